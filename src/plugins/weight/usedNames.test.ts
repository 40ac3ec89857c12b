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

  it('of a script are its words as tags, and as classes those that look like one', () => {
    const names = noNames();
    addFromScript(names, 'jsx("button",{className:"menu__link menu__link--active list_a1B2"})');
    expect(names.tags).toContain('button');
    expect(names.classes).toContain('menu__link--active');
    expect(names.classes).toContain('list_a1B2');
    expect(names.classes).not.toContain('button');
  });
});
