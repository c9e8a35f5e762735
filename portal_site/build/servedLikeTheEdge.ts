/** `vite preview` serves the files of an address as the edge does (edge/spa.js). */
import type { Plugin } from 'vite'
import { eventFor, loadEdgeFunction } from '../edge/edgeFunction'

export function servedLikeTheEdge(): Plugin {
  return {
    name: 'served-like-the-edge',
    configurePreviewServer({ middlewares, config }) {
      const spa = loadEdgeFunction('spa.js')
      const toOthers = Object.keys(config.preview.proxy)
      middlewares.use((request, _, next) => {
        const [path = '', query] = (request.url ?? '').split('?')
        if (!toOthers.some((each) => path.startsWith(each))) {
          request.url = [spa(eventFor(path)).uri, query].filter((each) => each !== undefined).join('?')
        }
        next()
      })
    },
  }
}
