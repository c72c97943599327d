import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findJava } from './find-java.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'java home '));
  vi.stubEnv('JAVA_HOME', home);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

/** A Java that says this on standard error, as Java does. */
function install(said: string, code = 0): string {
  const java = join(home, 'bin', 'java');
  mkdirSync(join(home, 'bin'));
  writeFileSync(java, `#!/bin/sh\necho '${said}' >&2\nexit ${code}\n`);
  chmodSync(java, 0o755);
  return java;
}

it('takes the Java of JAVA_HOME', async () => {
  const java = install('openjdk version "17.0.9" 2023-10-17');
  expect(await findJava()).toBe(java);
});

it.each([
  ['openjdk version "11.0.20"', 'is Java 11, too old'],
  ['java version "1.8.0_392"', 'is Java 8, too old'],
])('refuses %s and says what to install', async (said, reason) => {
  install(said);
  const refusal = findJava();
  await expect(refusal).rejects.toMatchObject({ name: 'LocalNeo4jError', code: 'OLD_JAVA' });
  await expect(refusal).rejects.toThrow(reason);
  await expect(refusal).rejects.toThrow('Install Java 17 or newer');
});

it('tells what a Java says that does not run', async () => {
  install('libjvm.so is missing', 1);
  const refusal = findJava();
  await expect(refusal).rejects.toMatchObject({ code: 'NO_JAVA' });
  await expect(refusal).rejects.toThrow('libjvm.so is missing');
});
