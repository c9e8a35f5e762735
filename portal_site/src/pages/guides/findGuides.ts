/** Searches the titles, summaries and sections of guides. */
import type { GuideSummary } from '../../../build/guides/guides'

/** The guides that have all words, with the sections that have them; those with the words in the title first. */
export function findGuides(guides: GuideSummary[], text: string): GuideSummary[] {
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '')
  const hasAll = (candidate: string) => words.every((word) => candidate.toLowerCase().includes(word))
  const rank = ({ title, summary }: GuideSummary) => (hasAll(title) ? 0 : hasAll(summary) ? 1 : 2)
  return guides
    .filter(({ title, summary, headings }) => hasAll([title, summary, ...headings].join(' ')))
    .map((guide) => ({ ...guide, headings: guide.headings.filter(hasAll) }))
    .sort((one, other) => rank(one) - rank(other))
}
