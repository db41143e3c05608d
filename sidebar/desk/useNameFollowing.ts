import type { StateUpdater } from 'preact/hooks';
import { useRef } from 'preact/hooks';
import type { KnownNames } from '../client/useClientNames';
import type { Renaming } from '../client/renaming';
import type { Recording } from '../record/useRecorder';

/** Follows a client who was renamed from the name under which his card was opened, and back again. */
export interface NameFollowing {
  readonly rename: (renaming: Renaming, openedAs: string) => void;
  readonly takeBack: (renaming: Renaming) => void;
}

type OpenCard = (update: StateUpdater<string | undefined>) => void;

/** Keeps names, card and form with the name of a client. A card that was closed meanwhile stays closed. */
export function useNameFollowing(
  known: KnownNames,
  openCard: OpenCard,
  recording: Recording,
): NameFollowing {
  // An answer comes later: what stands in the form by then counts.
  const latest = useRef(recording);
  latest.current = recording;
  /** The renaming that changed the name in the form. */
  const inForm = useRef('');
  const followCard = (from: string, to: string): void => {
    openCard((open) => (open === from ? to : open));
  };
  const isInForm = (name: string): boolean => latest.current.form.client.trim() === name;
  const putInForm = (client: string): void => {
    const { form, dispatch } = latest.current;
    dispatch({ type: 'named', client, deal: form.takenDeal });
  };
  return {
    rename: (renaming, openedAs) => {
      known.rename(renaming);
      followCard(openedAs, renaming.to);
      if (!isInForm(openedAs)) return;
      inForm.current = renaming.id;
      putInForm(renaming.to);
    },
    takeBack: (renaming) => {
      known.takeBack(renaming);
      followCard(renaming.to, renaming.from);
      // Who stood in the form under the other name before is another client.
      if (inForm.current === renaming.id && isInForm(renaming.to)) putInForm(renaming.from);
    },
  };
}
