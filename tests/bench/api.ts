import type { Variables } from './asking.ts';

/** What the server said: its data, and how many bytes that was. */
export interface Answer {
  readonly data: unknown;
  readonly bytes: number;
}

export interface Question {
  readonly query: string;
  readonly variables: Variables;
}

/** Asks the API at that address once. Throws where it has no answer. */
export async function askOnce(url: string, { query, variables }: Question): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Encoding': 'identity' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 500));
  return { data, bytes: Buffer.byteLength(text) };
}
