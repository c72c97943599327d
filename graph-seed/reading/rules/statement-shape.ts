import { Certainty, Part } from '../../model/ontology.gen.ts';
import type { PropertyDefinition } from '../../model/ontology.ts';
import type { Statement } from '../../model/statement.ts';
import { type End, isMissing, type QualifierValue } from '../../model/value.ts';
import type { ArticleDraft, ArticleRule } from '../draft.ts';
import type { ProblemCode, ProblemList, SourcePlace } from '../problem.ts';

/** Properties, ends, values, qualifiers and parts are what the ontology allows. */
export const statementsFitOntology: ArticleRule = (draft, problems) => {
  for (const { statement, place } of draft.statements) {
    const property = draft.ontology.properties.get(statement.property);
    if (property) {
      new StatementCheck(draft, statement, place, problems).against(property);
    } else {
      const known = [...draft.ontology.properties.keys()].join(', ');
      const message = `${statement.id}: ${statement.property} is no property; there are: ${known}.`;
      problems.add('UNKNOWN_PROPERTY', place, message);
    }
  }
  for (const { end, place } of draft.missing) {
    if (!draft.ontology.kinds.has(end.unknown)) {
      problems.add('UNKNOWN_KIND', place, `?${end.id}: ${end.unknown} is no kind.`);
    }
  }
};

class StatementCheck {
  readonly #draft: ArticleDraft;
  readonly #statement: Statement;
  readonly #place: SourcePlace;
  readonly #problems: ProblemList;

  constructor(
    draft: ArticleDraft,
    statement: Statement,
    place: SourcePlace,
    problems: ProblemList,
  ) {
    this.#draft = draft;
    this.#statement = statement;
    this.#place = place;
    this.#problems = problems;
  }

  against(property: PropertyDefinition): void {
    const { subjects, objects, value, qualifiers, status, open, inferred } = this.#statement;
    for (const end of subjects) this.#end(end, property.subjects, 'subject');
    for (const end of objects ?? []) this.#end(end, property.objects ?? [], 'object');
    this.#range(property);
    if (value) this.#quantity(value);
    for (const [id, values] of Object.entries(qualifiers)) this.#qualifier(property, id, values);
    for (const id of property.required) {
      if (!qualifiers[id]) this.#add('QUALIFIER_MISSING', `${property.id} needs ${id}.`);
    }
    this.#word('UNKNOWN_STATUS', status, this.#draft.ontology.statuses, 'status');
    const lists = [Part.subjects, objects ? Part.objects : Part.value, ...Object.keys(qualifiers)];
    const parts = [...lists, Part.time, Part.status, Part.saidBy, Part.resultOf];
    for (const part of open) {
      if (!lists.includes(part)) this.#add('UNKNOWN_PART', `open names ${part}.`);
    }
    for (const { part } of inferred) {
      if (!parts.includes(part)) this.#add('UNKNOWN_PART', `inferred names ${part}.`);
    }
    this.#certainty();
    this.#scope();
  }

  #add(code: ProblemCode, message: string): void {
    this.#problems.add(code, this.#place, `${this.#statement.id}: ${message}`);
  }

  #end(end: End, allowed: readonly string[], role: string): void {
    const kind = isMissing(end) ? end.unknown : this.#draft.findEntity(end)?.kind;
    if (kind === undefined || allowed.includes(kind)) return;
    const id = isMissing(end) ? `?${end.id}` : end;
    this.#add('END_KIND', `${id} is a ${kind}; as ${role} stand ${allowed.join(', ') || 'none'}.`);
  }

  #range(property: PropertyDefinition): void {
    const { objects, value } = this.#statement;
    const given = value ? (Object.keys(value)[0] ?? '') : objects ? 'objects' : 'nothing';
    const wanted = property.value ?? 'objects';
    if (given !== wanted || (objects && value)) {
      this.#add('VALUE_KIND', `${property.id} takes ${wanted}, not ${given}.`);
    }
  }

  #quantity(value: QualifierValue): void {
    if (!('quantity' in value)) return;
    const { unit, bound, per, scope, stage } = value.quantity;
    const { units, bounds, per: countedPer, scopes, stages } = this.#draft.ontology;
    this.#word('UNKNOWN_UNIT', unit, units, 'unit');
    this.#word('UNKNOWN_BOUND', bound, bounds, 'bound');
    this.#word('UNKNOWN_PER', per, countedPer, 'thing to count per');
    this.#word('UNKNOWN_SCOPE', scope, scopes, 'scope');
    this.#word('UNKNOWN_STAGE', stage, stages, 'stage');
  }

  /** Reports a word of the data, where one is given, that its table does not have. */
  #word(
    code: ProblemCode,
    id: string | undefined,
    table: ReadonlyMap<string, unknown>,
    what: string,
  ): void {
    if (id === undefined || table.has(id)) return;
    this.#add(code, `${id} is no ${what}; there are: ${[...table.keys()].join(', ')}.`);
  }

  #qualifier(property: PropertyDefinition, id: string, values: readonly QualifierValue[]): void {
    const definition = this.#draft.ontology.qualifiers.get(id);
    if (!definition || !property.qualifiers.includes(id)) {
      const allowed = property.qualifiers.join(', ') || 'none';
      this.#add('UNKNOWN_QUALIFIER', `${property.id} does not take ${id}; it takes: ${allowed}.`);
      return;
    }
    for (const value of values) {
      const type = Object.keys(value)[0];
      if (type !== definition.type) {
        this.#add('VALUE_KIND', `${id} takes ${definition.type}, not ${type}.`);
      }
      this.#quantity(value);
      if ('entity' in value) this.#end(value.entity, definition.kinds ?? [], id);
    }
  }

  #certainty(): void {
    const { certainty, reason } = this.#statement;
    if ((certainty === Certainty.inferred) !== (reason !== undefined)) {
      const fault = reason ? 'a reason, yet it is stated' : 'is inferred without a reason';
      this.#add('REASON_MISSING', `The statement ${reason ? 'has ' : ''}${fault}.`);
    }
  }

  #scope(): void {
    const { subjects, value } = this.#statement;
    if (!value || !('quantity' in value) || value.quantity.scope) return;
    const group = subjects.some((end) => !isMissing(end) && this.#draft.findEntity(end)?.unnamed);
    if (subjects.length > 1 || group) {
      this.#add('SCOPE_MISSING', `${value.quantity.text} of several has no scope.`);
    }
  }
}
