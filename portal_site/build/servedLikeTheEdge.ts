/** `vite preview` serves the files of an address as the edge does (edge/spa.js), with the same content security policy. */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { eventFor, loadEdgeFunction } from '../edge/edgeFunction'

export function servedLikeTheEdge(): Plugin {
  return {
    name: 'served-like-the-edge',
    configurePreviewServer({ middlewares, config }) {
      const spa = loadEdgeFunction('spa.js')
      const toOthers = Object.keys(config.preview.proxy ?? {})
      const policy = readFileSync(new URL('../csp.txt', import.meta.url), 'utf8').trim()
      middlewares.use((request, response, next) => {
        const [path = '', query] = (request.url ?? '').split('?')
        if (!toOthers.some((each) => path.startsWith(each))) {
          response.setHeader('Content-Security-Policy', policy)
          request.url = [spa(eventFor(path)).uri, query].filter((each) => each !== undefined).join('?')
        }
        next()
      })
    },
  }
}
