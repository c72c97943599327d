/** Statements that connect come before those that only give a value; each in the order given. */
export function relationalFirst<T extends { readonly objects: readonly unknown[] }>(
  statements: readonly T[],
): T[] {
  const connecting = ({ objects }: T) => objects.length > 0;
  return [...statements.filter(connecting), ...statements.filter((one) => !connecting(one))];
}
