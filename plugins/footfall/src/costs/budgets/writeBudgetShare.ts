import { wholePercentOf } from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../../figures/formats';
import { Texts } from '../../translation';

/** Whether a budget is over by less than a whole percent of it. */
export const isBarelyOver = (share: number): boolean =>
  share > 1 && wholePercentOf(share) === 100;

/**
 * A share of a budget, as far as it was reached and never more: 0.836 is 83 %, as
 * it is where a threshold is told. What is over reads as over.
 */
export function writeBudgetShare(
  share: number,
  formats: Formats,
  t: Texts,
): string {
  const percent = wholePercentOf(share);
  // Less than a percent is not 0 %.
  const reached = formats.share(percent === 0 ? share : percent / 100);
  return isBarelyOver(share)
    ? t('costs.budgets.moreThan', { share: reached })
    : reached;
}
