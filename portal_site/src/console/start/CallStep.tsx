/** The first call in five languages, and whether it has arrived. */
import { Tabs } from '@mantine/core'
import { Link } from 'react-router'
import { usePlace } from '../../api/ApiProvider'
import { apiBase } from '../../addresses'
import { CodePanel } from '../../code/CodePanel'
import { Moment } from '../../components/Moment'
import { placePath } from '../../session/place'
import { firstCalls } from './firstCalls'
import classes from './start.module.css'

interface CallStepProps {
  /** Only a new key's is known. */
  secret: string | undefined
  calledAt: Date | null | undefined
}

export function CallStep({ secret, calledAt }: CallStepProps) {
  const calls = firstCalls(apiBase(window.location.origin), secret ?? 'sk_test_…')
  return (
    <>
      <p>
        {secret ? 'Copy it, and run it: your key is filled in.' : 'With a new key, the example is filled in. Otherwise, put in the secret that you stored.'}
      </p>
      <Tabs defaultValue="curl" keepMounted={false}>
        <Tabs.List aria-label="Language">
          {calls.map(({ label }) => (
            <Tabs.Tab key={label} value={label}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {calls.map(({ label, language, code, install }) => (
          <Tabs.Panel key={label} value={label} className={classes.panel}>
            {install !== undefined && <CodePanel caption={`Install for ${label}`} language="shell" code={install} copies="the installation" />}
            <CodePanel caption={`Create a client with ${label}`} language={language} code={code} copies="the first call" />
          </Tabs.Panel>
        ))}
      </Tabs>
      <Arrival calledAt={calledAt} />
    </>
  )
}

function Arrival({ calledAt }: { calledAt: Date | null | undefined }) {
  const place = usePlace()
  return (
    <div className={classes.arrival} role="status" data-arrived={Boolean(calledAt)}>
      {calledAt ? (
        <span>
          A call arrived: <Moment at={calledAt} />. See it in your <Link to={placePath(place, 'usage')}>usage</Link>.
        </span>
      ) : (
        <span>Waiting for the first call</span>
      )}
    </div>
  )
}
