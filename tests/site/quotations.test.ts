import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {describe, expect, it} from 'vitest';

import {BUILD, lecturePages, openPage} from './builtSite';

/** The passages as the facts list them, in the order of the transcript, with their statuses. */
const EXPECTED = {
  definition: 'own',
  'visit-2013-04-28': 'identical',
  'home-and-family-2013': 'identical',
  'starting-point': 'identical',
  'visit-2013-10-23': 'not-found',
  'among-the-workers': 'not-found',
  'temper-yourselves': 'abridged',
  'six-mismatches': 'identical',
  'new-normal-origin': 'paraphrase',
  'new-normal-features': 'paraphrase',
  'right-direction': 'variant',
  'same-step-with-centre': 'set-phrase',
  'starting-point-again': 'abridged',
};

const WORDS: Record<string, string> = {
  identical: '一致',
  abridged: '节略',
  variant: '异文',
  paraphrase: '转述',
  'not-found': '未见原文',
  own: '讲稿自撰',
  'set-phrase': '通行提法',
};

/** Those that were compared with a page that published them, and with copies. */
const SEEN: Record<string, string[]> = {
  刊出: ['visit-2013-04-28', 'six-mismatches', 'new-normal-features'],
  据转载: [
    'home-and-family-2013',
    'starting-point',
    'temper-yourselves',
    'new-normal-origin',
    'right-direction',
    'starting-point-again',
  ],
};

/** Sentences of reports about a talk, which nobody may take for the speaker's. */
const REPORTED = {
  'visit-2013-04-28': '新华社，2013年4月28日',
  'visit-2013-10-23': '报道者未详，2013年10月23日',
};

const placed = lecturePages('/lectures/two-trusts/').flatMap((address) => {
  const page = openPage(address);
  return page('[data-quotation]')
    .toArray()
    .map((element) => {
      const quotation = page(element);
      const editor = quotation.find('[data-voice="editor"]').last();
      const words = quotation.clone();
      words.find('[data-voice="editor"], [data-voice="source"]').remove();
      return {
        id: String(quotation.attr('data-quotation')),
        anchor: `${address}#${String(quotation.attr('id'))}`,
        words: words.text().replace(/\s+/gu, ''),
        status: editor.text(),
        badge: editor.find(`a[href^="/q/"]`).first().text(),
        hrefs: editor
          .find('a')
          .toArray()
          .map((link) => String(page(link).attr('href'))),
      };
    });
});

