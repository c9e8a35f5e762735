/** The event types of one object. */
import { useState } from 'react'
import { groupName } from '../../events/useEventTypes'
import type { TypeGroup } from '../../events/useEventTypes'
import classes from '../webhooks.module.css'

interface EventGroupProps {
  group: TypeGroup
  value: string[]
  isSearch: boolean
  onToggle: (type: string) => void
}

export function EventGroup({ group: { name, types }, value, isSearch, onToggle }: EventGroupProps) {
  const wildcard = `${name}.*`
  const isWhole = value.includes(wildcard) || value.includes('*')
  const count = isWhole ? types.length : types.filter(({ type }) => value.includes(type)).length
  // Only at first: a group must not close under the one who clears its last choice.
  const [hadChoice] = useState(count > 0)
  return (
    // The key opens all groups of a search, and closes them again after it.
    <details className={classes.group} key={String(isSearch)} open={isSearch || hadChoice}>
      <summary>
        {groupName(name)}
        <span className={classes.count}>{count > 0 ? `${count} of ${types.length} chosen` : types.length}</span>
      </summary>
      {!isSearch && (
        <TypeChoice name={wildcard} description={`All events of ${name}, also those that are added later.`} isChosen={value.includes(wildcard)} onToggle={onToggle} />
      )}
      {types.map(({ type, description, since }) => (
        <TypeChoice key={type} name={type} description={since === null ? `${description} Not sent yet.` : description} isChosen={isWhole || value.includes(type)} isDisabled={isWhole} onToggle={onToggle} />
      ))}
    </details>
  )
}

interface TypeChoiceProps {
  name: string
  description: string
  isChosen: boolean
  /** Included by a wildcard. */
  isDisabled?: boolean
  onToggle: (type: string) => void
}

export function TypeChoice({ name, description, isChosen, isDisabled = false, onToggle }: TypeChoiceProps) {
  return (
    <label className={classes.choice}>
      <input type="checkbox" checked={isChosen} disabled={isDisabled} onChange={() => { onToggle(name) }} />
      <code>{name}</code>
      <small>{description}</small>
    </label>
  )
}
