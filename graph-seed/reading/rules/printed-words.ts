import type { Statement } from '../../model/statement.ts';
import { statementEnds } from '../../model/statement.ts';
import { isMissing, type QualifierValue, type Quantity, type Time } from '../../model/value.ts';
import type { ArticleRule } from '../draft.ts';
import { printedNumber } from '../printed-number.ts';
import type { ProblemCode } from '../problem.ts';

/** What a statement gives as the article's words stands in its quotes; numbers agree with print. */
export const wordsArePrinted: ArticleRule = ({ statements }, problems) => {
  for (const { statement, place, words } of statements) {
    const add = (code: ProblemCode, message: string) =>
      problems.add(code, place, `${statement.id}: ${message}`);
    const isPrinted = (text: string) => words.some((quote) => quote.includes(text));
    for (const text of wordsInPrint(statement).filter((one) => !isPrinted(one))) {
      add('NOT_PRINTED', `“${text}” is in none of its quotes.`);
    }
    const { verb } = statement;
    if (verb && !verb.zh.split('…').every(isPrinted)) {
      add('VERB_NOT_PRINTED', `the verb “${verb.zh}” is in none of its quotes.`);
    }
    for (const time of timesOf(statement)) {
      if (!isDated(time))
        add('TIME_NOT_DATED', `“${time.text}” does not say ${time.from ?? time.to}.`);
    }
    for (const value of valuesOf(statement)) {
      const fault = 'quantity' in value ? numberFault(value.quantity) : undefined;
      if (fault) add('QUANTITY_MISMATCH', fault);
    }
  }
};

/** All words that a statement takes from print. */
function wordsInPrint(statement: Statement): string[] {
  const mentions = statementEnds(statement).flatMap(({ end }) =>
    isMissing(end) && end.mention ? [end.mention.zh] : [],
  );
  const values = valuesOf(statement).flatMap((value) => {
    if ('quantity' in value) return [value.quantity.text];
    return 'text' in value && !value.text.paraphrase ? [value.text.zh] : [];
  });
  const here = [
    ...Object.values(statement.called ?? {}).filter(({ paraphrase }) => !paraphrase),
    ...(statement.others ? [statement.others] : []),
  ];
  return [
    ...mentions,
    ...here.map(({ zh }) => zh),
    ...timesOf(statement).map(({ text }) => text),
    ...values,
  ];
}

function valuesOf(statement: Statement): QualifierValue[] {
  return [
    ...(statement.value ? [statement.value] : []),
    ...Object.values(statement.qualifiers).flat(),
  ];
}

function timesOf(statement: Statement): Time[] {
  const inValues = valuesOf(statement).flatMap((value) => ('time' in value ? [value.time] : []));
  return statement.time ? [statement.time, ...inValues] : inValues;
}

/** From and to may be left out; given, their year is printed or said to be inferred. */
function isDated(time: Time): boolean {
  if (time.inferredFrom) return true;
  return [time.from, time.to].every((date) => !date || time.text.includes(date.slice(0, 4)));
}

function numberFault({ text, value }: Quantity): string | undefined {
  const number = printedNumber(text);
  if (number === undefined) return `no number can be read in “${text}”.`;
  const same = Math.abs(number - value) <= Math.abs(number) * 1e-9;
  return same ? undefined : `“${text}” is ${number}, not ${value}.`;
}
