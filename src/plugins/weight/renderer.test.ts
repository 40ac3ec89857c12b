import {existsSync} from 'node:fs';

import {describe, expect, it} from 'vitest';

import {readRenderer, rendererAliases} from './renderer';

describe('the renderer', () => {
  it('is Preact where nothing is said', () => {
    expect(readRenderer({})).toBe('preact');
  });

  it('is React where RENDERER says so', () => {
    expect(readRenderer({RENDERER: 'react'})).toBe('react');
    expect(rendererAliases('react')).toEqual({});
  });

  it('is nothing else', () => {
    expect(() => readRenderer({RENDERER: 'solid'})).toThrow(/use preact or react/u);
  });

  it('takes the place of every entry point of React that the site imports', () => {
    const {react = '', 'react-dom': dom = ''} = rendererAliases('preact');
    for (const file of [`${react}/jsx-runtime.mjs`, `${dom}/client.mjs`, `${dom}/server.mjs`]) {
      expect(existsSync(file), file).toBe(true);
    }
  });
});
