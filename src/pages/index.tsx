import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import lectures from '@generated/knowledge/default/lectures.json';

import TitlePage from '@site/src/components/TitlePage';

/** The home page: a title page for each lecture. */
export default function Home(): ReactNode {
  const [first] = lectures;
  return (
    <Layout description={first && `${first.title}，${first.institution} ${first.lecturer}`}>
      <main>
        {lectures.map((lecture) => (
          <TitlePage key={lecture.href} lecture={lecture} />
        ))}
      </main>
    </Layout>
  );
}
