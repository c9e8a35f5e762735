/** The public status, without credentials. Loaded after the page: the SDK is no part of its first load. */
import { Incidents, Status } from '@wedsync/sdk/resources'
import { publicCore } from '../session/cores'

const PATIENCE = { timeoutMs: 10_000, maxRetries: 0 }

export const readStatus = () => new Status(publicCore()).get(PATIENCE)

export const readIncidents = async (cursor?: string) =>
  await new Incidents(publicCore()).list(cursor === undefined ? {} : { cursor }, PATIENCE)
