import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {collate} from './collate';
import {findDenial} from './senseOfOmission';
import {cutsToken, toComparable} from './comparable';

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

describe('what collation tells apart', () => {
  it.each([
    ['产值增长1.5倍', '产值增长15倍'],
    ['降到5‰', '降到5%'],
    ['降到5', '降到5%'],
    ['-5度', '5度'],
    ['－5度', '5度'],
    ['3-5年', '35年'],
    ['3至5年', '35年'],
    ['½', '12'],
    ['10²', '102'],
    ['H₂O', 'HO'],
    ['α射线', 'β射线'],
    ['学び合う', '学ぶ合う'],
    ['か', 'が'],
    ['Труд', 'Трут'],
    ['노동', '노조'],
    ['1:100', '1100'],
    ['1/2', '12'],
    ['p<0.05', 'p>0.05'],
    ['≥5', '≤5'],
    ['¥100', '$100'],
    ['90°', '90'],
    ['a+b', 'a-b'],
    ['10①', '101'],
    ['A+', 'A'],
    ['C++', 'C'],
    ['−x', 'x'],
    ['㎡', '㎥'],
  ])('%s is not %s, either way', (a, b) => {
    expect(collate(a, b).status).toBe('variant');
    expect(collate(b, a).status).toBe('variant');
  });

  it.each([
    ['5倍', '增长1.5倍'],
    ['5年', '3-5年'],
    ['able', 'unable'],
    ['五年', '三十五年'],
    ['5倍', '15倍'],
  ])('%s is no part of %s', (part, whole) => {
    expect(collate(part, whole).status).toBe('variant');
  });

  it('marks a sign of value that differs', () => {
    expect(marked(collate('产值增长15倍以上', '产值增长1.5倍以上').published, 'different')).toEqual(
      ['.'],
    );
  });

  it.each([
    ['人⺠', '人民'],
    ['二○一三年', '二〇一三年'],
    ['1,000人', '1000人'],
    ['3—5年', '3～5年'],
    ['５％', '5%'],
    ['１：１００', '1∶100'],
    ['葛\u{e0100}飾', '葛飾'],
    ['5㎏', '5kg'],
  ])('%s is %s in another form', (a, b) => {
    expect(collate(a, b).status).toBe('identical');
    expect(collate(b, a).status).toBe('identical');
  });

  it.each([
    ['，。', '工会'],
    ['工会', '……'],
    ['', ''],
  ])('gives “%s” beside “%s” no status', (a, b) => {
    expect(collate(a, b)).not.toHaveProperty('status');
  });
});

describe('an abridgement', () => {
  const unrelated =
    '农民工返乡创业的人数逐年上升，各地要加快建设服务平台，为他们提供学费减免、技术培训，让更多的人会经营、会管理。' +
    '同时加强团队协作，结合当地条件，发展特色种植，打通销售渠道，扩大市场规模，带动周边村庄共同富裕，提高生活水平。' +
    '工厂和人才是关键，要重视学校教育，让孩子学会做人，团圆的日子里不忘勤俭，最后结余归集体所有。';

  it('is not made of scattered characters', () => {
    expect(collate('工人要学会团结', unrelated).status).toBe('variant');
  });

  it.each([
    ['我们能放弃', '我们决不能放弃'],
    ['我们要放弃这项权利', '我们从来没有说过要放弃这项权利'],
    ['他的努力会成功', '他的努力几乎会成功'],
    ['我们同意这项提案', '我们很难同意，也不会同意这项提案'],
    ['增长5倍以上', '增长了1.5倍以上'],
    ['工会干部支持改革', '工会干部并非支持改革'],
    ['这样做是对的', '这样做不是对的'],
    ['We will surrender', 'We will never surrender'],
    ['工会干部参加学习活动', '工会干部很少参加学习活动'],
    ['干部脱离群众', '干部切忌脱离群众'],
    ['同志们，能放弃自己的原则', '同志们，岂能放弃自己的原则'],
    ['同志们，失去群众就会失败', '同志们，如果失去群众就会失败'],
    ['我们已经完成了任务', '我们可能已经完成了任务'],
    ['大会上，职工群众不满意这样做', '大会上，少数职工群众不满意这样做'],
    ['增长速度5%的水平', '增长速度低于5%的水平'],
    ['会议上，全体职工参加活动', '会议上，除党员外全体职工参加活动'],
    ['会议上，主席讲话指出', '会议上，副主席讲话指出'],
  ])('is not claimed where the sense is turned: %s', (lecture, published) => {
    expect(collate(lecture, published).status).toBe('variant');
  });

  it.each([
    ['工会干部要努力工作', '工会干部要不断努力工作'],
    ['工会干部要努力工作', '工会干部要特别努力工作'],
    ['工会干部要帮助职工', '工会干部要尽可能帮助职工'],
    ['工会干部要加强学习，努力工作', '工会干部要加强学习，不怕困难，努力工作'],
    ['职工群众努力奋斗', '职工群众在未来努力奋斗'],
  ])('may leave out what turns nothing: %s', (lecture, published) => {
    expect(collate(lecture, published).status).toBe('abridged');
  });
});

