/** How the portal is built: static files, names carrying their content's hash, the AI chat left out. */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const absentAgent = fileURLToPath(new URL('./src/pages/reference/absentAgent.ts', import.meta.url))

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@scalar/agent-chat': absentAgent } },
  build: {
    target: 'es2023',
    // The first browsers that resolve light-dark() where a colour is used; a rewritten one can't follow color-scheme.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Inlined fonts and images would be loaded by pages that never show them.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 3000,
    reportCompressedSize: false,
  },
})
