import {
  addDays,
  AdoptionGrouping,
  Day,
  parseDay,
  startOfInterval,
} from '@footfall/backstage-plugin-footfall-common';
import { monthsBefore } from './calendar';
import { haldenBank } from './haldenBank';
import { MANDATE, STORY_MONTHS } from './story';
import { readBank } from './testing/readBank';
import { figuresOf, tabulateBank } from './testing/tabulateBank';

const PAYMENTS = 'group:default/payments';

// The story must hold whenever somebody looks at the demo: also where Christmas
// lies on the plateau, and where it lies at the mandate.
describe.each(['2026-11-21', '2027-02-01', '2026-08-14'].map(parseDay))(
  'the story of Halden Bank, told on %s',
  today => {
    const data = haldenBank({ today });
    const bank = readBank(data);
    const startDay = monthsBefore(today, STORY_MONTHS);
    const table = (to: Day, by?: AdoptionGrouping) =>
      tabulateBank(bank, addDays(to, -28), to, by);
    const dayInMonth = (month: number) =>
      monthsBefore(today, STORY_MONTHS - month);
    const firstWindows = [28, 42, 56, 70, 84].map(days =>
      figuresOf(table(addDays(startDay, days))),
    );
    const lastWindows = Array.from({ length: 27 }, (_, week) =>
      figuresOf(table(addDays(today, -7 * week))),
    );
    const now = lastWindows[0];

    it('knows 198 services, of which 168 are registered, throughout', () => {
      for (const { counts } of [...firstWindows, ...lastWindows]) {
        expect(counts.known).toBe(198);
        expect(counts.registered).toBe(168);
      }
    });

    it('begins with 85 % registered, 12 % active and 64 % of people going round', () => {
      for (const { registered, active, bypassing } of firstWindows) {
        expect(registered).toBeCloseTo(0.85, 2);
        expect(active).toBeCloseTo(0.12, 2);
        expect(bypassing).toBeGreaterThan(0.59);
        expect(bypassing).toBeLessThan(0.69);
      }
    });

    it('shows the whole of it from the first week on', () => {
      const monday = startOfInterval(startDay, 'week');
      const { counts } = figuresOf(
        tabulateBank(bank, monday, addDays(monday, 7)),
      );
      expect(counts.known).toBe(198);
    });

    it('ends on a plateau at 35 %, by any window of 28 days', () => {
      for (const { active } of lastWindows) {
        expect(Math.abs(active - 0.35)).toBeLessThan(0.03);
      }
    });

    it('ends on a plateau by calendar weeks as well', () => {
      const monday = startOfInterval(today, 'week');
      for (let week = 0; week < 26; week += 1) {
        const to = addDays(monday, -7 * week);
        const { active } = figuresOf(tabulateBank(bank, addDays(to, -7), to));
        expect(Math.abs(active - 0.34)).toBeLessThan(0.03);
      }
    });

    it('ends with 40 % of people going round, 30 % of services asleep', () => {
      expect(now.bypassing).toBeGreaterThan(0.36);
      expect(now.bypassing).toBeLessThan(0.46);
      expect(now.people?.deploying).toBeGreaterThan(150);
      const dormant = now.counts.dormant / now.counts.known;
      expect(dormant).toBeGreaterThan(0.25);
      expect(dormant).toBeLessThan(0.33);
      expect(now.counts.mixed).toBeGreaterThanOrEqual(6);
    });

    it('leaves about 3 % of deployments that nobody can classify', () => {
      const all = bank.deployments;
      const unknown = all.filter(({ kind }) => kind === 'unknown').length;
      expect(unknown / all.length).toBeGreaterThan(0.02);
      expect(unknown / all.length).toBeLessThan(0.04);
    });

    it('has departments that differ', () => {
      const departments = table(today, 'department');
      const active = (name: string) =>
        figuresOf(departments, `group:default/${name}`).active;
      expect(active('payments')).toBeCloseTo(0.86, 1);
      expect(active('digital-channels')).toBeGreaterThan(0.4);
      expect(active('digital-channels')).toBeLessThan(0.5);
      expect(active('data-and-machine-learning')).toBeCloseTo(0.12, 1);
    });

    it('shows the shadow platform of the machine learning teams', () => {
      const shadow = bank.deployments.filter(
        ({ routeId }) => routeId === 'ml-shadow',
      );
      const owners = new Set(
        shadow.map(({ serviceId }) => bank.history.services[serviceId].ref),
      );
      expect(shadow.length).toBeGreaterThan(1000);
      expect(owners.size).toBeGreaterThan(12);
    });

    it('has a mandate that lifts its department and nobody else', () => {
      const activeOf = (day: Day) => {
        const departments = table(day, 'department');
        const { counts: told } = figuresOf(departments, PAYMENTS);
        const { counts: all } = figuresOf(departments);
        const active = told.paved + told.mixed;
        return {
          told: active / told.known,
          free: (all.paved + all.mixed - active) / (all.known - told.known),
        };
      };
      const before = activeOf(dayInMonth(MANDATE.month));
      const after = activeOf(dayInMonth(MANDATE.month + 3));
      expect(before.told).toBeLessThan(0.45);
      expect(after.told).toBeGreaterThan(0.8);
      expect(Math.abs(after.free - before.free)).toBeLessThan(0.01);
    });
  },
);
