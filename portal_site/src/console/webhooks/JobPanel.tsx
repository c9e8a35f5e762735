/** The progress of a retry or a replay. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Job } from '@wedsync/sdk'
import { Jobs } from '@wedsync/sdk/resources'
import { useId } from 'react'
import { usePlace, useResource } from '../../api/ApiProvider'
import { ErrorPanel } from '../../components/ErrorPanel'
import { IdText } from '../../components/IdText'
import { QueryView } from '../../components/QueryView'
import { StatusBadge, inWords } from '../../components/StatusBadge'
import type { Tone } from '../../components/StatusBadge'
import { Button } from '../../controls/Button'
import classes from './webhooks.module.css'

const EVERY_MS = 2_000
const TONES: Record<string, Tone> = { queued: 'busy', running: 'busy', succeeded: 'good', failed: 'bad', canceled: 'neutral' }

const isAtWork = (job: Job | undefined) => job === undefined || job.status === 'queued' || job.status === 'running'

export function JobPanel({ jobId }: { jobId: string }) {
  const jobs = useResource(Jobs)
  const { organizationId, environment } = usePlace()
  const query = useQuery({
    queryKey: ['job', organizationId, environment, jobId],
    queryFn: () => jobs.get(jobId),
    refetchInterval: ({ state }) => (isAtWork(state.data) ? EVERY_MS : false),
  })
  return (
    <div className={`${classes.panel ?? ''} ${classes.narrow ?? ''} ${classes.job ?? ''}`}>
      <QueryView query={query}>{(job) => <Progress job={job} />}</QueryView>
    </div>
  )
}

function Progress({ job }: { job: Job }) {
  const jobs = useResource(Jobs)
  const queries = useQueryClient()
  const labelId = useId()
  const { mutate, isPending, error } = useMutation({ mutationFn: () => jobs.cancel(job.id), onSuccess: () => queries.invalidateQueries({ queryKey: ['job'] }) })
  const { total, done = 0, failed = 0 } = job.progress
  return (
    <>
      <p className={classes.state} id={labelId} role="status">
        <StatusBadge tone={TONES[job.status] ?? 'neutral'}>{inWords(job.status)}</StatusBadge>
        <span>
          {job.kind === 'webhook_retry' ? 'Retry' : 'Replay'}: {done.toLocaleString('en')} of {total.toLocaleString('en')} events{failed > 0 && `, ${failed} not sent`}
        </span>
      </p>
      <progress className={classes.progress} aria-labelledby={labelId} max={Math.max(1, total)} value={isAtWork(job) ? done : Math.max(1, total)} />
      <div className={classes.actions}>
        <IdText id={job.id} />
        {isAtWork(job) && (
          <Button variant="plain" disabled={isPending} onClick={() => { mutate() }}>
            Cancel the job
          </Button>
        )}
      </div>
      {job.error && <p className={classes.fault}>{`${job.error.code}: ${job.error.detail}`}</p>}
      {error && <ErrorPanel error={error} />}
    </>
  )
}
