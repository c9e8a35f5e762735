import { describe, expect, it } from 'vitest'
import { csv } from './csv'

describe('csv', () => {
  it('writes rows with CRLF, and quotes what needs it', () => {
    expect(csv([['name', 'calls'], ['a, "b"', 12], [null, -3]])).toBe('name,calls\r\n"a, ""b""",12\r\n,-3\r\n')
  })

  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\tx'])('defuses the formula %s', (formula) => {
    expect(csv([[formula]]).replace(/^"/, '')).toMatch(/^'/)
  })
})
