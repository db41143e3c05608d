import type { Heartbeat } from '../app/ports';

const KEY = 'TABLA_WEEKLY_REPORT';

/** The trace of the last report that was made by itself, in the properties of the document: 2026-W46 and the time in UTC. */
export const clockHeartbeat: Heartbeat = {
  week: () => {
    const said = PropertiesService.getDocumentProperties().getProperty(KEY) ?? '';
    return said.split(' ')[0] ?? '';
  },
  write: (week, at) => {
    const said = `${week} ${new Date(at).toISOString()}`;
    PropertiesService.getDocumentProperties().setProperty(KEY, said);
  },
};
