import { EnvironmentRecord } from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../../figures/formats';
import { Texts } from '../../translation';
import { sumRanges } from '../sumRanges';
import { CostWords } from '../useCostWords';

/** What environments cost together; those of unknown cost are counted with it. */
export function describeTogether(
  environments: readonly EnvironmentRecord[],
  words: CostWords,
  formats: Formats,
  t: Texts,
): string {
  const sums = sumRanges(environments.map(({ monthly }) => monthly));
  const unknown = environments.filter(({ monthly }) => !monthly).length;
  const amount =
    sums.length > 0
      ? [t('money.aMonth', { amount: words.together(sums) })]
      : [];
  return formats.list([
    ...amount,
    ...(unknown > 0 ? [t('costs.unknownOf', { count: unknown })] : []),
  ]);
}
