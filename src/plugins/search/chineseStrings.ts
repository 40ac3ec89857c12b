/** A piece of a file's source, and what stands there instead. */
export interface Replacement {
  search: string;
  replace: string;
}

const LABEL = {search: 'aria-label="Search"', replace: 'aria-label="检索讲稿"'};
const BUILT_SITE_ONLY = '检索只在构建后的网站上可用：运行 npm run preview。';

/** The strings that search-local writes into its source, by file below its theme folder. */
export const chineseStrings: readonly {file: string; replacements: readonly Replacement[]}[] = [
  {file: 'SearchBar/SearchBar.jsx', replacements: [LABEL]},
  {
    file: 'SearchBar/EmptyTemplate.js',
    replacements: [
      {
        search: '⚠️ The search index is only available when you run docusaurus build!',
        replace: BUILT_SITE_ONLY,
      },
    ],
  },
  {
    file: 'SearchPage/SearchPage.jsx',
    replacements: [
      LABEL,
      {
        search: `⚠️ The search index is only available when you run docusaurus
              build!`,
        replace: BUILT_SITE_ONLY,
      },
      {
        search: '<div className="container margin-vert--lg">',
        replace: '<main className="container margin-vert--lg">',
      },
      {
        search: `</section>
      </div>
    </React.Fragment>`,
        replace: `</section>
      </main>
    </React.Fragment>`,
      },
    ],
  },
];
