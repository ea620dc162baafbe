import { ReactNode } from 'react';
import { Text } from '@backstage/ui';
import { IncidentDetail } from '@footfall/backstage-plugin-footfall-common';
import { EntityName } from '../../entities/EntityName';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { DueText } from '../DueText';
import { IncidentStateMark } from '../IncidentStateMark';
import styles from '../incidents.module.css';

function Fact(props: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className={styles.detail}>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function Escalation({ incident }: { incident: IncidentDetail }) {
  const { escalatedAt, escalatedTo } = incident;
  const t = useTexts();
  if (escalatedAt === null) {
    return null;
  }
  return (
    <p className={styles.detail}>
      {escalatedTo === null ? (
        t('incidents.due.escalatedToNobody')
      ) : (
        <>
          {t('incidents.event.escalated')}{' '}
          <EntityName entityRef={escalatedTo} isSmall />
        </>
      )}
    </p>
  );
}

/** Where it stands, what is due, and whose it is. */
export function IncidentFacts(props: { incident: IncidentDetail }) {
  const { incident } = props;
  const { acknowledgedAt, ownerRef, resolvedAt, state, survey, team } =
    incident;
  const t = useTexts();
  const formats = useFormats();
  return (
    <section aria-label={t('incidents.page.facts')} className={styles.block}>
      <dl className={styles.facts}>
        <Fact name={t('incidents.page.team')}>
          <EntityName entityRef={team.ref} />
        </Fact>
        <Fact name={t('incidents.page.survey')}>
          <Text variant="body-medium">{survey.title}</Text>
        </Fact>
        <Fact name={t('incidents.owner')}>
          {ownerRef === null ? (
            t('incidents.nobody')
          ) : (
            <EntityName entityRef={ownerRef} />
          )}
        </Fact>
        <Fact name={t('incidents.page.state')}>
          <IncidentStateMark state={state} />
        </Fact>
        {resolvedAt !== null && (
          <Fact name={t('incidents.page.resolved')}>
            {formats.instant(resolvedAt)} <DueText incident={incident} />
          </Fact>
        )}
        <Fact name={t('incidents.page.response')}>
          {acknowledgedAt === null ? (
            <DueText incident={incident} />
          ) : (
            formats.instant(acknowledgedAt)
          )}
          <Escalation incident={incident} />
        </Fact>
      </dl>
    </section>
  );
}
