/** A GraphQL query as a reader would write it, with its variables. */
export interface ShownQuery {
  readonly query: string;
  readonly variables?: Readonly<Record<string, Shown>>;
}

/** A value of a variable. */
export type Shown =
  | string
  | boolean
  | readonly string[]
  | { readonly from?: string; readonly to?: string };
