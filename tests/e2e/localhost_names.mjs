// Preloaded into Node: names below localhost are this machine (RFC 6761 section 6.3), as browsers have it and Debian's resolver does not.
import dns from 'node:dns'

const resolve = dns.lookup
dns.lookup = (name, ...rest) => resolve(name.endsWith('.localhost') ? '127.0.0.1' : name, ...rest)
