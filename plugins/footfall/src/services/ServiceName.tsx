import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { ServiceRow } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../translation';
import styles from './services.module.css';

/** A service by its name; in the catalog, as a link to it. */
export function ServiceName(props: { service: ServiceRow }) {
  const { service } = props;
  const t = useTexts();
  const hrefOf = useEntityRefLink();
  return service.isRegistered ? (
    <Link href={hrefOf(service.ref)} standalone>
      {service.title}
    </Link>
  ) : (
    <>
      {service.title}{' '}
      <span className={styles.aside}>{t('teams.service.unregistered')}</span>
    </>
  );
}
