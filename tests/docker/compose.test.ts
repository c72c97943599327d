import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readDataSet } from '../../graph-seed/reading/read-data-set.ts';
import { scripts } from '../../package.json';
import { httpLimits } from '../../server/http/http-limits.ts';
import { neo4jVersion } from '../../server/local-neo4j/neo4j-version.ts';
import viteConfig from '../../vite.config.ts';
import { isIgnored, readDockerfile } from './dockerfile.ts';
import { filesBelow } from './files-below.ts';

const serviceShape = z.looseObject({
  image: z.string(),
  pull_policy: z.string().optional(),
  build: z.string().optional(),
  user: z.string().optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  mem_limit: z.string(),
  pids_limit: z.int(),
  logging: z.object({ driver: z.string(), options: z.record(z.string(), z.string()) }),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  read_only: z.boolean().default(false),
  stop_grace_period: z.string().optional(),
  cap_drop: z.array(z.string()),
  security_opt: z.array(z.string()),
});
const composeShape = z.object({
  services: z.object({ neo4j: serviceShape, load: serviceShape, app: serviceShape }),
  volumes: z.record(z.string(), z.unknown()),
});

const text = readFileSync('docker-compose.yml', 'utf8');
const { services, volumes } = composeShape.parse(parse(text, { merge: true }));
const { neo4j, load, app } = services;
const stages = readDockerfile('Dockerfile');
const image = stages.at(-1);
if (!image) throw new Error('The Dockerfile has no stage.');
const settingsOf = (name: string) =>
  image.instructions.filter((it) => it.name === name).map((it) => it.text);
const patterns = readFileSync('.dockerignore', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('docker-compose.yml', () => {
  it('has no password of its own: without one in the environment nothing starts', () => {
    const given = /^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]{10,}\}$/;
    expect(neo4j.environment.NEO4J_AUTH).toMatch(given);
    expect(load.environment.NEO4J_PASSWORD).toMatch(given);
    expect(app.environment.NEO4J_PASSWORD).toMatch(given);
    expect(text.match(/\$\{?NEO4J_PASSWORD(?!:\?)/)).toBeNull();
  });

  it('loads the data set into a healthy Neo4j before the app serves', () => {
    expect(load.depends_on.neo4j?.condition).toBe('service_healthy');
    expect(app.depends_on.load?.condition).toBe('service_completed_successfully');
    expect(load.command).toEqual(['node', 'dist/server/seed.js', 'load']);
  });

  it('sends app and load to the Neo4j of the same file', () => {
    for (const { environment } of [load, app]) {
      expect(environment.NEO4J_URI).toBe('neo4j://neo4j:7687');
      expect(environment.NEO4J_USERNAME).toBe('neo4j');
    }
  });

  it('gives the app the address for reports, where there is one', () => {
    expect(app.environment.REPORT_TO).toMatch(/^\$\{REPORT_TO:-\}$/);
  });

  // The image turns each NEO4J_* variable into a setting, and unknown settings stop the start.
  it('gives Neo4j settings, but no variable that is meant for the app', () => {
    const names = Object.keys(neo4j.environment).filter((name) => name !== 'NEO4J_AUTH');
    expect(names.filter((name) => !/^NEO4J_[a-z]/.test(name))).toEqual([]);
  });

  it('lets LOAD CSV read no file and fetch no address', () => {
    expect(neo4j.environment).toMatchObject({
      NEO4J_dbms_security_allow__csv__import__from__file__urls: 'false',
      NEO4J_internal_dbms_cypher__ip__blocklist: '0.0.0.0/0,::/0',
    });
  });

  it('runs nothing as root or with more rights than it needs', () => {
    expect(neo4j.user).toMatch(/^[1-9]/);
    expect(settingsOf('USER')).toEqual(['node']);
    for (const service of [neo4j, load, app]) {
      expect(service.cap_drop).toEqual(['ALL']);
      expect(service.security_opt).toContain('no-new-privileges:true');
    }
    const rights = [
      'privileged',
      'cap_add',
      'devices',
      'network_mode',
      'pid',
      'ipc',
      'userns_mode',
    ];
    for (const service of [neo4j, load, app]) {
      expect(rights.filter((right) => right in service)).toEqual([]);
    }
    for (const { user, read_only } of [load, app]) {
      expect({ user, read_only }).toEqual({ user: undefined, read_only: true });
    }
  });

  it('publishes the app alone, on this machine unless it is asked otherwise', () => {
    expect(settingsOf('EXPOSE')).toEqual(['4000']);
    expect(app.ports).toEqual([`\${BIND:-127.0.0.1}:\${PORT:-4000}:4000`]);
    expect([...neo4j.ports, ...load.ports]).toEqual([]);
  });

  it('lets no service take all memory, processes or disk of the machine', () => {
    for (const { mem_limit, pids_limit, logging } of [neo4j, load, app]) {
      expect(mem_limit).toMatch(/^[12]g$/);
      expect(pids_limit).toBeLessThanOrEqual(500);
      expect(logging).toEqual({
        driver: 'json-file',
        options: { 'max-size': '10m', 'max-file': '3' },
      });
    }
    // What Neo4j takes for itself, with room for the machine it runs in.
    const own = ['heap_max__size', 'pagecache_size'].map((name) =>
      Number(neo4j.environment[`NEO4J_server_memory_${name}`]?.replace('m', '')),
    );
    expect(own.reduce((sum, part) => sum + part) * 2).toBeLessThan(2_048);
  });

  it('lets the app answer what it owes before it is killed', () => {
    const [, seconds] = /^(\d+)s$/.exec(app.stop_grace_period ?? '') ?? [];
    expect(Number(seconds)).toBeGreaterThan(httpLimits.stopMs / 1_000 + 2);
  });

  it('keeps what Neo4j writes in named volumes', () => {
    expect(neo4j.volumes).toEqual(['neo4j-data:/data', 'neo4j-logs:/logs']);
    expect(Object.keys(volumes)).toEqual(['neo4j-data', 'neo4j-logs']);
  });

  it('builds one image once, for load and app', () => {
    expect([neo4j.build, load.build, app.build]).toEqual([undefined, '.', undefined]);
    expect(app.image).toBe(load.image);
    // A registry knows no image of this name.
    expect([load.pull_policy, app.pull_policy]).toEqual(['build', 'never']);
  });

  it('runs the Neo4j that the suites run', () => {
    expect(neo4j.image).toBe(`neo4j:${neo4jVersion}-community`);
  });

  it('pins every image that it takes from elsewhere', () => {
    for (const tag of [neo4j.image, ...stages.map(({ base }) => base)]) {
      expect(tag).toMatch(/^[a-z0-9]+:\d+\.\d+\.\d+-\w+/);
    }
  });
});

