import { Link } from '@tanstack/react-router'
import { save } from '~/base/api/download'
import { Button } from '~/base/ui/Button/Button'
import { Qr } from '~/base/ui/Qr/Qr'
import common from '../common.module.css'
import { type CaseReceipt, fileOf } from './receipt'
import { useReceiptsTexts } from './receipts-texts'

/** The receipt to keep: a code for cameras and for paper, the same as a link, and a file. */
export default function ReceiptPart({ receipt, address }: { receipt: CaseReceipt; address: string }) {
  const t = useReceiptsTexts()
  return (
    <section className={common.part}>
      <h2>{t.receipt}</h2>
      <p>{t.receiptAbout}</p>
      <Qr of={new URL(address, location.origin).href} label={t.qr} />
      <div className={common.buttons}>
        <Link to="/verify" hash={address.slice(address.indexOf('#') + 1)}>
          {t.link}
        </Link>
        <Button icon="download" onPress={() => keep(receipt)}>
          {t.download}
        </Button>
      </div>
    </section>
  )
}

function keep(receipt: CaseReceipt): void {
  const { name, content } = fileOf(receipt)
  save(content, name)
}
