import { ReactNode } from 'react';
import { footfallCostReadPermission } from '@footfall/backstage-plugin-footfall-common';
import { isForbidden } from '../api/isForbidden';
import { Answer } from '../api/useAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Placeholder } from '../placeholders/Placeholder';
import { useTexts } from '../translation';

/**
 * An answer about costs, or the state that stands in its place. Only for what
 * takes the permission it names: what else a page asks for is an `AnswerView`'s.
 */
export function CostAnswerView<T>(props: {
  answer: Answer<T>;
  loading: ReactNode;
  children: (value: T) => ReactNode;
}) {
  const { answer } = props;
  const t = useTexts();
  return answer.status === 'failed' && isForbidden(answer.error) ? (
    <Placeholder
      title={t('costs.forbidden.title')}
      description={t('costs.forbidden.description', {
        permission: footfallCostReadPermission.name,
      })}
    />
  ) : (
    <AnswerView {...props} />
  );
}
