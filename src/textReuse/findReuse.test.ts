import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {collate} from '../knowledge/collation/collate';
import {normalizeText} from '../search/normalize';
import {buildCorpus} from './corpus';
import {findReuse, searchReuse} from './findReuse';

const WISHES =
  '要把竭诚为职工群众服务作为工会一切工作的出发点和落脚点，全心全意为广大职工群众服务，认真倾听职工群众呼声。';
const VIRTUES =
  '工会干部要加强学习、增强本领，努力把自己锤炼成听党话、跟党走、职工群众信赖的“娘家人”。';
const OTHER = '新常态下经济增长速度换挡，结构调整面临阵痛，前期刺激政策还要消化。';
const TEXTS = [WISHES, VIRTUES, OTHER];
const corpus = buildCorpus(TEXTS);

/** What was found: the text's number, the words in the draft and those in the text. */
function found(draft: string): [number, string, string][] {
  return findReuse(draft, corpus).map(({text, draft: own, source}) => [
    text,
    draft.slice(own.from, own.to),
    TEXTS[text]?.slice(source.from, source.to) ?? '',
  ]);
}

describe('finding passages that recur', () => {
  it('finds a passage word for word among other words, whatever its signs are', () => {
    expect(found('会上有人说：“全心全意，为广大职工群众服务——”，大家鼓掌。')).toEqual([
      [0, '全心全意，为广大职工群众服务', '全心全意为广大职工群众服务'],
    ]);
  });

  it('finds it with characters changed, dropped, added and swapped', () => {
    expect(found('他讲，全心全意为广大工群众服务，认直倾听了职工众群呼声，说完就走。')).toEqual([
      [0, '全心全意为广大工群众服务，认直倾听了职工众群呼声', WISHES.slice(28, -1)],
    ]);
  });

  it('finds it as one passage when a clause is left out', () => {
    expect(found('他讲：工会干部要努力把自己锤炼成听党话、跟党走的人')).toMatchObject([
      [1, '工会干部要努力把自己锤炼成听党话、跟党走', VIRTUES.slice(0, 30)],
    ]);
  });

  it('finds it as one passage when clauses are turned round', () => {
    const [first] = found('认真倾听职工群众呼声，全心全意为广大职工群众服务。');
    expect(first).toEqual([
      0,
      '认真倾听职工群众呼声，全心全意为广大职工群众服务',
      '全心全意为广大职工群众服务，认真倾听职工群众呼声',
    ]);
  });

  it('finds it in every text that has it, and none reaches from one text into the next', () => {
    const both = buildCorpus([`${OTHER}结束`, WISHES, WISHES]);
    const reuses = findReuse(WISHES + OTHER, both);
    expect(reuses.map(({text}) => text)).toEqual([1, 2, 0]);
    const joined = findReuse(`${WISHES.slice(-12)}${VIRTUES.slice(0, 14)}`, corpus);
    expect(joined.map(({text}) => text)).toEqual([0, 1]);
  });

  it('finds nothing in words of the same kind that quote nothing', () => {
    expect(found('工会干部和职工群众一起学习经济政策，服务大局，努力工作，结构合理。')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('，。！')).toEqual([]);
    expect(findReuse(WISHES, buildCorpus([]))).toEqual([]);
    expect(findReuse(WISHES, buildCorpus(['', '。']))).toEqual([]);
  });

  it('finds what many texts cite, in the first of them, and says how common it is', () => {
    const many = buildCorpus(Array.from({length: 200}, (_, at) => `第${at}讲。${WISHES}`));
    const reuses = findReuse(WISHES, many);
    expect(reuses[0]).toMatchObject({text: 0, closeness: 1, places: 200});
    expect(reuses.length).toBeLessThan(10);
  });

  it('aligns both sides: what is the same is the same text', () => {
    const draft = '全心全意为广大工群众服务，认直倾听';
    const [reuse] = findReuse(draft, corpus);
    const same = reuse?.alignment.map(({draft: own, source}) => [
      draft.slice(own.from, own.to),
      WISHES.slice(source.from, source.to),
    ]);
    expect(same).toEqual([
      ['全心全意为广大', '全心全意为广大'],
      ['工群众服务，认', '工群众服务，认'],
      ['倾听', '倾听'],
    ]);
    expect(reuse?.closeness).toBeCloseTo((2 * 15) / (16 + 17), 5);
  });

  it('shows how far it is in a long draft, and can be left off at any time', () => {
    const long = `${'一二三四五六七八九十甲乙丙丁戊己庚辛壬癸'.repeat(1500)}${WISHES}`;
    const steps = [...searchReuse(long, corpus)];
    expect(steps.length).toBeGreaterThan(5);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.every((step) => step > 0 && step < 1)).toBe(true);
    expect(findReuse(long, corpus).map(({text}) => text)).toEqual([0]);
  });

  it('keeps a passage whole that is longer than the parts a draft is worked on in', () => {
    const codes = Array.from({length: 9000}, (_, at) => 0x4e00 + ((at * 7919) % 20_011));
    const text = String.fromCodePoint(...codes);
    expect(findReuse(`前言。${text}`, buildCorpus([text]))).toMatchObject([
      {draft: {from: 3, to: 9003}, source: {from: 0, to: 9000}, closeness: 1},
    ]);
  });
});

