import type { Language } from './protocol';

/** What the page must know before it can ask for anything. */
export interface PageFacts {
  language: Language;
  title: string;
  token: string;
  /** Where the sidebar's page comes from: another origin, as with Google. */
  sidebarOrigin: string;
}

/** The page around the grid; all that is shown comes from its script. */
export function workbenchPage(facts: PageFacts): string {
  return `<!doctype html>
<html lang="${facts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(facts.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/main.css">
<script type="application/json" id="facts">${scriptText(facts)}</script>
<script type="module" src="/assets/main.js"></script>
</head>
<body><div id="app"></div></body>
</html>
`;
}

/** Rules for what the page may load. */
export function workbenchPolicy(sidebarOrigin: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `frame-src ${sidebarOrigin}`,
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** Google's style sheet, which the sidebar may name; the workbench asks nothing of the network. */
const GOOGLE_STYLE = /<link[^>]*https:\/\/ssl\.gstatic\.com\/[^>]*>/gi;

/** The sidebar as it was built, with google.script.run before all other scripts. */
export function sidebarPage(built: string, shim: string, pageOrigin: string): string {
  const html = built.replace(GOOGLE_STYLE, '');
  const settings = `window.tablaPage=${scriptText(pageOrigin)};`;
  const script = `<script>${settings}${shim.replace(/<\/(script)/gi, '<\\/$1')}</script>`;
  const at = /<head[^>]*>/i.exec(html);
  const end = at ? at.index + at[0].length : 0;
  return html.slice(0, end) + script + html.slice(end);
}

/** Rules for what the sidebar may load: nothing but itself. */
export function sidebarPolicy(pageOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    `frame-ancestors ${pageOrigin}`,
    "base-uri 'none'",
  ].join('; ');
}

/** JSON that may stand inside a script element. */
function scriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
