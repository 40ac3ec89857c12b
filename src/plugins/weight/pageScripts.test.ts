import {describe, expect, it} from 'vitest';

import {readPageChunks} from './pageScripts';

const ROUTES = `import React from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
  {path: '/q/a/', component: ComponentCreator('/q/a/', 'fbb'), exact: true},
  {
    path: '/',
    component: ComponentCreator('/', '111'),
    routes: [
      {
        path: '/',
        component: ComponentCreator('/', '222'),
        routes: [{path: '/lecture/', component: ComponentCreator('/lecture/', '333'), exact: true}],
      },
    ],
  },
  {path: '*', component: ComponentCreator('*')},
];
`;
const NAMES = {
  '/q/a/-fbb': {__comp: 'page', __context: {plugin: 'context'}, quotation: 'words'},
  '/-111': {__comp: 'frame', __context: {plugin: 'context'}},
  '/-222': {__comp: 'frame', __props: 'outline'},
  '/lecture/-333': {__comp: 'doc', content: 'text'},
};

describe('the parts of a page', () => {
  it('are its own and those of all that frames it, each once', () => {
    expect(Object.fromEntries(readPageChunks(ROUTES, NAMES))).toEqual({
      '/q/a/': ['page', 'context', 'words'],
      '/lecture/': ['frame', 'context', 'outline', 'doc', 'text'],
      '*': [],
    });
  });

  it('cannot be read from a list that is written otherwise', () => {
    expect(() => readPageChunks('module.exports = []', {})).toThrow(/no “export default”/u);
  });
});
