import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Timeline } from './Timeline'

test('what happened is a list in its order, with its time and its people', () => {
  render(
    <Timeline
      steps={[
        { key: 'a', at: '2025-08-03T06:12:00Z', title: 'ثبت شد', who: 'رضا احمدی' },
        { key: 'b', at: '2025-08-05T10:05:00Z', title: 'امضا شد', note: 'کامل است.' },
      ]}
    />,
  )

  expect(screen.getByRole('list').tagName).toBe('OL')
  expect(screen.getAllByRole('listitem').map((step) => step.textContent)).toEqual(['ثبت شد۱۴۰۴/۰۵/۱۲ ۰۹:۴۲رضا احمدی', 'امضا شد۱۴۰۴/۰۵/۱۴ ۱۳:۳۵کامل است.'])
})
