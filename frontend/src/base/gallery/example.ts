import type { ReactNode } from 'react'

/** A component in its states, each under the name of the state: what the gallery shows and axe looks at. */
export type Example = Record<string, ReactNode>
