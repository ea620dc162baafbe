import { stringifyEntityRef } from '@backstage/catalog-model';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { FootfallPalette } from '../../palette/FootfallPalette';
import { useTexts } from '../../translation';
import { ServiceEnvironments } from './ServiceEnvironments';

/** The environments of a service, as a card of its Component. */
export function EntityFootfallServiceEnvironmentsCard() {
  const t = useTexts();
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  return (
    <EntityInfoCard title={t('costs.service.title')}>
      <FootfallPalette surface="card">
        <ServiceEnvironments key={ref} serviceRef={ref} />
      </FootfallPalette>
    </EntityInfoCard>
  );
}
