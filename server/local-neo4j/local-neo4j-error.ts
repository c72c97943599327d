/** What can go wrong here for a reason that the developer can act on. */
export type LocalNeo4jErrorCode =
  | 'NO_JAVA'
  | 'OLD_JAVA'
  | 'NO_MAVEN'
  | 'MAVEN_FAILED'
  | 'BAD_CACHE'
  | 'BAD_HOME'
  | 'HOME_IN_USE'
  | 'BAD_PASSWORD'
  | 'PORT_TAKEN'
  | 'START_FAILED'
  | 'STOPPED';

/** A local Neo4j that cannot be had; the message says what to do. */
export class LocalNeo4jError extends Error {
  override readonly name = 'LocalNeo4jError';
  readonly code: LocalNeo4jErrorCode;

  constructor(code: LocalNeo4jErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
