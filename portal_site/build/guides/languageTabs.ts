/** Shows what a guide says once for each language as tabs: sections with the name of a language, and code blocks in a row. */
import { plainText } from './tree'
import type { Block, Heading, Tab } from './tree'

const TITLE = /^(?:curl|Node\.js|Python|PHP|C#|Go)(?: SDK| without an SDK)?$/
const CODE_TITLES: Record<string, string> = { sh: 'curl', js: 'Node.js', python: 'Python', php: 'PHP', csharp: 'C#', go: 'Go' }

/** At least two sections or blocks make tabs; a single one stays as it is. */
export function joinTabs(blocks: Block[]): Block[] {
  return joinSections(joinCode(blocks))
}

function joinCode(blocks: Block[]): Block[] {
  return joinRuns(blocks, (block, tabs) => {
    if (block.kind !== 'code') return undefined
    const title = CODE_TITLES[block.language]
    return title === undefined || tabs.some((tab) => tab.title === title) ? undefined : { title, blocks: [block] }
  })
}

function joinSections(blocks: Block[]): Block[] {
  const sections: (Block | Section)[] = []
  for (const block of blocks) {
    const last = sections.at(-1)
    if (block.kind === 'heading') sections.push(isLanguage(block) ? { kind: 'section', heading: block, blocks: [] } : block)
    else if (last?.kind === 'section') last.blocks.push(block)
    else sections.push(block)
  }
  const joined = joinRuns(sections, (each) =>
    each.kind === 'section' ? { title: plainText(each.heading.children), id: each.heading.id, blocks: each.blocks } : undefined,
  )
  return joined.flatMap((each) => (each.kind === 'section' ? [each.heading, ...each.blocks] : [each]))
}

interface Section {
  kind: 'section'
  heading: Heading
  blocks: Block[]
}

const isLanguage = ({ level, children }: Heading) => level > 2 && TITLE.test(plainText(children))

/** Replaces runs of at least two that `tabOf` makes a tab of. */
function joinRuns<T extends { kind: string }>(blocks: T[], tabOf: (block: T, tabs: Tab[]) => Tab | undefined): (T | Block)[] {
  const joined: (T | Block)[] = []
  let run: T[] = []
  let tabs: Tab[] = []
  const end = () => {
    joined.push(...(tabs.length > 1 ? [{ kind: 'tabs' as const, tabs }] : run))
    run = []
    tabs = []
  }
  for (const block of blocks) {
    const tab = tabOf(block, tabs) ?? (end(), tabOf(block, []))
    if (!tab) joined.push(block)
    else {
      run.push(block)
      tabs.push(tab)
    }
  }
  end()
  return joined
}
