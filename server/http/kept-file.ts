import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import { acceptedEncoding, type Encoding, encoded, isCompressible, isEncoded } from './encoding.ts';

const pieceBytes = 65_536;

export interface KeptAnswerForm {
  /** Media type, such as `text/css`. */
  readonly type: string;
  readonly cacheControl: string;
  /** What of a request decides what is answered, beside its encoding. */
  readonly vary?: string;
}

/** An answer in memory, compressed when it is first asked for and then kept so. */
export class KeptAnswer {
  readonly #bytes: Uint8Array;
  readonly #form: KeptAnswerForm;
  readonly tag: string;
  readonly #encoded = new Map<Encoding, Promise<Uint8Array>>();

  constructor(bytes: Uint8Array, form: KeptAnswerForm) {
    this.#bytes = bytes;
    this.#form = form;
    this.tag = `W/"${contentName(bytes)}"`;
  }

  async answer(c: Context): Promise<Response> {
    c.set(isEncoded, true);
    const { type, cacheControl, vary } = this.#form;
    c.header('Cache-Control', cacheControl);
    c.header('ETag', this.tag);
    if (vary) c.header('Vary', vary, { append: true });
    if (isCompressible(type)) c.header('Vary', 'Accept-Encoding', { append: true });
    if (isKnown(c, this.tag)) return c.body(null, 304);
    c.header('Content-Type', type);
    const encoding = isCompressible(type) ? acceptedEncoding(c) : undefined;
    const bytes = encoding ? await this.#encodedBytes(encoding) : this.#bytes;
    if (encoding) c.header('Content-Encoding', encoding);
    c.header('Content-Length', String(bytes.length));
    // In pieces, all out of the one copy: a slow reader costs no memory.
    return c.body(inPieces(bytes));
  }

  #encodedBytes(encoding: Encoding): Promise<Uint8Array> {
    const kept = this.#encoded.get(encoding) ?? encoded(this.#bytes, encoding);
    this.#encoded.set(encoding, kept);
    return kept;
  }
}

/** A file in memory. */
export class KeptFile extends KeptAnswer {
  /** Where the name is made from the content, a browser need not ask again; else after an hour. */
  constructor(name: string, content: Uint8Array | string, isNamedByContent: boolean) {
    super(typeof content === 'string' ? Buffer.from(content) : content, {
      type: getMimeType(name) ?? 'application/octet-stream',
      cacheControl: `public, ${isNamedByContent ? 'max-age=31536000, immutable' : 'max-age=3600'}`,
    });
  }
}

/** What names a content, in letters that an address may have. */
export function contentName(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 16);
}

/** Whether the browser has what the tag names already. */
function isKnown(c: Context, tag: string): boolean {
  const asked = c.req.header('If-None-Match');
  const bare = (one: string) => one.trim().replace(/^W\//, '');
  return asked?.split(',').some((one) => bare(one) === bare(tag)) ?? false;
}

function inPieces(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + pieceBytes));
      at += pieceBytes;
    },
  });
}
