/** A button with an icon only; `label` is its name. */
import type { ComponentProps, ReactNode } from 'react'
import classes from './controls.module.css'

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  label: string
  icon: ReactNode
}

export function IconButton({ label, icon, className = '', ...rest }: IconButtonProps) {
  return (
    <button type="button" aria-label={label} className={`${classes.iconButton ?? ''} ${className}`} {...rest}>
      {icon}
    </button>
  )
}
