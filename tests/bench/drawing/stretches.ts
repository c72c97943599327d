import type { Page } from 'playwright-core';

/** A time without a pause in which the page's thread was taken, in milliseconds. */
export interface Stretch {
  /** Of Cytoscape's painting of a frame, or anything else that a script does. */
  readonly kind: Kind;
  /** As it went by for whoever waits. */
  readonly whole: number;
  /**
   * Of the thread's own time, without what painting and other threads took of the processors
   * meanwhile, and without collections of memory, which clear away what anyone left.
   */
  readonly worked: number;
}
type Kind = 'ours' | 'drawing';

/** Marks in the browser's trace, behind the kind where there is one. */
const marks = { begins: 'begins', ends: 'ends', step: 'step' };

/** To be called before the page is opened: marks each call that the browser makes. */
export async function markStretches(page: Page): Promise<void> {
  await page.addInitScript(({ begins, ends }) => {
    const kept = { calls: 0 };
    Object.assign(window, { stretches: kept });
    let isWithin = false;
    type Call = (this: unknown, ...args: never[]) => unknown;
    const timed = (call: Call, kind = 'ours'): Call =>
      function (...args) {
        if (isWithin) return call.apply(this, args);
        isWithin = true;
        performance.mark(`${kind} ${begins}`);
        const begun = performance.now();
        try {
          return call.apply(this, args);
        } finally {
          isWithin = false;
          performance.mark(ends);
          // What takes next to nothing is done in every pause.
          if (performance.now() - begun > 0.5) kept.calls += 1;
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
  }, marks);
}

/** Waits until nothing has happened for some frames. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const kept = (window as unknown as { stretches: { calls: number } }).stretches;
    const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
    // Twice is longer than words wait to settle.
    for (let before = -1, quiet = 0; quiet < 3; ) {
      await pause();
      quiet = kept.calls === before ? quiet + 1 : 0;
      before = kept.calls;
    }
  });
}

/** An event of the browser's trace; times in microseconds, of the clock and of the thread. */
interface Traced {
  readonly name: string;
  readonly ts: number;
  readonly tts?: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly tid: number;
}

/** Goes through the steps and tells the stretches of each, once it has settled. */
export async function stretchesOf(page: Page, steps: AsyncIterable<void>): Promise<Stretch[][]> {
  const cdp = await page.context().newCDPSession(page);
  const traced: Traced[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => traced.push(...(value as unknown as Traced[])));
  await cdp.send('Tracing.start', {
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: ['v8', 'blink.user_timing'],
      excludedCategories: ['*'],
    },
  });
  for await (const _ of steps) {
    await settled(page);
    await page.evaluate((step) => void performance.mark(step), marks.step);
  }
  const whole = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await whole;
  await cdp.detach();
  return stepsIn(traced);
}

function stepsIn(traced: readonly Traced[]): Stretch[][] {
  const thread = traced.find(({ name }) => name === marks.step)?.tid;
  const steps: Stretch[][] = [[]];
  let begun: { readonly event: Traced; readonly kind: Kind } | undefined;
  let collected = 0;
  let collectedUntil = 0;
  const own = traced.filter(({ tid }) => tid === thread).sort((a, b) => a.ts - b.ts);
  for (const event of own) {
    if (event.name === marks.step) steps.push([]);
    else if (/^(V8\.GC|MinorGC|MajorGC)/u.test(event.name)) {
      // What stands within another collection is part of it.
      if (event.ts >= collectedUntil) collected += event.tdur ?? 0;
      collectedUntil = Math.max(collectedUntil, event.ts + (event.dur ?? 0));
    } else if (event.name === marks.ends) {
      if (begun) {
        const [whole, cpu] = [event.ts - begun.event.ts, timeOf(event) - timeOf(begun.event)];
        const stretch = { whole: whole / 1000, worked: (cpu - collected) / 1000 };
        steps.at(-1)?.push({ kind: begun.kind, ...stretch });
      }
      begun = undefined;
    } else {
      const kind = (['ours', 'drawing'] as const).find(
        (one) => event.name === `${one} ${marks.begins}`,
      );
      if (!kind) continue;
      begun = { event, kind };
      collected = 0;
    }
  }
  return steps.slice(0, -1);
}

function timeOf({ name, tts }: Traced): number {
  if (tts === undefined) throw new Error(`The trace has no time of the thread for "${name}".`);
  return tts;
}
