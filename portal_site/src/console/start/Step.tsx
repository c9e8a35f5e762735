/** One of the first steps, with a mark once it is done. */
import type { ReactNode } from 'react'
import classes from './start.module.css'

interface StepProps {
  number: number
  title: string
  isDone: boolean
  children: ReactNode
}

export function Step({ number, title, isDone, children }: StepProps) {
  return (
    <li className={classes.step} data-done={isDone}>
      <span className={classes.number} aria-hidden="true">
        {isDone ? '✓' : number}
      </span>
      <div className={classes.body}>
        <h2>
          {title}
          {isDone && <span className="visuallyHidden"> (done)</span>}
        </h2>
        {children}
      </div>
    </li>
  )
}