it.each([
  ['能放弃群众', '我们决不能放弃群众', '决不'],
  ['同意这个方案', '我们不同意这个方案', '不'],
  ['要学会团结', '大家，不要学会团结', '不'],
  ['放松要求', '任何时候都不应当放松要求', '不应当'],
  ['搞形式主义', '切莫搞形式主义', '莫'],
  ['对立的阶级，要合作', '他们不是对立的阶级，要合作', '不是'],
])(
  'words cut from their negation are a variant, and the negation is shown: %s',
  (lecture, published, denial) => {
    const collation = collate(lecture, published);
    expect(collation.status).toBe('variant');
    const shown = collation.published.filter(({mark}) => mark === 'different');
    expect(denial).toContain(shown.map(({text}) => text).join(''));
    expect(shown).toHaveLength(1);
  },
);

it.each([
  ['提高素质', '要不断提高素质'],
  ['要学习', '不但要学习'],
  ['承认现实', '我们不得不承认现实'],
  ['参加会议', '职工要不要参加会议'],
  ['我们要团结', '不怕困难，我们要团结'],
  ['要团结', '别人要团结'],
  ['未来可期', '工会的未来可期'],
  ['同意', '有人不同意，有人同意'],
])('words after what only looks like a negation are identical: %s', (lecture, published) => {
  expect(collate(lecture, published).status).toBe('identical');
});

it.each([
  ['第三五条规定的内容', '第三至五条规定的内容'],
  ['增长三五倍的产值', '增长三点五倍的产值'],
  ['五一的职工参加', '五分之一的职工参加'],
  ['大约3 5年的时间', '大约3到5年的时间'],
])('numerals that lose the word between them are another number: %s', (lecture, published) => {
  expect(collate(lecture, published).status).toBe('variant');
});

const han = fc.stringMatching(/^[一-龥]{1,40}$/u);
/** Their loss turns the sense or cuts a number: cases of their own. */
const TURNS_OR_COUNTS =
  /[不没沒非無无未莫勿别別否毋弗甭休难禁止严拒绝反对避免防杜停放取几差险缺除岂豈忌罕伪偽何谁谨冒很极甚鲜倘仅僅副若如果假要是即似可也或据传部少个只前原低高大小超至最接一二三四五六七八九十百千万亿两]/gu;
const distinct = fc
  .uniqueArray(fc.integer({min: 0x4e00, max: 0x9fa5}), {minLength: 3, maxLength: 60})
  .map((codes) => String.fromCodePoint(...codes).replace(TURNS_OR_COUNTS, ''))
  .filter((text) => text.length >= 3);
