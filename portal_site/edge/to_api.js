// CloudFront Function (JavaScript runtime 2.0) of every behaviour that leads to the API: strips the prefix of /api/* and
// /wp-json/bookingx/*, so that the API sees its own routes, and says who asks. The authorization server's routes have no
// version of their own: of /api/v1/oauth/token, /oauth/token is left. Its pages only have relative addresses. Query, other headers and encoding stay as
// they came. No origin request policy forwards all headers but Host and adds CloudFront-Viewer-Address, hence a header of
// our own; the secret that CloudFront adds after this tells the API that it was written here.
const PREFIX_BEFORE_OAUTH = /^\/(?:api|wp-json\/bookingx)\/v1(?=\/oauth\/)/
const PREFIX_BEFORE_VERSION = /^\/(?:api|wp-json\/bookingx)(?=\/v[1-9][0-9]*(?:\/|$))/

function handler(event) {
  const request = event.request
  const address = event.viewer.ip
  request.uri = request.uri.replace(PREFIX_BEFORE_OAUTH, '').replace(PREFIX_BEFORE_VERSION, '')
  // Both forms, so that nothing is left of a header that the caller sent under this name, once or twice.
  request.headers['x-wedsync-viewer'] = { value: address, multiValue: [{ value: address }] }
  return request
}
