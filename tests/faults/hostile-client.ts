import { Agent } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { costliestQuestions } from './costliest-questions.ts';
import { refusals } from './refusals.ts';
import { type TimedAnswer, timedAnswer } from './timed-answer.ts';

/**
 * `node graph-seed/run.mjs tests/faults/hostile-client.ts PORT CONNECTIONS ADDRESS…`: from each address
 * asks on so many connections as much as it can, until its input ends. Then prints what was refused.
 */
export async function main([port, connections, ...addresses]: readonly string[]): Promise<number> {
  let isOn = true;
  process.stdin.on('end', () => {
    isOn = false;
  });
  process.stdin.resume();
  const refused: TimedAnswer[] = [];
  /** Asks again as soon as it is answered, a little later where it is refused. */
  const loop = async (address: string, agent: Agent, first: number) => {
    for (let turn = first; isOn; turn += 1) {
      const query = costliestQuestions[turn % costliestQuestions.length] ?? '';
      const answer = await timedAnswer(Number(port), address, query, agent);
      if (!refusals.has(answer.code ?? '')) continue;
      refused.push(answer);
      await setTimeout(200);
    }
  };
  const agents = addresses.map((address) => ({ address, agent: new Agent({ keepAlive: true }) }));
  await Promise.all(
    agents.flatMap(({ address, agent }) =>
      Array.from({ length: Number(connections) }, (_, index) => loop(address, agent, index)),
    ),
  );
  for (const { agent } of agents) agent.destroy();
  process.stdout.write(JSON.stringify(refused));
  return 0;
}
