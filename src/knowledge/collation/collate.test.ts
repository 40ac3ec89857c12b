import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {collate} from './collate';

import type {Segment} from './segments';

const marked = (segments: readonly Segment[], mark: Segment['mark']) =>
  segments.filter((segment) => segment.mark === mark).map(({text}) => text);
const joined = (segments: readonly Segment[]) => segments.map(({text}) => text).join('');

describe('collate', () => {
  it('calls a part of a longer wording identical, its surroundings context', () => {
    const {status, published} = collate('职工之家', '感受到工会是“职工之家”，工会干部');
    expect(status).toBe('identical');
    expect(marked(published, 'context')).toEqual(['感受到工会是“', '”，工会干部']);
  });

  it('shows what an abridgement leaves out, and where', () => {
    const {status, lecture, published} = collate(
      '把竭诚为职工群众服务作为一切工作的出发点',
      '要把竭诚为职工群众服务作为工会一切工作的出发点和落脚点',
    );
    expect(status).toBe('abridged');
    expect(marked(lecture, 'different')).toEqual([]);
    expect(published).toEqual([
      {text: '要', mark: 'context'},
      {text: '把竭诚为职工群众服务作为', mark: 'same'},
      {text: '工会', mark: 'omitted'},
      {text: '一切工作的出发点', mark: 'same'},
      {text: '和落脚点', mark: 'context'},
    ]);
  });

  it('takes an abridgement for as few omissions as it can be', () => {
    const {published} = collate(
      '工会干部要努力',
      '工会干部要加强学习、增强本领，努力走在前列，要努力',
    );
    expect(marked(published, 'omitted')).toHaveLength(1);
  });

  it('marks a changed character on both sides', () => {
    const {status, lecture, published} = collate(
      '要把竭城为职工服务',
      '他说：要把竭诚为职工服务。又说',
    );
    expect(status).toBe('variant');
    expect(marked(lecture, 'different')).toEqual(['城']);
    expect(marked(published, 'different')).toEqual(['诚']);
    expect(marked(published, 'context').join('')).toContain('他说');
  });

  it('marks a changed first and last character, not the context beside them', () => {
    const published = '甲乙丙丁。全心全意为广大职工群众服务。戊己庚辛';
    const first = collate('完心全意为广大职工群众服务', published);
    expect(marked(first.lecture, 'different')).toEqual(['完']);
    expect(marked(first.published, 'different')).toEqual(['全']);
    const last = collate('全心全意为广大职工群众服勿', published);
    expect(marked(last.lecture, 'different')).toEqual(['勿']);
    expect(marked(last.published, 'different')).toEqual(['务']);
  });

  it('marks what the lecture adds', () => {
    const {status, lecture, published} = collate(
      '关键看方向。坚持正确政治方向，就是要坚持领导',
      '关键看方向。……就是要坚持领导',
    );
    expect(status).toBe('variant');
    expect(marked(lecture, 'different')).toEqual(['坚持正确政治方向']);
    expect(marked(published, 'different')).toEqual([]);
  });

  it('marks two wordings with nothing in common as different throughout', () => {
    const {status, lecture, published} = collate('甲'.repeat(700), '乙'.repeat(700));
    expect(status).toBe('variant');
    expect(lecture).toEqual([{text: '甲'.repeat(700), mark: 'different'}]);
    expect(published).toEqual([{text: '乙'.repeat(700), mark: 'different'}]);
  });

  it('compares letters and digits of any width', () => {
    expect(collate('４月２８日ＡＢ', '4月28日，AB').status).toBe('identical');
    expect(collate('第①条', '第1条').status).toBe('identical');
    expect(collate('㍻元年', '平成元年').status).toBe('identical');
  });

  it('distinguishes capital letters', () => {
    expect(collate('ab', 'Ab').status).toBe('variant');
  });
});

const han = fc.stringMatching(/^[一-龥]{1,40}$/u);
const distinct = fc
  .uniqueArray(fc.integer({min: 0x4e00, max: 0x9fa5}), {minLength: 3, maxLength: 60})
  .map((codes) => String.fromCodePoint(...codes));
const punctuation = fc.stringMatching(/^[，。：；！？、“”‘’「」『』（）《》…—\s"'(),.-]{0,4}$/u);

describe('the laws of collation', () => {
  it('equal strings are identical', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        expect(collate(text, text).status).toBe('identical');
      }),
    );
  });

  it('any part of a wording is identical with it', () => {
    fc.assert(
      fc.property(han, han, han, (before, text, after) => {
        expect(collate(text, before + text + after).status).toBe('identical');
      }),
    );
  });

  it('deleting inside makes it abridged, and tells what was deleted', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), fc.nat(), (text, a, b) => {
        const from = 1 + (a % (text.length - 2));
        const to = from + 1 + (b % (text.length - from - 1));
        const {status, published} = collate(text.slice(0, from) + text.slice(to), text);
        expect(status).toBe('abridged');
        expect(marked(published, 'omitted').join('')).toBe(text.slice(from, to));
      }),
    );
  });

  it('deleting several times inside stays abridged', () => {
    fc.assert(
      fc.property(
        distinct,
        fc.array(fc.boolean(), {minLength: 60, maxLength: 60}),
        (text, keep) => {
          const kept = Array.from(text).filter(
            (_, i) => i === 0 || i === text.length - 1 || keep[i],
          );
          fc.pre(kept.length < text.length);
          expect(collate(kept.join(''), text).status).toBe('abridged');
        },
      ),
    );
  });

  it('changing one character makes it a variant with that character marked', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), (text, seed) => {
        const at = seed % text.length;
        const changed = `${text.slice(0, at)}X${text.slice(at + 1)}`;
        const {status, lecture, published} = collate(changed, text);
        expect(status).toBe('variant');
        expect(marked(lecture, 'different')).toEqual(['X']);
        expect(marked(published, 'different')).toEqual([text[at]]);
      }),
    );
  });

  it('punctuation and quotation marks never matter', () => {
    fc.assert(
      fc.property(
        han,
        han,
        fc.array(punctuation, {minLength: 90, maxLength: 90}),
        (a, b, marks) => {
          const sprinkle = (text: string, from: number) =>
            Array.from(text)
              .map((char, i) => (marks[(from + i) % 90] ?? '') + char)
              .join('');
          expect(collate(sprinkle(a, 0), sprinkle(b, 41)).status).toBe(collate(a, b).status);
        },
      ),
    );
  });

  it('the marked wordings are the wordings, whatever they are', () => {
    const any = fc.string({unit: 'grapheme', maxLength: 60});
    fc.assert(
      fc.property(any, any, (a, b) => {
        const {lecture, published} = collate(a, b);
        expect(joined(lecture)).toBe(a);
        expect(joined(published)).toBe(b);
      }),
    );
  });
});
