/** A number of a dashboard, which leads to the list behind it. */
import { Link } from 'react-router'
import classes from './components.module.css'

interface FigureProps {
  name: string
  value: string
  note?: string
  to?: string
}

export function Figure({ name, value, note, to }: FigureProps) {
  const content = (
    <>
      <span className={classes.figureName}>{name}</span>
      <span className={classes.figureValue}>{value}</span>
      {note !== undefined && <span className={classes.figureNote}>{note}</span>}
    </>
  )
  return to === undefined ? (
    <div className={classes.figure}>{content}</div>
  ) : (
    <Link className={classes.figure} to={to}>
      {content}
    </Link>
  )
}
