import { createMoneyFormats } from './moneyFormats';

const english = createMoneyFormats('en-GB');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('createMoneyFormats', () => {
  it.each([
    ['180.25', 'GBP', '£180.25'],
    ['180', 'GBP', '£180.00'],
    ['1234.5', 'JPY', 'JP¥1,235'],
    ['12.3456', 'KWD', 'KWD 12.346'],
    ['0', 'GBP', '£0.00'],
    ['-12.5', 'GBP', '-£12.50'],
  ])(
    'writes %s %s to the minor digits of its currency',
    (amount, currency, text) => {
      expect(plain(english.exact({ amount, currency }))).toBe(text);
    },
  );

  it('keeps digits that a binary number would lose', () => {
    const amount = '123456789012345678.25';
    expect(english.exact({ amount, currency: 'GBP' })).toBe(
      '£123,456,789,012,345,678.25',
    );
    // 1.005 is a little less than that in binary.
    expect(english.exact({ amount: '1.005', currency: 'GBP' })).toBe('£1.01');
  });

  it.each([
    ['180.25', '£180'],
    ['99.5', '£99.50'],
    ['100', '£100'],
    ['100.5', '£101'],
    ['4.3', '£4.30'],
  ])('says %s as one would', (amount, text) => {
    expect(english.about({ amount, currency: 'GBP' })).toBe(text);
  });

  it('writes nothing as free that is not', () => {
    const money = { amount: '0.0004', currency: 'GBP' };
    expect(english.exact(money)).toBe('<£0.01');
    expect(english.about(money)).toBe('<£0.01');
    expect(english.about({ amount: '0.3', currency: 'JPY' })).toBe('<JP¥1');
  });

  it('writes a price with every digit that counts', () => {
    expect(english.price({ amount: '0.0464', currency: 'GBP' })).toBe(
      '£0.0464',
    );
    expect(english.price({ amount: '2', currency: 'GBP' })).toBe('£2.00');
    expect(english.price({ amount: '0.000000000001', currency: 'GBP' })).toBe(
      '£0.000000000001',
    );
  });

  it('writes how much there is of something', () => {
    expect(english.quantity('1460')).toBe('1,460');
    expect(english.quantity('0.5')).toBe('0.5');
    expect(english.quantity('plenty')).toBe('plenty');
  });

  it.each([
    ['0.0004', '0.0004'],
    ['0.000000000001', '0.000000000001'],
    ['0.00012345', '0.000123'],
    ['0', '0'],
  ])('writes %s of something as %s, not as nothing', (amount, text) => {
    expect(english.quantity(amount)).toBe(text);
  });

  it('follows the reader', () => {
    const german = createMoneyFormats('de');
    expect(plain(german.exact({ amount: '1234.5', currency: 'EUR' }))).toBe(
      '1.234,50 €',
    );
  });

  it('says what it was told where that is no money', () => {
    expect(english.exact({ amount: '12', currency: 'credits' })).toBe(
      '12 credits',
    );
    expect(english.exact({ amount: 'many', currency: 'GBP' })).toBe('many GBP');
  });
});
