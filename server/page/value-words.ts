import type { Quantity, Time, Value } from '../../graph-seed/model/value.ts';
import { wordsIn } from './marked-words.ts';
import { type Html, markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

/** A value in the page's language, with the printed words where that is English. */
export function valueWords(value: Value, page: PageContext): Html {
  if ('quantity' in value) return quantityWords(value.quantity, page);
  if ('time' in value) return timeWords(value.time, page);
  const { text } = value;
  return markup`${page.words(text[page.language])}${
    text.paraphrase && markup` <small>${page.say('paraphrase')}</small>`
  }`;
}

function quantityWords(quantity: Quantity, page: PageContext): Html {
  const { text, value, unit, bound, per, scope, stage } = quantity;
  const number = value.toLocaleString('en-US', { maximumFractionDigits: 6 });
  const unitName = page.ontology.units.get(unit)?.label.en ?? unit;
  const english = [page.say(bound), `${number} ${unitName}`, per && page.say(per)];
  const notes = [
    stage && page.say(stage),
    scope && page.say(scope === 'unclear' ? 'scopeUnclear' : scope),
  ].filter(Boolean);
  const note =
    notes.length > 0 && markup` <small>${notes.join(page.language === 'zh' ? '；' : '; ')}</small>`;
  if (page.language === 'zh') {
    const each = per && !text.includes('/') ? `${page.say(per)} ` : '';
    return markup`${each}${page.words(text)}${note}`;
  }
  return markup`${page.words(english.filter(Boolean).join(' '))} (${wordsIn(text, 'zh')})${note}`;
}

/** A time as printed, with its dates and the words that give them where its own do not. */
export function timeWords({ text, en, from, to, inferredFrom }: Time, page: PageContext): Html {
  const dates = from && to && from !== to ? page.say('dates', { from, to }) : (from ?? to);
  const printed = wordsIn(text, 'zh');
  const words = page.language === 'zh' ? printed : markup`${page.words(en)} (${printed})`;
  const datedBy = inferredFrom && page.say('datedBy', { words: inferredFrom.exact });
  return markup`${words}${dates && markup` <small>${dates}</small>`}${
    datedBy && markup` <small>${page.words(datedBy)}</small>`
  }`;
}
