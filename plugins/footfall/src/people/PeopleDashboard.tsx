import {
  lastWholeDays,
  FilterOptions,
} from '@footfall/backstage-plugin-footfall-common';
import { useAnswer } from '../api/useAnswer';
import { TeamField } from '../filters/TeamField';
import { useAdoptionFilters } from '../filters/useAdoptionFilters';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { FreshnessLine } from '../shell/FreshnessLine';
import { NobodyHere } from './NobodyHere';
import { PeopleHeadline } from './PeopleHeadline';
import { PeopleWeeks } from './PeopleWeeks';
import { Retention } from './Retention';
import { WhatIsCounted } from './WhatIsCounted';
import styles from './PeoplePage.module.css';

const WINDOW_DAYS = 28;

/** People of the organisation or of one team; the choice is in the address. */
export function PeopleDashboard(props: { options: FilterOptions }) {
  const { options } = props;
  const { filters, setFilters } = useAdoptionFilters();
  const { team } = filters;
  const status = useAnswer('status', api => api.getPipelineStatus());
  const people = useAnswer(JSON.stringify({ team }), async api => {
    const [report, adoption] = await Promise.all([
      api.getPeople({ team }),
      api.getAdoption({ team }),
    ]);
    return { report, adoption };
  });
  const isStale = people.status === 'ready' && people.isStale;
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <div className={styles.filter}>
          <TeamField
            team={team}
            options={options}
            onChange={chosen => setFilters({ team: chosen })}
            hasUnattributed={false}
          />
        </div>
        <FreshnessLine
          window={lastWholeDays(options.today, WINDOW_DAYS)}
          options={options}
          status={status.status === 'ready' ? status.value : undefined}
          nowMs={Date.now()}
        />
      </div>
      <AnswerView answer={people} loading={<Loading heights={[120, 300]} />}>
        {({ report, adoption }) =>
          report.eligible === 0 ? (
            <NobodyHere onReset={() => setFilters({ team: undefined })} />
          ) : (
            <div className={`${styles.page} ${isStale ? styles.stale : ''}`}>
              <PeopleHeadline
                report={report}
                adoption={adoption}
                today={options.today}
              />
              <div className={styles.columns}>
                <PeopleWeeks report={report} />
                <WhatIsCounted report={report} />
              </div>
              <Retention report={report} />
            </div>
          )
        }
      </AnswerView>
    </div>
  );
}
