import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { texts } from '../../../src/texts';
import { type FakeServer } from '../fakeServer';
import { NAMES, newServer, openSidebar, Screen, selected } from '../openSidebar';

const WORDS = texts.en.sidebar;
const REASONS = texts.en.settings.refusalReasons;
const CLOSING = texts.en.settings.closingReasons;
const page = new Screen();
let server: FakeServer;

beforeEach(() => {
  server = newServer();
});

async function open(desk: object = {}): Promise<void> {
  await openSidebar(server, { names: NAMES, desk: { selection: selected('Acme'), ...desk } });
}

describe('a refusal', () => {
  it('offers the reasons of the settings, and says which are for good', async () => {
    await open();
    await page.press(WORDS.refuse);
    expect(screen.getByRole('group', { name: WORDS.whyRefused })).toBeTruthy();
    const last = REASONS.length - 1;
    expect(page.lines).toEqual(
      REASONS.map((reason, index) => (index === last ? `${reason} (${WORDS.forGood})` : reason)),
    );
    expect(server.requests).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: REASONS[0] ?? '' }));
    expect(server.requests).toMatchObject([{ outcome: 'refused', reason: REASONS[0] }]);
  });

  it('digits choose a reason there and no stage; letters those after the ninth', async () => {
    const refusalReasons = Array.from({ length: 11 }, (_, n) => ({
      text: `Reason ${String(n + 1)}`,
      forGood: false,
    }));
    await open({ refusalReasons });
    await page.keys('0b');
    expect(server.requests).toMatchObject([{ outcome: 'refused', reason: 'Reason 11' }]);
  });

  it('Escape leads back to the stages, and the client stays', async () => {
    await open();
    await page.keys('0{Escape}');
    expect([page.lines, page.stages.length, page.client.value]).toEqual([[], 7, 'Acme']);
    await page.keys('09');
    expect(server.requests).toEqual([]);
    await page.press(WORDS.cancel);
    await page.keys('2');
    expect(server.requests).toMatchObject([{ stage: 2 }]);
  });

  it('offers the only reason where the settings have one', async () => {
    await open({ refusalReasons: [{ text: 'too expensive', forGood: false }] });
    await page.keys('0');
    expect(page.lines).toEqual(['too expensive']);
    await page.keys('1');
    expect(server.requests).toMatchObject([{ outcome: 'refused', reason: 'too expensive' }]);
  });

  it('goes without a reason where the settings have none', async () => {
    await open({ refusalReasons: [] });
    await page.keys('01');
    expect(server.requests).toMatchObject([{ client: 'Acme', outcome: 'refused' }]);
    expect(server.requests[0]).not.toHaveProperty('reason');
  });
});

describe('a closing', () => {
  it('takes only one of the allowed reasons', async () => {
    await open();
    await page.press(WORDS.close);
    expect(page.lines).toEqual([...CLOSING, WORDS.otherReason]);
    await page.keys('2');
    expect(server.requests).toMatchObject([{ outcome: 'closed', reason: CLOSING[1] }]);
  });

  it('any other reason is a refusal', async () => {
    await open();
    await page.press(WORDS.close);
    await page.keys('3');
    expect([server.requests, page.lines.length]).toEqual([[], REASONS.length]);
    await page.keys('1');
    expect(server.requests).toMatchObject([{ outcome: 'refused', reason: REASONS[0] }]);
  });
});

describe('the last stage', () => {
  const field = (): HTMLElement =>
    screen.getByLabelText(new RegExp(WORDS.amountAsked.slice(0, 12)));

  it('asks for the amount first: the key, the amount, Enter', async () => {
    await open({ currency: 'EUR' });
    await page.keys('7');
    expect([server.requests, document.activeElement]).toEqual([[], field()]);
    await page.keys('12 500,50{Enter}');
    expect(server.requests).toMatchObject([{ client: 'Acme', stage: 7, amount: 12500.5 }]);
  });

  it('goes without an amount by a button, or by Enter alone', async () => {
    await open();
    await page.keys('7');
    await page.press(WORDS.withoutAmount);
    expect(server.requests).toMatchObject([{ stage: 7 }]);
    expect(server.requests[0]).not.toHaveProperty('amount');
    await page.record('Zenith', 7);
    await page.keys('{Enter}');
    expect(server.requests[1]).toMatchObject({ client: 'Zenith', stage: 7 });
  });

  it('an amount that cannot be read is not sent; without it one can go on', async () => {
    await open();
    await page.keys('7a lot{Enter}');
    expect([page.hint, server.requests]).toEqual([WORDS.badAmount, []]);
    await page.press(WORDS.withoutAmount);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).not.toHaveProperty('amount');
  });

  it('does not ask where the amount is given already', async () => {
    await open();
    await page.write(WORDS.amount, '900');
    await page.stage(7);
    expect(server.requests).toMatchObject([{ stage: 7, amount: 900 }]);
  });

  it('Escape takes the question away, and keeps the client', async () => {
    await open();
    await page.keys('7{Escape}');
    expect([page.stages.length, page.client.value, server.requests]).toEqual([7, 'Acme', []]);
  });

  it('is no last stage where there are more', async () => {
    await open({ stages: [...texts.en.stages, 'Paid'] });
    await page.keys('7');
    expect(server.requests).toMatchObject([{ stage: 7 }]);
  });
});
