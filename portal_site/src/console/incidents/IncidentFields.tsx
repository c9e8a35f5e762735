/** The fields of an incident, for opening and for updating one. */
import { Checkbox, Select, TextInput, Textarea } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { inWords } from '../../components/StatusBadge'
import { COMPONENTS, STATUSES } from '../../status/words'
import classes from './incidents.module.css'
import type { IncidentValues } from './incidentForm'

const IMPACTS = ['maintenance', 'degraded', 'outage'].map((value) => ({ value, label: STATUSES[value]?.label ?? value }))
const STEPS = ['investigating', 'identified', 'monitoring', 'resolved'].map((value) => ({ value, label: inWords(value) }))

interface FieldsProps {
  form: UseFormReturnType<IncidentValues>
  /** A new incident cannot be resolved. */
  isNew: boolean
}

export function IncidentFields({ form, isNew }: FieldsProps) {
  return (
    <>
      <TextInput label="Title" required {...form.getInputProps('title')} />
      <Select label="Status" data={isNew ? STEPS.slice(0, -1) : STEPS} allowDeselect={false} {...form.getInputProps('status')} />
      <Select label="Impact" description="On the components, until the incident is resolved." data={IMPACTS} allowDeselect={false} {...form.getInputProps('impact')} />
      <ComponentChoice form={form} />
      <Textarea
        label={isNew ? 'First update' : 'Update'}
        description="What is known, and what happens next. Everyone can read it."
        required={isNew}
        autosize
        minRows={4}
        {...form.getInputProps('message')}
      />
    </>
  )
}

function ComponentChoice({ form }: Pick<FieldsProps, 'form'>) {
  const chosen: string[] = form.values.components
  const toggle = (name: string) => {
    const next = chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name]
    form.setFieldValue('components', next as IncidentValues['components'])
  }
  const error = form.errors.components
  return (
    <fieldset className={classes.components}>
      <legend>Components</legend>
      {error && <p role="alert">{error}</p>}
      {Object.entries(COMPONENTS).map(([name, label]) => (
        <Checkbox key={name} label={label} checked={chosen.includes(name)} onChange={() => { toggle(name) }} />
      ))}
    </fieldset>
  )
}
