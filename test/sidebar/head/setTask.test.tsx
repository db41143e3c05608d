import { fireEvent, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { failureWords } from '../../../sidebar/calls/failures';
import { texts } from '../../../src/texts';
import { taskOf } from '../day/dayOf';
import type { FakeServer } from '../fakeServer';
import { newServer, settle } from '../openSidebar';
import { openHead, press, told } from './openHead';

const WORDS = texts.en.sidebar;
const { task: SAID } = WORDS.views.head;
let server: FakeServer;

beforeEach(() => {
  server = newServer();
  openHead();
});

function field(name: string): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(name, { selector: 'input, textarea, select' });
}

async function fill(task: string, owner: string, due: string, checkUp = ''): Promise<void> {
  if (task !== '') await userEvent.type(field(SAID.task), task);
  if (owner !== '') await userEvent.selectOptions(field(SAID.owner), owner);
  await settle(() => fireEvent.input(field(SAID.due), { target: { value: due } }));
  await settle(() => fireEvent.input(field(SAID.checkUp), { target: { value: checkUp } }));
}

describe('a task', () => {
  it('is sent with what, for whom and until when; a blank check-up is left to the server', async () => {
    await fill(' Call the quiet ones ', 'Clara', '2026-11-27');
    await press(SAID.save);
    expect(server.sent('setTask')).toEqual([
      { task: 'Call the quiet ones', owner: 'Clara', due: '2026-11-27' },
    ]);
    expect(told()).toEqual([WORDS.views.working]);
  });

  it('is sent with its check-up where one is chosen', async () => {
    await fill('Call', 'Clara', '2026-11-27', '2026-11-24');
    await press(SAID.save);
    expect(server.sent('setTask')).toMatchObject([{ checkUp: '2026-11-24' }]);
  });

  it('that is set is confirmed in words, and the form is empty for the next', async () => {
    await fill('Call', 'Clara', '2026-11-27');
    await press(SAID.save);
    await settle(() => {
      server.answer('setTask', { ok: true, task: taskOf({ owner: 'Clara' }) });
    });
    expect(told()).toEqual(['The task for Clara is set, due 27\u00a0November\u00a02026']);
    expect([field(SAID.task).value, field(SAID.owner).value, field(SAID.due).value]).toEqual([
      ...['', '', ''],
    ]);
  });

  it('that failed or was refused keeps what was typed, and the same is sent again', async () => {
    await fill('Call', 'Clara', '2026-11-27');
    await press(SAID.save);
    await settle(() => {
      server.fail('setTask', 'Exception: Service error');
    });
    expect(told()).toEqual([WORDS.failed]);
    expect(field(SAID.task).value).toBe('Call');
    await press(SAID.save);
    expect(server.sent('setTask')[1]).toEqual(server.sent('setTask')[0]);
    await settle(() => {
      server.answer('setTask', { ok: false, message: texts.en.recording.busy });
    });
    expect(told()).toEqual([texts.en.recording.busy]);
    expect(field(SAID.due).value).toBe('2026-11-27');
  });

  it('says what to do where several accounts in one browser are to blame', async () => {
    await fill('Call', 'Clara', '2026-11-27');
    await press(SAID.save);
    await settle(() => {
      server.fail('setTask', 'PERMISSION_DENIED');
    });
    expect(told()).toEqual([failureWords('en').accounts]);
  });

  it('cannot be changed or sent again while it is on its way', async () => {
    await fill('Call', 'Clara', '2026-11-27');
    await press(SAID.save);
    await userEvent.type(field(SAID.task), ' again');
    await press(SAID.save);
    expect([field(SAID.task).value, server.sent('setTask').length]).toEqual(['Call', 1]);
  });

  it('offers for whom only those who sell', () => {
    const options = within(field(SAID.owner)).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      ...[WORDS.views.head.choose, 'Anna', 'Boris', 'Clara'],
    ]);
  });
});

describe('what the form lacks', () => {
  it.each([
    ['', 'Clara', '2026-11-27', '', SAID.noTask],
    ['Call', '', '2026-11-27', '', SAID.noOwner],
    ['Call', 'Clara', '', '', SAID.noDue],
    ['Call', 'Clara', '2026-11-19', '', SAID.pastDue],
    ['Call', 'Clara', '2026-11-27', '2026-11-28', SAID.wrongCheckUp],
    ['Call', 'Clara', '2026-11-27', '2026-11-19', SAID.wrongCheckUp],
  ])('is said in words and nothing is sent: %s %s %s %s', async (task, owner, due, up, said) => {
    await fill(task, owner, due, up);
    await press(SAID.save);
    expect([told(), server.pending]).toEqual([[said], []]);
  });

  it('is nothing for a task due today that is looked at today', async () => {
    await fill('Call', 'Clara', '2026-11-20', '2026-11-20');
    await press(SAID.save);
    expect(server.sent('setTask')).toHaveLength(1);
  });
});

describe('the quick picks', () => {
  it.each(WORDS.nextSteps.map((pick, index) => [pick, index] as const))(
    '%s fills in the day, and shows that it is chosen',
    async (pick, index) => {
      await press(pick);
      expect(field(SAID.due).value).toBe(
        ['2026-11-21', '2026-11-23', '2026-11-27', '2026-12-04', '2026-12-20'][index],
      );
      const pressed = screen.getAllByRole('button', { pressed: true });
      expect(pressed.map(({ textContent }) => textContent)).toEqual([pick]);
    },
  );
});
