import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import { acceptedEncoding, type Encoding, encoded, isCompressible, isEncoded } from './encoding.ts';

const pieceBytes = 65_536;

/** A file in memory, compressed when it is first asked for and then kept so. */
export class KeptFile {
  readonly #bytes: Uint8Array;
  readonly #type: string;
  readonly #cacheControl: string;
  readonly #tag: string;
  readonly #encoded = new Map<Encoding, Promise<Uint8Array>>();

  /** Where the name is made from the content, a browser need not ask again; else after an hour. */
  constructor(name: string, content: Uint8Array | string, isNamedByContent: boolean) {
    this.#bytes = typeof content === 'string' ? Buffer.from(content) : content;
    this.#type = getMimeType(name) ?? 'application/octet-stream';
    this.#cacheControl = `public, ${isNamedByContent ? 'max-age=31536000, immutable' : 'max-age=3600'}`;
    this.#tag = `W/"${contentName(this.#bytes)}"`;
  }

  async answer(c: Context): Promise<Response> {
    c.set(isEncoded, true);
    c.header('Cache-Control', this.#cacheControl);
    c.header('ETag', this.#tag);
    if (isCompressible(this.#type)) c.header('Vary', 'Accept-Encoding');
    if (isKnown(c, this.#tag)) return c.body(null, 304);
    c.header('Content-Type', this.#type);
    const encoding = isCompressible(this.#type) ? acceptedEncoding(c) : undefined;
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
