import {describe, expect, it} from 'vitest';

import {allowedLinks, linkQuotations} from './graph';
import {readLecture} from './lecture';
import {parseMdx} from './markdown';
import {quotationRecordSchema, quotationsJsonSchema} from './quotations/exportQuotation';
import {briefSource, quotationDetails, quotationRecord} from './quotations/views';
import {checkExternalLinks, findExternalLinks} from './sources/externalLinks';
import {readSource} from './sources/readSource';
import {sourceDetails} from './sources/views';
import {indexTerms} from './termIndex';

import type {PlacedLecture, PlacedSource} from './graph';

function placeSource(id: string, frontMatter: Record<string, unknown>): PlacedSource {
  const file = `docs/sources/${id}.mdx`;
  const {source} = readSource(file, id, {accessed: '2026-11-22', ...frontMatter});
  if (!source) throw new Error(`${id} is off the schema`);
  return {source, file, href: `/kb/sources/${id}/`};
}

const speech = placeSource('speech', {
  type: 'speech',
  title: '讲话',
  author: [{family: '习', given: '近平'}],
  'event-date': '2013-04-28',
  links: [{tier: 'A', url: 'http://example.org/a', shows: '全文'}],
  published: [{quotation: 'home', text: '工会是“职工之家”。', seen: 'http://example.org/a'}],
});
const opinion = placeSource('opinion', {
  type: 'document',
  title: '意见',
  'title-short': '《意见》',
  issued: '2014',
  publisher: '工会',
  number: '1号',
});

const PAGE = `# 题 {/* #cover */}

- <Quotation id="home" source="speech">工会是“职工之家”</Quotation>
- <Quotation id="mixed" blends="speech opinion">娘家人</Quotation>
- <Quotation id="phrase" phrase="甲乙">甲丙</Quotation>
`;
const {lecture, problems} = readLecture({
  pages: [{file: 'p.mdx', text: PAGE, runningHeads: {}}],
  transcript: {file: 't.md', text: '题\n- 工会是“职工之家”\n- 娘家人\n- 甲丙\n'},
});
const placed: PlacedLecture = {
  id: 'l',
  lecture,
  transcriptFile: 't.md',
  parts: [{file: 'p.mdx', href: '/kb/l/', doc: 'lectures/l/p', title: '题'}],
  overview: {
    id: 'l',
    title: '题',
    lecturer: '丁泽英',
    institution: '学校',
    href: '/kb/l/',
    handout: '/kb/h/',
    transcript: '/kb/t/',
    outline: [],
  },
};
const linked = linkQuotations([placed], [speech, opinion], (id) => `/kb/q/${id}/`);

