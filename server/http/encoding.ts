import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';
import { accepts } from 'hono/accepts';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/compress';

export type Encoding = 'br' | 'gzip';

/** Those that are equally liked in this order. */
const encodings: Encoding[] = ['br', 'gzip'];

/** Set on a request whose answer comes as it is to be sent. */
export const isEncoded = 'isEncoded';

/** Bytes that an answer may be made of. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Below, compression gains nothing. */
const leastBytes = 1_024;

/** Higher ones gain a tenth in size, for ten times the work and more. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** The encoding that the client likes best of those there are; undefined for none. */
export function acceptedEncoding(c: Context): Encoding | undefined {
  const found = accepts(c, {
    header: 'Accept-Encoding',
    supports: encodings,
    default: 'identity',
    match: (accepted, config) => {
      const quality = (name: string) =>
        (accepted.find(({ type }) => type === name) ?? accepted.find(({ type }) => type === '*'))
          ?.q ?? 0;
      const liked = config.supports.filter((name) => quality(name) > 0);
      return liked.sort((a, b) => quality(b) - quality(a))[0] ?? config.default;
    },
  });
  return encodings.find((one) => one === found);
}

export function isCompressible(type: string): boolean {
  return COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type);
}

/** Compressed beside the main thread. */
export async function encoded(bytes: Uint8Array, encoding: Encoding): Promise<Bytes> {
  const { buffer, byteOffset, length } =
    encoding === 'br'
      ? await promisify(brotliCompress)(bytes, brotliOptions)
      : await promisify(gzip)(bytes);
  // zlib makes no memory that is shared between threads, which the types leave open.
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, length);
}

const wholes = new WeakMap<Response, Bytes>();

/**
 * Answers with the bytes, which need not be read out of the answer again: that goes through streams. The
 * headers are all of the answer's.
 */
export function answerWhole(c: Context, bytes: Bytes, init: ResponseInit): Response {
  const answer = new Response(bytes.length > 0 ? bytes : null, init);
  wholes.set(answer, bytes);
  // Hono would read the one before, and this one, to put them together.
  c.res = undefined;
  c.res = answer;
  return answer;
}

/** All of an answer's body, which can be read once. */
export async function wholeOf(answer: Response): Promise<Bytes> {
  return wholes.get(answer) ?? new Uint8Array(await answer.arrayBuffer());
}

/**
 * Compresses what is written anew for each request. The answer is taken whole, so that its length
 * is known and a reader who does not read it is seen to hold it.
 */
export const encodeAnswers: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.get(isEncoded)) return;
  const { status, headers } = c.res;
  const isEmpty = !wholes.has(c.res) && !c.res.body;
  if (isEmpty || !isCompressible(headers.get('Content-Type') ?? '')) return;
  if (!headers.get('Vary')?.includes('Accept-Encoding')) {
    headers.append('Vary', 'Accept-Encoding');
  }
  const bytes = await wholeOf(c.res);
  const encoding = bytes.length < leastBytes ? undefined : acceptedEncoding(c);
  const sent = encoding ? await encoded(bytes, encoding) : bytes;
  headers.set('Content-Length', String(sent.length));
  if (encoding) headers.set('Content-Encoding', encoding);
  answerWhole(c, sent, { status, headers });
};
