import ts from 'typescript';
import { placeOf } from './parsing.mjs';

/** Syntax that came after ES2019, by the kind of its node. */
const TOO_NEW = new Map([
  [ts.SyntaxKind.QuestionDotToken, 'optional chaining'],
  [ts.SyntaxKind.QuestionQuestionToken, 'the operator ??'],
  [ts.SyntaxKind.QuestionQuestionEqualsToken, 'the operator ??='],
  [ts.SyntaxKind.BarBarEqualsToken, 'the operator ||='],
  [ts.SyntaxKind.AmpersandAmpersandEqualsToken, 'the operator &&='],
  [ts.SyntaxKind.BigIntLiteral, 'a big integer literal'],
  [ts.SyntaxKind.PrivateIdentifier, 'a private name'],
  [ts.SyntaxKind.PropertyDeclaration, 'a class field'],
  [ts.SyntaxKind.ClassStaticBlockDeclaration, 'a static block'],
  [ts.SyntaxKind.MetaProperty, 'a meta property'],
  [ts.SyntaxKind.ImportKeyword, 'a dynamic import'],
]);

/**
 * Code.js must parse as ES2019: what the runtime takes beyond that is not documented.
 * @param {ts.SourceFile} source
 * @returns {string[]}
 */
export function checkSyntax(source) {
  /** @type {string[]} */
  const problems = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const what = TOO_NEW.get(node.kind) ?? tooNewLiteral(node);
    if (what && !isNewTarget(node))
      problems.push(`${placeOf(node)}: ${what} is newer than ES2019.`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}

/** @param {ts.Node} node */
function tooNewLiteral(node) {
  if (ts.isNumericLiteral(node) && node.getText().includes('_')) return 'a numeric separator';
  if (node.kind !== ts.SyntaxKind.RegularExpressionLiteral) return undefined;
  return /\/[a-z]*[dv][a-z]*$/.test(node.getText()) ? 'a regular expression flag' : undefined;
}

/** @param {ts.Node} node */
function isNewTarget(node) {
  return ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.NewKeyword;
}