const punctuation = fc.stringMatching(/^[，。：；！？、“”‘’「」『』（）《》…—\s"'(),.-]{0,4}$/u);

it('numbers in Chinese are not cut either', () => {
  expect(collate('十年', '五十年').status).toBe('variant');
  expect(collate('五年', '二十五年').status).toBe('variant');
  expect(collate('一切工作', '统一一切工作').status).toBe('identical');
});

describe('the laws of collation', () => {
  it('equal strings are identical', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const compared = toComparable(text).chars.length > 0;
        expect(collate(text, text).status).toBe(compared ? 'identical' : undefined);
      }),
    );
  });

  it('any part of a wording is identical with it', () => {
    fc.assert(
      fc.property(han, han, han, (before, text, after) => {
        const whole = toComparable(before + text + after);
        const end = before.length + text.length;
        // Neither a number nor its negation is cut.
        fc.pre(!cutsToken(whole, before.length) && !cutsToken(whole, end));
        fc.pre(findDenial(whole, before.length) === undefined);
        expect(collate(text, before + text + after).status).toBe('identical');
      }),
    );
  });

  it('deleting inside makes it abridged, and tells what was deleted', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), fc.nat(), (text, a, b) => {
        const from = 1 + (a % (text.length - 2));
        const most = Math.min(text.length - from - 1, 4 * (from + 1));
        const to = from + 1 + (b % most);
        const {status, published} = collate(text.slice(0, from) + text.slice(to), text);
        expect(status).toBe('abridged');
        expect(marked(published, 'omitted').join('')).toBe(text.slice(from, to));
      }),
    );
  });

  it('deleting several times inside stays abridged where the runs are long', () => {
    fc.assert(
      fc.property(distinct, fc.integer({min: 1, max: 5}), (text, dropped) => {
        fc.pre(text.length > 12);
        const kept = Array.from(text).filter((_, i) => i % (4 + dropped) < 4);
        expect(collate(kept.join(''), text).status).toBe('abridged');
      }),
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

  const context = fc.stringMatching(/^[一-龥a-zα-ω0-9，。 ]{0,12}$/u);
  const compared = fc
    .integer({min: 0x21, max: 0x323af})
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((char) => /^[\p{L}\p{N}]$/u.test(char));

  it('another letter or number is never identical', () => {
    const form = (char: string) => char.normalize('NFKC');
    fc.assert(
      fc.property(context, compared, compared, context, (before, a, b, after) => {
        fc.pre(form(a) !== form(b) && toComparable(a).chars[0] !== toComparable(b).chars[0]);
        expect(collate(before + a + after, before + b + after).status).not.toBe('identical');
      }),
      {numRuns: 1000},
    );
  });

  it('a letter, number or sign of value more in the middle is never identical', () => {
    const sign = fc.constantFrom(...Array.from('.%‰-/:<>=+×÷±≈²½°℃$￥'));
    fc.assert(
      fc.property(fc.nat(99), fc.oneof(compared, sign), fc.nat(99), (a, char, b) => {
        const [less, more] = [`增长${a}${b}倍`, `增长${a}${char}${b}倍`];
        expect(collate(less, more).status).not.toBe('identical');
        expect(collate(more, less).status).not.toBe('identical');
      }),
      {numRuns: 1000},
    );
  });

  it('the form of characters never matters, on either side', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...Array.from('工会民1.5%-é가がА，')),
        fc.string({unit: 'grapheme', minLength: 1, maxLength: 1}),
      ),
      maxLength: 20,
    });
    const wide = (words: string) =>
      words
        .normalize('NFD')
        .replaceAll('民', '⺠')
        .replaceAll('工', '⼯\ufe00')
        .replace(/[!-~]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const {status} = collate(a, b);
        expect(collate(wide(a), b).status).toBe(status);
        expect(collate(a, wide(b)).status).toBe(status);
      }),
      {numRuns: 500},
    );
  });
});
