/** From one date to another, each YYYY, YYYY-MM or YYYY-MM-DD; null where there is no bound. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** By whom and of which time what is shown is told; what is empty or null leaves nothing out. */
export interface Told {
  /** Slugs. */
  readonly articles: readonly string[];
  /** By their Chinese names. */
  readonly publishers: readonly string[];
  /** When it was reported. */
  readonly reported: Period | null;
  /** When it holds. */
  readonly valid: Period | null;
}

export const toldByAll: Told = { articles: [], publishers: [], reported: null, valid: null };

/** The same as the API's arguments: only what leaves something out. */
export interface ToldVariables {
  readonly articles?: string[];
  readonly publishers?: string[];
  readonly reported?: { readonly from?: string; readonly to?: string };
  readonly valid?: { readonly from?: string; readonly to?: string };
}

export function toldVariables({ articles, publishers, reported, valid }: Told): ToldVariables {
  return {
    ...(articles.length > 0 && { articles: [...articles] }),
    ...(publishers.length > 0 && { publishers: [...publishers] }),
    ...(reported && { reported: bounds(reported) }),
    ...(valid && { valid: bounds(valid) }),
  };
}

/** Whether nothing is left out. */
export function isByAll(told: Told): boolean {
  return Object.keys(toldVariables(told)).length === 0;
}

/** A period without any bound is none. */
export function periodOf(from: string | null, to: string | null): Period | null {
  return from === null && to === null ? null : { from, to };
}

const written = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** Whether the text is a year, a month or a day that the calendar has. */
export function isDate(text: string): boolean {
  if (!written.test(text)) return false;
  const day = `${text}-01-01`.slice(0, 10);
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}

function bounds({ from, to }: Period) {
  return { ...(from !== null && { from }), ...(to !== null && { to }) };
}
