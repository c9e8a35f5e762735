/** Whether an element is in view, or close to it; once true, it stays true. */
import { useEffect, useRef, useState } from 'react'

export function useNearView(isNearAtFirst: boolean) {
  const element = useRef<HTMLElement>(null)
  const [isNear, setNear] = useState(isNearAtFirst)
  useEffect(() => {
    if (isNear || !element.current) return
    const observer = new IntersectionObserver(
      (entries) => { if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true) },
      { rootMargin: '800px' },
    )
    observer.observe(element.current)
    return () => { observer.disconnect() }
  }, [isNear])
  return { element, isNear }
}
