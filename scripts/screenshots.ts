/**
 * Draws the pictures of the guide and of the README from a build of its own,
 * whose addresses are the same on every machine. Names after the command draw
 * those alone: npm run screenshots -- selection.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {chromium} from '@playwright/test';

import {ensureBrowser} from './browser';
import {drawPicture} from './screenshots/drawPicture';
import {PICTURES} from './screenshots/pictures';
import {reducePng} from './screenshots/reducePng';
import {buildSite, serveSite} from './screenshots/site';

/** A page with a picture above this weighs on a reader's patience. */
const MOST_BYTES = 80_000;

const named = process.argv.slice(2);
const unknown = named.filter((name) => !PICTURES.some((picture) => picture.name === name));
if (unknown.length > 0) {
  const known = PICTURES.map(({name}) => name).join(', ');
  throw new Error(`There is no picture ${unknown.join(', ')}; there are ${known}.`);
}

buildSite();
const site = await serveSite();
try {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    // Root, as in containers, has no sandbox.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  for (const picture of PICTURES) {
    if (named.length > 0 && !named.includes(picture.name)) continue;
    const drawn = await drawPicture(browser, site.address, picture);
    const png = picture.whole === true ? drawn : reducePng(drawn);
    await mkdir(path.dirname(picture.file), {recursive: true});
    await writeFile(picture.file, png);
    console.log(`${picture.file}: ${(png.length / 1000).toFixed(1)} kB`);
    if (picture.whole !== true && png.length > MOST_BYTES) {
      console.error(`${picture.file} has more than ${MOST_BYTES} bytes: clip it closer.`);
      process.exitCode = 1;
    }
  }
  await browser.close();
} finally {
  site.stop();
}
