/** How Scalar is set up: the document and the API of this host only, and nothing that would call anybody else (docs/decisions/0021). */
import type { ApiReferenceConfigurationWithSource } from '@scalar/types/api-reference'
import { apiBase } from '../../addresses'
import type { OpenApiDocument } from './referenceDocument'

interface Setting {
  document: OpenApiDocument
  /** Where the portal is served. */
  origin: string
  /** What it is drawn in from the start. */
  scheme: 'light' | 'dark'
}

export function referenceOptions({ document, origin, scheme }: Setting): Partial<ApiReferenceConfigurationWithSource> {
  return {
    content: document,
    servers: [{ url: apiBase(origin), description: 'Live or sandbox, depending on the key' }],
    authentication: { preferredSecurityScheme: 'Bearer' },
    ...NO_THIRD_PARTY,
    ...LOOKS,
    forceDarkModeState: scheme,
  }
}

const NO_THIRD_PARTY = {
  proxyUrl: '',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
  externalUrls: { dashboardUrl: '', registryUrl: '', proxyUrl: '', apiBaseUrl: '' },
} as const

/** The HTTP libraries that Scalar writes samples for, all but curl: the document has samples with our SDKs. */
const OTHER_CLIENTS: ApiReferenceConfigurationWithSource['hiddenClients'] = {
  c: true, clojure: true, csharp: true, dart: true, fsharp: true, go: true, http: true, java: true, js: true, julia: true, kotlin: true,
  node: true, objc: true, ocaml: true, php: true, powershell: true, python: true, r: true, ruby: true, rust: true, shell: ['wget', 'httpie'],
  swift: true,
}

const LOOKS = {
  theme: 'none',
  layout: 'modern',
  hideDarkModeToggle: true,
  documentDownloadType: 'none',
  orderSchemaPropertiesBy: 'preserve',
  modelsSectionLabel: 'Schemas',
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
  persistAuth: false,
  // The button's visible words must open its accessible name (WCAG 2.2, 2.5.3).
  localization: { translations: { navigation: { showAllEndpoints: 'Show more {name} endpoints' }, actions: { showMore: 'Show more' } } },
  hiddenClients: OTHER_CLIENTS,
} as const
