/** Why a thread that reads or compiles ended, in words for whoever runs the server. */
export function threadFailure(error: Error): string {
  const isShort = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isShort
    ? 'There is not enough memory to compile the data: a thread needs more than it may have.'
    : `The data could not be compiled: ${error.message}`;
}
