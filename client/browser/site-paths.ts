// Unit tests of what writes addresses have no document.
const told = globalThis.document?.querySelector<HTMLMetaElement>('meta[name="base-path"]');
const base = told?.content ?? '/';

/** Where the site is at its host: the server says so in the page where it is not at the top. */
export const sitePaths = {
  /** The path that all others are under, with a stroke at both ends. */
  base,
  api: `${base}graphql`,
};
