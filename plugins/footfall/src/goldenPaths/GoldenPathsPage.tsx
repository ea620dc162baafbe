import { Text } from '@backstage/ui';
import { GoldenPathList } from '@footfall/backstage-plugin-footfall-common';
import { useAnswer } from '../api/useAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { Placeholder } from '../placeholders/Placeholder';
import { Frame } from '../shell/Frame';
import { FittingTable } from '../tables/FittingTable';
import { useTexts } from '../translation';
import { usePathColumns } from './usePathColumns';
import styles from './goldenPaths.module.css';

function Paths({ goldenPaths }: GoldenPathList) {
  const t = useTexts();
  const columns = usePathColumns();
  return goldenPaths.length === 0 ? (
    <Placeholder
      title={t('ratings.goldenPaths.empty.title')}
      description={t('ratings.goldenPaths.empty.description')}
    />
  ) : (
    <div className={styles.detail}>
      <Text as="p" variant="body-large" color="secondary">
        {t('ratings.goldenPaths.about')}
      </Text>
      <FittingTable
        label={t('ratings.goldenPaths.list')}
        columns={columns}
        items={goldenPaths}
        keyOf={({ ref }) => ref}
      />
    </div>
  );
}

/** Templates, and how easy people find them. */
export function GoldenPathsPage() {
  const t = useTexts();
  const answer = useAnswer('golden-paths', api => api.getGoldenPaths());
  return (
    <Frame title={t('ratings.goldenPaths.title')} tab="goldenPaths">
      <AnswerView answer={answer} loading={<Loading heights={[32, 160]} />}>
        {list => <Paths {...list} />}
      </AnswerView>
    </Frame>
  );
}
