/** What has not come by then is not coming, however much else the machine has to do. */
export const PATIENCE_MS = 30_000;

/** A test waits for several things one after another. */
export const TEST_MS = 240_000;
