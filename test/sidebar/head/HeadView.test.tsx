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

  it.each<[PersonRole, string[]]>([
    ['head', [task.title, limits.title, handOver.title, report.title]],
    ['founder', [report.title]],
    ['admin', [report.title, setUp.title]],
  ])('shows a %s what he may do, folded but for the first', (role, titles) => {
    openHead(headDesk({ role }));
    expect(folds()).toEqual(titles.map((title, index) => [title, index === 0]));
    expect(server.pending).toEqual([]);
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

describe('the weekly report', () => {
  beforeEach(() => {
    openHead(headDesk({ role: 'founder' }));
  });

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

  it.each([
    [SAID.report.on, true],
    [SAID.report.off, false],
  ])('by itself: %s', async (name, isOn) => {
    await press(name);
    expect(server.sent('scheduleReport')).toEqual([{ isOn }]);
    await settle(() => {
      server.answer('scheduleReport', { ok: true, isOn, message: 'So be it.' });
    });
    expect(told()).toEqual(['So be it.']);
  });

  it('that is refused or fails says why in a sentence', async () => {
    await press(SAID.report.make);
    await settle(() => {
      server.answer('weeklyReport', { ok: false, message: texts.en.report.notYourRole });
    });
    expect(told()).toEqual([texts.en.report.notYourRole]);
    await press(SAID.report.on);
    await settle(() => {
      server.fail('scheduleReport', 'Exception: Service error');
    });
    expect(told()).toEqual([WORDS.failed]);
  });
});

it('an admin sets the workbook up, and reads what came of it', async () => {
  openHead(headDesk({ role: 'admin' }));
  await press(SAID.setUp.title);
  await press(SAID.setUp.save);
  expect(told()).toEqual([WORDS.views.working]);
  await settle(() => {
    server.answer('setUp', { ok: true, created: [], message: texts.en.setUp.nothingToDo });
  });
  expect(told()).toEqual([texts.en.setUp.nothingToDo]);
});
