import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {nameSlides} from './shortNames';

import type {Lecture} from '../lecture';

const lecture = (id: string, ...slides: string[]) => ({
  id,
  lecture: {slides: slides.map((slide) => ({id: slide}))} as unknown as Lecture,
});

/** The names, by lecture and slide; the ledger gives each short name its lecture. */
function names(
  lectures: ReturnType<typeof lecture>[],
  published: Record<string, string> = {},
  redirects: Record<string, string> = {},
): Record<string, string> {
  const named = nameSlides(lectures, {
    addresses: new Map(
      Object.entries(published).map(([name, id]) => [`/s/${name}/`, `docs/lectures/${id}/p.mdx`]),
    ),
    redirects: new Map(Object.entries(redirects)),
  });
  return Object.fromEntries(
    named.flatMap(({id, shortNames}) =>
      [...shortNames].map(([slide, name]) => [`${id}#${slide}`, name]),
    ),
  );
}

describe('the names of slides in short addresses', () => {
  it('are their ids, as long as these are one on the site', () => {
    expect(names([lecture('a', 'cover'), lecture('b', 'end')])).toEqual({
      'a#cover': 'cover',
      'b#end': 'end',
    });
  });

  it('stay with the lecture that was published first, wherever another stands in the order', () => {
    expect(names([lecture('a', 'cover'), lecture('b', 'cover')], {cover: 'b'})).toEqual({
      'a#cover': 'a-cover',
      'b#cover': 'cover',
    });
  });

  it('stay as they were published, also where a shorter one has become free', () => {
    expect(
      names([lecture('b', 'cover')], {cover: 'a', 'b-cover': 'b'}, {'/lectures/a/': '/'}),
    ).toEqual({'b#cover': 'b-cover'});
  });

  it('go along with a lecture that is renamed', () => {
    const renamed = {'/lectures/a/': '/lectures/z/', '/lectures/z/': '/lectures/c/'};
    const published = {cover: 'a', 'a-end': 'a', end: 'b'};
    expect(
      names([lecture('b', 'end', 'cover'), lecture('c', 'cover', 'end')], published, renamed),
    ).toEqual({
      'b#end': 'end',
      'b#cover': 'b-cover',
      'c#cover': 'cover',
      'c#end': 'a-end',
    });
  });

  it('are never those of a slide that is gone, or of an address with a redirect', () => {
    expect(names([lecture('b', 'cover')], {cover: 'a'})).toEqual({'b#cover': 'b-cover'});
    expect(names([lecture('a'), lecture('b', 'cover')], {cover: 'a'})).toEqual({
      'b#cover': 'b-cover',
    });
    expect(names([lecture('b', 'end')], {}, {'/s/end/': '/s/last/'})).toEqual({'b#end': 'b-end'});
    expect(names([lecture('b', 'end')], {end: 'a'}, {'/lectures/a/': '/lectures/a/'})).toEqual({
      'b#end': 'b-end',
    });
  });

  it('are numbered where even the longer one is another slide’s id', () => {
    expect(names([lecture('a', 'end'), lecture('b', 'end', 'b-end')])).toEqual({
      'a#end': 'end',
      'b#b-end': 'b-end',
      'b#end': 'b-end-2',
    });
  });

  it('are one each, the same every time, and stay when they are published', () => {
    const ids = fc.uniqueArray(fc.constantFrom('x', 'y', 'a-x', 'b-x', 'b-a-x', 'x-2'));
    fc.assert(
      fc.property(ids, ids, ids, ids, (first, second, third, later) => {
        const lectures = [
          lecture('a', ...first),
          lecture('b', ...second),
          lecture('b-a', ...third),
        ];
        const given = names(lectures);
        expect(new Set(Object.values(given)).size).toBe(
          first.length + second.length + third.length,
        );
        expect(names(lectures)).toEqual(given);
        const published = Object.fromEntries(
          Object.entries(given).map(([slide, name]) => [name, slide.split('#')[0] ?? '']),
        );
        expect(names([lecture('0', ...later), ...lectures], published)).toMatchObject(given);
      }),
    );
  });
});
