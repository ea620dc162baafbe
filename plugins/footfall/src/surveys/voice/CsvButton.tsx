import { useState } from 'react';
import { RiDownloadLine } from '@remixicon/react';
import { useApi } from '@backstage/core-plugin-api';
import { Button, Text } from '@backstage/ui';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { saveText } from '../../adoption/table/saveText';
import { footfallApiRef } from '../../api/footfallApiRef';
import { reasonOf } from '../../api/useChange';
import { useTexts } from '../../translation';
import styles from './voice.module.css';

/** Saves a table as CSV, as the backend writes it. */
export function CsvButton(props: {
  /** What is saved, for those who do not see what it stands beside. */
  label: string;
  fileName: string;
  ask: (api: FootfallApi) => Promise<string>;
}) {
  const { label, fileName, ask } = props;
  const t = useTexts();
  const api = useApi(footfallApiRef);
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const save = async () => {
    setPending(true);
    setProblem(undefined);
    try {
      saveText(await ask(api), fileName);
    } catch (error) {
      setProblem(reasonOf(error));
    } finally {
      setPending(false);
    }
  };
  return (
    <span className={styles.csv}>
      {problem !== undefined && (
        <Text role="alert" variant="body-small" color="danger">
          {t('voice.csv.failed', { message: problem })}
        </Text>
      )}
      <Button
        variant="secondary"
        size="small"
        iconStart={<RiDownloadLine />}
        aria-label={label}
        isPending={isPending}
        onPress={save}
      >
        {t('voice.csv.save')}
      </Button>
    </span>
  );
}
