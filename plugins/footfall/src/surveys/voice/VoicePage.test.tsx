import '../../__testUtils__/wideScreen';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ResponseError } from '@backstage/errors';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../../__fixtures__/createFixtureApi';
import {
  createFixtureVoice,
  fixtureSurvey,
  fixtureSurveyList,
} from '../../__fixtures__/fixtureVoice';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { VoicePage } from './VoicePage';

const open = (changes: Partial<FootfallApi> = {}, address = '/') =>
  renderScreen(
    <VoicePage />,
    { ...createFixtureApi('many'), ...createFixtureVoice(), ...changes },
    address,
  );
async function refuse(): Promise<never> {
  throw await ResponseError.fromResponse(
    new Response('{}', { status: 403 }) as never,
  );
}
const rowOf = (table: HTMLElement, name: RegExp | string) =>
  within(within(table).getByRole('rowheader', { name }).closest('tr')!);

describe('VoicePage', () => {
  it('tells of the last wave that has closed, each figure with its n', async () => {
    await open();
    expect(
      await screen.findByRole('heading', { name: 'Wave 2: Harbour Lines' }),
    ).toBeVisible();
    expect(screen.getAllByText('−10 ± 24')[0]).toBeVisible();
    expect(screen.getByText('29 % promoters, 38 % detractors')).toBeVisible();
    expect(screen.getByText('21 of 40 who were asked')).toBeVisible();
    expect(screen.getByText('12 of 21 say yes')).toBeVisible();
    expect(screen.getByText('wave 1: −10')).toBeVisible();
  });

  it('has a look and words of its own for each reason not to tell', async () => {
    await open();
    const table = await screen.findByRole('table', { name: 'Teams by waves' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Team', 'Wave 1May 2026', 'Wave 2Aug 2026', 'Wave 3Nov 2026']);
    const cellsOf = (name: RegExp) =>
      rowOf(table, name)
        .getAllByRole('cell')
        .map(cell => [cell.textContent, cell.dataset.status]);
    expect(cellsOf(/Identity/)).toEqual([
      ['too few', 'too-few-answers'],
      ['too few', 'too-few-answers'],
      ['open', 'not-closed'],
    ]);
    expect(cellsOf(/Ferries/)[2]).toEqual(['not asked', 'nobody-asked']);
    expect(
      rowOf(table, /Web/).getByText('5.6, below the bar, 9 of 16 answered'),
    ).toBeInTheDocument();
  });

  it('shows the incident of a team beside its scores', async () => {
    await open();
    const table = await screen.findByRole('table', { name: 'Teams by waves' });
    expect(
      await rowOf(table, /Web/).findByRole('link', { name: /incident/ }),
    ).toHaveAttribute('href', '/footfall/incidents/incident-1');
  });

  it('shows the incident of the team that is chosen beside its headline', async () => {
    const besideHeadline = async () =>
      within(
        (await screen.findByRole('heading', { name: /^Wave 2:/ }))
          .parentElement!,
      );
    const ofWeb = { whose: 'group:default/web' };
    await open({}, `/?${new URLSearchParams(ofWeb)}`);
    expect(
      await (await besideHeadline()).findByRole('link', { name: /incident/ }),
    ).toHaveAttribute('href', '/footfall/incidents/incident-1');
  });

  it('shows none to whoever may not read them', async () => {
    const getIncidents = jest.fn(refuse);
    await open(
      { getIncidents },
      `/?${new URLSearchParams({ whose: 'group:default/web' })}`,
    );
    expect(
      await screen.findByRole('heading', { name: 'Wave 2: Web' }),
    ).toBeVisible();
    expect(getIncidents).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('link', { name: /incident/ })).toBeNull();
  });

  it.each([
    ['wave-2', 'group:default/identity', 'Too few answers', /counted in/],
    ['wave-2', 'group:default/ferries', 'Nobody was asked', /Nobody of this/],
    ['wave-3', '', 'No answers yet', /At least 10 of 40/],
  ])('%s of %s: %s', async (wave, whose, title, words) => {
    const params = new URLSearchParams({ wave, whose });
    await open({}, `/?${params}`);
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(screen.getAllByText(words)[0]).toBeVisible();
    expect(screen.queryByText(/promoters,/)).not.toBeInTheDocument();
  });

  it('goes to the answers of a team', async () => {
    window.scrollTo = jest.fn();
    await open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show the answers of Web' }),
    );
    expect(
      await screen.findByRole('heading', { name: 'Wave 2: Web' }),
    ).toBeVisible();
    expect(screen.getAllByText('below the bar')[0]).toBeVisible();
  });

  it('tells how often each answer was given', async () => {
    await open();
    const answers = await screen.findByRole('list', {
      name: /How likely are you to recommend/,
    });
    expect(within(answers).getAllByRole('listitem')).toHaveLength(11);
    expect(within(answers).getByText('6: 4 answers')).toBeInTheDocument();
    expect(
      screen.getByRole('list', { name: /If it were not required/ }),
    ).toHaveTextContent('No9 (43 %)Yes12 (57 %)');
  });

  it('shows comments as text, and lets the platform team say what of', async () => {
    const tagComment = jest.fn(createFixtureVoice().tagComment);
    await open({ tagComment });
    const text = await screen.findByText(
      'Every build begins <b>from nothing</b>.',
    );
    const comment = within(text.closest('li')!);
    expect(comment.getByText(/team not named/)).toBeVisible();
    await userEvent.click(comment.getByRole('button', { name: /Set themes/ }));
    const field = comment.getByRole('textbox', { name: /Themes/ });
    await userEvent.clear(field);
    await userEvent.type(field, 'builds, builds, speed');
    await userEvent.click(
      comment.getByRole('button', { name: 'Save the themes' }),
    );
    expect(await comment.findByText('speed')).toBeVisible();
    expect(tagComment).toHaveBeenCalledWith('c1', {
      themes: ['builds', 'speed'],
    });
  });

  it('narrows comments to a theme', async () => {
    await open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'pipelines (1)' }),
    );
    expect(screen.queryByText(/documentation of part/)).not.toBeInTheDocument();
    expect(screen.getByText(/from nothing/)).toBeVisible();
  });

  it('keeps comments, and looking after surveys, to those who may', async () => {
    const getSurveyComments = jest.fn();
    await open({
      getSurveyComments,
      getSurveys: async () => ({
        ...fixtureSurveyList,
        mayManage: false,
        mayReadComments: false,
      }),
    });
    await screen.findByRole('table', { name: 'Teams by waves' });
    expect(getSurveyComments).not.toHaveBeenCalled();
    expect(screen.queryByText(/What people wrote/)).not.toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Manage surveys' }),
    ).not.toBeInTheDocument();
  });

  it('says so where nobody was asked anything yet', async () => {
    await open({
      getSurveys: async () => ({ ...fixtureSurveyList, surveys: [] }),
    });
    expect(await screen.findByText('Nobody has been asked yet')).toBeVisible();
  });

  it('says when the first wave opens', async () => {
    const getSurveyHistory = jest.fn();
    await open({
      getSurveyHistory,
      getSurveys: async () => ({
        ...fixtureSurveyList,
        surveys: [{ ...fixtureSurvey, waves: [] }],
      }),
    });
    expect(await screen.findByText(/opens on 16 Feb 2027/)).toBeVisible();
    expect(getSurveyHistory).not.toHaveBeenCalled();
  });

  it('says whose the results of a wave of one team are', async () => {
    await open({ getWaveResults: () => refuse() });
    expect(
      await screen.findByText('These results are for one team'),
    ).toBeVisible();
    // Another wave may be for everybody.
    expect(screen.getByRole('button', { name: /Wave/ })).toBeVisible();
  });

  it('names the permission that it takes', async () => {
    await open({ getSurveys: () => refuse() });
    expect(await screen.findByText(/survey\.results\.read/)).toBeVisible();
  });
});
