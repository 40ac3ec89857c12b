import {describe, expect, it} from 'vitest';

import {LECTURES_BUILD, isPlain, openPage, pages, sampleByKind} from './builtSite';

const open = (address: string) => openPage(address, LECTURES_BUILD);
const words = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What the fixtures and the site's own lecture are called. */
const TITLES = ['校园观鸟入门', '怎样办好一个读书会', '践行“两个信赖”提升工会干部的素质能力'];

describe('the home page of a site with several lectures', () => {
  const home = open('/');

  it('is a catalogue: the latest lecture first, each with who, where, when and how much', () => {
    const items = home('main li')
      .toArray()
      .map((item) => words(home(item).text()));
    expect(items).toHaveLength(3);
    expect(items[0]).toContain('校园观鸟入门虚构自然学校虚构讲师乙2024年3月7 张幻灯片3 条引文');
    expect(items[1]).toContain('2023年5月20日10 张幻灯片3 条引文');
    expect(items[2]).toContain('江苏省总工会干部学校丁泽英16 张幻灯片13 条引文');
  });

  it('has one h1, one outline and one search field', () => {
    expect(home('h1')).toHaveLength(1);
    expect(home('[id="outline"]')).toHaveLength(1);
    expect(home('input[type="search"]')).toHaveLength(1);
  });
});

describe('the navigation bar of a site with several lectures', () => {
  it('leads to the lists of all, and names no lecture alone', () => {
    const page = open('/terms/');
    const links = page('.navbar__link')
      .toArray()
      .map(({attribs}) => attribs.href);
    expect(links.slice(0, 3)).toEqual(['/lectures/', '/handouts/', '/transcripts/']);
  });
});

describe('the lists of lectures', () => {
  it('lead to each lecture, to the page with all of it, and to its transcript', () => {
    for (const folder of ['lectures', 'handouts', 'transcripts']) {
      const page = open(`/${folder}/`);
      const links = page('#_lectures > li > a').toArray();
      expect(links.map((link) => words(page(link).text()))).toEqual(TITLES);
      for (const link of links) expect(page(link).attr('href')).toMatch(`/${folder}/`);
    }
  });

  it('are there with one lecture as well', () => {
    for (const folder of ['lectures', 'handouts', 'transcripts']) {
      expect(
        openPage(`/${folder}/`)(`#_lectures > li > a[href="/${folder}/two-trusts/"]`),
      ).toHaveLength(1);
    }
  });
});

describe('with several lectures', () => {
  it('every list that names a slide names its lecture', () => {
    const quotations = open('/quotations/');
    const source = open('/sources/made-up-handbook/');
    for (const page of [quotations, source]) {
      const places = page('main a[href^="/lectures/"]')
        .toArray()
        .map((link) => words(page(link).text()))
        .filter((text) => text.includes('张'));
      expect(places.length).toBeGreaterThan(2);
      for (const place of places) expect(place).toMatch(/^《.+》第 \d+ 张：/u);
    }
    expect(open('/terms/')('main section').first().text()).toContain(`《${TITLES[2] ?? ''}》`);
    expect(words(open('/q/look-first/')('section:has(#lecture)').text())).toContain(
      '《校园观鸟入门》，第 3 张幻灯片',
    );
  });

  it('everybody who is quoted is listed, and has a page with all of it where somebody wrote one', () => {
    const list = open('/speakers/');
    expect(words(list('li:has(a[href="/speakers/made-up-speaker/"])').text())).toBe(
      '虚构丙被引用 2 处',
    );
    expect(list('li:not(:has(a))').text()).toContain('虚构编写组');
    const page = open('/speakers/made-up-speaker/');
    expect(page('h1').text()).toBe('虚构丙');
    const quoted = page('main ol > li > a').toArray();
    expect(quoted.map(({attribs}) => attribs.href)).toEqual([
      '/q/look-first/',
      '/q/read-together/',
    ]);
  });

  it('a list on a site of one lecture does not', () => {
    expect(openPage('/quotations/')('main ol').text()).not.toContain('《践行');
  });

  it('pages of every kind have one h1 and no id twice', () => {
    const sample = sampleByKind(pages(LECTURES_BUILD).filter((address) => !isPlain(address)));
    expect(sample.length).toBeGreaterThan(20);
    for (const address of sample) {
      const page = open(address);
      expect(page('h1').length, address).toBe(1);
      const ids = page('[id]')
        .toArray()
        .map(({attribs}) => attribs.id);
      expect(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        address,
      ).toEqual([]);
    }
  });
});

describe('lists with more entries than a page holds', () => {
  // `npm run build:lectures` sets ten.
  const first = open('/quotations/');
  const second = open('/quotations/page/2/');
  const hrefs = (page: ReturnType<typeof open>, links: string): (string | undefined)[] =>
    page(links)
      .toArray()
      .map((link) => page(link).attr('href'));

  it('go on on pages of their own, which need no scripts', () => {
    const listed = [first, second].map((page) => hrefs(page, '#_quotations > li > a'));
    expect(listed[0]).toHaveLength(10);
    const quotations = pages(LECTURES_BUILD).filter((address) => address.startsWith('/q/'));
    expect(listed.flat().sort()).toEqual(quotations);
    expect(words(second('h1').text())).toBe('引文（第 2 页）');
  });

  it('lead from each page to the one before and after', () => {
    expect(hrefs(first, 'nav[aria-label="列表分页"] a')).toEqual(['/quotations/page/2/']);
    expect(hrefs(second, 'nav[aria-label="列表分页"] a')).toEqual(['/quotations/']);
  });

  it('hold for terms as well', () => {
    const terms = ['/terms/', '/terms/page/2/'].map((address) => open(address)('main section h2'));
    expect(terms[0]).toHaveLength(10);
    expect(terms[1]?.length).toBeGreaterThan(0);
  });

  it('are one page where they fit, and say nothing of pages', () => {
    for (const [address, build] of [
      ['/quotations/', undefined],
      ['/speakers/', LECTURES_BUILD],
    ] as const) {
      expect(openPage(address, build)('nav[aria-label="列表分页"]')).toHaveLength(0);
    }
    expect(pages().filter((address) => address.includes('/page/'))).toEqual([]);
  });
});
