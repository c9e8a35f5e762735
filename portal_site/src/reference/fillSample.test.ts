import tags from 'virtual:reference/tags'
import { describe, expect, it } from 'vitest'
import { loadTag } from './data'
import { fillSample } from './fillSample'
import { emptyDraft } from './request/draft'

const reference = (await Promise.all(tags.map(({ slug }) => loadTag(slug)))).filter((tag) => tag !== undefined)
const operations = reference.flatMap(({ operations, schemas }) => operations.map((operation) => ({ operation, schemas })))
const withBody = operations.filter(({ operation: { samples, body } }) => samples.PHP !== undefined && typeof body?.examples[0]?.value === 'object')
const LABELS = ['Node.js', 'Python', 'PHP', 'C#'] as const

/** The example with the first text of its fields replaced; undefined if it has none. */
function changed(example: object): object | undefined {
  const entry = Object.entries(example).find(([, value]) => typeof value === 'string')
  return entry && { ...example, [entry[0]]: 'Typed $& by "a" person' }
}

describe('fillSample', () => {
  it('keeps the samples of the document while nothing is typed', () => {
    for (const { operation, schemas } of operations) {
      for (const label of LABELS) expect(fillSample(label, operation, schemas, emptyDraft(operation))).toBe(operation.samples[label] ?? '')
    }
  })

  it.each([['Node.js', 1], ['Python', 1], ['PHP', 1], ['C#', 0.85]] as const)('fills the samples of %s', (label, share) => {
    const tried = withBody.flatMap(({ operation, schemas }) => {
      const body = changed(operation.body?.examples[0]?.value as object)
      return body ? [{ id: operation.id, sample: fillSample(label, operation, schemas, { parameters: {}, body: JSON.stringify(body) }) }] : []
    })
    const unfilled = tried.filter(({ sample }) => !sample.includes('Typed $& by')).map(({ id }) => id)
    expect(tried.length).toBeGreaterThan(50)
    expect(unfilled.length / tried.length, unfilled.join(', ')).toBeLessThanOrEqual(1 - share)
  })

  it('fills path parameters', async () => {
    const clients = await loadTag('clients')
    const operation = clients?.operations.find(({ id }) => id === 'clients_get')
    if (!clients || !operation) throw new Error('The document has no clients_get')
    const draft = { parameters: { 'path client_id': "cli_'1" }, body: '' }
    expect(LABELS.map((label) => fillSample(label, operation, clients.schemas, draft).includes(label === 'PHP' ? String.raw`cli_\'1` : "cli_'1"))).toEqual([true, true, true, true])
  })
})
