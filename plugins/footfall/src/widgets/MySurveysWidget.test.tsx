import { screen } from '@testing-library/react';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import {
  createFixtureSurveys,
  fixtureMySurvey,
} from '../__fixtures__/fixtureSurveys';
import { renderScreen } from '../__testUtils__/renderScreen';
import { MySurveysWidget } from './MySurveysWidget';

describe('MySurveysWidget', () => {
  it('asks what there is to answer', async () => {
    await renderScreen(<MySurveysWidget />, {
      ...createFixtureApi('few'),
      ...createFixtureSurveys(),
    });
    expect(
      await screen.findByRole('region', { name: 'Platform pulse' }),
    ).toBeVisible();
  });

  it('leads to what was answered, to be changed', async () => {
    await renderScreen(<MySurveysWidget />, {
      ...createFixtureApi('few'),
      ...createFixtureSurveys({ ...fixtureMySurvey, status: 'answered' }),
    });
    expect(
      await screen.findByRole('link', { name: 'Change my answers' }),
    ).toHaveAttribute('href', '/footfall/surveys/answer/wave-3');
  });

  it('says that there is nothing to answer', async () => {
    await renderScreen(<MySurveysWidget />, createFixtureApi('none'));
    expect(await screen.findByText(/Nothing to answer/)).toBeVisible();
  });
});
