import type { WorkbenchPage } from './workbenchPage';

/** Calls a function of the server past the form, as anybody can who opens the browser's console. */
export function callServer(
  { sidebar }: WorkbenchPage,
  name: string,
  request: object,
): Promise<unknown> {
  return sidebar.locator('body').evaluate(callByHand, { name, request });
}

interface Run extends Record<string, (request: object) => void> {
  withSuccessHandler: (done: unknown) => Run;
  withFailureHandler: (failed: unknown) => Run;
}

/** Runs in the sidebar. */
function callByHand(
  _: HTMLElement | SVGElement,
  { name, request }: { name: string; request: object },
): Promise<unknown> {
  const { google } = window as unknown as { google: { script: { run: Run } } };
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject)[name]?.(request);
  });
}
