import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PRODUCTS } from './products'

interface Document {
  tags: { name: string }[]
}

const document = JSON.parse(
  readFileSync(new URL('../../../../openapi/openapi-3.1.json', import.meta.url), 'utf-8'),
) as Document

describe('the products', () => {
  it('name every resource of the reference once', () => {
    const names = PRODUCTS.flatMap((product) => product.resources.map((resource) => resource.name))
    const tags = document.tags.map((tag) => tag.name).filter((name) => name !== 'Meta')
    expect(names.toSorted()).toEqual(tags.toSorted())
  })

  it('link to the tags of their names', () => {
    for (const { name, tag } of PRODUCTS.flatMap((product) => product.resources)) {
      expect(tag).toBe(name.toLowerCase().replaceAll(' ', '-'))
    }
  })
})
