import { describe, expect, it } from 'vitest'
import { durationText } from './durations'

describe('a response target', () => {
  it.each([
    [1, '1 minute'],
    [30, '30 minutes'],
    [60, '1 hour'],
    [90, '90 minutes'],
    [480, '8 hours'],
    [1440, '1 day'],
    [2160, '36 hours'],
    [5760, '4 days'],
  ])('of %i minutes is %s', (minutes, text) => {
    expect(durationText(minutes)).toBe(text)
  })
})
