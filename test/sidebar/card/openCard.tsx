import { render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { CardView } from '../../../sidebar/card/CardView';
import type { Renaming } from '../../../sidebar/client/renaming';
import type { ClientCard, Desk } from '../../../src/rpc';
import { deskIn, type FakeServer } from '../fakeServer';
import { settle } from '../openSidebar';

/** What came of an open card. */
export interface Seen {
  backs: number;
  readonly picked: string[];
  /** The name the card was opened under, and the new one. */
  readonly renamed: (readonly [string, string])[];
  readonly takenBack: Renaming[];
  /** Actions taken back. */
  undone: number;
}

/** Opens the card of Acme; the server answers with the card where one is given. */
export async function openCard(
  server: FakeServer,
  card?: ClientCard,
  desk: Desk = deskIn('en'),
): Promise<Seen> {
  const seen: Seen = { backs: 0, picked: [], renamed: [], takenBack: [], undone: 0 };
  render(<Card desk={desk} seen={seen} />);
  if (card) {
    await settle(() => {
      server.answer('clientCard', card);
    });
  }
  return seen;
}

function Card({ desk, seen }: { readonly desk: Desk; readonly seen: Seen }) {
  const [client, setClient] = useState('Acme');
  return (
    <CardView
      desk={desk}
      client={client}
      names={['Acme', 'Birch & Sons', 'Zenith']}
      onBack={() => {
        seen.backs += 1;
      }}
      onPick={(name) => seen.picked.push(name)}
      onRenamed={({ to }, openedAs) => {
        seen.renamed.push([openedAs, to]);
        setClient(to);
      }}
      onTakenBack={(renaming) => {
        seen.takenBack.push(renaming);
        setClient(renaming.from);
      }}
      onUndone={() => {
        seen.undone += 1;
      }}
    />
  );
}
