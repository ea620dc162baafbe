import {
  addDays,
  MandateRecord,
  NewMandate,
  NewMandateException,
} from '@footfall/backstage-plugin-footfall-common';
import { BackendProcess } from './BackendProcess';
import { HISTORY_END } from './deployments';
import { serviceNameOf } from './organisation';

const EXCEPTIONS = 10;

const mandates: NewMandate[] = [
  {
    title: 'Production goes through the platform',
    scope: { tier: 'production' },
    from: addDays(HISTORY_END, -100),
    reason: 'Decided by the board',
  },
  {
    title: 'The first department begins',
    scope: { team: 'group:default/department-0' },
    from: addDays(HISTORY_END, -400),
    to: addDays(HISTORY_END, -150),
    reason: 'A trial',
  },
];

const exceptionOf = (index: number): NewMandateException => ({
  serviceRef: `component:default/${serviceNameOf(10 * index)}`,
  from: addDays(HISTORY_END, -90 + index),
  to: addDays(HISTORY_END, -10),
  askedBy: 'user:default/somebody',
  reason: 'Is to be switched off',
});

/** A mandate for all, one for a department, and a few exceptions. */
export async function createMandates(backend: BackendProcess) {
  for (const mandate of mandates) {
    const { id } = await backend.postJson<MandateRecord>('/mandates', mandate);
    for (let index = 0; index < EXCEPTIONS; index += 1) {
      await backend.postJson(`/mandates/${id}/exceptions`, exceptionOf(index));
    }
  }
}
