/** The address of an operation on this host: those with a version are below `/api`. */
import { apiBase } from '../../addresses'

export const addressOf = (path: string, origin: string) => `${path.startsWith('/v') ? apiBase(origin) : origin}${path}`
