import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../graph-seed/command/check.ts';
import { badContents } from './bad-files.ts';

const files = [
  'entities/all.yaml',
  'articles/new-canal/statements.yaml',
  'articles/new-canal/text.txt',
];

/**
 * Checks a data folder with each bad content in place of each of three files, or the one that is
 * named in the one that is named, and prints a line of JSON for each.
 */
export function main([content, file]: readonly string[]): void {
  for (const one of file === undefined ? files : [file]) {
    for (const [name, make] of Object.entries(badContents)) {
      if (content !== undefined && content !== name) continue;
      const answer = { file: one, content: name, ...checked(one, make()) };
      process.stdout.write(`${JSON.stringify(answer)}\n`);
    }
  }
}

function checked(file: string, content: string | Buffer) {
  const folder = mkdtempSync(join(tmpdir(), 'bad file '));
  cpSync('graph-seed/reading/fixtures/good', folder, { recursive: true });
  writeFileSync(join(folder, file), content);
  let printed = '';
  const print = (text: string) => {
    printed += `${text}\n`;
  };
  const before = process.cpuUsage();
  let status: number | string;
  try {
    const terminal = { out: print, err: print, interactive: false, progress: print };
    status = check({ dir: folder, json: false }, terminal);
  } catch (error) {
    status = String(error);
  }
  const { user, system } = process.cpuUsage(before);
  rmSync(folder, { recursive: true });
  return {
    status,
    // Of the processor: others may share the machine.
    seconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1_024,
    letters: printed.length,
    isRaw: /[\p{Cc}\p{Bidi_Control}]/u.test(printed.replaceAll('\n', '')),
    hasStack: /^\s+at .*:\d+/mu.test(printed),
  };
}
