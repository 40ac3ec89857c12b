import {describe, expect, it} from 'vitest';

import {renderDownloads} from '../downloads/lectureDownloads';
import {linkQuotations} from '../graph';
import {readLecture} from '../lecture';
import {lectureFiles} from '../lectureFiles';
import {readSource} from '../sources/readSource';
import {renderExports} from './exportFiles';
import {renderPageFacts} from './renderPageFacts';
import {renderSearchFacts} from './searchFacts';
import {renderSharedFiles} from './sharedFiles';

import type {PlacedLecture, PlacedSource} from '../graph';
import type {Knowledge} from '../knowledge';

const SITE = 'https://example.org/kb/';
const absolute = (href: string): string => `https://example.org${href}`;

function placeSource(id: string, frontMatter: Record<string, unknown>): PlacedSource {
  const file = `docs/sources/${id}.mdx`;
  const {source} = readSource(file, id, frontMatter);
  if (!source) throw new Error(`${id} is off the schema`);
  return {source, file, href: `/kb/sources/${id}/`};
}

const speech = placeSource('speech', {
  type: 'speech',
  title: '讲话',
  author: [{family: '习', given: '近平'}],
  'event-date': '2013-04-28',
  accessed: '2026-11-20',
  published: [{quotation: 'home', text: '工会是“职工之家”。', seen: 'mirror'}],
});
const report = placeSource('report', {
  type: 'webpage',
  title: '消息',
  reporter: [{literal: '新华社'}],
  accessed: '2026-11-22',
  links: [{tier: 'A', url: 'http://example.org/r', shows: '全文'}],
  URL: 'http://example.org/r',
});
const remark = placeSource('remark', {type: 'note', title: '按语', accessed: '2026-11-21'});

const {lecture} = readLecture({
  pages: [
    {
      file: 'a.mdx',
      text: `# 题 {/* #cover */}

- <Quotation id="home" source="speech">工会是“职工之家”</Quotation>
- <Quotation id="mixed" blends="speech report">娘家人</Quotation>
`,
      runningHeads: {},
    },
    {
      file: 'b.mdx',
      text: `# 完 {/* #end */}

<Quotation id="phrase" phrase="甲乙">甲丙</Quotation>
`,
      runningHeads: {end: '结束'},
    },
  ],
  transcript: {file: 't.md', text: '题\n- 工会是“职工之家”\n- 娘家人\n完\n甲丙\n'},
});
const placed: PlacedLecture = {
  id: 'talk',
  lecture,
  transcriptFile: 't.md',
  parts: [
    {file: 'a.mdx', href: '/kb/l/', doc: 'lectures/talk/index', title: '题'},
    {file: 'b.mdx', href: '/kb/l/end/', doc: 'lectures/talk/end', title: '完'},
  ],
  overview: {
    id: 'talk',
    title: '题',
    lecturer: '甲某',
    institution: '学校',
    href: '/kb/l/',
    handout: '/kb/handouts/talk/',
    transcript: '/kb/transcripts/talk/',
    outline: [],
  },
};
const sources = [speech, report, remark];
const {quotations, problems} = linkQuotations([placed], sources, (id) => `/kb/q/${id}/`);
const knowledge: Knowledge = {
  lectures: [placed],
  sources,
  quotations,
  terms: [{term: '娘家人', pinyin: 'niang jia ren'}],
  pages: [],
};

it('the example is a site without a problem', () => {
  expect(problems).toEqual([]);
});

