import {createContext, useContext} from 'react';
import type {ComponentType, ReactNode} from 'react';

/**
 * When the browser loads an island: at once; when the page is quiet; when it
 * comes into view; when what it stands in is pointed at, touched or focused; when
 * the popover it stands in opens; when words of the page are selected; as `touch`,
 * and at once where this browser keeps a lecture that was saved.
 */
export type Trigger = 'load' | 'idle' | 'visible' | 'touch' | 'open' | 'select' | 'saved';

interface Options {
  /** When the browser loads it, unless the place where it is used says otherwise. */
  when: Trigger;
  /** Set where it has nothing to show before it acts: then the page carries none of it. */
  clientOnly?: boolean;
}

/** What every island takes beside its own properties. */
interface Placement {
  when?: Trigger;
}

/** The name of the island that is being rendered. */
const Around = /* @__PURE__ */ createContext<string | undefined>(undefined);

/**
 * Makes a component that acts an island. In the built site its HTML stands in an
 * element that names it and carries its properties; `runtime.ts` loads the
 * component when it is wanted and hydrates it. In the browser, and in the
 * author's live preview, it is the component itself.
 *
 * @param name - the component's folder in `src/islands`
 * @param Component - the component; its properties must survive JSON
 * @param options - when it is loaded, and whether the page carries its HTML
 * @returns the component to use on pages
 */
export function island<Props extends object>(
  name: string,
  Component: ComponentType<Props>,
  {when, clientOnly = false}: Options,
): ComponentType<Props & Placement> {
  if (process.env.NODE_ENV !== 'production' || typeof document !== 'undefined') return Component;
  return function Island({when: here = when, ...rest}: Props & Placement): ReactNode {
    const around = useContext(Around);
    if (around !== undefined) {
      throw new Error(
        `The island ${name} stands inside the island ${around}: an island is hydrated whole. Use its component without island(), or put one beside the other.`,
      );
    }
    const props = rest as unknown as Props;
    return (
      <page-island name={name} when={here} props={writeProps(name, props)}>
        {!clientOnly && (
          <Around value={name}>
            <Component {...props} />
          </Around>
        )}
      </page-island>
    );
  };
}

/** Writes properties as JSON; anything that JSON would lose or change is an error. */
function writeProps(name: string, props: object): string | undefined {
  if (Object.keys(props).length === 0) return undefined;
  return JSON.stringify(props, (key, value: unknown) => {
    const isLost = typeof value === 'function' || typeof value === 'symbol';
    const isElement = typeof value === 'object' && value !== null && '$$typeof' in value;
    if (isLost || isElement) {
      throw new Error(
        `The island ${name} is given “${key}”, which JSON cannot carry: islands take texts, numbers, lists and plain objects, no functions and no elements.`,
      );
    }
    return value;
  });
}

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- as React's own types have it
  namespace JSX {
    interface IntrinsicElements {
      'page-island': {
        name: string;
        when: Trigger;
        props: string | undefined;
        children?: ReactNode;
      };
    }
  }
}
