import { describe, expect, it } from 'vitest';
import { createEmbeddedStore } from '../../server/embedded/embedded-store.ts';
import { shippedDataSet } from '../seed/shipped-data-set.ts';
import { appOver, ask } from './archive-app.ts';

const dataSet = shippedDataSet();
const app = appOver(createEmbeddedStore(dataSet), undefined, dataSet.ontology);

describe('what the article leaves open, in the API', () => {
  it('is a speaker who is not named, beside the article’s own verb', async () => {
    const { data, errors } = await ask(
      app,
      `{
        statement(slug: "contestants-study") {
          speakers { __typename ... on MissingEnd { mention { zh } many } }
          verb { zh en }
        }
      }`,
    );
    expect(errors).toBeUndefined();
    expect(data.statement).toEqual({
      speakers: [{ __typename: 'MissingEnd', mention: { zh: '参赛队员' }, many: true }],
      verb: { zh: '将', en: 'will' },
    });
  });

  it('is an end that may be one of six or one not named, another that is one of two', async () => {
    const objects = `objects { ... on MissingEnd { orNotNamed candidates { slug } } }`;
    const { data } = await ask(
      app,
      `{
        agreement: statement(slug: "mengcao-agreement") { ${objects} }
        zone: statement(slug: "wulansuhai-zone-open") { ${objects} }
      }`,
    );
    expect(data.agreement.objects[0].orNotNamed).toBe(true);
    expect(data.agreement.objects[0].candidates).toHaveLength(6);
    expect(data.zone.objects).toEqual([
      {
        orNotNamed: false,
        candidates: [{ slug: 'alxa-high-tech-zone' }, { slug: 'demonstration-zone' }],
      },
    ]);
  });
});
