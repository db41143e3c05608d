import { screen } from '@testing-library/preact';
import type { PersonRole } from '../../../src/rpc';
import { texts } from '../../../src/texts';
import { deskIn, type FakeServer } from '../fakeServer';
import { newServer, settle } from '../openSidebar';
import { headDesk, openHead, press, told } from './openHead';

const WORDS = texts.en.sidebar;
const { head: SAID } = WORDS.views;
let server: FakeServer;

beforeEach(() => {
  server = newServer();
});

function folds(): [string, boolean][] {
  return [...document.querySelectorAll('details')].map((fold) => [
    fold.querySelector('summary')?.textContent ?? '',
    fold.open,
  ]);
}

describe('the page', () => {
  const { task, limits, handOver, report, setUp } = SAID;

  it.each<[PersonRole, string[], string[]]>([
    ['head', [task.title, limits.title, handOver.title, report.title], []],
    ['founder', [report.title], ['scheduleReport']],
    ['admin', [report.title, setUp.title], ['scheduleReport']],
  ])('shows a %s what he may do, folded but for the first', async (role, titles, asked) => {
    openHead(headDesk({ role }));
    await settle(() => undefined);
    expect(folds()).toEqual(titles.map((title, index) => [title, index === 0]));
    // Only what can be seen is asked for.
    expect(server.pending).toEqual(asked);
  });
});

describe.each(['en', 'ru', 'bg'] as const)('in %s', (language) => {
  it('all buttons and fields have names of that language', () => {
    openHead({ ...headDesk(), ...deskIn(language), role: 'head' });
    for (const field of document.querySelectorAll('input, select, textarea')) {
      expect((field as HTMLInputElement).labels?.[0]?.textContent).toBeTruthy();
    }
    expect(screen.getByText(texts[language].sidebar.views.head.task.title)).toBeTruthy();
    const english = Object.values(SAID).flatMap((part) => Object.values(part) as unknown[]);
    const shown = [...document.querySelectorAll('button, summary')].map((one) => one.textContent);
    expect(shown.some((text) => english.includes(text))).toBe(language === 'en');
  });
});

/** Opens the page of somebody before whom the report stands open; the server says how his schedule stands. */
async function openReport(role: PersonRole, isOn = false, message = ''): Promise<void> {
  openHead(headDesk({ role }));
  await settle(() => undefined);
  await settle(() => {
    server.answer('scheduleReport', { ok: true, isOn, message });
  });
}

describe('the weekly report', () => {
  beforeEach(() => openReport('founder'));

  it('is made of the last week that is over, with its progress and its result in words', async () => {
    await press(SAID.report.make);
    expect(server.sent('weeklyReport')).toEqual(['']);
    expect(told()).toEqual([WORDS.views.working]);
    await settle(() => {
      server.answer('weeklyReport', { ok: true, tab: '2026-W46', message: 'It is on 2026-W46.' });
    });
    expect(told()).toEqual(['It is on 2026-W46.']);
  });

  it('is not made twice at once', async () => {
    await press(SAID.report.make);
    await press(SAID.report.make);
    expect(server.sent('weeklyReport')).toHaveLength(1);
  });

  it('that is refused or fails says why in a sentence', async () => {
    await press(SAID.report.make);
    await settle(() => {
      server.answer('weeklyReport', { ok: false, message: texts.en.report.notYourRole });
    });
    expect(told()).toEqual([texts.en.report.notYourRole]);
  });
});

describe('the report that is made by itself', () => {
  const { on, off } = SAID.report;
  const buttons = (): string[] =>
    screen.getAllByRole('button', { name: /^Switch|Try/ }).map(({ textContent }) => textContent);

  it.each([
    [true, off],
    [false, on],
  ])('says whether it is on (%s), and has the one button that changes it', async (isOn, label) => {
    await openReport('founder', isOn, 'So it stands.');
    expect(server.sent('scheduleReport')).toEqual([{}]);
    expect(told()).toEqual(['So it stands.']);
    expect(buttons()).toEqual([label]);
    await press(label);
    expect(server.sent('scheduleReport')).toEqual([{}, { isOn: !isOn }]);
    await settle(() => {
      server.answer('scheduleReport', { ok: true, isOn: !isOn, message: 'So be it.' });
    });
    expect(told()).toEqual(['So be it.']);
    expect(buttons()).toEqual([isOn ? on : off]);
  });

  it('is asked for anew each time somebody looks: it may have been deleted elsewhere', async () => {
    openHead(headDesk());
    await settle(() => undefined);
    expect(server.pending).toEqual([]);
    for (const isOn of [true, false]) {
      await press(SAID.report.title);
      await settle(() => undefined);
      await settle(() => {
        server.answer('scheduleReport', { ok: true, isOn, message: 'So it stands.' });
      });
      expect(buttons()).toEqual([isOn ? off : on]);
      await press(SAID.report.title);
    }
  });

  it('that is not known says why, and is asked for again', async () => {
    openHead(headDesk({ role: 'founder' }));
    await settle(() => undefined);
    await settle(() => {
      server.fail('scheduleReport', 'Exception: Service error');
    });
    expect(told()).toEqual([WORDS.failed]);
    expect(buttons()).toEqual([WORDS.retry]);
    await press(WORDS.retry);
    expect(server.sent('scheduleReport')).toEqual([{}, {}]);
  });
});

it('an admin sets the workbook up, and reads what came of it', async () => {
  await openReport('admin');
  await press(SAID.setUp.title);
  await press(SAID.setUp.save);
  expect(told()).toEqual([WORDS.views.working]);
  await settle(() => {
    server.answer('setUp', { ok: true, created: [], message: texts.en.setUp.nothingToDo });
  });
  expect(told()).toEqual([texts.en.setUp.nothingToDo]);
});
