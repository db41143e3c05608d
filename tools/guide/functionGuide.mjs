import ts from 'typescript';

/** @import { EntryFunction } from '../bundle/entryFunctions.mjs' */

/**
 * What the guide says about one function.
 * @typedef {object} FunctionGuide
 * @property {string} name
 * @property {string} answers the question it answers, in a sentence or two
 * @property {string} example a formula with semicolons
 * @property {ArgumentGuide[]} args in the order of the function
 * @property {string[]} columns headings of the answer
 * @property {Counted[]} counted
 * @property {string[]} pitfalls
 */

/**
 * @typedef {object} ArgumentGuide
 * @property {string} name
 * @property {string} text what to put there
 * @property {string | undefined} blank what counts where it is left out; undefined when it may not be
 */

/**
 * How figures are counted.
 * @typedef {object} Counted
 * @property {string[]} names headings, or first cells of rows
 * @property {string} how
 */

/** Between headings: some of them have commas. */
const SEPARATOR = ' · ';
const EXAMPLE = /^Example: (=.*)$/m;

/**
 * Reads the guide to a custom function from its JSDoc.
 * @param {EntryFunction} entry
 * @returns {FunctionGuide}
 * @throws {Error} a readable line when a part of it is missing or has another form
 */
export function readFunctionGuide({ name, params, jsdoc }) {
  const comment = parseComment(jsdoc);
  if (!comment) throw new Error(`${name} lacks its JSDoc.`);
  const description = textOf(comment.comment);
  const example = EXAMPLE.exec(description)?.[1];
  if (!example?.startsWith(`=${name}(`)) {
    throw new Error(`${name}: its JSDoc needs a line “Example: =${name}(…)”.`);
  }
  const tags = [...(comment.tags ?? [])];
  return {
    name,
    answers: oneLine(description.replace(EXAMPLE, '')),
    example,
    args: params.map((param) => readArgument(name, param, tags)),
    columns: readColumns(name, tags),
    counted: tagTexts(tags, 'counted').map((text) => readCounted(name, text)),
    pitfalls: tagTexts(tags, 'pitfall'),
  };
}

/**
 * @param {string} jsdoc
 * @returns {ts.JSDoc | undefined}
 */
function parseComment(jsdoc) {
  const source = ts.createSourceFile('x.ts', `${jsdoc}\nlet x;`, ts.ScriptTarget.Latest, true);
  const [statement] = source.statements;
  return statement && ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc).at(-1);
}

/**
 * @param {string} name
 * @param {string} param
 * @param {ts.JSDocTag[]} tags
 * @returns {ArgumentGuide}
 */
function readArgument(name, param, tags) {
  const tag = tags.filter(ts.isJSDocParameterTag).find((each) => each.name.getText() === param);
  if (!tag) throw new Error(`${name}: its JSDoc lacks @param ${param}.`);
  const text = oneLine(textOf(tag.comment));
  const [, what, blank] = /^Optional\. (.*) Blank: (.*)$/.exec(text) ?? [];
  if (what === undefined && text.startsWith('Optional')) {
    throw new Error(
      `${name}: @param ${param} must read “Optional. What. Blank: what counts then.”`,
    );
  }
  return { name: param, text: what ?? text, blank };
}

/**
 * @param {string} name
 * @param {ts.JSDocTag[]} tags
 */
function readColumns(name, tags) {
  const [text = ''] = tagTexts(tags, 'return');
  if (!text.endsWith('.'))
    throw new Error(`${name}: @return must list the columns, with a full stop.`);
  return text.slice(0, -1).split(SEPARATOR);
}

/**
 * @param {string} name
 * @param {string} text
 * @returns {Counted}
 */
function readCounted(name, text) {
  const [, names, how] = /^([^:]+): (.*)$/.exec(text) ?? [];
  if (names === undefined || how === undefined) {
    throw new Error(`${name}: @counted must read “Column: how.”, and not “${text}”.`);
  }
  return { names: names.split(SEPARATOR), how };
}

/**
 * @param {ts.JSDocTag[]} tags
 * @param {string} name
 */
function tagTexts(tags, name) {
  return tags.filter((tag) => tag.tagName.text === name).map((tag) => oneLine(textOf(tag.comment)));
}

/** @param {string | ts.NodeArray<ts.JSDocComment> | undefined} comment */
function textOf(comment) {
  return ts.getTextOfJSDocComment(comment) ?? '';
}

/** @param {string} text */
function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}
