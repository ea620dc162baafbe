import { ReactNode } from 'react';
import { Alert } from '@backstage/ui';
import { EnvironmentRecord } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { FormDialog } from '../../forms/FormDialog';
import { useTexts } from '../../translation';
import {
  EnvironmentAct,
  refusalOfEnvironmentAct,
} from './refusalOfEnvironmentAct';
import { BulkChange, RefusedOne } from './useBulkChange';
import styles from '../costs.module.css';

interface BulkDialogProps {
  act: EnvironmentAct;
  title: string;
  description: ReactNode;
  submitLabel: string;
  /** All that were chosen. */
  chosen: readonly EnvironmentRecord[];
  /** Those of them that can be changed. */
  changeable: readonly EnvironmentRecord[];
  change: BulkChange;
  onClose: () => void;
  children?: ReactNode;
}

/** The environments that are meant, where there are several. */
function Which(props: { environments: readonly EnvironmentRecord[] }) {
  const t = useTexts();
  return props.environments.length > 1 ? (
    <details className={styles.fold}>
      <summary>{t('costs.bulk.which')}</summary>
      <ul className={styles.plain}>
        {props.environments.map(({ id, name, teamTitle }) => (
          <li key={id}>
            {name}, {teamTitle}
          </li>
        ))}
      </ul>
    </details>
  ) : null;
}

function LeftOut({ act, chosen, changeable }: BulkDialogProps) {
  const t = useTexts();
  const leftOut = chosen.filter(one => !changeable.includes(one));
  return leftOut.length === 0 ? null : (
    <div>
      <p className={styles.detail}>
        {t('costs.bulk.leftOut', { count: leftOut.length })}
      </p>
      <ul className={styles.plain}>
        {leftOut.map(one => (
          <li key={one.id}>
            {t('costs.bulk.leftOutOne', {
              name: one.name,
              reason: t(
                `costs.refusal.${
                  refusalOfEnvironmentAct(act, one) ?? 'not-yours'
                }`,
              ),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Refused(props: { refused: readonly RefusedOne[]; done: number }) {
  const { refused, done } = props;
  const t = useTexts();
  const formats = useFormats();
  return (
    <Alert
      role="alert"
      status="danger"
      icon
      title={t('costs.bulk.refused', {
        count: refused.length,
        done: formats.count(done),
      })}
      description={
        <ul className={styles.plain}>
          {refused.map(({ environment, reason }) => (
            <li key={environment.id}>
              {t('costs.bulk.leftOutOne', { name: environment.name, reason })}
            </li>
          ))}
        </ul>
      }
    />
  );
}

/**
 * Asks before environments are changed, and tells of each that was refused. What
 * was changed stays so; the others can be tried again.
 */
export function BulkDialog(props: BulkDialogProps) {
  const { change, changeable, children, onClose } = props;
  const { done, isPending, refused } = change;
  const t = useTexts();
  const formats = useFormats();
  const isOne = changeable.length === 1;
  return (
    <FormDialog
      title={props.title}
      description={props.description}
      submitLabel={
        refused.length > 0 && !isOne ? t('costs.bulk.again') : props.submitLabel
      }
      isPending={isPending}
      refusal={isOne ? refused.at(0)?.reason : undefined}
      onSubmit={change.run}
      onClose={onClose}
    >
      <Which environments={changeable} />
      {children}
      <LeftOut {...props} />
      {!isOne && isPending && (
        <p role="status" className={styles.detail}>
          {t('costs.bulk.progress', {
            done: formats.count(done.length),
            total: formats.count(changeable.length),
          })}
        </p>
      )}
      {!isOne && refused.length > 0 && (
        <Refused refused={refused} done={done.length} />
      )}
    </FormDialog>
  );
}
