import ts from 'typescript';
import { GUIDE_TAGS } from '../bundle/guideTags.mjs';
import { placeOf } from './parsing.mjs';

/** @import { EntryFunction } from '../bundle/entryFunctions.mjs' */

/**
 * Sheets completes a custom function only from the JSDoc directly above its stub, see
 * https://developers.google.com/apps-script/guides/sheets/functions#autocomplete
 * @param {ts.SourceFile} source
 * @param {EntryFunction[]} functions
 * @returns {string[]}
 */
export function checkAutocomplete(source, functions) {
  const custom = new Set(functions.filter((f) => f.custom).map((f) => f.name));
  return source.statements
    .filter(ts.isFunctionDeclaration)
    .filter((stub) => custom.has(stub.name?.text ?? ''))
    .flatMap((stub) =>
      faultsOf(stub).map((fault) => `${placeOf(stub)}: ${stub.name?.text} ${fault}.`),
    );
}

/**
 * @param {ts.FunctionDeclaration} stub
 * @returns {string[]}
 */
function faultsOf(stub) {
  const comment = ts.getJSDocCommentsAndTags(stub).filter(ts.isJSDoc).at(-1);
  if (!comment) return ['lacks its JSDoc directly above'];
  const names = new Set(comment.tags?.map((tag) => tag.tagName.text));
  return [
    ...missingTags(stub, comment).map((what) => `lacks ${what}`),
    ...GUIDE_TAGS.filter((name) => names.has(name)).map(
      (name) => `carries @${name}, which is meant for the guide alone`,
    ),
  ];
}

/**
 * @param {ts.FunctionDeclaration} stub
 * @param {ts.JSDoc} comment
 * @returns {string[]}
 */
function missingTags(stub, comment) {
  const tags = comment.tags ?? [];
  const names = new Set(tags.map((tag) => tag.tagName.text));
  const documented = tags.flatMap((tag) =>
    ts.isJSDocParameterTag(tag) ? [tag.name.getText()] : [],
  );
  const params = stub.parameters.map((parameter) => parameter.name.getText());
  return [
    ...(comment.comment ? [] : ['a description']),
    ...['customfunction', 'return'].filter((name) => !names.has(name)).map((name) => `@${name}`),
    ...params.filter((name) => !documented.includes(name)).map((name) => `@param ${name}`),
    ...documented
      .filter((name) => !params.includes(name))
      .map((name) => `the parameter ${name} of its JSDoc`),
  ];
}
