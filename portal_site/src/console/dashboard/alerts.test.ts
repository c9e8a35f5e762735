import { describe, expect, it } from 'vitest'
import { keyAlerts, quotaAlerts, webhookAlerts } from './alerts'

const NOW = new Date('2026-03-01T09:30:00Z')
const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

describe('alerts of webhooks', () => {
  const webhook = { id: 'whk_1', url: 'https://a.example/hook', status: 'active', failing_since: null } as const

  it('are there for disabled ones and those that fail', () => {
    const alerts = webhookAlerts([webhook, { ...webhook, id: 'whk_2', status: 'failed', failing_since: NOW }, { ...webhook, id: 'whk_3', failing_since: NOW }])
    expect(alerts.map(({ id, tone, page }) => [id, tone, page])).toEqual([
      ['whk_2', 'bad', 'webhooks/whk_2'],
      ['whk_3', 'warning', 'webhooks/whk_3'],
    ])
  })
})

describe('alerts of keys', () => {
  const key = (id: string, expires_at: Date | null, status = 'active') => ({ id, name: id, status, expires_at })

  it('are there for keys that expire soon, the first first', () => {
    const keys = [key('late', inDays(15)), key('never', null), key('two', inDays(2)), key('one', inDays(0.5)), key('past', inDays(-1)), key('edge', inDays(14)), key('off', inDays(1), 'disabled')]
    expect(keyAlerts(keys, NOW).map(({ id, text }) => [id, text])).toEqual([
      ['one', '“one” expires within a day.'],
      ['two', '“two” expires within 2 days.'],
      ['edge', '“edge” expires within 14 days.'],
    ])
  })
})

describe('alerts of quotas', () => {
  const limit = (name: string, used: number, window_s = 86_400) => ({ name, used, limit: 100, remaining: 100 - used, window_s, resets_at: NOW })

  it('are there above 80 %, the fullest first, and not for short limits', () => {
    const limits = [limit('daily_quota', 80), limit('day', 81), limit('monthly_quota', 100, 2_592_000), limit('minute', 100, 60)]
    expect(quotaAlerts([{ api_key_id: 'key_1', name: 'Sync', limits }]).map(({ tone, text }) => [tone, text])).toEqual([
      ['bad', '“Sync” has used 100% of its monthly quota.'],
      ['warning', '“Sync” has used 81% of its day.'],
    ])
  })
})
