import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { HeadView } from '../../../sidebar/head/HeadView';
import type { Desk } from '../../../src/rpc';
import { deskIn } from '../fakeServer';
import { NAMES } from '../openSidebar';

/** The desk of a head, on Friday 20 November 2026, with what a test wants of it. */
export function headDesk(part: Partial<Desk> = {}): Desk {
  return {
    ...deskIn('en'),
    role: 'head',
    managers: ['Anna', 'Boris', 'Clara'],
    limits: [null, 10, 14, null, 21, null],
    ...part,
  };
}

/** Opens the head's page. */
export function openHead(desk: Desk = headDesk()): void {
  render(<HeadView desk={desk} names={NAMES} />);
}

/** Clicks on the button, or on the title of the block. */
export async function press(name: string): Promise<void> {
  await userEvent.click(screen.queryByRole('button', { name }) ?? screen.getByText(name));
}

/** The sentences that a person is told at the moment. */
export function told(): string[] {
  const places = [...screen.queryAllByRole('status'), ...screen.queryAllByRole('alert')];
  return places.map(({ textContent }) => textContent).filter((text) => text !== '');
}
