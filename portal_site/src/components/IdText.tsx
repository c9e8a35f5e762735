/** An ID that can be copied, and that leads to its record if there is a page of it. */
import { Link } from 'react-router'
import { CopyIcon } from '../brand/icons'
import { useCopy } from '../code/useCopy'
import { IconButton } from '../controls/IconButton'
import classes from './components.module.css'

export function IdText({ id, to }: { id: string; to?: string }) {
  const { outcome, copy } = useCopy(id)
  return (
    <span className={classes.id}>
      {to === undefined ? <code>{id}</code> : <Link to={to}><code>{id}</code></Link>}
      <IconButton
        className={classes.idCopy ?? ''}
        label={outcome === 'copied' ? 'Copied' : `Copy ${id}`}
        icon={<CopyIcon />}
        onClick={() => void copy()}
      />
    </span>
  )
}
