import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {buildCorpus} from '../../textReuse/corpus';
import {collate} from '../collation/collate';
import {checkDraft} from './checkDraft';
import {agrees, createClaimReader} from './claims';
import {correctDraft} from './correctDraft';
import {keepWholePairs, readQuoted} from './quotationMarks';

import type {CheckCorpus} from './checkCorpus';
import type {DraftCheck} from './checkDraft';

const FRIENDS =
  '时代在发展，事业在创新，工会工作也要发展、也要创新。要顺应时代要求、适应社会变化，善于创造科学有效的工作方法，让职工群众真正感受到工会是“职工之家”，工会干部是最可信赖的“娘家人”。';
const SERVE =
  '要把竭诚为职工群众服务作为工会一切工作的出发点和落脚点，全心全意为广大职工群众服务，认真倾听职工群众呼声，维护好广大职工群众包括农民工合法权益，扎扎实实为职工群众做好事、办实事、解难事，不断促进社会主义和谐劳动关系。';
const TEMPER = '工会干部要努力把自己锤炼成听党话、跟党走、职工群众信赖的“娘家人”。';
const OWN =
  '“两个信赖”：要把工会建设成为职工群众真正信赖的“职工之家”，把工会干部锤炼成为听党话、跟党走、职工群众最可信赖的“娘家人”。';
const QUALITY =
  '新形势下，工会干部必须强化自身的政治意识，提高政治素质，坚持正确的政治方向。在政治上、思想上、行动上同党中央保持高度一致。';

const known: CheckCorpus = {
  works: [
    {
      label: '习近平，2013年4月28日',
      title: '在同全国劳动模范代表座谈时的讲话',
      href: '/sources/xi-2013-04-28/',
      speakers: ['习近平'],
      dates: ['2013-04-28'],
      reference: {
        id: 'talk-april',
        type: 'speech',
        title: '在同全国劳动模范代表座谈时的讲话',
        author: [{family: '习', given: '近平'}],
        language: 'zh-CN',
      },
    },
    {
      label: '习近平，2013年10月23日',
      title: '同中华全国总工会新一届领导班子成员集体谈话',
      speakers: ['习近平'],
      dates: ['2013-10-23'],
      reference: {
        id: 'talk-october',
        type: 'speech',
        title: '同中华全国总工会新一届领导班子成员集体谈话',
        author: [{family: '习', given: '近平'}],
        language: 'zh-CN',
      },
    },
    {
      label: '丁泽英，讲稿《提升素质能力》',
      title: '提升素质能力',
      speakers: ['丁泽英'],
      dates: [],
      lecturer: '丁泽英',
    },
  ],
  texts: [
    {text: FRIENDS, voice: 'source', href: '/q/home/', work: 0, seen: 'mirror'},
    {text: SERVE, voice: 'source', href: '/q/serve/', work: 0, seen: 'mirror'},
    {text: TEMPER, voice: 'source', href: '/q/temper/', work: 1, seen: 'page'},
    {
      text: OWN,
      voice: 'lecture',
      href: '/l/#own',
      work: 2,
      slide: {id: 'own', number: 4, title: '总论', address: 'https://x.org/s/own/'},
    },
    {
      text: `${FRIENDS.slice(25)}\n${SERVE}`,
      voice: 'lecture',
      href: '/l/#words',
      work: 2,
      slide: {id: 'words', number: 6, title: '讲话', address: 'https://x.org/s/words/'},
      quoted: [{from: 0, to: 200, work: 0}],
    },
    {
      text: QUALITY,
      voice: 'lecture',
      href: '/l/#quality',
      work: 2,
      slide: {id: 'quality', number: 9, title: '思想', address: 'https://x.org/s/quality/'},
    },
  ],
};
const corpus = buildCorpus(known.texts.map(({text}) => text));

