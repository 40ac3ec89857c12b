/// <reference types="@docusaurus/module-type-aliases" />
/// <reference types="@docusaurus/theme-classic" />
/// <reference types="@docusaurus/plugin-content-docs" />

declare module 'history/esm/history.js' {
  export * from 'history';
}

declare module 'react-router-config/esm/react-router-config.js' {
  export * from 'react-router-config';
}
