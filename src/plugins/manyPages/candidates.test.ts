import fc from 'fast-check';
import {matchPath} from 'react-router';
import {describe, expect, it} from 'vitest';

import {candidates} from './candidates';

import type {RouteLike} from './candidates';

const places = (routes: readonly RouteLike[], pathname: string) =>
  candidates(routes, pathname).map((route) => routes.indexOf(route));

describe('candidates', () => {
  const routes: RouteLike[] = [
    {path: '/q/a/', exact: true},
    {path: '/q/b/', exact: true},
    {path: '/'},
    {path: '/q/:id/', exact: true},
    {path: '*'},
    {},
  ];

  it('leaves out routes of other addresses, and keeps the order', () => {
    expect(places(routes, '/q/b/')).toEqual([1, 2, 3, 4, 5]);
    expect(places(routes, '/q/B')).toEqual([1, 2, 3, 4, 5]);
    expect(places(routes, '/elsewhere/')).toEqual([2, 3, 4, 5]);
  });

  it('has every route that the router would match', () => {
    const path = fc.stringMatching(/^(?:\/[aAb.:*-]{1,2}){0,2}\/?$/u);
    const route = fc.record({path: fc.oneof(path, fc.constant('*')), exact: fc.boolean()});
    fc.assert(
      fc.property(fc.array(route), path, (list, pathname) => {
        const found = new Set<RouteLike>(candidates(list, pathname));
        for (const one of list) {
          let isMatch;
          try {
            isMatch = matchPath(pathname, one) !== null;
          } catch {
            continue; // Not a pattern that the router can read.
          }
          if (isMatch) expect(found.has(one)).toBe(true);
        }
      }),
    );
  });
});
