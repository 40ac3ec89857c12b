import {describe, expect, it} from 'vitest';

import {citeGbt7714} from '../citation/gbt7714';
import {readSource} from './readSource';
import {referencesOf} from './references';

const PAGE = 'http://example.org/report';
const speech = {
  type: 'speech',
  title: '讲话',
  author: [{family: '习', given: '近平'}],
  'event-date': '2013-04-28',
  accessed: '2026-11-22',
  reporter: [{literal: '新华社'}],
  report: {title: '某人发表讲话', issued: '2013-04-28', URL: PAGE},
  links: [{tier: 'A', url: PAGE, shows: '标题', text: false}],
};
const cite = (frontMatter: Record<string, unknown>) => {
  const {source, problems} = readSource('s.mdx', 's', frontMatter);
  expect(problems).toEqual([]);
  return source && referencesOf(source).map((item) => citeGbt7714(item, '2015'));
};

describe('the references of a source', () => {
  it('cite a speech without the page that shows only a headline, and the report as a report', () => {
    expect(cite(speech)).toEqual([
      '习近平. 讲话[Z]. 2013-04-28.',
      `新华社. 某人发表讲话[EB/OL]. (2013-04-28)[2026-11-22]. ${PAGE}.`,
    ]);
  });

  it('are none for a note of the editors', () => {
    expect(cite({type: 'note', title: '某词的来源', accessed: '2026-11-22'})).toEqual([]);
  });

  it('do not take for the text a page that does not show it', () => {
    expect(readSource('s.mdx', 's', {...speech, URL: PAGE}).problems).toEqual([
      {
        file: 's.mdx',
        found: `URL is ${PAGE}, a link with text: false`,
        fix: 'remove URL, so that the reference does not cite as the text a page without it; a report on it is named under report',
      },
    ]);
  });

  it('lead only to links that were checked', () => {
    const report = {...speech.report, URL: 'http://example.org/other'};
    expect(readSource('s.mdx', 's', {...speech, report}).problems).toMatchObject([
      {found: 'report.URL is http://example.org/other, which is not among the links'},
    ]);
  });
});
