import { isBelowBar, measuresOf, shadeOf, voiceMeasures } from './measures';

describe('measuresOf', () => {
  it('offers what was asked, and nothing else', () => {
    expect(measuresOf([{ kind: 'recommend' }, { kind: 'text' }])).toEqual([
      'mean',
      'nps',
    ]);
    expect(measuresOf([{ kind: 'agree' }])).toEqual([]);
  });
});

describe('shadeOf', () => {
  it.each(voiceMeasures)('never falls as %s rises', measure => {
    const values = Array.from({ length: 201 }, (_, at) => at - 100);
    const shades = values.map(value => shadeOf(measure, value));
    expect(shades).toEqual([...shades].sort((a, b) => a - b));
    expect([shades[0], shades[200]]).toEqual([1, 5]);
  });
});

describe('isBelowBar', () => {
  const bar = { measure: 'mean', below: 7 } as const;

  it('looks at the measure of the bar only', () => {
    expect(isBelowBar('mean', 6.9, bar)).toBe(true);
    expect(isBelowBar('mean', 7, bar)).toBe(false);
    expect(isBelowBar('nps', -50, bar)).toBe(false);
    expect(isBelowBar('nps', -50, { measure: 'nps', below: 0 })).toBe(true);
  });
});
