/** The ID of a record, which leads to its page. In tables it is short. */
import { IdText } from '../../components/IdText'
import { usePagePath } from '../usePagePath'
import { recordPath } from './recordPath'

export function RecordLink({ id, isShort = false }: { id: string | null; isShort?: boolean }) {
  const pagePath = usePagePath()
  return id === null ? <span>None</span> : <IdText id={id} to={pagePath(recordPath(id))} isShort={isShort} />
}
