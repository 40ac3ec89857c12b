import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';

import {embedCode, embedSize, renderEmbedPage} from './embedPage';
import {toOembed} from './oembed';
import {renderSlidePage} from './slidePage';

const BASE = 'https://example.org/kb/';
const quotation = {
  id: 'home',
  lines: ['“甲”<b> & 乙', '丙'],
  attribution: '某人，2013年4月28日',
  lecture: '讲稿',
  lecturer: '作者',
  address: `${BASE}q/home/`,
  embed: `${BASE}embed/q/home/`,
  image: `${BASE}q/home/home.png`,
};

describe('the page to embed', () => {
  it('shows the words, whose they are and the way to the source, without a script', () => {
    const html = renderEmbedPage(quotation);
    const page = load(html);
    expect(
      page('blockquote p')
        .toArray()
        .map((p) => page(p).text()),
    ).toEqual(quotation.lines);
    expect(page('footer').text()).toContain('——某人，2013年4月28日');
    expect(page('footer').text()).toContain('引自作者《讲稿》');
    expect(page('a').attr('href')).toBe(quotation.address);
    expect(page('link[rel="canonical"]').attr('href')).toBe(quotation.address);
    expect(page('script, img, link[rel="stylesheet"]').length).toBe(0);
    expect(page('html').attr('lang')).toBe('zh-Hans');
  });

  it('says what must be known of the words, in the frame’s name as well', () => {
    const note = '节略，据网络转载文本核对，未见原始出处页面';
    expect(load(renderEmbedPage({...quotation, note}))('footer').text()).toContain(`校勘：${note}`);
    expect(load(embedCode({...quotation, note}))('iframe').attr('title')).toContain(note);
    expect(embedSize(['甲'], note).height).toBeGreaterThan(embedSize(['甲']).height);
    expect(renderEmbedPage(quotation)).not.toContain('校勘：');
  });

  it('stays below 8 kB for 1,000 characters', () => {
    const html = renderEmbedPage({...quotation, lines: ['工'.repeat(1000)]});
    expect(Buffer.byteLength(html)).toBeLessThan(8192);
  });

  it('names no lecture where the quotation was taken back', () => {
    const html = renderEmbedPage({...quotation, lecture: '', lecturer: ''});
    expect(html).not.toContain('引自');
  });
});

describe('the code to embed', () => {
  it('is one frame that fits the words', () => {
    const frame = load(embedCode(quotation))('iframe');
    expect(frame.attr('src')).toBe(quotation.embed);
    expect(frame.attr('title')).toBe('引文：“甲”<b> & 乙丙');
    expect(Number(frame.attr('height'))).toBe(embedSize(quotation.lines).height);
    expect(embedSize(['工'.repeat(100)]).height).toBeGreaterThan(embedSize(['工']).height);
  });
});

describe('the oEmbed description', () => {
  it('has what a rich response needs', () => {
    const {lines, attribution, ...rest} = quotation;
    const provider = {name: '讲稿与引文', url: BASE};
    const response = toOembed(quotation, provider);
    expect(response).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: lines.join(''),
      author_name: attribution,
      html: embedCode(quotation),
      ...embedSize(lines),
    });
    expect(toOembed({...quotation, note: '异文'}, provider).title).toBe(
      `${lines.join('')}（异文）`,
    );
    expect(toOembed({...rest, lines, status: 'own'}, provider).author_name).toBe('作者');
    // Whose words they are is not known.
    expect(toOembed({...rest, lines}, provider)).not.toHaveProperty('author_name');
  });
});

describe('the page at a slide’s short address', () => {
  it('leads to the slide, and says what it stands for', () => {
    const page = load(
      renderSlidePage({
        number: 5,
        title: '讲话',
        lecture: '讲稿',
        page: `${BASE}lectures/l/p/`,
        location: `${BASE}lectures/l/p/#talk`,
        address: `${BASE}s/talk/`,
        image: `${BASE}lectures/l/p/card.png`,
      }),
    );
    expect(page('meta[http-equiv="refresh"]').attr('content')).toBe(
      '0; url=/kb/lectures/l/p/#talk',
    );
    expect(page('link[rel="canonical"]').attr('href')).toBe(`${BASE}lectures/l/p/`);
    expect(page('link[rel="cite-as"]').attr('href')).toBe(`${BASE}s/talk/`);
    expect(page('a').attr('href')).toBe('/kb/lectures/l/p/#talk');
    expect(page('h1').text()).toBe('《讲稿》');
    expect(page('script').length).toBe(0);
  });
});
