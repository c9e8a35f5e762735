/** Loads what the pages of the reference show. */
import type { LoaderFunctionArgs } from 'react-router'
import { loadTag } from '../../reference/data'

export const loadTagPage = ({ params }: LoaderFunctionArgs) => loadTag(params.tag ?? '')

export const loadEvents = async () => (await import('virtual:reference/events')).default
