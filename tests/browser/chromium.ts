import { existsSync } from 'node:fs';

const programs = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser's program; undefined where this machine has none. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM, ...programs].find((path) => path && existsSync(path));
}

/** A browser that works as root, without a screen, and asks nobody for anything. */
export const browserFlags: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
