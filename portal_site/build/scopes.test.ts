import { describe, expect, it } from 'vitest'
import { scopeRows } from './scopes'

describe('scopeRows', () => {
  it('has a row for each resource, with what its operations need', () => {
    const paths = {
      '/v1/menus': { get: { 'x-required-scope': 'menus:read' }, post: { 'x-required-scope': 'menus:write' }, parameters: [] },
      '/v1/changes': { get: { 'x-required-scope': 'changes:read' } },
      '/v1/tiers': { put: { 'x-required-scope': 'platform:tiers' } },
      '/health': { get: {} },
    }
    expect(scopeRows(paths)).toEqual([
      { resource: 'changes', canRead: true, canWrite: false },
      { resource: 'menus', canRead: true, canWrite: true },
    ])
  })
})
