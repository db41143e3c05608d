import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Desk } from '../../src/rpc';
import { NotLoaded } from '../calls/NotLoaded';
import type { Renaming } from '../client/renaming';
import { focusSoon } from '../keys/focusSoon';
import { CardActions } from './CardActions';
import { CardDeals } from './CardDeals';
import { CardFacts } from './CardFacts';
import { NameChangeNote } from './NameChangeNote';
import { RenameClient } from './RenameClient';
import { useCard } from './useCard';
import { useNameChange } from './useNameChange';

interface CardViewProps {
  readonly desk: Desk;
  readonly client: string;
  /** The names of all clients, for the new name; undefined while they are loading. */
  readonly names: readonly string[] | undefined;
  readonly onBack: () => void;
  /** Goes to the recorder with this client. */
  readonly onPick: (client: string) => void;
  /** The client goes by another name now; the card was opened under that one. */
  readonly onRenamed: (renaming: Renaming, openedAs: string) => void;
  /** He goes by the old one again. */
  readonly onTakenBack: (renaming: Renaming) => void;
  /** An action of his was taken back. */
  readonly onUndone: () => void;
}

/** All that is known of a client, the newest action first. */
export function CardView(props: CardViewProps) {
  const { desk, client, names, onPick, onRenamed, onTakenBack, onUndone } = props;
  const onBack = useWayBack(props.onBack);
  const { card, reload } = useCard(client, desk);
  const change = useNameChange(desk, onTakenBack);
  return (
    <section
      class="card"
      onKeyDown={(event) => {
        // A list of names that is open closes first.
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onBack();
      }}
    >
      <CardTop desk={desk} client={client} card={card} onBack={onBack} onPick={onPick} />
      <NameChangeNote desk={desk} change={change} isLoading={card === undefined} />
      <CardBody {...{ desk, card, onUndone }} onReload={reload} />
      {card?.ok && card.mayRename && (
        <RenameClient
          key={card.client}
          desk={desk}
          client={card.client}
          names={names}
          onRenamed={(renaming) => {
            change.made(renaming);
            onRenamed(renaming, client);
          }}
        />
      )}
    </section>
  );
}

/** The way back leads to what opened the card, where that is still there. */
function useWayBack(onBack: () => void): () => void {
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    opener.current = document.activeElement;
  }, []);
  return () => {
    onBack();
    const { current } = opener;
    if (current instanceof HTMLElement && current !== document.body && current.isConnected)
      focusSoon({ current });
  };
}

interface CardTopProps extends Pick<CardViewProps, 'desk' | 'client' | 'onBack' | 'onPick'> {
  readonly card: ReturnType<typeof useCard>['card'];
}

/** The way back, the name, and the way to record for those who do; a screen reader begins at the name. */
function CardTop({ desk, client, card, onBack, onPick }: CardTopProps) {
  const words = desk.words.views.card;
  const name = card?.ok ? card.client : client;
  const headline = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    headline.current?.focus();
  }, [client]);
  return (
    <>
      <button class="link" type="button" title="Esc" onClick={onBack}>
        ‹ {words.back}
      </button>
      <h2 class="card-name" ref={headline} tabIndex={-1}>
        {name}
      </h2>
      {desk.role !== 'founder' && (
        <button
          class="primary"
          type="button"
          onClick={() => {
            onPick(name);
          }}
        >
          {words.record}
        </button>
      )}
    </>
  );
}

interface CardBodyProps extends Pick<CardViewProps, 'desk' | 'onUndone'> {
  readonly card: ReturnType<typeof useCard>['card'];
  readonly onReload: () => void;
}

/** What is known of the client, or why it could not be loaded; nothing while it is loading. */
function CardBody({ desk, card, onReload, onUndone }: CardBodyProps) {
  if (!card) return null;
  if (!card.ok) {
    return <NotLoaded message={card.message} retry={desk.words.retry} onRetry={onReload} />;
  }
  return (
    <>
      <CardFacts desk={desk} card={card} />
      <CardDeals desk={desk} card={card} />
      <CardActions
        key={card.client}
        desk={desk}
        card={card}
        onUndone={() => {
          onReload();
          onUndone();
        }}
      />
    </>
  );
}
