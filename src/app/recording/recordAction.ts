import type { Recorded, RecordRequest, Refusal } from '../../rpc';
import { encodeAction } from '../../sheets/actionRow';
import type { Cell } from '../../sheets/cell';
import { kindReader } from '../../sheets/outcome';
import { stageReader } from '../../sheets/stage';
import { logWords } from '../../texts/lexicon';
import { refuse } from '../access/refusal';
import { readSettings } from '../access/workbookSettings';
import type { Ports } from '../ports';
import type { ClientFile } from './clientFile';
import { judgeRequest } from './doorRules';
import type { Entry } from './entry';
import { writeEntry, type LogDesk, type RowOrRefusal } from './logWriting';
import { parseRecordRequest } from './recordRequest';

/** Records one action, once for one ID. What came from the sidebar is checked whole before anything is written. */
export function recordAction(ports: Ports, sent: unknown): Recorded | Refusal {
  const parsed = parseRecordRequest(sent);
  if ('fault' in parsed) return refuse(parsed.fault(readSettings(ports.book).words));
  const { request } = parsed;
  return writeEntry(ports, entryOf(request), ({ file, person, client }: LogDesk): RowOrRefusal => {
    const judgement = judgeRequest(request, person, file, client);
    if ('refusal' in judgement) return judgement;
    const words = { outcomes: file.words.outcomes, stages: file.settings.stages };
    return { row: encodeAction(judgement.action, file.logPlaces, words, file.zone) };
  });
}

function entryOf(request: RecordRequest): Entry {
  const { id, client } = request;
  return {
    id,
    client,
    isSaidBy: (row, file) => saysTheSame(request, row, file),
    taken: ({ recording }) => recording.notARequest,
  };
}

/** Whether a row tells the outcome and the stage of a request. */
export function saysTheSame(
  { outcome = 'step', stage = '' }: Pick<RecordRequest, 'outcome' | 'stage'>,
  row: readonly Cell[],
  { logPlaces, settings, words }: Pick<ClientFile, 'logPlaces' | 'settings' | 'words'>,
): boolean {
  const kindOf = kindReader(logWords.outcomes);
  const stageOf = stageReader(settings.stages, logWords.stages);
  const isSameKind = kindOf(row[logPlaces.outcome ?? -1]) === kindOf(words.outcomes[outcome]);
  return isSameKind && stageOf(row[logPlaces.stage ?? -1]) === stageOf(stage);
}
