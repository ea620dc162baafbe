import { ReferenceLine } from 'recharts';
import {
  AdoptionTrend,
  DayRange,
} from '@footfall/backstage-plugin-footfall-common';
import { timeOf } from '../../charts/timeOf';

type Plateau = NonNullable<AdoptionTrend['plateau']>;

/**
 * A plateau as a broad band under its weeks. A function and no component: the
 * chart looks for its own parts among its children.
 */
export function plateauMark(
  plateau: Plateau,
  line: DayRange,
  label: string | undefined,
) {
  const from = plateau.since < line.from ? line.from : plateau.since;
  const y = plateau.level / 100;
  return (
    <ReferenceLine
      segment={[
        { x: timeOf(from), y },
        { x: timeOf(line.to), y },
      ]}
      stroke="var(--footfall-paved)"
      strokeOpacity={0.22}
      strokeWidth={12}
      label={
        label === undefined
          ? undefined
          : {
              value: label,
              position: 'insideBottomLeft',
              dy: 24,
              fill: 'var(--bui-fg-secondary)',
              fontSize: 12,
            }
      }
    />
  );
}
