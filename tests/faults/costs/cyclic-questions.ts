import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { Random } from '../../generator/random.ts';

type Field = GraphQLField<unknown, unknown>;

/** Brackets within brackets at most, as the server allows. */
const deepest = 13;
/** Times that a field is asked for in one place. */
const repeats = [1, 20, 40];

/** What arguments are given: what there is most of, and as many as there may be. */
export type Arguments = Readonly<Record<string, string | number>>;

/**
 * Questions that go round the schema's cycles, by lists rather than by single things, to all depths,
 * and ask for the same many times where they end. The same for the same seed.
 */
export function* cyclicQuestions(
  schema: GraphQLSchema,
  given: Arguments,
  { seed, count }: { readonly seed: number; readonly count: number },
): Iterable<string> {
  const random = new Random(seed);
  const query = schema.getQueryType();
  if (!query) return;
  const roots = Object.values(query.getFields()).filter(isOfObjects);
  for (let index = 0; index < count; index += 1) {
    const root = roots[index % roots.length];
    if (!root) return;
    const depth = random.whole(2, deepest);
    const many = random.pick(repeats);
    const field = selected(root, given, depth, many);
    yield index % 3 === 0 ? `{ ${aliased(field, random.pick(repeats))} }` : `{ ${field} }`;
  }

  function selected(field: Field, args: Arguments, depth: number, many: number): string {
    const type = objectOf(field.type);
    const within = Object.values(type?.getFields() ?? {});
    const onward = depth > 1 ? within.filter(isOfObjects) : [];
    const lists = onward.filter((one) => isList(one.type));
    const next = lists.length > 0 && random.chance(0.75) ? lists : onward;
    const inner =
      next.length > 0
        ? selected(random.pick(next), args, depth - 1, many)
        : aliased(leafOf(within, args, random), many);
    const narrowed = isAbstractType(getNamedType(field.type))
      ? `... on ${type?.name} { ${inner} }`
      : inner;
    return `${field.name}${written(field.args, args)} { ${narrowed} }`;
  }

  function objectOf(type: GraphQLOutputType) {
    const named = getNamedType(type);
    if (isObjectType(named)) return named;
    return isAbstractType(named) ? random.pick(schema.getPossibleTypes(named)) : undefined;
  }
}

function leafOf(fields: readonly Field[], given: Arguments, random: Random): string {
  const leaves = fields.filter(({ type }) => isLeafType(getNamedType(type)));
  if (leaves.length === 0) return '__typename';
  const leaf = random.pick(leaves);
  return `${leaf.name}${written(leaf.args, given)}`;
}

function aliased(field: string, times: number): string {
  if (times === 1) return field;
  return Array.from({ length: times }, (_, index) => `a${index}: ${field}`).join(' ');
}

function written(args: readonly GraphQLArgument[], given: Arguments): string {
  const texts = args.flatMap((arg) => {
    const type = getNamedType(arg.type);
    const value = isEnumType(type)
      ? isRequiredArgument(arg) && type.getValues()[0]?.name
      : given[arg.name] !== undefined && !isList(arg.type) && JSON.stringify(given[arg.name]);
    return value ? [`${arg.name}: ${value}`] : [];
  });
  return texts.length > 0 ? `(${texts.join(', ')})` : '';
}

function isOfObjects({ type }: Field): boolean {
  return !isLeafType(getNamedType(type));
}

function isList(type: unknown): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}
