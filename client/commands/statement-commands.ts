import { Quote, TriangleAlert } from 'lucide-react';
import { CombinedError } from 'urql';
import { failureCode, isKnownFailure } from '../api/failure-code.ts';
import { StatementDocument } from '../api/statement-document.ts';
import type { Statement } from '../api/statement-fragment.ts';
import { today } from '../browser/today.ts';
import { citation } from '../statement/citation.ts';
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
    run: withStatement(({ network, language, i18n, copy }, statement, address) => {
      const { dataSet, entities } = network;
      const { title, version, hash } = dataSet;
      const article = statement.evidence[0]?.articleSlug ?? '';
      const name = entities.get(article)?.name ?? article;
      const source = { article: name, dataSet: title, version, hash, address };
      return copy(
        citation(statement, source, language, today()),
        i18n.t('commands.copiedCitation'),
      );
    }),
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

/** Runs with the whole statement that is meant, which is read where nobody has read it yet. */
function withStatement(
  run: (context: CommandContext, statement: Statement, address: string) => void | Promise<void>,
): Command['run'] {
  return async (context) => {
    const { target, client, language, i18n, tell } = context;
    if (!target) return;
    const address = permanentAddress(target, language);
    if (target.statement) return run(context, target.statement, address);
    const { data, error } = await client
      .query(StatementDocument, { slug: target.slug })
      .toPromise();
    if (data?.statement) return run(context, data.statement, address);
    const code = error instanceof CombinedError ? failureCode(error) : 'unknown';
    tell(i18n.t(`parts.failure.${isKnownFailure(code) ? code : 'unknown'}`));
  };
}
