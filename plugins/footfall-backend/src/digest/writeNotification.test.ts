import {
  DigestReport,
  missing,
  parseDay,
  shareOf,
} from '@footfall/backstage-plugin-footfall-common';
import { writeNotification } from './writeNotification';

const figure = (now: number, before: number) => ({
  now: shareOf(now, 100, 'no-known-services'),
  before: shareOf(before, 100, 'no-known-services'),
  changePp: now - before,
});
const unknown = {
  now: missing('nobody-free'),
  before: missing('nobody-free'),
  changePp: null,
};
const team = (name: string) => ({
  key: `group:default/${name}`,
  title: name.toLocaleUpperCase('en-US'),
});

const aDigest: DigestReport = {
  week: { from: parseDay('2026-11-09'), to: parseDay('2026-11-16') },
  isoWeek: '2026-W46',
  window: { from: parseDay('2026-10-19'), to: parseDay('2026-11-16') },
  figures: {
    activeAdoption: figure(35, 34),
    voluntaryAdoption: unknown,
    mandatedCompliance: figure(80, 83),
  },
  moved: [],
  stalled: [],
  crossed: [],
  targets: [],
  silentSources: [],
  pendingDays: 0,
  sentAt: null,
};
const write = (changes: Partial<DigestReport> = {}) =>
  writeNotification(
    { ...aDigest, ...changes },
    { organisation: 'Halden Bank', portalPath: '/adoption' },
  );

describe('writeNotification', () => {
  it('says in a quiet week how things stand, and what is unknown', () => {
    expect(write()).toMatchObject({
      title: 'Halden Bank, 2026-W46: 35 % active (+1 pp)',
      description:
        'Voluntary: unknown (change unknown). Mandated compliance: 80 % (-3 pp).',
      link: '/adoption/digest',
    });
  });

  it('names three who moved and counts the others', () => {
    const moved = ['a', 'b', 'c', 'd', 'e'].map(name => ({
      ...team(name),
      activeAdoption: figure(40, 30),
    }));
    expect(write({ moved }).description).toContain(
      'Moved: A +10 pp to 40 %; B +10 pp to 40 %; C +10 pp to 40 %; and 2 more.',
    );
  });

  it.each<[string, Partial<DigestReport>]>([
    [
      'Stalled: A at 12 % for 9 weeks; B at 50 % for 8 weeks, new.',
      {
        stalled: [
          { ...team('a'), level: 12.4, weeks: 9, isNew: false },
          { ...team('b'), level: 50, weeks: 8, isNew: true },
        ].map(stall => ({ ...stall, since: parseDay('2026-09-14') })),
      },
    ],
    [
      'Crossed: A reached 60 %; payments fell below its target of 90 % in staging.',
      {
        crossed: [
          {
            ...team('a'),
            tier: 'production',
            line: 'band',
            percent: 60,
            direction: 'up',
            activeAdoption: figure(60, 59),
          },
          {
            key: 'group:default/payments',
            title: 'group:default/payments',
            tier: 'staging',
            line: 'target',
            percent: 90,
            direction: 'down',
            activeAdoption: figure(89, 90),
          },
        ],
      },
    ],
    [
      'Targets: 1 on course, 2 behind.',
      {
        targets: (['behind', 'ahead', 'behind'] as const).map(
          (standing, index) => ({
            ...team('a'),
            tier: 'production' as const,
            id: String(index),
            percent: 60,
            by: parseDay('2027-03-31'),
            standing,
            activeAdoption: figure(40, 40),
          }),
        ),
      },
    ],
    [
      'Silent: jenkins since 2026-10-14.',
      {
        silentSources: [{ source: 'jenkins', lastDay: parseDay('2026-10-14') }],
      },
    ],
  ])('says "%s"', (sentence, changes) => {
    expect(write(changes).description).toContain(sentence);
  });

  it('links a team in the tier in which it crossed a line', () => {
    const { metadata } = write({
      crossed: (['production', 'staging'] as const).map(tier => ({
        ...team('a'),
        tier,
        line: 'target' as const,
        percent: 60,
        direction: 'up' as const,
        activeAdoption: figure(60, 50),
      })),
    });
    const days = 'from=2026-10-19&to=2026-11-16';
    expect(metadata?.teams).toEqual([
      { title: 'A', href: `/adoption/teams/default/a?${days}` },
      {
        title: 'A, staging',
        href: `/adoption/teams/default/a?${days}&tier=staging`,
      },
    ]);
  });

  it('links each team once, and no row that is no team', () => {
    const { metadata } = write({
      moved: [{ ...team('a'), activeAdoption: figure(60, 50) }],
      crossed: [
        { key: 'organisation', title: 'Halden Bank' },
        team('a'),
        { key: 'website', title: 'website' },
      ].map(row => ({
        ...row,
        tier: 'production' as const,
        line: 'band' as const,
        percent: 60,
        direction: 'up' as const,
        activeAdoption: figure(60, 50),
      })),
    });
    expect(metadata?.teams).toEqual([
      {
        title: 'A',
        href: '/adoption/teams/default/a?from=2026-10-19&to=2026-11-16',
      },
    ]);
  });
});
