import path from 'node:path';

import {allowedLinks, linkQuotations} from '../../../knowledge/graph';
import {nameSlides} from '../../../knowledge/permalinks/shortNames';
import {checkExternalLinks} from '../../../knowledge/sources/externalLinks';
import {checkSpeakers} from '../../../knowledge/speakers';
import {termLines} from '../../../knowledge/termIndex';
import {checkTerms, readTerms} from '../../../knowledge/terms';
import {fileOf, readIfThere} from './files';
import {findLectureDocs} from './lectureDocs';
import {loadLecture} from './loadLecture';
import {loadPages} from './loadPages';
import {loadSources} from './loadSources';

import type {Knowledge} from '../../../knowledge/knowledge';
import type {Ledger} from '../../../knowledge/permalinks/ledger';
import type {Problem} from '../../../knowledge/problems';
import type {AddressOf} from './files';
import type {PlacedSpeaker} from '../../../knowledge/speakers';
import type {LoadedVersion} from '@docusaurus/plugin-content-docs';

/** Below it each who is quoted has a page, with the name for its title. */
const SPEAKERS = 'speakers/';

/** The file that lists the terms of the index. */
const TERMS = 'docs/terms.yml';

/** What {@link loadKnowledge} reads. */
export interface KnowledgeInput {
  siteDir: string;
  /** The ledger, which holds the short addresses that were published. */
  ledger: Ledger;
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
  ledger,
  version,
  addressOf,
  quotationHref,
}: KnowledgeInput): Promise<{knowledge: Knowledge; problems: Problem[]}> {
  const loaded = await Promise.all(
    findLectureDocs(version).map((docs) => loadLecture(siteDir, docs, addressOf)),
  );
  const lectures = nameSlides(
    loaded.flatMap(({placed}) => placed ?? []),
    ledger,
  );
  const {sources, problems: sourceProblems} = await loadSources(siteDir, version.docs, addressOf);
  const {
    pages,
    externalLinks,
    problems: pageProblems,
  } = await loadPages(siteDir, version.docs, addressOf);
  const speakers = version.docs
    .filter(({id}) => id.startsWith(SPEAKERS))
    .map((doc): PlacedSpeaker => {
      const id = doc.id.slice(SPEAKERS.length);
      return {id, name: doc.title, file: fileOf(doc), href: addressOf(doc)};
    });
  const linked = linkQuotations(lectures, sources, quotationHref);

  const termsText = await readIfThere(path.join(siteDir, TERMS));
  const {terms, problems: termProblems} = readTerms({file: TERMS, text: termsText ?? '[]'});

  const allowed = allowedLinks(sources);
  const pagesWithLinks = [
    ...externalLinks,
    ...lectures.flatMap(({lecture}) => lecture.externalLinks),
  ];
  return {
    knowledge: {lectures, sources, quotations: linked.quotations, terms, speakers, pages},
    problems: [
      ...loaded.flatMap(({problems}) => problems),
      ...sourceProblems,
      ...pageProblems,
      ...linked.problems,
      ...checkSpeakers(speakers),
      ...termProblems,
      ...checkTerms(TERMS, terms, termLines(lectures)),
      ...pagesWithLinks.flatMap(({file, links}) => checkExternalLinks(file, links, allowed)),
    ],
  };
}
