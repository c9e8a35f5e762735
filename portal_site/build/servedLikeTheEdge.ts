/** `vite preview` serves the files of an address as the edge does (edge/spa.js): compressed, and with the content security policy. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { eventFor, loadEdgeFunction } from '../edge/edgeFunction'

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

export function servedLikeTheEdge(): Plugin {
  return {
    name: 'served-like-the-edge',
    configurePreviewServer({ middlewares, config }) {
      const spa = loadEdgeFunction('spa.js')
      const policy = readFileSync(new URL('../csp.txt', import.meta.url), 'utf8').trim()
      const dist = path.resolve(config.root, config.build.outDir)
      const toOthers = Object.keys(config.preview.proxy ?? {})
      middlewares.use((request, response, next) => {
        const [address = ''] = (request.url ?? '').split('?')
        if (toOthers.some((each) => address.startsWith(each))) {
          next()
          return
        }
        const { uri } = spa(eventFor(address))
        request.url = uri
        response.setHeader('Content-Security-Policy', policy)
        const compressed = compress(path.join(dist, uri))
        if (compressed === undefined) {
          next()
          return
        }
        response.setHeader('Content-Type', `${TYPES[path.extname(uri)] ?? ''}; charset=utf-8`)
        response.setHeader('Content-Encoding', 'gzip')
        response.setHeader('Cache-Control', uri.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache')
        response.end(compressed)
      })
    },
  }
}

/** A page, script or style sheet; undefined for other files and missing ones. Every browser that the portal supports reads gzip. */
function compress(file: string): Buffer | undefined {
  const isText = path.extname(file) in TYPES
  return isText && existsSync(file) && statSync(file).isFile() ? gzipSync(readFileSync(file)) : undefined
}
