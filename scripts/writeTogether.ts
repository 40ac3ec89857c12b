import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/**
 * Writes files, or none of them: each is first written whole beside its place,
 * then all are moved there.
 *
 * @param folder - the folder that names are seen from
 * @param files - name and content of each
 * @throws Error where one cannot be written; then all is as it was
 */
export function writeTogether(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): void {
  const places = [...files].map(([name, content]) => {
    const place = path.join(folder, name);
    return {place, draft: `${place}.part`, content};
  });
  const folders: string[] = [];
  const written: string[] = [];
  const before = places.flatMap(({place}) =>
    existsSync(place) ? [{place, content: readFileSync(place)}] : [],
  );
  try {
    for (const {place, draft, content} of places) {
      const made = mkdirSync(path.dirname(place), {recursive: true});
      if (made !== undefined) folders.push(made);
      written.push(draft);
      writeFileSync(draft, content);
    }
    for (const {place, draft} of places) {
      renameSync(draft, place);
      written.push(place);
    }
  } catch (error) {
    for (const place of [...written, ...folders]) rmSync(place, {recursive: true, force: true});
    for (const {place, content} of before) writeFileSync(place, content);
    throw error;
  }
}
