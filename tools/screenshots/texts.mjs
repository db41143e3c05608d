import { loadTypeScript } from '../loadTypeScript.mjs';

/**
 * The words of the product, as the sources have them.
 * @param {string} root folder of the project
 * @returns {Promise<any>} by language
 */
export async function loadTexts(root) {
  const { texts } = await loadTypeScript(root, 'texts', "export { texts } from './src/texts';");
  return texts;
}
