/** The person: settings of the account, and the way out. */
import { Menu, UnstyledButton } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from 'react-router'
import { queryClient } from '../../api/queryClient'
import { usePlace } from '../../api/ApiProvider'
import { Dialog } from '../../components/Dialog'
import { ErrorPanel } from '../../components/ErrorPanel'
import { placePath } from '../../session/place'
import type { Place } from '../../session/place'
import { deleteSession, forgetSession, usePerson } from '../../session/session'
import classes from './console.module.css'

export function AccountMenu() {
  const place = usePlace()
  const { name, email } = usePerson()
  const navigate = useNavigate()
  const leaving = useMutation({
    mutationFn: () => deleteSession(place),
    onSuccess: async () => {
      // The console needs a person: it is left before the session is forgotten.
      await navigate('/')
      queryClient.clear()
      forgetSession()
    },
  })
  return (
    <>
      <AccountDropdown place={place} name={name} email={email} onLeave={() => { leaving.mutate() }} />
      {leaving.error && (
        <Dialog title="You are still signed in" onClose={leaving.reset}>
          <ErrorPanel error={leaving.error} onRetry={() => { leaving.mutate() }} />
        </Dialog>
      )}
    </>
  )
}

interface AccountDropdownProps {
  place: Place
  name: string
  email: string
  onLeave: () => void
}

function AccountDropdown({ place, name, email, onLeave }: AccountDropdownProps) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton className={classes.account}>
          {initials(name)}
          <span className="visuallyHidden">, account of {name}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {name}
          <br />
          {email}
        </Menu.Label>
        <Menu.Item component={Link} to={placePath(place, 'account')}>
          Your account
        </Menu.Item>
        <Menu.Item onClick={onLeave}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** The first letters of the first and the last word. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.charAt(0).toUpperCase() ?? '').join('') || '?'
}
