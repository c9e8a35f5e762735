/** A description of the document, with its Markdown. */
import { Fragment } from 'react'
import { CodePanel } from '../code/CodePanel'
import type { Language } from '../code/tokenize'
import { readBlocks, readInline } from './markdown'
import type { Block } from './markdown'
import classes from './reference.module.css'

const LANGUAGES: Record<string, Language> = { sh: 'shell', json: 'json', http: 'http' }

export function Prose({ text }: { text: string }) {
  return <div className={classes.prose}><Blocks blocks={readBlocks(text)} /></div>
}

/** Only the text, without paragraphs: for cells and labels. */
export function InlineText({ text }: { text: string }) {
  return readInline(text).map((part, index) => {
    if (part.kind === 'code') return <code key={index}>{part.text}</code>
    if (part.kind === 'bold') return <strong key={index}>{part.text}</strong>
    if (part.kind === 'link' && isSafe(part.to)) return <a key={index} href={part.to}>{part.text}</a>
    return <Fragment key={index}>{part.text}</Fragment>
  })
}

const isSafe = (address: string) => /^(?:https:\/\/|\/|#)/.test(address)

function Blocks({ blocks }: { blocks: Block[] }) {
  return blocks.map((block, index) => <BlockView key={index} block={block} />)
}

function BlockView({ block }: { block: Block }) {
  if (block.kind === 'code') {
    const language = LANGUAGES[block.language] ?? 'shell'
    return <CodePanel caption={block.language || 'Example'} language={language} code={block.text} copies="the example" />
  }
  if (block.kind === 'heading') return <h2><InlineText text={block.text} /></h2>
  if (block.kind === 'paragraph') return <p><InlineText text={block.text} /></p>
  const items = block.items.map((item, index) => (
    <li key={index}><ItemView item={item} /></li>
  ))
  return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>
}

/** The first paragraph of an item has no element of its own, so that a list of short items is tight. */
function ItemView({ item: [first, ...rest] }: { item: Block[] }) {
  if (first?.kind !== 'paragraph') return <Blocks blocks={first ? [first, ...rest] : rest} />
  return (
    <>
      <InlineText text={first.text} />
      <Blocks blocks={rest} />
    </>
  )
}
