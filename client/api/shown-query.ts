/** A GraphQL query as a reader would write it, with its variables. */
export interface ShownQuery {
  readonly query: string;
  readonly variables?: Readonly<Record<string, string | boolean>>;
}
