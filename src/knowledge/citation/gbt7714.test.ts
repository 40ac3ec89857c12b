import {describe, expect, it} from 'vitest';

import {toCslDate} from './csl';
import {citeGbt7714} from './gbt7714';

import type {CslItem} from './csl';

const item = (facts: Partial<CslItem> & Pick<CslItem, 'type' | 'title'>): CslItem => ({
  id: 'x',
  language: 'zh-CN',
  ...facts,
});
const dates = (issued?: string, accessed?: string) => ({
  ...(issued !== undefined && {issued: toCslDate(issued)}),
  ...(accessed !== undefined && {accessed: toCslDate(accessed)}),
});

// The standard's own examples, as decisions/0001-citations.md lists them with their places.
describe('GB/T 7714—2015', () => {
  it('cites a web page (A.10)', () => {
    const page = item({
      type: 'webpage',
      title: '出版业信息化迈入快车道',
      author: [{family: '萧', given: '钰'}],
      ...dates('2001-12-19', '2002-04-15'),
      URL: 'http://www.creader.com/news/20011219/200112190019.html',
    });
    expect(citeGbt7714(page, '2015')).toBe(
      '萧钰. 出版业信息化迈入快车道[EB/OL]. (2001-12-19)[2002-04-15]. http://www.creader.com/news/20011219/200112190019.html.',
    );
  });

  it('cites an official document with its number (4.6)', () => {
    const document = item({
      type: 'document',
      title: '关于转发北京市企业投资项目核准暂行实施办法的通知',
      number: '京政办发[2005]37号',
      author: [{literal: '北京市人民政府办公厅'}],
      ...dates('2005-07-12', '2011-07-12'),
      URL: 'http://china.findlaw.cn/fagui/p_1/39934.html',
    });
    expect(citeGbt7714(document, '2015')).toBe(
      '北京市人民政府办公厅. 关于转发北京市企业投资项目核准暂行实施办法的通知: 京政办发[2005]37号[A/OL]. (2005-07-12)[2011-07-12]. http://china.findlaw.cn/fagui/p_1/39934.html.',
    );
  });

  it('begins with the title where no author is known (A.10)', () => {
    const page = item({
      type: 'webpage',
      title: 'Dublin core metadata element set: version 1.1',
      ...dates('2012-06-14', '2014-06-11'),
      URL: 'http://dublincore.org',
    });
    expect(citeGbt7714(page, '2015')).toBe(
      'Dublin core metadata element set: version 1.1[EB/OL]. (2012-06-14)[2014-06-11]. http://dublincore.org.',
    );
  });

  it('leaves out the date where none is known, and does not double a full stop (4.6)', () => {
    const page = item({
      type: 'webpage',
      title: 'About OCLC: History of Cooperation',
      author: [{literal: 'Online Computer Library Center, Inc.'}],
      ...dates(undefined, '2012-03-27'),
      URL: 'http://www.oclc.org/about/cooperation.en.html',
    });
    expect(citeGbt7714(page, '2015')).toBe(
      'Online Computer Library Center, Inc. About OCLC: History of Cooperation[EB/OL]. [2012-03-27]. http://www.oclc.org/about/cooperation.en.html.',
    );
  });

  it('cites a speech without an address by the day it was given', () => {
    const speech = item({
      type: 'speech',
      title: '讲话',
      author: [{family: '习', given: '近平'}],
      'event-date': toCslDate('2013-10-23'),
    });
    expect(citeGbt7714(speech, '2015')).toBe('习近平. 讲话[Z]. 2013-10-23.');
  });
});

describe('GB/T 7714—2025', () => {
  it('cites a web page with full-width brackets round its date (8.11)', () => {
    const page = item({
      type: 'webpage',
      title: '“好好干，当一个好工人”',
      author: [{family: '许', given: '振超'}],
      ...dates('2025-02-17', '2025-06-22'),
      URL: 'https://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html',
    });
    expect(citeGbt7714(page, '2025')).toBe(
      '许振超. “好好干，当一个好工人”[EB/OL]. （2025-02-17）[2025-06-22]. https://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html.',
    );
  });

  it('cites a report on the web without brackets and date of access (8.8)', () => {
    const report = item({
      type: 'report',
      title: '第29次中国互联网络发展状况统计报告',
      author: [{literal: '中国互联网络信息中心'}],
      ...dates('2012-01-16', '2026-11-22'),
      URL: 'https://www.cnnic.net.cn/NMediaFile/old_attach/P020120612484958777344.pdf',
    });
    expect(citeGbt7714(report, '2025')).toBe(
      '中国互联网络信息中心. 第29次中国互联网络发展状况统计报告[R/OL]. 2012-01-16. https://www.cnnic.net.cn/NMediaFile/old_attach/P020120612484958777344.pdf.',
    );
  });

  it('joins authors and the number with full-width punctuation', () => {
    const document = item({
      type: 'document',
      title: '通知',
      number: '1号',
      author: [{literal: '甲'}, {literal: '乙'}],
    });
    expect(citeGbt7714(document, '2025')).toBe('甲，乙. 通知：1号[A].');
  });
});
