// CloudFront Function (JavaScript runtime 2.0) of the portal's own files: a path whose last segment has no dot is a page,
// whatever its name. Pages that the build has drawn are files of their own; all others are the single-page application. A
// missing file keeps its 404. A test compares the list with the build's (src/publicPages.ts).
const DRAWN_PAGES = [
  '/reference',
  '/reference/event-types',
  '/reference/sign-in',
  '/reference/organizations',
  '/reference/api-keys',
  '/reference/oauth-clients',
  '/reference/oauth',
  '/reference/users',
  '/reference/invitations',
  '/reference/roles',
  '/reference/service-accounts',
  '/reference/applications',
  '/reference/consents',
  '/reference/venues',
  '/reference/spaces',
  '/reference/clients',
  '/reference/weddings',
  '/reference/batch',
  '/reference/jobs',
  '/reference/menus',
  '/reference/menu-selections',
  '/reference/forms',
  '/reference/form-submissions',
  '/reference/customers',
  '/reference/services',
  '/reference/staff',
  '/reference/uploads',
  '/reference/webhooks',
  '/reference/events',
  '/reference/usage',
  '/reference/request-logs',
  '/reference/tickets',
  '/reference/status',
  '/reference/payments',
  '/reference/refunds',
  '/reference/payment-schedules',
  '/reference/payment-provider',
  '/reference/availability',
  '/reference/bookings',
  '/reference/waitlist-entries',
  '/reference/meta',
]

function handler(event) {
  const request = event.request
  const path = request.uri.replace(/\/+$/, '')
  const lastSegment = path.slice(path.lastIndexOf('/') + 1)
  if (DRAWN_PAGES.includes(path)) request.uri = `${path}.html`
  else if (!lastSegment.includes('.')) request.uri = '/app.html'
  return request
}
