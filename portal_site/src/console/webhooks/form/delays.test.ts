import { describe, expect, it } from 'vitest'
import { describeDelays, formatDelay, parseDelays } from './delays'

describe('delays', () => {
  it('are read in any unit', () => {
    expect(parseDelays(' 30s, 5m 1H;2d 90')).toEqual([30, 300, 3600, 172_800, 90])
    expect(parseDelays('')).toEqual([])
    expect(parseDelays('5x soon -1')).toEqual([Number.NaN, Number.NaN, Number.NaN])
  })

  it.each([[60, '1m'], [90, '90s'], [3600, '1h'], [86_400, '24h'], [5400, '90m']])('of %i s are written %s', (seconds, text) => {
    expect(formatDelay(seconds)).toBe(text)
    expect(parseDelays(text)).toEqual([seconds])
  })

  it('are explained', () => {
    expect(describeDelays([60, 300, 900, 3600, 21_600, 86_400])).toBe('7 attempts within 31h 21m.')
    expect(describeDelays([30])).toBe('2 attempts within 30s.')
    expect(describeDelays([])).toBe('One attempt only: nothing is retried.')
    expect(describeDelays([Number.NaN])).toContain('Write delays such as')
  })
})
