import type { ProblemField } from '~/base/api/problem'

/** A fault of a file: where it is, and why. */
export interface Fault {
  row?: number
  column?: string
  why: string
}

/** Reads `#row/12/credit`: row and column of a fault; what is of no row is of the whole file. */
export function fault({ pointer, detail }: ProblemField): Fault {
  const [, row, column] = /^#row\/(\d+)(?:\/(.+))?$/.exec(pointer) ?? []
  return { ...(row === undefined ? {} : { row: Number(row) }), ...(column === undefined ? {} : { column }), why: detail }
}
