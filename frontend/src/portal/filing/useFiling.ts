// Sending a request once. What is sent, and its key, are kept with the draft before anything leaves: whatever happens to
// the line, the tab or the phone meanwhile, sending again is the same request, until the API has decided.

import { useMutation } from '@tanstack/react-query'
import { client, settled } from '~/base/api/client'
import { Refusal, Unreachable } from '~/base/api/problem'
import type { Body, Sent } from '~/base/api/send'
import { queries } from '~/base/api/query'
import type { Draft } from './draft'

export type FileRequest = Body<'/v1/requests'>
export type FiledCase = Sent<'/v1/requests'>

/** Sends the draft as `body`, or what was sent of it before and may have arrived. */
export function useFiling(draft: Draft, change: (next: Partial<Draft>) => void) {
  return useMutation<FiledCase, Error, FileRequest>({
    networkMode: 'always',
    mutationFn: async (body) => {
      // Nothing leaves the phone: nothing can have arrived, and the answers stay open.
      if (!draft.sent && !navigator.onLine) throw new Unreachable('offline')
      const sent = draft.sent ?? { key: crypto.randomUUID(), content: JSON.stringify(body) }
      change({ sent })
      const post = client.POST as (path: string, init: object) => Promise<{ data?: FiledCase; response: Response; error?: unknown }>
      try {
        return await settled(await post('/v1/requests', { body: JSON.parse(sent.content) as FileRequest, headers: { 'Idempotency-Key': sent.key } }))
      } catch (error) {
        if (error instanceof Refusal && !error.isUndecided) {
          change({ sent: undefined })
          // The form may have changed meanwhile: what is asked now is read anew.
          if (error.code === 'form_superseded') await queries.invalidateQueries()
        }
        throw error
      }
    },
  })
}
