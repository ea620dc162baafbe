/** Where a Group has the tab of what its team says, below the Group's page. */
export const TEAM_VOICE_PATH = '/voice';
