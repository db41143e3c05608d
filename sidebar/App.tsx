import { useEffect, useState } from 'preact/hooks';
import type { Desk, Refusal } from '../src/rpc';
import { Recorder } from './Recorder';
import { openDesk } from './services';

/** Before the first answer the language of the workbook is not known. */
const NO_ANSWER = 'The sheet did not answer. Close the sidebar and open it again.';

/** The sidebar: opens the desk in one call, then shows the recorder, or the sentence that says why there is none. */
export function App() {
  const [desk, setDesk] = useState<Desk | Refusal>();
  useEffect(() => {
    openDesk().then(setDesk, () => {
      setDesk({ ok: false, message: NO_ANSWER });
    });
  }, []);
  useEffect(() => {
    if (desk?.ok) document.documentElement.lang = desk.language;
  }, [desk]);
  if (!desk) {
    return (
      <p class="quiet" role="status">
        …
      </p>
    );
  }
  if (!desk.ok) {
    return (
      <p class="notice" role="alert">
        {desk.message}
      </p>
    );
  }
  return <Recorder desk={desk} />;
}
