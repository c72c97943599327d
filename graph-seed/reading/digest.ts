import { createHash, type Hash } from 'node:crypto';

/** JSON with sorted keys and no spaces: equal content gives equal text. */
function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    // A list has null where an item is undefined.
    for (const item of value) text += `,${canonicalJson(item ?? null)}`;
    return `[${text.slice(1)}]`;
  }
  if (!isMap(value)) return JSON.stringify(value);
  for (const [key, part] of inOrder(value))
    text += `,${JSON.stringify(key)}:${canonicalJson(part)}`;
  return `{${text.slice(1)}}`;
}

/**
 * SHA-256 of the canonical JSON, in hex. Lists are taken item by item: the text of a large archive
 * would be longer than a string can be.
 */
export function digestOf(value: unknown): string {
  const hash = createHash('sha256');
  feed(hash, value);
  return hash.digest('hex');
}

function feed(hash: Hash, value: unknown): void {
  if (Array.isArray(value)) {
    feedParts(hash, '[]', value, (item) => hash.update(canonicalJson(item ?? null), 'utf8'));
  } else if (isMap(value)) {
    feedParts(hash, '{}', inOrder(value), ([key, part]) => {
      hash.update(`${JSON.stringify(key)}:`, 'utf8');
      feed(hash, part);
    });
  } else {
    hash.update(canonicalJson(value), 'utf8');
  }
}

function feedParts<T>(
  hash: Hash,
  [open = '', close = '']: string,
  parts: readonly T[],
  feedPart: (part: T) => void,
): void {
  hash.update(open, 'utf8');
  parts.forEach((part, index) => {
    if (index > 0) hash.update(',', 'utf8');
    feedPart(part);
  });
  hash.update(close, 'utf8');
}

function isMap(value: unknown): value is object {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** What is undefined is not there. */
function inOrder(map: object): [string, unknown][] {
  const entries = Object.entries(map).filter(([, part]) => part !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}
