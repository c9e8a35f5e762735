/** The pattern that events must match, and a test of it against an event. */
import { Button } from '@mantine/core'
import { JsonField } from '../../../components/JsonField'
import classes from '../webhooks.module.css'
import { FilterTester } from './FilterTester'

interface FilterEditorProps {
  value: string
  onChange: (text: string) => void
  error: string | undefined
  /** The chosen types: their examples can be tested. */
  eventTypes: string[]
}

const EXAMPLES: [label: string, pattern: unknown][] = [
  ['Confirmed, above EUR 100', { data: { object: { status: ['confirmed'], total: { amount: [{ numeric: ['>', 10000] }], currency: ['EUR'] } } } }],
  ['Changed by an API key or a person', { actor: { type: ['api_key', 'user'] } }],
  ['Only new values of status', { data: { previous_attributes: { status: [{ exists: true }] } } }],
]

export function FilterEditor({ value, onChange, error, eventTypes }: FilterEditorProps) {
  return (
    <fieldset className={classes.fieldset}>
      <legend>Filter</legend>
      <JsonField
        label="Event pattern"
        description="Optional. In the language of Amazon EventBridge: each field has an array of values and operators. Empty: all events of these types are sent."
        value={value}
        onChange={onChange}
        error={error}
        rows={8}
      />
      <div className={classes.actions}>
        {EXAMPLES.map(([label, pattern]) => (
          <Button key={label} variant="default" size="compact-sm" onClick={() => { onChange(JSON.stringify(pattern, null, 2)) }}>
            {label}
          </Button>
        ))}
      </div>
      <details className={classes.panel}>
        <summary>Test the filter against an event</summary>
        <FilterTester filters={value} eventTypes={eventTypes} />
      </details>
    </fieldset>
  )
}
