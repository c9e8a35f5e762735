/** What the forms of the organization share: what happens after saving. */
import type { ReactNode } from 'react'
import { useState } from 'react'
import { queryClient } from '../../api/queryClient'
import classes from './settings.module.css'

export function useOrganizationChange() {
  const [isSaved, setSaved] = useState(false)
  const onSent = async () => {
    setSaved(true)
    await Promise.all(['live-organization', 'organization'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })))
  }
  return { isSaved, onSent }
}

export function SaveRow({ isSaved, children }: { isSaved: boolean; children: ReactNode }) {
  return (
    <div className={classes.rowActions}>
      {children}
      <span role="status" className={classes.good}>
        {isSaved && 'Saved'}
      </span>
    </div>
  )
}
