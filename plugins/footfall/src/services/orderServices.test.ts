import {
  noRouteCounts,
  ServiceRow,
  ServiceState,
} from '@footfall/backstage-plugin-footfall-common';
import { orderServices } from './orderServices';

const service = (title: string, state: ServiceState): ServiceRow => ({
  ref: `component:default/${title}`,
  title,
  type: 'service',
  isRegistered: true,
  owner: null,
  state,
  deployments: noRouteCounts,
  lastDeployedAt: null,
  weeks: [],
});

describe('orderServices', () => {
  it('puts services that go around first, and those that rest last', () => {
    const ordered = orderServices([
      service('d', 'dormant'),
      service('c', 'paved'),
      service('b', 'bypassing'),
      service('a', 'bypassing'),
      service('m', 'mixed'),
    ]);
    expect(ordered.map(({ title }) => title)).toEqual([
      'a',
      'b',
      'm',
      'c',
      'd',
    ]);
  });
});
