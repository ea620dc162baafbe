import {
  EnvironmentRecord,
  isWhollyKnown,
} from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../../figures/formats';
import { Texts } from '../../translation';
import { sumRanges } from '../sumRanges';
import { CostWords } from '../useCostWords';

/**
 * What environments cost together; those of which nobody knows all of the cost are
 * counted with it.
 */
export function describeTogether(
  environments: readonly EnvironmentRecord[],
  words: CostWords,
  formats: Formats,
  t: Texts,
): string {
  const sums = sumRanges(environments.map(({ monthly }) => monthly));
  const unknown = environments.filter(one => !isWhollyKnown(one)).length;
  const amount =
    sums.length > 0
      ? [t('money.aMonth', { amount: words.together(sums, unknown > 0) })]
      : [];
  return formats.list([
    ...amount,
    ...(unknown > 0 ? [t('costs.unknownOf', { count: unknown })] : []),
  ]);
}
