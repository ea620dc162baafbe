import { screen, within } from '@testing-library/react';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { fixtureDigest } from '../__fixtures__/fixtureDigest';
import { renderScreen } from '../__testUtils__/renderScreen';
import { DigestPage } from './DigestPage';

const section = (name: string) => screen.findByRole('region', { name });

describe('DigestPage', () => {
  it('says what happened to whom, and leads there over the same days', async () => {
    await renderScreen(<DigestPage />, createFixtureApi('many'));
    const moved = within(await section('What moved'));
    expect(moved.getByRole('link', { name: 'Checkout' })).toHaveAttribute(
      'href',
      '/footfall/teams/default/checkout?from=2026-10-19&to=2026-11-16',
    );
    expect(moved.getByText('+7 pp, now 62 % active')).toBeVisible();
    expect(await section('What stands still')).toHaveTextContent(
      'new: flat at 20 % since 14 Sept 2026 (9 weeks)',
    );
    expect(await section('Who crossed a line')).toHaveTextContent(
      'reached 60 %: 62 %',
    );
    expect(await section('Targets')).toHaveTextContent(
      '41 % of 60 % by 31 Mar 2027: behind',
    );
    expect(await section('Sources that fell silent')).toHaveTextContent(
      'jenkins',
    );
  });

  it('says of which environment a target is, and leads there', async () => {
    const staging = { tier: 'staging' as const };
    const [crossing] = fixtureDigest.crossed;
    const [target] = fixtureDigest.targets;
    await renderScreen(<DigestPage />, {
      ...createFixtureApi('many'),
      getDigest: async () => ({
        ...fixtureDigest,
        crossed: [{ ...crossing, ...staging, line: 'target' }],
        targets: [target, { ...target, ...staging, id: 'two' }],
      }),
    });
    const crossed = within(await section('Who crossed a line'));
    expect(
      crossed.getByRole('link', { name: 'Checkout, in staging' }),
    ).toHaveAttribute(
      'href',
      '/footfall/teams/default/checkout?from=2026-10-19&to=2026-11-16&tier=staging',
    );
    const targets = within(await section('Targets'));
    expect(targets.getAllByRole('link').map(link => link.textContent)).toEqual([
      'Harbour Lines',
      'Harbour Lines, in staging',
    ]);
  });

  it('says why a figure is missing', async () => {
    await renderScreen(<DigestPage />, createFixtureApi('many'));
    const figures = await screen.findByRole('list', {
      name: 'The organisation',
    });
    expect(figures).toHaveTextContent('—');
    expect(figures).toHaveTextContent('nobody had to');
  });

  it('says of a quiet week that it was quiet', async () => {
    await renderScreen(<DigestPage />, {
      ...createFixtureApi('many'),
      getDigest: async () => ({
        ...fixtureDigest,
        moved: [],
        stalled: [],
        crossed: [],
        targets: [],
        silentSources: [],
        pendingDays: 2,
      }),
    });
    expect(
      await screen.findByText('No team moved by 5 percentage points or more.'),
    ).toBeVisible();
    expect(screen.getByText(/2 days behind them/)).toBeVisible();
    expect(screen.getByText('Nobody is on a plateau.')).toBeVisible();
  });
});
