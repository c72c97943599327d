import type { NetworkLinkRole } from '../api/graphql.ts';
import type { NetworkAnswer } from '../api/network-document.ts';

type Link = Pick<
  NetworkAnswer['network']['links'][number],
  'source' | 'target' | 'role' | 'statement'
>;

const partsOfRole: Record<NetworkLinkRole, (part: string) => boolean> = {
  DIRECT: (part) => part === 'subjects' || part === 'objects',
  SUBJECT: (part) => part === 'subjects',
  OBJECT: (part) => part === 'objects',
  // The API does not say which qualifier a line is: any that is inferred and names no other end.
  QUALIFIER: (part) => !otherParts.has(part),
};

const otherParts = new Set(['subjects', 'objects', 'value', 'time', 'saidBy', 'resultOf']);

/** Whether the statement, or the very part of it that the line stands for, is inferred. */
export function isInferredLine({ source, target, role, statement }: Link): boolean {
  if (statement.certainty === 'INFERRED') return true;
  return statement.inferredParts.some(
    ({ part, end }) =>
      partsOfRole[role](part) && (end === null || end === source || end === target),
  );
}
