/// <reference types="@docusaurus/module-type-aliases" />
/// <reference types="@docusaurus/theme-classic" />
/// <reference types="@docusaurus/plugin-content-docs" />

declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  interface TextFragment {
    textStart: string;
    textEnd?: string;
    prefix?: string;
    suffix?: string;
  }

  export const GenerateFragmentStatus: {readonly SUCCESS: 0};

  export function generateFragmentFromRange(range: Range): {
    status: number;
    fragment?: TextFragment;
  };
}

declare module 'history/esm/history.js' {
  export * from 'history';
}

declare module 'react-router-config/esm/react-router-config.js' {
  export * from 'react-router-config';
}
