/** Chooses event types: searchable, grouped by object, each with what it means. A group's wildcard includes types that are added later. */
import { TextInput } from '@mantine/core'
import type { EventType } from '@wedsync/sdk'
import { useId, useState } from 'react'
import { QueryView } from '../../../components/QueryView'
import { groupTypes, searchTypes, useEventTypes } from '../../events/useEventTypes'
import classes from '../webhooks.module.css'
import { EventGroup, TypeChoice } from './EventGroup'

interface EventSelectorProps {
  value: string[]
  onChange: (types: string[]) => void
  error?: string | undefined
  legend?: string
}

export function EventSelector({ value, onChange, error, legend = 'Events' }: EventSelectorProps) {
  const query = useEventTypes()
  const faultId = useId()
  return (
    <fieldset className={classes.fieldset} aria-describedby={error === undefined ? undefined : faultId}>
      <legend>{legend}</legend>
      <QueryView query={query}>{(types) => <Choices types={types} value={value} onChange={onChange} />}</QueryView>
      {error !== undefined && (
        <p className={classes.fault} id={faultId} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}

interface ChoicesProps {
  types: EventType[]
  value: string[]
  onChange: (types: string[]) => void
}

function Choices({ types, value, onChange }: ChoicesProps) {
  const [search, setSearch] = useState('')
  const matches = searchTypes(types, search)
  const toggle = (type: string) => { onChange(value.includes(type) ? value.filter((each) => each !== type) : [...value, type]) }
  return (
    <>
      <TextInput
        type="search"
        label="Search event types"
        placeholder="Such as booking confirmed"
        value={search}
        onChange={({ currentTarget }) => { setSearch(currentTarget.value) }}
        onKeyDown={(event) => { if (event.key === 'Enter') event.preventDefault() }}
      />
      <p className={classes.hint} role="status">
        {search ? `${matches.length} of ${types.length} event types match. ` : ''}
        {summary(value, types)}
      </p>
      <div className={classes.groups}>
        {!search && <TypeChoice name="*" description="All events, also those of types that are added later." isChosen={value.includes('*')} onToggle={toggle} />}
        {groupTypes(matches).map((group) => (
          <EventGroup key={group.name} group={group} value={value} isSearch={search !== ''} onToggle={toggle} />
        ))}
      </div>
    </>
  )
}

function summary(value: string[], types: EventType[]): string {
  if (value.includes('*')) return 'All events are chosen.'
  const chosen = types.filter(({ type }) => value.some((each) => each === type || (each.endsWith('.*') && type.startsWith(each.slice(0, -1)))))
  if (chosen.length === 0) return 'No event is chosen.'
  return `${chosen.length} of ${types.length} event types are chosen.`
}
