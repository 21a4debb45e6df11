import type { components } from './schema'

export type Code = components['schemas']['Code']
export type Problem = components['schemas']['Problem']
export type ProblemField = components['schemas']['ProblemField']

/** The API refused: its problem document, and after how many seconds to come again where it says so. */
export class Refusal extends Error {
  constructor(
    readonly problem: Problem,
    readonly retryAfter?: number,
  ) {
    super(problem.title)
  }

  get code(): Code {
    return this.problem.code
  }

  /** Nothing is known of what was sent: it is sent again with the same key. */
  get isUndecided(): boolean {
    return this.problem.status >= 500 || this.code === 'idempotency_in_flight'
  }
}

/** No answer came: the network, the server, or the time that it was given. */
export class Unreachable extends Error {}

/** Reads a refusal; an answer that is none of the API's (a proxy's page) counts as no answer. */
export async function refusal(response: Response): Promise<Refusal | Unreachable> {
  if (!(response.headers.get('content-type') ?? '').startsWith('application/problem+json')) {
    return new Unreachable(`status ${response.status}`)
  }
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return new Refusal((await response.json()) as Problem, Number.isNaN(seconds) ? undefined : seconds)
}
