import type {ComponentProps, ReactNode} from 'react';
import Img from '@theme-original/MDXComponents/Img';

import styles from './styles.module.css';

/**
 * A picture of the site, as all pictures in the docs are: `npm run screenshots`
 * draws two pixels for each CSS pixel, so it shows at half of its own size.
 */
export default function Screenshot({width, height, ...props}: ComponentProps<'img'>): ReactNode {
  return <Img {...props} className={styles.screenshot} width={half(width)} height={half(height)} />;
}

function half(pixels: string | number | undefined): number {
  return Math.round(Number(pixels) / 2);
}
