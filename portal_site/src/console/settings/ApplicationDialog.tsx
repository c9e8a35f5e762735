/** Registers an application. */
import { Button, TextInput, Textarea } from '@mantine/core'
import type { Application, ApplicationInput } from '@wedsync/sdk'
import { Applications } from '@wedsync/sdk/resources'
import schema from 'virtual:input-schema/ApplicationInput'
import { useResource } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { Dialog } from '../../components/Dialog'
import { ErrorPanel } from '../../components/ErrorPanel'
import components from '../../components/components.module.css'
import { useInputForm } from '../../forms/useInputForm'
import { usePerson } from '../../session/session'

// A type, because an interface is no `Record<string, unknown>`.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
type Values = { name: string; description: string; url: string; contact_email: string }

const toBody = ({ name, description, url, contact_email }: Values): ApplicationInput => ({
  name,
  description: description.trim() || null,
  url: url.trim() || null,
  contact_email: contact_email.trim(),
})

export function ApplicationDialog({ onClose }: { onClose: () => void }) {
  const applications = useResource(Applications)
  const { form, submit, error, isSending } = useInputForm<Values, Application>({
    schema,
    initialValues: { name: '', description: '', url: '', contact_email: usePerson().email },
    toBody,
    send: (values, options) => applications.create(toBody(values), options),
    onSent: async () => {
      await queryClient.invalidateQueries({ queryKey: ['applications'] })
      onClose()
    },
  })
  return (
    <Dialog title="Register an application" onClose={onClose}>
      <form className={components.form} onSubmit={submit} noValidate>
        <TextInput label="Name" description="As its users see it." {...form.getInputProps('name')} data-autofocus required />
        <Textarea label="Description" autosize minRows={2} {...form.getInputProps('description')} />
        <TextInput label="Website" type="url" placeholder="https://" {...form.getInputProps('url')} />
        <TextInput label="Contact" type="email" description="Gets a mail about each decision." {...form.getInputProps('contact_email')} required />
        {error !== undefined && <ErrorPanel error={error} />}
        <Button type="submit" loading={isSending}>
          Register
        </Button>
      </form>
    </Dialog>
  )
}
