import {Resvg} from '@resvg/resvg-wasm';
import {decode} from 'fast-png';
import {afterEach, describe, expect, it, vi} from 'vitest';

import {COLORS} from '../../cards/colors';
import {rasterise} from './rasterise';

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path fill="${COLORS.paper}" d="M0 0H40V20H0Z"/><path fill="${COLORS.ink}" d="M0 0H20V20H0Z"/></svg>`;

describe('the picture of a card', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('has the size and the colors of its drawing', async () => {
    const {width, height, data, palette} = decode(await rasterise(svg));
    expect([width, height]).toEqual([40, 20]);
    const colorAt = (x: number) =>
      `#${(palette?.[data[x] ?? 0] ?? []).map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    expect([colorAt(5), colorAt(35)]).toEqual([COLORS.ink, COLORS.paper]);
  });

  it('leaves nothing behind in memory, however many are drawn', async () => {
    const free = vi.spyOn(Resvg.prototype, 'free');
    const render = vi.spyOn(Resvg.prototype, 'render');
    for (let card = 0; card < 3; card += 1) await rasterise(svg);
    expect(render).toHaveBeenCalledTimes(3);
    expect(free.mock.contexts).toEqual(render.mock.contexts);
  });
});
