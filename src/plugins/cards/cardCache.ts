import {createHash, randomUUID} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, readFile, readdir, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {FONT_PACKAGES} from './fontFiles';

import type {Card} from '../../cards/card';

/** The packages whose code or data shows in a card. */
const DRAWN_BY = [
  '@resvg/resvg-wasm',
  'fflate',
  'harfbuzzjs',
  'qr',
  'woff2-encoder',
  ...FONT_PACKAGES.map(({name}) => name),
];

/** The sources whose code shows in a card, relative to this folder. */
const SOURCES = ['.', '../../cards', '../../knowledge/qrCode.ts'];

/** How a PNG file ends, so that one cut short is told. */
const PNG_END = Buffer.from('IEND\xae\x42\x60\x82', 'latin1');

/** Cards of earlier builds. */
export interface CardCache {
  /** Finds a card that was drawn before from the same words by the same code. */
  find: (card: Card) => Promise<Uint8Array | undefined>;
  /** Keeps a card; where the cache cannot be written, it is drawn again next time. */
  keep: (card: Card, png: Uint8Array) => Promise<void>;
}

/**
 * Opens the cache. An entry's name is the hash of all that goes into a drawing:
 * the words, our own code, and the versions of fonts and libraries.
 *
 * @param folder - its absolute path; need not be there
 * @returns the cache
 */
export async function openCardCache(folder: string): Promise<CardCache> {
  const drawing = await hashDrawing();
  const place = (card: Card): string => {
    const hash = createHash('sha256').update(drawing).update(JSON.stringify(card)).digest('hex');
    return path.join(folder, `${hash}.png`);
  };
  return {
    find: async (card) => {
      const png = await readFile(place(card)).catch(() => undefined);
      return png?.subarray(-PNG_END.length).equals(PNG_END) ? png : undefined;
    },
    keep: async (card, png) => {
      const file = place(card);
      // Renamed when whole: two builds may run at once.
      const draft = `${file}.${randomUUID()}`;
      await mkdir(folder, {recursive: true})
        .then(() => writeFile(draft, png))
        .then(() => rename(draft, file))
        .catch(() => undefined);
    },
  };
}

async function hashDrawing(): Promise<Buffer> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of await sourceFiles(path.join(__dirname, source))) {
      hash.update(await readFile(file));
    }
  }
  for (const name of DRAWN_BY) {
    const {version} = JSON.parse(await readFile(findManifest(name), 'utf8')) as {version: string};
    hash.update(`${name}@${version}\n`);
  }
  return hash.digest();
}

async function sourceFiles(place: string): Promise<string[]> {
  if (path.extname(place) !== '') return [place];
  const names = (await readdir(place)).filter((name) => !name.includes('.test.'));
  return names.sort().map((name) => path.join(place, name));
}

/** Finds a package's manifest, which its exports may not name. */
function findManifest(name: string): string {
  const folder = (require.resolve.paths(name) ?? [])
    .map((modules) => path.join(modules, name, 'package.json'))
    .find((file) => existsSync(file));
  if (folder === undefined)
    throw new Error(`the package ${name}, which draws cards, is not installed`);
  return folder;
}
