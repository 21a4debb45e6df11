// The rules of the house that a reader would otherwise have to keep by hand.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const SOURCES = import.meta.glob<string>('./**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
// Vite gives styles to nobody as texts in tests; they are read as files.
const STYLES = Object.fromEntries(Object.keys(import.meta.glob('./**/*.css')).map((path) => [path, readFileSync(new URL(path, import.meta.url), 'utf8')]))

/** The folder right under src; files that stand there themselves belong to no slice. */
function sliceOf(path: string): string | null {
  return /^\.\/([^/]+)\//.exec(path)?.[1] ?? null
}

/** What a file imports, as paths from src. */
function imports(path: string, source: string): string[] {
  const found = [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
  return found.flatMap((target) => {
    if (target.startsWith('~/')) return [`./${target.slice(2)}`]
    return target.startsWith('.') ? [`./${new URL(target, `file:///${path.slice(2)}`).pathname.slice(1)}`] : []
  })
}

test('the base knows no slice, and no slice another', () => {
  const wrong = Object.entries(SOURCES).flatMap(([path, source]) => {
    const own = sliceOf(path)
    if (own === null) return []
    const beyond = imports(path, source).filter((target) => sliceOf(target) !== own && sliceOf(target) !== 'base')
    return beyond.map((target) => `${path} imports ${target}`)
  })

  expect(wrong).toEqual([])
})

test('styles know where a line begins, not left and right', () => {
  const physical = [
    /(?:^|[\s;{])(?:margin|padding|border|inset)-(?:left|right|top|bottom)\b/,
    /(?:^|[\s;{])(?:left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\s*:/,
    /(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/,
    /border-(?:top|bottom)-(?:left|right)-radius/,
  ]
  const wrong = Object.entries(STYLES).flatMap(([path, style]) => {
    const rules = style.replace(/\/\*[^]*?\*\//g, '').replace(/@(?:media|container)[^{]*/g, '')
    return rules.split('\n').flatMap((line) => (physical.some((pattern) => pattern.test(line)) ? [`${path}: ${line.trim()}`] : []))
  })

  expect(wrong).toEqual([])
})

test('colours are those of the house', () => {
  const wrong = Object.entries(STYLES).flatMap(([path, style]) => {
    if (path.endsWith('tokens.css')) return []
    return [...style.matchAll(/#[0-9a-f]{3,8}\b/gi)].map((match) => `${path}: ${match[0]}`)
  })

  expect(wrong).toEqual([])
})

test('every component has its styles, its test and its examples beside it', () => {
  const files = [...Object.keys(SOURCES), ...Object.keys(STYLES)]
  const components = [...new Set(files.flatMap((path) => /^\.\/base\/ui\/([^/]+)\//.exec(path)?.[1] ?? []))]
  const wanted = components.flatMap((name) => ['.tsx', '.module.css', '.test.tsx', '.examples.tsx'].map((end) => `./base/ui/${name}/${name}${end}`))

  expect(components.length).toBeGreaterThan(20)
  expect(wanted.filter((path) => !files.includes(path))).toEqual([])
})

test('no component holds a text: texts stand in both languages side by side', () => {
  const wrong = Object.entries(SOURCES).flatMap(([path, source]) => {
    if (!path.endsWith('.tsx') || /\.(?:test|examples)\.tsx$/.test(path)) return []
    const code = source.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
    const found = /.*[\u0621-\u06cc].*/.exec(code)
    return found ? [`${path}: ${found[0].trim()}`] : []
  })

  expect(wrong).toEqual([])
})

test('no file is longer than one can hold in one’s head', () => {
  const wrong = Object.entries(SOURCES).flatMap(([path, source]) => {
    // A map is as long as the country.
    const isMade = source.startsWith('// Made from') || path === './routes.tsx'
    return !isMade && !path.includes('.test.') && source.split('\n').length > 200 ? [`${path}: ${source.split('\n').length} lines`] : []
  })

  expect(wrong).toEqual([])
})
