import { parseDay } from '@footfall/backstage-plugin-footfall-common';
import {
  AcknowledgementFilters,
  everyAcknowledgement,
  narrowsAcknowledgements,
  readAcknowledgementFilters,
  writeAcknowledgementFilters,
} from './AcknowledgementFilters';

const filters = (part: Partial<AcknowledgementFilters>) => ({
  ...everyAcknowledgement,
  ...part,
});

const read = (text: string) =>
  readAcknowledgementFilters(new URLSearchParams(text));

describe('AcknowledgementFilters', () => {
  it.each([
    filters({}),
    filters({ team: 'group:default/web', from: parseDay('2026-04-01') }),
    filters({
      template: 'template:default/python-api',
      from: parseDay('2026-04-01'),
      to: parseDay('2026-05-01'),
    }),
  ])('come back from an address as they went: %j', written => {
    expect(
      readAcknowledgementFilters(
        writeAcknowledgementFilters(written, new URLSearchParams()),
      ),
    ).toEqual(written);
  });

  it.each(['from=yesterday', 'to=2026-02-30'])(
    'read the wrong address %s as if unsaid',
    text => expect(read(text)).toEqual(everyAcknowledgement),
  );

  it('take no end that is not after the beginning', () => {
    expect(read('from=2026-05-01&to=2026-05-01')).toEqual(
      filters({ from: parseDay('2026-05-01') }),
    );
  });

  it('tell whether more is shown without them', () => {
    expect(narrowsAcknowledgements(everyAcknowledgement)).toBe(false);
    expect(narrowsAcknowledgements(filters({ team: 'group:default/a' }))).toBe(
      true,
    );
  });
});
