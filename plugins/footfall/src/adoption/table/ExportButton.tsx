import { useState } from 'react';
import { RiDownloadLine } from '@remixicon/react';
import { useApi } from '@backstage/core-plugin-api';
import { Button, Text } from '@backstage/ui';
import { AdoptionQuery } from '@footfall/backstage-plugin-footfall-common';
import { footfallApiRef } from '../../api/footfallApiRef';
import { reasonOf } from '../../api/useChange';
import { useTexts } from '../../translation';
import { saveText } from './saveText';

/** Saves the table as CSV, as the backend writes it. */
export function ExportButton(props: { query: AdoptionQuery }) {
  const { query } = props;
  const t = useTexts();
  const api = useApi(footfallApiRef);
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();

  const save = async () => {
    setPending(true);
    setProblem(undefined);
    try {
      // The table is exported as it is read: without the weeks behind it.
      const { interval, seriesFrom, ...table } = query;
      const csv = await api.exportAdoption(table);
      saveText(csv, `footfall-adoption-${query.from}-${query.to}.csv`);
    } catch (error) {
      setProblem(reasonOf(error));
    } finally {
      setPending(false);
    }
  };
  return (
    <>
      {problem !== undefined && (
        <Text role="alert" variant="body-small" color="danger">
          {t('adoption.rows.csvFailed', { message: problem })}
        </Text>
      )}
      <Button
        variant="secondary"
        iconStart={<RiDownloadLine />}
        aria-label={t('adoption.rows.csvLabel')}
        isPending={isPending}
        onPress={save}
      >
        {t('adoption.rows.csv')}
      </Button>
    </>
  );
}
