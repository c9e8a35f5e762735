/** Finds lines of the search by words. */
import type { SearchEntry } from '../model'

const SHOWN = 30

/** The best matches first: every word must occur. Without words, nothing. */
export function findEntries(entries: SearchEntry[], text: string): SearchEntry[] {
  const words = text.toLowerCase().split(/[\s/]+/).filter(Boolean)
  if (words.length === 0) return []
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.entry.title.length - other.entry.title.length)
    .slice(0, SHOWN)
    .map(({ entry }) => entry)
}

function scoreOf(entry: SearchEntry, words: string[]): number {
  const title = spaced(entry.title)
  const detail = entry.detail.toLowerCase()
  const scores = words.map((word) => wordScore(title, detail, word))
  return scores.includes(0) ? 0 : scores.reduce((sum, each) => sum + each, entry.kind === 'operation' ? 1 : 0)
}

/** `ClientInput` and `client.created` as they are, and in words. */
const spaced = (title: string) => ` ${title} ${title.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll(/[._]/g, ' ')} `.toLowerCase()

function wordScore(title: string, detail: string, word: string): number {
  if (title.includes(` ${word} `)) return 8
  if (title.includes(` ${word}`)) return 5
  if (detail.includes(word)) return 3
  return title.includes(word) ? 2 : 0
}
