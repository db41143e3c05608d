-- Kaplan and Meier's estimate of the days until a deal advances.
with counts as (
  select stage, coalesce(ended, date '$asOf') - began as days,
    count(*) as stays,
    count(*) filter (ending = 'advanced') as advances,
    count(*) filter (ending = 'running') as running
  from stays
  group by all
), at_risk as (
  select *, sum(stays) over (partition by stage order by days desc) as at_risk
  from counts
), curve as (
  select *, product(1.0 - advances / at_risk) over (partition by stage order by days) as survival
  from at_risk
)
select k as stage, coalesce(sum(advances), 0), coalesce(sum(running), 0),
  min(days) filter (survival <= 0.5 + 1e-9), min(days) filter (survival <= 0.15 + 1e-9)
from range(1, 7) as stages (k)
left join curve on curve.stage = k
group by k
order by k;
