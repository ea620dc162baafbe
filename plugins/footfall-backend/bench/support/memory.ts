import { existsSync, readFileSync } from 'node:fs';

const STATUS = '/proc/self/status';

/**
 * The most memory that this process ever had resident. On Linux its own record
 * is read: what the system calls maximum is that of whoever started it, where
 * that was more.
 */
export function peakMemoryMiB(): number {
  const kibibytes = existsSync(STATUS)
    ? Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8'))?.[1])
    : process.resourceUsage().maxRSS;
  return Math.round(kibibytes / 1024);
}
