import {
  Day,
  missing,
  TargetRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { defaultFilters } from '../../filters/AdoptionFilters';
import { targetOf } from './targetOf';

const target = (parts: Partial<TargetRecord>): TargetRecord => ({
  id: 'one',
  scope: 'organisation',
  key: 'organisation',
  title: 'Halden Bank',
  tier: 'production',
  percent: 60,
  by: '2027-03-31' as Day,
  ownerRef: 'user:default/ines',
  setOn: '2026-01-01' as Day,
  baselinePercent: 12,
  current: missing('nothing-deployed'),
  standing: 'behind',
  pacePerWeek: 1,
  weeksLeft: 10,
  createdBy: 'user:default/ines',
  createdAt: '2026-01-01T00:00:00Z',
  endedBy: null,
  endedAt: null,
  ...parts,
});

const today = '2026-11-21' as Day;
const all = [
  target({ id: 'later', by: '2028-01-01' as Day }),
  target({ id: 'next' }),
  target({
    id: 'ended',
    by: '2026-12-01' as Day,
    endedAt: '2026-05-01T00:00:00Z',
  }),
  target({ id: 'missed', by: today }),
  target({ id: 'staging', tier: 'staging' }),
  target({ id: 'team', scope: 'team', key: 'group:default/ml' }),
  target({ id: 'type', scope: 'type', key: 'website' }),
];
const idFor = (filters: Partial<typeof defaultFilters>) =>
  targetOf(all, { ...defaultFilters, ...filters }, today)?.id;

describe('targetOf', () => {
  it('is the next open one of exactly what is shown', () => {
    expect(idFor({})).toBe('next');
    expect(idFor({ tier: 'staging' })).toBe('staging');
    expect(idFor({ team: 'group:default/ml' })).toBe('team');
    expect(idFor({ type: 'website' })).toBe('type');
  });

  it('is one that is past only where none is to come', () => {
    const past = ['2026-01-01', '2026-06-01', '2026-03-01'].map(by =>
      target({ id: by, by: by as Day }),
    );
    const idOf = (targets: typeof past) =>
      targetOf(targets, defaultFilters, today)?.id;
    expect(idOf(past)).toBe('2026-06-01');
    expect(idOf([...past, target({ id: 'to come' })])).toBe('to come');
  });

  it('is none of a part that has no target of its own', () => {
    expect(idFor({ team: 'group:default/payments' })).toBeUndefined();
    expect(
      idFor({ team: 'group:default/ml', type: 'website' }),
    ).toBeUndefined();
  });
});
