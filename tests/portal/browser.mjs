/** Launches Chromium: the one that CHROMIUM names, else the machine's own, else the one that npm installed. */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const ON_THIS_MACHINE = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const PACKAGES = fileURLToPath(new URL('./node_modules', import.meta.url))
const ARCHIVES = path.join(PACKAGES, '@sparticuz', 'chromium', 'bin')
const UNPACKED = path.join(PACKAGES, '.cache', 'chromium')
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function launch({ args = [] } = {}) {
  const { executablePath, env } = await findBrowser()
  return chromium.launch({ executablePath, env, headless: true, args: [...FLAGS, ...args] })
}

async function findBrowser() {
  const named = process.env.CHROMIUM
  assert.ok(!named || existsSync(named), `CHROMIUM names ${named}, which does not exist`)
  const installed = named || ON_THIS_MACHINE.find((file) => existsSync(file))
  return installed ? { executablePath: installed, env: process.env } : unpackedBrowser()
}

/** npm's is built for Linux on x86-64. It brings its libraries and a font; the machine's fonts are used as well. */
async function unpackedBrowser() {
  const isBuilt = process.platform === 'linux' && process.arch === 'x64'
  assert.ok(isBuilt, `npm has no Chromium for ${process.platform} ${process.arch}: install one, or name one in CHROMIUM`)
  if (!existsSync(UNPACKED)) await unpack()
  const env = { ...process.env, LD_LIBRARY_PATH: path.join(UNPACKED, 'al2023', 'lib'), FONTCONFIG_PATH: UNPACKED }
  return { executablePath: path.join(UNPACKED, 'chromium'), env }
}

/** Unpacks into a folder of its own and renames that, so that an interrupted run leaves no half of a browser. */
async function unpack() {
  // Imported here: it is of no use on machines that it has no browser for.
  const { inflate } = await import('@sparticuz/chromium')
  const work = mkdtempSync(path.join(PACKAGES, '.chromium-'))
  const before = process.env.TMPDIR
  process.env.TMPDIR = work // the only way to tell `inflate` where to write
  const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']
  await Promise.all(archives.map((name) => inflate(path.join(ARCHIVES, name))))
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  writeFileSync(path.join(work, 'fonts.conf'), fontsConfiguration())
  mkdirSync(path.dirname(UNPACKED), { recursive: true })
  try {
    renameSync(work, UNPACKED)
  } catch (error) {
    if (!existsSync(UNPACKED)) throw error
    rmSync(work, { recursive: true }) // another process was first
  }
}

function fontsConfiguration() {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', path.join(UNPACKED, 'fonts', 'fonts')]
  const lines = folders.map((folder) => `<dir>${folder}</dir>`)
  return `<?xml version="1.0"?>\n<fontconfig>${lines.join('')}<cachedir>${UNPACKED}/cache</cachedir></fontconfig>\n`
}
