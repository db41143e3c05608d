import ts from 'typescript';

/**
 * Parses Code.js as a classic script.
 * @param {string} code
 * @returns {{ source: ts.SourceFile, problems: string[] }}
 */
export function parseScript(code) {
  const source = ts.createSourceFile(
    'Code.js',
    code,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.JS,
  );
  try {
    // The engine's own parser has the last word: the TypeScript one reads on after an error.
    new Function(code);
    return { source, problems: [] };
  } catch (error) {
    return { source, problems: [`Code.js is no classic script: ${String(error)}`] };
  }
}

/**
 * @param {ts.Node} node
 * @returns {string} where it stands, for a message
 */
export function placeOf(node) {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return `Code.js:${line + 1}`;
}
