import {inBookMarks} from '../citation/bookMarks';
import {escapeHtml, renderPlainPage} from './html';
import {PLAIN_STYLE} from './plainStyle';

/** What the page at a slide's short address says. All addresses are full ones. */
export interface SharedSlide {
  number: number;
  title: string;
  lecture: string;
  /** The lecture page the slide stands on. */
  page: string;
  /** The exact location on that page. */
  location: string;
  /** Its short address: the page's own. */
  address: string;
  /** The picture of the lecture page. */
  image: string;
}

/**
 * Writes the page at a slide's short address: it leads to the slide at once,
 * with no script, and tells programs what it stands for. The canonical page is
 * the one the slide stands on; what to cite is the short address (RFC 8574).
 *
 * @param slide - the slide
 * @returns the HTML document
 */
export function renderSlidePage(slide: SharedSlide): string {
  const {number, title, lecture, page, location, address, image} = slide;
  const name = escapeHtml(`第 ${number} 张幻灯片：${title}`);
  const attribute = (value: string): string => escapeHtml(value);
  return renderPlainPage({
    title: `第 ${number} 张幻灯片：${title}｜${lecture}`,
    head: [
      `<meta http-equiv="refresh" content="0; url=${attribute(new URL(location).pathname + new URL(location).hash)}">`,
      `<link rel="canonical" href="${attribute(page)}">`,
      `<link rel="cite-as" href="${attribute(address)}">`,
      `<meta name="description" content="${escapeHtml(`${inBookMarks(lecture)}第 ${number} 张幻灯片的短地址。`)}">`,
      `<meta property="og:type" content="article">`,
      `<meta property="og:title" content="${name}">`,
      `<meta property="og:description" content="${escapeHtml(inBookMarks(lecture))}">`,
      `<meta property="og:url" content="${attribute(address)}">`,
      `<meta property="og:image" content="${attribute(image)}">`,
      '<meta property="og:image:width" content="1200">',
      '<meta property="og:image:height" content="630">',
      `<meta property="og:image:alt" content="${escapeHtml(`讲稿${inBookMarks(lecture)}`)}">`,
      '<meta name="twitter:card" content="summary_large_image">',
      `<meta name="twitter:image" content="${attribute(image)}">`,
      '<meta property="og:locale" content="zh_CN">',
    ],
    style: `${PLAIN_STYLE} main { max-width: 36em; margin: 20vh auto 0; padding: 0 1.25rem; }`,
    body: [
      '<main>',
      `<h1 style="font-size: 1.25rem">${escapeHtml(inBookMarks(lecture))}</h1>`,
      `<p>正在打开<a href="${attribute(new URL(location).pathname + new URL(location).hash)}">${name}</a>。</p>`,
      '</main>',
    ],
  });
}
