/** A list of short texts, one a line. */
import { Textarea } from '@mantine/core'
import { useState } from 'react'

interface LinesFieldProps {
  label: string
  description?: React.ReactNode
  placeholder?: string
  values: string[]
  error?: React.ReactNode
  onChange: (values: string[]) => void
}

export function LinesField({ values, onChange, ...rest }: LinesFieldProps) {
  // The text keeps the empty line that is being typed; the values do not have it.
  const [text, setText] = useState(values.join('\n'))
  return (
    <Textarea
      {...rest}
      autosize
      minRows={2}
      value={text}
      onChange={({ currentTarget: { value } }) => {
        setText(value)
        onChange(value.split('\n').map((line) => line.trim()).filter(Boolean))
      }}
    />
  )
}
