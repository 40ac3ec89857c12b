import {useEffect, useState} from 'react';
import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';

import {allAlive} from './inTurn';

/** Stands in for Docusaurus' own, which would tell that the page answers while parts of it still wait for their turn. */
export default function HasHydratedDataAttribute(): ReactNode {
  const [alive, setAlive] = useState(false);
  useEffect(() => {
    void allAlive().then(() => {
      setAlive(true);
    });
  }, []);
  return (
    <Head>
      <html data-has-hydrated={String(alive)} />
    </Head>
  );
}
