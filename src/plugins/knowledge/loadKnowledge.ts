import path from 'node:path';

import {allowedLinks, checkSlideIds, linkQuotations} from '../../knowledge/graph';
import {checkExternalLinks} from '../../knowledge/sources/externalLinks';
import {termLines} from '../../knowledge/termIndex';
import {checkTerms, readTerms} from '../../knowledge/terms';
import {readIfThere} from './files';
import {findLectureDocs} from './lectureDocs';
import {loadLecture} from './loadLecture';
import {loadPages} from './loadPages';
import {loadSources} from './loadSources';

import type {LinkedQuotation, PlacedLecture, PlacedSource} from '../../knowledge/graph';
import type {WrittenPage} from '../../knowledge/permalinks/addresses';
import type {Problem} from '../../knowledge/problems';
import type {Term} from '../../knowledge/terms';
import type {AddressOf} from './files';
import type {LectureDocs} from './lectureDocs';
import type {LoadedVersion} from '@docusaurus/plugin-content-docs';

/** The file that lists the terms of the index. */
const TERMS = 'docs/terms.yml';

/** Everything the site knows. */
export interface Knowledge {
  lectures: {docs: LectureDocs; placed: PlacedLecture}[];
  sources: PlacedSource[];
  quotations: LinkedQuotation[];
  terms: Term[];
  /** The pages written as docs, with the ids of their headings. */
  pages: WrittenPage[];
}

/** What {@link loadKnowledge} reads. */
export interface KnowledgeInput {
  siteDir: string;
  version: LoadedVersion;
  addressOf: AddressOf;
  /** Gives the address of a quotation's page. */
  quotationHref: (id: string) => string;
}

/**
 * Reads lectures, sources and terms, and validates them, each and together.
 *
 * @param input - the loaded docs and where things are
 * @returns the site's knowledge, and all that is wrong with it
 */
export async function loadKnowledge({
  siteDir,
  version,
  addressOf,
  quotationHref,
}: KnowledgeInput): Promise<{knowledge: Knowledge; problems: Problem[]}> {
  const loaded = await Promise.all(
    findLectureDocs(version).map(async (docs) => ({
      docs,
      ...(await loadLecture(siteDir, docs, addressOf)),
    })),
  );
  const lectures = loaded.flatMap(({docs, placed}) => (placed ? [{docs, placed}] : []));
  const placed = lectures.map((lecture) => lecture.placed);
  const {sources, problems: sourceProblems} = await loadSources(siteDir, version.docs, addressOf);
  const {
    pages,
    externalLinks,
    problems: pageProblems,
  } = await loadPages(siteDir, version.docs, addressOf);
  const linked = linkQuotations(placed, sources, quotationHref);

  const termsText = await readIfThere(path.join(siteDir, TERMS));
  const {terms, problems: termProblems} = readTerms({file: TERMS, text: termsText ?? '[]'});

  const allowed = allowedLinks(sources);
  const pagesWithLinks = [
    ...externalLinks,
    ...placed.flatMap(({lecture}) => lecture.externalLinks),
  ];
  return {
    knowledge: {lectures, sources, quotations: linked.quotations, terms, pages},
    problems: [
      ...loaded.flatMap(({problems}) => problems),
      ...checkSlideIds(placed),
      ...sourceProblems,
      ...pageProblems,
      ...linked.problems,
      ...termProblems,
      ...checkTerms(TERMS, terms, termLines(placed)),
      ...pagesWithLinks.flatMap(({file, links}) => checkExternalLinks(file, links, allowed)),
    ],
  };
}
