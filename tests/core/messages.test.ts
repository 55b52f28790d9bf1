import { describe, expect, it } from 'vitest';
import { parseEnvelope } from '../../lib/core/messages.ts';

const token = '3f2c1b0a-aaaa-4bbb-8ccc-123456789abc';

describe('parseEnvelope', () => {
  it.each([
    { name: 'snapshot', ask: { token, tab: null } },
    { name: 'close', ask: { token, tab: 12 } },
    { name: 'leave', ask: { token } },
    { name: 'stop', ask: { token, tab: null } },
    { name: 'putBacks', ask: { tab: null } },
    { name: 'remember', ask: { tab: 4, signature: '1b2.zz9' } },
    { name: 'forget', ask: { tab: null, signature: null } },
    { name: 'askedWords', ask: { tab: null } },
    { name: 'explainSelected', ask: { token } },
  ])('takes %j', (message) => expect(parseEnvelope(message)).toEqual(message));

  it.each([
    null,
    'snapshot',
    {},
    { name: 'snapshot' },
    { name: 'snapshot', ask: { token } },
    { name: 'snapshot', ask: { token: 'x', tab: null } },
    { name: 'snapshot', ask: { token, tab: -1 } },
    { name: 'close', ask: { token, tab: '12' } },
    { name: 'leave', ask: { token: `${token}<script>` } },
    { name: 'stop', ask: { tab: null } },
    { name: 'remember', ask: { tab: null, signature: null } },
    { name: 'remember', ask: { tab: null, signature: '<b>' } },
    { name: 'forget', ask: { tab: null } },
    { name: 'putBacks', ask: { tab: 'x' } },
    { name: 'askedWords', ask: {} },
    { name: 'explainSelected', ask: { tab: null } },
    { name: 'toString', ask: {} },
    { name: '__proto__', ask: { token } },
    { name: 'storage', ask: { token } },
  ])('refuses %j', (message) => expect(parseEnvelope(message)).toBeNull());
});
