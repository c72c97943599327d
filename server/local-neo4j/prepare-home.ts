import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lastLines } from './last-lines.ts';
import { LocalNeo4jError } from './local-neo4j-error.ts';
import { neo4jJava } from './neo4j-java.ts';
import { runTool } from './run-tool.ts';

const folders = ['conf', 'data', 'logs', 'run', 'lib', 'plugins', 'import'];

// Neo4j asks for 8; the rest keeps the admin command's argument file free of special meanings.
const passwordForm = /^[A-Za-z0-9][!-~]{7,}$/;

export interface PrepareHomeOptions {
  readonly home: string;
  /** The folder of jars. */
  readonly lib: string;
  /** The command that starts Java. */
  readonly java: string;
  /** Random when not given; a home that has one keeps it. */
  readonly password: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Makes the home ready for a start and gives its password, which never is Neo4j's default. */
export async function prepareHome(options: PrepareHomeOptions): Promise<string> {
  const { home } = options;
  await mkdir(home, { recursive: true, mode: 0o700 });
  const password = await storedPassword(home, options.password);
  await Promise.all(folders.map((name) => mkdir(join(home, name), { recursive: true })));
  if (!hasData(home)) await setInitialPassword(options);
  return password;
}

function hasData(home: string): boolean {
  return existsSync(join(home, 'data', 'databases'));
}

function passwordFile(home: string): string {
  return join(home, 'password');
}

async function storedPassword(home: string, wanted: string | undefined): Promise<string> {
  if (wanted !== undefined && !passwordForm.test(wanted)) {
    throw new LocalNeo4jError(
      'BAD_PASSWORD',
      'The password needs 8 or more ASCII characters without spaces, the first a letter or digit.',
    );
  }
  if (!existsSync(passwordFile(home))) {
    if (hasData(home) || existsSync(join(home, 'conf', 'neo4j.conf'))) {
      throw new LocalNeo4jError(
        'BAD_HOME',
        `${home} belongs to a Neo4j whose password is unknown: it has no file "password". ` +
          'Choose another home.',
      );
    }
    await storePassword(home, wanted ?? randomBytes(24).toString('hex'));
  }
  const stored = (await readFile(passwordFile(home), 'utf8')).trim();
  if (wanted !== undefined && wanted !== stored) {
    throw new LocalNeo4jError(
      'BAD_PASSWORD',
      `${home} already has another password, kept in its file "password".`,
    );
  }
  return stored;
}

/** Whole or not at all, and never over another's: two first starts at once agree on one. */
async function storePassword(home: string, password: string): Promise<void> {
  const draft = join(home, `password.${randomBytes(6).toString('hex')}`);
  await writeFile(draft, `${password}\n`, { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, passwordFile(home));
  } catch (error) {
    if (!existsSync(passwordFile(home))) throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** The work of `neo4j-admin dbms set-initial-password`, which counts only before the first start. */
async function setInitialPassword(options: PrepareHomeOptions): Promise<void> {
  const { home, lib, java, signal } = options;
  const jvmArgs = ['-Dpicocli.useSimplifiedAtFiles=true'];
  const { args, env } = neo4jJava(home, lib, jvmArgs, 'org.neo4j.cli.AdminTool');
  // An argument file, because the arguments themselves can be read by everyone on the machine.
  const command = ['dbms', 'set-initial-password', `@${passwordFile(home)}`];
  const { code, output } = await runTool(java, [...args, ...command], { env, signal });
  if (code !== 0 || !existsSync(join(home, 'data', 'dbms', 'auth.ini'))) {
    throw new LocalNeo4jError(
      'START_FAILED',
      `Neo4j's admin command could not set the password. It said:\n${lastLines(output, 15)}`,
    );
  }
}
