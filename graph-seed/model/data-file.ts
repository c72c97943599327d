/** A file of a data folder. */
export interface DataFile {
  /** From the folder on. */
  readonly path: string;
  /** SHA-256 of its bytes, or what else tells what is there. */
  readonly digest: string;
}

/** A file as it was read. */
export interface ReadFile extends DataFile {
  /** Ids of the entities that it declares. */
  readonly entities: readonly string[];
}
