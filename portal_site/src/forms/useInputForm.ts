/** A form for the body of a request: checked against its schema while it is filled in, and with the API's own errors after it is sent. */
import { useForm } from '@mantine/form'
import { ApiError } from '@wedsync/sdk'
import { useState } from 'react'
import { fieldPath, validate } from './inputSchema'
import type { InputSchema } from './inputSchema'

interface InputFormOptions<Values extends Record<string, unknown>, Result> {
  schema: InputSchema
  initialValues: Values
  /** The body of the request for the values of the form. */
  toBody: (values: Values) => unknown
  /** Sends the request. The key makes sending the same values again, after a lost answer, have one effect. */
  send: (values: Values, options: { idempotencyKey: string }) => Promise<Result>
  onSent: (result: Result) => unknown
}

/** What was typed stays when sending fails; `error` is what no field can show. */
export function useInputForm<Values extends Record<string, unknown>, Result>(options: InputFormOptions<Values, Result>) {
  const { schema, toBody, send, onSent } = options
  const [error, setError] = useState<unknown>()
  const [isSending, setSending] = useState(false)
  const [attempt] = useState(() => new Attempt())
  const form = useForm<Values>({
    initialValues: options.initialValues,
    validate: (values) => validate(schema, toBody(values)),
    validateInputOnBlur: true,
  })
  const submit = form.onSubmit((values) => {
    setSending(true)
    setError(undefined)
    send(values, { idempotencyKey: attempt.keyOf(toBody(values)) })
      .then((result) => {
        attempt.end()
        return onSent(result)
      })
      .catch((reason: unknown) => {
        setError(reason)
        form.setErrors(serverErrors(reason))
      })
      .finally(() => { setSending(false) })
  })
  return { form, submit, error, isSending }
}

/** The idempotency key of the last body: the same as long as the body is. */
class Attempt {
  #body = ''
  #key = ''

  keyOf(value: unknown): string {
    const body = JSON.stringify(value)
    if (body !== this.#body) {
      this.#body = body
      this.#key = crypto.randomUUID()
    }
    return this.#key
  }

  /** The body was received: the same one again is another request. */
  end() {
    this.#body = ''
  }
}

function serverErrors(error: unknown): Record<string, string> {
  if (!(error instanceof ApiError)) return {}
  return Object.fromEntries(
    error.errors.flatMap(({ pointer, detail }) => (pointer === undefined ? [] : [[fieldPath(pointer), detail]])),
  )
}
