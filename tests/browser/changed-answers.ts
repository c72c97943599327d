import type { Page } from 'playwright-core';
import { apiAddress } from './asked-of.ts';

/** Changes every GraphQL answer on its way to the page. */
export async function changeAnswers(page: Page, change: (answer: Answer) => Answer): Promise<void> {
  await page.route(apiAddress, async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as Answer;
    await route.fulfill({ response, json: change(answer) });
  });
}

/** Part of an answer: whatever JSON can hold. */
export type Answer = string | number | boolean | null | Answer[] | { [key: string]: Answer };

/** The answer with other names for the entities of these slugs, wherever they stand. */
export function renamed(answer: Answer, names: ReadonlyMap<string, string>): Answer {
  if (Array.isArray(answer)) return answer.map((part) => renamed(part, names));
  if (answer === null || typeof answer !== 'object') return answer;
  const parts = Object.entries(answer).map(([key, part]) => [key, renamed(part, names)] as const);
  const name = names.get(String(answer.slug));
  const isEntity = 'nameEn' in answer && name !== undefined;
  return { ...Object.fromEntries(parts), ...(isEntity ? { name, nameEn: name } : {}) };
}
