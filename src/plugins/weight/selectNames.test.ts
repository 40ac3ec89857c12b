import {expect, it} from 'vitest';

import {selectNames} from './selectNames';
import {addFromPage, noNames} from './usedNames';

const select = selectNames('.row>p:not(.last){a:b}#top{a:b}@media print{li{a:b}}');
const of = (html: string) => {
  const names = noNames();
  addFromPage(names, html);
  return select(names);
};

it('a page’s names are those that the stylesheet asks for', () => {
  const {names} = of('<ul class="row other" id=top><li class=last id=slide-5>文</ul>');
  expect([...names.tags]).toEqual(['li']);
  expect([...names.classes]).toEqual(['last', 'row']);
  expect([...names.ids]).toEqual(['top']);
});

it('pages are told apart by these names alone', () => {
  const page = of('<p class="row other">文');
  expect(of('<p class="row" id=slide-5>字').key).toBe(page.key);
  expect(of('<p class="row last">文').key).not.toBe(page.key);
});
