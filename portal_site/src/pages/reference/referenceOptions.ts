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

/** Every language Scalar knows but the five the platform has examples for: shell, Node.js, Python, PHP, C#. */
const UNSUPPORTED_LANGUAGES: ApiReferenceConfigurationWithSource['hiddenClients'] = {
  c: true, clojure: true, dart: true, fsharp: true, go: true, http: true, java: true, js: true, julia: true, kotlin: true,
  objc: true, ocaml: true, powershell: true, r: true, ruby: true, rust: true, swift: true,
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
  hiddenClients: UNSUPPORTED_LANGUAGES,
} as const
