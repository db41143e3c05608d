import type { Desk } from '../../src/rpc';
import { KeyButton } from '../keys/KeyButton';
import { KEYS, keyOfStage } from '../keys/keys';

interface StageButtonsProps {
  readonly desk: Desk;
  readonly onStage: (stage: number) => void;
  readonly onRefuse: () => void;
  readonly onClose: () => void;
}

/** All stages at a glance: a click records one. Below them the two ways in which a deal ends without a sale. */
export function StageButtons({ desk, onStage, onRefuse, onClose }: StageButtonsProps) {
  const { words, stages } = desk;
  return (
    <div class="field stages" role="group" aria-label={words.stage}>
      <p class="label">{words.stage}</p>
      {stages.map((name, index) => (
        <KeyButton
          key={index}
          class="stage"
          label={`${String(index + 1)}. ${name}`}
          shortcut={keyOfStage(index + 1)}
          onClick={() => {
            onStage(index + 1);
          }}
        >
          <span class="number">{index + 1}</span>
          <span>{name}</span>
        </KeyButton>
      ))}
      <div class="ends">
        <KeyButton class="plain" label={words.refuse} shortcut={KEYS.refuse} onClick={onRefuse}>
          <span class="number">{KEYS.refuse}</span> {words.refuse}
        </KeyButton>
        <KeyButton class="link" label={words.close} onClick={onClose} />
      </div>
    </div>
  );
}
