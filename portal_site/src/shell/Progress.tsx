/** The line at the top while the next page loads. */
import { useNavigation } from 'react-router'
import classes from './shell.module.css'

export function Progress() {
  if (useNavigation().state === 'idle') return null
  return <p className={classes.progress} role="status">Loading the page</p>
}
