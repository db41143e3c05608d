with moves as (
  select stage,
    count(*) filter (ending = 'running') as in_work,
    count(*) filter (began >= date '$from') as entered,
    count(*) filter (ending = 'advanced' and ended >= date '$from') as moved_on,
    count(*) filter (ending = 'went back' and ended >= date '$from') as went_back,
    count(*) filter (ending = 'lost' and ended >= date '$from') as lost
  from stays
  group by stage
  union all
  select 7, 0, count(*) filter (day >= date '$from'), 0, 0, 0
  from events
  where stage = 7 and not refused
), deals as (
  select max(stage) as reached, max(stage) < 7 and not bool_or(refused) as is_open
  from events
  group by client, deal
  having min(day) >= date '$from' and not (min(stage) = 7 and min(wins_before) > 0)
), cohort as (
  select k as stage, count(*) as reached, count(*) filter (is_open) as still_open
  from deals join range(1, 8) as stages (k) on k <= reached
  group by k
)
select k as stage,
  coalesce(in_work, 0), coalesce(entered, 0), coalesce(moved_on, 0), coalesce(went_back, 0),
  coalesce(lost, 0), coalesce(reached, 0), coalesce(still_open, 0)
from range(1, 8) as stages (k)
left join moves on moves.stage = k
left join cohort on cohort.stage = k
order by k;
