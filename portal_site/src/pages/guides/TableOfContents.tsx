/** The sections of the guide, with the one that is being read marked. */
import { useEffect, useState } from 'react'
import type { Block, Heading } from '../../../build/guides/tree'
import { Inlines } from './Inlines'
import classes from './guides.module.css'

export function TableOfContents({ blocks }: { blocks: Block[] }) {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading' && block.level <= 3)
  const active = useSectionInView(headings)
  if (headings.length < 2) return null
  return (
    <nav className={classes.toc} aria-label="On this page">
      <p className={classes.group}>On this page</p>
      <ul>
        {headings.map(({ id, level, children }) => (
          <li key={id} data-level={level}>
            <a href={`#${id}`} aria-current={id === active ? 'location' : undefined}>
              <Inlines>{children}</Inlines>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The ID of the heading that was last scrolled past the upper fifth of the window. */
function useSectionInView(headings: Heading[]): string | undefined {
  const [active, setActive] = useState<string>()
  const ids = headings.map(({ id }) => id).join(' ')
  useEffect(() => {
    const elements = ids.split(' ').flatMap((id) => document.getElementById(id) ?? [])
    const update = () => {
      const line = window.innerHeight / 5
      setActive(elements.findLast((element) => element.getBoundingClientRect().top <= line)?.id)
    }
    update()
    window.addEventListener('scroll', update, { passive: true })
    return () => { window.removeEventListener('scroll', update) }
  }, [ids])
  return active
}
