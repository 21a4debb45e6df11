// One server on each database for all tests: making the sample data takes longer than most of them.

import type { TestProject } from 'vitest/node'
import { type Engine, serve } from './server'

declare module 'vitest' {
  interface ProvidedContext {
    origins: Record<Engine, string>
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [sqlite, postgres] = await Promise.all([serve('sqlite'), serve('postgres')])
  project.provide('origins', { sqlite: sqlite.origin, postgres: postgres.origin })
  return async () => {
    await Promise.all([sqlite.stop(), postgres.stop()])
  }
}
