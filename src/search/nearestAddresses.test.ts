import {describe, expect, it} from 'vitest';

import {nearestAddresses, wordsOfAddress} from './nearestAddresses';

const ADDRESSES = [
  '/',
  '/lectures/two-trusts/',
  '/lectures/two-trusts/origin/',
  '/q/home-and-family-2013/',
  '/quotations/',
  '/terms/',
];

describe('nearestAddresses', () => {
  it.each([
    ['/lectures/two-trusts/orgin/', '/lectures/two-trusts/origin/'],
    ['/q/home_and_family', '/q/home-and-family-2013/'],
    ['/quotation', '/quotations/'],
    ['/two-trusts/origin/', '/lectures/two-trusts/origin/'],
    ['/Terms.html', '/terms/'],
  ])('takes %s for %s', (address, nearest) => {
    expect(nearestAddresses(address, ADDRESSES, 3)[0]).toBe(nearest);
  });

  it('offers nothing where nothing is alike', () => {
    expect(nearestAddresses('/wp-admin/setup.php', ADDRESSES, 3)).toEqual([]);
    expect(nearestAddresses('/娘家人/', ADDRESSES, 3)).toEqual([]);
  });
});

describe('wordsOfAddress', () => {
  it.each([
    ['/%E5%A8%98%E5%AE%B6%E4%BA%BA/', '娘家人'],
    ['/lectures/两个信赖.html', '两个信赖'],
    ['/kb/niang-jia-ren', 'niang jia ren'],
    ['/terms/index.html', 'terms'],
    ['/', ''],
    ['/%E8%/', 'E8'],
  ])('reads %s as %s', (address, words) => {
    expect(wordsOfAddress(address)).toBe(words);
  });
});
