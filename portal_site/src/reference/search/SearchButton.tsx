/** Opens the search: by button, `/`, Ctrl+K or ⌘K. The search itself is loaded when it is first opened. */
import { Suspense, lazy, useCallback, useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import classes from './search.module.css'

const SearchDialog = lazy(async () => ({ default: (await import('./SearchDialog')).SearchDialog }))

/** Without `onChosen`, the chosen entry is opened in the reference. */
export function SearchButton({ onChosen }: { onChosen?: (address: string) => void }) {
  const [isOpen, setOpen] = useState(false)
  const navigate = useNavigate()
  const open = useCallback(() => { setOpen(true) }, [])
  const close = useCallback(() => { setOpen(false) }, [])
  useSearchKeys(open)
  const choose = (address: string) => {
    close()
    if (onChosen) onChosen(address)
    else void navigate(address)
  }
  return (
    <>
      <button type="button" className={classes.button} onClick={open} aria-keyshortcuts="/ Control+K Meta+K">
        <span>Search the API</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      {isOpen && (
        <Suspense fallback={<p className="visuallyHidden" role="status">Loading the search</p>}>
          <SearchDialog onChosen={choose} onClose={close} />
        </Suspense>
      )}
    </>
  )
}

function useSearchKeys(open: () => void) {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (!isCommand && (event.key !== '/' || isTyping(event.target))) return
      event.preventDefault()
      open()
    }
    document.addEventListener('keydown', listener)
    return () => { document.removeEventListener('keydown', listener) }
  }, [open])
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  // An editor in a shadow root is its host here.
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) || target.shadowRoot !== null
}
