/** Bars of the attempts by period: those that failed stand on top of the others, hatched, so that colour is not all that tells them apart. */
import type { WebhookStats } from '@wedsync/sdk'
import { useId } from 'react'
import { periodName } from './periods'
import classes from './webhooks.module.css'

const WIDTH = 720
const HEIGHT = 160
const GAP = 2

type Period = WebhookStats['data'][number]

export function StatsChart({ stats }: { stats: WebhookStats }) {
  const hatchId = useId()
  const most = Math.max(1, ...stats.data.map(({ attempts }) => attempts))
  const slot = WIDTH / Math.max(1, stats.data.length)
  return (
    <figure className={classes.chart}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={describe(stats)} preserveAspectRatio="none">
        <defs>
          <pattern id={hatchId} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className={classes.failedBar} />
            <rect width="2" height="6" className={classes.hatch} />
          </pattern>
        </defs>
        {stats.data.map((period, index) => (
          <Bars key={index} period={period} x={index * slot + GAP / 2} width={Math.max(1, slot - GAP)} scale={(HEIGHT - 4) / most} hatchId={hatchId} granularity={stats.granularity} />
        ))}
      </svg>
      <figcaption className={classes.legend}>
        <span data-kind="delivered">Answered with 2xx</span>
        <span data-kind="failed">Failed</span>
        <span className={classes.most}>Highest: {most.toLocaleString('en')} per {stats.granularity}</span>
      </figcaption>
    </figure>
  )
}

interface BarsProps {
  period: Period
  x: number
  width: number
  scale: number
  hatchId: string
  granularity: string
}

function Bars({ period, x, width, scale, hatchId, granularity }: BarsProps) {
  const delivered = period.by_status['2xx'] ?? 0
  const failed = period.attempts - delivered
  const deliveredHeight = delivered * scale
  const failedHeight = failed * scale
  return (
    <g>
      <title>{`${periodName(period.at, granularity)}: ${delivered} delivered, ${failed} failed`}</title>
      <rect x={x} y={HEIGHT - 1} width={width} height={1} className={classes.base} />
      <rect x={x} y={HEIGHT - deliveredHeight} width={width} height={deliveredHeight} className={classes.deliveredBar} />
      <rect x={x} y={HEIGHT - deliveredHeight - failedHeight} width={width} height={failedHeight} fill={`url(#${hatchId})`} />
    </g>
  )
}

const describe = ({ total, granularity, data }: WebhookStats) =>
  `${total.attempts} attempts in ${data.length} ${granularity}s, of which ${total.by_status['2xx'] ?? 0} were answered with 2xx. The table has the numbers.`
