/** The keys that every language must say, after those of the Chinese words. */
export type WordsShape<T> = {
  readonly [Key in keyof T]: T[Key] extends string ? string : WordsShape<T[Key]>;
} & {
  // English needs a singular beside every plural.
  readonly [Key in keyof T as Key extends `${infer Stem}_other` ? `${Stem}_one` : never]: string;
};
