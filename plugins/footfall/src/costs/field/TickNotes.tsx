import { Alert } from '@backstage/ui';
import { CostEstimate } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import { useMoney } from '../money/useMoney';
import styles from './costField.module.css';
import { describeAmount, describeLine } from './describeEstimate';
import { LineChange, lineChangesBetween } from './lineChanges';
import { TickNote } from './TickNote';

function useChangeWords() {
  const t = useTexts();
  return ({ title, before, after }: LineChange): string => {
    if (before === null) {
      return t('costField.note.partNew', { title, after: after ?? '' });
    }
    return after === null
      ? t('costField.note.partGone', { title, before })
      : t('costField.note.part', { title, before, after });
  };
}

function Changes(props: { before: CostEstimate; after: CostEstimate }) {
  const { before, after } = props;
  const t = useTexts();
  const money = useMoney();
  const words = useChangeWords();
  const changes = lineChangesBetween(before, after, line =>
    describeLine(line, money, t),
  );
  return changes.length === 0 ? null : (
    <ul className={styles.changes} aria-label={t('costField.note.parts')}>
      {changes.map(change => (
        <li key={change.id}>{words(change)}</li>
      ))}
    </ul>
  );
}

function ChangedFrom(props: { before: CostEstimate; after: CostEstimate }) {
  const { before, after } = props;
  const t = useTexts();
  const money = useMoney();
  const [was, is] = [before, after].map(({ ordered }) =>
    describeAmount(ordered, money, t),
  );
  return (
    <>
      {was === is
        ? t('costField.note.changedOrder')
        : t('costField.note.changed', { before: was, after: is })}
      <Changes {...props} />
    </>
  );
}

/** From what to what, where both are known. */
function Changed(props: {
  before: CostEstimate | undefined;
  after: CostEstimate | undefined;
}) {
  const { before, after } = props;
  const t = useTexts();
  return before && after ? (
    <ChangedFrom before={before} after={after} />
  ) : (
    <>{t('costField.note.changedOrder')}</>
  );
}

/** Why there is no tick any more, and what changed. */
export function TickNotes(props: {
  note: TickNote;
  estimate: CostEstimate | undefined;
}) {
  const { note, estimate } = props;
  const t = useTexts();
  switch (note.kind) {
    case 'changed':
      return (
        <Alert
          status="warning"
          icon
          description={<Changed before={note.before} after={estimate} />}
        />
      );
    case 'moved':
      return (
        <Alert
          status="warning"
          icon
          title={t('costField.note.moved')}
          description={
            <>
              {note.words}
              {estimate && <Changes before={note.before} after={estimate} />}
            </>
          }
        />
      );
    case 'expired':
      return (
        <Alert
          status="warning"
          icon
          description={t('costField.note.expired')}
        />
      );
    case 'void':
      return (
        <Alert
          status="warning"
          icon
          title={t('costField.note.void')}
          description={t(`costField.note.why.${note.why}`)}
        />
      );
    case 'unconfirmed':
      return (
        <Alert
          status="warning"
          icon
          title={t('costField.note.unconfirmed')}
          description={note.words}
        />
      );
    default:
      return (
        <Alert
          status="danger"
          icon
          title={t('costField.note.refused')}
          description={note.words}
        />
      );
  }
}
