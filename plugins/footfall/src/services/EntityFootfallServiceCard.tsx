import { useId } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  EntityInfoCard,
  useEntity,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import {
  ServiceDetail,
  ServiceRow,
  TrustReport,
} from '@footfall/backstage-plugin-footfall-common';
import { useAnswer } from '../api/useAnswer';
import { useFormats } from '../figures/useFormats';
import { describeWindow } from '../filters/describeWindow';
import { FootfallPalette } from '../palette/FootfallPalette';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { StateStrip } from '../strips/StateStrip';
import { useTexts } from '../translation';
import { findingsOf, isKnownGroup } from './isKnownGroup';
import { LastDeployments } from './LastDeployments';
import { NotCounted } from './NotCounted';
import { ServiceStateText } from './ServiceStateText';
import styles from './services.module.css';

function Facts(props: {
  service: ServiceRow;
  window: ServiceDetail['window'];
  trust: TrustReport;
}) {
  const { service, window, trust } = props;
  const { owner } = service;
  const t = useTexts();
  const formats = useFormats();
  const hrefOf = useEntityRefLink();
  return (
    <div className={styles.facts}>
      <ServiceStateText state={service.state} />
      <span>
        {t(`kinds.stateMeaning.${service.state}`)}{' '}
        <span className={styles.aside}>
          ({describeWindow(window, formats)})
        </span>
      </span>
      <span>
        <span className={styles.aside}>{t('teams.service.owner')}</span>{' '}
        {owner && isKnownGroup(owner.ref, findingsOf(trust)) ? (
          <Link href={hrefOf(owner.ref)}>{owner.title}</Link>
        ) : (
          owner?.title ?? t('teams.service.ownerless')
        )}
      </span>
    </div>
  );
}

/** How one service deploys: its weeks, and the ways of its last deployments. */
export function EntityFootfallServiceCard() {
  const t = useTexts();
  const { entity } = useEntity();
  const labelId = useId();
  const ref = stringifyEntityRef(entity);
  const answer = useAnswer(ref, async api => {
    const [detail, trust] = await Promise.all([
      api.getService(ref),
      api.getTrust({ service: ref }),
    ]);
    return { ...detail, trust };
  });
  return (
    <EntityInfoCard title={t('teams.service.card')}>
      <FootfallPalette surface="card">
        <AnswerView
          answer={answer}
          loading={<Loading heights={[24, 20, 120]} />}
        >
          {({ service, window, lastDeployments, trust }) =>
            service ? (
              <div className={styles.stack}>
                <Facts service={service} window={window} trust={trust} />
                <StateStrip service={service.title} weeks={service.weeks} />
                <Text as="h4" variant="body-medium" weight="bold" id={labelId}>
                  {t('teams.service.lastDeployments')}
                </Text>
                <LastDeployments
                  deployments={lastDeployments}
                  labelId={labelId}
                />
              </div>
            ) : (
              <NotCounted />
            )
          }
        </AnswerView>
      </FootfallPalette>
    </EntityInfoCard>
  );
}
