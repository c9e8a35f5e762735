/** Asks before something is done with an OAuth client. */
import type { IssuedClient, OAuthClient } from '@wedsync/sdk'
import { OauthClients } from '@wedsync/sdk/resources'
import { useResource } from '../../api/ApiProvider'
import { ConfirmDialog } from '../../components/ConfirmDialog'

export interface ClientChoice {
  kind: 'rotate' | 'suspend' | 'activate' | 'delete'
  client: OAuthClient
}

interface OAuthClientDialogProps {
  choice: ClientChoice | undefined
  /** Gets the client with its new secret. */
  onIssue: (issued: IssuedClient) => void
  onChange: () => Promise<unknown>
  onClose: () => void
}

const TEXTS: Record<ClientChoice['kind'], [title: string, text: string, action: string]> = {
  rotate: ['Rotate the secret?', 'The old secret works for another 24 hours, so that nothing fails while you replace it.', 'Rotate the secret'],
  suspend: ['Suspend the client?', 'The client and its tokens are refused until you activate it again.', 'Suspend the client'],
  activate: ['Activate the client?', 'The client and its tokens are accepted again.', 'Activate the client'],
  delete: ['Delete the client?', 'The client and its tokens are refused from then on.', 'Delete the client'],
}

export function OAuthClientDialog({ choice, onIssue, onChange, onClose }: OAuthClientDialogProps) {
  const clients = useResource(OauthClients)
  const [title, text, action] = TEXTS[choice?.kind ?? 'rotate']
  const confirm = async () => {
    if (!choice) return
    const { kind, client } = choice
    if (kind === 'rotate') onIssue(await clients.rotateSecret(client.id, {}, { ifMatch: client.version }))
    else await clients[kind](client.id, { ifMatch: client.version })
    await onChange()
  }
  return (
    <ConfirmDialog opened={choice !== undefined} title={title} action={action} onConfirm={confirm} onClose={onClose}>
      <p>
        {choice?.client.name}: {text}
      </p>
    </ConfirmDialog>
  )
}
