import { useState } from 'preact/hooks';
import type { Desk } from '../../src/rpc';
import { useClientNames } from '../client/useClientNames';
import { useMyDay, type DayState } from '../day/useMyDay';
import type { Renaming } from '../client/renaming';
import { isSaved, type Entry } from '../entries/entries';
import type { EntryStore } from '../entries/EntryStore';
import { useEntries } from '../entries/useEntries';
import { useRecorder, type Recording } from '../record/useRecorder';
import type { View } from './Tabs';
import { useNameFollowing } from './useNameFollowing';
import { useSweep } from './useSweep';
import { useToday } from './useToday';

/** All that goes on at an open desk, whatever view is in front. */
export interface DeskWork {
  /** The desk as it opened, on the day that the sheet told last. */
  readonly desk: Desk;
  readonly onToday: (today: string) => void;
  readonly view: View;
  readonly show: (view: View) => void;
  /** The client whose card lies over the view; undefined: none. */
  readonly card: string | undefined;
  readonly openCard: (client: string | undefined) => void;
  readonly day: DayState;
  readonly entries: readonly Entry[];
  readonly store: EntryStore;
  readonly names: readonly string[] | undefined;
  /** What came of the entries made on phones. */
  readonly swept: readonly string[];
  readonly recording: Recording;
  /** Goes to the recorder with a client, and with the label of the deal that is meant. */
  readonly pick: (client: string, deal?: string) => void;
  /** The client of the card, which was opened under that name, goes by another one now. */
  readonly rename: (renaming: Renaming, openedAs: string) => void;
  /** He goes by the old one again. */
  readonly takeBack: (renaming: Renaming) => void;
}

/** Starts what is loaded behind the open sidebar (names, day, entries from phones), and keeps what is done at it. */
export function useDeskWork(opened: Desk): DeskWork {
  const [view, show] = useState<View>('record');
  const [card, openCard] = useState<string>();
  const day = useMyDay(opened);
  const { desk, onToday } = useToday(opened, day.reload);
  const { entries, store } = useEntries(desk, day.reload);
  const saved = entries.filter((entry) => isSaved(entry)).flatMap(({ draft }) => draft.clients);
  const known = useClientNames(saved);
  const swept = useSweep(desk, day.reload);
  const recording = useRecorder(desk, store);
  const { names } = known;
  return {
    ...{ desk, onToday, view, show, card, openCard, day, entries, store, names, swept, recording },
    ...useNameFollowing(known, openCard, recording),
    pick: (client, deal) => {
      openCard(undefined);
      show('record');
      recording.pick(client, deal);
    },
  };
}
