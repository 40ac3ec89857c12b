import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

// The outline of the lecture with its own numbering. Its order is the order of
// the pages: breadcrumbs, previous and next, slide numbers and the home page follow it.
const sidebars: SidebarsConfig = {
  lectures: [
    {
      type: 'category',
      label: '践行“两个信赖”提升工会干部的素质能力',
      collapsed: false,
      link: {type: 'doc', id: 'lectures/two-trusts/index'},
      items: [
        {
          type: 'category',
          label: '一、进一步深化对“两个信赖”的认识',
          collapsed: false,
          link: {type: 'doc', id: 'lectures/two-trusts/understanding'},
          items: ['lectures/two-trusts/origin', 'lectures/two-trusts/new-normal'],
        },
        'lectures/two-trusts/cadre-image',
        'lectures/two-trusts/summary',
      ],
    },
    'handouts/two-trusts',
    'transcripts/two-trusts',
  ],
};

export default sidebars;
