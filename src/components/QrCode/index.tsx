import type {ReactNode} from 'react';
import codes from '@generated/knowledge/default/qr-codes.json';

interface Props {
  /** The id of the slide that the code leads to. */
  slide: string;
  /** The slide's short address. */
  address: string;
  className?: string | undefined;
}

/**
 * A slide's QR code, black on white in every theme. It stands in the page that
 * was built and is left as it is there, so that the page's script need not carry
 * it; on a page reached by navigation it is a picture.
 */
export default function QrCode({slide, address, className}: Props): ReactNode {
  return (
    <span
      className={className}
      data-qr={slide}
      dangerouslySetInnerHTML={{__html: codeOf(slide, address)}}
    />
  );
}

function codeOf(slide: string, address: string): string {
  const drawn = codes[slide];
  if (drawn !== undefined) return drawn;
  // In the browser the codes are left out: `src/plugins/weight`.
  const here = document.querySelector(`[data-qr="${slide}"]`)?.innerHTML;
  const {pathname} = new URL(address);
  return here ?? `<img src="${pathname}qr.svg" alt="二维码：${address}" loading="lazy">`;
}
