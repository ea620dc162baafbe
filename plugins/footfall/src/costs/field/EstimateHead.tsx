import { Day, OfferEstimate } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { Texts, useTexts } from '../../translation';
import { useMoney } from '../money/useMoney';
import styles from './costField.module.css';
import { describeAmount, describePlace } from './describeEstimate';

function describePrices(
  { pricesFrom, pricesTo }: OfferEstimate,
  day: (day: Day) => string,
  t: Texts,
): string | undefined {
  if (pricesFrom === null || pricesTo === null) {
    return undefined;
  }
  return pricesFrom === pricesTo
    ? t('costField.where.pricesOf', { day: day(pricesTo) })
    : t('costField.where.pricesBetween', {
        from: day(pricesFrom),
        to: day(pricesTo),
      });
}

/** What it costs, large, and said aloud whenever it is another amount. */
export function EstimateHead(props: {
  offer: OfferEstimate | undefined;
  isBusy: boolean;
}) {
  const { offer, isBusy } = props;
  const t = useTexts();
  const money = useMoney();
  const formats = useFormats();
  const facts = offer
    ? [
        describePlace(offer, t),
        describePrices(offer, formats.day, t),
        ...offer.conversions.map(({ asOf, ...conversion }) =>
          t('costField.where.converted', {
            ...conversion,
            day: formats.day(asOf),
          }),
        ),
      ]
    : [];
  return (
    <div className={styles.head}>
      <p
        className={styles.amount}
        role="status"
        data-busy={isBusy}
        data-known={offer !== undefined && offer.monthly !== null}
      >
        {offer ? describeAmount(offer, money, t) : t('costField.asking')}
      </p>
      {offer && (
        <p className={styles.aside}>
          {facts.filter(fact => fact !== undefined).join(' · ')}
        </p>
      )}
    </div>
  );
}
