/** A page of the console: its title in the window, its head, its content. */
import type { ComponentProps, ReactNode } from 'react'
import { PageHeader } from '../components/PageHeader'
import { pageTitle } from '../shell/pageTitle'

interface ConsolePageProps extends Omit<ComponentProps<typeof PageHeader>, 'title'> {
  title: string
  /** What stands in the page instead of the title, such as an ID that can be copied. */
  heading?: ReactNode
  children: ReactNode
}

export function ConsolePage({ title, heading, children, ...header }: ConsolePageProps) {
  return (
    <>
      <title>{pageTitle(title)}</title>
      <PageHeader title={heading ?? title} {...header} />
      {children}
    </>
  )
}
