import {
  addDays,
  Day,
  intervalAround,
  NewTarget,
} from '@footfall/backstage-plugin-footfall-common';
import { monthsBefore } from './calendar';
import { firstDayOfMandate } from './mandates';
import { PLATFORM_TEAM } from './personas';

const groupRef = (name: string) => `group:default/${name}`;

/** The last day of the month that lies a number of months ahead. */
function lastDayOfMonthAhead(today: Day, months: number): Day {
  return addDays(intervalAround(monthsBefore(today, -months), 'month').to, -1);
}

/**
 * Where Halden Bank means to be: the whole of it, a department that needs
 * little more, a machine learning team that needs a lot, and one workload type.
 */
export function haldenBankTargets({
  today,
}: {
  readonly today: Day;
}): NewTarget[] {
  const by = lastDayOfMonthAhead(today, 4);
  return [
    {
      scope: 'organisation',
      key: 'organisation',
      percent: 60,
      by,
      setOn: monthsBefore(today, 3),
      ownerRef: groupRef(PLATFORM_TEAM),
    },
    {
      scope: 'team',
      key: groupRef('payments'),
      percent: 90,
      by,
      setOn: firstDayOfMandate(today),
      ownerRef: groupRef('payments'),
    },
    {
      scope: 'team',
      key: groupRef('fraud-models'),
      percent: 50,
      by,
      setOn: monthsBefore(today, 4),
      ownerRef: 'user:default/priya.raman',
    },
    {
      scope: 'type',
      key: 'website',
      percent: 70,
      by: lastDayOfMonthAhead(today, 7),
      setOn: monthsBefore(today, 1),
      ownerRef: groupRef('digital-channels'),
    },
  ];
}
