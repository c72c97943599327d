import { setTimeout } from 'node:timers/promises';

/** An answer that takes longer may never come: who waits then asks for himself. */
const patienceMs = 20;

/**
 * The question, asked once for all who come while an answer to it is awaited. It is sent after the last
 * of them came, so that nobody is told what was true before he asked.
 */
export function askedTogether<T>(ask: () => Promise<T>): () => Promise<T> {
  let awaited: Promise<void> | undefined;
  let next: Promise<T> | undefined;
  const askNow = (): Promise<T> => {
    const answer = ask();
    const ended = () => {
      if (awaited === settled) awaited = undefined;
    };
    const settled = answer.then(ended, ended);
    awaited = settled;
    return answer;
  };
  const askNext = async (): Promise<T> => {
    await Promise.race([awaited, setTimeout(patienceMs, undefined, { ref: false })]);
    next = undefined;
    return askNow();
  };
  return () => {
    if (!awaited) return askNow();
    next ??= askNext();
    return next;
  };
}
