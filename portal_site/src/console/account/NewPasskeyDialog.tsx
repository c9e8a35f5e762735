/** A name for a new passkey; then the browser asks for it. */
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Mfa } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useResource } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { ErrorPanel } from '../../components/ErrorPanel'
import { Dialog } from '../../components/Dialog'
import components from '../../components/components.module.css'
import { fieldError } from '../../forms/fieldError'
import { createPasskey } from '../../session/passkeys'
import { reloadPerson } from '../../session/session'
import { deviceName } from './deviceName'

interface NewPasskeyDialogProps {
  /** Gets recovery codes if the person had none. */
  onAdd: (codes: string[] | undefined) => void
  onClose: () => void
}

export function NewPasskeyDialog({ onAdd, onClose }: NewPasskeyDialogProps) {
  const mfa = useResource(Mfa)
  const [name, setName] = useState(deviceName(navigator.userAgent))
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => await mfa.addPasskey({ name: name.trim(), credential: await createPasskey() }),
    onSuccess: async ({ recovery_codes }) => {
      await reloadPerson()
      await queryClient.invalidateQueries({ queryKey: ['passkeys'] })
      onClose()
      onAdd(recovery_codes ?? undefined)
    },
  })
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    mutate()
  }
  return (
    <Dialog title="Add a passkey" onClose={onClose}>
      <form className={components.form} onSubmit={submit}>
        <TextInput
          label="Name"
          description="To recognize it in the list."
          value={name}
          maxLength={60}
          error={fieldError(error, 'name')}
          onChange={({ currentTarget }) => { setName(currentTarget.value) }}
          data-autofocus
          required
        />
        {error && <ErrorPanel error={error} />}
        <Button type="submit" loading={isPending}>
          Continue
        </Button>
      </form>
    </Dialog>
  )
}
