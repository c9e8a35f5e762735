/** A piece of code with its caption and a button to copy it. */
import { useId } from 'react'
import { CopyButton } from './CopyButton'
import classes from './code.module.css'
import { tokenize } from './tokenize'
import type { Language } from './tokenize'

interface CodePanelProps {
  caption: string
  language: Language
  code: string
  /** What the reader gets from copying, as in "the first call"; without it there is no button. */
  copies?: string
  /** What the button copies. Default: the code. */
  copiedText?: string
}

export function CodePanel({ caption, language, code, copies, copiedText = code }: CodePanelProps) {
  const captionId = useId()
  return (
    <figure className={classes.panel}>
      <figcaption className={classes.bar}>
        <span id={captionId}>{caption}</span>
        {copies !== undefined && <CopyButton text={copiedText} what={copies} />}
      </figcaption>
      <Code language={language} code={code} labelledBy={captionId} />
    </figure>
  )
}

/** Focusable, so that a keyboard can scroll it sideways. */
function Code({ language, code, labelledBy }: { language: Language; code: string; labelledBy: string }) {
  return (
    <pre className={classes.code} tabIndex={0} role="region" aria-labelledby={labelledBy}>
      <code>
        {tokenize(code, language).map((token, index) => (
          <span key={index} data-kind={token.kind}>
            {token.text}
          </span>
        ))}
      </code>
    </pre>
  )
}
