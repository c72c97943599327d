import { createHash, type Hash } from 'node:crypto';

/** JSON with sorted keys and no spaces: equal content gives equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isMap(part) ? Object.fromEntries(inOrder(part)) : part,
  );
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
  if (!isMap(value)) {
    hash.update(canonicalJson(value), 'utf8');
    return;
  }
  let before = '{';
  for (const [key, part] of inOrder(value)) {
    if (part === undefined) continue;
    hash.update(`${before}${JSON.stringify(key)}:`, 'utf8');
    before = ',';
    if (Array.isArray(part)) feedItems(hash, part);
    else feed(hash, part);
  }
  hash.update(before === '{' ? '{}' : '}', 'utf8');
}

function feedItems(hash: Hash, items: readonly unknown[]): void {
  hash.update('[', 'utf8');
  items.forEach((item, index) => {
    // A list has null where an item is undefined.
    hash.update(`${index === 0 ? '' : ','}${canonicalJson(item ?? null)}`, 'utf8');
  });
  hash.update(']', 'utf8');
}

function isMap(value: unknown): value is object {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function inOrder(map: object): [string, unknown][] {
  return Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
}
