/** A receiver of webhooks on this machine, and calls of the API that make it receive something. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { stackFacts } from './signIn.mjs'
import { portalUrl } from './visit.mjs'

const EVERY_MS = 250

/** Starts a receiver. `answer` may be changed at any time: `{status, headers, body}`. `requests` has what came: `{headers, body}`. */
export async function startReceiver() {
  const receiver = { answer: { status: 200, headers: { 'content-type': 'text/plain' }, body: 'ok' }, requests: [] }
  const server = createServer(async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    receiver.requests.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
    response.writeHead(receiver.answer.status, receiver.answer.headers).end(receiver.answer.body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  receiver.url = `http://127.0.0.1:${server.address().port}/hook`
  receiver.stop = () => new Promise((resolve) => {
    server.close(resolve)
    server.closeAllConnections()
  })
  return receiver
}

/** Sends a request with the key of the sandbox, as a program would: `{status, requestId, body}`. */
export async function sendRequest(method, path, body) {
  const { sandbox_api_key, sandbox_api_secret } = stackFacts()
  const response = await fetch(new URL(`/api/v1/${path}`, portalUrl()), {
    method,
    headers: { 'X-API-Key': sandbox_api_key, 'X-API-Secret': sandbox_api_secret, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, requestId: response.headers.get('x-request-id'), body: text && JSON.parse(text) }
}

/** The body of the response. Throws unless the request succeeds. */
export async function callApi(method, path, body) {
  const response = await sendRequest(method, path, body)
  assert.ok(response.status < 300, `${method} ${path}: ${response.status} ${JSON.stringify(response.body)}`)
  return response.body
}

export const createClient = (name) => callApi('POST', 'clients', { name, email: 'eva@example.com' })

/** Waits until `find` returns something, and returns that. */
export async function waitFor(find, what, waitMs = 60_000) {
  const end = Date.now() + waitMs
  for (;;) {
    const found = await find()
    if (found) return found
    assert.ok(Date.now() < end, `${what} within ${waitMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
  }
}
