import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { FootfallPalette } from '../../palette/FootfallPalette';
import { TeamCosts } from './TeamCosts';

/** What a team costs, as a tab of its Group. */
export function EntityFootfallTeamCostsContent() {
  const { entity } = useEntity();
  const teamRef = stringifyEntityRef(entity);
  return (
    <FootfallPalette>
      <TeamCosts key={teamRef} teamRef={teamRef} />
    </FootfallPalette>
  );
}
