import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  FootfallApi,
  RatingQuestion,
} from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { fixtureQuestion } from '../__fixtures__/fixtureRatings';
import { renderScreen } from '../__testUtils__/renderScreen';
import { TaskPrompt } from './TaskPrompt';

/** The page of a run: its steps and its log, of which nothing is to be covered. */
const runPage = (
  <main>
    <article>
      <div>The steps</div>
      <div>The log</div>
    </article>
    <TaskPrompt taskId="run-1" />
  </main>
);
const article = () => screen.getByRole('article');

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

// There is a lot to tick, and each is looked for by its role.
jest.setTimeout(30_000);

describe('TaskPrompt', () => {
  it('takes one click for an answer, and says thank you', async () => {
    const rated = jest.fn();
    const inner = createFixtureApi('few');
    await renderScreen(runPage, {
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

    expect(screen.getByText('What helped?')).toBeVisible();
    expect(screen.getByText('What got in the way?')).toBeVisible();
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Good defaults' }),
    );
    await userEvent.click(
      screen.getByRole('checkbox', {
        name: 'I had to ask or wait for somebody',
      }),
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
        reasons: ['good-defaults', 'needed-help'],
        comment: 'Well done',
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    noPrompt();
  });

  it('counts quick clicks as the last of them', async () => {
    const rated = jest.fn(createFixtureApi('few').rateTask);
    await renderScreen(runPage, api({ rateTask: rated }));
    await prompt();
    // At once, however busy the machine is: what is counted is time.
    const [second, fifth] = [/^2/, /^5/].map(name =>
      screen.getByRole('radio', { name }),
    );
    fireEvent.click(second);
    fireEvent.click(fifth);
    await screen.findByText(/Saved, thank you/);
    expect(rated).toHaveBeenCalledTimes(1);
    expect(rated.mock.calls[0][1]).toMatchObject({ stars: 5 });
  });

  it('asks of a failure what got in the way, without stars', async () => {
    const rated = jest.fn(createFixtureApi('few').rateTask);
    await renderScreen(runPage, {
      ...asking({ outcome: 'failed' }),
      rateTask: rated,
    });
    await prompt();
    expect(screen.getByText('What got in the way?')).toBeVisible();
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'It failed: a step is broken' }),
    );
    await waitFor(() =>
      expect(rated).toHaveBeenCalledWith('run-1', {
        stars: null,
        reasons: ['broken-step'],
        comment: null,
      }),
    );
  });

  it('stands in the flow of the page, above its log, and is announced', async () => {
    await renderScreen(runPage, api());
    const [steps, host, log] = [...article().children];
    expect(steps).toHaveTextContent('The steps');
    expect(log).toHaveTextContent('The log');
    expect(host).toContainElement(await prompt());
    expect(
      screen.getByText(/The run has ended. “Rate this run” on this page/),
    ).toHaveAttribute('role', 'status');
    await userEvent.tab();
    expect(host).toContainElement(document.activeElement as HTMLElement);
  });

  it('lets a run go', async () => {
    const dismissed = jest.fn(createFixtureApi('few').dismissRating);
    await renderScreen(runPage, api({ dismissRating: dismissed }));
    await prompt();
    await userEvent.click(
      screen.getByRole('button', { name: 'Do not ask about this run' }),
    );
    await waitFor(noPrompt);
    expect(dismissed).toHaveBeenCalledWith('run-1');
    expect(article().children).toHaveLength(2);
  });

  it('says why it was not saved, and keeps what was said', async () => {
    await renderScreen(
      runPage,
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
    await renderScreen(runPage, api({ getRatingQuestion: asked }));
    await waitFor(() => expect(asked).toHaveBeenCalled());
    noPrompt();
  });

  it('shows nothing where the backend refuses', async () => {
    const asked = jest.fn(() => Promise.reject(new Error('no')));
    await renderScreen(runPage, api({ getRatingQuestion: asked }));
    await waitFor(() => expect(asked).toHaveBeenCalled());
    noPrompt();
  });
});