describe('the exports', () => {
  const files = new Map(
    renderExports(knowledge, SITE, absolute).map(({path, text}) => [path, text]),
  );
  const read = (path: string): unknown => JSON.parse(files.get(path) ?? '');

  it('hold all sources and all quotations, and each beside its page', () => {
    const formats = (path: string) => ['json', 'bib', 'ris'].map((format) => `${path}.${format}`);
    expect([...files.keys()].sort()).toEqual(
      [
        ...formats('exports/sources'),
        ...formats('exports/quotations'),
        'exports/quotations.schema.json',
        ...['speech', 'report', 'remark'].flatMap((id) => formats(`sources/${id}/${id}`)),
        ...['home', 'mixed', 'phrase'].flatMap((id) => formats(`q/${id}/${id}`)),
      ].sort(),
    );
  });

  it('give a note no entry, though its files are there', () => {
    const ids = (read('exports/sources.json') as {id: string}[]).map(({id}) => id);
    expect(ids).toEqual(['speech', 'report']);
    expect(read('sources/remark/remark.json')).toEqual([]);
    expect(files.get('sources/remark/remark.bib')).not.toContain('按语');
  });

  it('cite a passage as seen on the day the sources were last checked', () => {
    expect(files.get('q/home/home.bib')).toContain('2026-11-22');
    expect(files.get('q/home/home.ris')).toContain('https://example.org/kb/q/home/');
    expect(read('q/home/home.json')).toMatchObject([{id: 'home', text: ['工会是“职工之家”']}]);
  });

  it('of a site without sources name no day', () => {
    const alone = renderExports({...knowledge, sources: []}, SITE, absolute);
    expect(alone.find(({path}) => path === 'q/home/home.bib')?.text).not.toContain('urldate');
  });
});

describe('the facts of pages', () => {
  const facts = renderPageFacts(knowledge, (slide) => `${SITE}s/${slide}/`);

  it('are given to each doc by its id', () => {
    expect([...facts.keys()]).toEqual([
      'lectures/talk/index',
      'lectures/talk/end',
      'handouts/talk',
      'transcripts/talk',
      'sources/speech',
      'sources/report',
      'sources/remark',
      'sources',
      'quotations',
      'speakers',
      'terms',
    ]);
  });

  it('name the card of a page after the lecture, and the page where it is another', () => {
    const cards = ['index', 'end'].map((page) => facts.get(`lectures/talk/${page}`)?.card?.alt);
    expect(cards).toEqual(['讲稿《题》，甲某', '讲稿《题》，完，甲某']);
  });

  it('count the quotations of each source', () => {
    expect(facts.get('sources')?.sources?.map(({id, citedBy}) => [id, citedBy])).toEqual([
      ['speech', 1],
      ['report', 0],
      ['remark', 0],
    ]);
  });

  it('of a lecture without quotations hold its slides all the same', () => {
    const bare = renderPageFacts({...knowledge, quotations: []}, (slide) => slide);
    expect(bare.get('handouts/talk')?.lecture).toMatchObject({
      slides: {cover: {number: 1}, end: {number: 2}},
      quotations: {},
    });
  });
});

describe('what search is told', () => {
  const facts = renderSearchFacts(knowledge);

  it('is the order of pages, the number and short title of each slide, and who is named', () => {
    expect(facts.pages.map(({url, kind}) => [url, kind])).toEqual([
      ['/kb/l/', 'lecture'],
      ['/kb/l/end/', 'lecture'],
      ['/kb/sources/speech/', 'source'],
      ['/kb/sources/report/', 'source'],
      ['/kb/sources/remark/', 'source'],
    ]);
    expect(facts.slides).toEqual({'/kb/l/#cover': 1, '/kb/l/end/#end': 2});
    expect(facts.runningHeads).toEqual({'/kb/l/#cover': '题', '/kb/l/end/#end': '结束'});
    expect(facts.names).toEqual(['甲某', '习近平', '新华社']);
  });

  it('places a quotation on its page, not at its anchor', () => {
    expect(facts.quotations).toMatchObject([
      {id: 'home', url: '/kb/l/', label: '习近平，2013年4月28日'},
      {id: 'mixed', url: '/kb/l/', label: ''},
      {id: 'phrase', url: '/kb/l/end/', label: ''},
    ]);
  });

  it('says whose published wording it is and whether it was seen on copies alone', () => {
    expect(facts.wordings).toEqual([
      {
        url: '/kb/q/home/',
        title: '刊出的文字（据转载）：习近平，2013年4月28日',
        text: '工会是“职工之家”。',
      },
      {url: '/kb/q/phrase/', title: '通行的提法', text: '甲乙'},
    ]);
  });
});

