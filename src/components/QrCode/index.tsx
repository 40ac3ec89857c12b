import type {ReactNode} from 'react';

import {QUIET_ZONE} from '@site/src/knowledge/qrMargin';
import {qrStroke, unpackQr} from '@site/src/knowledge/qrPacked';

interface Props {
  /** The modules, packed. */
  packed: string;
  /** The address it stands for. */
  address: string;
  className?: string | undefined;
}

/** A QR code in the page itself, black on white in every theme. */
export default function QrCode({packed, address, className}: Props): ReactNode {
  const matrix = unpackQr(packed);
  const side = matrix.length + 2 * QUIET_ZONE;
  return (
    <svg
      className={className}
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}
      role="img"
      aria-label={`二维码：${address}`}
      shapeRendering="crispEdges">
      <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width={side} height={side} fill="#fff" />
      <path stroke="#000" d={qrStroke(matrix)} />
    </svg>
  );
}
