import type { Desk, MyDay, Refusal, StuckClient } from '../../src/rpc';
import { entryToUndo, type Entry } from '../entries/entries';
import { EntryList } from '../entries/EntryList';
import type { EntryStore } from '../entries/EntryStore';
import { latestClients } from '../entries/latestClients';
import { KeyHelp } from '../keys/KeyHelp';
import { linesOf } from './choices';
import { ClientPart } from './ClientPart';
import { NextStuck } from './NextStuck';
import { RecordPart } from './RecordPart';
import { stuckToOffer } from './stuckToOffer';
import { useRecorderFocus } from './useRecorderFocus';
import type { Recording } from './useRecorder';
import { useRecorderKeys, type KeyActions } from './useRecorderKeys';
import { useSelection } from './useSelection';

interface RecorderProps {
  readonly desk: Desk;
  readonly recording: Recording;
  readonly entries: readonly Entry[];
  readonly store: EntryStore;
  readonly names: readonly string[] | undefined;
  readonly day: MyDay | Refusal | undefined;
  /** Whether it is in front: only then its keys count. */
  readonly isActive: boolean;
  readonly onCard: (client: string) => void;
  /** The sheet told which day it is. */
  readonly onToday: (today: string) => void;
}

/** Records actions one after another: the next can be chosen while the last is still being saved. */
export function Recorder(props: RecorderProps) {
  const { desk, entries, store, names, day, isActive, onToday } = props;
  const { words } = desk;
  const { take, recording, isAwaited } = useSelection(desk, isActive, props.recording, onToday);
  const { places, pick, edit } = recording;
  const stuck = stuckToOffer(day?.ok ? day.stuck : [], entries);
  const lines = linesOf(desk, recording);
  const actions = actionsOf(props, take, stuck);
  const mayRecord = desk.role !== 'founder';
  useRecorderFocus(recording);
  useRecorderKeys(isActive, { recording, stages: desk.stages.length, lines, actions, mayRecord });
  return (
    <div
      class="recorder"
      ref={places.panel}
      tabIndex={-1}
      role="group"
      aria-label={words.tabs.record}
    >
      <ClientPart
        recording={recording}
        names={names}
        recent={latestClients(entries, desk.recent)}
        words={words}
        onTakeRow={take}
        onCard={actions.card}
      />
      {mayRecord && <RecordPart desk={desk} recording={recording} lines={lines} />}
      {!mayRecord && <ReadPart words={words} hint={recording.form.hint} />}
      <p class="call-state quiet" role="status">
        {isAwaited ? words.working : ''}
      </p>
      {stuck && <NextStuck stuck={stuck} desk={desk} onPick={pick} />}
      <EntryList entries={entries} desk={desk} store={store} onEdit={edit} />
      {mayRecord && <KeyHelp desk={desk} place={places.help} />}
    </div>
  );
}

interface ReadPartProps {
  readonly words: Desk['words'];
  readonly hint: string;
}

/** In the place of what records, for those who only read. */
function ReadPart({ words, hint }: ReadPartProps) {
  return (
    <>
      <p class="hint" role="alert">
        {hint}
      </p>
      <p class="quiet">{words.readsOnly}</p>
    </>
  );
}

/** What the keys and their buttons do; where there is nothing to do it with, nothing. */
function actionsOf(
  { recording, entries, store, onCard }: RecorderProps,
  takeRow: () => void,
  stuck: StuckClient | undefined,
): KeyActions {
  const client = recording.form.client.trim();
  return {
    takeRow,
    card: () => {
      if (client !== '') onCard(client);
    },
    next: () => {
      if (stuck) recording.pick(stuck.client, stuck.deal);
    },
    undo: () => {
      const entry = entryToUndo(entries);
      if (entry) store.undo(entry);
    },
  };
}
