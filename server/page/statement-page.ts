import { type Fact, loneFact } from '../../graph-seed/model/fact.ts';
import { Part } from '../../graph-seed/model/ontology.gen.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import type { End, QualifierValue } from '../../graph-seed/model/value.ts';
import { certaintyNotes, partLabel, standingWords } from './certainty.ts';
import { disputeItems } from './disputes.ts';
import { endLinks } from './ends.ts';
import { bulleted, cutNote, inARow, listed } from './lists.ts';
import { type Html, markup } from './markup.ts';
import type { PageContext, WritePage } from './page-context.ts';
import { paths } from './paths.ts';
import { quotesOf } from './quotes.ts';
import { reported } from './reported.ts';
import { sourceLinks } from './sources.ts';
import { statementLines } from './statement-list.ts';
import { timeMarkup, valueMarkup, valuesMarkup } from './value-markup.ts';

/** A statement in full: its parts, what it rests on, and how far it can be believed. */
export const statementPage: WritePage = async (page, { slug = '' }) => {
  const { context, language, say } = page;
  const statement = await context.statement.load(slug);
  if (!statement) return null;
  const family = page.ontology.families.get(
    page.ontology.properties.get(statement.property)?.family ?? '',
  );
  const [sentence, other, parts, quotes, results, disputes, tellings] = await Promise.all([
    context.sentence(statement, language),
    context.sentence(statement, language === 'zh' ? 'en' : 'zh'),
    partsOf(statement, page),
    quotesOf(statement.evidence, 'sentences', page),
    context.resultsOf.load(slug),
    context.snapshot().then((snapshot) => snapshot.disputes()),
    context.tellingsOf(statement),
  ]);
  const retellings = tellings.filter(({ id }) => id !== slug);
  const told = new Set(tellings.map(({ id }) => id));
  const disagreeing = disputes.filter(({ statements }) => statements.some((id) => told.has(id)));
  const [retellingLines, resultLines, disputeLines] = await Promise.all([
    statementLines(listed(retellings), page),
    statementLines(listed(results), page),
    disputeItems(disagreeing, page),
  ]);
  const content = markup`<p class="note">${say('statement')}${
    family &&
    markup` · <a href="${page.href(paths.family(family.id))}">${family.label[language]}</a>`
  }</p>
<h1>${page.words(sentence)}</h1>
<p class="note"><bdi lang="${language === 'zh' ? 'en' : 'zh-CN'}">${other}</bdi></p>
<dl>${parts.map(([label, value]) => markup`<div><dt>${page.words(label)}</dt><dd>${value}</dd></div>`)}</dl>
<h2>${say('quotes')}</h2>
${quotes}
${retellings.length > 0 && markup`<h2>${say('alsoTold')}</h2>${retellingLines}${cutNote(listed(retellings).length, retellings.length, page)}`}
${results.length > 0 && markup`<h2>${say('results')}</h2>${resultLines}${cutNote(listed(results).length, results.length, page)}`}
${disagreeing.length > 0 && markup`<h2>${say('disputes')}</h2>${disputeLines}`}`;
  return {
    path: paths.statement(slug),
    name: sentence,
    description: sentence,
    content,
    linkedData: { '@type': 'Claim', text: sentence },
  };
};

async function causeLines(ids: readonly string[], page: PageContext): Promise<Html> {
  return statementLines(await page.context.statements(ids), page);
}

/** The parts that the statement has, each under its name. */
async function partsOf(statement: Statement, page: PageContext): Promise<[string, Html][]> {
  const { subjects, objects = [], value, qualifiers, time, saidBy, resultOf } = statement;
  const fact = await page.context.factOf(statement);
  const [who, whom, what, when, speakers, causes, notes, sources, more] = await Promise.all([
    endLinks(subjects, page),
    endLinks(objects, page),
    value && valueMarkup(value, page),
    time && timeMarkup(time, page),
    endLinks(saidBy, page),
    causeLines(resultOf, page),
    certaintyNotes(statement, page),
    sourceLinks(statement, page),
    Promise.all(
      Object.entries(qualifiers).map(
        async ([id, values]): Promise<[string, Html]> => [
          partLabel(id, page),
          await qualifierWords(values, page),
        ],
      ),
    ),
  ]);
  const label = (part: Part) => partLabel(part, page);
  const parts: (readonly [boolean, string, Html | undefined])[] = [
    [true, label(Part.subjects), who],
    [true, label(Part.property), page.words(page.label('properties', statement.property))],
    [objects.length > 0, label(Part.objects), whom],
    [true, label(Part.value), what],
    ...more.map(([name, words]) => [true, name, words] as const),
    [true, label(Part.time), when],
    [saidBy.length > 0, label(Part.saidBy), speakers],
    [resultOf.length > 0, label(Part.resultOf), causes],
    [true, label(Part.certainty), certaintyFact(statement, notes, page)],
    [true, page.say('source'), sources],
    [fact.statements.length > 1, page.say('wholeFact'), wholeFact(fact, page)],
  ];
  return parts.flatMap(([isThere, name, words]) => (isThere && words ? [[name, words]] : []));
}

function certaintyFact(statement: Statement, notes: readonly Html[], page: PageContext): Html {
  return markup`${standingWords(loneFact(statement), page)}${notes.length > 0 && bulleted(notes, page)}`;
}

/** What all who tell it say together: how far it has come, and from when until when it is reported. */
function wholeFact(fact: Fact, page: PageContext): Html {
  const when = reported(fact, page);
  return markup`${standingWords(fact, page)}${when && ` ${when}`}`;
}

async function qualifierWords(values: readonly QualifierValue[], page: PageContext): Promise<Html> {
  const ends: End[] = values.flatMap((value) => ('entity' in value ? [value.entity] : []));
  const [plain, links] = await Promise.all([valuesMarkup(values, page), endLinks(ends, page)]);
  return inARow([...(ends.length > 0 ? [links] : []), ...plain], page);
}
