/** How a store can fail, in the application's words. */
export type StoreErrorCode =
  | 'STORE_UNAVAILABLE'
  | 'STORE_UNAUTHORISED'
  | 'STORE_EMPTY'
  | 'STORE_TIMEOUT'
  | 'STORE_FAILED';

/** An outage of a store; `cause` keeps the engine's own error for the log. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** How something failed: as a store does, or in a way that nobody foresaw. */
export type FailureCode = StoreErrorCode | 'INTERNAL';

export function failureCode(error: unknown): FailureCode {
  return error instanceof StoreError ? error.code : 'INTERNAL';
}
