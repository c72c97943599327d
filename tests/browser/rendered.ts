import type { Page } from 'playwright-core';

/** The part of React's own record of a component that tells whether it was drawn again. */
interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly return: Fiber | null;
  readonly alternate: Fiber | null;
  readonly stateNode: unknown;
}

declare global {
  interface Window {
    /** Where the components that React drew stand in the document, by the nearest of some places. */
    renderedIn: Record<string, number>;
    __REACT_DEVTOOLS_GLOBAL_HOOK__: unknown;
  }
}

/**
 * Has the page count the components that React draws, from its first one on, by the first of the
 * selectors that they stand in: through the hook that React gives its developer tools.
 */
export async function countRendered(page: Page, places: readonly string[]): Promise<void> {
  await page.addInitScript((selectors) => {
    const performedWork = 1;
    const components = [0, 11, 14, 15];
    window.renderedIn = {};
    const hostOf = (fiber: Fiber): Element | null => {
      // A component without an element of its own stands where its first child or its parent does.
      for (let one: Fiber | null = fiber; one; one = one.child) {
        if (one.stateNode instanceof Element) return one.stateNode;
      }
      for (let one = fiber.return; one; one = one.return) {
        if (one.stateNode instanceof Element) return one.stateNode;
      }
      return null;
    };
    const note = (fiber: Fiber) => {
      const host = hostOf(fiber);
      const place = selectors.find((selector) => host?.closest(selector)) ?? 'elsewhere';
      window.renderedIn[place] = (window.renderedIn[place] ?? 0) + 1;
    };
    const visit = (fiber: Fiber, before: Fiber | null) => {
      if (components.includes(fiber.tag) && fiber.flags & performedWork) note(fiber);
      if (before && fiber.child === before.child) return;
      for (let child = fiber.child; child; child = child.sibling) visit(child, child.alternate);
    };
    window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
      supportsFiber: true,
      renderers: new Map(),
      inject: () => 1,
      onScheduleFiberRoot: () => {},
      onCommitFiberUnmount: () => {},
      onPostCommitFiberRoot: () => {},
      onCommitFiberRoot: (_: number, { current }: { current: Fiber }) =>
        visit(current, current.alternate),
    };
  }, places);
}

/** What was drawn since the last call, or since the page began. */
export async function takeRendered(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const taken = window.renderedIn;
    window.renderedIn = {};
    return taken;
  });
}
