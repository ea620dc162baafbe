import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { Text } from '@backstage/ui';
import { useTexts } from '../translation';
import { Placeholder } from './Placeholder';
import { toExampleRequest } from './toExampleRequest';
import styles from './placeholders.module.css';

/** Nothing has ever been deployed as far as Footfall knows. */
export function NoDeploymentsYet(props: { nowMs: number }) {
  const t = useTexts();
  const backendUrl = useApi(configApiRef).getOptionalString('backend.baseUrl');
  return (
    <Placeholder
      title={t('shell.empty.title')}
      description={t('shell.empty.description')}
    >
      <pre className={styles.example}>
        {toExampleRequest(backendUrl ?? 'http://localhost:7007', props.nowMs)}
      </pre>
      <Text as="p" variant="body-medium" color="secondary">
        {t('shell.empty.token')}
      </Text>
    </Placeholder>
  );
}
