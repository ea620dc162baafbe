import {
  readVoiceFilters,
  usualVoice,
  writeVoiceFilters,
} from './VoiceFilters';

describe('VoiceFilters', () => {
  it.each([
    '',
    'survey=pulse&wave=wave-3&whose=group%3Adefault%2Fweb&by=type&measure=nps',
    'by=department',
  ])('reads what it wrote: %s', address => {
    const filters = readVoiceFilters(new URLSearchParams(address));
    expect(writeVoiceFilters(filters, new URLSearchParams()).toString()).toBe(
      address,
    );
  });

  it('takes what it does not know for the usual', () => {
    expect(
      readVoiceFilters(new URLSearchParams('by=people&measure=mood')),
    ).toEqual(usualVoice);
  });

  it('leaves alone what is not its own', () => {
    expect(
      writeVoiceFilters(
        usualVoice,
        new URLSearchParams('lang=de&by=type'),
      ).toString(),
    ).toBe('lang=de');
  });
});
