import type { RefObject } from 'preact';
import type { Desk } from '../../src/rpc';
import { KEYS, keyOfStage } from './keys';

interface KeyHelpProps {
  readonly desk: Desk;
  readonly place: RefObject<HTMLDetailsElement | null>;
}

/** The list of keys, folded away. */
export function KeyHelp({ desk: { words, stages }, place }: KeyHelpProps) {
  const last = keyOfStage(Math.min(stages.length, 9));
  const lines: readonly (readonly [string, string])[] = [
    [`1–${last}`, words.keys.stage],
    [KEYS.refuse, words.keys.refuse],
    [KEYS.search, words.keys.search],
    [KEYS.row, words.keys.row],
    [KEYS.card, words.keys.card],
    [KEYS.next, words.keys.next],
    [KEYS.more, words.keys.more],
    [KEYS.undo, words.keys.undo],
    ['Enter', words.keys.enter],
    ['Esc', words.keys.escape],
    [KEYS.help, words.keys.help],
  ];
  return (
    <details class="keys" ref={place}>
      <summary title={`${words.keys.title} (${KEYS.help})`}>{words.keys.title}</summary>
      <dl>
        {lines.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key.length === 1 ? key.toUpperCase() : key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
