import { mockServices } from '@backstage/backend-test-utils';
import {
  newSurveySchema,
  parseDay,
} from '@footfall/backstage-plugin-footfall-common';
import { readFootfallConfig } from '../config';
import { aNewSurvey } from '../__testUtils__/TestSurveys';
import { WaveReporter } from './WaveReporter';
import { StoredWave } from './WaveStore';

const today = parseDay('2026-03-02');

function aStoredWave(surveyId: string, number: number): StoredWave {
  return {
    id: `${surveyId}-${number}`,
    surveyId,
    number,
    definition: newSurveySchema.parse(aNewSurvey),
    state: 'closed',
    dueOn: today,
    opensOn: today,
    closesOn: today,
    reminderDays: [],
    openedMs: 0,
    closedMs: number,
    minRespondents: 5,
    invited: 0,
    resting: 0,
    answered: 0,
  };
}

describe('WaveReporter', () => {
  it('never hands on a wave before one that the same survey heard earlier', async () => {
    const unreported = [
      aStoredWave('pulse', 1),
      aStoredWave('outcomes', 1),
      aStoredWave('pulse', 2),
    ];
    const heard: string[] = [];
    let isDown = true;
    const reporter = new WaveReporter({
      waves: {
        listUnreported: async () =>
          unreported.filter(({ id }) => !heard.includes(id)),
        recordReported: async () => {},
      },
      results: {
        load: async () => ({ groups: [], cells: [], answered: 0, tallies: [] }),
      },
      listeners: [
        {
          async waveClosed({ waveId }) {
            if (isDown && waveId === 'pulse-1') {
              throw new Error('Not now');
            }
            heard.push(waveId);
          },
        },
      ],
      config: readFootfallConfig(mockServices.rootConfig()),
      logger: mockServices.logger.mock(),
      nowMs: () => 10,
    });
    await reporter.reportAll();
    expect(heard).toEqual(['outcomes-1']);
    isDown = false;
    await reporter.reportAll();
    expect(heard).toEqual(['outcomes-1', 'pulse-1', 'pulse-2']);
  });
});
