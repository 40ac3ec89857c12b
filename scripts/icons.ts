/** Draws the icons of the installed site from `static/img/favicon.svg`. */
import {readFileSync} from 'node:fs';

import {chromium} from '@playwright/test';

import {ensureBrowser} from './browser';

const svg = readFileSync('static/img/favicon.svg', 'utf8');
const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

/** A maskable icon is full to its edges, with all that matters in the middle 80 %. */
const ICONS = [
  {file: 'icon-192.png', size: 192, share: 1},
  {file: 'icon-512.png', size: 512, share: 1},
  {file: 'icon-maskable-512.png', size: 512, share: 0.75},
];

const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const {file, size, share} of ICONS) {
  const page = await browser.newPage({viewport: {width: size, height: size}});
  const background = share < 1 ? '#fbf8f2' : 'transparent';
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${background}">` +
      `<img src="${source}" style="width:${share * 100}%">`,
  );
  await page.screenshot({path: `static/img/${file}`, omitBackground: true});
}
await browser.close();
