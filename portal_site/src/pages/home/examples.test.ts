import { describe, expect, it } from 'vitest'
import { FIRST_CLIENT, firstCall } from './examples'

const command = firstCall('https://developers.example.com')

describe('the first call', () => {
  it("goes to the portal's own host", () => {
    expect(command).toContain('curl https://developers.example.com/api/v1/clients ')
  })

  it('posts the client of the contract', () => {
    expect(FIRST_CLIENT).toEqual({
      name: 'John & Jane Smith',
      email: 'john@example.com',
      wedding_date: '2025-06-15',
      package_type: 'premium',
    })
  })

  it('carries a body a shell hands over unharmed', () => {
    const quoted = /-d '([^']*)'$/.exec(command)?.[1] ?? ''
    expect(JSON.parse(quoted)).toEqual(FIRST_CLIENT)
  })
})
