/** The filters above a list. Each is a part of the address. */
import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ComponentProps, ReactNode } from 'react'
import { Button } from '../controls/Button'
import classes from './fields.module.css'
import { fromLocalInput, toLocalInput } from './localTime'
import type { useListState } from './useListState'

type List = ReturnType<typeof useListState>

interface FilterProps {
  label: string
  /** Name of the parameter in the address. */
  name: string
  list: List
}

interface FilterBarProps {
  label: string
  list: List
  /** Names of the parameters that the bar clears. */
  names: string[]
  /** What stands at the end, such as a switch. */
  actions?: ReactNode
  children: ReactNode
}

export function FilterBar({ label, list, names, actions, children }: FilterBarProps) {
  const clear = () => { list.setFilters(Object.fromEntries(names.map((name) => [name, '']))) }
  const isFiltered = names.some((name) => list.value(name) !== '')
  const [isOpen, setOpen] = useState(isFiltered)
  return (
    <div role="search" aria-label={label} className={classes.filters} data-open={isOpen}>
      <div className={classes.filterSwitch}>
        <Button variant="plain" aria-expanded={isOpen} onClick={() => { setOpen(!isOpen) }}>
          {isOpen ? 'Hide the filters' : 'Filters'}
        </Button>
      </div>
      {children}
      <div className={classes.filterActions}>
        {isFiltered && (
          <Button variant="plain" onClick={clear}>
            Clear filters
          </Button>
        )}
        {actions}
      </div>
    </div>
  )
}

export function ChoiceFilter({ label, name, list, data }: FilterProps & { data: ComponentProps<typeof NativeSelect>['data'] }) {
  return (
    <NativeSelect
      label={label}
      data={data}
      value={list.value(name)}
      onChange={({ currentTarget }) => { list.setFilters({ [name]: currentTarget.value }) }}
    />
  )
}

/** Applies when the person presses Enter or leaves the field. */
export function TextFilter({ label, name, list, placeholder }: FilterProps & { placeholder?: string }) {
  const applied = list.value(name)
  const [draft, setDraft] = useState({ applied, text: applied })
  const text = draft.applied === applied ? draft.text : applied
  const apply = () => { if (text.trim() !== applied) list.setFilters({ [name]: text.trim() }) }
  return (
    <TextInput
      label={label}
      placeholder={placeholder}
      value={text}
      onChange={({ currentTarget }) => { setDraft({ applied, text: currentTarget.value }) }}
      onBlur={apply}
      onKeyDown={({ key }) => { if (key === 'Enter') apply() }}
      spellCheck={false}
      autoComplete="off"
    />
  )
}

export function TimeFilter({ label, name, list }: FilterProps) {
  return (
    <TextInput
      type="datetime-local"
      label={label}
      value={toLocalInput(list.value(name))}
      onChange={({ currentTarget }) => { list.setFilters({ [name]: fromLocalInput(currentTarget.value) }) }}
    />
  )
}
