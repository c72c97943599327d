import type { GraphSnapshot } from '../ports/graph-store.ts';

/**
 * The snapshot, asked once where one request asks the same in several of its parts. Look-ups by ids
 * go through: they come in batches, which know what they have asked.
 */
export function askedOnce(snapshot: GraphSnapshot): GraphSnapshot {
  const answers = new Map<string, unknown>();
  return new Proxy(snapshot, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]) => {
        if (isListOfIds(args[0])) return Reflect.apply(method, target, args);
        const question = `${String(name)} ${JSON.stringify(args)}`;
        const answer = answers.get(question) ?? Reflect.apply(method, target, args);
        answers.set(question, answer);
        return answer;
      };
    },
  });
}

function isListOfIds(arg: unknown): boolean {
  return Array.isArray(arg) && arg.every((one) => typeof one === 'string');
}
