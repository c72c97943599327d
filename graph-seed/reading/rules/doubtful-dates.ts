import { firstDayOf } from '../../model/date.ts';
import type { Rule } from '../draft.ts';
import type { SourcePlace } from '../problem.ts';

/** Nothing is published, read or judged after the file that says so was saved. */
export const datesAreBeyondDoubt: Rule = ({ articles, judgements, savedAt }, notes) => {
  const look = (what: string, date: string | undefined, place: SourcePlace) => {
    if (date === undefined) return;
    // A day begins in the east of the calendar half a day before it does in Greenwich.
    const saved = new Date(savedAt(place.file) + 14 * 3_600_000).toISOString().slice(0, 10);
    if (firstDayOf(date) <= saved) return;
    notes.add('FUTURE_DATE', place, `${what} on ${date}, yet this file was saved on ${saved}.`);
  };
  for (const { article } of articles) {
    if (!article) continue;
    const { entity, published, retrieved, place } = article;
    look(`${entity.id} was published`, published, place);
    look(`${entity.id} was retrieved`, retrieved, place);
  }
  for (const { judgement, place } of judgements) {
    look(`${judgement.ids.join(', ')}: judged`, judgement.date, place);
  }
};
