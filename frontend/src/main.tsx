import '~/base/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queries } from '~/base/api/query'
import { show } from '~/base/language/language'
import { PageLocale } from '~/base/language/PageLocale'
import { showLook } from '~/base/shell/look'
import { router } from './routes'

show()
showLook()
const place = document.getElementById('app')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <PageLocale>
          <RouterProvider router={router} />
        </PageLocale>
      </QueryClientProvider>
    </StrictMode>,
  )
}
