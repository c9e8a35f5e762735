import { describe, expect, it } from 'vitest'
import { findGuides } from './findGuides'

const guides = [
  { slug: 'errors', title: 'Errors', summary: 'Which ones to retry.', headings: ['Retries', 'Codes'] },
  { slug: 'webhooks', title: 'Receive webhooks', summary: 'Events at your URL.', headings: ['Retry a delivery', 'Errors'] },
]
const slugs = (text: string) => findGuides(guides, text).map(({ slug }) => slug)

describe('findGuides', () => {
  it('needs all words, in any case, and puts titles first', () => {
    expect(slugs('ERRORS')).toEqual(['errors', 'webhooks'])
    expect(slugs('delivery retry')).toEqual(['webhooks'])
    expect(slugs('nothing')).toEqual([])
  })

  it('has only the sections with the words', () => {
    expect(findGuides(guides, 'retry').map(({ headings }) => headings)).toEqual([[], ['Retry a delivery']])
  })
})
