import { useId } from 'react';
import { Text } from '@backstage/ui';
import {
  ServiceDetail,
  ServiceObligation,
  ServiceRow,
  TrustReport,
} from '@footfall/backstage-plugin-footfall-common';
import { ServiceEnvironments } from '../costs/service/ServiceEnvironments';
import { StateLegend } from '../strips/StateLegend';
import { StateStrip } from '../strips/StateStrip';
import { useTexts } from '../translation';
import { LastDeployments } from './LastDeployments';
import { ServiceFacts } from './ServiceFacts';
import { ServiceRoutes } from './ServiceRoutes';
import styles from './services.module.css';

const LAST_DEPLOYMENTS = 20;

/** One service that counts: what it is today, its weeks, its ways. */
export function ServiceDashboard(props: {
  detail: ServiceDetail;
  service: ServiceRow;
  obligation: ServiceObligation;
  trust: TrustReport;
}) {
  const { detail, service, obligation, trust } = props;
  const t = useTexts();
  const weeksId = useId();
  const lastId = useId();
  const environmentsId = useId();
  return (
    <div className={styles.dashboard}>
      <ServiceFacts
        service={service}
        window={detail.window}
        obligation={obligation}
        trust={trust}
      />
      <section className={styles.stack} aria-labelledby={weeksId}>
        <Text as="h2" variant="title-x-small" weight="bold" id={weeksId}>
          {t('teams.service.tab.weeks')}
        </Text>
        <Text as="p" variant="body-small" color="secondary">
          {t('teams.service.tab.weeksCaption')}
        </Text>
        <StateStrip service={service.title} weeks={service.weeks} />
        <StateLegend />
      </section>
      <ServiceRoutes serviceRef={service.ref} window={detail.window} />
      <section className={styles.stack} aria-labelledby={environmentsId}>
        <Text as="h2" variant="title-x-small" weight="bold" id={environmentsId}>
          {t('costs.service.title')}
        </Text>
        <ServiceEnvironments serviceRef={service.ref} />
      </section>
      <section className={styles.stack} aria-labelledby={lastId}>
        <Text as="h2" variant="title-x-small" weight="bold" id={lastId}>
          {t('teams.service.lastDeployments')}
        </Text>
        <LastDeployments
          deployments={detail.lastDeployments}
          labelId={lastId}
          limit={LAST_DEPLOYMENTS}
        />
      </section>
    </div>
  );
}
