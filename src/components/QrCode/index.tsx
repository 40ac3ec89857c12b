import type {ReactNode} from 'react';
import codes from '@generated/knowledge/default/qr-codes.json';

interface Props {
  /** The id of the slide that the code leads to. */
  slide: string;
  /** The slide's short address. */
  address: string;
  className?: string | undefined;
}

/** A slide's QR code, black on white in every theme. */
export default function QrCode({slide, address, className}: Props): ReactNode {
  const {pathname} = new URL(address);
  const drawn =
    codes[address] ?? `<img src="${pathname}qr.svg" alt="二维码：${address}" loading="lazy">`;
  return <span className={className} data-qr={slide} dangerouslySetInnerHTML={{__html: drawn}} />;
}
