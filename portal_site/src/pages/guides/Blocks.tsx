/** The content of a guide: paragraphs, lists, tables, code and tabs. */
import type { Block } from '../../../build/guides/tree'
import { GuideCode } from './GuideCode'
import { GuideTable } from './GuideTable'
import { Inlines } from './Inlines'
import { LanguageTabs } from './LanguageTabs'
import classes from './guides.module.css'

/** `headingShift` moves the level of headings, for a text below a heading of the page. */
export function Blocks({ blocks, headingShift = 0 }: { blocks: Block[]; headingShift?: number }) {
  return blocks.map((block, index) => <AnyBlock key={index} block={block} headingShift={headingShift} />)
}

function AnyBlock({ block, headingShift }: { block: Block; headingShift: number }) {
  switch (block.kind) {
    case 'heading':
      return <GuideHeading block={block} level={block.level + headingShift} />
    case 'paragraph':
      return <p><Inlines>{block.children}</Inlines></p>
    case 'list':
      return <GuideList block={block} />
    case 'table':
      return <GuideTable header={block.header} rows={block.rows} />
    case 'code':
      return <GuideCode language={block.language} code={block.code} />
    case 'quote':
      return <blockquote><Blocks blocks={block.blocks} /></blockquote>
    case 'tabs':
      return <LanguageTabs tabs={block.tabs} />
  }
}

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

function GuideHeading({ block, level }: { block: BlockOf<'heading'>; level: number }) {
  const Tag = `h${Math.min(level, 6)}` as 'h2' | 'h3' | 'h4'
  return (
    <Tag id={block.id} className={classes.heading}>
      <Inlines>{block.children}</Inlines>
      <a href={`#${block.id}`} className={classes.anchor} aria-label="Link to this section">#</a>
    </Tag>
  )
}

function GuideList({ block }: { block: BlockOf<'list'> }) {
  const items = block.items.map((item, index) => <li key={index}><Item blocks={item} /></li>)
  return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>
}

/** A single paragraph stands in its item without a margin. */
function Item({ blocks }: { blocks: Block[] }) {
  const [first, ...rest] = blocks
  if (first?.kind !== 'paragraph') return <Blocks blocks={blocks} />
  return (
    <>
      <Inlines>{first.children}</Inlines>
      <Blocks blocks={rest} />
    </>
  )
}