function check(draft: string): DraftCheck {
  const steps = checkDraft(draft, known, corpus);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The shares that are reported while a draft is checked. */
function sharesOf(draft: string): number[] {
  return [...checkDraft(draft, known, corpus)];
}

function words(draft: string): [string, string, string][] {
  return check(draft).passages.map(({draft: own, status, place}) => [
    draft.slice(own.from, own.to),
    status,
    place.href,
  ]);
}

function correct(draft: string, choice: {replace?: boolean; cite?: boolean}) {
  const {passages} = check(draft);
  return correctDraft(
    draft,
    passages,
    passages.map(() => choice),
    '2026-11-25',
  );
}

describe('the check of a draft', () => {
  it('finds a quotation as published, whatever its signs are', () => {
    expect(words('他说：“全心全意、为广大职工群众服务；认真倾听职工群众呼声！”大家鼓掌。')).toEqual(
      [['全心全意、为广大职工群众服务；认真倾听职工群众呼声！', 'identical', '/q/serve/']],
    );
  });

  it('calls a quotation abridged where clauses are left out', () => {
    expect(
      words(
        '“要把竭诚为职工群众服务作为工会一切工作的出发点和落脚点，认真倾听职工群众呼声，不断促进社会主义和谐劳动关系。”',
      ),
    ).toMatchObject([[expect.any(String), 'abridged', '/q/serve/']]);
  });

  it('holds a changed last word against the quotation, with marks around it and without', () => {
    expect(words('会上说“要把竭诚为职工群众服务作为工会一切工作的出发点和立足点”。')).toEqual([
      ['要把竭诚为职工群众服务作为工会一切工作的出发点和立足点', 'variant', '/q/serve/'],
    ]);
    expect(words('要把竭诚为职工群众服务作为工会一切工作的出发点和归宿，这是大事。')).toEqual([
      ['要把竭诚为职工群众服务作为工会一切工作的出发点和归宿', 'variant', '/q/serve/'],
    ]);
  });

  it('leaves the writer’s own words to the writer where no marks stand', () => {
    expect(
      words('我们围绕全心全意为广大职工群众服务，认真倾听职工群众呼声来开展工作。')[0]?.[0],
    ).toMatch(/^全心全意为广大职工群众服务，认真倾听职工群众呼声/u);
  });

  it('prefers the published wording to the lecture that quotes it, and names the lecture as well', () => {
    const [passage] = check(`“${SERVE.slice(0, 60)}”`).passages;
    expect(passage?.place).toMatchObject({voice: 'source', label: '习近平，2013年4月28日'});
    expect(passage?.also).toMatchObject([
      {place: {voice: 'lecture', slide: {number: 6}}, status: 'identical'},
    ]);
  });

  it('finds a short quotation word for word, and lists what it does not find', () => {
    const draft = '既要“听党话、跟党走”，又要“为祖国建设添砖加瓦”，还要“学习”。';
    const {passages, unknown} = check(draft);
    expect(passages.map(({status}) => status)).toEqual(['identical']);
    expect(unknown.map(({from, to}) => draft.slice(from, to))).toEqual(['为祖国建设添砖加瓦']);
  });

  it('points out a speaker and a day that the words around name wrongly', () => {
    const [passage] = check(`丁泽英2013年10月23日强调：“${SERVE.slice(0, 40)}”`).passages;
    expect(passage?.wrongSpeaker).toEqual({claimed: '丁泽英', known: ['习近平']});
    expect(passage?.wrongDate).toEqual({claimed: '2013-10-23', known: ['2013-04-28']});
    const right = `2013年4月28日，习近平总书记强调：“${SERVE.slice(0, 40)}”`;
    expect(check(right).passages[0]).not.toHaveProperty('wrongSpeaker');
    expect(check(right).passages[0]).not.toHaveProperty('wrongDate');
  });

  it('points out a lecturer’s sentence that is presented as somebody else’s', () => {
    const [passage] = check(
      '习近平指出：“新形势下，工会干部必须强化自身的政治意识，提高政治素质。”',
    ).passages;
    expect(passage).toMatchObject({
      place: {voice: 'lecture'},
      wrongSpeaker: {claimed: '习近平', known: ['丁泽英']},
    });
  });

  it('reads who is said to have said it behind the words as well', () => {
    for (const behind of ['——丁泽英', '丁泽英强调。']) {
      const [passage] = check(`“${SERVE.slice(0, 40)}”${behind}`).passages;
      expect(passage?.wrongSpeaker?.claimed).toBe('丁泽英');
    }
    // A name that merely follows is the beginning of another thought.
    const [plain] = check(`“${SERVE.slice(0, 40)}”丁泽英来了`).passages;
    expect(plain).not.toHaveProperty('wrongSpeaker');
    const [dated] = check(`“${SERVE.slice(0, 40)}”（2013年10月23日）`).passages;
    expect(dated?.wrongDate?.claimed).toBe('2013-10-23');
  });

  it('reads it in the line before and in the sentence before, but not beyond another passage', () => {
    const words = SERVE.slice(0, 40);
    const claimedIn = (draft: string) => check(draft).passages.at(-1)?.wrongSpeaker?.claimed;
    expect(claimedIn(`丁泽英指出：\n“${words}”`)).toBe('丁泽英');
    expect(claimedIn(`丁泽英讲了话。他说：“${words}”`)).toBe('丁泽英');
    expect(claimedIn(`丁泽英指出“${TEMPER.slice(0, 20)}”。还有“${words}”`)).toBeUndefined();
  });

  it('knows that a day agrees with its month, and with a date that nobody knows for sure', () => {
    expect(agrees('2013-04-28', ['2013-04'])).toBe(true);
    expect(agrees('2013-05-01', ['2013-04'])).toBe(false);
    expect(agrees('2013-05-01', [])).toBe(true);
    expect(agrees('2013-05-01', ['2013-04-28/2013-05-02'])).toBe(true);
  });

  it('names nobody where no speaker is known', () => {
    const read = createClaimReader(['']);
    expect(read('甲说：“话”', {from: 4, to: 5}, 0, 6)).toEqual({});
  });

  it('numbers references in the order of the text, each work once', () => {
    const draft = `甲“${SERVE.slice(0, 30)}”。乙“${TEMPER.slice(0, 20)}”。丙“${SERVE.slice(30, 60)}”。`;
    const {text, html} = correct(draft, {cite: true});
    expect(text).toContain(
      `甲“${SERVE.slice(0, 30)}”[1]。乙“${TEMPER.slice(0, 20)}”[2]。丙“${SERVE.slice(30, 60)}”[1]。`,
    );
    expect(text.split('\n').slice(-3)).toEqual([
      '参考文献',
      '[1] 习近平. 在同全国劳动模范代表座谈时的讲话[Z].',
      '[2] 习近平. 同中华全国总工会新一届领导班子成员集体谈话[Z].',
    ]);
    expect(html).toContain('”<sup>[1]</sup>。');
  });

  it('finds a corrected draft as published, and no quotation in its list of references', () => {
    const draft = `甲“${SERVE.slice(0, 30)}”。乙“${TEMPER.replace('锤炼', '锻炼')}”。`;
    const {text} = correct(draft, {replace: true, cite: true});
    const titled = known.works.map(({title}) => title).join('；');
    const again = `${text}\n[3] ${FRIENDS}${titled}[EB/OL].`;
    expect(check(again).passages.map(({status, place}) => [status, place.href])).toEqual([
      ['identical', '/q/serve/'],
      ['identical', '/q/temper/'],
    ]);
    expect(check(again).unknown).toEqual([]);
  });

  it('cites a slide for the lecturer’s own words, with the day the reader saw it', () => {
    const {text, html} = correct(`他讲：“${QUALITY.slice(0, 34)}”。`, {cite: true});
    expect(text).toMatch(/参考文献\n\[1\] 丁泽英\. .*2026-11-25.*x\.org\/s\/quality/u);
    expect(html).toContain('<p>参考文献</p><p>[1] ');
  });

  it('cites words without marks right behind them', () => {
    const draft = `${SERVE.slice(0, 26)}，这是大事。`;
    expect(correct(draft, {cite: true}).text).toContain(`${SERVE.slice(0, 26)}[1]，这是大事。`);
  });

  it('compares with the sentences around the words where a text is long', () => {
    const before = '前面还有许多别的话，这里一句也不引用。'.repeat(60);
    const long: CheckCorpus = {
      ...known,
      texts: [{text: `${before}${SERVE}${FRIENDS}`, voice: 'source', href: '/q/long/', work: 0}],
    };
    const steps = checkDraft(
      `“${SERVE.slice(10, 60)}”`,
      long,
      buildCorpus(long.texts.map(({text}) => text)),
    );
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.passages).toMatchObject([{status: 'identical', compared: SERVE}]);
  });

  it('says how far it is with a long draft, without ever going back', () => {
    const shares = sharesOf(`${'今天天气很好，'.repeat(3000)}“${SERVE}”`);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('reads quotations within quotations, and in straight marks; a lone mark is none', () => {
    const read = (text: string) => readQuoted(text).map(({from, to}) => text.slice(from, to));
    expect(read('“甲‘乙’丙”')).toEqual(['甲‘乙’丙', '乙']);
    expect(read('"甲"乙＂丙＂')).toEqual(['甲', '丙']);
    expect(read('甲”“乙\n丙”')).toEqual([]);
    expect(read(`${'“'.repeat(17)}甲”`)).toEqual([]);
    expect(read('“甲‘乙”')).toEqual(['甲‘乙']);
  });

  it('puts single marks into a quotation with double ones', () => {
    expect(correct(`“${TEMPER.replace('锤炼', '锻炼')}”`, {replace: true}).text).toBe(
      '“工会干部要努力把自己锤炼成听党话、跟党走、职工群众信赖的‘娘家人’。”',
    );
  });

  it('gives no reference for what is no work, and names nobody for it', () => {
    const phrase = '实现中华民族伟大复兴的中国梦，必须紧紧依靠人民';
    const common: CheckCorpus = {
      works: [{label: '通行的提法', title: '通行的提法', speakers: [], dates: []}],
      texts: [{text: phrase, voice: 'source', href: '/q/phrase/', work: 0}],
    };
    const draft = `习近平2013年3月17日指出：“${phrase}”。`;
    const steps = checkDraft(draft, common, buildCorpus([phrase]));
    let step = steps.next();
    while (!step.done) step = steps.next();
    const {passages} = step.value;
    expect(passages).toHaveLength(1);
    for (const left of ['reference', 'wrongSpeaker', 'wrongDate', 'replacement']) {
      expect(passages[0]).not.toHaveProperty(left);
    }
    expect(correctDraft(draft, passages, [{cite: true, replace: true}], '2026-11-25').text).toBe(
      draft,
    );
  });

  it('writes markup of a draft as words', () => {
    expect(correct('<img src=x onerror=alert(1)>', {}).html).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    );
  });
});

/** A part of a text with characters changed, in a draft with quotation marks or without. */
const draftsWith = (...around: [string, string][]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        text: fc.nat(known.texts.length - 1),
        from: fc.double({min: 0, max: 0.6, noNaN: true}),
        length: fc.integer({min: 20, max: 60}),
        changes: fc.array(
          fc.record({
            at: fc.nat(59),
            way: fc.nat(2),
            char: fc.constantFrom('水', '不', '3', '的', '，'),
          }),
          {maxLength: 4},
        ),
        marks: fc.constantFrom(...around),
        lead: fc.constantFrom('', '会上说：', '要做到', '他讲，', '\n'),
        tail: fc.constantFrom('。', '，大家鼓掌。', '的要求。', '[3]。', '\n'),
      }),
      {minLength: 1, maxLength: 4},
    )
    .map((pieces) =>
      pieces
        .map(({text, from, length, changes, marks, lead, tail}) => {
          const whole = known.texts[text]?.text ?? '';
          const begin = Math.floor(whole.length * from);
          // Nobody leaves a quotation mark without its other half.
          const chars = Array.from(keepWholePairs(whole.slice(begin, begin + length)));
          for (const {at, way, char} of changes) {
            if (at < chars.length && !/[“”]/u.test(chars[at] ?? ''))
              chars.splice(at, way === 1 ? 0 : 1, ...(way === 2 ? [] : [char]));
          }
          return lead + marks.join(chars.join('')) + tail;
        })
        .join(''),
    );

