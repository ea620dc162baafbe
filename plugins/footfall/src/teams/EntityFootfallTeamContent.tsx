import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useAnswer } from '../api/useAnswer';
import { FootfallPalette } from '../palette/FootfallPalette';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { TeamDashboard } from './TeamDashboard';

/** The team's page as a tab of its Group. */
export function EntityFootfallTeamContent() {
  const { entity } = useEntity();
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  return (
    <FootfallPalette>
      <AnswerView
        answer={options}
        loading={<Loading heights={[32, 120, 300]} />}
      >
        {value => (
          <TeamDashboard teamRef={stringifyEntityRef(entity)} options={value} />
        )}
      </AnswerView>
    </FootfallPalette>
  );
}
