import { Button, Text } from '@backstage/ui';
import {
  dayOfInstant,
  FilterOptions,
  MandateRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { EntityName } from '../entities/EntityName';
import { useFormats } from '../figures/useFormats';
import { useTexts } from '../translation';
import { describeDays, describeScope } from './describeMandate';
import { Exceptions } from './Exceptions';
import { MandateAction } from './MandateAction';
import { MandateFigures } from './MandateFigures';
import { phaseOf } from './phaseOf';
import { PhaseMark } from './PhaseMark';
import styles from './mandates.module.css';

interface MandateItemProps {
  mandate: MandateRecord;
  options: FilterOptions;
  /** Rises with each change of a mandate. */
  version: number;
  isOpen: boolean;
  onToggle: () => void;
  /** Left out for those who may not change anything. */
  onAct?: (action: MandateAction) => void;
}

/** Who said something, and on which day: records name their authors. */
function Authors({ mandate, options }: MandateItemProps) {
  const t = useTexts();
  const formats = useFormats();
  const dayOf = (instant: string) =>
    formats.day(dayOfInstant(Date.parse(instant), options.timeZone));
  return (
    <p className={styles.detail}>
      {describeDays(mandate, formats, t)} · {t('mandates.recordedBy')}{' '}
      <EntityName entityRef={mandate.createdBy} isSmall />{' '}
      {t('mandates.recordedOn', { day: dayOf(mandate.createdAt) })}
      {mandate.endedBy !== null && mandate.endedAt !== null && (
        <>
          {' · '}
          {t('mandates.endedBy')}{' '}
          <EntityName entityRef={mandate.endedBy} isSmall />{' '}
          {t('mandates.recordedOn', { day: dayOf(mandate.endedAt) })}
        </>
      )}
    </p>
  );
}

function Actions(props: {
  mandate: MandateRecord;
  onAct: (action: MandateAction) => void;
}) {
  const { mandate, onAct } = props;
  const t = useTexts();
  return (
    <div className={styles.actions}>
      <Button
        variant="secondary"
        size="small"
        onPress={() => onAct({ kind: 'grant', mandate })}
      >
        {t('mandates.grant.open')}
      </Button>
      <Button
        variant="secondary"
        size="small"
        aria-label={t('mandates.end.openFor', { title: mandate.title })}
        onPress={() => onAct({ kind: 'end', mandate })}
      >
        {t('mandates.end.open')}
      </Button>
    </div>
  );
}

function ExceptionFold(props: MandateItemProps) {
  const { mandate, options, isOpen, onToggle, onAct } = props;
  const t = useTexts();
  if (mandate.exceptions.length === 0) {
    return <p className={styles.detail}>{t('mandates.exceptions.none')}</p>;
  }
  return (
    <details className={styles.fold} open={isOpen}>
      <summary
        onClick={event => {
          // The address says what is open, and it alone.
          event.preventDefault();
          onToggle();
        }}
      >
        {t('mandates.exceptions.show', { count: mandate.exceptions.length })}
      </summary>
      {isOpen && (
        <Exceptions
          mandate={mandate}
          today={options.today}
          onEnd={
            onAct &&
            (exception => onAct({ kind: 'revoke', mandate, exception }))
          }
        />
      )}
    </details>
  );
}

/** A mandate: what it says, how it is kept, and who was let out of it. */
export function MandateItem(props: MandateItemProps) {
  const { mandate, options, version, onAct } = props;
  const t = useTexts();
  const phase = phaseOf(mandate, options.today);
  const titleOfTeam = (ref: string) =>
    options.teams.find(team => team.ref === ref)?.title ?? ref;
  return (
    <li className={styles.mandate}>
      <article className={styles.text} aria-label={mandate.title}>
        <div className={styles.head}>
          <div className={styles.name}>
            <Text as="h3" variant="body-large" weight="bold">
              {mandate.title}
            </Text>
            <PhaseMark phase={phase} />
          </div>
          {onAct && phase !== 'ended' && (
            <Actions mandate={mandate} onAct={onAct} />
          )}
        </div>
        <p className={styles.scope}>
          {describeScope(mandate.scope, titleOfTeam, t)}
        </p>
        <Authors {...props} />
        <p className={styles.reason}>{mandate.reason}</p>
        {phase === 'inForce' && (
          <MandateFigures mandate={mandate} version={version} />
        )}
        <ExceptionFold {...props} />
      </article>
    </li>
  );
}
