/**
 * Packages that are published as ES modules alone; Jest runs CommonJS. Name a package here when a
 * test fails on its `export`.
 */
const ESM_ONLY = ['valibot', 'preact', '@formulajs/formulajs', 'jstat', '@noble/hashes'];

const shared = {
  transform: {
    '\\.tsx?$': ['ts-jest', { tsconfig: '<rootDir>/tools/jest.tsconfig.json', diagnostics: false }],
    '\\.m?js$': '<rootDir>/tools/jestEsbuild.cjs',
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
  // "js" first: a package that offers both forms then gives the CommonJS one.
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
};

/** @type {import('jest').Config} */
export default {
  cacheDirectory: '<rootDir>/.cache/jest',
  maxWorkers: 2,
  // Some tests start the real commands, and the machine may have much else to do.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
    },
    {
      // In a real browser: each file starts a workbench and a browser of its own.
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/tools/browser/prepare.mjs',
      setupFilesAfterEnv: ['<rootDir>/test/e2e/everyTest.ts'],
    },
    {
      ...shared,
      displayName: 'jsdom',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
      testMatch: ['<rootDir>/test/sidebar/**/*.test.tsx'],
    },
  ],
};
