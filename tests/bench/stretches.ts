import type { Page } from 'playwright-core';

/** A time without a pause in which the page's thread was taken, in milliseconds. */
export interface Stretch {
  /** Of Cytoscape's painting of a frame, or anything else that a script does. */
  readonly kind: 'ours' | 'drawing';
  readonly ms: number;
}

/** To be called before the page is opened: keeps how long each call took that the browser makes. */
export async function keepStretches(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: { kind: string; ms: number }[] = [];
    Object.assign(window, { stretches: kept });
    let isWithin = false;
    type Call = (this: unknown, ...args: never[]) => unknown;
    const timed = (call: Call, kind = 'ours'): Call =>
      function (...args) {
        if (isWithin) return call.apply(this, args);
        isWithin = true;
        const begun = performance.now();
        try {
          return call.apply(this, args);
        } finally {
          isWithin = false;
          kept.push({ kind, ms: performance.now() - begun });
        }
      };
    // What Cytoscape's own loops read, which no minifier renames.
    const kindOf = (call: Call) =>
      /skipFrame|animationsRunning/.test(String(call)) ? 'drawing' : 'ours';
    const { requestAnimationFrame: frame, setTimeout: timeout } = window;
    window.requestAnimationFrame = (call) =>
      frame(
        timed(call as unknown as Call, kindOf(call as unknown as Call)) as FrameRequestCallback,
      );
    Object.assign(window, {
      setTimeout: (call: unknown, ...args: never[]) =>
        timeout(typeof call === 'function' ? timed(call as Call) : () => {}, ...args),
    });
    const listeners = new WeakMap<object, Call>();
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    const wrapped = (listener: unknown) => {
      if (typeof listener !== 'function') return listener;
      const known = listeners.get(listener) ?? timed(listener as Call);
      listeners.set(listener, known);
      return known;
    };
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      add.call(this, type, wrapped(listener) as EventListener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      remove.call(this, type, wrapped(listener) as EventListener, options);
    };
    const port = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
    Object.defineProperty(MessagePort.prototype, 'onmessage', {
      ...port,
      set(this: MessagePort, call: Call | null) {
        port?.set?.call(this, call && timed(call));
      },
    });
    const Observer = window.ResizeObserver;
    window.ResizeObserver = class extends Observer {
      constructor(call: ResizeObserverCallback) {
        super(timed(call as Call) as ResizeObserverCallback);
      }
    };
  });
}

/** The stretches since the last time, once nothing has happened for some frames. */
export async function takeStretches(page: Page): Promise<Stretch[]> {
  return page.evaluate(async () => {
    const kept = (window as unknown as { stretches: Stretch[] }).stretches;
    const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
    // A pause is a stretch too, of next to nothing; and twice is longer than words wait to settle.
    for (let before = -1, quiet = 0; quiet < 3; ) {
      await pause();
      const worked = kept.filter(({ ms }) => ms > 0.5).length;
      quiet = worked === before ? quiet + 1 : 0;
      before = worked;
    }
    return kept.splice(0);
  });
}
