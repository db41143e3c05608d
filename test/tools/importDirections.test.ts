import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** What the rules say about a tree of these files. */
function violationsOf(files: Record<string, string>): string[] {
  const tree = mkdtempSync(join(tmpdir(), 'tabla-imports-'));
  try {
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
    cpSync(join(ROOT, '.dependency-cruiser.cjs'), join(tree, '.dependency-cruiser.cjs'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), text);
    }
    return cruise(tree);
  } finally {
    rmSync(tree, { recursive: true });
  }
}

function cruise(tree: string): string[] {
  const command = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = { cwd: tree, encoding: 'utf8' } as const;
  const { stdout } = spawnSync(process.execPath, [command, '.', '--output-type', 'json'], options);
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${packageOf(to)}`);
}

/** A package by its name, wherever it is installed. */
function packageOf(path: string): string {
  return path.replace(/^.*node_modules\/([^/]+)\/.*$/, '$1');
}

it('catches every forbidden direction, and lets the others be', () => {
  const violations = violationsOf({
    'src/main.ts': "import './google/clock';\nimport './app/record';\nimport './customFunctions';",
    'src/customFunctions.ts': "import './formulas/funnel';\nimport './google/clock';",
    'src/formulas/funnel.ts': "import '../domain/fold';\nimport '../app/ports';",
    'src/domain/fold.ts': "import '../sheets/log';\nimport { a } from 'valibot';",
    'src/sheets/log.ts': "import '../app/record';\nimport '../texts/en';",
    'src/app/record.ts': "import './ports';\nimport '../google/clock';\nimport 'preact';",
    'src/app/ports.ts': "import 'node:fs';\nimport '../domain/day';",
    'src/google/clock.ts':
      "import '../app/ports';\nimport '../domain/day';\nimport '../tables/page';",
    'src/app/base/lines.ts': "import '../many/all';\nimport '../log/chain';",
    'src/app/many/all.ts': "import '../log/chain';",
    'src/app/log/chain.ts': 'export const chain = 1;',
    'src/app/rules.ts': "import './steps';",
    'src/app/steps.ts': "import './rules';",
    'src/texts/en.ts': "import type { A } from '../sheets/cell';\nimport '../sheets/stage';",
    'src/sheets/cell.ts': 'export type A = 1;',
    'src/sheets/stage.ts': 'export const stage = 1;',
    'src/tables/page.ts': 'export const page = 1;',
    'src/domain/day.ts': "export type { A } from '../../preview/view';",
    'src/domain/lonely.ts': 'export const a = 1;',
    'src/elsewhere/a.ts': "import '../domain/day';",
    'src/rpc.ts': 'export type A = 1;',
    'sidebar/main.tsx':
      "import { A } from '../src/rpc';\nimport type { B } from '../src/domain/day';",
    'sidebar/keys/keys.ts': "import '../wording/fill';",
    'sidebar/wording/fill.ts': "import '../keys/useKeys';",
    'sidebar/keys/useKeys.ts': 'export const a = 1;',
    'sidebar/form.tsx': "import type { A } from '../src/rpc';\nimport 'preact';",
    'preview/view.ts': "import '../src/rpc';\nimport type { B } from '../src/domain/day';",
    'preview/emulator/cell.ts': "import '../server/page';",
    'preview/server/page.ts': "import '../emulator/zone';",
    'preview/emulator/zone.ts': 'export const zone = 1;',
    'tools/build.mjs': "import '../preview/view';",
  });
  expect(violations.sort()).toEqual([
    'imports-of-preview-emulator: preview/emulator/cell.ts → preview/server/page.ts',
    'imports-of-sidebar-wording: sidebar/wording/fill.ts → sidebar/keys/useKeys.ts',
    'imports-of-sidebar: sidebar/main.tsx → src/domain/day.ts',
    'imports-of-src-app-base: src/app/base/lines.ts → src/app/many/all.ts',
    'imports-of-src-app: src/app/record.ts → src/google/clock.ts',
    'imports-of-src-customFunctions: src/customFunctions.ts → src/google/clock.ts',
    'imports-of-src-domain: src/domain/day.ts → preview/view.ts',
    'imports-of-src-domain: src/domain/fold.ts → src/sheets/log.ts',
    'imports-of-src-sheets: src/sheets/log.ts → src/app/record.ts',
    'imports-of-src-sheets: src/sheets/log.ts → src/texts/en.ts',
    'no-cycles: src/app/rules.ts → src/app/steps.ts',
    'no-node-in-the-bundle: src/app/ports.ts → fs',
    'no-orphans: src/domain/lonely.ts → src/domain/lonely.ts',
    'no-other-place: src/elsewhere/a.ts → src/domain/day.ts',
    'packages-of-pure-code: src/domain/fold.ts → valibot',
    'packages-of-the-script: src/app/record.ts → preact',
    'preview-takes-types-only: preview/view.ts → src/rpc.ts',
    'sidebar-takes-types-only: sidebar/main.tsx → src/rpc.ts',
    'tools-stand-alone: tools/build.mjs → preview/view.ts',
    'types-of-src-google: src/google/clock.ts → src/tables/page.ts',
    'types-of-src-texts: src/texts/en.ts → src/sheets/stage.ts',
  ]);
});
