/** How to make a request, in the language that the person prefers, filled with what was typed. */
import { useId, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { CopyButton } from '../code/CopyButton'
import { Code } from '../code/CodePanel'
import code from '../code/code.module.css'
import type { Operation, SampleLabel, Schemas } from './model'
import { buildRequest } from './request/draft'
import type { Draft } from './request/draft'
import { sampleOf } from './samples'
import { SAMPLE_LABELS, TOKENS, chooseSampleLanguage, useSampleLanguage } from './sampleLanguage'
import { useApiBase } from '../useOrigin'
import classes from './reference.module.css'

interface CodeSamplesProps {
  operation: Operation
  schemas: Schemas
  draft: Draft
  keyId?: string | undefined
  isColored?: boolean
}

export function CodeSamples({ operation, schemas, draft, keyId, isColored = true }: CodeSamplesProps) {
  const base = useApiBase()
  const chosen = useSampleLanguage()
  const id = useId()
  const labels = SAMPLE_LABELS.filter((label) => label === 'curl' || operation.samples[label] !== undefined)
  const label = labels.includes(chosen) ? chosen : 'curl'
  const text = sampleOf(label, operation, { request: buildRequest(operation, draft), draft, schemas, base, keyId })
  return (
    <div className={code.panel}>
      <div className={code.bar}>
        <Tabs labels={labels} selected={label} id={id} title={operation.title} />
        <CopyButton text={text} what={`the ${label} sample of ${operation.title}`} />
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${label}`}>
        <Code language={TOKENS[label]} code={text} label={`${label} sample of ${operation.title}`} isColored={isColored} />
      </div>
    </div>
  )
}

interface TabsProps {
  labels: SampleLabel[]
  selected: SampleLabel
  id: string
  title: string
}

/** Arrow keys go from tab to tab (WAI-ARIA, tabs). */
function Tabs({ labels, selected, id, title }: TabsProps) {
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = (labels.indexOf(selected) + step + labels.length) % labels.length
    chooseSampleLanguage(labels[next] ?? 'curl')
    list.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <div role="tablist" aria-label={`Language of the sample of ${title}`} className={classes.tabs} ref={list}>
      {labels.map((label) => (
        <button
          key={label}
          type="button"
          role="tab"
          id={`${id}-${label}`}
          aria-selected={label === selected}
          aria-controls={`${id}-panel`}
          tabIndex={label === selected ? 0 : -1}
          onClick={() => { chooseSampleLanguage(label) }}
          onKeyDown={onKeyDown}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
