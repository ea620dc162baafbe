import { SourcesReport } from '@footfall/backstage-plugin-footfall-common';
import { Imports } from './imports/Imports';
import { Inbox } from './inbox/Inbox';
import { Sources } from './list/Sources';
import { NoSourcesYet } from './NoSourcesYet';
import { PipelineHints } from './PipelineHints';
import styles from './SourcesPage.module.css';

/** The sources, their imports, and what of theirs could not be taken in. */
export function SourcesDashboard(props: {
  report: SourcesReport;
  /** How often the report was asked for. */
  version: number;
  onReplayed: () => void;
}) {
  const { sources, progress, mayReplay } = props.report;
  return (
    <div className={styles.page}>
      {sources.length === 0 ? <NoSourcesYet /> : <Sources sources={sources} />}
      {progress.length > 0 && <Imports progress={progress} />}
      <Inbox mayReplay={mayReplay} onReplayed={props.onReplayed} />
      <PipelineHints version={props.version} />
    </div>
  );
}
