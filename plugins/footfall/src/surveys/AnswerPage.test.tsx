import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import {
  FootfallApi,
  MySurvey,
} from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import {
  createFixtureSurveys,
  fixtureMySurvey,
} from '../__fixtures__/fixtureSurveys';
import { renderScreen } from '../__testUtils__/renderScreen';
import { AnswerPage } from './AnswerPage';

const show = (
  changes: Partial<FootfallApi> = {},
  mine: Partial<MySurvey> = {},
) =>
  renderScreen(
    <Routes>
      <Route path="/surveys/answer/:waveId" element={<AnswerPage />} />
    </Routes>,
    {
      ...createFixtureApi('few'),
      ...createFixtureSurveys({ ...fixtureMySurvey, ...mine }),
      ...changes,
    },
    '/surveys/answer/wave-3',
  );

const failure = (statusCode: number, reason: string) =>
  Promise.reject(Object.assign(new Error(reason), { statusCode }));

async function choose(question: RegExp, answer: string) {
  const group = await screen.findByRole('radiogroup', { name: question });
  await userEvent.click(within(group).getByRole('radio', { name: answer }));
}

async function answerAll() {
  await choose(/recommend the platform/, '9');
  await choose(/How satisfied/, '8');
  await choose(/still use it/, 'No');
  await choose(/ship a feature/, '4');
  await choose(/How many tools/, '3 to 5');
}

const send = () =>
  userEvent.click(screen.getByRole('button', { name: /Send/ }));

describe('AnswerPage', () => {
  it('sends an answer of every kind, thanks for it and lets it be changed', async () => {
    const fixture = createFixtureSurveys();
    const answerSurvey = jest.fn(fixture.answerSurvey);
    await show({ answerSurvey });
    await answerAll();
    await userEvent.type(
      screen.getByRole('textbox', { name: /one thing/ }),
      'Builds',
    );
    await send();
    expect(await screen.findByText(/Saved, thank you/)).toBeVisible();
    expect(answerSurvey).toHaveBeenCalledWith('wave-3', {
      answers: {
        recommend: 9,
        satisfaction: 8,
        'would-stay': false,
        faster: 4,
        tools: 1,
        'one-thing': 'Builds',
      },
    });
    // The button that was pressed is gone; the keyboard goes on from here.
    await waitFor(() =>
      expect(
        screen.getByRole('heading', { name: 'Platform pulse' }),
      ).toHaveFocus(),
    );

    await userEvent.click(
      screen.getByRole('button', { name: 'Change my answers' }),
    );
    expect(screen.getByRole('radio', { name: 'No' })).toBeChecked();
    await choose(/still use it/, 'Yes');
    await send();
    await screen.findByText(/Saved, thank you/);
    expect(answerSurvey.mock.calls[1][1].answers).toMatchObject({
      recommend: 9,
      'would-stay': true,
    });
  });

  it('says before anything is answered who will see what', async () => {
    await show();
    expect(
      await screen.findByText(/counted in groups of at least 5/),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: /stay anonymous/ }),
    ).toHaveAttribute('href', '/footfall/definitions#survey-anonymity');
    expect(screen.getByText(/until 4 Dec 2026/)).toBeVisible();
  });

  it('is answered by keyboard alone', async () => {
    await show();
    const scale = await screen.findByRole('radiogroup', { name: /recommend/ });
    expect(scale).toHaveAccessibleDescription(
      '0: not at all likely 10: extremely likely',
    );
    await userEvent.tab();
    expect(within(scale).getByRole('radio', { name: '0' })).toHaveFocus();
    await userEvent.keyboard(' {ArrowRight}');
    expect(within(scale).getByRole('radio', { name: '1' })).toBeChecked();
  });

  it('leads to what is missing and sends nothing', async () => {
    const answerSurvey = jest.fn();
    await show({ answerSurvey });
    await choose(/recommend the platform/, '9');
    await send();
    const missing = screen.getByRole('radiogroup', { name: /How satisfied/ });
    expect(missing).toBeInvalid();
    expect(missing).toHaveAccessibleDescription(/Choose one/);
    expect(within(missing).getByRole('radio', { name: '1' })).toHaveFocus();
    expect(answerSurvey).not.toHaveBeenCalled();
  });

  it('keeps what was said where it was refused', async () => {
    await show({ answerSurvey: () => failure(400, 'No such question') });
    await answerAll();
    await send();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It was not saved: No such question',
    );
    expect(
      screen.getByRole('radio', { name: '9', checked: true }),
    ).toBeVisible();
  });

  it('says that it closed before the answer arrived', async () => {
    await show({ answerSurvey: () => failure(409, 'It has closed') });
    await answerAll();
    await send();
    expect(await screen.findByText(/has closed in the meantime/)).toBeVisible();
    expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
    expect(screen.queryByText(/before counts/)).not.toBeInTheDocument();
  });

  it('says that an earlier answer counts where a later one came too late', async () => {
    await show(
      { answerSurvey: () => failure(409, 'It has closed') },
      {
        status: 'answered',
        answers: {
          recommend: 2,
          satisfaction: 3,
          'would-stay': true,
          faster: 1,
          tools: 0,
        },
      },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Change my answers' }),
    );
    await send();
    expect(await screen.findByText(/before counts/)).toBeVisible();
  });

  it('takes a no for an answer, and another thought', async () => {
    await show();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Rather not answer' }),
    );
    expect(await screen.findByText(/left in peace/)).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Answer after all' }),
    );
    expect(screen.getAllByRole('radiogroup')).toHaveLength(5);
  });

  it('says that there is nothing to answer', async () => {
    await show({ getMySurveys: async () => ({ surveys: [] }) });
    expect(await screen.findByText(/nothing for you to answer/)).toBeVisible();
  });

  it('names the permission that is missing', async () => {
    await show({ getMySurveys: () => failure(403, 'no') });
    expect(await screen.findByText(/footfall.survey.respond/)).toBeVisible();
  });

  it('offers to try again where it failed', async () => {
    await show({ getMySurveys: () => failure(500, 'away') });
    expect(
      await screen.findByRole('button', { name: 'Try again' }),
    ).toBeVisible();
  });
});
