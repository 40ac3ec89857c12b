import {reportLoadFailures} from './reportLoadFailures';

import type {LoadFailureTexts} from './reportLoadFailures';
import type {Plugin} from '@docusaurus/types';

const TEXTS: LoadFailureTexts = {
  scripts: '页面的程序没有全部载入。文字和链接可以照常使用，检索、复制等功能可能不能用。',
  reload: '重新载入',
};

/**
 * Puts the script that reports what did not load at the end of each page, before any other script starts.
 *
 * @returns the plugin
 */
export default function loadFailuresPlugin(): Plugin {
  return {
    name: 'load-failures',
    injectHtmlTags: () => ({
      postBodyTags: [
        {
          tagName: 'script',
          innerHTML: `(${reportLoadFailures.toString()})(${JSON.stringify(TEXTS)})`,
        },
      ],
    }),
  };
}
