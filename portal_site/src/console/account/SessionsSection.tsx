/** Where the person is signed in: this session and the others, which can be ended. */
import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { Session } from '@wedsync/sdk'
import { Auth } from '@wedsync/sdk/resources'
import { useResource } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { DataTable } from '../../components/DataTable'
import type { Column } from '../../components/DataTable'
import { ErrorPanel } from '../../components/ErrorPanel'
import { Moment } from '../../components/Moment'
import { QueryView } from '../../components/QueryView'
import { Section } from '../../components/Section'
import { StatusBadge } from '../../components/StatusBadge'
import classes from './account.module.css'
import { deviceName } from './deviceName'

export function SessionsSection() {
  const auth = useResource(Auth)
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: () => auth.listSessions() })
  const { mutate, isPending, error } = useMutation({
    mutationFn: (session?: Session) => (session ? auth.deleteSession(session.id) : auth.deleteOtherSessions()),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['sessions'] }),
  })
  const endOthers = (
    <Button variant="default" loading={isPending} onClick={() => { mutate(undefined) }} disabled={(sessions.data?.data.length ?? 0) < 2}>
      End all other sessions
    </Button>
  )
  return (
    <Section title="Sessions" actions={endOthers}>
      {error && <ErrorPanel error={error} />}
      <QueryView query={sessions}>
        {({ data }) => <DataTable caption="Sessions" columns={columnsOf(mutate)} rows={data} rowKey={({ id }) => id} />}
      </QueryView>
    </Section>
  )
}

function columnsOf(end: (session: Session) => void): Column<Session>[] {
  return [
    {
      title: 'Device',
      cell: ({ device, is_current }) => (
        <span className={classes.row}>
          {deviceName(device)}
          {is_current && <StatusBadge tone="good">This session</StatusBadge>}
        </span>
      ),
    },
    { title: 'Address', cell: ({ address }) => address },
    { title: 'Second factor', cell: ({ has_mfa }) => (has_mfa ? 'Yes' : 'No') },
    { title: 'Signed in', cell: ({ created_at }) => <Moment at={created_at} /> },
    { title: 'Last used', cell: ({ last_used_at }) => <Moment at={last_used_at} /> },
    {
      title: 'Actions',
      cell: (session) =>
        session.is_current ? null : (
          <Button size="compact-sm" variant="default" aria-label={`End the session of ${deviceName(session.device)}`} onClick={() => { end(session) }}>
            End
          </Button>
        ),
    },
  ]
}
