import {applyTrailingSlash} from '@docusaurus/utils-common';

import {ContentError} from '../../knowledge/problems';
import {findLectureDocs} from './lectureDocs';
import {loadLecture} from './loadLecture';

import type {DocMetadata, LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * Connects the site's knowledge to Docusaurus: reads the lectures among the
 * docs, stops the build with every problem at once, and writes for each page
 * what it shows as a module of its own, `@generated/knowledge/default/<doc id>.json`.
 *
 * @param context - Docusaurus' load context
 * @returns the plugin
 */
export default function knowledgePlugin({siteDir, siteConfig}: LoadContext): Plugin {
  const addressOf = ({permalink}: DocMetadata): string => applyTrailingSlash(permalink, siteConfig);

  return {
    name: 'knowledge',

    getPathsToWatch() {
      return [`${siteDir}/transcripts/**/*.md`];
    },

    async allContentLoaded({allContent, actions}) {
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
      const lectures = await Promise.all(
        docs.loadedVersions
          .flatMap(findLectureDocs)
          .map((lectureDocs) => loadLecture(siteDir, lectureDocs, addressOf)),
      );
      const problems = lectures.flatMap((lecture) => lecture.problems);
      if (problems.length > 0) throw new ContentError(problems);

      const loaded = lectures.flatMap((lecture) => lecture.loaded ?? []);
      const write = (name: string, data: unknown): Promise<string> =>
        actions.createData(`${name}.json`, data as object);
      await write(
        'lectures',
        loaded.map(({overview}) => overview),
      );
      for (const {facts} of loaded) {
        for (const [doc, pageFacts] of facts) await write(doc, pageFacts);
      }
    },
  };
}
