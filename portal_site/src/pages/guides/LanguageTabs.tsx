/** The same thing in several languages, one of them visible; the choice holds for all tabs and for the next visit. */
import { useId } from 'react'
import type { KeyboardEvent } from 'react'
import type { Tab } from '../../../build/guides/tree'
import { Blocks } from './Blocks'
import classes from './guides.module.css'
import { chooseLanguage, useLanguage } from './language'

const STEPS: Record<string, (index: number, count: number) => number> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

export function LanguageTabs({ tabs }: { tabs: Tab[] }) {
  const id = useId()
  const chosen = useLanguage()
  const found = tabs.findIndex(({ title }) => title === chosen || title.startsWith(`${chosen} `))
  const active = Math.max(0, found)
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = STEPS[event.key]?.(active, tabs.length)
    const title = next === undefined ? undefined : tabs[next]?.title
    if (title === undefined) return
    event.preventDefault()
    chooseLanguage(title)
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next ?? 0]?.focus()
  }
  return (
    <div className={classes.tabs}>
      <div role="tablist" aria-label="Language" className={classes.tabList} onKeyDown={move}>
        {tabs.map(({ title }, index) => (
          <button
            key={title}
            type="button"
            role="tab"
            id={`${id}-tab-${index}`}
            aria-selected={index === active}
            aria-controls={`${id}-panel-${index}`}
            tabIndex={index === active ? 0 : -1}
            onClick={() => { chooseLanguage(title) }}
          >
            {title}
          </button>
        ))}
      </div>
      {tabs.map((tab, index) => (
        <div key={tab.title} role="tabpanel" id={`${id}-panel-${index}`} aria-labelledby={`${id}-tab-${index}`} hidden={index !== active}>
          <Blocks blocks={tab.blocks} />
        </div>
      ))}
    </div>
  )
}
