import type { DataSetInfo, GraphSnapshot, GraphStore } from '../ports/graph-store.ts';
import { failureCode } from '../ports/store-error.ts';

/** Is told of a store's calls. */
export interface StoreObserver {
  started(): void;
  /** `outcome` is `ok`, or how it failed. */
  ended(call: { method: string; outcome: string; seconds: number }): void;
  sawDataSet(info: DataSetInfo): void;
}

/** The store with an observer of each call. */
export function observedStore(store: GraphStore, observer: StoreObserver): GraphStore {
  const observed = async <T>(method: string, work: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    let outcome = 'ok';
    observer.started();
    try {
      return await work();
    } catch (error) {
      outcome = failureCode(error);
      throw error;
    } finally {
      observer.ended({ method, outcome, seconds: (performance.now() - started) / 1_000 });
    }
  };
  const watch = (snapshot: GraphSnapshot): GraphSnapshot =>
    new Proxy(snapshot, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) =>
          observed(String(name), async () => {
            const result = await Reflect.apply(method, target, args);
            if (name === 'dataSet') observer.sawDataSet(result);
            return result;
          });
      },
    });
  return {
    snapshot: (caller) => observed('snapshot', async () => watch(await store.snapshot(caller))),
    close: () => store.close(),
  };
}
