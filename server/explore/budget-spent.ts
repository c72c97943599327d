/** A request that takes more than one may; it is stopped where it stands. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
  readonly code = 'LIMIT_EXCEEDED';
  readonly what: 'values' | 'bytes';
  readonly most: number;

  constructor(what: 'values' | 'bytes', most: number) {
    super(`The answer has more than ${most} ${what}.`);
    this.what = what;
    this.most = most;
  }
}
