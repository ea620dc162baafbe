import { Link, Text } from '@backstage/ui';
import { IncidentDetail } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import styles from '../incidents.module.css';

/** The tickets and changes that came of an incident. */
export function IncidentLinks(props: { incident: IncidentDetail }) {
  const t = useTexts();
  const links = props.incident.timeline.flatMap(({ id, what }) =>
    what.kind === 'linked' ? [{ id, ...what }] : [],
  );
  return (
    <section aria-label={t('incidents.page.links')} className={styles.block}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('incidents.page.links')}
      </Text>
      {links.length === 0 ? (
        <p className={styles.detail}>{t('incidents.page.noLinks')}</p>
      ) : (
        <ul className={styles.plain}>
          {links.map(({ id, relation, title, url }) => (
            <li key={id}>
              {t(`incidents.link.kind.${relation}`)}:{' '}
              <Link href={url} target="_blank" rel="noopener noreferrer">
                {title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
