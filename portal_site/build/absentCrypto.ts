/** Stands in for `node:crypto`, which browsers do not have. Each function throws. */

function absent(): never {
  throw new Error('node:crypto is not available in the portal')
}

export const createHash = absent
export const createHmac = absent
export const createPublicKey = absent
export const randomBytes = absent
export const timingSafeEqual = absent
export const verify = absent
