import type { Desk } from '../../src/rpc';
import { HandOver } from './HandOver';
import { SetTask } from './SetTask';
import { SetUp } from './SetUp';
import { StageLimits } from './StageLimits';
import { WeeklyReport } from './WeeklyReport';

interface HeadViewProps {
  readonly desk: Desk;
  /** The names of all clients; undefined while they are loading. */
  readonly names: readonly string[] | undefined;
}

/** What a head does beside recording: sets tasks, changes limits, hands clients over; a founder and an admin what they may. */
export function HeadView({ desk, names }: HeadViewProps) {
  const isHead = desk.role === 'head';
  return (
    <div class="head">
      {isHead && <SetTask desk={desk} isOpen />}
      {isHead && <StageLimits desk={desk} />}
      {isHead && <HandOver desk={desk} names={names} />}
      <WeeklyReport desk={desk} isOpen={!isHead} />
      {desk.role === 'admin' && <SetUp desk={desk} />}
    </div>
  );
}
