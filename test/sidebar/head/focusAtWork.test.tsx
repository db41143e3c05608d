import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { texts } from '../../../src/texts';
import type { FakeServer } from '../fakeServer';
import { newServer, openSidebar } from '../openSidebar';
import { headDesk, openHead, press } from './openHead';

const WORDS = texts.en.sidebar;
const { limits, task, setUp, report, handOver } = WORDS.views.head;
let server: FakeServer;

beforeEach(() => {
  server = newServer();
});

/** A button that is at work keeps the focus, says that it is at work, and does nothing at a second press. */
async function expectAtWork(name: string, sends: string): Promise<void> {
  const button = screen.getByRole<HTMLButtonElement>('button', { name });
  expect([button.getAttribute('aria-disabled'), button.disabled]).toEqual(['true', false]);
  expect(document.activeElement).toBe(button);
  await userEvent.keyboard('{Enter}');
  expect(server.sent(sends)).toHaveLength(1);
}

it.each([
  ['setUp', setUp.title, setUp.save],
  ['weeklyReport', report.title, report.make],
  ['selectedClients', handOver.title, handOver.take],
])('the button that calls %s keeps the focus until the sheet has answered', async (...names) => {
  const [sends, title, name] = names;
  openHead(headDesk({ role: sends === 'setUp' ? 'admin' : 'head' }));
  await press(title);
  await press(name);
  await expectAtWork(name, sends);
});

it('Enter in a limit leads to the button that saves it: the fields are closed meanwhile', async () => {
  openHead();
  await press(limits.title);
  const [field] = screen.getAllByPlaceholderText(limits.learned);
  if (field) await userEvent.type(field, '12{Enter}');
  const save = screen.getAllByRole('button', { name: limits.save });
  expect(save).toContain(document.activeElement);
  expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
  await userEvent.keyboard('{Enter}');
  expect(server.sent('changeLimits')).toHaveLength(1);
});

it('Enter in the day of a task leads to the button that sets it', async () => {
  openHead();
  const field = (name: string) =>
    screen.getByLabelText(name, { selector: 'input, select, textarea' });
  await userEvent.type(field(task.task), 'Call');
  await userEvent.selectOptions(field(task.owner), 'Clara');
  await userEvent.type(field(task.due), '2026-11-27');
  await userEvent.keyboard('{Enter}');
  await expectAtWork(task.save, 'setTask');
});

it('so does the button that makes the late report', async () => {
  await openSidebar(server, { desk: { lateReport: '2026-W46' } });
  await userEvent.click(screen.getByRole('button', { name: WORDS.makeReport }));
  await expectAtWork(WORDS.makeReport, 'weeklyReport');
});
