import { expect, it } from 'vitest';
import { Line, mainThread } from './main-thread.ts';

/** Keeps the thread busy. */
function work(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

it('of other addresses, who has had least goes first', async () => {
  const order: string[] = [];
  const later = (name: string, line: Line) =>
    Promise.resolve(mainThread.turn(line)).then(() => order.push(name));
  const busy = new Line({ usedMs: 1_000 });
  mainThread.turn(busy);
  work(10);
  await Promise.all([later('busy', busy), later('new', new Line({ usedMs: 0 }))]);
  expect(order).toEqual(['new', 'busy']);
});

it('of one address, short requests go first, then the one that came first', async () => {
  const order: string[] = [];
  const share = { usedMs: 0 };
  const later = (name: string, line: Line) =>
    Promise.resolve(mainThread.turn(line)).then(() => order.push(name));
  const [older, newer, short] = [new Line(share), new Line(share), new Line(share)];
  older.usedMs = 200;
  newer.usedMs = 100;
  mainThread.turn(short);
  work(10);
  await Promise.all([later('newer', newer), later('older', older), later('short', short)]);
  expect(order).toEqual(['short', 'older', 'newer']);
});

it('counts what is done at once, without waiting, as had', async () => {
  const line = new Line();
  await new Promise(setImmediate);
  expect(mainThread.turn(line)).toBeUndefined();
  work(4);
  await new Promise(setImmediate);
  expect(line.share.usedMs).toBeGreaterThanOrEqual(4);
  const counted = line.share.usedMs;
  work(4);
  await new Promise(setImmediate);
  expect(line.share.usedMs).toBe(counted);
});
