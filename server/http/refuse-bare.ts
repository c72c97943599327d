import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Refusal, refusalBody } from './error-answer.ts';
import { securityHeaders } from './security-headers.ts';

const refusals: ReadonlyMap<string, Refusal> = new Map([
  ['HPE_HEADER_OVERFLOW', 'HEADERS_TOO_LARGE'],
  ['ERR_HTTP_REQUEST_TIMEOUT', 'REQUEST_TIMEOUT'],
]);

/**
 * Answers on a connection whose request is no HTTP, or came too slowly, and closes it. Gives the
 * code of the answer.
 */
export function refuseBare(error: NodeJS.ErrnoException, socket: Duplex): Refusal {
  const code = refusals.get(error.code ?? '') ?? 'BAD_REQUEST';
  const { status, headers, body } = bare(code);
  const lines = Object.entries({
    ...headers,
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'));
  socket.once('finish', () => socket.destroy());
  return code;
}

/** The answer to a request that the application never sees, with the headers that all have. */
export function bareAnswer(code: Refusal, more: Readonly<Record<string, string>> = {}): Response {
  const { status, headers, body } = bare(code);
  return new Response(body, { status, headers: { ...headers, ...more } });
}

function bare(code: Refusal) {
  const { status, body } = refusalBody(code);
  return { status, body, headers: { ...securityHeaders, 'Content-Type': 'application/json' } };
}
