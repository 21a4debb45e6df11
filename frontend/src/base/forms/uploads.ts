// Files that an applicant sends along. Each goes to the office at once and waits there for a day; what stays here is its
// name, and the secret by which what is filed takes it.

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, client, settled } from '~/base/api/client'
import type { components } from '~/base/api/schema'

export type ClaimUpload = components['schemas']['ClaimUpload']
type FileType = components['schemas']['FormFileType']

/** A file that waits at the office. */
export interface Uploaded {
  id: string
  secret: string
  name: string
  size: number
  expires_at: string
}

/** What waits, by its id. */
export type Uploads = Readonly<Record<string, Uploaded>>

/** A file may be long on a weak line. */
const PATIENCE_MS = 15 * 60_000
/** A file that ends while the rest is being written is not filed. */
const MARGIN_MS = 10 * 60_000

const ENDINGS: Record<FileType, string> = { pdf: '.pdf', jpeg: '.jpg,.jpeg', png: '.png' }
const TYPES: readonly [RegExp, string][] = [
  [/\.pdf$/i, 'application/pdf'],
  [/\.jpe?g$/i, 'image/jpeg'],
  [/\.png$/i, 'image/png'],
]

/** As an `<input type="file">` has it. */
export function acceptOf(types: readonly FileType[]): string {
  return types.map((type) => ENDINGS[type]).join(',')
}

/** The type of a file by its name; what it is indeed the office finds out. */
export function typeOf(name: string): string {
  return TYPES.find(([ending]) => ending.test(name))?.[1] ?? 'application/octet-stream'
}

/** Whether a file still waits, and will while the rest is written. */
export function isWaiting({ expires_at }: Uploaded): boolean {
  return Date.parse(expires_at) - Date.now() > MARGIN_MS
}

/** How files are claimed: those that the answers name. */
export function claims(ids: readonly string[], uploads: Uploads): ClaimUpload[] {
  return ids.flatMap((id) => {
    const upload = uploads[id]
    return upload ? [{ upload_id: id, secret: upload.secret }] : []
  })
}

/** Sends a file to the office; `share` is how much of it has gone. */
export function useUpload(onUploaded: (upload: Uploaded) => void) {
  const [share, setShare] = useState(0)
  const sending = useMutation({
    networkMode: 'always',
    mutationFn: async (file: File): Promise<Uploaded> => {
      setShare(0)
      const name = file.name.slice(-200)
      const post = client.POST as (path: string, init: object) => Promise<{ data?: components['schemas']['UploadedFile']; response: Response; error?: unknown }>
      const answer = await post('/v1/uploads', {
        params: { query: { file_name: name } },
        body: file,
        bodySerializer: (body: Blob) => body,
        headers: { 'Content-Type': typeOf(file.name) },
        fetch: (request: Request) => ask(request, PATIENCE_MS, setShare),
      })
      const { id, secret, size_bytes, expires_at } = await settled(answer)
      return { id, secret, name, size: size_bytes, expires_at }
    },
    onSuccess: onUploaded,
  })
  return { send: sending.mutate, share: sending.isPending ? share : undefined, error: sending.error, reset: sending.reset }
}
