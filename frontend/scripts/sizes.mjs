// Weighs what a browser has to fetch before somebody sees a page, and fails where it is more than weak lines bear.
// Called by `npm run build` after Vite.
import { readFile, rm } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'

const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8'))

const PAGES = [
  { name: 'the services', parts: ['index.html', 'src/portal/Portal.tsx', 'src/portal/MenuPage.tsx'], most: 150 },
  { name: 'a service', parts: ['index.html', 'src/portal/Portal.tsx', 'src/portal/ServicePage.tsx'], most: 150 },
  // Whoever comes to these has come by the services, and has most of it; what is more are the fields.
  { name: 'filing a request', parts: ['index.html', 'src/portal/Portal.tsx', 'src/portal/filing/FilePage.tsx'], most: 175 },
  { name: 'a confirmation', parts: ['index.html', 'src/portal/Portal.tsx', 'src/portal/filing/FiledPage.tsx'], most: 150 },
  { name: 'tracking', parts: ['index.html', 'src/portal/Portal.tsx', 'src/portal/tracking/TrackPage.tsx'], most: 160 },
  { name: 'signing in', parts: ['index.html', 'src/identity/SignInPage.tsx'], most: 150 },
  { name: 'the first page of the back office', parts: ['index.html', 'src/Office.tsx', 'src/tasks/TasksPage.tsx', 'src/base/words/fa.ts'], most: 350 },
]
const FONT_MOST = 60

const weights = new Map()
async function weigh(file) {
  if (!weights.has(file)) weights.set(file, gzipSync(await readFile(new URL(file, dist)), { level: 9 }).length)
  return weights.get(file)
}

/** A part and all that it imports before it runs; what it imports when needed is not counted. */
function reach(key, found = new Set()) {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`${key} is not in the manifest: say in scripts/sizes.mjs what it is called now.`)
  if (found.has(key)) return found
  found.add(key)
  for (const next of chunk.imports ?? []) reach(next, found)
  return found
}

const rows = []
for (const { name, parts, most } of PAGES) {
  const chunks = [...parts.reduce((found, part) => reach(part, found), new Set())].map((key) => manifest[key])
  const sum = async (files) => (await Promise.all([...new Set(files)].map(weigh))).reduce((sum, bytes) => sum + bytes, 0)
  const scripts = await sum(chunks.map((chunk) => chunk.file).filter((file) => file.endsWith('.js')))
  const styles = await sum(chunks.flatMap((chunk) => chunk.css ?? []))
  rows.push({ what: `${name}: JavaScript, gzipped`, bytes: scripts, most }, { what: `${name}: styles, gzipped`, bytes: styles })
}
for (const { file } of Object.values(manifest)) {
  // A font is compressed by itself.
  if (file.endsWith('.woff2')) rows.push({ what: `font ${file}`, bytes: (await readFile(new URL(file, dist))).length, most: FONT_MOST })
}

let isTooMuch = false
for (const { what, bytes, most } of rows) {
  const isAbove = most !== undefined && bytes > most * 1000
  isTooMuch ||= isAbove
  const limit = most === undefined ? '' : `of ${most} kB${isAbove ? '  TOO MUCH' : ''}`
  console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB ${limit.padEnd(12)} ${what}`)
}
// It names the sources, and nobody who visits the site needs it.
await rm(new URL('.vite', dist), { recursive: true })
if (isTooMuch) process.exit(1)
