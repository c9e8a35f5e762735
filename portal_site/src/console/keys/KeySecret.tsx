/** The secret of a key, once. */
import type { IssuedKey } from '@wedsync/sdk'
import { SecretOnce } from '../../components/SecretOnce'

export function KeySecret({ issued, onClose }: { issued: IssuedKey; onClose: () => void }) {
  const secrets = { WEDSYNC_API_KEY: issued.api_key, WEDSYNC_API_SECRET: issued.api_secret }
  return <SecretOnce title={`Secret of “${issued.name}”`} secrets={secrets} fileName={`wedsync-${issued.environment}`} onClose={onClose} />
}
