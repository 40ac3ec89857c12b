import path from 'node:path';

import {describe, expect, it} from 'vitest';

import {packageFolder, readPackage, withForbiddenLicence} from './packages';

const under = (...parts: string[]): string => path.join(path.sep, 'site', ...parts);

describe('packageFolder', () => {
  it('knows scopes, and packages inside packages', () => {
    expect(packageFolder(under('node_modules', 'a', 'lib', 'x.js'))).toBe(
      under('node_modules', 'a'),
    );
    expect(packageFolder(under('node_modules', '@s', 'b', 'x.js'))).toBe(
      under('node_modules', '@s', 'b'),
    );
    expect(packageFolder(under('node_modules', 'a', 'node_modules', 'c', 'x.js'))).toBe(
      under('node_modules', 'a', 'node_modules', 'c'),
    );
  });

  it('leaves our own files alone', () => {
    expect(packageFolder(under('src', 'x.ts'))).toBeUndefined();
  });
});

describe('readPackage', () => {
  it('reads name, licence and its text', () => {
    const react = readPackage(path.resolve('node_modules/react'));
    expect(react).toMatchObject({name: 'react', licence: 'MIT'});
    expect(react.text).toContain('Permission is hereby granted');
  });

  it('finds a licence that stands in the readme, and else says whose work it is', () => {
    const text = (name: string): string => readPackage(path.resolve('node_modules', name)).text;
    expect(text('isarray')).toContain('Permission is hereby granted');
    expect(text('infima')).toBe('Copyright Yangshun Tay');
  });
});

describe('withForbiddenLicence', () => {
  it.each([
    ['MIT', false],
    ['(MIT OR GPL-3.0)', false],
    ['MIT AND Apache-2.0', false],
    ['MIT AND GPL-3.0', true],
    ['AGPL-1.0', true],
    ['', true],
  ])('takes %o as forbidden: %o', (licence, forbidden) => {
    const one = {name: 'a', version: '1', licence, text: ''};
    expect(withForbiddenLicence([one])).toEqual(forbidden ? [one] : []);
  });
});
