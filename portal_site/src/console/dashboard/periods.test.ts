import { describe, expect, it } from 'vitest'
import { comparedPeriods } from './periods'

const spansAt = (now: string) =>
  Object.fromEntries(
    comparedPeriods(new Date(now)).map(({ name, now: { from, to }, before }) => [
      name,
      [from, to, before.from, before.to].map((date) => date.toISOString().slice(0, 13)),
    ]),
  )

describe('comparedPeriods', () => {
  it('compares the same length of the day, the week from Monday and the month', () => {
    expect(spansAt('2026-11-28T09:30:00Z')).toEqual({
      'Calls today': ['2026-11-28T00', '2026-11-28T10', '2026-11-27T00', '2026-11-27T10'],
      'Calls this week': ['2026-11-23T00', '2026-11-28T10', '2026-11-16T00', '2026-11-21T10'],
      'Calls this month': ['2026-11-01T00', '2026-11-29T00', '2026-10-01T00', '2026-10-29T00'],
    })
  })

  it('starts a period at its first moment', () => {
    expect(spansAt('2026-06-01T00:00:00Z')).toMatchObject({
      'Calls today': ['2026-06-01T00', '2026-06-01T01', '2026-05-31T00', '2026-05-31T01'],
      'Calls this week': ['2026-06-01T00', '2026-06-01T01', '2026-05-25T00', '2026-05-25T01'],
    })
  })

  it('ends the month before at its own end', () => {
    expect(spansAt('2026-03-31T12:00:00Z')['Calls this month']).toEqual([
      '2026-03-01T00', '2026-04-01T00', '2026-02-01T00', '2026-03-01T00',
    ])
  })
})
