import type { ChainStore } from '../app/ports';

const KEY = 'TABLA_CHAIN';

/** The end of the chain in the properties of the document, which no cell shows and all users of the workbook share. */
export const googleChainStore: ChainStore = {
  read: () => {
    const kept = PropertiesService.getDocumentProperties().getProperty(KEY);
    const [, hash = '', rows = ''] = /^([0-9a-f]{16}) (\d+)$/.exec(kept ?? '') ?? [];
    return hash === '' ? undefined : { hash, rows: Number(rows) };
  },
  write: ({ hash, rows }) => {
    PropertiesService.getDocumentProperties().setProperty(KEY, `${hash} ${String(rows)}`);
  },
};
