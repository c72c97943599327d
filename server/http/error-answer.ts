import { errorMessages, passingFailures, retryAfter } from '../graphql/error-codes.ts';
import { failureCode } from '../ports/store-error.ts';

/** Why a request never reaches the API, with what the client can do about it. */
const refusals = {
  BAD_REQUEST: [400, 'The request is no HTTP that can be read.'],
  NOT_FOUND: [404, 'There is nothing at this address.'],
  REQUEST_TIMEOUT: [408, 'The request took too long to arrive. Send it faster.'],
  BODY_TOO_LARGE: [413, 'The body may have 100,000 bytes. Send a shorter query.'],
  UNSUPPORTED_MEDIA_TYPE: [415, 'Send the query as application/json.'],
  TOO_MANY_REQUESTS: [429, 'Too many requests of this address are in work. Wait for answers.'],
  HEADERS_TOO_LARGE: [431, 'The headers may have 16 kilobytes. Send fewer.'],
  SERVER_BUSY: [503, 'The server works on as many requests as it can. Try again later.'],
} as const;

/** What may be asked again as it is. */
const passing: ReadonlySet<string> = new Set(['TOO_MANY_REQUESTS', 'SERVER_BUSY']);

export type Refusal = keyof typeof refusals;

/** The refusal as the API tells its own: `errors` with a message and a code. */
export function refusalAnswer(code: Refusal): Response {
  const { status, body } = refusalBody(code);
  return jsonAnswer(status, body, passing.has(code) ? retryAfter : {});
}

/** The same for who has no answer yet to put it into. */
export function refusalBody(code: Refusal): { readonly status: number; readonly body: string } {
  const [status, message] = refusals[code];
  return { status, body: errorBody(code, message) };
}

/** What failed, told by its code alone. */
export function failureAnswer(error: unknown): Response {
  const code = failureCode(error);
  const headers = passingFailures.has(code) ? retryAfter : {};
  return jsonAnswer(code === 'INTERNAL' ? 500 : 503, errorBody(code, errorMessages[code]), headers);
}

function errorBody(code: string, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}

function jsonAnswer(status: number, body: string, more: Record<string, string> = {}): Response {
  return new Response(body, { status, headers: { 'Content-Type': 'application/json', ...more } });
}
