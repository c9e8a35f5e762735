// CloudFront Function (JavaScript runtime 2.0) of the behaviours /api/* and /wp-json/bookingx/*: strips the prefix,
// so that the API sees its own routes. Only the path is written; query, headers and encoding stay as they came.
const PREFIX_BEFORE_VERSION = /^\/(?:api|wp-json\/bookingx)(?=\/v[1-9][0-9]*(?:\/|$))/

function handler(event) {
  const request = event.request
  request.uri = request.uri.replace(PREFIX_BEFORE_VERSION, '')
  return request
}
