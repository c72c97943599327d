import { useQuery } from 'urql';
import { type Dispute, DisputesDocument } from '../api/disputes-document.ts';

/** The disputes that hold a statement; asked once for all statements. */
export function useDisputes(statement: string): readonly Dispute[] {
  const [{ data }] = useQuery({ query: DisputesDocument });
  const disputes = data?.disputes ?? [];
  return disputes.filter(({ statements }) => statements.some(({ slug }) => slug === statement));
}
