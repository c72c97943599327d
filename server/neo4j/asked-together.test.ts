import { expect, it } from 'vitest';
import { askedTogether } from './asked-together.ts';

/** A question whose answers are given by hand, in the order in which it was asked. */
function questionByHand() {
  const answers: ((answer: string) => void)[] = [];
  const ask = askedTogether(
    () =>
      new Promise<string>((resolve, reject) => {
        answers.push((answer) =>
          answer === 'failed' ? reject(new Error(answer)) : resolve(answer),
        );
      }),
  );
  return { ask, answers };
}

it('is asked at once where no answer is awaited, and anew each time', async () => {
  const { ask, answers } = questionByHand();
  const first = ask();
  answers[0]?.('one');
  expect(await first).toBe('one');
  const second = ask();
  expect(answers).toHaveLength(2);
  answers[1]?.('two');
  expect(await second).toBe('two');
});

it('is asked once for all who come meanwhile, after they came', async () => {
  const { ask, answers } = questionByHand();
  const first = ask();
  const others = [ask(), ask(), ask()];
  expect(answers).toHaveLength(1);
  answers[0]?.('before');
  expect(await first).toBe('before');
  await expect.poll(() => answers.length).toBe(2);
  const late = ask();
  answers[1]?.('after');
  expect(await Promise.all(others)).toEqual(['after', 'after', 'after']);
  await expect.poll(() => answers.length).toBe(3);
  answers[2]?.('later');
  expect(await late).toBe('later');
});

it('is asked again beside an answer that does not come, and after one that failed', async () => {
  const { ask, answers } = questionByHand();
  const silent = ask();
  const next = ask();
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.('failed');
  await expect(next).rejects.toThrow('failed');
  const last = ask();
  await expect.poll(() => answers.length).toBe(3);
  answers[2]?.('well');
  expect(await last).toBe('well');
  answers[0]?.('at last');
  expect(await silent).toBe('at last');
});
