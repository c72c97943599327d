import type { Ontology } from '../model/ontology.ts';

/** Source of `model/ontology.gen.ts`: the ontology's ids as constants, for code that must name one. */
export function generateConstants(ontology: Ontology): string {
  const table = (name: string, rows: readonly { id: string }[]) => [
    `export const ${name} = {`,
    ...rows.map(({ id }) => `  ${id}: '${id}',`),
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
  ].join('\n');
}
