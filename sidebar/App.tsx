import { useEffect, useState } from 'preact/hooks';
import type { Desk, Refusal } from '../src/rpc';
import { failureWords, sayFailure, type FailureWords } from './calls/failures';
import { NoDesk } from './desk/NoDesk';
import { Sidebar } from './desk/Sidebar';
import { usePressedOnce } from './keys/usePressedOnce';
import { openDesk } from './services';

/** The sidebar: opens the desk in one call, then shows what is done at it, or says why there is none. */
export function App() {
  const words = failureWords(navigator.language);
  const [desk, setDesk] = useState<Desk | Refusal>();
  const [news, setNews] = useState<readonly string[]>([]);
  const open = (): void => {
    setDesk(undefined);
    openDesk().then(setDesk, (error: unknown) => {
      const message = sayFailure(error, navigator.language, words.noAnswer);
      setDesk({ ok: false, message });
    });
  };
  usePressedOnce();
  useEffect(open, []);
  useEffect(() => {
    if (desk?.ok) document.documentElement.lang = desk.language;
  }, [desk]);
  if (!desk) return <Skeleton words={words} />;
  if (desk.ok) return <Sidebar desk={desk} news={news} />;
  return (
    <NoDesk
      refusal={desk}
      words={words}
      onOpen={(said) => {
        setNews(said);
        open();
      }}
    />
  );
}

/** The shape of what is to come. */
function Skeleton({ words }: { readonly words: FailureWords }) {
  return (
    <div class="skeleton" role="status">
      <p class="quiet">{words.opening}</p>
      {[24, 36, 200].map((height) => (
        <div key={height} aria-hidden="true" style={{ height: `${String(height)}px` }} />
      ))}
    </div>
  );
}
