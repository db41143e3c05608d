import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Page } from 'playwright-core';

const ROOT = resolve(__dirname, '../..');
const FOLDER = join(ROOT, '.cache/failures');
/** What says where a person stands: the tab, the selected cell, the sidebar. */
const TOLD = ['[role=tab][aria-selected=true]', '.grid-pane .visually-hidden'];

const PICTURE_MS = 20_000;
const TEXT_MS = 1000;

const open = new Set<Page>();

/** From now on, what goes wrong is shown with what this page shows. */
export function watchPage(page: Page): void {
  open.add(page);
  page.once('close', () => open.delete(page));
}

/** What the open pages say, and where their pictures are. */
export async function tellPages(test: string): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const told = [...open].map((page, index) => tellPage(page, `${fileName(test)}-${String(index)}`));
  return (await Promise.all(told)).join('\n');
}

async function tellPage(page: Page, name: string): Promise<string> {
  const path = join(FOLDER, `${name}.png`);
  const taken = page.screenshot({ path, timeout: PICTURE_MS }).then(() => relative(ROOT, path));
  const texts = [
    ...TOLD.map((place) => page.locator(place)),
    page.frameLocator('.sidebar iframe').locator('body'),
  ].map((place) => place.first().innerText({ timeout: TEXT_MS }));
  const all = await Promise.allSettled([taken, ...texts]);
  return all.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason))).join('\n');
}

/** The name of a test as that of a file. */
function fileName(test: string): string {
  return test
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}
