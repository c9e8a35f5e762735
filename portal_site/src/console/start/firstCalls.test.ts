import { describe, expect, it } from 'vitest'
import { firstCalls } from './firstCalls'

const calls = firstCalls('https://developers.example/api', 'sk_test_1')

describe('firstCalls', () => {
  it('offers five languages, each with the key and the address', () => {
    expect(calls.map(({ label }) => label)).toEqual(['curl', 'Node.js', 'Python', 'PHP', 'C#'])
    for (const { code } of calls) {
      expect(code).toContain('sk_test_1')
      expect(code).toContain('https://developers.example/api')
    }
  })

  it('keeps the body of curl whole in a shell', () => {
    const body = /-d '([^']*)'$/.exec(calls[0]?.code ?? '')?.[1] ?? ''
    expect(JSON.parse(body)).toMatchObject({ name: 'John & Jane Smith' })
  })
})
