import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { FootfallPalette } from '../palette/FootfallPalette';
import { TeamVoice } from '../surveys/team/TeamVoice';

/** What a team says, and what is done about it, as a tab of its Group. */
export function EntityFootfallTeamVoiceContent() {
  const { entity } = useEntity();
  const teamRef = stringifyEntityRef(entity);
  return (
    <FootfallPalette>
      <TeamVoice key={teamRef} teamRef={teamRef} />
    </FootfallPalette>
  );
}
