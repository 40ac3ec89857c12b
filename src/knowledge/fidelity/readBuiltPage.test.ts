import {describe, expect, it} from 'vitest';

import {readBuiltPage} from './readBuiltPage';

const texts = (html: string) => readBuiltPage(`<article>${html}</article>`).map(({text}) => text);

describe('readBuiltPage', () => {
  it('reads blocks in the lecture’s voice and nothing outside the article', () => {
    expect(
      readBuiltPage(
        '<nav>导航</nav><article><h2 id=a>题</h2><p>甲<b data-voice=editor>注<br>注</b>乙<p>丙<script>x</script><div data-voice="source"><p>原文</div>丁</article>末',
      ),
    ).toEqual([{text: '题', id: 'a'}, ...['甲乙', '丙', '丁'].map((text) => ({text, bold: text}))]);
  });

  it('reads the numbers of lists, as the browser counts them', () => {
    expect(
      texts(
        '<ol start="3"><li>甲<li value="7"><p>乙</p><p>丙</p><ol><li>丁</ol></li><li><i data-voice="editor">注</i></li></ol><ul><li>戊</ul>',
      ),
    ).toEqual(['3. 甲', '7. 乙', '丙', '1. 丁', '8.', '戊']);
  });

  it('leaves numbers out where the list shows none, and in other voices', () => {
    expect(
      texts('<ol role="list"><li id="L1">甲</ol><div data-voice="editor"><ol><li>注</ol></div>'),
    ).toEqual(['甲']);
  });

  it('does not take words for shown that are hidden', () => {
    expect(texts('甲<span hidden>乙</span><span style="display:none">丙</span>')).toEqual(['甲']);
  });

  it('marks the bold, and reads a line break as white space and entities as characters', () => {
    expect(
      readBuiltPage('<article><p>甲<strong>乙<em>丙</em></strong><br>&lt;丁&gt;</article>'),
    ).toEqual([{text: '甲乙丙 <丁>', bold: '甲**乙丙**<丁>'}]);
  });
});
