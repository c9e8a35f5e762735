/** Saves a text, or bytes, as a file. */

export function download(fileName: string, content: string | Blob, mediaType: string) {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  URL.revokeObjectURL(address)
}
