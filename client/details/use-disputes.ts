import { useQuery } from 'urql';
import { type Dispute, DisputesDocument } from '../api/disputes-document.ts';

/** The disputes that hold some of the statements; asked once for all. */
export function useDisputes(of: readonly string[]): readonly Dispute[] {
  const [{ data }] = useQuery({ query: DisputesDocument });
  const disputes = data?.disputes ?? [];
  return disputes.filter(({ statements }) => statements.some(({ slug }) => of.includes(slug)));
}
