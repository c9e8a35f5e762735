import { describe, expect, it } from 'vitest'
import { fileSize, installCommands } from './manifest'
import type { SdkFile } from './manifest'

const wheel: SdkFile = {
  name: 'wedsync-1.0.0-py3-none-any.whl',
  size: 211_998,
  sha256: 'd69f',
  install: 'pip install {url}',
}

describe('the installation', () => {
  it('takes the file from the portal of the page', () => {
    expect(installCommands(wheel, 'https://developers.example.com')).toBe(
      'pip install https://developers.example.com/downloads/wedsync-1.0.0-py3-none-any.whl',
    )
  })
})

describe('the size of a file', () => {
  it.each([
    [0, '1 kB'],
    [211_998, '212 kB'],
    [1_234_567, '1,235 kB'],
  ])('%i bytes are %s', (bytes, text) => {
    expect(fileSize(bytes)).toBe(text)
  })
})