describe('the graph of quotations and sources', () => {
  it('fits together', () => {
    expect([...problems, ...linked.problems]).toEqual([]);
    expect(linked.quotations.map(({status}) => status)).toEqual(['identical', 'own', 'set-phrase']);
  });

  it('gives the same words quoted twice a place each, above a page’s first slide as well', () => {
    const text = `# 题

<Quotation id="first" source="speech">娘家人</Quotation>

## 页 {/* #slide */}

<Quotation id="second" source="speech">娘家人</Quotation>
`;
    const {lecture: twice} = readLecture({
      pages: [{file: 'p.mdx', text, runningHeads: {}}],
      transcript: {file: 't.md', text: '题\n娘家人\n页\n娘家人\n'},
    });
    const {quotations} = linkQuotations([{...placed, lecture: twice}], [speech], (id) => id);
    expect(quotations.map(({location}) => [location.number, location.href])).toEqual([
      [1, '/kb/l/#first'],
      [1, '/kb/l/#second'],
    ]);
  });

  it('every quotation leads to its sources and every source back, also where words are blended', () => {
    const leading = [speech, opinion].map((source) => {
      const {citedBy, blendedBy} = sourceDetails(source, linked.quotations);
      return [citedBy, blendedBy].map((entries) => entries.map(({id}) => id));
    });
    // The lecturer's own sentence is no quotation of what it blends.
    expect(leading).toEqual([
      [['home'], ['mixed']],
      [[], ['mixed']],
    ]);
  });

  it('a source is called by speaker and day, or by its short title', () => {
    expect(briefSource(speech)).toEqual({
      id: 'speech',
      href: '/kb/sources/speech/',
      label: '习近平，2013年4月28日',
      title: '讲话',
      date: '2013年4月28日',
    });
    expect(briefSource(opinion)).toMatchObject({
      label: '《意见》',
      date: '2014年',
      publisher: '工会',
    });
  });

  it('a quotation’s page shows both wordings, the speaker, and where the wording was seen', () => {
    const [home, mixed, phrase] = linked.quotations.map(quotationDetails);
    expect(home).toMatchObject({
      creators: [{name: '习近平', isBody: false}],
      attribution: '习近平，2013年4月28日',
      seen: 'page',
      seenAt: 'http://example.org/a',
      location: {number: 1, title: '题', href: '/kb/l/#home'},
    });
    expect(mixed?.publishedSegments).toBeUndefined();
    expect(mixed?.lectureSegments).toEqual([{text: '娘家人', mark: 'same'}]);
    expect(phrase).toMatchObject({seen: 'set-phrase', phrase: 'variant'});
    for (const nobody of [mixed, phrase]) {
      expect(nobody).not.toHaveProperty('attribution');
      expect(nobody).not.toHaveProperty('creators');
    }
  });

  it('the exported records keep the schema that is published', () => {
    const records = linked.quotations.map((quotation) =>
      quotationRecord(quotation, (href) => `https://example.org${href}`),
    );
    for (const record of records) expect(quotationRecordSchema.parse(record)).toEqual(record);
    expect(records[0]).toMatchObject({
      by: 'author',
      attribution: '习近平，2013年4月28日',
      seen: 'page',
      note: null,
    });
    expect(records[1]).toMatchObject({
      by: null,
      attribution: null,
      seen: null,
      note: '讲稿自撰',
      source: null,
      published: null,
      blends: [{id: 'speech'}, {id: 'opinion'}],
    });
    expect(quotationsJsonSchema('https://example.org/s.json')).toMatchObject({
      $id: 'https://example.org/s.json',
      type: 'array',
    });
  });

  it('only the sources’ links may be linked', () => {
    const root = parseMdx('[甲](http://example.org/a)，[乙](/q/a/)\n\n[丙](//example.org/b)');
    expect(checkExternalLinks('p.mdx', findExternalLinks(root), allowedLinks([speech, opinion])))
      .toMatchInlineSnapshot(`
        [
          {
            "file": "p.mdx",
            "fix": "add it to a source’s links with tier A or B and what it shows, or remove it",
            "found": "a link to //example.org/b, which is not among the links of any source",
            "line": 3,
          },
        ]
      `);
  });

  it('the index of terms leads each occurrence to its slide', () => {
    expect(indexTerms([{term: '娘家人', pinyin: 'niang jia ren'}], [placed])).toEqual([
      {
        term: '娘家人',
        letter: 'N',
        occurrences: [
          {
            before: '',
            match: '娘家人',
            after: '',
            lecture: '题',
            location: {number: 1, title: '题', href: '/kb/l/#cover'},
          },
        ],
      },
    ]);
  });
});

describe('who wrote a passage', () => {
  const reported = placeSource('reported', {
    type: 'speech',
    title: '讲话',
    author: [{family: '习', given: '近平'}],
    reporter: [{literal: '新华社'}],
    'event-date': '2013-04-28',
  });
  const book = placeSource('book', {
    type: 'book',
    title: '书',
    author: [{literal: '甲'}],
    issued: '1956',
  });
  const note = placeSource('note', {type: 'note', title: '某词的来源', author: [{literal: '甲'}]});
  const writtenBy = (source: PlacedSource, by?: 'reporter') => {
    const text = `# 题 {/* #cover */}\n\n- <Quotation id="home" source="${source.source.id}"${by ? ` by="${by}"` : ''}>工会是“职工之家”</Quotation>\n`;
    const {lecture: own} = readLecture({
      pages: [{file: 'p.mdx', text, runningHeads: {}}],
      transcript: {file: 't.md', text: '题\n- 工会是“职工之家”\n'},
    });
    const [quotation] = linkQuotations(
      [{...placed, lecture: own}],
      [source],
      (id) => id,
    ).quotations;
    if (!quotation) throw new Error('no quotation');
    return quotationDetails(quotation);
  };

  it('is the speaker, or the reporter where the passage says so', () => {
    expect(writtenBy(reported)).toMatchObject({
      attribution: '习近平，2013年4月28日',
      creators: [{name: '习近平', isBody: false}],
    });
    expect(writtenBy(reported, 'reporter')).toMatchObject({
      by: 'reporter',
      attribution: '新华社，2013年4月28日',
      creators: [{name: '新华社', isBody: true}],
    });
  });

  it('is nobody where the reporter is not known: never the speaker', () => {
    const details = writtenBy(speech, 'reporter');
    expect(details.attribution).toBe('报道者未详，2013年4月28日');
    expect(details).not.toHaveProperty('creators');
  });

  it('is named with the title where there was no occasion', () => {
    expect(writtenBy(book).attribution).toBe('甲《书》，1956年');
    expect(writtenBy(opinion).attribution).toBe('《意见》，2014年');
  });

  it('is nobody in a note of the editors', () => {
    const details = writtenBy(note);
    expect(details).not.toHaveProperty('attribution');
    expect(details).not.toHaveProperty('creators');
    expect(details.source).toMatchObject({isNote: true});
    expect(sourceDetails(note, [])).not.toHaveProperty('citations');
  });
});
