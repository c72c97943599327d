import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { findJava } from './find-java.ts';
import { lastLines } from './last-lines.ts';
import { LocalNeo4jError } from './local-neo4j-error.ts';
import { neo4jPom } from './neo4j-pom.ts';
import { neo4jVersion } from './neo4j-version.ts';
import { runTool } from './run-tool.ts';

const copyGoal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
/** A fetch takes minutes: what is older was killed. */
const leftoverAgeMs = 60 * 60 * 1000;

export interface EnsureJarsOptions {
  readonly log: (line: string) => void;
  /** Gives up a fetch under way. */
  readonly signal?: AbortSignal | undefined;
}

const cache = join('.neo4j', `lib-${neo4jVersion}`);

/**
 * Fetches the server's jars from Maven Central into the project's cache unless they are there, and
 * gives the folder they lie in. The cache appears by one rename: it is either complete or absent, so
 * a killed fetch leaves nothing that looks finished, and of two at once the later one gives way.
 */
export async function ensureNeo4jJars({ log, signal }: EnsureJarsOptions): Promise<string> {
  const target = resolve(cache);
  const lib = join(target, 'lib');
  if (isComplete(target)) return lib;
  if (existsSync(target) && (await readdir(target)).length > 0) {
    throw new LocalNeo4jError(
      'BAD_CACHE',
      `${target} is not empty but holds no Neo4j ${neo4jVersion}. Delete it and try again.`,
    );
  }

  await findJava();
  await mkdir(dirname(target), { recursive: true });
  await removeLeftovers(target);
  const partial = `${target}.partial-${randomBytes(6).toString('hex')}`;
  await mkdir(partial);
  try {
    log(`Fetching Neo4j ${neo4jVersion} from Maven Central (about 125 MB, once) …`);
    await fetchInto(partial, signal);
    await rename(partial, target);
    log(`Neo4j ${neo4jVersion} is in ${target}`);
  } catch (error) {
    if (!isComplete(target)) throw error;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return lib;
}

function isComplete(folder: string): boolean {
  return existsSync(join(folder, 'lib', `neo4j-${neo4jVersion}.jar`));
}

async function fetchInto(folder: string, signal: AbortSignal | undefined): Promise<void> {
  await writeFile(join(folder, 'pom.xml'), neo4jPom());
  const args = ['-B', '-q', '-ntp', '-f', join(folder, 'pom.xml'), copyGoal];
  const copy = ['-DincludeScope=runtime', `-DoutputDirectory=${join(folder, 'lib')}`];
  const { code, error, output } = await runTool('mvn', [...args, ...copy], { cwd: folder, signal });
  if (error?.code === 'ENOENT') {
    throw new LocalNeo4jError(
      'NO_MAVEN',
      'Maven ("mvn") was not found; it fetches Neo4j. Install Maven 3.6.3 or newer ' +
        '(for example: apt install maven, or brew install maven) and have it on PATH.',
    );
  }
  if (code !== 0 || !isComplete(folder)) {
    const said = error?.message ?? lastLines(output, 15);
    throw new LocalNeo4jError('MAVEN_FAILED', `Maven could not fetch Neo4j. It said:\n${said}`);
  }
}

/** A fetch that was killed could not tidy up; one that may still be running is left alone. */
async function removeLeftovers(target: string): Promise<void> {
  const parent = dirname(target);
  for (const name of await readdir(parent)) {
    if (!name.startsWith(`${basename(target)}.partial-`)) continue;
    const path = join(parent, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > leftoverAgeMs) await rm(path, { recursive: true, force: true });
  }
}
