/** Creates or changes a tier. */
import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import type { Tier, TierInput, TierWithRollout } from '@wedsync/sdk'
import { Tiers } from '@wedsync/sdk/resources'
import schema from 'virtual:input-schema/TierInput'
import { useResource } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { Dialog } from '../../components/Dialog'
import { ErrorPanel } from '../../components/ErrorPanel'
import components from '../../components/components.module.css'
import { useInputForm } from '../../forms/useInputForm'
import { LIMITS, toTierBody, toTierValues } from './tierForm'
import type { TierValues } from './tierForm'

const ALGORITHMS = [
  { value: 'sliding_window', label: 'In any period (sliding window)' },
  { value: 'fixed_window', label: 'Per clock period (fixed window)' },
  { value: 'token_bucket', label: 'A bucket that refills (token bucket)' },
]

export function TierDialog({ tier, onClose }: { tier: Tier | undefined; onClose: () => void }) {
  const tiers = useResource(Tiers)
  const { form, submit, error, isSending } = useInputForm<TierValues, TierWithRollout>({
    schema,
    initialValues: toTierValues(tier),
    toBody: toTierBody,
    send: (values, options) =>
      tiers.set(values.name.trim(), toTierBody(values) as TierInput, { ...options, ...(tier && { ifMatch: tier.version }) }),
    onSent: async () => {
      await queryClient.invalidateQueries({ queryKey: ['tiers'] })
      onClose()
    },
  })
  return (
    <Dialog title={tier ? `Change the tier ${tier.name}` : 'Create a tier'} size="lg" onClose={onClose}>
      <form className={components.form} onSubmit={submit}>
        <TextInput label="Name" description="Lower case, as keys name it." {...form.getInputProps('name')} readOnly={tier !== undefined} required />
        <NativeSelect label="Counting" data={ALGORITHMS} {...form.getInputProps('algorithm')} />
        <div className={components.formRow}>
          {LIMITS.map(([name, label]) => (
            <NumberInput key={name} label={label} min={0} hideControls {...form.getInputProps(name)} />
          ))}
        </div>
        {error !== undefined && <ErrorPanel error={error} />}
        <Button type="submit" loading={isSending}>
          {tier ? 'Save the tier' : 'Create the tier'}
        </Button>
      </form>
    </Dialog>
  )
}
