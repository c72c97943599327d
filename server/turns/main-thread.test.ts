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

it('short requests go before long ones, of which one is ended before the next', async () => {
  const order: string[] = [];
  const share = { usedMs: 0 };
  const later = (name: string, line: Line) =>
    Promise.resolve(mainThread.turn(line)).then(() => order.push(name));
  const [older, newer, short] = [new Line(share), new Line({ usedMs: -100 }), new Line(share)];
  const opener = new Line();
  older.usedMs = 200;
  newer.usedMs = 100;
  mainThread.turn(opener);
  work(10);
  await Promise.all([later('long 1', older), later('short', short)]);
  mainThread.turn(opener);
  work(10);
  await Promise.all([later('long 2', newer), later('long 1', older)]);
  mainThread.leave(older);
  mainThread.turn(opener);
  work(10);
  await Promise.all([later('long 2', newer), later('short', short)]);
  mainThread.leave(newer);
  expect(order).toEqual(['short', 'long 1', 'long 1', 'long 2', 'short', 'long 2']);
});

it('a request in which the process paused is still short', async () => {
  const order: string[] = [];
  const later = (name: string, line: Line) =>
    Promise.resolve(mainThread.turn(line)).then(() => order.push(name));
  const [long, paused, opener] = [new Line({ usedMs: -100 }), new Line(), new Line()];
  long.usedMs = 200;
  mainThread.turn(paused);
  work(60);
  mainThread.turn(opener);
  work(10);
  await Promise.all([later('long', long), later('paused', paused)]);
  mainThread.leave(long);
  expect(order).toEqual(['paused', 'long']);
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
