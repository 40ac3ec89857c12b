import type {SuggestedQuotation, Suggestions} from './suggestions';

/** So many lines of quotations fit on a screen beside what else an import says. */
const MOST_LINES = 16;
const MOST_TERMS = 12;

const STATUS: Readonly<Record<SuggestedQuotation['status'], string>> = {
  identical: 'the same as',
  abridged: 'abridged from',
  variant: 'nearly',
};

/**
 * Writes suggestions for a terminal: what can be pasted, and what it was found by.
 *
 * @param suggestions - what was found
 * @returns the lines to print, at most a screenful; none where there is nothing to suggest
 */
export function reportSuggestions({quotations, terms}: Suggestions): string[] {
  const shown: string[] = [];
  let count = 0;
  for (const quotation of quotations) {
    const lines = describe(quotation);
    if (count > 0 && shown.length + lines.length > MOST_LINES) break;
    shown.push(...lines);
    count += 1;
  }
  const left = quotations.length - count;
  return [
    ...(count > 0
      ? ['Quoted or published on the site already; paste over the same words if they are quoted:']
      : []),
    ...shown,
    ...(left > 0 ? [`… and ${left} more, which tell less`] : []),
    ...(quotations.some(({known}) => known.published)
      ? ['Under published in the source’s page, give each new id the wording it is compared with.']
      : []),
    ...(terms.length > 0 ? [`terms: ${listTerms(terms)}`] : []),
  ];
}

function describe({slide, file, line, mdx, status, known}: SuggestedQuotation): string[] {
  const what = known.published
    ? `the wording of “${known.quotation}” in docs/sources/${known.source ?? ''}.mdx`
    : `the quotation “${known.quotation}”`;
  return [`slide ${slide}, ${file}:${line}: ${STATUS[status]} ${what}`, ...mdx.split('\n')];
}

function listTerms(terms: Suggestions['terms']): string {
  const named = terms
    .slice(0, MOST_TERMS)
    .map(({term, slides}) => `${term} (slide${slides.length > 1 ? 's' : ''} ${slides.join(', ')})`);
  const left = terms.length - named.length;
  return named.join('; ') + (left > 0 ? `; and ${left} more` : '');
}
