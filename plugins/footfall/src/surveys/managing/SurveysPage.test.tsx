import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  FootfallApi,
  NewSurvey,
  newSurveySchema,
  SurveyRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../../__fixtures__/createFixtureApi';
import {
  createFixtureVoice,
  fixtureSurvey,
  fixtureSurveyList,
} from '../../__fixtures__/fixtureVoice';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { SurveysPage } from './SurveysPage';

// The whole form is looked through for each of its fields.
jest.setTimeout(30_000);

const listOf = (survey: Partial<SurveyRecord>) => async () => ({
  ...fixtureSurveyList,
  surveys: [{ ...fixtureSurvey, ...survey }],
});
const open = (changes: Partial<FootfallApi> = {}) =>
  renderScreen(<SurveysPage />, {
    ...createFixtureApi('many'),
    ...createFixtureVoice(),
    ...changes,
  });
const survey = async () =>
  within(await screen.findByRole('article', { name: 'Platform pulse' }));
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const namesOfButtons = async () =>
  (await survey()).getAllByRole('button').map(button => button.textContent);

/** Pasted: letter by letter takes longer than it tells. */
async function fill(field: HTMLElement, text: string) {
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(text);
}

async function openForm(changes: Partial<FootfallApi>) {
  await open(changes);
  await press('Make a survey');
  return within(await screen.findByRole('dialog'));
}

