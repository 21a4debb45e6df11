import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Difference } from './Difference'

test('what differs is said in words, and what stands on one side only differs', () => {
  render(
    <Difference
      names={['درخواست', 'حکم']}
      before={[
        ['مبلغ', <b key="a">۲۵۰</b>, '250'],
        ['موضوع', 'پل'],
      ]}
      after={[
        ['مبلغ', <b key="a">۲۰۵</b>, '205'],
        ['موضوع', 'پل'],
        ['توضیح', 'اصلاح شد'],
      ]}
    />,
  )

  const rows = screen.getAllByRole('row').slice(1)
  expect(rows.map((row) => row.textContent)).toEqual(['مبلغ تغییر کرده۲۵۰۲۰۵', 'موضوعپلپل', 'توضیح تغییر کرده—اصلاح شد'])
})
