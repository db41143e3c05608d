/**
 * Published limits of Google Sheets and Apps Script.
 * Sources: https://support.google.com/drive/answer/37603 (cells),
 * https://developers.google.com/apps-script/guides/services/quotas (properties) and
 * https://developers.google.com/apps-script/reference/cache/cache (cache).
 */
export const CELLS_PER_WORKBOOK = 10_000_000;
export const TABS_PER_WORKBOOK = 200;
export const COLUMNS_PER_TAB = 18_278;
export const CHARACTERS_PER_CELL = 50_000;
export const BYTES_PER_PROPERTY = 9 * 1024;
export const BYTES_PER_PROPERTY_STORE = 500 * 1024;
export const CHARACTERS_PER_CACHE_KEY = 250;
export const BYTES_PER_CACHE_VALUE = 100 * 1024;
export const CACHE_SECONDS = 21_600;
export const CACHE_DEFAULT_SECONDS = 600;
