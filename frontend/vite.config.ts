import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { csp } from './scripts/csp.ts'
import { persianLabels } from './scripts/persian-labels.ts'

const api = process.env.AMANAT_API ?? 'http://127.0.0.1:8080'

/** Chunks are called after their pages. */
const isFirst = (chunk: string) => /\/(?:Portal|MenuPage|ServicePage|TrackPage)-/.test(chunk)

export default defineConfig({
  plugins: [react(), persianLabels(), csp()],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    // Phones that are bought today; older ones still get a page, because nothing newer than this is used without need.
    target: ['chrome111', 'firefox128', 'safari16.4'],
    assetsInlineLimit: 0,
    manifest: true,
    // What each page is made of would come with the first load, for everybody. It does for the pages that people come to first;
    // the others fetch their parts a moment later.
    modulePreload: { resolveDependencies: (page, parts) => (isFirst(page) ? parts : []) },
  },
  // The API takes cookies from its own origin only: the proxy leaves Host as it is.
  server: {
    port: 5173,
    strictPort: true,
    proxy: Object.fromEntries(['/v1', '/docs', '/openapi.json', '/problems'].map((path) => [path, { target: api }])),
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['src/test.ts'], css: { modules: { classNameStrategy: 'non-scoped' } } },
})
