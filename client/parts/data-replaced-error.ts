/** What was read comes from more than one data set, since the server's was replaced meanwhile. */
export class DataReplacedError extends Error {
  override readonly name = 'DataReplacedError';
}
