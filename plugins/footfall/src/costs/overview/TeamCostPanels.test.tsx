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
    /^Crew rosteringat least £\d/,
  );
  expect(screen.getByText('Port operations').parentElement).toHaveTextContent(
    'Port operations—',
  );
});

it('marks each month of which something is not known', async () => {
  const api = createFixtureApi('many');
  const { teams, top } = toTeamCostSeries(await api.costs.getTeamCosts());
  const dotsOf = async (name: string) => {
    const { container, unmount } = await renderScreen(
      <TeamCostPanels
        teams={teams.filter(({ title }) => title === name)}
        top={top}
        height={80}
      />,
      api,
    );
    const dots = container.querySelectorAll('.recharts-reference-dot').length;
    unmount();
    return dots;
  };
  expect(await dotsOf('Port operations')).toBe(6);
  // Its cost is known in part in two months.
  expect(await dotsOf('Crew rostering')).toBe(2);
  expect(await dotsOf('Forecasting')).toBe(0);
});
