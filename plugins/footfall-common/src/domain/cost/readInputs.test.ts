import { readInputs } from '..';

const inputs = {
  size: { type: 'string', default: 'small' },
  replicas: { type: 'number' },
  isPublic: { type: 'boolean' },
} as const;
const read = (given: Record<string, unknown>) => readInputs({ inputs }, given);

describe('readInputs', () => {
  it('reads what is declared, with defaults, and nothing else', () => {
    expect(read({ replicas: 2, name: 'ledger', isPublic: false })).toEqual({
      size: 'small',
      replicas: 2,
      isPublic: false,
    });
  });

  it('reads numbers that forms hand over as texts', () => {
    expect(read({ replicas: ' 2.5' })).toMatchObject({ replicas: 2.5 });
  });

  it.each([undefined, null, ''])('takes %p for not filled in', value => {
    expect(read({ size: value, replicas: value })).toEqual({ size: 'small' });
  });

  it('names all that is of another type', () => {
    expect(() =>
      read({ size: { deep: 1 }, replicas: 'two', isPublic: 'yes' }),
    ).toThrow(
      "'size' is no string; 'replicas' is no number; 'isPublic' is no boolean",
    );
    expect(() => read({ replicas: Infinity })).toThrow(/replicas/);
    expect(() => read({ size: 'x'.repeat(1_001) })).toThrow(/size/);
  });

  it('reads nothing that an object merely inherits', () => {
    const inherited = { valueOf: { type: 'string' } } as const;
    expect(readInputs({ inputs: inherited }, {})).toEqual({});
  });
});
