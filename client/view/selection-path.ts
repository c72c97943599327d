import { sitePaths } from '../browser/site-paths.ts';
import { type Selection, selectionTypes } from './selection.ts';

/** A sentence's address is its place in its article. */
const folders = { sentence: 'article' } as const;

/** The path of the permanent address of what is chosen; that of the first page for nothing. */
export function pathOfSelection(selection: Selection | null): string {
  if (!selection) return sitePaths.base;
  const { type, slug } = selection;
  const folder = type === 'sentence' ? folders.sentence : type;
  // A sentence's slug holds the stroke between article and sentence.
  const parts = type === 'sentence' ? slug.split('/') : [slug];
  return `${sitePaths.base}${[folder, ...parts].map(encodeURIComponent).join('/')}`;
}

/** What a path chooses; null where it chooses nothing that the page knows. */
export function selectionOfPath(path: string): Selection | null {
  const { base } = sitePaths;
  // Behind a proxy that takes the base away, or asked past it, the path lacks it.
  const within = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
  const [folder, ...rest] = within.split('/').map(decoded);
  const type = folder === folders.sentence ? 'sentence' : selectionTypes.find((t) => t === folder);
  const slug = rest.join('/');
  if (!type || slug === '') return null;
  // An article without a sentence is an entity like any other.
  if (type === 'sentence' && rest.length === 1) return { type: 'entity', slug };
  if (type !== 'sentence' && rest.length !== 1) return null;
  return { type, slug };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
