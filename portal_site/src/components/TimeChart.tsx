/** Numbers over time as bars, and as a table behind a switch: everything that the bars show can be read. */
import { useId, useState } from 'react'
import { DataTable } from './DataTable'
import classes from './components.module.css'

export interface TimePoint {
  at: Date
  value: number
  /** Part of the value that went wrong. */
  bad?: number
}

interface TimeChartProps {
  /** What the numbers are, as in "Requests per day". */
  title: string
  points: TimePoint[]
  /** Whether the periods are whole days (in UTC) or shorter (in the reader's time). */
  isDaily?: boolean
  format?: (value: number) => string
}

const HEIGHT = 120
const WIDTH = 600
const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' })
const HOUR = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })

export function TimeChart({ title, points, isDaily = false, format = (value) => value.toLocaleString('en') }: TimeChartProps) {
  const [isTable, setTable] = useState(false)
  const titleId = useId()
  const when = ({ at }: TimePoint) => (isDaily ? DAY : HOUR).format(at)
  return (
    <figure className={classes.chart}>
      <figcaption>
        <span id={titleId}>{title}</span>
        <button type="button" aria-pressed={isTable} onClick={() => { setTable(!isTable) }}>
          {isTable ? 'Show the chart' : 'Show the table'}
        </button>
      </figcaption>
      {isTable ? (
        <PointTable title={title} points={points} when={when} format={format} />
      ) : (
        <Bars points={points} titleId={titleId} when={when} format={format} />
      )}
    </figure>
  )
}

interface PointsProps {
  points: TimePoint[]
  when: (point: TimePoint) => string
  format: (value: number) => string
}

function PointTable({ title, points, when, format }: PointsProps & { title: string }) {
  const hasBad = points.some(({ bad }) => bad !== undefined)
  const columns = [
    { title: 'Time', cell: when },
    { title, cell: ({ value }: TimePoint) => format(value), isNumber: true },
    ...(hasBad ? [{ title: 'Failed', cell: ({ bad = 0 }: TimePoint) => format(bad), isNumber: true }] : []),
  ]
  return <DataTable caption={title} columns={columns} rows={[...points].reverse()} rowKey={({ at }) => at.toISOString()} />
}

function Bars({ points, titleId, when, format }: PointsProps & { titleId: string }) {
  const most = Math.max(1, ...points.map(({ value }) => value))
  const step = WIDTH / Math.max(1, points.length)
  const width = Math.max(1, step * 0.75)
  return (
    <svg className={classes.bars} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-labelledby={titleId}>
      {points.map((point, index) => (
        <g key={point.at.toISOString()}>
          <title>{`${when(point)}: ${format(point.value)}`}</title>
          <rect className={classes.bar} {...bar(point.value, most, index * step, width)} />
          {point.bad !== undefined && <rect className={classes.barBad} {...bar(point.bad, most, index * step, width)} />}
        </g>
      ))}
    </svg>
  )
}

const bar = (value: number, most: number, x: number, width: number) => {
  const height = (value / most) * HEIGHT
  return { x, y: HEIGHT - height, width, height }
}
