import { NoDeploymentsYet } from '../placeholders/NoDeploymentsYet';
import { Placeholder } from '../placeholders/Placeholder';
import { useTexts } from '../translation';
import { gitopsExample } from './gitopsExample';
import styles from './SourcesPage.module.css';

/** Nothing has sent a deployment; two ways to begin. */
export function NoSourcesYet() {
  const t = useTexts();
  return (
    <>
      <NoDeploymentsYet nowMs={Date.now()} />
      <Placeholder
        title={t('sources.gitops.title')}
        description={t('sources.gitops.description')}
      >
        <pre className={styles.example}>{gitopsExample}</pre>
      </Placeholder>
    </>
  );
}
