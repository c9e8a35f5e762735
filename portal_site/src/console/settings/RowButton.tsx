/** A button in a row of a table; its name says which row it is for. */
import { Button } from '@mantine/core'

interface RowButtonProps {
  action: string
  /** Name of the record. */
  of: string
  onClick: () => void
}

export function RowButton({ action, of, onClick }: RowButtonProps) {
  return (
    <Button size="compact-sm" variant="default" aria-label={`${action}: ${of}`} onClick={onClick}>
      {action}
    </Button>
  )
}
