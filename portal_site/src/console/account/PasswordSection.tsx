/** Changing the password. */
import { Button, PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Auth } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { NewPasswordField } from '../../account/NewPasswordField'
import { useResource } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { ErrorPanel } from '../../components/ErrorPanel'
import { Moment } from '../../components/Moment'
import { Section } from '../../components/Section'
import components from '../../components/components.module.css'
import { fieldError } from '../../forms/fieldError'
import { reloadPerson, usePerson } from '../../session/session'
import classes from './account.module.css'

export function PasswordSection() {
  const { password_changed_at } = usePerson()
  const [isOpen, setOpen] = useState(false)
  const [isChanged, setChanged] = useState(false)
  const onChange = () => {
    setOpen(false)
    setChanged(true)
  }
  return (
    <Section title="Password">
      <p className={classes.text}>
        Last change: <Moment at={password_changed_at} />
      </p>
      {isOpen ? (
        <PasswordForm onChange={onChange} />
      ) : (
        <div className={classes.row}>
          <Button variant="default" onClick={() => { setOpen(true) }}>
            Change the password
          </Button>
          <span role="status" className={classes.good}>{isChanged && 'Changed. Your other sessions have ended.'}</span>
        </div>
      )}
    </Section>
  )
}

function PasswordForm({ onChange }: { onChange: () => void }) {
  const auth = useResource(Auth)
  const { name, email } = usePerson()
  const [currentPassword, setCurrentPassword] = useState('')
  const [password, setPassword] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => auth.changePassword({ current_password: currentPassword, password }),
    onSuccess: async () => {
      await reloadPerson()
      await queryClient.invalidateQueries({ queryKey: ['sessions'] })
      onChange()
    },
  })
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    mutate()
  }
  return (
    <form className={components.form} onSubmit={submit}>
      <PasswordInput
        label="Current password"
        autoComplete="current-password"
        value={currentPassword}
        error={fieldError(error, 'current_password')}
        onChange={({ currentTarget }) => { setCurrentPassword(currentTarget.value) }}
        autoFocus
        required
      />
      <NewPasswordField label="New password" value={password} onChange={setPassword} personal={[name, email]} error={fieldError(error, 'password')} />
      {error && <ErrorPanel error={error} />}
      <div>
        <Button type="submit" loading={isPending}>
          Set the new password
        </Button>
      </div>
    </form>
  )
}
