/** Replaces the examples in a sample of an SDK by what the person has typed. */
import { literalOf } from './literals'
import type { Operation, SampleLabel } from './model'
import { emptyDraft, valueOf } from './request/draft'
import type { Draft } from './request/draft'

type SdkLabel = Exclude<SampleLabel, 'curl'>

/** The sample; unchanged where nothing was typed, or where it does not contain the example. */
export function fillSample(label: SdkLabel, operation: Operation, draft: Draft): string {
  const sample = operation.samples[label] ?? ''
  const withPath = operation.parameters
    .filter((each) => each.in === 'path' && valueOf(draft, each) !== '')
    .reduce((text, each) => replaceOnce(text, literalOf(label, each.schema.examples?.[0], ''), literalOf(label, valueOf(draft, each), '')), sample)
  return fillBody(label, operation, draft, withPath)
}

function fillBody(label: SdkLabel, operation: Operation, draft: Draft, sample: string): string {
  const example = operation.body?.examples[0]?.value
  if (example === undefined || draft.body === emptyDraft(operation).body) return sample
  try {
    const body: unknown = JSON.parse(draft.body)
    return replaceOnce(sample, literalOf(label, example, 'body'), literalOf(label, body, 'body'))
  } catch {
    return sample // Not JSON yet.
  }
}

/** A function as the replacement: `$` has a meaning in texts. */
const replaceOnce = (text: string, part: string, replacement: string) => text.replace(part, () => replacement)
