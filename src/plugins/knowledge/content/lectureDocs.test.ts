import {describe, expect, it} from 'vitest';

import {findLectureDocs} from './lectureDocs';

type Version = Parameters<typeof findLectureDocs>[0];

const doc = (id: string) => ({id, title: `title of ${id}`}) as Version['docs'][number];

const version = {
  docs: [
    'lectures/a/index',
    'lectures/a/one',
    'lectures/a/lost',
    'handouts/a',
    'transcripts/a',
    'guide/reading',
  ].map(doc),
  sidebars: {
    main: [
      {
        type: 'category',
        label: 'A',
        collapsed: false,
        collapsible: true,
        link: {type: 'doc', id: 'lectures/a/index'},
        items: [{type: 'doc', id: 'lectures/a/one', label: '一'}],
      },
      {type: 'doc', id: 'handouts/a'},
      {type: 'link', label: 'elsewhere', href: 'https://example.org'},
    ],
  },
} as unknown as Version;

describe('findLectureDocs', () => {
  it('takes the order and depth of a lecture’s pages from the sidebar', () => {
    const [lecture] = findLectureDocs(version);
    expect(lecture?.parts.map(({doc: {id}, label, depth}) => [id, label, depth])).toEqual([
      ['lectures/a/index', 'A', -1],
      ['lectures/a/one', '一', 0],
    ]);
    expect(lecture?.handout?.id).toBe('handouts/a');
    expect(lecture?.transcript?.id).toBe('transcripts/a');
  });

  it('names the pages that no sidebar lists', () => {
    expect(findLectureDocs(version)[0]?.unlisted.map(({id}) => id)).toEqual(['lectures/a/lost']);
  });

  it('finds lectures that have sidebars of their own', () => {
    const category = (id: string) => ({
      type: 'category',
      label: id.toUpperCase(),
      link: {type: 'doc', id: `lectures/${id}/index`},
      items: [{type: 'doc', id: `lectures/${id}/one`}],
    });
    const lectures = findLectureDocs({
      docs: ['lectures/b/index', 'lectures/b/one', 'lectures/a/one', 'lectures/a/index'].map(doc),
      sidebars: {b: [category('b')], a: [category('a')], shared: [{type: 'doc', id: 'terms'}]},
    } as unknown as Version);
    expect(lectures.map(({id, parts}) => [id, parts.map((part) => part.doc.id)])).toEqual([
      ['a', ['lectures/a/index', 'lectures/a/one']],
      ['b', ['lectures/b/index', 'lectures/b/one']],
    ]);
  });
});
