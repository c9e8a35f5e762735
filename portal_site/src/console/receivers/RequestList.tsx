/** The requests of a receiver, live, the newest first and open. */
import { Receivers } from '@wedsync/sdk/resources'
import { useResource } from '../../api/ApiProvider'
import { useList } from '../../api/useList'
import { LiveCount } from '../../components/LiveCount'
import { LiveSwitch } from '../../components/LiveSwitch'
import { QueryView } from '../../components/QueryView'
import { useLive } from '../../components/useLive'
import { RequestView } from './RequestView'
import classes from './receivers.module.css'

interface RequestListProps {
  receiverId: string
  limit?: number
  /** What is shown until the first request. */
  waiting: string
}

export function RequestList({ receiverId, limit = 100, waiting }: RequestListProps) {
  const receivers = useResource(Receivers)
  const live = useLive()
  const page = useList('receiver-requests', { receiverId, limit }, () => receivers.listRequests(receiverId, { limit }), live.refetchInterval)
  return (
    <>
      <p>
        <LiveSwitch isLive={live.isLive} toggle={live.toggle} />
      </p>
      <QueryView query={page}>
        {({ data }) => (
          <>
            <LiveCount what="requests" ids={data.map(({ id }) => id)} scope={receiverId} />
            {data.length === 0 && <p className={classes.waiting}>{waiting}</p>}
            {data.map((request, index) => (
              <RequestView key={request.id} request={request} isOpen={index === 0} />
            ))}
          </>
        )}
      </QueryView>
    </>
  )
}
