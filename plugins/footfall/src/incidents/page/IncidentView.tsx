import { useState } from 'react';
import { Text } from '@backstage/ui';
import { IncidentDetail } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import { ResolveDialog } from '../forms/ResolveDialog';
import { PublicLine } from '../PublicLine';
import { useMoveIncident } from '../useMoveIncident';
import { ActDialog, DialogAct, IncidentActs } from './IncidentActs';
import { IncidentFacts } from './IncidentFacts';
import { IncidentLinks } from './IncidentLinks';
import { IncidentScores } from './IncidentScores';
import { IncidentSteps } from './IncidentSteps';
import { IncidentTimeline } from './IncidentTimeline';
import { SafeMarkdown } from './SafeMarkdown';
import styles from '../incidents.module.css';

function Resolution({ incident }: { incident: IncidentDetail }) {
  const { changed, rootCause } = incident;
  const t = useTexts();
  return rootCause === null || changed === null ? null : (
    <section className={styles.block}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('incidents.page.rootCause')}
      </Text>
      <SafeMarkdown content={rootCause} />
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('incidents.page.changed')}
      </Text>
      <SafeMarkdown content={changed} />
    </section>
  );
}

/** One incident: how low, whose, what is done, and what came of it. */
export function IncidentView(props: {
  incident: IncidentDetail;
  onChanged: () => void;
}) {
  const { incident, onChanged } = props;
  const t = useTexts();
  const [act, setAct] = useState<DialogAct>();
  const moving = useMoveIncident(onChanged);
  return (
    <div className={styles.page}>
      <p className={styles.said} role={moving.isRefused ? 'alert' : 'status'}>
        {moving.said}
      </p>
      <div className={styles.columns}>
        <div className={styles.main}>
          <IncidentScores incident={incident} />
          <section
            aria-label={t('incidents.line.label')}
            className={styles.block}
          >
            {incident.publicLine ? (
              <PublicLine line={incident.publicLine} />
            ) : (
              <p className={styles.detail}>{t('incidents.line.none')}</p>
            )}
          </section>
          <Resolution incident={incident} />
          <IncidentTimeline incident={incident} onChanged={onChanged} />
        </div>
        <div className={styles.aside}>
          <IncidentFacts incident={incident} />
          <IncidentSteps
            incident={incident}
            onMove={to => moving.start(incident, to)}
          />
          <IncidentActs incident={incident} onAct={setAct} />
          <IncidentLinks incident={incident} />
        </div>
      </div>
      {moving.resolving && (
        <ResolveDialog
          incident={moving.resolving}
          onResolved={moving.resolved}
          onStale={onChanged}
          onClose={moving.cancel}
        />
      )}
      {act && (
        <ActDialog
          act={act}
          incident={incident}
          onDone={() => {
            setAct(undefined);
            onChanged();
          }}
          onStale={onChanged}
          onClose={() => setAct(undefined)}
        />
      )}
    </div>
  );
}
