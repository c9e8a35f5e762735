/** The webhook's own headers. Their values are secret: a stored one is shown as asterisks, and kept if it is left so. */
import { Button, TextInput } from '@mantine/core'
import classes from '../webhooks.module.css'
import type { HeaderRow } from './values'

interface HeadersFieldProps {
  value: HeaderRow[]
  onChange: (rows: HeaderRow[]) => void
  error: string | undefined
}

export function HeadersField({ value, onChange, error }: HeadersFieldProps) {
  const set = (index: number, change: Partial<HeaderRow>) => { onChange(value.map((row, each) => (each === index ? { ...row, ...change } : row))) }
  return (
    <fieldset className={classes.fieldset}>
      <legend>Headers</legend>
      <p className={classes.hint}>Sent with each delivery, such as Authorization. Values are secret and never shown again.</p>
      {value.map((row, index) => (
        <div key={index} className={classes.headerRow}>
          <TextInput label={`Name of header ${index + 1}`} value={row.name} onChange={({ currentTarget }) => { set(index, { name: currentTarget.value }) }} autoComplete="off" spellCheck={false} />
          <TextInput label={`Value of header ${index + 1}`} value={row.value} onChange={({ currentTarget }) => { set(index, { value: currentTarget.value }) }} autoComplete="off" spellCheck={false} />
          <Button variant="default" aria-label={`Remove header ${index + 1}`} onClick={() => { onChange(value.filter((_, each) => each !== index)) }}>
            Remove
          </Button>
        </div>
      ))}
      {error !== undefined && (
        <p className={classes.fault} role="alert">
          {error}
        </p>
      )}
      <div>
        <Button variant="default" size="compact-sm" onClick={() => { onChange([...value, { name: '', value: '' }]) }}>
          Add a header
        </Button>
      </div>
    </fieldset>
  )
}
