import { Text } from '@backstage/ui';
import { GoldenPathEase } from '@footfall/backstage-plugin-footfall-common';
import { useMean } from '../ratings/useMean';
import { useTexts } from '../translation';
import { EaseDistribution } from './EaseDistribution';
import { EaseMonths } from './EaseMonths';
import styles from './goldenPaths.module.css';

type Measured = Extract<GoldenPathEase['ease'], { status: 'measured' }>;

const MOST_REASONS = 5;

function Reasons({ reasons }: Pick<Measured, 'reasons'>) {
  const t = useTexts();
  return reasons.length === 0 ? (
    <p className={styles.aside}>{t('ratings.ease.noReasons')}</p>
  ) : (
    <ul className={styles.list}>
      {reasons.slice(0, MOST_REASONS).map(({ reason, count }) => (
        <li key={reason}>
          {t(`ratings.reason.${reason}`)}{' '}
          <span className={styles.aside}>{count}</span>
        </li>
      ))}
    </ul>
  );
}

function Heading(props: { children: string }) {
  return (
    <Text as="h4" variant="body-medium" weight="bold">
      {props.children}
    </Text>
  );
}

function Figures({ ease }: { ease: Measured }) {
  const t = useTexts();
  const meanText = useMean();
  return (
    <>
      <p className={styles.headline}>
        <strong>
          {t('ratings.ease.outOf', { mean: meanText(ease.mean) })}
        </strong>{' '}
        <span className={styles.aside}>
          {t('ratings.ease.n', { count: ease.n })}
        </span>
      </p>
      <EaseDistribution distribution={ease.distribution} />
      <Heading>{t('ratings.ease.months')}</Heading>
      {ease.months.length === 0 ? (
        <p className={styles.aside}>{t('ratings.ease.noMonths')}</p>
      ) : (
        <EaseMonths months={ease.months} />
      )}
      <Heading>{t('ratings.ease.reasons')}</Heading>
      <Reasons reasons={ease.reasons} />
      {ease.troubled > 0 && (
        <p className={styles.aside}>
          {t('ratings.ease.troubled', { count: ease.troubled })}
        </p>
      )}
    </>
  );
}

/** How easy people find a golden path: figures, reasons and what they wrote. */
export function EaseDetail(props: { detail: GoldenPathEase }) {
  const { ease, comments } = props.detail;
  const t = useTexts();
  if (ease.status === 'too-few') {
    return (
      <p className={styles.aside}>
        {t('ratings.ease.tooFew', { needed: String(ease.needed) })}
      </p>
    );
  }
  return (
    <div className={styles.detail}>
      <Figures ease={ease} />
      {comments && comments.length > 0 && (
        <>
          <Heading>{t('ratings.ease.comments')}</Heading>
          <ul className={styles.comments}>
            {comments.map((text, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
