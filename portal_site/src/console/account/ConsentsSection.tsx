/** The programs that may act for the person. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Consent } from '@wedsync/sdk'
import { Consents } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useResource } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { DataTable } from '../../components/DataTable'
import type { Column } from '../../components/DataTable'
import { IdText } from '../../components/IdText'
import { Moment } from '../../components/Moment'
import { QueryView } from '../../components/QueryView'
import { Section } from '../../components/Section'
import classes from './account.module.css'

export function ConsentsSection() {
  const resource = useResource(Consents)
  const consents = useQuery({ queryKey: ['consents'], queryFn: () => resource.list() })
  return (
    <Section title="Programs with access">
      <QueryView query={consents}>
        {({ data }) => (data.length > 0 ? <ConsentTable consents={data} /> : <p className={classes.text}>You gave no program access to your account.</p>)}
      </QueryView>
    </Section>
  )
}

function ConsentTable({ consents }: { consents: Consent[] }) {
  const resource = useResource(Consents)
  const [chosen, setChosen] = useState<Consent>()
  const columns: Column<Consent>[] = [
    { title: 'Program', cell: ({ client_name }) => client_name },
    { title: 'Organization', cell: ({ organization_id }) => <IdText id={organization_id} /> },
    { title: 'May', cell: ({ scopes }) => scopes.join(', ') },
    { title: 'Since', cell: ({ created_at }) => <Moment at={created_at} /> },
    {
      title: 'Actions',
      cell: (consent) => (
        <Button size="compact-sm" variant="default" aria-label={`Withdraw the access of ${consent.client_name}`} onClick={() => { setChosen(consent) }}>
          Withdraw
        </Button>
      ),
    },
  ]
  const withdraw = async () => {
    if (chosen) await resource.delete(chosen.id)
    await queryClient.invalidateQueries({ queryKey: ['consents'] })
  }
  return (
    <>
      <DataTable caption="Programs with access" columns={columns} rows={consents} rowKey={({ id }) => id} />
      <ConfirmDialog opened={chosen !== undefined} title="Withdraw the access?" action="Withdraw the access" onConfirm={withdraw} onClose={() => { setChosen(undefined) }}>
        <p>{chosen?.client_name} is rejected from its next request on.</p>
      </ConfirmDialog>
    </>
  )
}
