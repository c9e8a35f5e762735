/** The buttons and links of public pages, without a library. */
import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import classes from './controls.module.css'

type Variant = 'primary' | 'plain'

interface Look {
  variant?: Variant
  size?: 'md' | 'lg'
}

const look = ({ variant = 'primary', size = 'md' }: Look) => ({
  className: classes.button,
  'data-variant': variant,
  'data-size': size,
})

export function Button({ variant, size, ...rest }: Look & ComponentProps<'button'>) {
  return <button type="button" {...rest} {...look({ ...(variant && { variant }), ...(size && { size }) })} />
}

export function LinkButton({ variant, size, ...rest }: Look & ComponentProps<typeof Link>) {
  return <Link {...rest} {...look({ ...(variant && { variant }), ...(size && { size }) })} />
}
