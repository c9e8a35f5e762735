import { describe, expect, it } from 'vitest'
import { formatJson, parseJson } from './jsonText'
import { fromLocalInput, toLocalInput } from './localTime'

describe('JSON that is typed', () => {
  it('is a value, nothing, or a problem', () => {
    expect(parseJson('{"a": 1}')).toEqual({ value: { a: 1 } })
    expect(parseJson(' ')).toEqual({ value: undefined })
    expect(parseJson('null')).toEqual({ value: null })
    expect(parseJson('{"a":')).toMatchObject({ problem: expect.stringContaining('Not valid JSON.') as string })
  })

  it('is formatted only if it is JSON', () => {
    expect(formatJson('{"a":1}')).toBe('{\n  "a": 1\n}')
    expect(formatJson('<h1>Bad gateway</h1>')).toBe('<h1>Bad gateway</h1>')
    expect(formatJson('')).toBe('')
  })
})

describe('the time of a field', () => {
  it('is the same moment in UTC', () => {
    expect(fromLocalInput(toLocalInput('2026-03-29T00:30:00.000Z'))).toBe('2026-03-29T00:30:00.000Z')
  })

  it('is empty for what is no time', () => {
    expect([toLocalInput(''), toLocalInput('soon'), fromLocalInput('')]).toEqual(['', '', ''])
  })
})
