import ts from 'typescript';
import { placeOf } from './parsing.mjs';

/** @import { EntryFunction } from '../bundle/entryFunctions.mjs' */

/**
 * At the top stand one empty function for each entry function, with its parameters, and one
 * expression that fills them: whatever else is declared there, any client could call.
 * @param {ts.SourceFile} source
 * @param {EntryFunction[]} functions
 * @returns {string[]}
 */
export function checkTopLevel(source, functions) {
  const stubs = source.statements.filter(ts.isFunctionDeclaration);
  return [
    ...source.statements.filter((statement) => !isAllowed(statement)).map(unexpectedStatement),
    ...stubs.flatMap((stub) => checkStub(stub, functions)),
    ...functions
      .filter((f) => !stubs.some((stub) => stub.name?.text === f.name))
      .map((f) => `Code.js: the top-level function ${f.name} of ${f.file} is missing.`),
  ];
}

/** @param {ts.Statement} statement */
function isAllowed(statement) {
  return (
    ts.isFunctionDeclaration(statement) ||
    ts.isExpressionStatement(statement) ||
    ts.isEmptyStatement(statement)
  );
}

/** @param {ts.Statement} statement */
function unexpectedStatement(statement) {
  const start = statement.getText().split('\n', 1)[0];
  return `${placeOf(statement)}: only stubs and one expression may stand at the top: ${start}`;
}

/**
 * @param {ts.FunctionDeclaration} stub
 * @param {EntryFunction[]} functions
 * @returns {string[]}
 */
function checkStub(stub, functions) {
  const name = stub.name?.text ?? '';
  const wanted = functions.find((f) => f.name === name);
  if (!wanted) return [`${placeOf(stub)}: ${name} is callable, but no entry file exports it.`];
  const params = stub.parameters.map((parameter) => parameter.getText()).join(', ');
  if (params === wanted.params.join(', ')) return [];
  return [`${placeOf(stub)}: ${name}(${params}) must read ${name}(${wanted.params.join(', ')}).`];
}
