import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  FootfallApi,
  RatingQuestion,
} from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { fixtureQuestion } from '../__fixtures__/fixtureRatings';
import { renderScreen } from '../__testUtils__/renderScreen';
import { TaskPrompt } from './TaskPrompt';

const api = (changes: Partial<FootfallApi> = {}): FootfallApi => ({
  ...createFixtureApi('few'),
  ...changes,
});
const asking = (changes: Partial<RatingQuestion>) =>
  api({ getRatingQuestion: async () => ({ ...fixtureQuestion, ...changes }) });

const prompt = () => screen.findByRole('region', { name: 'Rate this run' });
const noPrompt = () =>
  expect(
    screen.queryByRole('region', { name: 'Rate this run' }),
  ).not.toBeInTheDocument();

describe('TaskPrompt', () => {
  it('takes one click for an answer, and says thank you', async () => {
    const rated = jest.fn();
    const inner = createFixtureApi('few');
    await renderScreen(<TaskPrompt taskId="run-1" />, {
      ...inner,
      rateTask: (id, rating) => {
        rated(id, rating);
        return inner.rateTask(id, rating);
      },
    });
    await prompt();
    expect(screen.getByText('Was this easier than before?')).toBeVisible();
    expect(screen.queryByText('What helped?')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: '4: easier' }));
    expect(await screen.findByText(/Saved, thank you/)).toBeVisible();
    expect(rated).toHaveBeenCalledTimes(1);
    expect(rated).toHaveBeenCalledWith('run-1', {
      stars: 4,
      reasons: [],
      comment: null,
    });

    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Good defaults' }),
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /Anything else/ }),
      'Well done',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Send this line' }),
    );
    await waitFor(() =>
      expect(rated).toHaveBeenLastCalledWith('run-1', {
        stars: 4,
        reasons: ['good-defaults'],
        comment: 'Well done',
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    noPrompt();
  });

  it('counts quick clicks as the last of them', async () => {
    const rated = jest.fn(createFixtureApi('few').rateTask);
    await renderScreen(<TaskPrompt taskId="run-1" />, api({ rateTask: rated }));
    await prompt();
    await userEvent.click(screen.getByRole('radio', { name: /^2/ }));
    await userEvent.click(screen.getByRole('radio', { name: /^5/ }));
    await screen.findByText(/Saved, thank you/);
    expect(rated).toHaveBeenCalledTimes(1);
    expect(rated.mock.calls[0][1]).toMatchObject({ stars: 5 });
  });

  it('asks of a failure what got in the way, without stars', async () => {
    const rated = jest.fn(createFixtureApi('few').rateTask);
    await renderScreen(<TaskPrompt taskId="run-1" />, {
      ...asking({ outcome: 'failed' }),
      rateTask: rated,
    });
    await prompt();
    expect(screen.getByText('What got in the way?')).toBeVisible();
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'A step is broken' }),
    );
    await waitFor(() =>
      expect(rated).toHaveBeenCalledWith('run-1', {
        stars: null,
        reasons: ['broken-step'],
        comment: null,
      }),
    );
  });

  it('folds away and comes back, and makes room for what is under it', async () => {
    await renderScreen(<TaskPrompt taskId="run-1" />, api());
    await prompt();
    expect(document.body.dataset.footfallAsks).toBe('open');
    await userEvent.click(screen.getByRole('button', { name: 'Fold away' }));
    noPrompt();
    expect(document.body.dataset.footfallAsks).toBe('folded');
    await userEvent.click(
      screen.getByRole('button', { name: 'Rate this run' }),
    );
    expect(await prompt()).toBeVisible();
  });

  it('lets a run go', async () => {
    const dismissed = jest.fn(createFixtureApi('few').dismissRating);
    await renderScreen(
      <TaskPrompt taskId="run-1" />,
      api({ dismissRating: dismissed }),
    );
    await prompt();
    await userEvent.click(
      screen.getByRole('button', { name: 'Do not ask about this run' }),
    );
    await waitFor(noPrompt);
    expect(dismissed).toHaveBeenCalledWith('run-1');
    expect(document.body.dataset.footfallAsks).toBeUndefined();
  });

  it('says why it was not saved, and keeps what was said', async () => {
    await renderScreen(
      <TaskPrompt taskId="run-1" />,
      api({ rateTask: () => Promise.reject(new Error('the server is away')) }),
    );
    await prompt();
    await userEvent.click(screen.getByRole('radio', { name: /^3/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /not saved: the server is away/,
    );
    expect(screen.getByRole('radio', { name: /^3/ })).toBeChecked();
  });

  it.each([
    'running',
    'settled',
    'changeable',
    'dismissed',
    'too-late',
  ] as const)('shows nothing of a run that is %s', async state => {
    const asked = jest.fn(async () => ({ ...fixtureQuestion, state }));
    await renderScreen(
      <TaskPrompt taskId="run-1" />,
      api({ getRatingQuestion: asked }),
    );
    await waitFor(() => expect(asked).toHaveBeenCalled());
    noPrompt();
  });

  it('shows nothing where the backend refuses', async () => {
    const asked = jest.fn(() => Promise.reject(new Error('no')));
    await renderScreen(
      <TaskPrompt taskId="run-1" />,
      api({ getRatingQuestion: asked }),
    );
    await waitFor(() => expect(asked).toHaveBeenCalled());
    noPrompt();
  });
});
