/** The portal's main navigation, in the order it is shown. */

export interface Destination {
  to: string
  label: string
}

export const DESTINATIONS: Destination[] = [
  { to: '/', label: 'Start' },
  { to: '/guides', label: 'Guides' },
  { to: '/reference', label: 'API reference' },
  { to: '/sdks', label: 'SDKs' },
  { to: '/status', label: 'Status' },
]
