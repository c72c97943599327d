import { createInstance } from 'i18next';
import { Client, fetchExchange } from 'urql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Statement } from '../api/statement-fragment.ts';
import type { Network } from '../graph/network.ts';
import { zh } from '../page/zh.ts';
import { initialArrangement, initialView } from '../view/view.ts';
import { createViewStore } from '../view/view-store.ts';
import { type CommandContext, type CommandState, isEnabled } from './command.ts';
import { commands } from './commands.ts';
import type { CommandId } from './commands-words.ts';

const network: Network = {
  dataSet: {
    slug: 'zone',
    description: null,
    title: { zh: '数据', en: 'Data' },
    version: '1.0.0',
    hash: '0123456789abcdef',
    entityCount: 0,
    statementCount: 0,
    quoteCount: 0,
  },
  truncated: false,
  entityCount: 2,
  isOfSome: false,
  kinds: new Map(),
  families: [],
  labels: {
    parts: new Map(),
    nameOrigins: new Map(),
    statuses: new Map(),
    certainties: new Map(),
    scopes: new Map(),
  },
  entities: new Map(),
  missing: new Map(),
  disputed: new Set(),
  onlySource: null,
  drawing: { nodes: [], lines: [], drawnAs: new Map() },
  drawn: { entities: 0, facts: 0, junctions: 0, ghosts: 0, inferredLines: 0 },
};

const stateOf = (changes: Partial<CommandState> = {}): CommandState => ({
  network,
  shown: { nodes: new Set(), lines: new Set(), more: new Map() },
  arrangement: initialArrangement,
  selection: null,
  panel: null,
  sheet: null,
  canUndo: false,
  canRedo: false,
  target: null,
  ...changes,
});

const commandOf = (wanted: CommandId) => {
  const command = commands.find(({ id }) => id === wanted);
  if (!command) throw new Error(`There is no command ${wanted}.`);
  return command;
};

describe('the commands', () => {
  it('have keys of their own', () => {
    const keys = commands.flatMap((command) => command.keys ?? []);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it.each([
    ['entity', ['focus', 'pathsFrom', 'readSource', 'copyTargetLink']],
    ['missing', ['focus', 'copyTargetLink']],
    ['statement', ['readSource', 'cite', 'citeAs', 'report', 'copyTargetLink']],
    ['sentence', ['copyTargetLink']],
  ] as const)('that can be done with a %s that is not drawn are %j', (type, ids) => {
    const state = stateOf({ target: { type, slug: 'x' } });
    const enabled = commands.filter(
      (command) => command.group === 'target' && isEnabled(command, state),
    );
    expect(enabled.map(({ id }) => id)).toEqual(ids);
  });

  it('about something cannot be done where nothing is meant', () => {
    const about = commands.filter((command) => command.group === 'target');
    expect(about.length).toBeGreaterThan(5);
    expect(about.filter((command) => isEnabled(command, stateOf()))).toEqual([]);
  });

  it.each<[Partial<CommandState>, CommandId[]]>([
    [{}, []],
    [{ canUndo: true }, ['undo']],
    [{ canRedo: true }, ['redo']],
    [{ selection: { type: 'entity', slug: 'x' } }, ['clear']],
    [{ panel: 'work' }, ['closePanel']],
    [{ arrangement: { ...initialArrangement, hidden: ['x'] } }, ['reset', 'showAll']],
  ])('are enabled by what there is: %j', (changes, ids) => {
    const asked = ['undo', 'redo', 'clear', 'closePanel', 'reset', 'showAll'] as const;
    const enabled = asked.filter((id) => isEnabled(commandOf(id), stateOf(changes)));
    expect(enabled).toEqual(ids);
  });
});

describe('a statement', () => {
  const statement = {
    slug: 's',
    zh: '甲任书记。',
    en: 'Jia is secretary.',
    evidence: [{ words: '书记甲', context: false, articleSlug: 'report' }],
  } as unknown as Statement;
  const cited = {
    title: '报道',
    published: { date: '2024-05-20', reason: null },
    publisher: { zh: '小河报', en: 'Xiaohe News' },
    place: null,
    edition: null,
    page: '3',
    url: null,
    retrieved: null,
  };
  const address = 'https://example.org/statement/s?lang=zh';
  const citation = `甲任书记。原文：“书记甲”。丙：《报道》，小河报，2024-05-20，第 3 版。数据集“数据”，版本 1.0.0（数据指纹 0123456789ab）。${address}`;

  beforeEach(() => vi.stubGlobal('location', new URL('https://example.org/')));
  afterEach(() => vi.unstubAllGlobals());

  /** Runs a command about the statement; `known` where it is read, else the API answers with it. */
  async function run(id: CommandId, { known, answer }: { known: boolean; answer?: Statement }) {
    const i18n = createInstance({
      lng: 'zh',
      resources: { zh: { translation: zh } },
    });
    await i18n.init();
    const asked: string[] = [];
    const client = new Client({
      url: 'https://example.org/graphql',
      exchanges: [fetchExchange],
      preferGetMethod: false,
      fetch: async (_, init) => {
        const { slug, article } = JSON.parse(String(init?.body)).variables;
        if (article) {
          const authors = [{ subjects: [{ name: '丙', nameEn: 'Bing' }] }];
          const statements = { nodes: authors };
          return Response.json({ data: { statement: null, article: cited, statements } });
        }
        asked.push(slug);
        if (!answer) throw new Error('gone');
        return Response.json({ data: { statement: answer } });
      },
    });
    const outcomes = {
      tell: vi.fn<CommandContext['tell']>(),
      copy: vi.fn<CommandContext['copy']>(async () => {}),
      offerLongLink: vi.fn(),
      showCitation: vi.fn(),
      showHelp: vi.fn(),
      showReport: vi.fn<CommandContext['showReport']>(),
    };
    const target = { type: 'statement', slug: 's', ...(known && { statement }) } as const;
    await commandOf(id).run({
      ...stateOf({ target }),
      ...outcomes,
      view: createViewStore(initialView),
      canvas: null,
      language: 'zh',
      i18n,
      client,
    });
    return { asked, ...outcomes };
  }

  it('is cited as the page has it, without asking again', async () => {
    const { asked, copy } = await run('cite', { known: true });
    expect(copy).toHaveBeenCalledWith(expect.stringContaining(citation), '已复制引用。');
    expect(asked).toEqual([]);
  });

  it('is read first where only its address is known', async () => {
    const { asked, copy } = await run('cite', { known: false, answer: statement });
    expect(asked).toEqual(['s']);
    expect(copy).toHaveBeenCalledWith(expect.stringContaining(citation), '已复制引用。');
  });

  it('is reported with its words and where it stands', async () => {
    const { showReport } = await run('report', { known: false, answer: statement });
    expect(showReport).toHaveBeenCalledWith({
      slug: 's',
      sentence: '甲任书记。',
      quotes: ['书记甲'],
      version: '1.0.0',
      hash: '0123456789abcdef',
      address,
    });
  });

  it('is told to be out of reach where it is', async () => {
    const { tell, copy } = await run('cite', { known: false });
    expect(tell).toHaveBeenCalledWith('服务器没有应答。请检查网络，稍后重试。');
    expect(copy).not.toHaveBeenCalled();
  });

  it('has its address copied', async () => {
    const { copy } = await run('copyTargetLink', { known: false });
    expect(copy).toHaveBeenCalledWith(address, '已复制链接。');
  });
});
