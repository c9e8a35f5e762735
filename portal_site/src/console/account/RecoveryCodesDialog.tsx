/** Recovery codes, once: to download and to copy. Closes only after the person says that they are stored. */
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useCopy } from '../../code/useCopy'
import { download } from '../../components/download'
import { Dialog } from '../../components/Dialog'
import components from '../../components/components.module.css'
import classes from './account.module.css'

export function RecoveryCodesDialog({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const [isStored, setStored] = useState(false)
  const text = codes.join('\n')
  const { outcome, copy } = useCopy(text)
  return (
    <Dialog title="Your recovery codes" onClose={onClose} isFirm>
      <p>Each signs you in once when you do not have your second factor. They are shown only now; earlier ones are void.</p>
      <ul className={classes.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={components.downloads}>
        <Button variant="default" onClick={() => { download('wedsync-recovery-codes.txt', `${text}\n`, 'text/plain') }}>
          Download the codes
        </Button>
        <Button variant="default" onClick={() => void copy()}>
          {outcome === 'copied' ? 'Copied' : 'Copy the codes'}
        </Button>
      </div>
      <Checkbox label="I have stored the codes" checked={isStored} onChange={({ currentTarget }) => { setStored(currentTarget.checked) }} />
      <div className={components.dialogActions}>
        <Button disabled={!isStored} onClick={onClose}>
          Done
        </Button>
      </div>
    </Dialog>
  )
}