describe('a site of several lectures', () => {
  const second: PlacedLecture = {
    ...placed,
    id: 'later',
    overview: {...placed.overview, id: 'later', title: '又一题', lecturer: '乙某'},
    shortNames: new Map([['cover', 'later-cover']]),
    parts: placed.parts.map((part) => ({
      ...part,
      href: part.href.replace('/l/', '/later/'),
      doc: part.doc.replace('talk', 'later'),
    })),
  };
  const several = {
    ...knowledge,
    lectures: [placed, second],
    speakers: [{id: 'xi', name: '习近平', file: 'xi.mdx', href: '/kb/speakers/xi/'}],
  };

  it('names the lecture of each published wording in search', () => {
    const {wordings} = renderSearchFacts(several);
    expect(wordings.map(({lecture: title}) => title)).toEqual(['题', '题']);
  });

  it('gives the page of a speaker what is quoted of them', () => {
    const {speaker} =
      renderPageFacts(several, (name) => `${SITE}s/${name}/`).get('speakers/xi') ?? {};
    expect(speaker?.quotations.map(({id}) => id)).toEqual(['home']);
  });

  it('gives each lecture downloads of its own, without notes where it has none', () => {
    const files = renderDownloads(several, {name: '站', url: SITE}, absolute);
    expect(files.map(({path}) => path)).toEqual(
      expect.arrayContaining(['exports/talk.xml', 'exports/later.xml']),
    );
  });
});

describe('what leads to slides and quotations from outside', () => {
  const provider = {name: '讲稿与引文', url: SITE};
  const render = (withdrawn = new Map<string, string>()) =>
    new Map(
      renderSharedFiles(knowledge, withdrawn, provider, absolute).map(({path, text}) => [
        path,
        text,
      ]),
    );

  it('is a short address and a code for each slide, an embedding for each quotation', () => {
    const files = render();
    expect([...files.keys()].sort()).toEqual(
      [
        ...['cover', 'end'].flatMap((id) => [`s/${id}/index.html`, `s/${id}/qr.svg`]),
        ...['home', 'mixed', 'phrase'].flatMap((id) => [
          `embed/q/${id}/index.html`,
          `q/${id}/oembed.json`,
          `q/${id}/qr.svg`,
        ]),
      ].sort(),
    );
    expect(files.get('s/end/index.html')).toContain('url=/kb/l/end/#end');
    expect(files.get('embed/q/home/index.html')).toContain('习近平，2013年4月28日');
  });

  it('says of a withdrawn quotation, in all that it had, that it was taken back and why', () => {
    const files = render(new Map([['gone', '不是引文']]));
    const its = [...files].filter(([path]) => path.includes('q/gone/'));
    expect(its.map(([path]) => path).sort()).toEqual([
      'embed/q/gone/index.html',
      'q/gone/gone.bib',
      'q/gone/gone.json',
      'q/gone/gone.ris',
      'q/gone/oembed.json',
      'q/gone/qr.svg',
    ]);
    for (const [path, text] of its) {
      if (!path.endsWith('.svg')) expect(text, path).toContain('不是引文');
    }
  });
});

describe('what is kept with a lecture', () => {
  it('is its pages, slides, quotations and their sources, each once, below the base', () => {
    expect(lectureFiles(placed, quotations, '/kb/')).toEqual([
      'l/',
      'l/end/',
      'handouts/talk/',
      'transcripts/talk/',
      's/cover/',
      's/cover/qr.svg',
      's/end/',
      's/end/qr.svg',
      'q/home/',
      'q/home/qr.svg',
      'sources/speech/',
      'q/mixed/',
      'q/mixed/qr.svg',
      'sources/report/',
      'q/phrase/',
      'q/phrase/qr.svg',
    ]);
  });

  it('is nothing of another lecture', () => {
    const other = {...placed, overview: {...placed.overview}};
    expect(lectureFiles(other, quotations, '/kb/').filter((file) => file.startsWith('q'))).toEqual(
      [],
    );
  });
});
