import {
  EstimateLine,
  OfferEstimate,
} from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../../figures/formats';
import { Texts } from '../../translation';
import { MoneyTexts } from '../money/useMoney';

type Amount = Pick<OfferEstimate, 'completeness' | 'monthly' | 'unknownLines'>;

/** How an amount is said: by what is known of it. */
function kindOf({ completeness, monthly }: Amount, money: MoneyTexts) {
  if (monthly === null) {
    return 'unknown';
  }
  if (completeness !== 'complete') {
    return 'partial';
  }
  const { low, high, currency } = monthly;
  const [from, to] = [low, high].map(amount =>
    money.about({ amount, currency }),
  );
  return from === to ? 'complete' : 'range';
}

const amountOf = ({ monthly }: Amount, money: MoneyTexts): string =>
  monthly === null ? '' : money.aboutRange(monthly);

/** What it costs in a few words: `about £180 a month`. */
export function describeAmount(
  offer: Amount,
  money: MoneyTexts,
  t: Texts,
): string {
  const kind = kindOf(offer, money);
  const amount = amountOf(offer, money);
  return kind === 'partial'
    ? t('costField.amount.partial', { amount, count: offer.unknownLines })
    : t(`costField.amount.${kind}`, { amount });
}

/** What a person says with the tick. */
export function describeTick(
  offer: Amount,
  money: MoneyTexts,
  t: Texts,
): string {
  const kind = kindOf(offer, money);
  const amount = amountOf(offer, money);
  return kind === 'partial'
    ? t('costField.tick.partial', { amount, count: offer.unknownLines })
    : t(`costField.tick.${kind}`, { amount });
}

/** What a part costs a month, to the minor digits. */
export function describeLine(
  { monthly }: EstimateLine,
  money: MoneyTexts,
  t: Texts,
): string {
  return monthly === null
    ? t('costField.lines.unknown')
    : money.exactRange(monthly);
}

/** Where it would run. */
export function describePlace(
  { provider, region }: Pick<OfferEstimate, 'provider' | 'region'>,
  t: Texts,
): string {
  const providers: Readonly<Record<string, string>> = {
    aws: t('costField.provider.aws'),
    azure: t('costField.provider.azure'),
    gcp: t('costField.provider.gcp'),
    'on-prem': t('costField.provider.onPrem'),
  };
  return t('costField.where.ordered', {
    provider: providers[provider] ?? provider,
    region: region === '*' ? t('costField.where.anyRegion') : region,
  });
}

/** Of which days its prices are; nothing where none was used. */
export function describePrices(
  { pricesFrom, pricesTo }: Pick<OfferEstimate, 'pricesFrom' | 'pricesTo'>,
  formats: Formats,
  t: Texts,
): string | undefined {
  if (pricesFrom === null || pricesTo === null) {
    return undefined;
  }
  return pricesFrom === pricesTo
    ? t('costField.where.pricesOf', { day: formats.day(pricesTo) })
    : t('costField.where.pricesBetween', {
        from: formats.day(pricesFrom),
        to: formats.day(pricesTo),
      });
}
