import type { Statement } from '../../model/statement.ts';
import { statementEnds } from '../../model/statement.ts';
import { isMissing, type QualifierValue, type Quantity, type Time } from '../../model/value.ts';
import type { Rule } from '../draft.ts';
import { printedNumber } from '../printed-number.ts';
import type { ProblemCode } from '../problem.ts';

/** What a statement gives as the article's words stands in its quotes; numbers agree with print. */
export const wordsArePrinted: Rule = ({ statements }, problems) => {
  for (const { statement, place, words } of statements) {
    const add = (code: ProblemCode, message: string) =>
      problems.add(code, place, `${statement.id}: ${message}`);
    const printed = (text: string) => words.some((quote) => quote.includes(text));
    const needPrinted = (text: string) => {
      if (!printed(text)) add('NOT_PRINTED', `“${text}” is in none of its quotes.`);
    };
    for (const { end } of statementEnds(statement)) {
      if (isMissing(end) && end.mention) needPrinted(end.mention.zh);
    }
    for (const time of timesOf(statement)) {
      needPrinted(time.text);
      if (!isDated(time)) add('TIME_NOT_DATED', `“${time.text}” does not say ${time.from ?? time.to}.`);
    }
    for (const value of valuesOf(statement)) {
      if ('text' in value && !value.text.paraphrase) needPrinted(value.text.zh);
      if ('quantity' in value) {
        needPrinted(value.quantity.text);
        const fault = numberFault(value.quantity);
        if (fault) add('QUANTITY_MISMATCH', fault);
      }
    }
  }
};

function valuesOf(statement: Statement): QualifierValue[] {
  return [...(statement.value ? [statement.value] : []), ...Object.values(statement.qualifiers).flat()];
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
