/** Secrets that are shown only once: to copy, and to download as `.env` and JSON. Closes only after the person says they are stored. */
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { CodePanel } from '../code/CodePanel'
import { Dialog } from './Dialog'
import { download } from './download'
import classes from './components.module.css'

interface SecretOnceProps {
  title: string
  /** Names and values as in the downloaded `.env` file. */
  secrets: Record<string, string>
  /** Name of the downloaded files, without an extension. */
  fileName: string
  onClose: () => void
}

export function SecretOnce({ title, secrets, fileName, onClose }: SecretOnceProps) {
  const [isStored, setStored] = useState(false)
  const env = Object.entries(secrets).map(([name, value]) => `${name}=${value}`).join('\n')
  return (
    <Dialog title={title} size="lg" onClose={onClose} isFirm>
      <p>This is shown only once. Store it with your other secrets, never in source code.</p>
      <CodePanel caption=".env" language="shell" code={env} copies="the secrets" />
      <div className={classes.downloads}>
        <Button variant="default" onClick={() => { download(`${fileName}.env`, `${env}\n`, 'text/plain') }}>
          Download .env
        </Button>
        <Button variant="default" onClick={() => { download(`${fileName}.json`, JSON.stringify(secrets, null, 2), 'application/json') }}>
          Download JSON
        </Button>
      </div>
      <Checkbox label="I have stored the secrets" checked={isStored} onChange={({ currentTarget }) => { setStored(currentTarget.checked) }} />
      <div className={classes.dialogActions}>
        <Button disabled={!isStored} onClick={onClose}>
          Done
        </Button>
      </div>
    </Dialog>
  )
}
