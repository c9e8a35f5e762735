/** The SDK packages that this portal offers, as its build describes them. */
import type { Language } from '../../code/tokenize'

export interface SdkFile {
  name: string
  size: number
  sha256: string
  /** The commands that install the file, with `{url}` for its address. */
  install: string
}

export interface SdkPackage {
  language: Language
  title: string
  package: string
  version: string
  requirement: string
  first_call: string
  /** The first file is the one that most people need. */
  files: [SdkFile, ...SdkFile[]]
  /** Paths below the downloads. */
  reference: string
  changelog: string
  readme: string
}

export interface SdkManifest {
  packages: SdkPackage[]
}

export const DOWNLOADS = '/downloads'
export const CHECKSUMS = `${DOWNLOADS}/SHA256SUMS.txt`

/** Throws when the manifest is missing; the router then shows that the page is broken. */
export async function loadSdkManifest({ request }: { request: Request }): Promise<SdkManifest> {
  const address = `${DOWNLOADS}/manifest.json`
  const answer = await fetch(address, { signal: request.signal })
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return (await answer.json()) as SdkManifest
}

/** The address of a file or text of the downloads. */
export const downloadPath = (name: string) => `${DOWNLOADS}/${name}`

/** The commands that install a file from the portal at `origin`. */
export function installCommands(file: SdkFile, origin: string): string {
  return file.install.replaceAll('{url}', `${origin}${downloadPath(file.name)}`)
}

/** The size in thousands of bytes, as in "214 kB". */
export function fileSize(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en')} kB`
}
