import { Family, Kind } from '../../graph-seed/model/ontology.gen.ts';
import { findPaths } from '../explore/find-paths.ts';
import { searchNames } from '../explore/search.ts';
import { searchSentences } from '../explore/search-sentences.ts';
import { totalsOf } from '../explore/totals.ts';
import type { SchemaParts } from './builder.ts';
import { clamp } from './clamp.ts';

/** Search, paths and totals. */
export function addExploring(parts: SchemaParts): void {
  const { builder, refs, enums } = parts;
  builder.queryFields((t) => ({
    search: t.field({
      type: refs.search,
      description: 'By name, in characters, pinyin, initials or English, and in sentences.',
      args: {
        query: t.arg.string({ required: true, description: 'Its first 100 characters count.' }),
        first: t.arg.int({
          defaultValue: 20,
          required: true,
          description: 'Names, and sentences, at most: from 1 to 100.',
        }),
      },
      resolve: async (_, { query, first }, { context }) => {
        const size = clamp(first, 1, 100);
        const [names, sentences] = await Promise.all([
          searchNames(context, query, size),
          searchSentences(context, query, size),
        ]);
        context.keep({ entities: names.hits.map(({ entity }) => entity) });
        return {
          names: names.hits,
          sentences: sentences.hits,
          more: names.more || sentences.more,
        };
      },
    }),
    paths: t.field({
      type: refs.paths,
      description: 'The shortest ways from one entity to another, against any direction.',
      args: {
        from: t.arg.string({ required: true, description: 'Slug of an entity.' }),
        to: t.arg.string({ required: true, description: 'Slug of another.' }),
        limit: t.arg.int({
          defaultValue: 5,
          required: true,
          description: 'Paths at most: from 1 to 20.',
        }),
        longest: t.arg.int({
          defaultValue: 6,
          required: true,
          description: 'Hops at most: from 1 to 6.',
        }),
        withoutFamilies: t.arg({
          type: [enums.family],
          description:
            'Families whose statements are no hops. Where it is left out: PLACE, or none through ' +
            'places.',
        }),
        throughPlaces: t.arg.boolean({
          defaultValue: false,
          required: true,
          description: 'Whether a place may be between two others, by whatever statement.',
        }),
      },
      resolve: async (
        _,
        { withoutFamilies, throughPlaces, limit, longest, ...ends },
        { context },
      ) => {
        const [from, to] = await Promise.all([
          context.currentId(ends.from),
          context.currentId(ends.to),
        ]);
        return findPaths(context, {
          from,
          to,
          limit: clamp(limit, 1, 20),
          longest: clamp(longest, 1, 6),
          withoutFamilies: withoutFamilies ?? (throughPlaces ? [] : [Family.place]),
          withoutKinds: throughPlaces ? [] : [Kind.Place],
        });
      },
    }),
    totals: t.field({
      type: [refs.total],
      description: 'Figures added up: joint ones once, unnamed groups apart, unlike things never.',
      args: {
        places: t.arg.stringList({ description: 'Slugs: about one of these or something in it.' }),
        properties: t.arg({ type: [enums.property], description: 'Only these.' }),
      },
      resolve: async (_, { places, properties }, { context }) => {
        const groups = await (await context.snapshot()).figures({
          ...(places && { places }),
          ...(properties && { properties }),
        });
        return totalsOf(groups, context.budget);
      },
    }),
  }));
}
