import { describe, expect, it } from 'vitest'
import { type EdgeEvent, eventFor, loadEdgeFunction, requestFor } from './edgeFunction'

const toApi = loadEdgeFunction('to_api.js')
const pathAfter = (uri: string) => toApi(eventFor(uri)).uri

describe('the prefix is stripped', () => {
  it.each([
    ['/api/v1/clients', '/v1/clients'],
    ['/api/v1', '/v1'],
    ['/api/v1/', '/v1/'],
    ['/api/v2/clients/cli_1', '/v2/clients/cli_1'],
    ['/api/v12/clients', '/v12/clients'],
    ['/wp-json/bookingx/v1/bookings', '/v1/bookings'],
    ['/wp-json/bookingx/v1', '/v1'],
    ['/wp-json/bookingx/v2/services', '/v2/services'],
    ['/wp-json/bookingx/v1/oauth/authorize', '/oauth/authorize'],
    ['/wp-json/bookingx/v1/oauth/token', '/oauth/token'],
    ['/api/v1/oauth/revoke', '/oauth/revoke'],
    ['/api/v1/oauth/introspect', '/oauth/introspect'],
    ['/api/v1/oauth/consent', '/oauth/consent'],
    ['/api/v1/oauth-clients', '/v1/oauth-clients'],
    ['/api/v1/oauth', '/v1/oauth'],
    ['/api/v2/oauth/token', '/v2/oauth/token'],
  ])('%s becomes %s', (uri, expected) => {
    expect(pathAfter(uri)).toBe(expected)
  })

  it('once only', () => {
    expect(pathAfter('/api/v1/api/v1/clients')).toBe('/v1/api/v1/clients')
    expect(pathAfter('/api/v1/oauth/api/v1/clients')).toBe('/oauth/api/v1/clients')
    expect(pathAfter('/api/v1/api/v1/oauth/token')).toBe('/v1/api/v1/oauth/token')
  })
})

describe('what the caller encoded stays encoded', () => {
  it.each([
    ['/api/v1/clients/by-external-id/pms/A%2F1%20b', '/v1/clients/by-external-id/pms/A%2F1%20b'],
    ['/api/v1/clients/%E2%82%AC', '/v1/clients/%E2%82%AC'],
    ['/api/v1//clients', '/v1//clients'],
    ['/api/v1/a+b;c=d@e', '/v1/a+b;c=d@e'],
    ['/api/v1/..%2f..%2fhealth', '/v1/..%2f..%2fhealth'],
    ['/api/v1/%0Aline', '/v1/%0Aline'],
    ['/api/v1/a\nb', '/v1/a\nb'],
  ])('%j', (uri, expected) => {
    expect(pathAfter(uri)).toBe(expected)
  })

  it('keeps query, headers and method', () => {
    const { headers, ...rest } = toApi(eventFor('/api/v1/clients'))
    const { headers: sent, ...wanted } = requestFor('/v1/clients')
    expect(rest).toEqual(wanted)
    expect(headers).toMatchObject(sent)
  })
})

describe('the API is told who asks', () => {
  const viewerAfter = (event: EdgeEvent) => toApi(event).headers['x-wedsync-viewer']
  const only = (address: string) => ({ value: address, multiValue: [{ value: address }] })

  it.each(['198.51.100.7', '2001:db8::1'])('%s', (ip) => {
    expect(viewerAfter(eventFor('/v1/clients', ip))).toEqual(only(ip))
  })

  it('whatever the caller claims, even twice', () => {
    const event = eventFor('/v1/clients')
    const claimed = [{ value: '10.0.0.1' }, { value: '10.0.0.2' }]
    event.request.headers['x-wedsync-viewer'] = { value: '10.0.0.1', multiValue: claimed }
    expect(viewerAfter(event)).toEqual(only('198.51.100.7'))
  })
})

describe('everything else is left alone', () => {
  it.each([
    '/api',
    '/api/',
    '/api/clients',
    '/api/v1clients',
    '/api/v1.0/clients',
    '/api/v0/clients',
    '/api/v01/clients',
    '/api/v/clients',
    '/api/V1/clients',
    '/API/v1/clients',
    '/api//v1/clients',
    '//api/v1/clients',
    '/%61pi/v1/clients',
    '/apiv1/clients',
    '/api2/v1/clients',
    '/x/api/v1/clients',
    '/wp-json/v1/clients',
    '/wp-json/bookingx/bookings',
    '/wp-json/bookingx2/v1/bookings',
    '/v1/clients',
    '/v1/oauth/token',
    '/api/oauth/token',
    '/',
  ])('%s', (uri) => {
    expect(pathAfter(uri)).toBe(uri)
  })
})
