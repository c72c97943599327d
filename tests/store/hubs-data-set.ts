import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { Kind, Property, Qualifier, Scope, Unit } from '../../graph-seed/model/ontology.gen.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import type { Quantity } from '../../graph-seed/model/value.ts';
import { article, both, dataSetOf, entity, inOrder, quote, statement } from './data-set-parts.ts';

const bodies = 36;
const evidence = [quote('乙公司位于丁园区')];
const bodyId = (n: number) => `e-${n % bodies}`;

function says(id: string, subjects: readonly string[], property: string, object: string) {
  return statement({ id, subjects: [...subjects], property, objects: [object], evidence });
}

const quantity = (value: number, more: Partial<Quantity> = {}): Quantity => {
  return { text: `${value}元`, value, unit: Unit.yuan, bound: 'exact', ...more };
};

function tells(id: string, subject: string, property: string, of: Quantity): Statement {
  return statement({ id, subjects: [subject], property, value: { quantity: of }, evidence });
}

const year = { text: '2023年', en: 'in 2023', from: '2023', to: '2023' };

/** They tie nothing to anything. */
const figures: readonly Statement[] = [
  tells('income-1', 'e-1', Property.income, quantity(0.1)),
  tells('income-2', 'e-2', Property.income, quantity(0.2)),
  { ...tells('income-3', 'e-3', Property.income, quantity(3)), time: year },
  { ...tells('income-4', 'e-4', Property.income, quantity(0.5)), status: 'planned' },
  { ...tells('income-5', 'e-5', Property.income, quantity(4, { scope: Scope.each })), time: year },
  tells('funds-1', 'e-1', Property.funds, quantity(5)),
  tells('funds-of-three', 'three', Property.funds, quantity(7)),
];

/**
 * An invented data set in which most bodies are tied to one of two hubs, a place is tied to all, and
 * what else ties them is sparse: between two of them are many ways of few lengths. Some have figures.
 */
export function hubsDataSet(): DataSet {
  const { supports, memberOf, signedAgreementWith } = Property;
  const statements: Statement[] = [];
  for (let n = 0; n < bodies; n += 1) {
    statements.push(says(`placed-${n}`, ['zone'], supports, bodyId(n)));
    if (n % 3 > 0) statements.push(says(`tied-${n}`, [bodyId(n)], memberOf, `hub-${n % 3}`));
    if (n % 7 === 0)
      statements.push(says(`again-${n}`, [bodyId(n)], supports, `hub-${1 + (n % 2)}`));
    if (n % 4 === 0) statements.push(says(`far-${n}`, [bodyId(n)], supports, bodyId(n * 5 + 11)));
    if (n % 5 === 0) {
      const joint = [bodyId(n + 1), bodyId(n + 2), bodyId(n + 4)];
      statements.push({
        ...says(`joint-${n}`, joint, signedAgreementWith, bodyId(n + 13)),
        qualifiers: { [Qualifier.organiser]: [{ entity: bodyId(n + 17) }] },
      });
    }
  }
  return dataSetOf({
    id: 'hubs',
    version: '1.0.0',
    title: both('枢纽', 'Hubs'),
    articles: [article],
    entities: inOrder([
      article.entity,
      entity('zone', Kind.Place, '园区'),
      entity('yard', Kind.Place, '大院'),
      entity('three', Kind.Organisation, '三家', { unnamed: true, count: 3 }),
      entity('hub-1', Kind.Organisation, '一社'),
      entity('hub-2', Kind.Organisation, '二社'),
      ...Array.from({ length: bodies }, (_, n) => entity(bodyId(n), Kind.Organisation, `第${n}社`)),
    ]),
    statements: inOrder([
      ...statements,
      ...figures,
      says('in-yard', ['e-1'], Property.locatedIn, 'yard'),
    ]),
    disputes: [],
    identities: [],
    retired: [],
  });
}
