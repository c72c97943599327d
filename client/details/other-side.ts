interface Named {
  readonly slug: string;
}

/** The statements of a dispute with which those disagree that tell a fact. */
export function otherSide<T extends Named>(
  { statements }: { readonly statements: readonly T[] },
  told: readonly string[],
): T[] {
  return statements.filter(({ slug }) => !told.includes(slug));
}
