import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { Desk } from '../../../src/rpc';
import { texts } from '../../../src/texts';
import { deskIn, type FakeServer } from '../fakeServer';
import { newServer, settle } from '../openSidebar';
import { dayOf, taskOf } from './dayOf';
import { openDay, waitForReload } from './openDay';

const WORDS = texts.en.sidebar;
const { day: SAID } = WORDS.views;
const BUSY = texts.en.recording.busy;
const FIRST = taskOf();
const SECOND = taskOf({ row: 3, task: 'Write to Birch', due: '2026-11-18', isPastDue: true });
/** By this the server knows the first one. */
const ASKED = { row: 2, task: 'Call Acme', owner: 'Boris', due: '2026-11-27' };
let server: FakeServer;

beforeEach(() => {
  server = newServer();
});

function itemOf(task: string): HTMLElement {
  const item = screen.getByText(task).closest('li');
  if (!item) throw new Error(`${task} stands in no list`);
  return item;
}

/** How a task stands, as a screen reader is told. */
function standing(task: string): string {
  return within(itemOf(task)).getByRole('status').textContent;
}

async function press(task: string, name: string): Promise<void> {
  await userEvent.click(within(itemOf(task)).getByRole('button', { name }));
}

async function open(desk?: Desk): Promise<void> {
  await openDay(server, dayOf({ tasks: [FIRST, SECOND] }), desk);
}

describe('a task', () => {
  it('is shown with its due day and its state, past due in words', async () => {
    await open();
    expect(itemOf('Call Acme').textContent).toContain('due 27\u00a0Nov\u00a02026');
    expect(itemOf('Write to Birch').textContent).toContain('past due: 18\u00a0Nov\u00a02026');
    expect(standing('Call Acme')).toBe('not started');
  });

  it('is answered with one click and shows the answer at once', async () => {
    await open();
    await press('Call Acme', SAID.answers.running);
    expect(server.sent('answerTask')).toEqual([{ ...ASKED, state: 'running' }]);
    expect(standing('Call Acme')).toBe(`running · ${WORDS.saving}`);
    expect(standing('Write to Birch')).toBe('not started');
    await settle(() => {
      server.answer('answerTask', { ok: true, task: { ...FIRST, state: 'running' } });
    });
    expect(standing('Call Acme')).toBe('running');
  });

  it('that was answered makes the day load anew', async () => {
    await open();
    await press('Call Acme', SAID.answers.done);
    await settle(() => {
      server.answer('answerTask', { ok: true, task: { ...FIRST, state: 'done' } });
    });
    await waitForReload();
    await settle(() => {
      server.answer('myDay', dayOf({ tasks: [SECOND] }));
    });
    expect(screen.queryByText('Call Acme')).toBeNull();
    expect(standing('Write to Birch')).toBe('not started');
  });

  it('takes no second answer while the first is on its way', async () => {
    await open();
    await press('Call Acme', SAID.answers.running);
    await press('Call Acme', SAID.answers.done);
    expect(server.sent('answerTask')).toHaveLength(1);
    await press('Write to Birch', SAID.answers.done);
    expect(server.sent('answerTask')).toHaveLength(2);
  });
});

describe('the focus', () => {
  const THIRD = taskOf({ row: 4, task: 'Visit Zenith' });

  /** Answers a task as done; it is gone when the day comes anew. */
  async function finish(task: typeof FIRST, left: readonly (typeof FIRST)[]): Promise<void> {
    await press(task.task, SAID.answers.done);
    await settle(() => {
      server.answer('answerTask', { ok: true, task: { ...task, state: 'done' } });
    });
    await waitForReload();
    await settle(() => {
      server.answer('myDay', dayOf({ tasks: left }));
    });
  }

  it('stays on the button that was pressed while the answer is on its way', async () => {
    await open();
    await press('Call Acme', SAID.answers.running);
    const button = within(itemOf('Call Acme')).getByRole('button', { name: SAID.answers.running });
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  it('goes to the next task when a finished one leaves, to the one before it from the last, then to the headline', async () => {
    await openDay(server, dayOf({ tasks: [FIRST, SECOND, THIRD] }));
    await finish(SECOND, [FIRST, THIRD]);
    expect(document.activeElement).toBe(itemOf('Visit Zenith'));
    await finish(THIRD, [FIRST]);
    expect(document.activeElement).toBe(itemOf('Call Acme'));
    await finish(FIRST, []);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: SAID.tasksTitle }));
  });

  it('is not taken from whoever has left the list, or works in the sheet', async () => {
    await openDay(server, dayOf({ tasks: [FIRST, SECOND] }));
    await press('Call Acme', SAID.answers.done);
    await settle(() => {
      server.answer('answerTask', { ok: true, task: { ...FIRST, state: 'done' } });
      window.dispatchEvent(new Event('blur'));
    });
    await waitForReload();
    await settle(() => {
      server.answer('myDay', dayOf({ tasks: [SECOND] }));
    });
    expect(document.activeElement).toBe(document.body);
    const refresh = screen.getByRole('button', { name: SAID.refresh });
    await press('Write to Birch', SAID.answers.done);
    refresh.focus();
    await settle(() => {
      server.answer('answerTask', { ok: true, task: { ...SECOND, state: 'done' } });
    });
    await waitForReload();
    await settle(() => {
      server.answer('myDay', dayOf());
    });
    expect(document.activeElement).not.toBe(screen.getByRole('heading', { name: SAID.tasksTitle }));
  });

  it('comes back to the button of the question when its field closes', async () => {
    await open();
    await press('Call Acme', SAID.answers.question);
    await userEvent.keyboard('Whom?{Escape}');
    expect(document.activeElement).toBe(
      within(itemOf('Call Acme')).getByRole('button', { name: SAID.answers.question }),
    );
  });
});

