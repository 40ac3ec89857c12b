import {describe, expect, it} from 'vitest';

import {lecturePages, openPage} from './builtSite';

const TRANSCRIPT = '/transcripts/two-trusts/';
const transcript = openPage(TRANSCRIPT);

const slides = lecturePages('/lectures/two-trusts/').flatMap((address) => {
  const page = openPage(address);
  return page('article :is(h1, h2)[id]')
    .toArray()
    .map((heading) => {
      const reference = page(heading).prev('[data-voice="editor"]');
      const range = /第 (\d+)(?:–(\d+))? 行/u.exec(reference.text());
      return {
        address: `${address}#${String(page(heading).attr('id'))}`,
        number: Number(/^第 (\d+) 张/u.exec(reference.text())?.[1]),
        href: reference.find('a').attr('href'),
        first: Number(range?.[1]),
        last: Number(range?.[2] ?? range?.[1]),
      };
    });
});

const lines = transcript('article li[id]')
  .toArray()
  .map((line) => ({
    number: Number(String(transcript(line).attr('id')).slice(1)),
    slide: transcript(line).find('a').eq(1).attr('href'),
  }));

describe('transcript and slides', () => {
  it('are 16 slides with an id of their own, numbered in order', () => {
    expect(slides.map(({number}) => number)).toEqual(Array.from({length: 16}, (_, i) => i + 1));
    expect(new Set(slides.map(({address}) => address.split('#')[1])).size).toBe(16);
  });

  it('every line of the transcript has its anchor, in order', () => {
    expect(lines.map(({number}) => number)).toEqual(Array.from({length: 95}, (_, i) => i + 1));
  });

  it('every slide leads to the first of its lines', () => {
    expect(slides.map(({href}) => href)).toEqual(
      slides.map(({first}) => `${TRANSCRIPT}#L${first}`),
    );
  });

  it('every line with words leads back to the slide that shows it', () => {
    const linked = lines.filter(({slide}) => slide !== undefined);
    expect(linked).toHaveLength(51);
    for (const {number, slide} of linked) {
      const target = slides.find(({address}) => address === slide);
      expect(target, `line ${number} leads to ${String(slide)}`).toBeDefined();
      expect(target?.first).toBeLessThanOrEqual(number);
      expect(target?.last).toBeGreaterThanOrEqual(number);
    }
  });
});
