import {
  Day,
  ServiceObligation,
} from '@footfall/backstage-plugin-footfall-common';
import { createFormats } from '../figures/formats';
import { Texts } from '../translation';
import { describeDuty } from './describeDuty';

const formats = createFormats('en');
/** The last part of the key and what is put into its text. */
const t = ((key: string, values?: object) =>
  [key.split('.').at(-1), ...Object.values(values ?? {})].join(
    ' ',
  )) as unknown as Texts;

const day = (text: string) => text as Day;
const mandate = (
  title: string,
  changes: Partial<ServiceObligation['mandates'][number]> = {},
) => ({
  id: title,
  title,
  from: day('2026-02-01'),
  to: null,
  exception: null,
  ...changes,
});
const dutyOf = (mandates: ServiceObligation['mandates']) =>
  describeDuty(
    {
      day: day('2026-06-15'),
      isMandated: mandates.some(({ exception }) => exception === null),
      mandates,
    },
    formats,
    t,
  );

describe('describeDuty', () => {
  it('says that nothing covers a service', () => {
    expect(dutyOf([])).toEqual({ word: 'free', reasons: ['none'] });
  });

  it('dates what covers it, and names the last day rather than the end', () => {
    expect(
      dutyOf([
        mandate('Payments'),
        mandate('Cards', { to: day('2026-07-01') }),
      ]),
    ).toEqual({
      word: 'mandated',
      reasons: ['since Payments 1 Feb 2026', 'until Cards 30 Jun 2026'],
    });
  });

  it('says that an exception makes it free, and until when', () => {
    const from = day('2026-03-01');
    expect(
      dutyOf([
        mandate('Payments', { exception: { from, to: day('2026-07-01') } }),
        mandate('Cards', { exception: { from, to: null } }),
      ]),
    ).toEqual({
      word: 'free',
      reasons: ['exceptionUntil Payments 30 Jun 2026', 'exception Cards'],
    });
  });

  it('puts what binds before what does not', () => {
    expect(
      dutyOf([
        mandate('Lifted', { exception: { from: day('2026-03-01'), to: null } }),
        mandate('Binding'),
      ]).reasons,
    ).toEqual(['since Binding 1 Feb 2026', 'exception Lifted']);
  });
});
