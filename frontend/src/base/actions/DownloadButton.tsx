import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { download, type Wanted } from '~/base/api/download'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import styles from './DownloadButton.module.css'

/** Fetches one file and saves it; says that it is on its way, and why it was refused. */
export function DownloadButton({ children, wanted, isSmall = true }: { children: ReactNode; wanted: Wanted; isSmall?: boolean }) {
  const fetching = useMutation({ mutationFn: download, networkMode: 'always' })
  return (
    <div className={styles.download}>
      <Button isSmall={isSmall} icon="download" isPending={fetching.isPending} onPress={() => fetching.mutate(wanted)}>
        {children}
      </Button>
      <ErrorSummary error={fetching.error} />
    </div>
  )
}
