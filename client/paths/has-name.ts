interface Named {
  readonly name: string;
  readonly nameEn: string;
}

/** Whether one of the names holds all that was typed, in whatever order its words stand. */
export function hasName({ name, nameEn }: Named, typed: string): boolean {
  const names = `${name} ${nameEn}`.normalize('NFKC').toLowerCase();
  const words = typed.normalize('NFKC').toLowerCase().split(/\s+/u);
  return words.every((word) => names.includes(word));
}
