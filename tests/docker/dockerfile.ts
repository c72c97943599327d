import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

interface Instruction {
  readonly name: string;
  readonly text: string;
}

interface Copy {
  /** The stage copied from; undefined where it is the repository. */
  readonly from: string | undefined;
  readonly sources: readonly string[];
  readonly target: string;
}

interface Stage {
  readonly base: string;
  readonly name: string | undefined;
  readonly instructions: readonly Instruction[];
  readonly copies: readonly Copy[];
}

/** The stages of a Dockerfile; the last is the image. */
export function readDockerfile(file: string): Stage[] {
  const lines = readFileSync(file, 'utf8')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '');
  const starts = lines.flatMap((line, index) => (line.startsWith('FROM ') ? [index] : []));
  return starts.map((start, index) => {
    const [from = '', ...rest] = lines.slice(start, starts[index + 1]);
    const [, base = '', name] = /^FROM (\S+)(?: AS (\S+))?$/.exec(from) ?? [];
    const instructions = rest.map((line) => {
      const [, word = '', text = ''] = /^(\S+) (.*)$/.exec(line) ?? [];
      return { name: word, text };
    });
    const copies = instructions.filter((it) => it.name === 'COPY').map(({ text }) => toCopy(text));
    return { base, name, instructions, copies };
  });
}

function toCopy(text: string): Copy {
  const words = text.split(' ').filter((word) => !word.startsWith('--'));
  const from = /--from=(\S+)/.exec(text)?.[1];
  const sources = words.slice(0, -1);
  return {
    from,
    sources: from === undefined ? sources.flatMap(inRepository) : sources,
    target: words.at(-1) ?? '',
  };
}

/** What a source of the repository means: itself, or the files of a folder that fit its last part. */
function inRepository(source: string): string[] {
  if (!source.includes('*')) return [source];
  const fits = matcherOf(basename(source));
  const folder = dirname(source);
  return readdirSync(folder)
    .filter((name) => fits.test(name))
    .map((name) => join(folder, name));
}

/** Whether a path of the repository is kept out of the build: the last pattern that fits decides. */
export function isIgnored(path: string, patterns: readonly string[]): boolean {
  const parts = path.split('/');
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  return patterns.reduce((ignored, pattern) => {
    const fits = matcherOf(pattern.replace(/^!/, ''));
    return folders.some((folder) => fits.test(folder)) ? !pattern.startsWith('!') : ignored;
  }, false);
}

const meanings: Readonly<Record<string, string>> = { '**/': '(?:.+/)?', '*': '[^/]*', '.': '\\.' };

function matcherOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.replaceAll(/\*\*\/|[*.]/g, (sign) => meanings[sign] ?? sign)}$`);
}
