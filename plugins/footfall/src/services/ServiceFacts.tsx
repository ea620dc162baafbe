import { ReactNode } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import {
  DayRange,
  ServiceObligation,
  ServiceRow,
  totalOf,
  TrustFinding,
  TrustReport,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../figures/useFormats';
import { describeWindow } from '../filters/describeWindow';
import {
  footfallMandatesRouteRef,
  footfallTeamRouteRef,
  footfallTrustRouteRef,
} from '../routes';
import { describeRouteCounts } from '../strips/describeStrip';
import { useTexts } from '../translation';
import { describeDuty } from './describeDuty';
import { findingsOf, isKnownGroup } from './isKnownGroup';
import { ServiceStateText } from './ServiceStateText';
import styles from './ServiceFacts.module.css';

function Fact(props: { name: string; value: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{props.name}</dt>
      <dd className={styles.value}>{props.value}</dd>
      <dd className={styles.detail}>{props.children}</dd>
    </div>
  );
}

function StateFact(props: { service: ServiceRow; window: DayRange }) {
  const { service, window } = props;
  const t = useTexts();
  const formats = useFormats();
  const count = totalOf(service.deployments);
  return (
    <Fact
      name={t('teams.service.tab.state')}
      value={<ServiceStateText state={service.state} />}
    >
      <p>
        {t(`kinds.stateMeaning.${service.state}`)} (
        {describeWindow(window, formats)})
      </p>
      {count > 0 && (
        <p>
          {t('teams.service.tab.deployments', {
            count,
            routes: describeRouteCounts(service.deployments, formats, t),
          })}
        </p>
      )}
    </Fact>
  );
}

function DutyFact(props: { obligation: ServiceObligation }) {
  const t = useTexts();
  const formats = useFormats();
  const mandatesPath = useRouteRef(footfallMandatesRouteRef)();
  const { word, reasons } = describeDuty(props.obligation, formats, t);
  return (
    <Fact name={t('teams.service.tab.duty')} value={word}>
      {reasons.map(reason => (
        <p key={reason}>{reason}</p>
      ))}
      <Link href={mandatesPath}>{t('teams.service.duty.all')}</Link>
    </Fact>
  );
}

function TeamFact(props: {
  owner: ServiceRow['owner'];
  findings: readonly TrustFinding[];
}) {
  const { owner, findings } = props;
  const t = useTexts();
  const teamPath = useRouteRef(footfallTeamRouteRef);
  if (!owner) {
    return (
      <Fact
        name={t('teams.service.tab.team')}
        value={t('teams.service.ownerless')}
      >
        <p>{t('teams.service.tab.teamless')}</p>
      </Fact>
    );
  }
  if (!isKnownGroup(owner.ref, findings)) {
    return (
      <Fact name={t('teams.service.tab.team')} value={owner.title}>
        <p>{t('teams.service.tab.notATeam')}</p>
      </Fact>
    );
  }
  const { namespace, name } = parseEntityRef(owner.ref);
  return (
    <Fact
      name={t('teams.service.tab.team')}
      value={<Link href={teamPath({ namespace, name })}>{owner.title}</Link>}
    >
      <p>{t('teams.service.tab.teamMeaning')}</p>
    </Fact>
  );
}

function CatalogFact(props: {
  trust: TrustReport;
  owner: ServiceRow['owner'];
  findings: readonly TrustFinding[];
}) {
  const { trust, owner, findings } = props;
  const t = useTexts();
  const trustPath = useRouteRef(footfallTrustRouteRef)();
  if (trust.total.known === 0) {
    return (
      <Fact
        name={t('teams.service.tab.catalog')}
        value={t('teams.service.tab.gone')}
      >
        <p>{t('teams.service.tab.goneMeaning')}</p>
      </Fact>
    );
  }
  if (findings.length === 0) {
    return (
      <Fact
        name={t('teams.service.tab.catalog')}
        value={t('teams.service.tab.sound')}
      >
        <p>{t('teams.service.tab.soundMeaning')}</p>
      </Fact>
    );
  }
  const query = owner ? `?team=${encodeURIComponent(owner.ref)}` : '';
  return (
    <Fact
      name={t('teams.service.tab.catalog')}
      value={findings.map(finding => t(`trust.finding.${finding}`)).join(', ')}
    >
      {findings.map(finding => (
        <p key={finding}>
          {t(`trust.mend.${finding}`, { owner: owner?.ref ?? '' })}
        </p>
      ))}
      <Link href={`${trustPath}${query}`}>
        {t('teams.service.tab.allFindings')}
      </Link>
    </Fact>
  );
}

/** What is known of one service today, side by side. */
export function ServiceFacts(props: {
  service: ServiceRow;
  window: DayRange;
  obligation: ServiceObligation;
  /** Narrowed to the service. */
  trust: TrustReport;
}) {
  const { service, window, obligation, trust } = props;
  const findings = findingsOf(trust);
  return (
    <dl className={styles.facts}>
      <StateFact service={service} window={window} />
      <DutyFact obligation={obligation} />
      <TeamFact owner={service.owner} findings={findings} />
      <CatalogFact trust={trust} owner={service.owner} findings={findings} />
    </dl>
  );
}
