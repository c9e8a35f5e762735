/** What both sides wrote, the oldest first. Texts are shown as they were typed. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Ticket, TicketMessage } from '@wedsync/sdk'
import { Tickets } from '@wedsync/sdk/resources'
import { usePlace, useResource } from '../../api/ApiProvider'
import { Moment } from '../../components/Moment'
import { QueryView } from '../../components/QueryView'
import classes from './support.module.css'

const PAGE = 100

export function Conversation({ ticket }: { ticket: Ticket }) {
  const tickets = useResource(Tickets)
  const { organizationId, environment } = usePlace()
  const messages = useQuery({
    // Read again when the ticket has more messages.
    queryKey: ['ticket-messages', organizationId, environment, ticket.id, ticket.message_count],
    queryFn: () => tickets.listMessages(ticket.id, { limit: PAGE }).toArray(),
    placeholderData: keepPreviousData,
    enabled: ticket.message_count > 0,
  })
  return (
    <div role="log" aria-label="Messages">
      <ol className={classes.messages}>
        <Message author={ticket.requester} body={ticket.body} at={ticket.created_at} />
      </ol>
      {ticket.message_count > 0 && <QueryView query={messages}>{(list) => <Messages messages={list} />}</QueryView>}
    </div>
  )
}

function Messages({ messages }: { messages: TicketMessage[] }) {
  return (
    <ol className={classes.messages} start={2}>
      {messages.map(({ id, author, body, created_at, source }) => (
        <Message key={id} author={author} body={body} at={created_at} isMail={source === 'mail'} />
      ))}
    </ol>
  )
}

interface MessageProps {
  author: Ticket['requester']
  body: string
  at: Date
  isMail?: boolean
}

function Message({ author, body, at, isMail = false }: MessageProps) {
  return (
    <li className={classes.message} data-author={author.type === 'support' ? 'support' : 'customer'}>
      <p className={classes.messageHead}>
        <strong>{authorText(author)}</strong> <Moment at={at} /> {isMail && <span>by mail</span>}
      </p>
      <p className={classes.messageText}>{body}</p>
    </li>
  )
}

const KINDS: Record<string, string> = { support: 'Support', api_key: 'API key', oauth_client: 'OAuth client' }

function authorText({ type, id, name }: Ticket['requester']): string {
  const kind = KINDS[type]
  if (kind === undefined) return name ?? 'A former member'
  const own = name ?? id
  return own === null ? kind : `${kind}: ${own}`
}
