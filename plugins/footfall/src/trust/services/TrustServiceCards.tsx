import { TrustReport } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { AgoText } from '../../services/AgoText';
import { useTexts } from '../../translation';
import { Mends } from '../mend/Mends';
import { EntityFiles } from '../mend/useEntityFiles';
import styles from '../TrustPage.module.css';
import { Findings } from './Findings';
import { TrustServiceName } from './TrustServiceName';

type Service = TrustReport['services'][number];

function Evidence({ service }: { service: Service }) {
  const { deployments, sources, lastDeployedAt } = service;
  const t = useTexts();
  const formats = useFormats();
  return (
    <span className={styles.aside}>
      {deployments > 0
        ? t('trust.services.evidence', {
            count: deployments,
            sources: formats.list(sources),
          })
        : t('trust.services.noEvidence')}
      , {t('trust.services.lastDeployed')}{' '}
      {lastDeployedAt ? (
        <AgoText instant={lastDeployedAt} />
      ) : (
        t('trust.services.never')
      )}
    </span>
  );
}

/** Services as cards, where a table would not fit. */
export function TrustServiceCards(props: {
  services: readonly Service[];
  files: EntityFiles;
}) {
  return (
    <ul className={styles.cards}>
      {props.services.map(service => (
        <li key={service.ref} className={styles.card}>
          <div className={styles.cardHead}>
            <span>
              <TrustServiceName service={service} />
            </span>
            <Findings findings={service.findings} />
          </div>
          <Evidence service={service} />
          <Mends service={service} file={props.files.get(service.ref)} />
        </li>
      ))}
    </ul>
  );
}
