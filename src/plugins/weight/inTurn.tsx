import {lazy, Suspense} from 'react';
import type {ComponentType, ReactNode} from 'react';

let last: Promise<unknown> = Promise.resolve();

/**
 * Wraps a part of the page so that it comes alive in a task of its own, after the
 * parts before it: Preact brings a page to life in one go, which on a phone would
 * keep the reader's finger waiting. What the build rendered stays in place
 * meanwhile. The part must render one element.
 *
 * @param Part - the component
 * @returns the same, in its turn
 */
export function inTurn<Props extends object>(
  Part: ComponentType<Props>,
): (props: Props) => ReactNode {
  const Later =
    typeof document === 'undefined'
      ? Part
      : lazy(() => {
          const turn = last.then(nextTask);
          last = turn;
          return turn.then(() => ({default: Part}));
        });
  return function InTurn(props) {
    return (
      <Suspense>
        <Later {...props} />
      </Suspense>
    );
  };
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
