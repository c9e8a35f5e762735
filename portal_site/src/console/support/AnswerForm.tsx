/** Writes a message to a ticket. */
import { Button, Textarea } from '@mantine/core'
import { Tickets } from '@wedsync/sdk/resources'
import schema from 'virtual:input-schema/TicketMessageInput'
import { useResource } from '../../api/ApiProvider'
import { ErrorPanel } from '../../components/ErrorPanel'
import { useInputForm } from '../../forms/useInputForm'
import classes from './support.module.css'

interface AnswerFormProps {
  ticketId: string
  onSent: () => void
}

export function AnswerForm({ ticketId, onSent }: AnswerFormProps) {
  const tickets = useResource(Tickets)
  const { form, submit, error, isSending } = useInputForm({
    schema,
    initialValues: { body: '' },
    toBody: (values) => values,
    send: (values, options) => tickets.createMessage(ticketId, values, options),
    onSent: () => {
      form.reset()
      onSent()
    },
  })
  return (
    <form className={classes.answer} onSubmit={submit} noValidate>
      <Textarea label="Your message" required autosize minRows={4} {...form.getInputProps('body')} />
      {error !== undefined && <ErrorPanel error={error} />}
      <div>
        <Button type="submit" loading={isSending}>
          Send
        </Button>
      </div>
    </form>
  )
}
