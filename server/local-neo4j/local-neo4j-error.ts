export type LocalNeo4jErrorCode =
  | 'no-java'
  | 'old-java'
  | 'no-maven'
  | 'maven-failed'
  | 'bad-cache'
  | 'bad-home'
  | 'home-in-use'
  | 'bad-password'
  | 'port-taken'
  | 'start-failed'
  | 'stopped';

/** Everything here that can go wrong for a reason the developer can act on. */
export class LocalNeo4jError extends Error {
  readonly code: LocalNeo4jErrorCode;

  constructor(code: LocalNeo4jErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LocalNeo4jError';
    this.code = code;
  }
}
