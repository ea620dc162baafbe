import { screen } from '@testing-library/react';
import { createFixtureApi } from '../../__fixtures__/createFixtureApi';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { TeamCostPanels } from './TeamCostPanels';
import { toTeamCostSeries } from './toTeamCostSeries';

// Charts take their time on a busy machine.
jest.setTimeout(30_000);

it('names each team with what it costs this month, and a dash for unknown', async () => {
  const api = createFixtureApi('many');
  const { teams, top } = toTeamCostSeries(await api.costs.getTeamCosts());
  const shown = teams.filter(({ title }) => /^Crew|^Port/.test(title));
  await renderScreen(
    <TeamCostPanels teams={shown} top={top} height={80} />,
    api,
  );
  expect(screen.getByText('Crew rostering').parentElement).toHaveTextContent(
    /£9\d/,
  );
  expect(screen.getByText('Port operations').parentElement).toHaveTextContent(
    'Port operations—',
  );
});
