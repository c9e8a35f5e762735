/** For people who belong to no organization, for example after they left the last one. */
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Navigate } from 'react-router'
import { ErrorPanel } from '../components/ErrorPanel'
import { homePath } from '../session/homePath'
import { reloadPerson, signOut, useSession } from '../session/session'
import { AccountPage } from './AccountLayout'
import classes from './account.module.css'

export function NoOrganizationPage() {
  const session = useSession()
  const { mutate, isPending, error } = useMutation({ mutationFn: reloadPerson })
  if (!('person' in session)) return <Navigate to="/sign-in" replace />
  const { person } = session
  if (person.organization_ids.length > 0) return <Navigate to={homePath(person)} replace />
  return (
    <AccountPage
      title="You have no organization"
      lead={<>An administrator of one can invite you as <b className={classes.address}>{person.email}</b>. The link in the mail leads here again.</>}
    >
      <div className={classes.form}>
        {error && <ErrorPanel error={error} />}
        <div className={classes.actions}>
          <Button loading={isPending} onClick={() => { mutate() }}>
            Check again
          </Button>
          <Button variant="default" onClick={() => void signOut()}>
            Sign out
          </Button>
        </div>
      </div>
    </AccountPage>
  )
}