describe('the laws of text reuse', () => {
  const words = fc.constantFrom(
    ...Array.from(WISHES),
    ...Array.from(VIRTUES),
    ...Array.from(OTHER),
    '甲',
    '𠮷',
    '\u202e',
    '\ud800',
    'A',
  );
  const text = fc.array(words, {maxLength: 80}).map((chars) => chars.join(''));

  it('every stretch lies within its text, and what is aligned is the same in both', () => {
    fc.assert(
      fc.property(text, fc.array(text, {maxLength: 3}), fc.nat(80), (noise, texts, cut) => {
        const all = [...texts, WISHES];
        const draft = noise.slice(0, cut) + WISHES.slice(0, 30) + noise.slice(cut);
        for (const reuse of findReuse(draft, buildCorpus(all))) {
          const source = all[reuse.text] ?? '';
          expect(reuse.draft.to).toBeLessThanOrEqual(draft.length);
          expect(reuse.source.to).toBeLessThanOrEqual(source.length);
          expect(reuse.closeness).toBeGreaterThan(0);
          expect(reuse.closeness).toBeLessThanOrEqual(1);
          for (const same of reuse.alignment) {
            expect(normalizeText(draft.slice(same.draft.from, same.draft.to))).toBe(
              normalizeText(source.slice(same.source.from, same.source.to)),
            );
            expect(same.draft.from).toBeGreaterThanOrEqual(reuse.draft.from);
            expect(same.draft.to).toBeLessThanOrEqual(reuse.draft.to);
            expect(same.source.from).toBeGreaterThanOrEqual(reuse.source.from);
            expect(same.source.to).toBeLessThanOrEqual(reuse.source.to);
          }
        }
      }),
      {numRuns: 100},
    );
  });

  it('a passage of twelve characters or more is found in its own text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0, 1),
        fc.nat(40),
        fc.integer({min: 14, max: 50}),
        (at, from, size) => {
          const whole = TEXTS[at] ?? '';
          const passage = whole.slice(Math.min(from, whole.length - size), from + size);
          fc.pre(passage.length >= 14);
          const reuses = findReuse(`啊。${passage}。哦`, corpus);
          expect(reuses.map((reuse) => reuse.text)).toContain(at);
        },
      ),
    );
  });

  it('closeness is 1 where collation finds no difference and nothing left out', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(10), (from, gone) => {
        const draft = `呃。${WISHES.slice(from, 34)}${WISHES.slice(34 + gone)}`;
        for (const {draft: own, source, closeness, text: at} of findReuse(draft, corpus)) {
          const ours = draft.slice(own.from, own.to);
          const theirs = (TEXTS[at] ?? '').slice(source.from, source.to);
          const {status, published} = collate(ours, theirs);
          const isWhole = status === 'identical' && published.every(({mark}) => mark === 'same');
          expect(closeness === 1).toBe(isWhole);
        }
      }),
    );
  });
});
