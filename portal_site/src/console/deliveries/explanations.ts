/** What the API's codes mean for the person who runs the endpoint. */

const ERRORS: Record<string, string> = {
  address_not_allowed: 'The host name leads to an address that is not public. Deliveries go to public addresses only.',
  dns_failed: 'The host name could not be resolved. Check its DNS records.',
  connection_failed: 'No connection could be opened. Check that the server runs, and that its firewall lets the platform in.',
  tls_failed: 'The TLS handshake failed. Check that the certificate is valid for this host name, not expired, and sent with its intermediates.',
  protocol_error: 'The answer was not valid HTTP.',
  timeout: 'The endpoint did not answer within 10 seconds. Answer at once, and do the work later.',
  redirect: 'The endpoint answered with a redirect. Redirects are not followed: use the final address as the URL of the webhook.',
}

const STATUSES: Record<number, string> = {
  400: 'The endpoint rejected the request. If it verifies signatures, check its secret below.',
  401: 'The endpoint requires credentials. Add them to the headers of the webhook, or check its signing secret.',
  403: 'The endpoint refused the request. A firewall in front of it may block the platform.',
  404: 'Nothing is at this URL. Check the path.',
  405: 'The endpoint does not accept POST.',
  410: 'The endpoint is gone: the webhook was disabled.',
  413: 'The endpoint does not take a body of this size. Thin payloads are smaller.',
  429: 'The endpoint has too many requests. Set a rate limit for the webhook.',
}

/** Why an attempt failed, and what to do; undefined if it did not. */
export function explainAttempt({ error, http_status }: { error: string | null; http_status: number | null }): string | undefined {
  if (error === null) return undefined
  const known = ERRORS[error]
  if (known !== undefined) return known
  if (http_status === null) return `The attempt failed: ${error}.`
  return STATUSES[http_status] ?? (http_status >= 500 ? 'The endpoint has failed. Its log has the cause.' : `The endpoint answered with ${http_status}. Only 2xx counts as delivered.`)
}

const FAILURES: Record<string, string> = {
  exhausted: 'All attempts failed. Retry it when the endpoint works again.',
  gone: 'The endpoint answered with 410 Gone.',
  webhook_deleted: 'The webhook was deleted.',
  webhook_paused: 'The webhook was paused. Resume it, then replay what is missing.',
  webhook_failed: 'The webhook was disabled after its failures. Resume it, then replay what is missing.',
  event_expired: 'The event is older than 30 days.',
}

/** Why nothing more is tried; undefined if a delivery has not failed. */
export const explainFailure = (reason: string | null) => (reason === null ? undefined : (FAILURES[reason] ?? reason))
