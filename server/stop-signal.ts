import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM'] as const;

/** A key press reaches the server twice where npm passes it on; that is one wish, not two. */
const sameWishMs = 100;

/**
 * Resolves at the first signal to stop. From then on the next one, of any kind, ends the process at
 * once, with the exit code that shells give for it.
 */
export function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let first: { signal: string; at: number } | undefined;
    const onSignal = (signal: (typeof signals)[number]) => {
      const at = performance.now();
      if (first?.signal === signal && at - first.at < sameWishMs) return;
      if (first) process.exit(128 + constants.signals[signal]);
      first = { signal, at };
      resolve(signal);
    };
    for (const signal of signals) process.on(signal, onSignal);
  });
}
