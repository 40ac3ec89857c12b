import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {readCatalogueEntry, readLecturer, readRunningHeads} from '../../../knowledge/frontMatter';
import {readLecture} from '../../../knowledge/lecture';
import {readLock} from '../../../knowledge/lectureLock';
import {fileOf, readIfThere} from './files';

import type {PlacedLecture} from '../../../knowledge/graph';
import type {Lecture} from '../../../knowledge/lecture';
import type {Problem} from '../../../knowledge/problems';
import type {AddressOf} from './files';
import type {LectureDocs} from './lectureDocs';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';

/**
 * Reads a lecture's files and validates them against each other.
 *
 * @param siteDir - the site's folder
 * @param docs - the lecture's documents
 * @param addressOf - gives the address of a doc's page
 * @returns the lecture where everything it needs is there, and all that is wrong with it
 */
export async function loadLecture(
  siteDir: string,
  docs: LectureDocs,
  addressOf: AddressOf,
): Promise<{placed?: PlacedLecture; problems: Problem[]}> {
  const transcriptFile = `transcripts/${docs.id}.md`;
  const text = await readIfThere(path.join(siteDir, transcriptFile));
  const [cover] = docs.parts;
  const {handout, transcript} = docs;
  const problems = [
    ...(text === undefined ? [missingTranscript(docs.id, transcriptFile)] : []),
    ...docs.unlisted.map(unlisted),
  ];
  if (text === undefined || !cover || !handout || !transcript) return {problems};

  const pages = await Promise.all(
    docs.parts.map(async ({doc}) => {
      const file = fileOf(doc);
      const heads = readRunningHeads(file, doc.frontMatter);
      problems.push(...heads.problems);
      return {
        file,
        text: await readFile(path.join(siteDir, file), 'utf8'),
        runningHeads: heads.runningHeads,
      };
    }),
  );
  const who = readLecturer(fileOf(cover.doc), cover.doc.frontMatter);
  const catalogue = readCatalogueEntry(pages[0] ?? {file: fileOf(cover.doc), text: ''});
  const {lecture, problems: lectureProblems} = readLecture({
    pages,
    transcript: {file: transcriptFile, text},
  });
  const lockFile = `transcripts/${docs.id}.lock.yml`;
  const lockText = await readIfThere(path.join(siteDir, lockFile));
  const {lock, problems: lockProblems} =
    lockText === undefined
      ? {problems: []}
      : readLock(lockFile, lockText, {file: transcriptFile, text});
  problems.push(...who.problems, ...catalogue.problems, ...lockProblems, ...lectureProblems);
  return {
    problems,
    placed: {
      id: docs.id,
      // Where the lecturer's own words lead was imported with them.
      lecture: {...lecture, externalLinks: withoutLinks(lecture.externalLinks, lock?.links ?? [])},
      transcriptFile,
      parts: docs.parts.map(({doc}) => ({
        file: fileOf(doc),
        href: addressOf(doc),
        doc: doc.id,
        title: doc.title,
        ...(typeof doc.frontMatter.description === 'string' && {
          description: doc.frontMatter.description,
        }),
      })),
      overview: {
        id: docs.id,
        ...who.lecturer,
        ...catalogue.entry,
        title: cover.doc.title,
        href: addressOf(cover.doc),
        handout: addressOf(handout),
        transcript: addressOf(transcript),
        outline: docs.parts.flatMap(({doc, label, depth}, part) => {
          const slide = lecture.slides.find((candidate) => candidate.part === part);
          return part > 0 && slide
            ? [{label, href: addressOf(doc), depth, slide: slide.number}]
            : [];
        }),
      },
    },
  };
}

function withoutLinks(
  pages: Lecture['externalLinks'],
  links: readonly string[],
): Lecture['externalLinks'] {
  return pages.map(({file, links: own}) => ({
    file,
    links: own.filter(({url}) => !links.includes(url)),
  }));
}

function missingTranscript(id: string, file: string): Problem {
  return {
    file,
    found: `docs/lectures/${id} is a lecture, but this file, the words its pages are checked against, is missing`,
    fix: 'restore it, or import the lecture with “npm run lecture -- FILE”',
  };
}

function unlisted(doc: DocMetadata): Problem {
  return {
    file: fileOf(doc),
    found:
      'the page belongs to a lecture, but no sidebar lists it, so it has no place in the order',
    fix: 'give it one in its front matter: sidebar_position: 3, counted from the cover',
  };
}
