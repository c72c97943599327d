import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Selection } from '../view/selection.ts';
import { initialView } from '../view/view.ts';
import { graphiqlAddress, viewQuery } from './view-query.ts';

const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));
const queryOf = (selection: Selection | null) => {
  const address = graphiqlAddress(viewQuery({ ...initialView, selection }));
  return new URL(address, 'http://localhost').searchParams.get('query') ?? '';
};

describe('the query of what is chosen', () => {
  it.each<Selection | null>([
    null,
    { type: 'entity', slug: 'a "quoted" $& slug' },
    { type: 'statement', slug: 's' },
    { type: 'sentence', slug: 'an-article/s1' },
    { type: 'kind', slug: 'PERSON' },
  ])('is one that the API understands: %o', (selection) => {
    expect(validate(schema, parse(queryOf(selection)))).toEqual([]);
  });

  it('brings its values with it', () => {
    expect(queryOf({ type: 'entity', slug: 'a "quoted" $& slug' })).toContain(
      '$slug: String! = "a \\"quoted\\" $& slug"',
    );
  });
});