const drafts = draftsWith(['“', '”'], ['', ''], ['『', '』'], ['"', '"']);

describe('for all drafts', () => {
  it('status and differences are those of the collation of the same two texts', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        for (const {draft: own, compared, collation, status} of check(draft).passages) {
          const again = collate(draft.slice(own.from, own.to), compared);
          expect(collation).toEqual(again);
          expect(status).toBe(again.status);
        }
      }),
    );
  });

  it('passages stand in order and apart, and what is not found stands outside them', () => {
    fc.assert(
      fc.property(fc.oneof(drafts, fc.string({unit: 'binary', maxLength: 200})), (draft) => {
        const {passages, unknown} = check(draft);
        const all = [...passages.map(({draft: own}) => own), ...unknown].sort(
          (a, b) => a.from - b.from,
        );
        let end = 0;
        for (const {from, to} of all) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(draft.length);
      }),
    );
  });

  it('with the standard’s words between the marks every quotation is the same', () => {
    fc.assert(
      fc.property(draftsWith(['“', '”'], ['『', '』']), (draft) => {
        const {text} = correct(draft, {replace: true});
        expect(check(text).passages.map(({status}) => status)).toEqual(
          check(text).passages.map(() => 'identical'),
        );
      }),
    );
  });

  it('nothing but what was chosen is changed', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(correct(draft, {}).text).toBe(draft);
      }),
    );
  });
});
