import { parseDay } from '../time';
import { Mandate, MandateException } from './Mandate';
import {
  coveringMandatesOn,
  isMandatedOn,
  ServiceStanding,
} from './mandatedDays';

const day = parseDay;
const today = day('2026-06-15');

const ledger: ServiceStanding = {
  serviceRef: 'component:default/ledger',
  lineage: ['group:default/red', 'group:default/payments'],
  type: 'service',
  tags: ['pci'],
};

const mandate = (id: string, changes: Partial<Mandate> = {}): Mandate => ({
  id,
  title: id,
  scope: { team: null, type: null, tag: null, tier: null },
  from: day('2026-06-01'),
  to: null,
  reason: 'asked for',
  ...changes,
});

const exception = (
  id: string,
  changes: Partial<MandateException> = {},
): MandateException => ({
  id,
  mandateId: 'all',
  serviceRef: ledger.serviceRef,
  from: day('2026-06-01'),
  to: day('2026-07-01'),
  ...changes,
});

const coveringIds = (mandates: Mandate[]) =>
  coveringMandatesOn(
    { mandates, exceptions: [] },
    ledger,
    'production',
    today,
  ).map(covering => covering.mandate.id);

describe('coveringMandatesOn', () => {
  it('are those that hold on the day and have the service in their scope', () => {
    const scope = mandate('all').scope;
    expect(
      coveringIds([
        mandate('all'),
        mandate('from today', { from: today }),
        mandate('from tomorrow', { from: day('2026-06-16') }),
        mandate('until today', { to: today }),
        mandate('payments', {
          scope: { ...scope, team: 'group:default/payments' },
        }),
        mandate('blue', { scope: { ...scope, team: 'group:default/blue' } }),
        mandate('pci', { scope: { ...scope, tag: 'pci' } }),
        mandate('websites', { scope: { ...scope, type: 'website' } }),
        mandate('staging', { scope: { ...scope, tier: 'staging' } }),
      ]),
    ).toEqual(['all', 'from today', 'payments', 'pci']);
  });

  const exceptionFrom = (exceptions: MandateException[]) =>
    coveringMandatesOn(
      { mandates: [mandate('all')], exceptions },
      ledger,
      'production',
      today,
    )[0].exception?.id;

  it('tell the exception that lasts the longest', () => {
    const short = exception('short');
    const long = exception('long', { to: day('2026-08-01') });
    const open = exception('open', { to: null });
    expect(exceptionFrom([short, long])).toBe('long');
    expect(exceptionFrom([open, long])).toBe('open');
  });

  it.each<[string, Partial<MandateException>]>([
    ['of another mandate', { mandateId: 'other' }],
    ['of another service', { serviceRef: 'component:default/fx' }],
    ['that is over', { to: today }],
    ['that has not begun', { from: day('2026-06-16') }],
  ])('know no exception %s', (_, changes) => {
    expect(exceptionFrom([exception('x', changes)])).toBeUndefined();
  });
});

describe('isMandatedOn', () => {
  it('takes an exception from every mandate that covers the service', () => {
    const isMandated = (exceptions: MandateException[]) =>
      isMandatedOn(
        { mandates: [mandate('all'), mandate('too')], exceptions },
        ledger,
        'production',
        today,
      );
    expect(isMandated([])).toBe(true);
    expect(isMandated([exception('x')])).toBe(true);
    expect(
      isMandated([exception('x'), exception('y', { mandateId: 'too' })]),
    ).toBe(false);
  });
});
