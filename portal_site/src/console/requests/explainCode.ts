/** What an error of the API means, and what to do. */

const CODES: Record<string, string> = {
  malformed_body: 'The body is not valid JSON or XML.',
  malformed_url: 'The URL is not valid: check how its parts are encoded.',
  unknown_parameter: 'The operation has no query parameter of this name. The detail of the error lists those that it has.',
  invalid_cursor: 'The cursor is not of this list. Start again without it.',
  cursor_expired: 'The cursor has expired. Start again without it.',
  unauthenticated: 'The request had no credentials.',
  invalid_credentials: 'The credentials are wrong: check the key and its secret.',
  key_expired: 'The API key has expired. Create another one, or change its expiry.',
  key_revoked: 'The API key was revoked. Create another one.',
  token_expired: 'The access token has expired. Get another one with the refresh token.',
  invalid_signature: 'The signature of the request does not match its content.',
  signature_required: 'The key requires signed requests.',
  signature_replayed: 'The signature was used before. Sign each request anew.',
  insufficient_scope: 'The credentials lack a scope. Add it to the key, or use another key.',
  organization_not_allowed: 'The credentials may not act for this organization.',
  ip_not_allowed: 'The key does not allow requests from this address.',
  domain_not_allowed: 'The key does not allow requests from this domain.',
  user_agent_not_allowed: 'The key does not allow this user agent.',
  step_up_required: 'The operation needs a recent sign-in.',
  application_suspended: 'The application is suspended.',
  live_only: 'The operation needs live credentials.',
  not_found: 'No record has this ID in this environment. Sandbox and live have records of their own.',
  deleted: 'The record is deleted. It can be restored for 30 days.',
  conflict: 'The request contradicts the current state of the record.',
  illegal_transition: 'The record cannot change from its status to this one.',
  slot_unavailable: 'The time is not free. Ask for the availability again.',
  stale_version: 'The record has changed since it was read. Read it again, then repeat the change.',
  stale_source: 'The source has sent newer data already.',
  idempotency_in_flight: 'The same request is in progress. Repeat it with the same key in a moment.',
  idempotency_mismatch: 'The idempotency key was used for another request. Use a new key for each operation.',
  body_too_large: 'The body is too large.',
  invalid_request: 'Fields of the request are invalid. The response named each of them.',
  rate_limited: 'Too many requests. Wait as long as Retry-After says, then repeat it.',
  quota_exceeded: 'The quota is used up until its period ends.',
  too_many_concurrent: 'Too many requests at the same time. Send fewer in parallel.',
  internal_error: 'The platform has failed. Repeat the request; report it if it fails again.',
  contended: 'Many requests change the same record. Repeat it in a moment.',
  unavailable: 'The platform was not available. Repeat the request in a moment.',
}

export function explainCode(code: string | null, status: number): string {
  if (code !== null && code in CODES) return CODES[code] ?? ''
  if (status >= 500) return 'The platform has failed. Repeat the request; report it if it fails again.'
  if (status >= 400) return 'The request was rejected.'
  return status === 304 ? 'The record had not changed: it was not sent again.' : 'The request succeeded.'
}
