import { useAnswer } from '../api/useAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';
import { DigestView } from './DigestView';

/** What the last whole week changed: where the weekly notification leads. */
export function DigestPage() {
  const t = useTexts();
  const digest = useAnswer('digest', api => api.getDigest());
  return (
    <Frame title={t('digest.title')} tab={null}>
      <AnswerView answer={digest} loading={<Loading heights={[120, 300]} />}>
        {value => <DigestView digest={value} />}
      </AnswerView>
    </Frame>
  );
}
