import {lazy, Suspense} from 'react';
import type {ReactNode} from 'react';

interface Props {
  children: ReactNode;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes a component around a part of the page that comes alive in a task of its
 * own, after the parts before it: Preact brings a page to life in one go, which
 * on a phone would keep the reader's finger waiting. What the build rendered
 * stays in place meanwhile; once alive, the component is no more than its children.
 * The part must be one element.
 *
 * @returns the component
 */
export function inTurn(): (props: Props) => ReactNode {
  const Part = ({children}: Props): ReactNode => children;
  if (typeof document === 'undefined') {
    return ({children}) => (
      <Suspense>
        <Part>{children}</Part>
      </Suspense>
    );
  }
  const Later = lazy(() => {
    const turn = last.then(nextTask);
    last = turn;
    return turn.then(() => ({default: Part}));
  });
  return ({children}) => (
    <Suspense>
      <Later>{children}</Later>
    </Suspense>
  );
}

/**
 * Tells when all parts that wait are alive.
 *
 * @returns a promise
 */
export function allAlive(): Promise<unknown> {
  return last.then(nextTask);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
