import { useEffect, useState } from 'preact/hooks';
import type { Desk, Refusal } from '../src/rpc';
import { RecordForm } from './RecordForm';
import { openDesk } from './services';

/** The sidebar: opens the desk in one call, then shows the form, or the sentence that says why there is none. */
export function App() {
  const [desk, setDesk] = useState<Desk | Refusal>();
  useEffect(() => {
    openDesk().then(setDesk, () => {
      setDesk({
        ok: false,
        message: 'The sheet did not answer. Close the sidebar and open it again.',
      });
    });
  }, []);
  if (!desk) return <p role="status">…</p>;
  if (!desk.ok) return <p role="alert">{desk.message}</p>;
  return (
    <>
      <RecordForm desk={desk} />
      <p class="gray">
        {desk.words['signedInAs']} {desk.email}
      </p>
    </>
  );
}
