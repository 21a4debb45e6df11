// Writes what the SPA knows of the API from openapi/openapi.json: types, and the field's words in both languages.
// With --check nothing is written, and what is not up to date is named.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const contract = JSON.parse(await readFile(at('../../openapi/openapi.json'), 'utf8'))
const isCheck = process.argv.includes('--check')
const banner = '// Made from openapi/openapi.json by `npm run client`. Not edited by hand.\n'

const files = {
  '../src/base/api/schema.d.ts': banner + astToString(await openapiTS(contract, { alphabetize: false })),
  ...Object.fromEntries(['fa', 'en'].map((language) => [`../src/base/words/${language}.ts`, words(language)])),
  '../src/base/words/public.ts': publicWords(),
}

const stale = []
for (const [path, content] of Object.entries(files)) {
  const written = await readFile(at(path), 'utf8').catch(() => '')
  if (written === content) continue
  stale.push(path.replace('../', 'frontend/'))
  if (!isCheck) await writeFile(at(path), content)
}
if (isCheck && stale.length > 0) {
  console.error(`${stale.join(', ')}: not as the contract says. Run: npm run client`)
  process.exit(1)
}

/** What the contract's values, fields and codes are called in one language. */
function words(language) {
  const texts = {}
  for (const [name, schema] of Object.entries(contract.components.schemas)) {
    const found = schema['x-texts']
    if (found) texts[name] = named(found, language)
    // Values that are told by a member's texts alone: the type is open, because more of them may come.
    for (const [member, { 'x-texts': values }] of Object.entries(schema.properties ?? {})) if (values) texts[`${name}.${member}`] = named(values, language)
  }
  const fields = Object.entries(contract['x-field-texts'] ?? {})
  texts.fields = Object.fromEntries(fields.map(([name, text]) => [name, text[language]]))
  return `${banner}export default ${JSON.stringify(texts, null, 2)} as const\n`
}

/** What the public's pages say of a case. All words together weigh as much as a page, and an applicant's line is weak. */
function publicWords() {
  const of = (language) => {
    const texts = (name) => named(contract.components.schemas[name]['x-texts'], language)
    const names = ['CaseState', 'CaseNext', 'CaseEntryKind', 'CaseOutcome', 'DepositorKind', 'ComplaintAbout', 'ComplaintState', 'ComplaintOutcome', 'ReceiptVerdict']
    const refusals = Object.entries(texts('Code')).filter(([code]) => /^(?:case|complaint_appeal)/.test(code))
    return { ...Object.fromEntries(names.map((name) => [name, texts(name)])), Code: Object.fromEntries(refusals) }
  }
  return `${banner}export default ${JSON.stringify({ fa: of('fa'), en: of('en') }, null, 2)} as const\n`
}

function named(values, language) {
  return Object.fromEntries(Object.entries(values).map(([value, text]) => [value, text[language]]))
}
