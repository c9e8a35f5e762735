/** The first stop of the keyboard: jumps to the content. */
import { CONTENT_ID, focusContent } from './contentFocus'
import classes from './shell.module.css'

export function SkipLink() {
  return (
    <a
      className={classes.skip}
      href={`#${CONTENT_ID}`}
      onClick={(event) => {
        // Not the browser's jump: a page may read its fragment.
        event.preventDefault()
        focusContent()
      }}
    >
      Skip to content
    </a>
  )
}
