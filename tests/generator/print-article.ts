import type { Entity } from '../../graph-seed/model/entity.ts';
import { Property } from '../../graph-seed/model/ontology.gen.ts';
import type { Arrangement, Item } from './arrange.ts';
import { Composer } from './composer.ts';
import type { World } from './world.ts';

/** Who and what an article is, apart from what it tells. */
export interface Masthead {
  readonly article: Entity;
  /** The place it is mainly of, where the report was made. */
  readonly host: Entity;
  readonly reporters: readonly Entity[];
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** Prints the whole article; any of the people may be asked. */
export function printArticle(
  { article, host, reporters, day }: Masthead,
  { sections, captions }: Arrangement,
  people: readonly Entity[],
  world: World,
): Composer {
  const { random } = world;
  const print = new Composer(world, article, Number(day.slice(0, 4)));
  const item = (what: Item) => {
    if (typeof what === 'string') {
      print.filler(what);
    } else if (print.statements.length === 0) {
      print.facts(what, undefined, { day, place: host });
    } else {
      print.facts(what, random.chance(0.25) ? random.pick(people) : undefined);
    }
  };
  const title = print.title(host);
  const byline = print.byline(reporters);
  for (const section of sections) {
    print.heading();
    for (const paragraph of section) {
      print.paragraph();
      paragraph.forEach(item);
    }
  }
  for (let left = captions; left > 0; left -= 1) {
    print.caption(random.pickSome(print.statements, random.whole(4, 7)));
  }
  const authorship = print.statements.find(({ property }) => property === Property.wrote);
  if (authorship) {
    print.rests(authorship.id, byline);
    print.rests(authorship.id, { ...title, context: true });
  }
  return print;
}
