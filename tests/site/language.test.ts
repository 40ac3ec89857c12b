import {describe, expect, it} from 'vitest';

import {openPage, pages} from './builtSite';

/** Names and addresses, which stay as they are. */
const NAMES = [
  // Before their parts.
  'JSON Lines',
  'JSON Schema',
  'TEI',
  'XML',
  'MIT',
  'PIMCO',
  'JavaScript',
  '#L38',
  'CSL-JSON',
  'JSON',
  'BibTeX',
  'RIS',
  'PNG',
  'Markdown',
  'Word',
  'WPS',
  'Ctrl',
  'Esc',
  'Tab',
  'GB/T',
  '[EB/OL]',
  '[A/OL]',
  '.txt',
  '.md',
  '.docx',
  // How a word sounds, as one may ask for it.
  'niangjiaren',
];
const SPOKEN = ['aria-label', 'alt', 'title', 'placeholder'];

function latin(text: string): string[] {
  const rest = NAMES.reduce((words, name) => words.replaceAll(name, ''), text).replace(
    /(?:https?:\/\/)?[\w.:-]+\/[\w.:/#-]+/gu,
    '',
  );
  return rest.match(/[A-Za-z]{2,}/gu) ?? [];
}

describe.each(pages())('%s', (address) => {
  const page = openPage(address);

  it('is marked as Simplified Chinese', () => {
    expect(page('html').attr('lang')).toBe('zh-Hans');
  });

  it('shows and speaks no English', () => {
    page('script, style').remove();
    // Licences hold in the words they were given in.
    if (address === '/licences/') page('[lang="en"]').remove();
    const shown = [page('title').text(), page('meta[name="description"]').attr('content') ?? ''];
    page('body *').each((_, element) => {
      const own = page(element).clone();
      own.children().remove();
      shown.push(own.text(), ...SPOKEN.map((name) => page(element).attr(name) ?? ''));
      // A button shows its value; a check box does not.
      if (!page(element).is('[type=checkbox]')) shown.push(page(element).attr('value') ?? '');
    });
    expect(shown.flatMap(latin)).toEqual([]);
  });

  it('leaves no Markdown in the text', () => {
    page('script, style').remove();
    expect(page('body').text()).not.toMatch(/\*\*|\{#|:::|<!--/u);
  });
});
