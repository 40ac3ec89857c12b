import {isEastAsian, isGivenFirst, writeName} from './csl';

import type {Name} from '../sources/source';
import type {CslItem} from './csl';
import type {Edition} from './gbt7714';

/** As many names as the standard lists before 等. */
const LISTED = 3;

/**
 * Checks whether a reference uses Chinese words: 等, 译, 版. A work in Chinese,
 * Japanese or Korean does, unless title and authors are all in Latin letters.
 *
 * @param item - the work
 * @returns whether it does
 */
export function isChinese({language, title, author, editor}: CslItem): boolean {
  const names = [...(author ?? editor ?? [])].map(writeName);
  return (
    /^(?:zh|ja|ko|lzh|yue|och)(?:-|$)/iu.test(language) && isEastAsian([title, ...names].join(''))
  );
}

/**
 * Lists names as GB/T 7714 does: three, then 等; the family name first, Western
 * given names as initials. Edition 2015 writes Western family names in capitals.
 *
 * @param names - persons and bodies
 * @param item - the work, whose language chooses 等 or et al.
 * @param edition - 2015 or 2025
 * @returns such as 于潇, 刘义, 柴跃廷, 等
 */
export function listNames(names: readonly Name[], item: CslItem, edition: Edition): string {
  const comma = edition === '2025' ? '，' : ', ';
  const listed = names.slice(0, LISTED).map((name) => invert(name, edition));
  if (names.length > LISTED) listed.push(isChinese(item) ? '等' : 'et al.');
  return listed.join(comma);
}

function invert(name: Name, edition: Edition): string {
  if ('literal' in name) return name.literal;
  const {family, given = '', suffix} = name;
  if (isEastAsian(family)) {
    // The translated name of a foreigner is the family name alone (2015: 8.1.1).
    if (isGivenFirst(name))
      return [family, isEastAsian(given) ? '' : initials(given, edition)].filter(Boolean).join(' ');
    return isEastAsian(given) || given === ''
      ? family + given
      : `${family} ${initials(given, edition)}`;
  }
  const capitals = edition === '2015' ? family.toLocaleUpperCase('en') : family;
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  return [capitals, initials(given, edition), ...particles, suffix].filter(Boolean).join(' ');
}

/** William J. becomes W J; capitals alone are initials already. Jean-Luc is J-L, in 2015 J L. */
function initials(given: string, edition: Edition): string {
  const hyphen = edition === '2025' ? '-' : ' ';
  return given
    .trim()
    .split(/[\s.·]+/u)
    .filter((part) => part !== '')
    .map((part) =>
      part
        .split('-')
        .flatMap((one) =>
          /^\p{Lu}{2,3}$/u.test(one) ? [Array.from(one).join(' ')] : Array.from(one).slice(0, 1),
        )
        .join(hyphen),
    )
    .join(' ')
    .toLocaleUpperCase('en');
}
