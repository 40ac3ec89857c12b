import {describe, expect, it} from 'vitest';

import {readVoices} from './readVoices';

const textsOf = (article: string, hash = ''): Record<string, string> =>
  Object.fromEntries(readVoices(`<article>${article}</article>`).get(hash)?.texts ?? []);

describe('readVoices', () => {
  it('keeps the voices of a section apart, also in the middle of a sentence', () => {
    expect(
      textsOf(
        '<h1>题</h1><p>前<span data-voice=editor>〔注〕</span>后</p><div data-voice=editor>又注</div><p data-voice=source>刊</p>',
      ),
    ).toEqual({'': '前后', editor: '〔注〕\f又注', source: '刊'});
  });

  it('shows where one paragraph, item or quotation ends and the next begins', () => {
    expect(
      textsOf(
        '<h1>题</h1><ul><li>甲<b>乙</b><li>丙</ul><p>丁<q data-quotation=a>戊</q><q data-quotation=b>己</q>庚<br>辛</p>',
      ),
    ).toEqual({'': '甲乙\n丙\n丁戊\n己庚\n辛'});
  });

  it('keeps fields apart, not a field’s name from its value', () => {
    expect(
      textsOf('<h1>题</h1><dl><div><dt>作者<dd>某人</div><div><dt>日期<dd>某日</div></dl><p>注'),
    ).toEqual({'': '作者\n某人\f日期\n某日\f注'});
  });

  it('cuts sections as search-local does, and leaves out what is not to be searched', () => {
    const page =
      '<div>前<header><h1>题</h1></header><p>甲<b data-search=skip>不</b></p><section><p>乙</p><h2 id=x>节<a class="hash-link" href="/p/#x">#</a></h2><p>丙</p></section><p>丁</p></div>';
    expect(textsOf(page)).toEqual({'': '甲\n乙'});
    expect(textsOf(page, '#x')).toEqual({'': '丙'});
  });

  it('says where a heading is the editor’s', () => {
    const voices = readVoices(
      '<article><h1>题</h1><h2><span data-voice=editor>封面</span><a class=hash-link data-voice=editor href=#a>#</a></h2><h2>题<a class=hash-link data-voice=editor href=#b>#</a></h2></article>',
    );
    expect([voices.get('#a')?.heading, voices.get('#b')?.heading]).toEqual(['editor', undefined]);
  });
});
