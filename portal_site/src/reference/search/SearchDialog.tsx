/** Search over all operations, schemas and event types (WAI-ARIA, combobox with a list). */
import entries from 'virtual:reference/search'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { SearchEntry } from '../model'
import { findEntries } from './rank'
import classes from './search.module.css'

interface SearchDialogProps {
  onChosen: (address: string) => void
  onClose: () => void
}

const KINDS: Record<SearchEntry['kind'], string> = { operation: 'Operation', schema: 'Schema', event: 'Event' }

export function SearchDialog({ onChosen, onClose }: SearchDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const [selected, setSelected] = useState(0)
  const found = findEntries(entries, text)
  const id = useId()
  useEffect(() => { dialog.current?.showModal() }, [])
  const onText = (next: string) => {
    setText(next)
    setSelected(0)
  }
  return (
    // Clicks on the backdrop have the dialog itself as their target.
    <dialog ref={dialog} className={classes.dialog} aria-label="Search the API" onClose={onClose} onClick={({ target }) => { if (target === dialog.current) onClose() }}>
      <div className={classes.box}>
        <SearchField id={id} text={text} found={found} selected={selected} onText={onText} onSelected={setSelected} onChosen={onChosen} />
        <Found entries={found} selected={selected} id={id} onChosen={onChosen} />
        <p className={classes.count} role="status">{countText(text, found.length)}</p>
        <button type="button" className={classes.close} onClick={onClose}>Close</button>
      </div>
    </dialog>
  )
}

interface SearchFieldProps {
  id: string
  text: string
  found: SearchEntry[]
  selected: number
  onText: (text: string) => void
  onSelected: (index: number) => void
  onChosen: (address: string) => void
}

function SearchField({ id, text, found, selected, onText, onSelected, onChosen }: SearchFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const entry = found[selected]
    if (!entry || (step === undefined && event.key !== 'Enter')) return
    event.preventDefault()
    if (step === undefined) onChosen(entry.to)
    else onSelected((selected + step + found.length) % found.length)
  }
  return (
    <input
      type="text"
      role="combobox"
      aria-label="Search operations, schemas and events"
      aria-expanded={found.length > 0}
      aria-controls={`${id}-list`}
      aria-autocomplete="list"
      aria-activedescendant={found.length > 0 ? `${id}-${selected}` : undefined}
      placeholder="Search operations, schemas and events"
      autoComplete="off"
      spellCheck={false}
      autoFocus
      value={text}
      onKeyDown={onKeyDown}
      onChange={({ currentTarget }) => { onText(currentTarget.value) }}
    />
  )
}

function countText(text: string, count: number): string {
  if (text.trim() === '') return 'Type a word, a path or the name of an event.'
  if (count === 0) return `Nothing matches “${text.trim()}”.`
  return `${count} ${count === 1 ? 'result' : 'results'}`
}

interface FoundProps {
  entries: SearchEntry[]
  selected: number
  id: string
  onChosen: (address: string) => void
}

function Found({ entries, selected, id, onChosen }: FoundProps) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => { list.current?.children[selected]?.scrollIntoView({ block: 'nearest' }) }, [selected])
  return (
    <ul id={`${id}-list`} ref={list} role="listbox" aria-label="Results" className={classes.found} hidden={entries.length === 0}>
      {entries.map((entry, index) => (
        // The keyboard reaches the options through the text field.
        <li key={entry.to} id={`${id}-${index}`} role="option" aria-selected={index === selected} onClick={() => { onChosen(entry.to) }}>
          <span className={classes.kind}>{KINDS[entry.kind]}</span>
          <span className={classes.title}>{entry.title}</span>
          <code>{entry.detail}</code>
        </li>
      ))}
    </ul>
  )
}
