import {
  addDays,
  AdoptionGrouping,
  Day,
  parseDay,
  plateauOf,
  startOfInterval,
} from '@footfall/backstage-plugin-footfall-common';
import { monthsBefore } from './calendar';
import { haldenBank } from './haldenBank';
import { haldenBankMandates } from './mandates';
import { MANDATE, STORY_MONTHS } from './story';
import { registerOf } from './testing/mandatedIdsIn';
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

    describe('with the mandate applied', () => {
      const register = registerOf(haldenBankMandates({ today }));
      const mandated = (day: Day, key?: string) =>
        figuresOf(
          tabulateBank(bank, addDays(day, -28), day, 'department', register),
          key,
        );
      const before = mandated(dayInMonth(MANDATE.month));
      const after = mandated(dayInMonth(MANDATE.month + 3));

      it('has nobody mandated on the day before, and one department after', () => {
        expect(before.counts.mandated).toBe(0);
        expect(before.compliance).toBeNaN();
        expect(after.counts.mandated).toBeGreaterThan(30);
        expect(after.counts.mandated).toBe(
          mandated(dayInMonth(MANDATE.month + 3), PAYMENTS).counts.mandated,
        );
      });

      it('sees more and more of Payments comply, month by month', () => {
        const compliance = [1, 2, 3].map(
          months =>
            mandated(dayInMonth(MANDATE.month + months), PAYMENTS).compliance,
        );
        expect(compliance).toEqual([...compliance].sort());
        expect(compliance[0]).toBeLessThan(0.6);
        expect(compliance[2]).toBeGreaterThan(0.75);
      });

      it('sees active adoption rise by it, and voluntary adoption not at all', () => {
        expect(after.active - before.active).toBeGreaterThan(0.06);
        expect(after.voluntary).toBeLessThanOrEqual(before.voluntary);
      });

      it('has one service excepted still, and one whose exception is over', () => {
        const { exceptions } = register;
        const open = exceptions.filter(({ to }) => to === null);
        expect(open.map(({ serviceRef }) => serviceRef)).toEqual([
          'component:default/pin-mailer',
        ]);
        const over = exceptions.filter(({ to }) => to !== null && to <= today);
        expect(over.map(({ serviceRef }) => serviceRef)).toEqual([
          'component:default/cheque-imaging',
        ]);
      });
    });

    it('has stood still for the last six months by the definition of a plateau', () => {
      const monday = startOfInterval(today, 'week');
      const weeks = Array.from({ length: 26 }, (_, index) => {
        const to = addDays(monday, -7 * (25 - index));
        return 100 * figuresOf(tabulateBank(bank, addDays(to, -7), to)).active;
      });
      expect(plateauOf(weeks)).toMatchObject({ weeks: 26 });
    });

    it('leaves machine learning at 12 %, going round by its own command line', () => {
      const key = 'group:default/data-and-machine-learning';
      const { active, counts } = figuresOf(table(today, 'department'), key);
      expect(active).toBeCloseTo(0.12, 1);
      const shadow = bank.deployments.filter(
        ({ routeId, day, tier }) =>
          routeId === 'ml-shadow' &&
          tier === 'production' &&
          day >= addDays(today, -28),
      );
      const goingRound = counts.deployments - counts.pavedDeployments;
      expect(shadow.length / goingRound).toBeGreaterThan(0.6);
    });
  },
);
