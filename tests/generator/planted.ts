/** What a generated archive holds on purpose, by the ids of statements and entities. */
export class Planted {
  /** Statements that tell one fact, a plan and its achievement included. */
  readonly repeated: string[][] = [];
  /** Two figures of the same thing and time that differ. */
  readonly contradicted: [string, string][] = [];
  /** A statement with a missing end, and one of another article that names the end. */
  readonly filled: [string, string][] = [];
  /** Two entities that are one. */
  readonly same: [string, string][] = [];
  /** Two entities of one name that are not. */
  readonly namesakes: [string, string][] = [];
}