describe('SurveysPage', () => {
  it('says whom a survey asks, how, and how its wave stands', async () => {
    await open();
    const pulse = await survey();
    expect(pulse.getByText('asks everybody')).toBeVisible();
    expect(
      pulse.getByText(
        'every quarter, 4 questions, open for 10 working days, 2 reminders, incident below 7 (Mean of recommend)',
      ),
    ).toBeVisible();
    expect(
      pulse.getByText(
        'Wave 3 is open until 30 Nov 2026. At least 10 of 40 who were asked have answered; it is told in steps of 5. The next wave opens by itself on 16 Feb 2027.',
      ),
    ).toBeVisible();
    expect(pulse.getByRole('link', { name: /To the results/ })).toHaveAttribute(
      'href',
      '/footfall/voice?survey=pulse',
    );
  });

  it.each<[string, Partial<SurveyRecord>, string[]]>([
    ['a wave is open', {}, ['Close the wave now', 'Pause', 'End', 'Change']],
    ['none is', { waves: [] }, ['Open a wave', 'Pause', 'End', 'Change']],
    [
      'it is paused',
      { state: 'paused', waves: [] },
      ['Open a wave', 'Resume', 'End', 'Change'],
    ],
  ])('offers what can be done where %s', async (_, change, buttons) => {
    await open({ getSurveys: listOf(change) });
    expect(await namesOfButtons()).toEqual(buttons);
  });

  it('offers nothing where a survey has ended', async () => {
    await open({ getSurveys: listOf({ state: 'ended', waves: [] }) });
    expect((await survey()).queryByRole('button')).not.toBeInTheDocument();
  });

  it('closes a wave once it was told what comes of it', async () => {
    const closeWave = jest.fn(async () => fixtureSurvey.waves[0]);
    await open({ closeWave });
    await press('Close the wave now: “Platform pulse”');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/cannot be opened again/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Close it' }));
    expect(
      await screen.findByText('Wave 3 of “Platform pulse” has closed.'),
    ).toBeVisible();
    expect(closeWave).toHaveBeenCalledWith('wave-3');
  });

  it('says in the words of the backend why no wave was opened', async () => {
    await open({
      getSurveys: listOf({ waves: [] }),
      openWave: () => Promise.reject(new Error('There is nobody to ask')),
    });
    await press('Open a wave of “Platform pulse”');
    await press('Open it');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'There is nobody to ask',
    );
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it.each([
    ['Pause', 'Pause it', 'paused'],
    ['End', 'End it', 'ended'],
  ] as const)('can %s a survey', async (act, send, state) => {
    const setSurveyState = jest.fn(async () => fixtureSurvey);
    await open({ setSurveyState });
    await press(`${act} “Platform pulse”`);
    await press(send);
    expect(setSurveyState).toHaveBeenCalledWith('pulse', { state });
  });

  it('makes a survey of a template', async () => {
    const createSurvey = jest.fn(async (_: NewSurvey) => fixtureSurvey);
    const form = await openForm({ createSurvey });
    await userEvent.click(form.getByRole('button', { name: 'Make it' }));
    expect(await screen.findByText('“Platform pulse” is made.')).toBeVisible();
    const [made] = createSurvey.mock.calls[0];
    const { id, ...template } = fixtureSurveyList.templates[0];
    expect(newSurveySchema.parse(made)).toEqual({
      ...template,
      startsOn: '2026-11-21',
    });
  });

  it('makes one by hand, and says what is missing first', async () => {
    const createSurvey = jest.fn(async (_: NewSurvey) => fixtureSurvey);
    const form = await openForm({ createSurvey });
    await userEvent.click(form.getByRole('button', { name: /Begin with/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Nothing: by hand' }),
    );
    await userEvent.click(form.getByRole('button', { name: 'Make it' }));
    expect(await form.findByText('At least one question')).toBeVisible();
    expect(createSurvey).not.toHaveBeenCalled();

    await fill(form.getByRole('textbox', { name: /Title/ }), 'Lunch');
    await press('Add a question');
    const question = within(form.getByRole('group', { name: 'Question 1' }));
    await fill(question.getByRole('textbox', { name: /Question/ }), 'Soup?');
    await userEvent.click(question.getByRole('button', { name: /Answered/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'One of a list' }),
    );
    await userEvent.click(form.getByRole('button', { name: 'Make it' }));
    expect(
      await question.findByText('At least two, each on a line of its own'),
    ).toBeVisible();
    await fill(
      question.getByRole('textbox', { name: /Options/ }),
      'Pea\n\nTomato\n',
    );
    await userEvent.click(form.getByRole('button', { name: 'Make it' }));
    expect(createSurvey.mock.calls[0][0]).toMatchObject({
      title: 'Lunch',
      questions: [
        {
          id: 'choice',
          kind: 'choice',
          text: 'Soup?',
          options: ['Pea', 'Tomato'],
        },
      ],
    });
  });

  it('says it of questions that can be asked once', async () => {
    const form = await openForm({});
    const question = within(form.getByRole('group', { name: 'Question 4' }));
    await userEvent.click(question.getByRole('button', { name: /Answered/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Satisfaction, 1 to 10' }),
    );
    await userEvent.click(form.getByRole('button', { name: 'Make it' }));
    expect(await form.findByText(/can be asked once each/)).toBeVisible();
  });

  it('changes whom it asks, and keeps the rest', async () => {
    const editSurvey = jest.fn(async () => fixtureSurvey);
    await open({ editSurvey });
    await press('Change “Platform pulse”');
    const form = within(await screen.findByRole('dialog'));
    await userEvent.click(
      form.getByRole('button', { name: /Groups, each with all below it/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: /Web storefront/ }),
    );
    await fill(
      form.getByRole('textbox', { name: /Types of groups/ }),
      'team, squad',
    );
    await userEvent.click(form.getByRole('button', { name: 'Save it' }));
    expect(editSurvey).toHaveBeenCalledWith(
      'pulse',
      expect.objectContaining({
        questions: fixtureSurvey.questions,
        startsOn: fixtureSurvey.startsOn,
        audience: {
          teams: ['group:default/web'],
          groupTypes: ['team', 'squad'],
          share: 1,
        },
      }),
    );
  });

  it('says how to begin where there is none', async () => {
    await open({
      getSurveys: async () => ({ ...fixtureSurveyList, surveys: [] }),
    });
    expect(await screen.findByText('There is no survey yet')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Make a survey' })).toBeVisible();
  });

  it('is for those who may', async () => {
    await open({
      getSurveys: async () => ({ ...fixtureSurveyList, mayManage: false }),
    });
    expect(await screen.findByText(/footfall\.survey\.manage/)).toBeVisible();
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
  });
});
