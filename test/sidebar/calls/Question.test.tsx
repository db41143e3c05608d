import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { Question } from '../../../sidebar/calls/Question';

let said: string[] = [];

/** Asks, and remembers what was answered. */
function ask(isBusy = false): void {
  said = [];
  const answer = (text: string) => (): void => {
    said.push(text);
  };
  const words = { ask: 'Hand over?', yes: 'Yes', no: 'No' };
  render(<Question {...words} isBusy={isBusy} onYes={answer('yes')} onNo={answer('no')} />);
}

it('Enter says yes, for the focus stands there; Escape says no', async () => {
  ask();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Yes' }));
  await userEvent.keyboard('{Enter}');
  expect(said).toEqual(['yes']);
  await userEvent.keyboard('{Escape}');
  expect(said).toEqual(['yes', 'no']);
});

it('no other key answers', async () => {
  ask();
  await userEvent.keyboard('a1{Tab}{Shift>}{Tab}{/Shift}');
  expect(said).toEqual([]);
});

it('nothing answers while the answer is being carried out', async () => {
  ask(true);
  screen
    .getByRole('alertdialog')
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  for (const button of screen.getAllByRole('button')) await userEvent.click(button);
  expect(said).toEqual([]);
});