describe('the health checks', () => {
  const servers: { close: () => void }[] = [];
  afterAll(() => {
    for (const server of servers) server.close();
  });

  /** Answers every request with the status, on a port of its own. */
  async function serving(status: number): Promise<number> {
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/ready' ? status : 404).end();
    }).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return z.object({ port: z.number() }).parse(server.address()).port;
  }

  async function appCheck(port: number): Promise<number> {
    const [, command = ''] = / CMD (\[.*\])$/.exec(settingsOf('HEALTHCHECK').join()) ?? [];
    const [program, ...args] = z.array(z.string()).parse(JSON.parse(command));
    expect(program).toBe('node');
    const here = args.map((arg) => arg.replace('127.0.0.1:4000', `127.0.0.1:${port}`));
    const [code] = await once(spawn(process.execPath, here, { stdio: 'ignore' }), 'exit');
    return z.number().parse(code);
  }

  it('finds the app well when it is ready, and otherwise not', async () => {
    expect(await appCheck(await serving(200))).toBe(0);
    expect(await appCheck(await serving(503))).toBe(1);
    expect(await appCheck(1)).toBe(1);
  });

  it('asks Neo4j by cypher-shell, which is not told the password in its arguments', async () => {
    const [kind, command = ''] = neo4j.healthcheck?.test ?? [];
    expect(kind).toBe('CMD-SHELL');
    // What the shell makes of it, with a cypher-shell that shows what it is given.
    const shown = 'cypher-shell() { echo "$#|$@|$NEO4J_USERNAME|$NEO4J_PASSWORD"; };';
    const shell = spawn('bash', ['-c', `${shown} ${command.replaceAll('$$', '$')}`], {
      env: { ...process.env, NEO4J_AUTH: 'neo4j/a word of mine' },
    });
    const chunks: Buffer[] = [];
    shell.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    await once(shell, 'close');
    expect(Buffer.concat(chunks).toString()).toBe(
      '3|--database neo4j RETURN 1|neo4j|a word of mine\n',
    );
  });
});

