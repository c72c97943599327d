import {
  createLoader,
  createParser,
  createSerializer,
  parseAsArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server';
import type { Language } from '../i18n/language.ts';
import { layoutIds } from './layout-ids.ts';
import { panelIds } from './panel-ids.ts';
import { fullSize, type PanelSize, sizeNear } from './panel-size.ts';
import { isPlace } from './places.ts';
import { pathOfSelection, selectionOfPath } from './selection-path.ts';
import { type SheetId, sheetAtFirst, sheetIds } from './sheet-ids.ts';
import { isDate, type Period, periodOf } from './told.ts';
import { type Arrangement, initialArrangement, initialView, type View } from './view.ts';

type Moved = Arrangement['moved'];

interface MovedRow {
  readonly slug: string;
  readonly place: Moved[string];
}

const list = parseAsArrayOf(parseAsString).withDefault([]);

const written = /^(.+)~(-?\d+)~(-?\d+)$/u;

/** `slug~x~y`, whole units; a place that no reader can have chosen is not there. */
const moved = createParser<MovedRow>({
  parse: (text) => {
    const [, slug = '', x, y] = written.exec(text) ?? [];
    const place = [Number(x), Number(y)] as const;
    return isPlace(place) ? { slug, place } : null;
  },
  serialize: ({ slug, place }) => [slug, ...place.map(Math.round)].join('~'),
});

/** `from~to`, either of which may be left out. */
const period = createParser<Period>({
  parse: (text) => {
    const [from = '', to = null, more] = text.split('~');
    if (to === null || more !== undefined) return null;
    const isRead = [from, to].every((date) => date === '' || isDate(date));
    return isRead ? periodOf(from || null, to || null) : null;
  },
  serialize: ({ from, to }) => `${from ?? ''}~${to ?? ''}`,
});

/** `full`, or percent of the height. */
const size = createParser<PanelSize>({
  parse: (text) => {
    if (text === 'full') return fullSize;
    const percent = Number(text);
    return sizeNear(percent) === percent ? percent : null;
  },
  serialize: (percent) => (percent === fullSize ? 'full' : String(percent)),
});

/** For the drawing alone. */
const noSheet = 'none';

const parsers = {
  lang: parseAsStringLiteral(['zh', 'en']),
  panel: parseAsStringLiteral(panelIds),
  size: size.withDefault(initialView.panelSize),
  article: parseAsString,
  front: parseAsStringLiteral([...sheetIds, noSheet]),
  from: parseAsString,
  to: parseAsString,
  via: parseAsStringLiteral(['places']),
  without: list,
  expanded: list,
  collapsed: list,
  hidden: list,
  pinned: list,
  moved: parseAsArrayOf(moved).withDefault([]),
  articles: list,
  publishers: list,
  reported: period,
  valid: period,
  layout: parseAsStringLiteral(layoutIds).withDefault(initialArrangement.layout),
};
const load = createLoader(parsers);
const serialize = createSerializer(parsers);

/** Letters of an address, all of them ASCII; longer ones are refused by servers on the way. */
const longestAddress = 8_000;
/** What an address is continued by that servers would refuse: they are not sent what follows. */
const unsent = '#?';

/** Given a text, the library would call what browsers of 2023 lack. */
const read = (query: string) => load(new URLSearchParams(query));

/**
 * Path and query of a view in a language; what is as at first is left out. An anchor stays behind it,
 * unless the view is too long for servers and takes that place.
 */
export function addressOf(view: View, lang: Language, anchor = ''): string {
  const { without, expanded, collapsed, hidden, pinned, moved: places, layout } = view.arrangement;
  const { articles, publishers, reported, valid } = view.arrangement.told;
  const whole = serialize(pathOfSelection(view.selection), {
    lang,
    panel: view.panel,
    size: view.panelSize,
    article: view.article,
    front: view.sheet === sheetAtFirst(view.panel) ? null : (view.sheet ?? noSheet),
    from: view.pathFrom,
    to: view.pathTo,
    via: view.pathThroughPlaces ? 'places' : null,
    without: [...without],
    expanded: [...expanded],
    collapsed: [...collapsed],
    hidden: [...hidden],
    pinned: [...pinned],
    moved: Object.entries(places).map(([slug, place]) => ({ slug, place })),
    articles: [...articles],
    publishers: [...publishers],
    reported,
    valid,
    layout,
  });
  if (!isLong(whole)) return isLong(anchor) ? whole : whole + anchor;
  const [path = '', query = ''] = whole.split('?');
  return `${serialize(path, { lang })}${unsent}${query}`;
}

/** Whether an address is longer than servers, and programs that send links, take. */
export function isLong(address: string): boolean {
  return address.length > longestAddress || address.includes(unsent);
}

/** The view of an address; whatever in it cannot be read is as at first. */
export function viewOf({
  pathname,
  search,
  hash,
}: Pick<URL, 'pathname' | 'search' | 'hash'>): View {
  const {
    lang: _,
    panel,
    size: panelSize,
    article,
    front,
    from,
    to,
    via,
    moved: rows,
    articles,
    publishers,
    reported,
    valid,
    ...lists
  } = read(hash.startsWith(unsent) ? hash.slice(unsent.length) : search);
  const places = Object.fromEntries(rows.map(({ slug, place }) => [slug, place]));
  return {
    arrangement: {
      ...lists,
      moved: places,
      told: { articles, publishers, reported, valid },
    },
    selection: selectionOfPath(pathname),
    panel,
    panelSize,
    article,
    sheet: sheetOf(front, panel),
    pathFrom: from,
    pathTo: to,
    pathThroughPlaces: via !== null,
  };
}

/** A panel that is not open cannot be in front. */
function sheetOf(front: SheetId | typeof noSheet | null, panel: View['panel']): View['sheet'] {
  if (front === noSheet) return null;
  return front === null || (front === 'panel' && !panel) ? sheetAtFirst(panel) : front;
}

/** The language that an address asks for. */
export function languageOf(search: string): Language | null {
  return read(search).lang;
}
