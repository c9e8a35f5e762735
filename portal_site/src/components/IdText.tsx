/** An ID that can be copied, and that leads to its record if there is a page of it. */
import { Link } from 'react-router'
import { CopyIcon } from '../brand/icons'
import { useCopy } from '../code/useCopy'
import { IconButton } from '../controls/IconButton'
import classes from './components.module.css'

interface IdTextProps {
  id: string
  to?: string
  /** Shows the beginning and the end only, as in `cli_…9tbdc6yz`: IDs of one time are alike in between. */
  isShort?: boolean
}

export function IdText({ id, to, isShort = false }: IdTextProps) {
  const { outcome, copy } = useCopy(id)
  const text = isShort ? id.replace(/^([a-z]+_).{8,}(.{8})$/, '$1…$2') : id
  return (
    <span className={classes.id} data-short={isShort}>
      {to === undefined ? <code>{text}</code> : <Link to={to} title={id}><code>{text}</code></Link>}
      <IconButton
        className={classes.idCopy ?? ''}
        label={outcome === 'copied' ? 'Copied' : `Copy ${id}`}
        icon={<CopyIcon />}
        onClick={() => void copy()}
      />
    </span>
  )
}
