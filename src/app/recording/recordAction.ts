import type { Recorded, Refusal } from '../../rpc';
import { encodeAction } from '../../sheets/actionRow';
import { refuse } from '../access/refusal';
import { readSettings } from '../access/workbookSettings';
import type { Ports } from '../ports';
import { judgeRequest } from './doorRules';
import { writeEntry, type LogDesk, type RowOrRefusal } from './logWriting';
import { parseRecordRequest } from './recordRequest';

/** Records one action, once for one ID. What came from the sidebar is checked whole before anything is written. */
export function recordAction(ports: Ports, sent: unknown): Recorded | Refusal {
  const parsed = parseRecordRequest(sent);
  if ('fault' in parsed) return refuse(parsed.fault(readSettings(ports.book).words));
  const { request } = parsed;
  return writeEntry(ports, request, ({ file, person, client }: LogDesk): RowOrRefusal => {
    const judgement = judgeRequest(request, person, file, client);
    if ('refusal' in judgement) return judgement;
    const words = { outcomes: file.words.outcomes, stages: file.settings.stages };
    return { row: encodeAction(judgement.action, file.logPlaces, words, file.zone) };
  });
}