const sourcePages = readdirSync(path.join(BUILD, 'sources'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => `/sources/${name}/`);

const linksOf = (address: string): string[] => {
  const page = openPage(address);
  return page('main a')
    .toArray()
    .map((link) => String(page(link).attr('href')));
};

describe('the quotations of the lecture', () => {
  it('are the 13 passages, in order, each with the status the facts give it', () => {
    expect(placed.map(({id}) => id)).toEqual(Object.keys(EXPECTED));
    for (const {id, status} of placed) {
      expect(status, id).toContain(WORDS[EXPECTED[id as keyof typeof EXPECTED]]);
    }
  });

  it('say on the location whether the publication or a copy was compared, on lists and their own pages too', () => {
    const list = openPage('/quotations/');
    for (const {id, badge} of placed) {
      const entry = list(`article li:has(a[href="/q/${id}/"]) a + span > span`).first().text();
      const own = openPage(`/q/${id}/`)('section:has(#collation) strong').text();
      for (const [word, ids] of Object.entries(SEEN)) {
        for (const text of [badge, entry, own]) {
          expect(text.includes(word), `${id}: ${text}`).toBe(ids.includes(id));
        }
      }
    }
  });

  it('never give a report’s sentence to the speaker it is about', () => {
    const search = readFileSync(path.join(BUILD, 'exports/quotations.json'), 'utf8');
    const records = JSON.parse(search) as {id: string; by: string | null; attribution: string}[];
    for (const [id, attribution] of Object.entries(REPORTED)) {
      const record = records.find((one) => one.id === id);
      expect(record).toMatchObject({by: 'reporter', attribution});
      expect(placed.find((one) => one.id === id)?.status).toContain(attribution);
      const page = openPage(`/q/${id}/`);
      const data = page('script[type="application/ld+json"]').text();
      expect(data).not.toMatch(/"creator":\{[^}]*习近平/u);
      expect(page('section:has(#source)').text()).toContain(attribution);
      expect(openPage(`/embed/q/${id}/`)('footer').text()).toContain(`——${attribution}`);
      const oembed = readFileSync(path.join(BUILD, `q/${id}/oembed.json`), 'utf8');
      expect(oembed).toContain(`"author_name": "${attribution}"`);
    }
  });

  it('take their status along where it is not plain agreement with the publication', () => {
    const records = JSON.parse(
      readFileSync(path.join(BUILD, 'exports/quotations.json'), 'utf8'),
    ) as {id: string; status: string; note: string | null}[];
    for (const {id, note} of records) {
      expect(note === null, id).toBe(['visit-2013-04-28', 'six-mismatches'].includes(id));
      const embed = openPage(`/embed/q/${id}/`)('footer').text();
      const {title, html} = JSON.parse(
        readFileSync(path.join(BUILD, `q/${id}/oembed.json`), 'utf8'),
      ) as {title: string; html: string};
      const description = openPage(`/q/${id}/`)('meta[name="description"]').attr('content');
      if (note === null) expect(embed).not.toContain('校勘：');
      else for (const text of [embed, title, html, description]) expect(text, id).toContain(note);
    }
  });

  it('lead to their own page in one step, and it leads back to the exact location', () => {
    for (const {id, anchor, hrefs} of placed) {
      expect(hrefs).toContain(`/q/${id}/`);
      expect(linksOf(`/q/${id}/`)).toContain(anchor);
    }
  });

  it('lead to their sources in one step, and every source to each of them: no link is one-way', () => {
    const there = placed.flatMap(({anchor, hrefs}) =>
      [...new Set(hrefs.filter((href) => sourcePages.includes(href)))].map(
        (source) => `${anchor} ~ ${source}`,
      ),
    );
    const anchors = new Set(placed.map(({anchor}) => anchor));
    const back = sourcePages.flatMap((source) =>
      [...new Set(linksOf(source).filter((href) => anchors.has(href)))].map(
        (anchor) => `${anchor} ~ ${source}`,
      ),
    );
    expect(there.length).toBeGreaterThanOrEqual(11);
    expect(back.sort()).toEqual(there.sort());
  });

  it('show on their pages the very words of the lecture', () => {
    for (const {id, words} of placed) {
      const page = openPage(`/q/${id}/`);
      expect(page(`[data-quotation="${id}"]`).text().replace(/\s+/gu, '')).toBe(words);
    }
  });

  it('stand all on one page, in order, without scripts', () => {
    const page = openPage('/quotations/');
    const hrefs = page('article ol a[href^="/q/"]')
      .toArray()
      .map((link) => page(link).attr('href'));
    expect(hrefs).toEqual(Object.keys(EXPECTED).map((id) => `/q/${id}/`));
  });

  it('never claim more than was seen: a wording from mirrors says so, without a link', () => {
    const records = JSON.parse(
      readFileSync(path.join(BUILD, 'exports/quotations.json'), 'utf8'),
    ) as {id: string; published: {seen: string} | null}[];
    for (const {id, published} of records) {
      const page = openPage(`/q/${id}/`);
      const text = page('main').text();
      expect(text.includes('据网络转载文本核对，未见原始出处页面'), id).toBe(
        published?.seen === 'mirror',
      );
      const outside = linksOf(`/q/${id}/`).filter((href) => href.startsWith('http'));
      expect(outside, id).toEqual(published?.seen.startsWith('http') ? [published.seen] : []);
    }
  });
});

describe('the index of terms', () => {
  it('leads every occurrence to a slide that has the term', () => {
    const index = openPage('/terms/');
    const entries = index('article section').toArray();
    expect(entries.length).toBeGreaterThan(5);
    for (const entry of entries) {
      const places = index(entry).find('li').toArray();
      expect(places.length).toBeGreaterThan(0);
      for (const place of places) {
        const term = index(place).find('b').text();
        const [address = '', id] = String(index(place).find('a').attr('href')).split('#');
        const page = openPage(address);
        const heading = page(`[id="${String(id)}"]`);
        const slide = heading.is('h1') ? page('article') : heading.nextUntil('h2').addBack();
        expect(slide.text() + heading.closest('article').find('h1').text()).toContain(term);
      }
    }
  });
});
