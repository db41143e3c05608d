import type { ComponentChildren } from 'preact';
import type { Desk, MyDay, Refusal } from '../../src/rpc';
import { CardView } from '../card/CardView';
import { DayView } from '../day/DayView';
import { HeadView } from '../head/HeadView';
import { focusSoon } from '../keys/focusSoon';
import { Recorder } from '../record/Recorder';
import { fill } from '../wording/fill';
import { Notices } from './Notices';
import { Tabs, type Tab, type View } from './Tabs';
import { useDeskWork, type DeskWork } from './useDeskWork';

interface SidebarProps {
  readonly desk: Desk;
  /** What the opening has to say beside the desk's own notices. */
  readonly news: readonly string[];
}

/** The open sidebar: the recorder, my day and the team's page under three tabs, and a client's card over them. */
export function Sidebar({ desk: opened, news }: SidebarProps) {
  const work = useDeskWork(opened);
  const { desk, view, show, card, openCard, day, names, pick } = work;
  const isAt = (one: View): boolean => card === undefined && view === one;
  return (
    <>
      <Notices desk={desk} news={[...news, ...work.swept]} />
      <div hidden={card !== undefined}>
        <Tabs
          label={desk.words.tabs.label}
          tabs={tabsOf(desk, day.day)}
          view={view}
          onChoose={show}
        />
      </div>
      {card !== undefined && <Card client={card} work={work} />}
      <Panel view="record" isInFront={isAt('record')}>
        <Recorder {...work} day={day.day} isActive={isAt('record')} onCard={openCard} />
      </Panel>
      <Panel view="day" isInFront={isAt('day')}>
        <DayView desk={desk} state={day} onPick={pick} onCard={openCard} />
      </Panel>
      {leads(desk) && (
        <Panel view="team" isInFront={isAt('team')}>
          <HeadView desk={desk} names={names} />
        </Panel>
      )}
      <footer class="quiet">
        {desk.words.signedInAs} {desk.name} ({desk.email})
      </footer>
    </>
  );
}

interface CardProps {
  readonly client: string;
  readonly work: DeskWork;
}

function Card({ client, work }: CardProps) {
  const { desk, names, openCard, pick, rename, takeBack, recording, day } = work;
  return (
    <CardView
      desk={desk}
      client={client}
      names={names}
      onBack={() => {
        openCard(undefined);
        focusSoon(recording.places.panel);
      }}
      onPick={pick}
      onRenamed={rename}
      onTakenBack={takeBack}
      onUndone={day.reload}
    />
  );
}

interface PanelProps {
  readonly view: View;
  readonly isInFront: boolean;
  readonly children: ComponentChildren;
}

/** A view behind its tab; what was typed in it stays while another is in front. */
function Panel({ view, isInFront, children }: PanelProps) {
  return (
    <div role="tabpanel" id={`view-${view}`} aria-labelledby={`tab-${view}`} hidden={!isInFront}>
      {children}
    </div>
  );
}

function leads({ role }: Desk): boolean {
  return role !== 'manager';
}

function tabsOf(desk: Desk, day: MyDay | Refusal | undefined): readonly Tab[] {
  const { tabs } = desk.words;
  const waiting = day?.ok ? day.dueTotal + day.stuckTotal + day.tasks.length : 0;
  const tab = (view: View, label: string, count: number): Tab => ({
    ...{ view, label },
    waiting: count,
    waitingLabel: fill(tabs.waiting, count),
  });
  return [
    tab('record', desk.role === 'founder' ? tabs.find : tabs.record, 0),
    tab('day', tabs.day, waiting),
    ...(leads(desk) ? [tab('team', tabs.team, 0)] : []),
  ];
}
