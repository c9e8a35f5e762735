/** The person: settings of the account, and the way out. */
import { Menu, UnstyledButton } from '@mantine/core'
import { Link, useNavigate } from 'react-router'
import { queryClient } from '../../api/queryClient'
import { usePlace } from '../../api/ApiProvider'
import { placePath } from '../../session/place'
import { signOut, usePerson } from '../../session/session'
import classes from './console.module.css'

export function AccountMenu() {
  const place = usePlace()
  const { name, email } = usePerson()
  const navigate = useNavigate()
  const leave = async () => {
    await navigate('/')
    queryClient.clear()
    await signOut(place)
  }
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
        <Menu.Item onClick={() => void leave()}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** The first letters of the first and the last word. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.charAt(0).toUpperCase() ?? '').join('') || '?'
}
