import {
  CostEstimate,
  OfferEstimate,
} from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import { useMoney } from '../money/useMoney';
import styles from './costField.module.css';
import { describePlace } from './describeEstimate';
import { lengthsOf } from './lengthsOf';

const keyOf = ({ provider, region }: OfferEstimate) => `${provider}/${region}`;

function Offer(props: {
  offer: OfferEstimate;
  isChosen: boolean;
  /** Of the most expensive one, 0 to 1. */
  length: number | null;
}) {
  const { offer, isChosen, length } = props;
  const t = useTexts();
  const money = useMoney();
  const { completeness, monthly, unknownLines } = offer;
  const amountOf = (amount: string) =>
    unknownLines === 0 ? amount : t('money.atLeast', { amount });
  return (
    <tr data-chosen={isChosen}>
      <th scope="row">
        {describePlace(offer, t)}
        {isChosen && (
          <span className={styles.item}>{t('costField.offers.chosen')}</span>
        )}
      </th>
      <td className={styles.bar} aria-hidden="true">
        {length !== null && (
          <span
            data-complete={completeness === 'complete'}
            style={{ inlineSize: `${100 * length}%` }}
          />
        )}
      </td>
      <td className={styles.number}>
        {monthly && amountOf(money.aboutRange(monthly))}
        {completeness === 'partial' && (
          <span className={styles.item}>
            {t('costField.offers.partial', { count: unknownLines })}
          </span>
        )}
        {completeness === 'unknown' && (
          <span className={styles.item}>{t('costField.offers.unknown')}</span>
        )}
      </td>
    </tr>
  );
}

/** The same on other clouds, side by side. */
export function OfferComparison(props: { estimate: CostEstimate }) {
  const { ordered, alternatives } = props.estimate;
  const t = useTexts();
  if (alternatives.length === 0) {
    return null;
  }
  const offers = [ordered, ...alternatives];
  const lengths = lengthsOf(offers);
  return (
    <table className={styles.offers}>
      <caption>{t('costField.offers.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('costField.offers.where')}</th>
          <td className={styles.bar} aria-hidden="true" />
          <th scope="col" className={styles.number}>
            {t('costField.offers.monthly')}
          </th>
        </tr>
      </thead>
      <tbody>
        {offers.map((offer, index) => (
          <Offer
            key={keyOf(offer)}
            offer={offer}
            isChosen={offer === ordered}
            length={lengths[index]}
          />
        ))}
      </tbody>
    </table>
  );
}
