import {readFileSync} from 'node:fs';

import {expect, it} from 'vitest';

import {COLORS} from '../../cards/colors';

it('the cards have the colors of the site’s light theme', () => {
  const css = readFileSync('src/css/tokens.css', 'utf8').split("[data-theme='dark']")[0] ?? '';
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`, 'u').exec(css)?.[1];
  expect(COLORS).toEqual({
    paper: token('paper'),
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    seal: token('seal'),
  });
});
