import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { TrustReport } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import styles from '../TrustPage.module.css';

type Service = TrustReport['services'][number];

function Owner({ service: { owner, findings } }: { service: Service }) {
  const t = useTexts();
  const hrefOf = useEntityRefLink();
  if (owner === null) {
    return <>{t('trust.services.ownerless')}</>;
  }
  return findings.includes('unknown-owner') ? (
    <>{owner.title}</>
  ) : (
    <Link href={hrefOf(owner.ref)} color="secondary" variant="body-small">
      {owner.title}
    </Link>
  );
}

/** A service and its owner; in the catalog, as links to them. */
export function TrustServiceName(props: { service: Service }) {
  const { service } = props;
  const t = useTexts();
  const hrefOf = useEntityRefLink();
  return (
    <>
      {service.findings.includes('unregistered') ? (
        service.title
      ) : (
        <Link href={hrefOf(service.ref)} standalone>
          {service.title}
        </Link>
      )}
      <br />
      <span className={styles.aside}>
        {t('trust.services.owner')}: <Owner service={service} />
      </span>
    </>
  );
}
