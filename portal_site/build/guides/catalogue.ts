/** The guides that the portal publishes, in the order of its navigation. A guide that is not listed here is not published. */

export interface CatalogueEntry {
  /** The name of the file below docs/guides, without `.md`. */
  slug: string
  /** What the guide is about, in one sentence for the list of guides. */
  summary: string
}

export interface CatalogueGroup {
  title: string
  guides: CatalogueEntry[]
}

export const CATALOGUE: CatalogueGroup[] = [
  {
    title: 'First steps',
    guides: [
      { slug: 'quickstart', summary: 'From a new key to the first call, list, webhook and error, in five languages.' },
      { slug: 'authentication', summary: 'API keys, sessions of people, and OAuth clients with PKCE.' },
      { slug: 'webhooks', summary: 'Receive events at your own URL, verify them, and repeat what you missed.' },
      { slug: 'errors', summary: 'What an error contains, which ones to retry, and what each code means.' },
      { slug: 'limits', summary: 'Requests per minute, hour and day, and how to stay below the limits.' },
      { slug: 'versioning', summary: 'What can change in a version, and what never does.' },
      { slug: 'sync', summary: 'Import records with the IDs of your own system, as often as you like.' },
    ],
  },
  {
    title: 'Requests',
    guides: [
      { slug: 'idempotency', summary: 'Send a request again without doing its work twice.' },
      { slug: 'pagination', summary: 'Read a list of any length, page by page.' },
      { slug: 'lists', summary: 'What a list costs, and how to keep it fast.' },
      { slug: 'request-signing', summary: 'Prove that a request was not changed on its way.' },
    ],
  },
  {
    title: 'Events',
    guides: [
      { slug: 'events', summary: 'The envelope and the catalogue of events.' },
      { slug: 'webhook-filters', summary: 'Receive only the events that match a pattern.' },
      { slug: 'webhook-security', summary: 'Which URLs are refused, and what your server is sent.' },
      { slug: 'receivers', summary: 'A receiver of the sandbox that shows what a webhook sends.' },
      { slug: 'change-feed', summary: 'Keep a copy of the data without a server that receives webhooks.' },
    ],
  },
  {
    title: 'Bookings and payments',
    guides: [
      { slug: 'bookings', summary: 'From a search for free times to a confirmed booking, a series or a calendar.' },
      { slug: 'waitlist', summary: 'Offer freed times to customers who wait for them.' },
      { slug: 'payments', summary: 'Charge cards, record cash and transfers, and plan installments.' },
      { slug: 'receipts', summary: 'Numbered receipts as PDF, with tax, in four languages.' },
    ],
  },
  {
    title: 'Your organization',
    guides: [
      { slug: 'applications', summary: 'Register a product that uses the API with its own credentials.' },
      { slug: 'usage', summary: 'Calls, latency and errors, by period, endpoint and key.' },
      { slug: 'request-logs', summary: 'Find a single request, and the events that it caused.' },
      { slug: 'support', summary: 'Ask the support, in the portal, over the API or by mail.' },
      { slug: 'status', summary: 'The state of the platform and its incidents, for your own pages and alarms.' },
    ],
  },
  {
    title: 'Changes',
    guides: [{ slug: 'migration', summary: 'Move from the former APIs of WedSync and BookingX.' }],
  },
]

/** Written for the people who operate the platform or work in its repository. */
export const UNPUBLISHED = ['attacks-on-admission', 'attacks-on-identity', 'operating', 'sdks']

/** Pages of the portal that have the place of an unpublished text, by its path from docs/guides. */
export const OTHER_PAGES: Record<string, string> = {
  'sdks.md': '/sdks',
  '../../sdks/node/README.md': '/sdks#node',
  '../../sdks/python/README.md': '/sdks#python',
  '../../sdks/php/README.md': '/sdks#php',
  '../../sdks/csharp/README.md': '/sdks#csharp',
  '../changelog.md': '/changelog',
}

export const isPublished = (slug: string) => CATALOGUE.some(({ guides }) => guides.some((guide) => guide.slug === slug))
