import {wordsOf} from './textRuns';

import type {ImportedSlide} from './document';

/** Who gave a lecture, as far as its first slide says. */
export interface NamedLecturer {
  lecturer?: string;
  institution?: string;
}

/** The hundred most common family names and those of two characters, which tell a name from another short word. */
const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';
const NAME = new RegExp(
  `^(?:(?:欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒)\\p{Script=Han}{1,2}|[${FAMILY}] ?\\p{Script=Han}{1,2})$`,
  'u',
);
const INSTITUTION =
  /(?:大学|学院|学校|党校|研究院|研究所|研究中心|中心|公司|集团|工会|委员会|党委|政府|协会|学会|联合会|基金会|出版社|杂志社|日报社|法院|检察院|医院|银行|图书馆|博物馆|[局厅部处院系所])$/u;
const TITLE =
  /\s*(?:（.*）|\(.*\)|副?教授|副?研究员|讲师|助教|老师|博士|主任|院长|校长|主席|处长|书记)$/u;
const LABELLED_NAME =
  /^(?:主\s*讲(?:人|者|教师)?|授\s*课(?:人|教师)|讲\s*师|讲课人|演讲(?:人|者)|报告人|汇报人|作者|姓名|lecturer|speaker|presenter|author)\s*[:：]\s*(.+)$/iu;
const LABELLED_INSTITUTION =
  /^(?:单\s*位|工作单位|所在单位|机构|institution|affiliation)\s*[:：]\s*(.+)$/iu;

/**
 * Finds who gave the lecture on its first slide: what is labelled, else an
 * institution and a name that stand as such.
 *
 * @param slide - the first slide
 * @returns what it says
 */
export function findLecturer(slide: ImportedSlide): NamedLecturer {
  const lines = slide.blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'item' ? [wordsOf(block.runs)] : [],
  );
  const lecturer =
    firstOf(lines, (line) => withoutTitle(LABELLED_NAME.exec(line)?.[1])) ??
    firstOf(lines, (line) => splitLine(line).name);
  const institution =
    firstOf(lines, (line) => LABELLED_INSTITUTION.exec(line)?.[1]) ??
    firstOf(lines, (line) => splitLine(line).institution);
  return {
    ...(lecturer !== undefined && {lecturer}),
    ...(institution !== undefined && {institution}),
  };
}

/** “江苏省总工会干部学校 丁泽英 教授”: the institution, then the name. */
function splitLine(line: string): {institution?: string; name?: string} {
  const unlabelled = LABELLED_NAME.exec(line)?.[1] ?? line;
  const words = unlabelled.split(/[\s,，、|｜·]+/u).filter((word) => word !== '');
  const institution = words.filter((word) => INSTITUTION.test(word)).join(' ');
  const name =
    withoutTitle(words.find((word) => isName(withoutTitle(word) ?? ''))) ??
    // A name of two characters is often spread: 丁 英.
    (isName(unlabelled) ? unlabelled.replace(/ /gu, '') : undefined);
  return {...(institution !== '' && {institution}), ...(name !== undefined && {name})};
}

function isName(word: string): boolean {
  return NAME.test(word) && !INSTITUTION.test(word);
}

function withoutTitle(name: string | undefined): string | undefined {
  const bare = name?.replace(TITLE, '').trim();
  return bare === '' ? undefined : bare;
}

function firstOf(
  lines: readonly string[],
  find: (line: string) => string | undefined,
): string | undefined {
  return lines.map(find).find((found) => found !== undefined);
}
