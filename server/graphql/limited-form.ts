import {
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { limitExceeded } from './error-codes.ts';

/** Levels of fields within fields, and fields in all, those of a fragment wherever it is spread. */
const limits = { depth: 14, breadth: 400 };

interface Form {
  readonly depth: number;
  readonly breadth: number;
}

const nothing: Form = { depth: 0, breadth: 0 };

/**
 * Refuses a query by its form; how much it asks for is counted while it runs. The form is the same
 * whatever the variables are, so that it is looked at once, with all else that validation looks at.
 */
export const limitedForm: Plugin = {
  onValidate: ({ addValidationRule }) => addValidationRule(formRule),
};

const formRule: ValidationRule = (context) => {
  const forms = new Map<SelectionSetNode, Form>();
  const formOf = (set: SelectionSetNode): Form => {
    const known = forms.get(set);
    if (known) return known;
    // What a fragment finds of itself within itself; that it does is another rule's to tell.
    forms.set(set, nothing);
    const form = together(set.selections.map(formOfSelection));
    forms.set(set, form);
    return form;
  };
  const formOfSelection = (selection: SelectionNode): Form => {
    if (selection.kind !== Kind.FIELD) {
      const fragment = fragmentOf(selection, (name) => context.getFragment(name));
      return fragment ? formOf(fragment.selectionSet) : nothing;
    }
    // Introspection has its own measure: it asks for types, of which there are few.
    const within =
      selection.selectionSet && !selection.name.value.startsWith('__')
        ? formOf(selection.selectionSet)
        : nothing;
    return { depth: 1 + within.depth, breadth: 1 + within.breadth };
  };
  return {
    OperationDefinition: ({ selectionSet }) => {
      const { depth, breadth } = formOf(selectionSet);
      if (depth > limits.depth) {
        context.reportError(limitExceeded('Depth', { depth, maxDepth: limits.depth }));
      } else if (breadth > limits.breadth) {
        context.reportError(limitExceeded('Breadth', { breadth, maxBreadth: limits.breadth }));
      }
    },
  };
};

function fragmentOf(
  selection: Exclude<SelectionNode, { kind: Kind.FIELD }>,
  named: (name: string) => FragmentDefinitionNode | null | undefined,
) {
  return selection.kind === Kind.INLINE_FRAGMENT ? selection : named(selection.name.value);
}

function together(forms: readonly Form[]): Form {
  return forms.reduce(
    (all, { depth, breadth }) => ({
      depth: Math.max(all.depth, depth),
      breadth: all.breadth + breadth,
    }),
    nothing,
  );
}
