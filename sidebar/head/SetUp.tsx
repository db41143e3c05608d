import { useState } from 'preact/hooks';
import type { Desk } from '../../src/rpc';
import { CallState } from '../calls/CallState';
import { useCall } from '../calls/useCall';
import { setUp } from '../services';
import { Fold } from './Fold';

/** Puts the tabs in place. */
export function SetUp({ desk }: { readonly desk: Desk }) {
  const words = desk.words.views.head.setUp;
  const [done, setDone] = useState('');
  const call = useCall(desk);
  return (
    <Fold title={words.title}>
      <p class="quiet">{words.explains}</p>
      <button
        class="view-button"
        type="button"
        // Not disabled: the button that was pressed would lose the focus.
        aria-disabled={call.isRunning}
        onClick={() => {
          setDone('');
          call.run(setUp, ({ message }) => {
            setDone(message);
          });
        }}
      >
        {words.save}
      </button>
      <CallState call={call} words={desk.words} done={done} />
    </Fold>
  );
}
