import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { RecordReader } from './record-reader.ts';

it('validates a record once while it is asked for again and again', () => {
  const schema = z.strictObject({ id: z.string() });
  const parse = vi.spyOn(schema, 'parse');
  const reader = new RecordReader(schema);
  const [once, again] = [reader.read('{"id":"a"}'), reader.read('{"id":"a"}')];
  expect(once).toEqual({ id: 'a' });
  expect(again).toBe(once);
  expect(reader.read('{"id":"b"}')).toEqual({ id: 'b' });
  expect(parse).toHaveBeenCalledTimes(2);
});

it('forgets what was not asked for since so much else', () => {
  const schema = z.strictObject({ id: z.string() });
  const parse = vi.spyOn(schema, 'parse');
  const reader = new RecordReader(schema);
  const long = (name: string) => JSON.stringify({ id: name.repeat(900_000) });
  for (const name of ['a', 'b', 'c', 'a']) reader.read(long(name));
  expect(parse).toHaveBeenCalledTimes(3);
  for (const name of ['d', 'e', 'f', 'g', 'b']) reader.read(long(name));
  expect(parse).toHaveBeenCalledTimes(8);
});

it('says what to do where a record is none', () => {
  const reader = new RecordReader(z.strictObject({ id: z.string() }));
  for (const record of ['{"id":', '{"id":1}', '']) {
    expect(() => reader.read(record)).toThrow('Load the data set anew.');
  }
});
