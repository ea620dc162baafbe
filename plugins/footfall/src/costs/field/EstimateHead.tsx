import { OfferEstimate } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { useMoney } from '../money/useMoney';
import styles from './costField.module.css';
import {
  describeAmount,
  describePlace,
  describePrices,
} from './describeEstimate';

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
        describePrices(offer, formats, t),
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
