import { Link } from '@backstage/ui';
import {
  TrustFinding,
  trustFindings,
  TrustReport,
} from '@footfall/backstage-plugin-footfall-common';
import { DefinedName } from '../../figures/DefinedName';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { useTrustFilters } from '../useTrustFilters';
import styles from './TrustScore.module.css';

type Total = TrustReport['total'];

function Score(props: { total: Total }) {
  const { known, sound, score } = props.total;
  const t = useTexts();
  const formats = useFormats();
  const fraction =
    score.value === null
      ? t('trust.score.none')
      : t('trust.score.fraction', {
          numerator: formats.count(sound),
          denominator: formats.count(known),
        });
  return (
    <div className={styles.figure}>
      <div className={styles.number}>
        {score.value === null ? t('figures.none') : formats.share(score.value)}
      </div>
      <div className={styles.name}>
        <DefinedName
          name={t('trust.score.name')}
          meaning={{
            id: 'trust-score',
            title: t('trust.score.title'),
            answers: t('trust.score.answers'),
            formula: t('trust.score.formula'),
            here: fraction,
          }}
        />
      </div>
      <div className={styles.detail}>{fraction}</div>
    </div>
  );
}

/** How many services have a finding; goes to them. */
function Part(props: { finding: TrustFinding; count: number }) {
  const { finding, count } = props;
  const t = useTexts();
  const formats = useFormats();
  const { filters, hrefOf } = useTrustFilters();
  return (
    <li className={styles.figure}>
      <div className={styles.part}>{formats.count(count)}</div>
      <div className={styles.name}>
        {count > 0 ? (
          <Link
            href={hrefOf({ finding })}
            variant="body-large"
            weight="bold"
            aria-current={filters.finding === finding ? 'true' : undefined}
          >
            {t(`trust.finding.${finding}`)}
          </Link>
        ) : (
          t(`trust.finding.${finding}`)
        )}
      </div>
      <div className={styles.detail}>
        {t(`trust.findingMeaning.${finding}`)}
      </div>
    </li>
  );
}

/** How far the catalog can be believed, and what takes from it. */
export function TrustScore(props: { total: Total }) {
  const { total } = props;
  const t = useTexts();
  return (
    <section className={styles.score} aria-label={t('trust.score.label')}>
      <Score total={total} />
      <ul className={styles.parts}>
        {trustFindings.map(finding => (
          <Part
            key={finding}
            finding={finding}
            count={total.findings[finding]}
          />
        ))}
      </ul>
    </section>
  );
}
