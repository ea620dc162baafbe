import {
  parseDay,
  readInfracost,
  stateOffer,
} from '@footfall/backstage-plugin-footfall-common';
import { haldenBankPullRequests } from '.';

const today = parseDay('2026-06-15');

describe('haldenBankPullRequests', () => {
  it('would cost something known, something partly known, and what nobody prices', () => {
    const estimates = haldenBankPullRequests({ today }).map(({ breakdown }) => {
      const { currency, lines, provider, unsupported } = readInfracost(
        breakdown,
        today,
      );
      const offer = { provider, region: '*', lines };
      const stated = { rates: [], on: today };
      const { completeness, monthly } = stateOffer(offer, { currency, stated });
      return [completeness, monthly?.low, unsupported];
    });
    expect(estimates).toEqual([
      ['complete', '210.56', 0],
      ['partial', '448.95', 0],
      ['partial', '19.32', 1],
    ]);
  });
});
