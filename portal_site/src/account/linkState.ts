/** Whether a link of a mail can still be used. */
import { ApiError } from '@wedsync/sdk'

/** True if the token of the link was used, or is too old. */
export const isLinkUsed = (error: unknown) => error instanceof ApiError && error.status === 410
