/** Replaces the examples in a sample of an SDK by what the person has typed. */
import { csharpLiteral } from './csharpLiteral'
import { keywordLayouts, literalOf } from './literals'
import type { Operation, SampleLabel, Schemas } from './model'
import { emptyDraft, valueOf } from './request/draft'
import type { Draft } from './request/draft'

type SdkLabel = Exclude<SampleLabel, 'curl'>

/** The sample; unchanged where nothing was typed, or where it does not contain the example. */
export function fillSample(label: SdkLabel, operation: Operation, schemas: Schemas, draft: Draft): string {
  const sample = operation.samples[label] ?? ''
  const withPath = operation.parameters
    .filter((each) => each.in === 'path' && valueOf(draft, each) !== '')
    .reduce((text, each) => replaceOnce(text, literalOf(label, each.schema.examples?.[0]), literalOf(label, valueOf(draft, each))), sample)
  return fillBody(label, operation, schemas, draft, withPath)
}

function fillBody(label: SdkLabel, operation: Operation, schemas: Schemas, draft: Draft, sample: string): string {
  const example = operation.body?.examples[0]?.value
  if (example === undefined || draft.body === emptyDraft(operation).body) return sample
  const typed = parse(draft.body)
  if (typed === undefined) return sample
  const before = layoutsOf(label, operation, schemas, example)
  const after = layoutsOf(label, operation, schemas, typed)
  const used = before.findIndex((layout) => layout !== '' && sample.includes(layout))
  return used < 0 ? sample : replaceOnce(sample, before[used] ?? '', after[used] ?? '')
}

/** All ways in which the sample may hold a body. */
function layoutsOf(label: SdkLabel, { body }: Operation, schemas: Schemas, value: unknown): string[] {
  if (label === 'C#') return [csharpLiteral(value, body?.schema ?? {}, schemas)]
  return label === 'Python' ? [...keywordLayouts(value), literalOf(label, value, 1)] : [literalOf(label, value)]
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined // Not JSON yet.
  }
}

/** A function as the replacement: `$` has a meaning in texts. */
const replaceOnce = (text: string, part: string, replacement: string) => text.replace(part, () => replacement)
