import {createElement} from 'react';
import {createRoot, hydrateRoot} from 'react-dom/client';
import type {ComponentType} from 'react';

/**
 * Brings an island to life in its place on the page.
 *
 * @param element - the element that the build put around it
 * @param Component - its component
 */
export function attach(element: Element, Component: ComponentType<object>): void {
  const props = JSON.parse(element.getAttribute('props') ?? '{}') as object;
  const island = createElement(Component, props);
  if (element.firstChild) hydrateRoot(element, island);
  else createRoot(element).render(island);
}
