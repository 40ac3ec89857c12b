// Parts of search-local that its own types leave out.

declare module '@easyops-cn/docusaurus-search-local/dist/server/server/utils/processPluginOptions' {
  import type {LoadContext} from '@docusaurus/types';

  export function processPluginOptions(options: unknown, context: LoadContext): object;
}

declare module '@easyops-cn/docusaurus-search-local/dist/server/server/utils/processDocInfos' {
  import type {Props} from '@docusaurus/types';

  export interface PageToScan {
    filePath: string;
    url: string;
    type: string;
  }

  export function processDocInfos(
    props: Props,
    config: object,
  ): {outDir: string; paths: PageToScan[]}[];
}

declare module '@easyops-cn/docusaurus-search-local/dist/server/server/utils/scanDocuments' {
  import type {PageToScan} from '@easyops-cn/docusaurus-search-local/dist/server/server/utils/processDocInfos';

  export function scanDocuments(pages: readonly PageToScan[], config: object): Promise<unknown>;
}
