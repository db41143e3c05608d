import type { Desk, MyDay } from '../../src/rpc';
import { counted } from '../wording/counted';
import { ClientBlock } from './ClientBlock';
import { ClientRow } from './ClientRow';

interface StuckClientsProps {
  readonly desk: Desk;
  readonly day: MyDay;
  readonly onPick: (client: string, deal: string) => void;
  readonly onCard: (client: string) => void;
}

/** The clients who stand at a stage beyond its limit, the worst first. */
export function StuckClients({ desk, day, onPick, onCard }: StuckClientsProps) {
  const { stuckTitle, nothingStuck, stuckFor } = desk.words.views.day;
  return (
    <ClientBlock
      desk={desk}
      title={stuckTitle}
      none={nothingStuck}
      total={day.stuckTotal}
      shown={day.stuck.length}
    >
      {day.stuck.map((stuck) => (
        <ClientRow
          key={`${stuck.client}\n${stuck.deal}`}
          desk={desk}
          row={stuck}
          matter={counted(desk.language, stuck.days, stuckFor, stuck.limit)}
          isLate
          onPick={onPick}
          onCard={onCard}
        />
      ))}
    </ClientBlock>
  );
}
