import type { SidebarWords } from '../../src/rpc';
import { ClientField } from '../client/ClientField';
import { ManyClients } from '../client/ManyClients';
import { NewClient } from '../client/NewClient';
import { RecentClients } from '../client/RecentClients';
import { focusSoon } from '../keys/focusSoon';
import type { Recording } from './useRecorder';

interface ClientPartProps {
  readonly recording: Recording;
  readonly names: readonly string[] | undefined;
  readonly recent: readonly string[];
  readonly words: SidebarWords;
  readonly onTakeRow: () => void;
  readonly onCard: () => void;
}

/** For whom: one client, or the selected ones. */
export function ClientPart(props: ClientPartProps) {
  const { recording, names, recent, words, onTakeRow, onCard } = props;
  const { form, dispatch, places, pick } = recording;
  if (form.many.length > 0) {
    return (
      <ManyClients
        clients={form.many}
        isCut={form.isCut}
        words={words}
        onTakeRow={onTakeRow}
        onOnlyOne={() => {
          dispatch({ type: 'onlyOne' });
          focusSoon(places.field);
        }}
      />
    );
  }
  return (
    <>
      <ClientField
        field={places.field}
        value={form.client}
        names={names}
        words={words}
        onChange={(client) => {
          dispatch({ type: 'named', client });
        }}
        onDone={() => {
          places.panel.current?.focus();
        }}
        onTakeRow={onTakeRow}
        onCard={onCard}
      />
      <NewClient client={form.client} names={names} words={words} onPick={pick} />
      {form.client === '' && <RecentClients clients={recent} words={words} onPick={pick} />}
    </>
  );
}
