/** A field for JSON. It says what is wrong with a text that is not JSON, and formats one that is. */
import { Button, Textarea } from '@mantine/core'
import classes from './fields.module.css'
import { parseJson } from './jsonText'

interface JsonFieldProps {
  label: string
  value: string
  onChange: (text: string) => void
  description?: string
  error?: string | undefined
  rows?: number
}

export function JsonField({ label, value, onChange, description, error, rows = 10 }: JsonFieldProps) {
  const parsed = parseJson(value)
  const format = () => { if ('value' in parsed) onChange(JSON.stringify(parsed.value, null, 2)) }
  return (
    <div className={classes.json}>
      <Textarea
        label={label}
        description={description}
        value={value}
        onChange={({ currentTarget }) => { onChange(currentTarget.value) }}
        error={'problem' in parsed ? parsed.problem : error}
        rows={rows}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        classNames={{ input: classes.code ?? '' }}
      />
      <Button variant="default" size="compact-sm" onClick={format} disabled={value.trim() === '' || 'problem' in parsed}>
        Format<span className="visuallyHidden"> {label}</span>
      </Button>
    </div>
  )
}
