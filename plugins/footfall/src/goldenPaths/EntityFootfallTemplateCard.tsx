import { stringifyEntityRef } from '@backstage/catalog-model';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { useAnswer } from '../api/useAnswer';
import { FootfallPalette } from '../palette/FootfallPalette';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { useTexts } from '../translation';
import { EaseDetail } from './EaseDetail';

/** How easy people find one template. */
export function EntityFootfallTemplateCard() {
  const t = useTexts();
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  const answer = useAnswer(`ease ${ref}`, api => api.getGoldenPathEase(ref));
  return (
    <EntityInfoCard title={t('ratings.ease.card')}>
      <FootfallPalette surface="card">
        <AnswerView
          answer={answer}
          loading={<Loading heights={[32, 100, 60]} />}
        >
          {detail => <EaseDetail detail={detail} />}
        </AnswerView>
      </FootfallPalette>
    </EntityInfoCard>
  );
}
