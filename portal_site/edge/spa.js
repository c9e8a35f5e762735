// CloudFront Function (JavaScript runtime 2.0) of the portal's own files: a path whose last segment has no dot is a
// page of the single-page application, whatever its name. A missing file keeps its 404.
function handler(event) {
  const request = event.request
  const lastSegment = request.uri.slice(request.uri.lastIndexOf('/') + 1)
  if (!lastSegment.includes('.')) request.uri = '/index.html'
  return request
}
