/** Who sent a request: the key, the OAuth client or the person. */
import type { RequestLog } from '@wedsync/sdk'
import { RecordLink } from '../records/RecordLink'

type Ids = Pick<RequestLog, 'key_id' | 'client_id' | 'user_id'>

export const senderOf = ({ key_id, client_id, user_id }: Ids) => key_id ?? client_id ?? user_id

export function Sender({ request, isShort = false }: { request: Ids; isShort?: boolean }) {
  return <RecordLink id={senderOf(request)} isShort={isShort} />
}
