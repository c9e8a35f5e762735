/** Tries every way to authenticate. What is typed and received stays in the memory of this page. */
import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { ConsolePage } from '../ConsolePage'
import { ApiKeyTab } from './ApiKeyTab'
import { ClientCredentialsTab } from './ClientCredentialsTab'
import { CodeTab } from './CodeTab'
import { SignerTab } from './SignerTab'
import { TokenTab } from './TokenTab'
import classes from './playground.module.css'

const TABS: [string, string, ReactNode][] = [
  ['key', 'API key', <ApiKeyTab key="key" />],
  ['code', 'Authorization code', <CodeTab key="code" />],
  ['client', 'Client credentials', <ClientCredentialsTab key="client" />],
  ['token', 'Token inspector', <TokenTab key="token" />],
  ['signature', 'Request signer', <SignerTab key="signature" />],
]

export function PlaygroundPage() {
  const [parameters, setParameters] = useSearchParams()
  const named = parameters.get('tab')
  const active = TABS.some(([value]) => value === named) ? named : 'key'
  return (
    <ConsolePage title="Authentication playground" lead={<Lead />}>
      <Tabs value={active} onChange={(value) => { setParameters({ tab: value ?? 'key' }, { replace: true }) }}>
        <Tabs.List aria-label="Ways to authenticate">
          {TABS.map(([value, label]) => <Tabs.Tab key={value} value={value}>{label}</Tabs.Tab>)}
        </Tabs.List>
        {TABS.map(([value, , content]) => (
          <Tabs.Panel key={value} value={value}>
            <div className={classes.tab}>{content}</div>
          </Tabs.Panel>
        ))}
      </Tabs>
    </ConsolePage>
  )
}

function Lead() {
  return (
    <>
      Secrets and tokens stay in the memory of this page, and are sent to this API only. <Link to="/guides/authentication">Guide</Link>
    </>
  )
}
