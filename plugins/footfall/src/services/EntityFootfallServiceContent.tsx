import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useAnswer } from '../api/useAnswer';
import { FootfallPalette } from '../palette/FootfallPalette';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { NotCounted } from './NotCounted';
import { ServiceDashboard } from './ServiceDashboard';

/** How one service deploys and what it must do, as a tab of its Component. */
export function EntityFootfallServiceContent() {
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  const answer = useAnswer(ref, async api => {
    const [detail, trust] = await Promise.all([
      api.getService(ref),
      api.getTrust({ service: ref }),
    ]);
    return { detail, trust };
  });
  return (
    <FootfallPalette>
      <AnswerView
        answer={answer}
        loading={<Loading heights={[120, 32, 200]} />}
      >
        {({ detail, trust }) =>
          detail.service && detail.obligation ? (
            <ServiceDashboard
              detail={detail}
              service={detail.service}
              obligation={detail.obligation}
              trust={trust}
            />
          ) : (
            <NotCounted />
          )
        }
      </AnswerView>
    </FootfallPalette>
  );
}