describe('an answer that is refused', () => {
  it('is taken back with the reason, and can be sent again', async () => {
    await open();
    await press('Call Acme', SAID.answers.done);
    await settle(() => {
      server.answer('answerTask', { ok: false, message: BUSY });
    });
    expect(standing('Call Acme')).toBe('not started');
    expect(within(itemOf('Call Acme')).getByRole('alert').textContent).toContain(BUSY);
    await press('Call Acme', `${WORDS.retry}: done`);
    expect(server.sent('answerTask')[1]).toEqual(server.sent('answerTask')[0]);
    expect(within(itemOf('Call Acme')).queryByRole('alert')).toBeNull();
  });

  it('or failed shows no raw exception', async () => {
    await open();
    await press('Call Acme', SAID.answers.done);
    await settle(() => {
      server.fail('answerTask', 'Exception: Service error');
    });
    expect(itemOf('Call Acme').textContent).toContain(WORDS.failed);
    expect(document.body.textContent).not.toContain('Exception');
  });

  it('stays to be seen when the day is loaded anew', async () => {
    await open();
    await press('Call Acme', SAID.answers.done);
    await settle(() => {
      server.answer('answerTask', { ok: false, message: BUSY });
    });
    await userEvent.click(screen.getByRole('button', { name: SAID.refresh }));
    await waitForReload();
    await settle(() => {
      server.answer('myDay', dayOf({ tasks: [FIRST, SECOND] }));
    });
    expect(itemOf('Call Acme').textContent).toContain(BUSY);
  });
});

describe('a question', () => {
  it('is typed into a field that opens with the focus, and Enter sends it', async () => {
    await open();
    await press('Call Acme', SAID.answers.question);
    expect(server.sent('answerTask')).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    await userEvent.keyboard(' Whom to ask? {Enter}');
    expect(server.sent('answerTask')).toEqual([
      { ...ASKED, state: 'question', question: 'Whom to ask?' },
    ]);
    expect(standing('Call Acme')).toBe(`Question: Whom to ask? · ${WORDS.saving}`);
  });

  it('that is blank is not sent', async () => {
    await open();
    await press('Call Acme', SAID.answers.question);
    await userEvent.keyboard('  {Enter}');
    expect(server.sent('answerTask')).toEqual([]);
    expect(screen.getByRole('textbox')).toBeTruthy();
  });

  it('keeps what was typed when the field is closed, or the server refuses', async () => {
    await open();
    await press('Call Acme', SAID.answers.question);
    await userEvent.keyboard('Whom?{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    await press('Call Acme', SAID.answers.question);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Whom?');
    await userEvent.keyboard('{Enter}');
    await settle(() => {
      server.fail('answerTask', 'Exception');
    });
    await press('Call Acme', SAID.answers.question);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Whom?');
  });

  it('is as long as the sheet takes it at most', async () => {
    await open();
    await press('Call Acme', SAID.answers.question);
    expect(screen.getByRole<HTMLInputElement>('textbox').maxLength).toBe(500);
  });
});

describe('tasks of somebody else', () => {
  it.each([
    ['founder', false],
    ['admin', false],
    ['head', true],
  ] as const)('may be answered by a %s: %s', async (role, may) => {
    await open({ ...deskIn('en'), role, managers: ['Boris', 'Clara'] });
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Clara');
    await settle(() => {
      server.answer('myDay', dayOf({ manager: 'Clara', tasks: [FIRST] }));
    });
    const buttons = within(itemOf('Call Acme')).queryAllByRole('button');
    expect(buttons.length > 0).toBe(may);
  });
});
