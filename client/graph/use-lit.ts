import { useMemo } from 'react';
import { useQuery } from 'urql';
import { SentencesDocument } from '../api/sentence-document.ts';
import { StatementDocument } from '../api/statement-document.ts';
import type { Statement } from '../api/statement-fragment.ts';
import { partsOfSentence, type Selection } from '../view/selection.ts';
import { useView } from '../view/view-context.ts';
import { drawnAs } from './drawing.ts';
import { type Lit, type LitThings, litOf } from './lit.ts';
import type { Network } from './network.ts';
import { useNetwork } from './network-context.ts';
import { useNotShown } from './use-not-shown.ts';

/** What is lit: what a panel asks for, else what is chosen, where it is shown, with what belongs to it. */
export function useLit(): Lit | null {
  const network = useNetwork();
  const selection = useView((state) => state.selection);
  const spotlight = useView((state) => state.spotlight);
  const known = useStatementsBehind(selection);
  // Its neighbours alone would look as if they were meant.
  const isShown = !useNotShown(selection)?.shownBy;
  return useMemo(() => {
    const things: LitThings | null = spotlight
      ? { ends: spotlight.entities, statements: spotlight.statements, withStatements: false }
      : thingsOf(isShown ? selection : null, network, known);
    return things && litOf(network.drawing, things);
  }, [network, selection, spotlight, known, isShown]);
}

/** The statements that a selection stands for, where only the server knows their ends. */
function useStatementsBehind(selection: Selection | null): readonly Statement[] {
  const slug = selection?.slug ?? '';
  const isSentence = selection?.type === 'sentence';
  const parts = partsOfSentence(slug);
  const [statement] = useQuery({
    query: StatementDocument,
    variables: { slug },
    pause: selection?.type !== 'statement',
  });
  const [sentences] = useQuery({
    query: SentencesDocument,
    variables: { article: parts.article },
    pause: !isSentence,
  });
  return useMemo(() => {
    if (isSentence) {
      const all = sentences.data?.article?.sentences ?? [];
      return all.find((one) => one.slug === parts.sentence)?.statements ?? [];
    }
    const one = statement.data?.statement;
    return one && one.slug === slug ? [one] : [];
  }, [isSentence, parts.sentence, sentences.data, statement.data, slug]);
}

function thingsOf(
  selection: Selection | null,
  network: Network,
  known: readonly Statement[],
): LitThings | null {
  if (!selection) return null;
  const { type, slug } = selection;
  const { lines } = network.drawing;
  switch (type) {
    case 'entity':
    case 'missing':
      return { ends: [slug], statements: [], withStatements: true };
    case 'statement':
      return { ends: undrawnSubjects(network, known), statements: [slug], withStatements: false };
    case 'sentence':
      return {
        ends: undrawnSubjects(network, known),
        statements: known.map((statement) => statement.slug),
        withStatements: false,
      };
    case 'kind': {
      const members = [...network.entities.values()].filter(({ kind }) => kind === slug);
      return { ends: members.map((entity) => entity.slug), statements: [], withStatements: false };
    }
    case 'family': {
      const statements = lines.filter(({ family }) => family === slug);
      return {
        ends: [],
        statements: statements.map(({ statement }) => statement),
        withStatements: false,
      };
    }
  }
}

/** Where a statement has no line, its subjects stand for it. */
function undrawnSubjects({ drawing }: Network, known: readonly Statement[]): string[] {
  const drawn = new Set(drawing.lines.map(({ statement }) => statement));
  return known
    .filter(({ slug }) => !drawn.has(drawnAs(drawing, slug)))
    .flatMap(({ subjects }) => subjects.map((end) => end.slug));
}
