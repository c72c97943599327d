import { Quote, TextQuote, TriangleAlert } from 'lucide-react';
import { CombinedError } from 'urql';
import { authorsIn, CitedDocument, type CitedQuote } from '../api/cited-document.ts';
import { failureCode, isKnownFailure } from '../api/failure-code.ts';
import { StatementDocument } from '../api/statement-document.ts';
import type { Statement } from '../api/statement-fragment.ts';
import { today } from '../browser/today.ts';
import { type CitedSource, citation } from '../statement/citation.ts';
import { gbtCitation } from '../statement/gbt-citation.ts';
import { webAnnotation } from '../statement/web-annotation.ts';
import { permanentAddress } from '../view/permanent-address.ts';
import type { Command, CommandContext } from './command.ts';

/** What can be done with a statement alone. */
export const statementCommands: readonly Command[] = [
  {
    id: 'cite',
    group: 'target',
    icon: Quote,
    keys: ['shift+C'],
    about: ['statement'],
    run: withStatement((context, statement, address) =>
      withSource(context, statement, address, ({ source }) =>
        context.copy(
          citation(statement, source, context.language, today()),
          context.i18n.t('commands.copiedCitation'),
        ),
      ),
    ),
  },
  {
    id: 'citeAs',
    group: 'target',
    icon: TextQuote,
    about: ['statement'],
    run: withStatement((context, statement, address) =>
      withSource(context, statement, address, ({ source, quotes }) =>
        context.showCitation({
          text: citation(statement, source, context.language, today()),
          gbt: gbtCitation(source, today()),
          annotation: webAnnotation({ ...statement, quotes, addressOf: articleAddress }, source),
        }),
      ),
    ),
  },
  {
    id: 'report',
    group: 'target',
    icon: TriangleAlert,
    keys: ['shift+E'],
    about: ['statement'],
    run: withStatement(({ network: { dataSet }, language, showReport }, statement, address) =>
      showReport({
        slug: statement.slug,
        sentence: statement[language],
        quotes: statement.evidence.map(({ words }) => words),
        version: dataSet.version,
        hash: dataSet.hash,
        address,
      }),
    ),
  },
];

interface Cited {
  readonly source: CitedSource;
  readonly quotes: readonly CitedQuote[];
}

/** Runs with what a citation says beside the statement: where it stands, and who wrote that. */
async function withSource(
  context: CommandContext,
  statement: Statement,
  address: string,
  run: (cited: Cited) => void | Promise<void>,
): Promise<void> {
  const { network, client } = context;
  const { title: dataSet, version, hash } = network.dataSet;
  const article = statement.evidence[0]?.articleSlug ?? '';
  const { data, error } = await client
    .query(CitedDocument, { statement: statement.slug, article })
    .toPromise();
  if (!data?.article) return tellFailure(context, error);
  const authors = authorsIn(data.statements);
  const { title, ...publication } = data.article;
  const source = { article: title, publication, authors, dataSet, version, hash, address };
  return run({ source, quotes: data.statement?.evidence ?? [] });
}

/** The address of an article's text in its own language. */
function articleAddress(slug: string): string {
  return permanentAddress({ type: 'entity', slug }, 'zh');
}

function tellFailure({ i18n, tell }: CommandContext, error: CombinedError | undefined): void {
  const code = error instanceof CombinedError ? failureCode(error) : 'unknown';
  tell(i18n.t(`parts.failure.${isKnownFailure(code) ? code : 'unknown'}`));
}

/** Runs with the whole statement that is meant, which is read where nobody has read it yet. */
function withStatement(
  run: (context: CommandContext, statement: Statement, address: string) => void | Promise<void>,
): Command['run'] {
  return async (context) => {
    const { target, client, language } = context;
    if (!target) return;
    const address = permanentAddress(target, language);
    if (target.statement) return run(context, target.statement, address);
    const { data, error } = await client
      .query(StatementDocument, { slug: target.slug })
      .toPromise();
    if (data?.statement) return run(context, data.statement, address);
    tellFailure(context, error);
  };
}
