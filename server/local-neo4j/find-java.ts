import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines } from './last-lines.ts';
import { LocalNeo4jError } from './local-neo4j-error.ts';
import { runTool } from './run-tool.ts';

const oldestJava = 17;
const advice =
  `Install Java ${oldestJava} or newer (for example: apt install openjdk-17-jre-headless, ` +
  'or brew install openjdk@17) and have it on PATH or in JAVA_HOME.';

/** The command that starts a Java new enough for Neo4j 5; throws where there is none. */
export async function findJava(): Promise<string> {
  const java = javaCommand(process.env.JAVA_HOME);
  const { code, output } = await runTool(java, ['-version']);
  const version = /version "(\d+)(?:\.(\d+))?/.exec(output);
  if (code !== 0 || version === null) {
    const said = output.trim() === '' ? '' : `\n${lastLines(output, 5)}`;
    throw new LocalNeo4jError(
      'NO_JAVA',
      `Neo4j needs Java, and "${java}" did not run. ${advice}${said}`,
    );
  }
  // Before Java 9 the versions were written 1.8 and the like.
  const major = Number(version[1] === '1' ? version[2] : version[1]);
  if (major < oldestJava) {
    throw new LocalNeo4jError(
      'OLD_JAVA',
      `"${java}" is Java ${major}, too old for Neo4j. ${advice}`,
    );
  }
  return java;
}

function javaCommand(javaHome: string | undefined): string {
  const inHome = join(javaHome ?? '', 'bin', 'java');
  return javaHome !== undefined && javaHome !== '' && existsSync(inHome) ? inHome : 'java';
}
