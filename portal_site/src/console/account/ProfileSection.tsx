/** Name, and the language of mails. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { Auth } from '@wedsync/sdk/resources'
import { useState } from 'react'
import schema from 'virtual:input-schema/ProfilePatch'
import { useResource } from '../../api/ApiProvider'
import { ErrorPanel } from '../../components/ErrorPanel'
import { Section } from '../../components/Section'
import components from '../../components/components.module.css'
import { useInputForm } from '../../forms/useInputForm'
import { reloadPerson, usePerson } from '../../session/session'
import classes from './account.module.css'

const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'Deutsch' },
  { value: 'fr', label: 'Français' },
  { value: 'it', label: 'Italiano' },
  { value: 'es', label: 'Español' },
]

export function ProfileSection() {
  const auth = useResource(Auth)
  const { name, email, locale } = usePerson()
  const [isSaved, setSaved] = useState(false)
  const { form, submit, error, isSending } = useInputForm({
    schema,
    initialValues: { name, locale },
    toBody: (values) => values,
    send: (values, options) => auth.updateMe(values, options),
    onSent: async () => {
      await reloadPerson()
      setSaved(true)
    },
  })
  const hasOtherLanguage = !LANGUAGES.some(({ value }) => value === locale)
  return (
    <Section title="Profile">
      <form className={components.form} onSubmit={submit}>
        <TextInput label="Name" autoComplete="name" {...form.getInputProps('name')} required />
        <TextInput label="E-mail address" value={email} readOnly description="Your account is bound to it." />
        <NativeSelect
          label="Language of mails"
          data={hasOtherLanguage ? [...LANGUAGES, locale] : LANGUAGES}
          {...form.getInputProps('locale')}
        />
        {error !== undefined && <ErrorPanel error={error} />}
        <div className={classes.row}>
          <Button type="submit" loading={isSending} onClick={() => { setSaved(false) }}>
            Save the profile
          </Button>
          <span role="status" className={classes.good}>{isSaved && 'Saved'}</span>
        </div>
      </form>
    </Section>
  )
}
