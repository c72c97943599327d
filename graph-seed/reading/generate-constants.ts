import type { Ontology } from '../model/ontology.ts';

/** Source of `model/ontology.gen.ts`: the ontology's ids as constants, for code that must name one. */
export function generateConstants(ontology: Ontology): string {
  const table = (name: string, rows: readonly { id: string }[]) => [
    `export const ${name} = {`,
    ...[...new Set(rows.map(({ id }) => id))].map((id) => `  ${id}: '${id}',`),
    '} as const;',
    `export type ${name} = (typeof ${name})[keyof typeof ${name}];`,
    '',
  ];
  return [
    '// Generated from ../ontology.yaml by `npm run seed -- ontology`. Do not edit.',
    '',
    ...table('Kind', ontology.kinds),
    ...table('Family', ontology.families),
    ...table('Property', ontology.properties),
    ...table('Qualifier', ontology.qualifiers),
    ...table(
      'EntityType',
      ontology.kinds.flatMap(({ types }) => types),
    ),
    ...table('Unit', ontology.units),
    ...table('NameOrigin', ontology.nameOrigins),
    ...table('Certainty', ontology.certainties),
    ...table('Part', ontology.parts),
    ...table('Bound', ontology.bounds),
    ...table('Scope', ontology.scopes),
  ].join('\n');
}
