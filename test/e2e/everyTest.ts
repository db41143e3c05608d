// Before every file of tests in a browser.
import { TEST_MS } from './patience';

jest.setTimeout(TEST_MS);
