/** The secret of an OAuth client, once. */
import type { IssuedClient } from '@wedsync/sdk'
import { SecretOnce } from '../../components/SecretOnce'

export function ClientSecret({ issued, onClose }: { issued: IssuedClient; onClose: () => void }) {
  const secrets = { WEDSYNC_CLIENT_ID: issued.client_id, WEDSYNC_CLIENT_SECRET: issued.client_secret ?? '' }
  return <SecretOnce title={`Secret of “${issued.name}”`} secrets={secrets} fileName="wedsync-client" onClose={onClose} />
}
