/** How the portal is built: static files, names carrying their content's hash. */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { guides } from './build/guides/guides'
import { inputSchemas } from './build/inputSchemas'
import { mantineVariables } from './build/mantineVariables'
import { referenceData } from './build/referenceData'
import { scopes } from './build/scopes'
import { servedLikeTheEdge } from './build/servedLikeTheEdge'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const OPENAPI = here('../openapi/openapi-3.1.json')

// `PORTAL_API=http://wedsync.cloudfront.localhost:4566 npm run dev` works with the API of a running local stack.
const api = process.env.PORTAL_API ? new URL(process.env.PORTAL_API) : undefined
const toApi = api && {
  target: `http://127.0.0.1:${api.port || '80'}`,
  headers: { Host: api.host },
}
const paths = ['/api', '/oauth', '/.well-known', '/health', '/openapi.json', '/openapi-3.1.json']

export default defineConfig({
  server: { proxy: toApi ? Object.fromEntries(paths.map((path) => [path, toApi])) : {} },
  plugins: [
    react(),
    mantineVariables(),
    inputSchemas(OPENAPI),
    scopes(OPENAPI),
    referenceData(OPENAPI),
    guides(here('../docs')),
    servedLikeTheEdge(),
  ],
  resolve: {
    alias: {
      '@wedsync/sdk/resources': here('../sdks/node/src/resources.ts'),
      '@wedsync/sdk': here('../sdks/node/src/index.ts'),
      // What the SDK needs it for (signatures of webhooks, checksums of uploads) is for servers.
      'node:crypto': here('./build/absentCrypto.ts'),
    },
  },
  build: {
    target: 'es2023',
    // The first browsers that resolve light-dark() where a colour is used; a rewritten one can't follow color-scheme.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Inlined fonts and images would be loaded by pages that never show them.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What every page needs is few files: each one costs a phone a round trip.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(?:react|react-dom|react-router|scheduler|cookie)\// },
            { name: 'shell', test: /portal_site\/src\/(?:shell|controls|code|brand|status|addresses|useOrigin)/ },
          ],
        },
      },
    },
    // Read by build/prerender.ts, which deletes it.
    manifest: true,
    chunkSizeWarningLimit: 3000,
    reportCompressedSize: false,
  },
})
