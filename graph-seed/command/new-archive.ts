import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { idSchema } from '../model/entity.ts';
import { archiveReadme } from './archive-readme.ts';
import { type ExitCode, exitCode, type Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

interface Options {
  /** It is made; where it is there already, nothing may be in it. */
  readonly folder: string;
  readonly id: string | undefined;
  readonly title: string;
  readonly titleEn: string;
}

/** `seed new`: an archive without articles, which `check` accepts and a server serves. */
export function newArchive(
  { folder, title, titleEn, ...given }: Options,
  terminal: Terminal,
): ExitCode {
  const id = given.id ?? basename(resolve(folder));
  if (!idSchema.safeParse(id).success) {
    terminal.err(
      `${id} is no id: lower-case letters, digits and single hyphens. Give one by --id.`,
    );
    return exitCode.outage;
  }
  const files = {
    'data-set.yaml': stringify({ id, version: '0.1.0', title: { zh: title, en: titleEn } }),
    'entities/entities.yaml': '[]\n',
    'README.md': archiveReadme(folder),
  };
  try {
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      terminal.err(`${folder} is not empty. Nothing was written.`);
      return exitCode.outage;
    }
    for (const part of ['entities', 'articles']) mkdirSync(join(folder, part), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeWhole(join(folder, file), text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    terminal.err(`Cannot write ${folder}: ${detail}`);
    return exitCode.outage;
  }
  terminal.out(
    `${folder}: an empty archive. ${join(folder, 'README.md')} says how to add an article.`,
  );
  return exitCode.success;
}
