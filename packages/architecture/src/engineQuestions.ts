import ts from 'typescript';

const ENGINES = new Set(['pg', 'better-sqlite3', 'sqlite3', 'mysql', 'mysql2']);

function asksForEngine(node: ts.Node): boolean {
  return (
    (ts.isStringLiteralLike(node) && ENGINES.has(node.text)) ||
    (ts.isPropertyAccessExpression(node) &&
      /\bclient\??\.config\b/.test(node.getText()))
  );
}

/**
 * Where a file asks which database engine it talks to.
 *
 * @public
 */
export function engineQuestionsIn(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (asksForEngine(node)) {
      found.push(`asks with ${node.getText(file)}`);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
