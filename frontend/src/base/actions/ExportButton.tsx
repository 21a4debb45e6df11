import { CSV, XLSX } from '~/base/api/download'
import { DownloadButton } from './DownloadButton'
import styles from './DownloadButton.module.css'
import { useExportTexts } from './export-texts'

/** The whole list with the same filters, as a workbook or as CSV: the list's own address answers it. */
export function ExportButton({ path, filters, name }: { path: string; filters: object; name: string }) {
  const t = useExportTexts()
  return (
    <div className={styles.export}>
      <DownloadButton wanted={{ path, filters, name, type: XLSX }}>{t.xlsx}</DownloadButton>
      <DownloadButton wanted={{ path, filters, name, type: CSV }}>{t.csv}</DownloadButton>
    </div>
  )
}
