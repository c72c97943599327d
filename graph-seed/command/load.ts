import { type ExitCode, exitCode, type Terminal } from './terminal.ts';
export async function load(_o: { dir: string; json: boolean }, _e: NodeJS.ProcessEnv, _t: Terminal): Promise<ExitCode> {
  return exitCode.outage;
}
