import { useState } from 'preact/hooks';
import type { Desk } from '../../src/rpc';
import { sayFailure } from '../calls/failures';
import { weeklyReport } from '../services';
import { fill } from '../wording/fill';
import { shownWeek } from '../wording/shownWeek';

interface NoticesProps {
  readonly desk: Desk;
  /** What came up since the opening. */
  readonly news: readonly string[];
}

/** Sentences that the person should read, each until it is hidden; a late report can be made at once. */
export function Notices({ desk, news }: NoticesProps) {
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const { words, notices, lateReport } = desk;
  const shown = [...notices, ...news].filter((text) => !hidden.includes(text));
  return (
    <div class="notices" role="status">
      {shown.map((text) => (
        <p key={text} class="news">
          <span>{text}</span>
          <button
            class="link"
            type="button"
            onClick={() => {
              setHidden((now) => [...now, text]);
            }}
          >
            {words.hide}
          </button>
        </p>
      ))}
      {lateReport !== '' && <LateReport desk={desk} />}
    </div>
  );
}

/** The late report: one button makes it. */
function LateReport({ desk: { words, lateReport, language } }: { readonly desk: Desk }) {
  const [said, setSaid] = useState(fill(words.lateReport, shownWeek(lateReport)));
  const [state, setState] = useState<'late' | 'making' | 'made'>('late');
  const make = async (): Promise<void> => {
    if (state === 'making') return;
    setState('making');
    try {
      const answer = await weeklyReport(lateReport);
      setSaid(answer.message);
      setState(answer.ok ? 'made' : 'late');
    } catch (error) {
      setSaid(sayFailure(error, language, words.noAnswerRow));
      setState('late');
    }
  };
  return (
    <p class="news">
      <span>{state === 'making' ? words.working : said}</span>
      {state !== 'made' && (
        <button
          class="link"
          type="button"
          aria-disabled={state === 'making'}
          onClick={() => {
            void make();
          }}
        >
          {words.makeReport}
        </button>
      )}
    </p>
  );
}
