import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import { footfallDefinitionsRouteRef } from '../../routes';
import { useTexts } from '../../translation';
import styles from './answering.module.css';

/** Who will see what, before anybody answers; the whole of it one click away. */
export function AnonymityLine(props: { minRespondents: number }) {
  const t = useTexts();
  const definitions = useRouteRef(footfallDefinitionsRouteRef)();
  return (
    <p className={styles.aside}>
      {t('surveys.anonymity.inShort', { min: String(props.minRespondents) })}{' '}
      <Link href={`${definitions}#survey-anonymity`} variant="body-small">
        {t('surveys.anonymity.more')}
      </Link>
    </p>
  );
}
