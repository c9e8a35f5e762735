/** A new password: what it still needs while it is typed, and how hard it is to guess, in words. */
import { PasswordInput } from '@mantine/core'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { passwordRules, passwordStrength } from './passwordRules'
import classes from './account.module.css'

interface NewPasswordFieldProps {
  value: string
  onChange: (password: string) => void
  /** Texts that the password must not consist of, such as the name of the person. */
  personal: string[]
  error?: ReactNode
  label?: string
}

export function NewPasswordField({ value, onChange, personal, error, label = 'Password' }: NewPasswordFieldProps) {
  const rulesId = useId()
  const strength = value === '' ? undefined : passwordStrength(value)
  return (
    <div>
      <PasswordInput
        label={label}
        autoComplete="new-password"
        name="password"
        value={value}
        error={error}
        aria-describedby={rulesId}
        onChange={({ currentTarget }) => { onChange(currentTarget.value) }}
        required
      />
      <div className={classes.strength} data-strength={strength}>
        <span className={classes.strengthBar} aria-hidden="true" />
        <span aria-live="polite">{strength && `${strength} password`}</span>
      </div>
      <ul id={rulesId} className={classes.rules}>
        {passwordRules(value, personal).map(({ text, isMet }) => (
          <li key={text} data-met={isMet}>
            <span className={classes.mark} aria-hidden="true">{isMet && '✓'}</span>
            <span>
              {text}
              {isMet && <span className="visuallyHidden"> (done)</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
