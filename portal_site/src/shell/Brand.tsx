/** The mark and the name, which lead to the start page. */
import { Link } from 'react-router'
import { Mark } from '../brand/Mark'
import classes from './shell.module.css'

export function Brand() {
  return (
    <Link to="/" className={classes.brand}>
      <Mark size={28} />
      <span className={classes.name} data-brand-name>
        WedSync
      </span>
      {' '}
      <span className={classes.suffix}>Developers</span>
    </Link>
  )
}
