/** A long text in blocks of lines: the browser only lays out those in view, so that 1 MB does not freeze the page. */
import { useState } from 'react'
import { tokenize } from '../../code/tokenize'
import code from '../../code/code.module.css'
import classes from './request.module.css'

const LINES = 200
const FIRST_BLOCKS = 5
const COLORED_CHARACTERS = 60_000
const LINE_CHARACTERS = 2_000

export function BodyView({ text, isJson }: { text: string; isJson: boolean }) {
  const [isWhole, setWhole] = useState(false)
  const blocks = blocksOf(text)
  const shown = isWhole ? blocks : blocks.slice(0, FIRST_BLOCKS)
  const isColored = isJson && text.length <= COLORED_CHARACTERS
  return (
    <div className={code.panel}>
      <pre className={code.code} tabIndex={0} role="region" aria-label="Body of the response">
        {shown.map((block, index) => (
          <code key={index} className={classes.block}>{isColored ? <Colored text={block} /> : block}</code>
        ))}
      </pre>
      {shown.length < blocks.length && (
        <button type="button" className={classes.whole} onClick={() => { setWhole(true) }}>
          Show all {text.length.toLocaleString('en')} characters
        </button>
      )}
    </div>
  )
}

function Colored({ text }: { text: string }) {
  return tokenize(text, 'json').map((token, index) => <span key={index} data-kind={token.kind}>{token.text}</span>)
}

/** A line without an end would be as slow as a text without lines: it is broken. */
function blocksOf(text: string): string[] {
  const lines = text.split('\n').flatMap((line) => (line.length <= LINE_CHARACTERS ? [line] : (line.match(/.{1,2000}/gs) ?? [])))
  const blocks: string[] = []
  for (let from = 0; from < lines.length; from += LINES) blocks.push(`${lines.slice(from, from + LINES).join('\n')}\n`)
  return blocks
}
