/**
 * The least that the add-on needs. A scope more is a question more to everyone who installs it, see
 * https://developers.google.com/apps-script/concepts/scopes
 */
const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'userinfo.email',
  'script.scriptapp',
].map((name) => `https://www.googleapis.com/auth/${name}`);

/**
 * @param {string} manifest text of appsscript.json
 * @returns {string[]}
 */
export function checkManifest(manifest) {
  /** @type {{ oauthScopes?: string[], runtimeVersion?: string }} */
  let parsed;
  try {
    parsed = JSON.parse(manifest);
  } catch {
    return ['appsscript.json is no JSON.'];
  }
  const scopes = parsed.oauthScopes ?? [];
  return [
    ...SCOPES.filter((s) => !scopes.includes(s)).map(
      (s) => `appsscript.json lacks the scope ${s}.`,
    ),
    ...scopes
      .filter((s) => !SCOPES.includes(s))
      .map((s) => `appsscript.json asks for the scope ${s}, which is not expected.`),
    ...(parsed.runtimeVersion === 'V8' ? [] : ['appsscript.json must name the runtime V8.']),
  ];
}
