import {openMenu, scrollTo, search, select, waitForMark} from './actions';

import type {Picture} from './picture';

const ORIGIN = '/lectures/two-trusts/origin/';

/** The article from the start of a slide's number to the end of its text. */
const slide = (id: string): string[] => [`p:has(+ #${id})`, `#${id}`];

const guide = (name: string, picture: Omit<Picture, 'name' | 'file'>): Picture => ({
  name,
  file: `docs/guide/img/${name}.png`,
  ...picture,
});

/** All pictures that are drawn from the site. */
export const PICTURES: readonly Picture[] = [
  {name: 'site', file: '.github/site.png', address: ORIGIN, height: 800, whole: true},
  guide('voices', {
    address: ORIGIN,
    around: [...slide('model-workers-picture'), '#visit-2013-04-28', '[role="note"]'],
  }),
  guide('transcript', {
    address: '/transcripts/two-trusts/#L38',
    prepare: (page) => scrollTo(page, '#L36'),
    around: ['#L36', '#L41'],
    margin: 4,
  }),
  guide('print', {
    address: '/handouts/two-trusts/',
    media: 'print',
    width: 800,
    around: [
      'p:has(+ #meaning) > span',
      'p:has(+ #meaning) > a',
      '#meaning',
      '#definition',
      '[role="note"]:has(a)',
      '[role="note"]:has(a) > span',
    ],
  }),
  guide('search-field', {
    address: ORIGIN,
    height: 700,
    prepare: (page) => search(page, '娘家人'),
    around: ['.navbar [role="combobox"]', '.navbar [role="option"]:nth-child(3)'],
    margin: 10,
  }),
  guide('search-mark', {
    address: '/',
    prepare: async (page) => {
      await search(page, '最可信赖的“娘家人”');
      await page.locator('.navbar [role="option"]').nth(1).click();
      await waitForMark(page);
    },
    around: [...slide('model-workers-words'), 'li:has(#home-and-family-2013)'],
  }),
  guide('search-approximate', {
    address: `/search/?q=${encodeURIComponent('让职工真切感到工会是职工的家')}`,
    prepare: async (page) => {
      await page.locator('main li').first().waitFor();
    },
    around: ['main h1', 'main li'],
  }),
  guide('search-page', {
    address: `/search/?q=${encodeURIComponent('职工之家')}`,
    prepare: async (page) => {
      await page.locator('main li').first().waitFor();
    },
    around: ['main h1', 'main section', 'main section:nth-of-type(2) li'],
    margin: 8,
  }),
  guide('wordings', {
    address: '/q/right-direction/',
    around: ['section:has(#collation)'],
  }),
  guide('quotation-menu', {
    address: ORIGIN,
    width: 620,
    prepare: (page) => openMenu(page, '#temper-yourselves', '#menu-of-temper-yourselves'),
    around: ['li:has(#temper-yourselves)', '#menu-of-temper-yourselves'],
    margin: 8,
  }),
  guide('selection', {
    address: ORIGIN,
    prepare: (page) => select(page, '#starting-point', '竭诚为职工群众服务'),
    around: ['li:has(#starting-point)', '[role="toolbar"]'],
    margin: 8,
  }),
  guide('slide-menu', {
    address: ORIGIN,
    width: 620,
    prepare: (page) => openMenu(page, '#new-leadership-words', '#menu-of-new-leadership-words'),
    around: [...slide('new-leadership-words'), '#menu-of-new-leadership-words'],
  }),
  guide('embed', {address: '/embed/q/home-and-family-2013/', width: 600, around: ['main']}),
];
