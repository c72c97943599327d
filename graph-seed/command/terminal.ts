/** Where a command writes: data to `out`, progress and messages to `err`, both by the line. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether `err` is a screen on which a line can be drawn over. */
  readonly interactive: boolean;
  /** Replaces the last progress text; only called when interactive. */
  progress(text: string): void;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) closes the pipe: no fault of ours.
  if (error.code === 'EPIPE') return;
  process.stderr.write(`Cannot write to standard output: ${error.message}\n`);
  // The command has ended well meanwhile, as far as it knows.
  process.once('exit', () => {
    process.exitCode = exitCode.outage;
  });
});

// There is nowhere left to say so.
process.stderr.on('error', () => {});

export const processTerminal: Terminal = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  interactive: process.stderr.isTTY === true,
  progress: (text) => process.stderr.write(`\r\u001b[K${text}`),
};

/** What a command ends with. */
export const exitCode = { success: 0, problems: 1, outage: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
