import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { initialView } from '../view/view.ts';
import { panels } from './panels.ts';

const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));

it.each(panels)('shows a query of $id that the API understands', ({ query }) => {
  expect(validate(schema, parse(query(initialView).query))).toEqual([]);
});
