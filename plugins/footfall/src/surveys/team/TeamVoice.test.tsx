import { screen, within } from '@testing-library/react';
import {
  FootfallApi,
  GroupResult,
} from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../../__fixtures__/createFixtureApi';
import {
  createFixtureVoice,
  fixtureSurvey,
  fixtureSurveyList,
} from '../../__fixtures__/fixtureVoice';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { TeamVoice } from './TeamVoice';

const show = (name: string, changes: Partial<FootfallApi> = {}) =>
  renderScreen(<TeamVoice teamRef={`group:default/${name}`} />, {
    ...createFixtureApi('many'),
    ...createFixtureVoice(),
    ...changes,
  });
const refuse = () =>
  Promise.reject(Object.assign(new Error('no'), { statusCode: 403 }));
const pulse = async (wave = 2) =>
  within(
    await screen.findByRole('region', { name: `Platform pulse, wave ${wave}` }),
  );

/** The results as the backend gives them to somebody without the team. */
function refuseTeams(): Partial<FootfallApi> {
  const voice = createFixtureVoice();
  return {
    getWaveResults: (id, query) =>
      query?.group ? refuse() : voice.getWaveResults(id, query),
    getSurveyHistory: (id, query) =>
      query?.group ? refuse() : voice.getSurveyHistory(id, query),
  };
}

/** The last wave that has closed, with one status for whatever group. */
function withStatus(status: GroupResult['status']): Partial<FootfallApi> {
  const voice = createFixtureVoice();
  return {
    getWaveResults: async (id, query) => {
      const found = await voice.getWaveResults(id, query);
      return {
        ...found,
        total: { ...found.total, status, foldedInto: null, questions: [] },
      };
    },
  };
}

describe('TeamVoice', () => {
  it('tells the score of the last wave that has closed, with its incident', async () => {
    await show('web');
    const score = await pulse();
    expect(score.getByText('5.6')).toBeVisible();
    expect(score.getByText('of 10, by 9 answers; bar 7')).toBeVisible();
    expect(score.getByText('below the bar')).toBeVisible();
    expect(score.getByText('9 of 16 who were asked')).toBeVisible();
    expect(score.getByText('wave 1: 8.3')).toBeVisible();
    expect(score.getByText(/^Asked from 17 Aug 2026 to/)).toHaveTextContent(
      'Wave 3 can be answered until 30 Nov 2026.',
    );
    expect(
      await score.findByRole('link', { name: /incident overdue/ }),
    ).toHaveAttribute('href', '/footfall/incidents/incident-1');
    expect(
      score.getByRole('link', { name: 'All answers of this wave' }),
    ).toHaveAttribute(
      'href',
      '/footfall/voice?survey=pulse&wave=wave-2&whose=group%3Adefault%2Fweb',
    );
  });

  it('says whose result it is where the answers are counted elsewhere', async () => {
    await show('identity');
    const score = await pulse();
    expect(score.getByText('Too few answers')).toBeVisible();
    expect(
      score.getByRole('heading', {
        name: 'Channels, where the answers of this team are counted',
      }),
    ).toBeVisible();
    expect(score.getByText('21 of 32 who were asked')).toBeVisible();
  });

  it.each<[GroupResult['status'], RegExp]>([
    ['nobody-asked', /Nobody of this group was in this wave/],
    ['no-answers', /and nobody answered/],
    ['too-few-answers', /people answered here/],
  ])('reads of %s like of nothing else', async (status, words) => {
    await show('web', withStatus(status));
    expect((await pulse()).getByText(words)).toBeVisible();
  });

  it('has no answers yet while the first wave is open', async () => {
    const [open] = fixtureSurvey.waves;
    await show('web', {
      getSurveys: async () => ({
        ...fixtureSurveyList,
        surveys: [{ ...fixtureSurvey, waves: [open] }],
      }),
    });
    expect((await pulse(3)).getByText('No answers yet')).toBeVisible();
  });

  it('leaves out surveys that asked others only', async () => {
    const voice = createFixtureVoice();
    const other = { ...fixtureSurvey, id: 'other', title: 'Another survey' };
    await show('web', {
      getSurveys: async () => ({
        ...fixtureSurveyList,
        surveys: [other, fixtureSurvey],
      }),
      getSurveyHistory: (id, query) =>
        id === 'other' ? refuse() : voice.getSurveyHistory(id, query),
    });
    await pulse();
    expect(screen.getAllByText(/, wave 2$/)).toHaveLength(1);
  });

  it('is refused to those who have nothing to do with the team', async () => {
    await show('web', refuseTeams());
    expect(
      await screen.findByText('What this team answered is not yours to see'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'What everybody answered' }),
    ).toHaveAttribute('href', '/footfall/voice');
  });

  it('tells everybody what a department answered', async () => {
    await show('channels', refuseTeams());
    expect((await pulse()).getByText('21 of 32 who were asked')).toBeVisible();
  });

  it('says that nobody was asked anything yet', async () => {
    await show('web', {
      getSurveys: async () => ({ ...fixtureSurveyList, surveys: [] }),
    });
    expect(await screen.findByText('Nobody has been asked yet')).toBeVisible();
  });

  it('tells of incidents to those who may not read results', async () => {
    await show('fares', { getSurveys: refuse });
    expect(
      await screen.findByText('You may not see results of surveys'),
    ).toBeVisible();
    expect(
      await screen.findByText('You said: Every build begins from nothing.'),
    ).toBeVisible();
  });
});
