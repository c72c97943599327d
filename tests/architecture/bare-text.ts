import ts from 'typescript';

/**
 * Where a component's source lets text stand beside other parts of its element, or be all that a
 * component is: `line: source`. Whoever translates a page puts such a text into an element of their
 * own, and React then fails at taking it away or putting something before it. `reactNames` are
 * the properties that hold React's nodes, wherever they are declared.
 */
export function bareTexts(source: string, reactNames: readonly string[] = []): string[] {
  const file = ts.createSourceFile('a.tsx', source, ts.ScriptTarget.Latest, true);
  const known = new Map<string, Meaning>(reactNames.map((name) => [name, 'node']));
  learnNames(file, known);
  const found: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
      const parts = node.children.filter((child) => !isNothing(child));
      const isAlone = parts.length === 1 && ts.isJsxElement(node);
      found.push(...parts.filter((part) => isBare(part, isAlone, known)));
    }
    if (ts.isFunctionDeclaration(node) && /^[A-Z]/u.test(node.name?.text ?? '')) {
      found.push(...answersOf(node).filter((answer) => isText(answer, known)));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.map((node) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    return `${line + 1}: ${node.getText().replace(/\s+/gu, ' ')}`;
  });
}

/** What the names in a file stand for: an expression, or `node` where it is React's already. */
type Meaning = ts.Expression | ts.FunctionDeclaration | 'node';
type Known = ReadonlyMap<string, Meaning>;

function learnNames(file: ts.SourceFile, known: Map<string, Meaning>): void {
  const visit = (node: ts.Node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      known.set(node.name.text, node.initializer);
    }
    if (ts.isFunctionDeclaration(node) && node.name) known.set(node.name.text, node);
    if (ts.isParameter(node) && isReact(node.type)) known.set(node.name.getText(), 'node');
    ts.forEachChild(node, visit);
  };
  visit(file);
}

/** A type that holds React's nodes. */
function isReact(type: ts.TypeNode | undefined): boolean {
  return type !== undefined && /^(?:ReactNode|JSX\.Element)$/u.test(type.getText());
}

/** An alone text is safe, a list that holds texts beside elements is not. */
function isBare(part: ts.JsxChild, isAlone: boolean, known: Known): boolean {
  if (ts.isJsxText(part)) return !isAlone;
  if (!ts.isJsxExpression(part) || !part.expression) return false;
  const outcomes = outcomesOf(part.expression, known);
  return outcomes.includes('text') && (!isAlone || outcomes.includes('list'));
}

function isNothing(child: ts.JsxChild): boolean {
  if (ts.isJsxText(child)) return child.text.trim() === '';
  if (!ts.isJsxExpression(child)) return false;
  const { expression } = child;
  // A space is no text to translate.
  return !expression || (ts.isStringLiteral(expression) && expression.text.trim() === '');
}

/** Whether an expression may be text. */
function isText(expression: ts.Expression, known: Known): boolean {
  return outcomesOf(expression, known).includes('text');
}

type Outcome = 'text' | 'node' | 'list' | 'nothing';

function outcomesOf(expression: ts.Expression, known: Known): Outcome[] {
  const of = (inner: ts.Expression) => outcomesOf(inner, known);
  if (ts.isParenthesizedExpression(expression)) return of(expression.expression);
  if (ts.isJsxElement(expression) || ts.isJsxSelfClosingElement(expression)) return ['node'];
  if (ts.isJsxFragment(expression)) return ['node'];
  if (ts.isStringLiteral(expression) && expression.text.trim() === '') return ['nothing'];
  if (ts.isSpreadElement(expression)) return of(expression.expression);
  if (ts.isArrayLiteralExpression(expression)) return ['list', ...expression.elements.flatMap(of)];
  if (ts.isPropertyAccessExpression(expression)) return outcomesOfName(expression.name.text, known);
  if (ts.isConditionalExpression(expression)) {
    return [...of(expression.whenTrue), ...of(expression.whenFalse)];
  }
  if (ts.isBinaryExpression(expression)) {
    const isAnd = expression.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    return [...(isAnd ? [] : of(expression.left)), ...of(expression.right)];
  }
  if (/^(?:null|undefined|true|false)$/u.test(expression.getText())) return ['nothing'];
  if (ts.isIdentifier(expression)) return outcomesOfName(expression.text, known);
  if (ts.isCallExpression(expression)) return outcomesOfCall(expression, known);
  return ['text'];
}

function outcomesOfName(name: string, known: Known): Outcome[] {
  const meaning = known.get(name);
  if (!meaning) return ['text'];
  if (meaning === 'node') return ['node'];
  return ts.isFunctionDeclaration(meaning) ? ['node'] : outcomesOf(meaning, without(known, name));
}

function outcomesOfCall(call: ts.CallExpression, known: Known): Outcome[] {
  const { expression: called } = call;
  if (ts.isPropertyAccessExpression(called)) {
    const [first] = call.arguments;
    if (/^(?:map|flatMap)$/u.test(called.name.text) && first && isFunction(first)) {
      return ['list', ...answersOf(first).flatMap((answer) => outcomesOf(answer, known))];
    }
    return called.name.text === 'reverse' ? outcomesOf(called.expression, known) : ['text'];
  }
  if (called.getText() === 'createElement') return ['node'];
  const meaning = known.get(called.getText());
  if (meaning === 'node') return ['node'];
  if (!meaning || !ts.isFunctionDeclaration(meaning)) return ['text'];
  const rest = without(known, called.getText());
  return answersOf(meaning).flatMap((answer) => outcomesOf(answer, rest));
}

/** A name that leads to itself ends there. */
function without(known: Known, name: string): Known {
  return new Map([...known].filter(([one]) => one !== name));
}

function isFunction(node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

/** What a function answers, but not the functions in it. */
function answersOf(
  made: ts.ArrowFunction | ts.FunctionExpression | ts.FunctionDeclaration,
): ts.Expression[] {
  const { body } = made;
  if (!body) return [];
  if (!ts.isBlock(body)) return [body];
  const answers: ts.Expression[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isReturnStatement(node) && node.expression) answers.push(node.expression);
    if (!isFunction(node) && !ts.isFunctionDeclaration(node)) ts.forEachChild(node, visit);
  };
  visit(body);
  return answers;
}
