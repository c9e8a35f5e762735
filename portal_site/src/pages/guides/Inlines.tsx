/** Text of a guide with its marks. */
import { Fragment } from 'react'
import { Link } from 'react-router'
import type { Inline } from '../../../build/guides/tree'

export function Inlines({ children }: { children: Inline[] }) {
  return children.map((each, index) => <Fragment key={index}>{typeof each === 'string' ? each : <Mark inline={each} />}</Fragment>)
}

function Mark({ inline }: { inline: Exclude<Inline, string> }) {
  switch (inline.kind) {
    case 'strong':
      return <strong><Inlines>{inline.children}</Inlines></strong>
    case 'emphasis':
      return <em><Inlines>{inline.children}</Inlines></em>
    case 'code':
      return <code>{inline.text}</code>
    case 'break':
      return <br />
    case 'link':
      return <TextLink href={inline.href}>{inline.children}</TextLink>
  }
}

function TextLink({ href, children }: { href: string; children: Inline[] }) {
  const text = <Inlines>{children}</Inlines>
  if (href.startsWith('/guides/files/')) return <a href={href} download>{text}</a>
  return href.startsWith('https://') ? <a href={href}>{text}</a> : <Link to={href}>{text}</Link>
}
