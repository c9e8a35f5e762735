/** Registers a person: with a new organization, or with an invitation. */
import { Button, TextInput } from '@mantine/core'
import type { RegistrationInput } from '@wedsync/sdk'
import schema from 'virtual:input-schema/RegistrationInput'
import { ErrorPanel } from '../components/ErrorPanel'
import { useInputForm } from '../forms/useInputForm'
import { publicAuth } from '../session/cores'
import classes from './account.module.css'
import { NewPasswordField } from './NewPasswordField'

// A type, because an interface is no `Record<string, unknown>`.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
type Values = { name: string; organization_name: string; email: string; password: string }

export interface SignUpFormProps {
  invitationToken?: string | undefined
  /** What was typed before. */
  registration?: RegistrationInput | undefined
  onRegister: (registration: RegistrationInput) => void
}

export function SignUpForm(props: SignUpFormProps) {
  const { form, submit, error, isSending } = useSignUp(props)
  const { invitationToken } = props
  const { name, organization_name, email, password } = form.values
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput label="Your name" autoComplete="name" {...form.getInputProps('name')} required />
      {invitationToken === undefined && (
        <TextInput label="Organization" autoComplete="organization" {...form.getInputProps('organization_name')} required />
      )}
      <TextInput
        label="E-mail address"
        type="email"
        autoComplete="username"
        {...(invitationToken !== undefined && { description: 'The address that was invited.' })}
        {...form.getInputProps('email')}
        required
      />
      <NewPasswordField
        value={password}
        onChange={(text) => { form.setFieldValue('password', text) }}
        error={form.errors.password}
        personal={[name, organization_name, email]}
      />
      {error !== undefined && <ErrorPanel error={error} />}
      <Button type="submit" loading={isSending}>
        Create account
      </Button>
    </form>
  )
}

function useSignUp({ invitationToken, registration, onRegister }: SignUpFormProps) {
  const toBody = ({ organization_name, ...person }: Values): RegistrationInput => ({
    ...person,
    email: person.email.trim(),
    ...(invitationToken === undefined ? { organization_name } : { invitation_token: invitationToken }),
    locale: navigator.language.slice(0, 2),
  })
  return useInputForm<Values, RegistrationInput>({
    schema,
    initialValues: valuesOf(registration),
    toBody,
    send: async (values) => {
      await publicAuth().register(toBody(values))
      return toBody(values)
    },
    onSent: onRegister,
  })
}

const valuesOf = (registration?: RegistrationInput): Values => ({
  name: registration?.name ?? '',
  organization_name: registration?.organization_name ?? '',
  email: registration?.email ?? '',
  password: registration?.password ?? '',
})
