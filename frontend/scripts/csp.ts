import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * Writes dist/csp.json: the hashes of the styles that libraries put into the page at run time, for the policy that the pages
 * are served with. They are computed from the libraries' own source, and the build fails where one cannot be computed: a
 * library that changes its style changes the policy with it, and is not broken silently.
 */
export function csp(): Plugin {
  const hashes = new Set<string>()
  return {
    name: 'csp',
    apply: 'build',
    enforce: 'pre',
    buildStart: () => hashes.clear(),
    transform(code, id) {
      // React makes the elements that its components name; none of ours is a style.
      if (!id.includes('/node_modules/') || id.includes('/react-dom/') || !/createElement\(['"]style['"]\)/.test(code)) return null
      const styles = stylesIn(code)
      if (styles === null) this.error(`${id} puts a style into the page that cannot be read from its source; say its hash in the policy.`)
      for (const style of styles) hashes.add(`sha256-${createHash('sha256').update(style).digest('base64')}`)
      return null
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'csp.json', source: `${JSON.stringify({ 'style-src': [...hashes].toSorted() }, null, 2)}\n` })
    },
  }
}

/** The texts that a module gives to the `<style>` elements which it makes; `null` where one of them is not to be read. */
function stylesIn(code: string): string[] | null {
  const made = code.match(/createElement\(['"]style['"]\)/g)?.length ?? 0
  const texts = [...code.matchAll(/\.textContent = `([^`]*)`(\s*\.trim\(\))?/g)].map(([, text = '', trim]) => {
    const whole = text.replace(/\$\{([\w$]+)\}/g, (hole, name: string) => constant(code, name) ?? hole)
    return trim ? whole.trim() : whole
  })
  return texts.length === made && texts.every((text) => !text.includes('${')) ? texts : null
}

/** The value of a constant of the module that is a plain text. */
function constant(code: string, name: string): string | undefined {
  return new RegExp(`const ${name.replaceAll('$', '\\$')} = ['"]([^'"\\\\]*)['"]`).exec(code)?.[1]
}
