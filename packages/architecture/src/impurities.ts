import ts from 'typescript';

/** What depends on the moment, on chance or on the machine. */
const IMPURE_EXPRESSIONS = new Set([
  'Date.now',
  'performance.now',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
]);
const IMPURE_GLOBALS = new Set([
  'process',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'console',
  'window',
  'document',
  'localStorage',
]);

function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  const isMemberName =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isPropertySignature(parent);
  return !isMemberName && !isDeclared(node);
}

// A parameter called `window` is a window of days, not the browser's.
function isDeclared(node: ts.Identifier): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    if (ts.isFunctionLike(at) && at.parameters.some(p => mentions(p, node))) {
      return true;
    }
    if (ts.isBlock(at) || ts.isSourceFile(at)) {
      const declares = at.statements.some(
        statement =>
          ts.isVariableStatement(statement) &&
          statement.declarationList.declarations.some(declaration =>
            mentions(declaration, node),
          ),
      );
      if (declares) {
        return true;
      }
    }
  }
  return false;
}

function mentions(
  declaration: ts.ParameterDeclaration | ts.VariableDeclaration,
  node: ts.Identifier,
): boolean {
  return bindsName(declaration.name, node.text);
}

function bindsName(name: ts.BindingName, text: string): boolean {
  return ts.isIdentifier(name)
    ? name.text === text
    : name.elements.some(
        element =>
          ts.isBindingElement(element) && bindsName(element.name, text),
      );
}

function isAsync(node: ts.Node): boolean {
  return (
    ts.isAwaitExpression(node) ||
    (ts.canHaveModifiers(node) &&
      (ts.getModifiers(node) ?? []).some(
        ({ kind }) => kind === ts.SyntaxKind.AsyncKeyword,
      ))
  );
}

function readsTheClock(node: ts.Node): boolean {
  const isDate = (callee: ts.Expression) => callee.getText() === 'Date';
  return (
    (ts.isNewExpression(node) &&
      isDate(node.expression) &&
      (node.arguments ?? []).length === 0) ||
    (ts.isCallExpression(node) && isDate(node.expression))
  );
}

function impurityOf(node: ts.Node): string | undefined {
  if (isAsync(node)) {
    return 'is asynchronous';
  }
  if (readsTheClock(node)) {
    return 'reads the clock';
  }
  if (
    ts.isPropertyAccessExpression(node) &&
    IMPURE_EXPRESSIONS.has(node.getText())
  ) {
    return `uses ${node.getText()}`;
  }
  return ts.isIdentifier(node) &&
    IMPURE_GLOBALS.has(node.text) &&
    isReference(node)
    ? `uses ${node.text}`
    : undefined;
}

/**
 * Everything in a file that makes the same call answer differently another
 * time, each with its line.
 *
 * @public
 */
export function impuritiesIn(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const impurity = impurityOf(node);
    if (impurity) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push(`${impurity} in line ${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
