/** What the signature of a delivery covers, step by step. */

export interface SignedContent {
  id: string
  timestamp: string
  /** The signed text: ID, timestamp and body with full stops between them. */
  text: string
  bytes: number
  /** Each signature of the header. */
  signatures: string[]
  isKeyPair: boolean
}

export function signedContent(headers: Record<string, string>, body: string): SignedContent {
  const header = (name: string) => Object.entries(headers).find(([each]) => each.toLowerCase() === name)?.[1] ?? ''
  const [id, timestamp] = [header('webhook-id'), header('webhook-timestamp')]
  const text = `${id}.${timestamp}.${body}`
  const signatures = header('webhook-signature').split(' ').filter(Boolean)
  return { id, timestamp, text, bytes: new TextEncoder().encode(text).length, signatures, isKeyPair: signatures.some((each) => each.startsWith('v1a,')) }
}
