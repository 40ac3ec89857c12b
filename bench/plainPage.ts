/**
 * Writes a page by hand, as one would without any tool: the limit of what can be reached.
 *
 * @param markdown - headings, paragraphs and list items, parted by empty lines
 * @param next - the address of the page after it
 * @returns the HTML
 */
export function plainPage(markdown: string, next?: string): string {
  const blocks = markdown.split('\n\n').map((line) => {
    const [, mark = '', text = ''] = /^(#* ?|- )(.*)$/u.exec(line) ?? [];
    const words = text
      .replace(/(?<!\\)\[(.*?)(?<!\\)\]\(.*?\)/gu, '$1')
      .replace(/\\(.)/gu, '$1')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;');
    if (mark.startsWith('#')) return `<h${mark.trim().length}>${words}</h${mark.trim().length}>`;
    return mark === '- ' ? `<li>${words}` : `<p>${words}`;
  });
  const link = next === undefined ? '' : `<p><a href="${next}">下一页</a>`;
  return `<!doctype html><html lang=zh-Hans><meta charset=utf-8><meta name=viewport content="width=device-width"><title>讲稿</title><link rel=icon href=data:,><style>body{max-width:36em;margin:auto;padding:1em;line-height:1.8}</style>${blocks.join('\n')}${link}`;
}
