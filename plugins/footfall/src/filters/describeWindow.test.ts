import { Day } from '@footfall/backstage-plugin-footfall-common';
import { createFormats } from '../figures/formats';
import { describeWindow } from './describeWindow';

const formats = createFormats('en');
const windowText = (from: string, to: string) =>
  describeWindow({ from: from as Day, to: to as Day }, formats);

describe('describeWindow', () => {
  it.each([
    ['2026-10-25', '2026-11-22', '25 Oct – 21 Nov 2026'],
    ['2025-12-25', '2026-01-02', '25 Dec 2025 – 1 Jan 2026'],
    ['2026-11-20', '2026-11-21', '20 Nov 2026'],
  ])('%s until %s is %s', (from, to, text) => {
    expect(windowText(from, to)).toBe(text);
  });
});
