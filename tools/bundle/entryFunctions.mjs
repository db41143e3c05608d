import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * A function that Google calls by its name.
 * @typedef {object} EntryFunction
 * @property {string} name
 * @property {string[]} params the parameters as the caller writes them, a rest parameter with its dots
 * @property {string} jsdoc the whole comment, or '' when there is none
 * @property {boolean} custom whether people call it from a cell
 * @property {string} file the entry file, relative to the root
 */

/** The two files whose exported functions Google calls; everything else is inside the bundle. */
export const ENTRY_FILES = ['src/main.ts', 'src/customFunctions.ts'];

/**
 * Reads the exported functions of the entry files, with parameter names and JSDoc: esbuild drops
 * comments, and Sheets shows no autocomplete without them.
 * @param {string} root folder of the project
 * @returns {EntryFunction[]} in the order of the files
 * @throws {Error} a readable line when a file is missing or exports anything but functions and types
 */
export function readEntryFunctions(root) {
  const functions = ENTRY_FILES.flatMap((file) => {
    const path = join(root, file);
    if (!existsSync(path)) throw new Error(`${file} is missing.`);
    return parseEntry(file, readFileSync(path, 'utf8'));
  });
  const doubled = functions.find((a, i) => functions.findIndex((b) => a.name === b.name) !== i);
  if (doubled) throw new Error(`${doubled.file}: ${doubled.name} is exported twice.`);
  return functions;
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {EntryFunction[]}
 */
export function parseEntry(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(isExported).flatMap((statement) => {
    if (isTypeOnly(statement)) return [];
    const line = source.getLineAndCharacterOfPosition(statement.getStart()).line + 1;
    return [readFunction(statement, `${file}:${line}`, file)];
  });
}

/**
 * @param {ts.Statement} statement
 * @param {string} place
 * @param {string} file
 * @returns {EntryFunction}
 */
function readFunction(statement, place, file) {
  if (!ts.isFunctionDeclaration(statement) || !statement.name || !statement.body) {
    throw new Error(`${place}: an entry file may export function declarations and types only.`);
  }
  const { name } = statement;
  if (hasModifier(statement, ts.SyntaxKind.DefaultKeyword) || isAsync(statement)) {
    throw new Error(`${place}: ${name.text} must be a plain named function.`);
  }
  const params = statement.parameters.map((parameter) => {
    if (!ts.isIdentifier(parameter.name)) {
      throw new Error(`${place}: every parameter of ${name.text} needs a name of its own.`);
    }
    return (parameter.dotDotDotToken ? '...' : '') + parameter.name.text;
  });
  const custom = file.endsWith('customFunctions.ts');
  return { name: name.text, params, jsdoc: readJsdoc(statement), custom, file };
}

/** @param {ts.Node} node */
function readJsdoc(node) {
  const comment = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1);
  return comment ? comment.getText() : '';
}

/** @param {ts.Statement} statement */
function isExported(statement) {
  return (
    ts.isExportDeclaration(statement) ||
    ts.isExportAssignment(statement) ||
    hasModifier(statement, ts.SyntaxKind.ExportKeyword)
  );
}

/** @param {ts.Statement} statement */
function isTypeOnly(statement) {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
}

/** @param {ts.FunctionDeclaration} declaration */
function isAsync(declaration) {
  return declaration.asteriskToken ?? hasModifier(declaration, ts.SyntaxKind.AsyncKeyword);
}

/**
 * @param {ts.Statement} statement
 * @param {ts.SyntaxKind} kind
 */
function hasModifier(statement, kind) {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some((modifier) => modifier.kind === kind);
}
