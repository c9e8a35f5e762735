/** A guide as data: what the portal draws with its own components. There is no HTML in it, so none can be injected. */

export type Inline =
  | string
  | { kind: 'strong' | 'emphasis'; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; href: string; children: Inline[] }
  | { kind: 'break' }

export interface Tab {
  title: string
  /** The ID of the heading that the tab replaces; absent for tabs of code blocks. */
  id?: string
  blocks: Block[]
}

export interface Heading {
  kind: 'heading'
  level: number
  id: string
  children: Inline[]
}

export type Block =
  | Heading
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'list'; start: number | null; items: Block[][] }
  | { kind: 'table'; header: Inline[][]; rows: Inline[][][] }
  | { kind: 'code'; language: string; code: string }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'tabs'; tabs: Tab[] }

export interface Guide {
  title: string
  blocks: Block[]
}

/** The text without its marks. */
export function plainText(children: Inline[]): string {
  return children
    .map((each) => {
      if (typeof each === 'string') return each
      if (each.kind === 'code') return each.text
      return each.kind === 'break' ? ' ' : plainText(each.children)
    })
    .join('')
}

/** The ID of a heading as GitHub makes it, so that a link works in both places. */
export function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .replaceAll(/\s/g, '-')
}
