import { isWebAddress } from './webAddress';

describe('isWebAddress', () => {
  it.each([
    ['https://tracker.example.com/browse/PLAT-12', true],
    ['http://10.0.0.5:8080/pull/3?tab=files#diff', true],
    ['HTTPS://EXAMPLE.COM', true],
    ['javascript:alert(1)', false],
    ['JaVaScRiPt:alert(1)//https://example.com', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,<script>alert(1)</script>', false],
    ['vbscript:msgbox(1)', false],
    ['file:///etc/passwd', false],
    ['//example.com/a', false],
    ['/browse/PLAT-12', false],
    ['https://', false],
    ['https://bank.example@evil.example/', false],
    ['https://user:secret@example.com/', false],
    ['', false],
    ['PLAT-12', false],
  ])('%j: %s', (text, isAddress) => {
    expect(isWebAddress(text)).toBe(isAddress);
  });
});
