/** Pauses and resumes a list that follows what happens (WCAG 2.2.2). */
import classes from './components.module.css'

export function LiveSwitch({ isLive, toggle }: { isLive: boolean; toggle: () => void }) {
  return (
    <button type="button" className={classes.live} aria-pressed={isLive} data-live={isLive} onClick={toggle}>
      <span className={classes.liveDot} aria-hidden="true" />
      {isLive ? 'Live' : 'Paused'}
    </button>
  )
}
