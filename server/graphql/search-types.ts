import type { SchemaParts } from './builder.ts';

/** SearchKeys, Mark, SearchMatch, NameHit, SentenceHit and SearchAnswer. */
export function addSearchTypes({ refs, enums }: SchemaParts): void {
  refs.searchKeys.implement({
    description: 'The forms of a name that a query is compared with, once it is folded alike.',
    fields: (t) => ({
      names: t.exposeStringList('names', {
        description: 'Name and aliases: letters and digits alone, of one width and case. Any part.',
      }),
      latin: t.exposeStringList('latin', {
        description: 'Their pinyin, and the English name, each run together. Its beginning.',
      }),
      initials: t.exposeStringList('initials', {
        description: 'First letters of their pinyin. Its beginning.',
      }),
      words: t.exposeStringList('words', {
        description: 'Words of the English name. Its beginning.',
      }),
      parts: t.exposeStringList('parts', {
        description:
          'Their pinyin from each later syllable on, with other readings of a character, and of short ' +
          'names half in syllables, half in initials. Its beginning.',
      }),
      variants: t.exposeString('variants', {
        description:
          'Traditional characters that are simplified to some of the names’, each followed by its own.',
      }),
    }),
  });
  refs.mark.implement({
    description: 'Characters of a text, counted in Unicode code points.',
    fields: (t) => ({
      start: t.exposeInt('start', { description: 'The first of them, from 0.' }),
      end: t.exposeInt('end', { description: 'The one after the last.' }),
    }),
  });
  refs.matchedText.implement({
    description: 'A name that a query matches, and the part of it that does.',
    fields: (t) => ({
      field: t.field({
        type: enums.matchedField,
        description: 'Which name it is.',
        resolve: ({ field }) => field,
      }),
      by: t.field({
        type: enums.matchedBy,
        description: 'What the query was compared with.',
        resolve: ({ by }) => by,
      }),
      text: t.exposeString('text', { description: 'The name.' }),
      marks: t.field({
        type: [refs.mark],
        description: 'What matches, in order: the whole word or name where a letter is mistyped.',
        resolve: ({ marks }) => [...marks],
      }),
    }),
  });
  refs.nameHit.implement({
    description: 'An entity whose name matches.',
    fields: (t) => ({
      entity: t.expose('entity', { type: refs.entity, description: 'The entity.' }),
      match: t.field({
        type: enums.match,
        description: 'How it matches.',
        resolve: ({ match }) => match,
      }),
      matched: t.field({
        type: [refs.matchedText],
        description: 'The names that match: the name, aliases, the English name.',
        resolve: ({ matched }) => [...matched],
      }),
    }),
  });
  refs.sentenceHit.implement({
    description: 'A sentence that holds all the words, in any order.',
    fields: (t) => ({
      sentence: t.field({
        type: refs.sentence,
        description: 'The sentence.',
        resolve: ({ article, sentence }) => ({ article, sentence }),
      }),
      article: t.expose('article', { type: refs.article, description: 'The article.' }),
      match: t.field({
        type: enums.sentenceMatch,
        description: 'Where it matches.',
        resolve: ({ match }) => match,
      }),
      marks: t.field({
        type: [refs.mark],
        description: 'The words, in order, within its text, or for TRANSLATION within that.',
        resolve: ({ match, ...hit }) => [
          ...(match === 'translation' ? hit.translationMarks : hit.textMarks),
        ],
      }),
      translationMarks: t.field({
        type: [refs.mark],
        description: 'The words, in order, within its translation, whatever `match` says.',
        resolve: (hit) => [...hit.translationMarks],
      }),
    }),
  });
  refs.search.implement({
    description: 'What a search finds, the best first.',
    fields: (t) => ({
      names: t.field({
        type: [refs.nameHit],
        description: 'By class of match, then length of name, then slug.',
        resolve: ({ names }) => [...names],
      }),
      sentences: t.field({
        type: [refs.sentenceHit],
        description: 'In the text before in the translation before in both, then in text order.',
        resolve: ({ sentences }) => [...sentences],
      }),
      more: t.exposeBoolean('more', { description: 'True where there are others.' }),
    }),
  });
}
