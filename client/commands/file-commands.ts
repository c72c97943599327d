import { Braces, Database, Image, Link, PenTool } from 'lucide-react';
import { articlesList } from '../api/article-document.ts';
import { saveFile } from '../browser/save-file.ts';
import { nameOf } from '../i18n/name-of.ts';
import { failureText } from '../parts/failure-text.ts';
import { readAllRows } from '../parts/read-pages.ts';
import { isLong } from '../view/address.ts';
import { seenAddress } from '../view/seen-address.ts';
import type { Command, CommandContext } from './command.ts';
import { readAllData } from './read-all-data.ts';
import { graphiqlAddress, viewQuery } from './view-query.ts';

/** What leaves the page. */
export const fileCommands: readonly Command[] = [
  {
    id: 'copyLink',
    group: 'file',
    icon: Link,
    keys: ['L'],
    run: ({ network, view, language, i18n, copy, offerLongLink }) => {
      // Not the browser's own address, which may be behind.
      const address = new URL(seenAddress(view.getState(), language), location.origin).href;
      if (!isLong(address)) return copy(address, i18n.t('commands.copiedLink'));
      const title = network.dataSet.title[language];
      return offerLongLink({ address, title, file: `${fileStem(network)}-view.html` });
    },
  },
  { id: 'savePng', group: 'file', icon: Image, run: (context) => savePicture(context, 'png') },
  { id: 'saveSvg', group: 'file', icon: PenTool, run: (context) => savePicture(context, 'svg') },
  {
    id: 'saveData',
    group: 'file',
    icon: Database,
    run: async (context) => {
      const { i18n, tell, client } = context;
      tell(i18n.t('commands.reading'));
      await telling(context, async () => {
        const data = await readAllData(client);
        const json = `${JSON.stringify(data, null, 2)}\n`;
        return {
          file: `${fileStem(data)}.json`,
          content: new Blob([json], { type: 'application/json' }),
        };
      });
    },
  },
  {
    id: 'openQuery',
    group: 'file',
    icon: Braces,
    keys: ['Q'],
    run: ({ view, network, i18n }) => {
      const { leftBehind, ...query } = viewQuery(view.getState(), network);
      const parts = leftBehind.map((part) => i18n.t(`commands.leftBehind.${part}`));
      const separator = i18n.t('commands.leftBehind.separator');
      const note =
        parts.length > 0
          ? i18n.t('commands.leftBehind.note', { parts: parts.join(separator) })
          : '';
      window.open(graphiqlAddress(query, note), 'graphiql')?.focus();
    },
  },
];

function fileStem({
  dataSet: { slug, version, hash },
}: {
  readonly dataSet: { readonly slug: string; readonly version: string; readonly hash: string };
}): string {
  return `${slug}-${version}-${hash.slice(0, 12)}`;
}

async function savePicture(context: CommandContext, type: 'png' | 'svg'): Promise<void> {
  const { network, language, i18n, canvas, view, client } = context;
  const { dataSet, entities } = network;
  if (!canvas) return;
  const facts = {
    title: dataSet.title[language],
    version: dataSet.version,
    hash: dataSet.hash.slice(0, 12),
  };
  const address = new URL(seenAddress(view.getState(), language), location.origin).href;
  await telling(context, async () => {
    const articles = (await readAllRows(client, articlesList, dataSet.hash))
      .flatMap(({ slug }) => entities.get(slug) ?? [])
      .map((article) => nameOf(article, language))
      .join(language === 'zh' ? '；' : '; ');
    return {
      file: `${fileStem(network)}.${type}`,
      content: await canvas.picture({
        type,
        title: dataSet.title[language],
        source: [
          i18n.t('commands.source', { articles }),
          i18n.t('commands.sourceData', facts),
          address,
        ],
      }),
    };
  });
}

async function telling(
  { i18n, tell }: CommandContext,
  make: () => Promise<{ file: string; content: Blob }>,
): Promise<void> {
  try {
    const { file, content } = await make();
    saveFile(content, file);
    tell(i18n.t('commands.saved', { file }));
  } catch (error) {
    tell(i18n.t('commands.notSaved', { reason: failureText(error, i18n.t) }));
  }
}
