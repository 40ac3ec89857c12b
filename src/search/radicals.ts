/** The first of the CJK Radicals Supplement: U+2E80, which has no ideograph. */
const FIRST = 0x2e80;

/**
 * The ideographs of U+2E80 to U+2EF3, a blank where there is none: the property
 * Equivalent_Unified_Ideograph of Unicode 14.0 (EquivalentUnifiedIdeograph.txt).
 * Normalisation forms know two of them only.
 */
const IDEOGRAPHS = Array.from(
  ' 厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
);

/**
 * Gives the ideograph that a radical of the CJK Radicals Supplement looks like.
 *
 * @param radical - a character
 * @returns the ideograph; undefined where the character is no such radical
 */
export function radicalIdeograph(radical: string): string | undefined {
  const ideograph = IDEOGRAPHS[(radical.codePointAt(0) ?? 0) - FIRST];
  return ideograph === ' ' ? undefined : ideograph;
}