describe('the Dockerfile', () => {
  const fromRepository = stages.flatMap(({ copies }) => copies).filter(({ from }) => !from);
  const sources = fromRepository.flatMap((copy) => copy.sources);

  it('copies what is there, and what .dockerignore lets through', () => {
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((source) => !existsSync(source))).toEqual([]);
    const files = sources.flatMap(filesBelow).filter((file) => !/\.test\.tsx?$/.test(file));
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter((file) => isIgnored(file, patterns))).toEqual([]);
  });

  it('gives the image every data file of the folder', () => {
    const data = readdirSync('graph-seed').filter((name) => /\.(yaml|json)$/.test(name));
    const copied = image.copies.flatMap((copy) => copy.sources);
    expect(copied).toEqual(expect.arrayContaining(data.map((name) => `graph-seed/${name}`)));
  });

  it('copies from stages that are there', () => {
    const named = stages.map(({ name }) => name);
    const from = stages.flatMap(({ copies }) => copies.flatMap((copy) => copy.from ?? []));
    expect(from.filter((stage) => !named.includes(stage))).toEqual([]);
  });

  it('gives nothing to the user who runs it', () => {
    const copies = image.instructions.filter(({ name }) => name === 'COPY');
    expect(copies.filter(({ text }) => text.includes('--chown'))).toEqual([]);
    const ofCheckout = copies.filter(({ text }) => !text.includes('--from=packages'));
    expect(ofCheckout.filter(({ text }) => !text.includes('--chmod=755'))).toEqual([]);
  });

  it('runs a line of Node that the suites run too', () => {
    const tried = readFileSync('tests/run-nodes.mjs', 'utf8');
    const versions = new Set(stages.map(({ base }) => /^node:(\d+)\./.exec(base)?.[1]));
    expect([...versions]).toHaveLength(1);
    for (const version of versions) expect(tried).toMatch(new RegExp(`\\b${version}\\b`));
  });

  it('gives the image production packages only, without the sources', () => {
    const packages = image.copies.find(({ target }) => target === 'node_modules');
    const stage = stages.find(({ name }) => name === packages?.from);
    expect(stage?.instructions).toContainEqual({
      name: 'RUN',
      text: 'npm ci --omit=dev --ignore-scripts',
    });
    expect(image.instructions.filter(({ name }) => name === 'RUN')).toEqual([]);
    const copied = (fromStage: boolean) =>
      image.copies
        .filter(({ from }) => (from !== undefined) === fromStage)
        .flatMap((copy) => copy.sources);
    expect(copied(true)).toEqual(['/app/node_modules', '/app/dist']);
    const code = copied(false)
      .flatMap(filesBelow)
      .filter((file) => /\.[cm]?[jt]sx?$/.test(file));
    expect(code).toEqual([]);
  });

  it('gives the image the whole data set', () => {
    const folder = mkdtempSync(join(tmpdir(), 'image-'));
    try {
      for (const { from, sources, target } of image.copies) {
        if (from !== undefined) continue;
        for (const source of sources) {
          const to = target.endsWith('/') ? join(target, basename(source)) : target;
          cpSync(source, join(folder, to), {
            recursive: true,
            filter: (file) => !isIgnored(file, patterns),
          });
        }
      }
      // Without one of its own the data set would be read by the ontology of this checkout.
      expect(existsSync(join(folder, 'graph-seed/ontology.yaml'))).toBe(true);
      const inImage = readDataSet(join(folder, 'graph-seed'));
      expect(inImage).toMatchObject({ ok: true });
      expect(inImage).toEqual(readDataSet('graph-seed'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('starts what the build makes', () => {
    const input = viteConfig.environments?.server?.build?.rollupOptions?.input;
    const names = Object.keys(z.record(z.string(), z.string()).parse(input));
    const built = names.map((name) => `dist/server/${name}.js`);
    const command = z.array(z.string()).parse(JSON.parse(settingsOf('CMD').join()));
    expect(command.join(' ')).toBe(scripts.start);
    expect(built).toContain(command.at(-1));
    expect(built).toContain(load.command?.[1]);
  });
});

describe('.dockerignore', () => {
  const keptOut = [
    ['*', 'tests/run-all.mjs'],
    ['**/node_modules', 'client/node_modules/vite/package.json'],
    ['**/.*', 'server/.env'],
    ['**/*.log', 'server/npm-debug.log'],
    ['**/*.test.ts', 'graph-seed/model/quote.test.ts'],
    ['**/*.test.tsx', 'client/page/page.test.tsx'],
  ] as const;

  it.each(keptOut)('keeps out by %s alone what is like %s', (pattern, path) => {
    expect(isIgnored(path, patterns)).toBe(true);
    const others = patterns.filter((one) => one !== pattern);
    expect(isIgnored(path, others)).toBe(false);
  });

  it('has no other pattern that keeps something out', () => {
    const keeping = patterns.filter((pattern) => !pattern.startsWith('!'));
    expect(keeping).toEqual(keptOut.map(([pattern]) => pattern));
  });

  it.each(['.git/HEAD', '.neo4j/home/password', 'dist/server/main.js', '.env', 'node_modules'])(
    'keeps %s out',
    (path) => expect(isIgnored(path, patterns)).toBe(true),
  );

  it.each([
    'package-lock.json',
    'client/index.html',
    'client/public/favicon.svg',
    'server/schema.graphql',
    'graph-seed/articles/alxa-party-building-2024/text.txt',
  ])('lets %s through', (path) => {
    expect(existsSync(path)).toBe(true);
    expect(isIgnored(path, patterns)).toBe(false);
  });
});
