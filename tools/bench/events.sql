-- The log folded into what happened to each deal: its opening, its changes of stage, its refusal.
-- A deal ends at a refusal or at stage 7; the client's next row opens another one.
create or replace temp table events as
with dated as (
  select *, outcome = 'refused' as refused, refused or stage = 7 as ends,
    timezone('Europe/Amsterdam', make_timestamptz((ms * 1000)::bigint))::date as day
  from log
), steps as (
  select *,
    case when not lag(ends) over (partition by client order by ms, row) then
      lag(stage) over (partition by client order by ms, row)
    end as before,
    coalesce(sum(ends::int) over earlier, 0) as deal,
    coalesce(sum((ends and not refused)::int) over earlier, 0) as wins_before
  from dated
  where day <= date '$asOf'
  window earlier as (
    partition by client order by ms, row rows between unbounded preceding and 1 preceding
  )
), changes as (
  select client, deal, wins_before, ms, row, day, refused, before is null as opening,
    case
      when not refused then stage
      when before is null then least(greatest(stage, 1), 6)
      else before
    end as stage
  from steps
  where before is null or refused or stage <> before
)
select *,
  lead(day) over w as next_day, lead(stage) over w as next_stage, lead(refused) over w as next_refused
from changes
window w as (partition by client order by ms, row);

create or replace temp table stays as
select stage, day as began,
  case when refused then day else next_day end as ended,
  case
    when refused or next_refused then 'lost'
    when next_day is null then 'running'
    when next_stage > stage then 'advanced'
    else 'went back'
  end as ending
from events
where stage < 7 and (opening or not refused);
