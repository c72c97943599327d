import neo4j, { type Integer } from 'neo4j-driver';

export type PropertyValue = string | boolean | number | Integer | readonly string[];

export type Properties = Readonly<Record<string, PropertyValue>>;

export type GivenProperties = Readonly<
  Record<string, string | boolean | number | readonly string[] | undefined>
>;

/** Properties for a node or relationship; what is undefined is left out. */
export function properties(given: GivenProperties): Properties {
  const stored: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    // The driver sends every JavaScript number as a float unless it is told otherwise.
    stored[name] = Number.isSafeInteger(value) ? neo4j.int(Number(value)) : value;
  }
  return stored;
}
