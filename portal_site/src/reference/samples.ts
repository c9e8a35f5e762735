/** The code samples of an operation, with what the person has typed in place of the examples. */
import { curlOf } from './curl'
import type { Operation, SampleLabel, Schemas } from './model'
import type { BuiltRequest, Draft } from './request/draft'
import { fillSample } from './fillSample'

interface SampleContext {
  request: BuiltRequest
  draft: Draft
  schemas: Schemas
  base: string
  keyId?: string | undefined
}

export function sampleOf(label: SampleLabel, operation: Operation, { request, draft, schemas, base, keyId }: SampleContext): string {
  const isPublic = operation.security.length === 0
  if (label === 'curl') return curlOf(request, base, { isPublic, keyId })
  const sample = fillSample(label, operation, schemas, draft)
  return keyId === undefined || isPublic ? sample : `${comment(label, `WEDSYNC_SECRET: the secret of ${keyId}`)}${sample}`
}

function comment(label: SampleLabel, text: string): string {
  if (label === 'Python') return `# ${text}\n`
  return label === 'PHP' ? '' : `// ${text}\n`
}
