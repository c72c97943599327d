import { expect, it } from 'vitest';
import type { Share } from '../ports/caller.ts';
import { FairSlots, type SlotLimits } from './fair-slots.ts';

const { signal } = new AbortController();

/** Slots of which a request may have all, however long. */
const open = (all: number): SlotLimits => ({ all, ofRequest: all, ofLong: all, longMs: 1_000 });

/** Keeps the thread busy. */
function work(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

/** Work that ends when it is told to. */
function pieces(slots: FairSlots) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    begun,
    run: (
      name: string,
      share: Share,
      until = signal,
      request = { share, signal: until },
      kind = name,
    ) =>
      slots.run(request, kind, async () => {
        begun.push(name);
        await new Promise<void>((resolve) => ends.set(name, resolve));
        return name;
      }),
    end: (name: string) => ends.get(name)?.(),
  };
}

it('runs so many pieces at once, then who has had least, then who came first', async () => {
  const { begun, run, end } = pieces(new FairSlots(open(2)));
  const [greedy, modest] = [{ usedMs: 900 }, { usedMs: 0 }];
  const all = [
    run('greedy 1', greedy),
    run('greedy 2', greedy),
    run('greedy 3', greedy),
    run('greedy 4', greedy),
    run('modest', modest),
  ];
  await expect.poll(() => begun).toEqual(['greedy 1', 'greedy 2']);
  for (const name of ['greedy 1', 'greedy 2', 'modest', 'greedy 3', 'greedy 4']) {
    await expect.poll(() => begun).toContain(name);
    end(name);
  }
  expect(await Promise.all(all)).toHaveLength(5);
  expect(begun).toEqual(['greedy 1', 'greedy 2', 'modest', 'greedy 3', 'greedy 4']);
  expect(greedy.usedMs).toBeGreaterThan(900);
});

it('gives the slot of work that fails to the next', async () => {
  const slots = new FairSlots(open(1));
  const caller = { share: { usedMs: 0 }, signal };
  const failing = slots.run(caller, 'failing', () => Promise.reject(new Error('broken')));
  const next = slots.run(caller, 'next', async () => 'done');
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('done');
});

it('forgets who is gone before the slot came free', async () => {
  const { begun, run, end } = pieces(new FairSlots(open(1)));
  const leaving = new AbortController();
  const first = run('first', { usedMs: 0 });
  const gone = run('gone', { usedMs: 0 }, leaving.signal);
  const last = run('last', { usedMs: 0 });
  leaving.abort(new Error('The client is gone.'));
  await expect(gone).rejects.toThrow('The client is gone.');
  end('first');
  await expect.poll(() => begun).toEqual(['first', 'last']);
  end('last');
  expect(await Promise.all([first, last])).toEqual(['first', 'last']);
});

it('leaves slots for others, however many pieces a request has and however long they take', async () => {
  const { begun, run, end } = pieces(
    new FairSlots({ all: 4, ofRequest: 2, ofLong: 1, longMs: 300 }),
  );
  const many = { share: { usedMs: 0 }, signal };
  const all = ['many 1', 'many 2', 'many 3'].map((name) => run(name, many.share, signal, many));
  await expect.poll(() => begun).toEqual(['many 1', 'many 2']);
  work(310);
  const other = { share: { usedMs: 900 }, signal };
  all.push(run('other', other.share, signal, other));
  await expect.poll(() => begun).toEqual(['many 1', 'many 2', 'other']);
  end('many 1');
  await all[0];
  expect(begun).toEqual(['many 1', 'many 2', 'other']);
  end('many 2');
  await expect.poll(() => begun).toEqual(['many 1', 'many 2', 'other', 'many 3']);
  end('many 3');
  end('other');
  await Promise.all(all);
});

it('knows what takes long before it begins, whoever asks for it', async () => {
  const { begun, run, end } = pieces(
    new FairSlots({ all: 4, ofRequest: 2, ofLong: 1, longMs: 300 }),
  );
  const ask = (name: string, kind: string) => {
    const share = { usedMs: 0 };
    return run(name, share, signal, { share, signal }, kind);
  };
  const known = [ask('long', 'network'), ask('short', 'entity')];
  await expect.poll(() => begun).toEqual(['long', 'short']);
  end('short');
  await known[1];
  work(310);
  end('long');
  await known[0];
  const all = [
    ask('long 1', 'network'),
    ask('long 2', 'network'),
    ask('short 1', 'entity'),
    ask('short 2', 'entity'),
  ];
  await expect.poll(() => begun).toEqual(['long', 'short', 'long 1', 'short 1', 'short 2']);
  end('long 1');
  await expect.poll(() => begun.at(-1)).toBe('long 2');
  for (const name of ['long 2', 'short 1', 'short 2']) end(name);
  await Promise.all(all);
});

it('takes what was ended on its way after long for long', async () => {
  const slots = new FairSlots({ all: 4, ofRequest: 2, ofLong: 1, longMs: 300 });
  const { begun, run, end } = pieces(slots);
  const ended = slots.run({ share: { usedMs: 0 }, signal }, 'network', async () => {
    work(310);
    throw new Error('No answer in time.');
  });
  await expect(ended).rejects.toThrow('No answer in time.');
  const ask = (name: string, kind: string) => {
    const share = { usedMs: 0 };
    return run(name, share, signal, { share, signal }, kind);
  };
  const all = [ask('long 1', 'network'), ask('long 2', 'network'), ask('short', 'entity')];
  await expect.poll(() => begun).toEqual(['long 1', 'short']);
  for (const name of ['long 1', 'short']) end(name);
  await expect.poll(() => begun.at(-1)).toBe('long 2');
  end('long 2');
  await Promise.all(all);
});
