import { Family, Kind } from '../../graph-seed/model/ontology.gen.ts';
import { findPaths } from '../explore/find-paths.ts';
import { searchNames } from '../explore/search.ts';
import { searchSentences } from '../explore/search-sentences.ts';
import { totalsOf } from '../explore/totals.ts';
import type { SchemaParts } from './builder.ts';
import { clamp } from './clamp.ts';
import { toldArguments, toldFilter } from './told-filter.ts';

/** Search, paths and totals. */
export function addExploring(parts: SchemaParts): void {
  const { builder, refs, enums } = parts;
  builder.queryFields((t) => ({
    search: t.field({
      type: refs.search,
      description:
        'By name, in characters, pinyin, initials or English, and in sentences: names of what takes part ' +
        'in a statement that passes, sentences of the articles that pass and, where `valid` is asked ' +
        'for, tell something that does.',
      args: {
        query: t.arg.string({ required: true, description: 'Its first 100 characters count.' }),
        first: t.arg.int({
          defaultValue: 20,
          required: true,
          description: 'Names, and sentences, at most: from 1 to 100.',
        }),
        ...toldArguments(parts),
      },
      resolve: async (_, { query, first, ...args }, { context }) => {
        const asked = { text: query, first: clamp(first, 1, 100), told: toldFilter(args) };
        const [names, sentences] = await Promise.all([
          searchNames(context, asked),
          searchSentences(context, asked),
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
        ...toldArguments(parts),
      },
      resolve: async (
        _,
        { withoutFamilies, throughPlaces, limit, longest, from: one, to: other, ...told },
        { context },
      ) => {
        const [from, to] = await Promise.all([context.currentId(one), context.currentId(other)]);
        return findPaths(context, {
          from,
          to,
          limit: clamp(limit, 1, 20),
          longest: clamp(longest, 1, 6),
          withoutFamilies: withoutFamilies ?? (throughPlaces ? [] : [Family.place]),
          withoutKinds: throughPlaces ? [] : [Kind.Place],
          told: toldFilter(told),
        });
      },
    }),
    totals: t.field({
      type: [refs.total],
      description: 'Figures added up: joint ones once, unnamed groups apart, unlike things never.',
      args: {
        places: t.arg.stringList({ description: 'Slugs: about one of these or something in it.' }),
        properties: t.arg({ type: [enums.property], description: 'Only these.' }),
        ...toldArguments(parts),
      },
      resolve: async (_, { places, properties, ...told }, { context }) => {
        const groups = await (await context.snapshot()).figures({
          ...(places && { places }),
          ...(properties && { properties }),
          ...toldFilter(told),
        });
        return totalsOf(groups, context.budget);
      },
    }),
  }));
}
