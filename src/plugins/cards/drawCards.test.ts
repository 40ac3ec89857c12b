import {mkdtemp, readdir, rm, truncate, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import jsQR from 'jsqr';
import {PNG} from 'pngjs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {openCardCache} from './cardCache';
import {drawCards} from './drawCards';

import type {FiledCard} from '../../cards/collectCards';

const CLAUSE =
  '要把竭诚为职工群众服务作为工会一切工作的出发点和落脚点，全心全意为广大职工群众服务。';

const card = (id: string, words: string): FiledCard => ({
  path: `q/${id}/${id}.png`,
  origin: {what: `quotation “${id}”`, file: 'docs/lectures/a/one.mdx', line: 7},
  card: {
    kind: 'quotation',
    lines: [words],
    credit: ['习近平，2013年4月28日', '《在同全国劳动模范代表座谈时的讲话》；校勘：一致'],
    place: ['讲稿《践行“两个信赖”提升工会干部的素质能力》，第 5 张幻灯片'],
    address: `https://example.org/kb/q/${id}/`,
  },
});
const cards = [
  card('four', '职工之家'),
  card('three-hundred', CLAUSE.repeat(8).slice(0, 300)),
  card('six-hundred', CLAUSE.repeat(16).slice(0, 600)),
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cards-'));
});
afterAll(async () => {
  await rm(folder, {recursive: true});
});

const draw = async (filed: readonly FiledCard[], place: string) =>
  drawCards(filed, await openCardCache(place));

describe('drawCards', () => {
  it('draws cards of 4, 300 and 600 characters, 1200 × 630, under 150 kB, whose codes read', async () => {
    const {files, drawn, reused} = await draw(cards, path.join(folder, 'fresh'));
    expect([drawn, reused]).toEqual([3, 0]);
    expect(files.map((file) => file.path)).toEqual(cards.map((filed) => filed.path));
    files.forEach(({png}, index) => {
      const {width, height, data} = PNG.sync.read(Buffer.from(png));
      expect([width, height]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(150_000);
      const read = jsQR(Uint8ClampedArray.from(data), width, height);
      expect(read?.data).toBe(cards[index]?.card.address);
    });
  });

  it('draws nothing twice, and gives the same bytes', async () => {
    const place = path.join(folder, 'fresh');
    const first = await draw(cards, place);
    const second = await draw(cards, place);
    expect([second.drawn, second.reused]).toEqual([0, 3]);
    expect(second.files).toEqual(first.files);
    const elsewhere = await draw(cards, path.join(folder, 'elsewhere'));
    expect(elsewhere.drawn).toBe(3);
    for (const [index, {png}] of elsewhere.files.entries()) {
      expect(Buffer.from(png).equals(first.files[index]?.png ?? Buffer.of())).toBe(true);
    }
  });

  it('draws anew what has changed', async () => {
    const place = path.join(folder, 'changed');
    await draw(cards.slice(0, 1), place);
    const {drawn, reused} = await draw([card('four', '职工之家'), card('four', '职工的家')], place);
    expect([drawn, reused]).toEqual([1, 1]);
  });

  it('draws anew what the cache holds in part only', async () => {
    const place = path.join(folder, 'torn');
    await draw(cards.slice(0, 1), place);
    const [entry = ''] = await readdir(place);
    await truncate(path.join(place, entry), 1000);
    expect((await draw(cards.slice(0, 1), place)).drawn).toBe(1);
  });

  it('does without a cache that cannot be written', async () => {
    const place = path.join(folder, 'file');
    await writeFile(place, 'no folder');
    const {files} = await draw(cards.slice(0, 1), place);
    expect(files).toHaveLength(1);
  });

  it('draws a card that refers to the page where words cannot be drawn, and warns each time', async () => {
    const odd = card('odd', '家\u{20bb7}\u{1f44d}\ue000');
    const endless = card('endless', CLAUSE.repeat(200));
    const credited = card('credited', '职工之家');
    credited.card = {...credited.card, credit: ['\ue000', '《讲话》']};
    const place = path.join(folder, 'warned');
    for (let build = 0; build < 2; build += 1) {
      const {files, warnings} = await draw([odd, endless, credited], place);
      expect(files).toHaveLength(3);
      expect(warnings.map(({file, line}) => [file, line])).toEqual(
        Array(3).fill(['docs/lectures/a/one.mdx', 7]),
      );
      expect(warnings[0]?.found).toContain('(U+E000), which no font of the cards has');
      expect(warnings[1]?.found).toContain('cannot hold its 8400 characters');
    }
  });
});
