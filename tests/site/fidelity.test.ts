import {readFileSync} from 'node:fs';

import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';

import {lecturePages, openPage} from './builtSite';
import {pageWords, transcriptWords} from './fidelity';

const spoken = transcriptWords(readFileSync('transcripts/two-trusts.md', 'utf8'));
const addresses = lecturePages('/lectures/two-trusts/');

/** The lecture's built pages, with one of them changed. */
function shown(change?: {page: string; from: string | RegExp; to: string}): string[] {
  return addresses.flatMap((address) => {
    const page = openPage(address);
    if (!change || !address.endsWith(change.page)) return pageWords(page);
    const before = page.html();
    const after = before.replace(change.from, change.to);
    expect(after).not.toBe(before);
    return pageWords(load(after));
  });
}

describe('the built lecture', () => {
  it('is the transcript: 51 lines, none missing, none added, none moved', () => {
    expect(spoken).toHaveLength(51);
    expect(shown()).toEqual(spoken);
  });

  it('is the transcript character by character, however it is cut into lines', () => {
    expect(shown().join(' ')).toBe(spoken.join(' '));
  });

  it('keeps the bold of the transcript', () => {
    const bold = [...readFileSync('transcripts/two-trusts.md', 'utf8').matchAll(/\*\*(.+?)\*\*/gu)];
    const built = addresses.flatMap((address) => {
      const page = openPage(address);
      page('[data-voice="editor"], [data-voice="source"]').remove();
      return page('article strong')
        .toArray()
        .map((element) => page(element).text());
    });
    expect(built).toEqual(bold.map(([, words]) => words));
  });

  it('stands whole on the page that shows all of it', () => {
    expect(pageWords(openPage('/handouts/two-trusts/'))).toEqual(spoken);
  });
});

describe('the fidelity test', () => {
  it('fails when a character is removed from a page', () => {
    expect(shown({page: 'origin/', from: '竭诚', to: '诚'})).not.toEqual(spoken);
  });

  it('fails when a character is added to a page', () => {
    expect(shown({page: 'summary/', from: '娘家人', to: '娘家人们'})).not.toEqual(spoken);
  });

  it('fails when unmarked words stand outside any paragraph', () => {
    expect(shown({page: 'summary/', from: '</article>', to: '按：</article>'})).not.toEqual(spoken);
  });

  it('fails when a slide is moved', () => {
    const page = openPage('/lectures/two-trusts/cadre-image/');
    const slide = page('#conduct').nextUntil('h2').addBack();
    page('#work').before(slide.clone());
    const moved = page('#work').nextUntil('h2').addBack();
    page('#thinking').before(moved);
    const words = addresses.flatMap((address) =>
      address.endsWith('cadre-image/') ? pageWords(page) : pageWords(openPage(address)),
    );
    expect(words).not.toEqual(spoken);
  });
});
