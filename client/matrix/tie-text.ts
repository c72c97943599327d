import { type BadgeTopic, badgesOf } from '../statement/badges-of.ts';
import type { TableContext } from '../statement/table-context.ts';
import type { MatrixTie } from './matrix-of.ts';

/** A tie with what its statement has badges for: of all topics, or of those given. */
export function tieText(
  { pairing, possible }: MatrixTie,
  context: TableContext,
  topics?: readonly BadgeTopic[],
): string {
  const { language } = context;
  const label = tieLabel(pairing.tie?.label[language] ?? '', possible, language);
  const badges = badgesOf(pairing.statement, context)
    .filter(({ tone, topic }) => tone && (topics?.includes(topic) ?? true))
    .map(({ words }) => words)
    .join(language === 'zh' ? '；' : '; ');
  if (badges === '') return label;
  return language === 'zh' ? `${label}（${badges}）` : `${label} (${badges})`;
}

/** The tie's name, questioned where it is only possible. */
export function tieLabel(label: string, possible: boolean, language: 'zh' | 'en'): string {
  if (!possible) return label;
  return language === 'zh' ? `${label}？` : `${label}?`;
}
