import { readFileSync } from 'node:fs';

// What Linux tells of a process; elsewhere, and where it is gone, nothing is known.

/** Megabytes of it in memory now. */
export function residentMb(pid: number | undefined): number {
  return megabytes(pid, 'VmRSS');
}

/** The most megabytes of it in memory that there ever were. */
export function peakMb(pid: number | undefined): number {
  return megabytes(pid, 'VmHWM');
}

/** Seconds of processors that it has had. */
export function cpuSeconds(pid: number | undefined): number {
  // Behind a name in brackets; in ticks of a hundredth, in its own code and in the system's.
  const fields = told(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function megabytes(pid: number | undefined, of: string): number {
  const [, kilobytes] = new RegExp(`^${of}:\\s+(\\d+) kB$`, 'm').exec(told(pid, 'status')) ?? [];
  return Number(kilobytes ?? Number.NaN) / 1024;
}

function told(pid: number | undefined, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
