import {describe, expect, it} from 'vitest';

import {addFromPage, addFromScript, noNames} from './usedNames';

describe('names that styles may need', () => {
  it('are read from a page that the minifier took the quotes from', () => {
    const names = noNames();
    addFromPage(names, '<main id=top class="row markdown"><p data-voice=editor>文</p></main>');
    expect([...names.tags]).toEqual(['main', 'p']);
    expect([...names.classes]).toEqual(['row', 'markdown']);
    expect([...names.ids]).toEqual(['top']);
    expect(names.values).toContain('editor');
  });

  it('are, of what is shown at first, those outside of popovers', () => {
    const names = noNames();
    const html =
      '<p><span popover class=menu><a class=item>一</a><br></span><b class=after>二</b></p>';
    addFromPage(names, html, 'shown');
    expect([...names.tags]).toEqual(['p', 'span', 'b']);
    expect([...names.classes]).toEqual(['menu', 'after']);
  });

  it('of a style attribute are the custom properties it sets', () => {
    const names = noNames();
    addFromPage(names, '<p style="--top-edge:1px">文</p>');
    expect(names.values).toContain('top-edge');
  });

  it('of a script are its words as tags, and as classes those that look like one', () => {
    const names = noNames();
    addFromScript(names, 'jsx("button",{className:"menu__link menu__link--active list_a1B2"})');
    expect(names.tags).toContain('button');
    expect(names.classes).toContain('menu__link--active');
    expect(names.classes).toContain('list_a1B2');
    expect(names.classes).not.toContain('button');
  });
});
