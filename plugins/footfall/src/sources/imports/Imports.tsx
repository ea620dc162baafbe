import { Text, useBreakpoint } from '@backstage/ui';
import { SourcesReport } from '@footfall/backstage-plugin-footfall-common';
import { AgoText } from '../../services/AgoText';
import { PlainTable } from '../../tables/PlainTable';
import { useTexts } from '../../translation';
import styles from '../SourcesPage.module.css';
import { ImportProgress } from './ImportProgress';

type Progress = SourcesReport['progress'];

function ImportCards(props: { progress: Progress }) {
  const t = useTexts();
  return (
    <ul className={styles.cards}>
      {props.progress.map(progress => (
        <li key={progress.sourceId} className={styles.card}>
          <div className={styles.cardHead}>
            <strong>{progress.sourceId}</strong>
            <span>{t(`sources.imports.states.${progress.state}`)}</span>
          </div>
          <span>
            <ImportProgress progress={progress} />
          </span>
          {progress.note !== null && <span>{progress.note}</span>}
          <span className={styles.aside}>
            {t('sources.imports.updated')}:{' '}
            <AgoText instant={progress.updatedAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function ImportTable(props: { progress: Progress }) {
  const t = useTexts();
  return (
    <PlainTable
      label={t('sources.imports.title')}
      items={props.progress}
      keyOf={({ sourceId }) => sourceId}
      columns={[
        {
          id: 'source',
          label: t('sources.imports.source'),
          cell: ({ sourceId }) => sourceId,
        },
        {
          id: 'state',
          label: t('sources.imports.state'),
          cell: ({ state }) => t(`sources.imports.states.${state}`),
        },
        {
          id: 'progress',
          label: t('sources.imports.progress'),
          cell: progress => <ImportProgress progress={progress} />,
        },
        {
          id: 'note',
          label: t('sources.imports.note'),
          cell: ({ note }) => (
            <div className={styles.reason}>{note ?? t('figures.none')}</div>
          ),
        },
        {
          id: 'updated',
          label: t('sources.imports.updated'),
          isNumber: true,
          cell: ({ updatedAt }) => <AgoText instant={updatedAt} />,
        },
      ]}
    />
  );
}

/** How far each import is, and what it says of itself. */
export function Imports(props: { progress: Progress }) {
  const t = useTexts();
  const isNarrow = useBreakpoint().down('sm');
  const List = isNarrow ? ImportCards : ImportTable;
  return (
    <section className={styles.section} aria-label={t('sources.imports.title')}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('sources.imports.title')}
      </Text>
      <List progress={props.progress} />
    </section>
  );
}
