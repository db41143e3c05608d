import { act, render } from '@testing-library/preact';
import { DayView } from '../../../sidebar/day/DayView';
import { useMyDay } from '../../../sidebar/day/useMyDay';
import type { Desk, MyDay } from '../../../src/rpc';
import { deskIn, type FakeServer } from '../fakeServer';
import { settle } from '../openSidebar';

/** The clients that a person went on with from the day. */
export interface Gone {
  readonly picked: string[];
  readonly cards: string[];
}

/** Opens the view of a day; the server answers with the day where one is given. */
export async function openDay(
  server: FakeServer,
  day?: MyDay,
  desk: Desk = deskIn('en'),
): Promise<Gone> {
  const gone: Gone = { picked: [], cards: [] };
  render(<Day desk={desk} gone={gone} />);
  await settle(() => undefined);
  if (day) {
    await settle(() => {
      server.answer('myDay', day);
    });
  }
  return gone;
}

function Day({ desk, gone }: { readonly desk: Desk; readonly gone: Gone }) {
  const state = useMyDay(desk);
  return (
    <DayView
      desk={desk}
      state={state}
      onPick={(client) => gone.picked.push(client)}
      onCard={(client) => gone.cards.push(client)}
    />
  );
}

/** Lets the pause go by after which a day is loaded anew. */
export async function waitForReload(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 400));
  });
}
