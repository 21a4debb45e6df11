// The whole map of the site. A slice's pages are sent when somebody goes there.

import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router'
import { me } from '~/base/api/me'
import { q, queries } from '~/base/api/query'
import { accessToken } from '~/base/api/session'
import { language } from '~/base/language/language'
import { NotFound, PageError, PublicError, SiteError } from '~/base/shell/PageError'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { words } from '~/base/words/words'

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: SiteError })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { to?: string } => (typeof search.to === 'string' && /^\/[^/\\]/.test(search.to) ? { to: search.to } : {}),
  // Whoever is signed in has come too far back; where nobody answers, the page itself says so.
  beforeLoad: async ({ search }) => {
    if (await accessToken().catch(() => null)) throw redirect({ href: search.to ?? '/' })
  },
  component: lazyRouteComponent(() => import('./identity/SignInPage')),
})

/** Everything behind the sign-in. */
const office = createRoute({
  getParentRoute: () => root,
  id: 'office',
  beforeLoad: async ({ location }) => {
    if (await accessToken()) return
    // Who comes to the front door without being staff is here for a service; a deeper address is somebody's work.
    throw location.pathname === '/' ? redirect({ to: '/e-services' }) : redirect({ to: '/sign-in', search: { to: location.href } })
  },
  loader: () => Promise.all([queries.ensureQueryData(me()), queries.ensureQueryData(words(language()))]),
  component: lazyRouteComponent(() => import('./Office')),
})

/** What everybody may see without signing in. */
const portal = createRoute({ getParentRoute: () => root, id: 'portal', component: lazyRouteComponent(() => import('./portal/Portal')) })
const errorComponent = PublicError
const portalPages = [
  createRoute({ getParentRoute: () => portal, path: '/e-services', errorComponent, loader: () => queries.ensureQueryData(q('/v1/e-services')), component: lazyRouteComponent(() => import('./portal/MenuPage')) }),
  createRoute({
    getParentRoute: () => portal,
    path: '/e-services/$code',
    errorComponent,
    loader: ({ params }) => queries.ensureQueryData(q('/v1/e-services/{code}', { code: params.code })),
    component: lazyRouteComponent(() => import('./portal/ServicePage')),
  }),
  createRoute({
    getParentRoute: () => portal,
    path: '/e-services/$code/file',
    errorComponent,
    validateSearch: (search): { step?: string; from?: string } => strings(search),
    loader: ({ params }) => queries.ensureQueryData(q('/v1/e-services/{code}', { code: params.code })),
    component: lazyRouteComponent(() => import('./portal/filing/FilePage')),
  }),
  createRoute({ getParentRoute: () => portal, path: '/filed/$id', errorComponent, component: lazyRouteComponent(() => import('./portal/filing/FiledPage')) }),
  createRoute({ getParentRoute: () => portal, path: '/complain', errorComponent, component: lazyRouteComponent(() => import('./portal/complaining/ComplainPage')) }),
  createRoute({ getParentRoute: () => portal, path: '/verify', errorComponent, component: lazyRouteComponent(() => import('./portal/receipts/VerifyPage')) }),
  createRoute({ getParentRoute: () => portal, path: '/track', errorComponent, component: lazyRouteComponent(() => import('./portal/tracking/TrackPage')) }),
] as const

const home = createRoute({
  getParentRoute: () => office,
  path: '/',
  component: lazyRouteComponent(() => import('./tasks/TasksPage')),
})

const deposits = createRoute({
  getParentRoute: () => office,
  path: '/deposits',
  validateSearch: (search): Record<string, string> => strings(search),
  component: lazyRouteComponent(() => import('./deposits/DepositsPage')),
})

const deposit = createRoute({
  getParentRoute: () => office,
  path: '/deposits/$id',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/deposits/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./deposits/DepositPage')),
})

// The agency's workspace: declaring deposits, and listing what was swept.

const declareDeposit = createRoute({
  getParentRoute: () => office,
  path: '/deposits/new',
  validateSearch: (search): { issued?: string } => (typeof search.issued === 'string' ? { issued: search.issued } : {}),
  component: lazyRouteComponent(() => import('./deposits/DeclarePage')),
})

const importDeposits = createRoute({
  getParentRoute: () => office,
  path: '/deposits/import',
  component: lazyRouteComponent(() => import('./deposits/ImportPage')),
})

const itemisedLists = createRoute({
  getParentRoute: () => office,
  path: '/itemised-lists',
  validateSearch: (search): Record<string, string> => strings(search),
  component: lazyRouteComponent(() => import('./collections/ItemisedListsPage')),
})

const prepareItemisedList = createRoute({
  getParentRoute: () => office,
  path: '/itemised-lists/new',
  component: lazyRouteComponent(() => import('./collections/PrepareListPage')),
})

const itemisedList = createRoute({
  getParentRoute: () => office,
  path: '/itemised-lists/$id',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/itemised-lists/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./collections/ItemisedListPage')),
})

const agencyPages = [declareDeposit, importDeposits, itemisedLists, prepareItemisedList, itemisedList]
// The bank's side: statements, suspense, sweeps, collection notices.
const search = (found: Record<string, unknown>): Record<string, string> => strings(found)

const bank = [
  createRoute({ getParentRoute: () => office, path: '/statements', validateSearch: search, component: lazyRouteComponent(() => import('./statements/StatementsPage')) }),
  createRoute({ getParentRoute: () => office, path: '/statements/import', component: lazyRouteComponent(() => import('./statements/ImportPage')) }),
  createRoute({
    getParentRoute: () => office,
    path: '/statements/$id',
    validateSearch: search,
    loader: ({ params }) => queries.ensureQueryData(q('/v1/statements/{id}', { id: params.id })),
    component: lazyRouteComponent(() => import('./statements/StatementPage')),
  }),
  createRoute({ getParentRoute: () => office, path: '/suspense', validateSearch: search, component: lazyRouteComponent(() => import('./reconciliation/SuspensePage')) }),
  createRoute({
    getParentRoute: () => office,
    path: '/suspense/$id',
    validateSearch: search,
    loader: ({ params }) => queries.ensureQueryData(q('/v1/suspense-items/{id}', { id: params.id })),
    component: lazyRouteComponent(() => import('./reconciliation/SuspenseItemPage')),
  }),
  createRoute({ getParentRoute: () => office, path: '/resolutions', validateSearch: search, component: lazyRouteComponent(() => import('./reconciliation/ResolutionsPage')) }),
  createRoute({
    getParentRoute: () => office,
    path: '/resolutions/$id',
    loader: ({ params }) => queries.ensureQueryData(q('/v1/resolutions/{id}', { id: params.id })),
    component: lazyRouteComponent(() => import('./reconciliation/ResolutionPage')),
  }),
  createRoute({ getParentRoute: () => office, path: '/sweeps', validateSearch: search, component: lazyRouteComponent(() => import('./collections/SweepsPage')) }),
  createRoute({
    getParentRoute: () => office,
    path: '/sweeps/$id',
    loader: ({ params }) => queries.ensureQueryData(q('/v1/sweeps/{id}', { id: params.id })),
    component: lazyRouteComponent(() => import('./collections/SweepPage')),
  }),
  createRoute({ getParentRoute: () => office, path: '/remittances', component: lazyRouteComponent(() => import('./collections/RemittancesPage')) }),
  createRoute({
    getParentRoute: () => office,
    path: '/remittances/$id',
    loader: ({ params }) => queries.ensureQueryData(q('/v1/remittances/{id}', { id: params.id })),
    component: lazyRouteComponent(() => import('./collections/RemittancePage')),
  }),
  createRoute({ getParentRoute: () => office, path: '/collection-notices', validateSearch: search, component: lazyRouteComponent(() => import('./collections/NoticesPage')) }),
  createRoute({ getParentRoute: () => office, path: '/collection-notices/new', validateSearch: search, component: lazyRouteComponent(() => import('./collections/NewNoticePage')) }),
  createRoute({
    getParentRoute: () => office,
    path: '/collection-notices/$id',
    loader: ({ params }) => queries.ensureQueryData(q('/v1/collection-notices/{id}', { id: params.id })),
    component: lazyRouteComponent(() => import('./collections/NoticePage')),
  }),
] as const
// Payments: orders to the bank, what became of them, and the funds they are paid from.
const listed = (search: Record<string, unknown>): Record<string, string> => strings(search)
const transferOrders = createRoute({ getParentRoute: () => office, path: '/transfer-orders', validateSearch: listed, component: lazyRouteComponent(() => import('./payments/OrdersPage')) })
const newTransferOrder = createRoute({ getParentRoute: () => office, path: '/transfer-orders/new', validateSearch: listed, component: lazyRouteComponent(() => import('./payments/NewOrderPage')) })
const transferOrder = createRoute({
  getParentRoute: () => office,
  path: '/transfer-orders/$id',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/transfer-orders/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./payments/OrderPage')),
})
const transferOrderPaper = createRoute({
  getParentRoute: () => office,
  path: '/transfer-orders/$id/paper',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/transfer-orders/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./payments/OrderPaperPage')),
})
const payments = createRoute({ getParentRoute: () => office, path: '/payments', validateSearch: listed, component: lazyRouteComponent(() => import('./payments/PaymentsPage')) })
const payment = createRoute({
  getParentRoute: () => office,
  path: '/payments/$id',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/payments/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./payments/PaymentPage')),
})
const newRemedy = createRoute({
  getParentRoute: () => office,
  path: '/payments/$id/remedy',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/payments/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./payments/RemedyFormPage')),
})
const remedies = createRoute({ getParentRoute: () => office, path: '/remedies', validateSearch: listed, component: lazyRouteComponent(() => import('./payments/RemediesPage')) })
const remedy = createRoute({
  getParentRoute: () => office,
  path: '/remedies/$id',
  loader: async ({ params }) => {
    const { payment_id } = await queries.ensureQueryData(q('/v1/remedies/{id}', { id: params.id }))
    await queries.ensureQueryData(q('/v1/payments/{id}', { id: payment_id }))
  },
  component: lazyRouteComponent(() => import('./payments/RemedyPage')),
})
const payerReturns = createRoute({ getParentRoute: () => office, path: '/payer-returns', validateSearch: listed, component: lazyRouteComponent(() => import('./payments/PayerReturnsPage')) })
const payerReturn = createRoute({
  getParentRoute: () => office,
  path: '/payer-returns/$id',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/payer-returns/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./payments/PayerReturnPage')),
})
const draws = createRoute({ getParentRoute: () => office, path: '/draws', validateSearch: listed, component: lazyRouteComponent(() => import('./payments/DrawsPage')) })
const newDraw = createRoute({ getParentRoute: () => office, path: '/draws/new', component: lazyRouteComponent(() => import('./payments/NewDrawPage')) })
const draw = createRoute({
  getParentRoute: () => office,
  path: '/draws/$id',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/draws/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./payments/DrawPage')),
})
const ofPayments = [transferOrders, newTransferOrder, transferOrder, transferOrderPaper, payments, payment, newRemedy, remedies, remedy, payerReturns, payerReturn, draws, newDraw, draw] as const

// The ledger: accounts, postings, and the months of the books.
const accounts = createRoute({ getParentRoute: () => office, path: '/accounts', validateSearch: listed, component: lazyRouteComponent(() => import('./accounts/AccountsPage')) })
const account = createRoute({
  getParentRoute: () => office,
  path: '/accounts/$id',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/accounts/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./accounts/AccountPage')),
})
const posting = createRoute({
  getParentRoute: () => office,
  path: '/postings/$id',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/postings/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./accounts/PostingPage')),
})
const trialBalance = createRoute({ getParentRoute: () => office, path: '/trial-balance', validateSearch: listed, component: lazyRouteComponent(() => import('./accounts/TrialBalancePage')) })
const periods = createRoute({ getParentRoute: () => office, path: '/periods', component: lazyRouteComponent(() => import('./accounts/PeriodsPage')) })
const ofLedger = [accounts, account, posting, trialBalance, periods] as const

// Registers: agencies, bank accounts, signatories and staff.
const agencies = createRoute({ getParentRoute: () => office, path: '/agencies', component: lazyRouteComponent(() => import('./agencies/AgenciesPage')) })
const bankAccounts = createRoute({ getParentRoute: () => office, path: '/bank-accounts', validateSearch: listed, component: lazyRouteComponent(() => import('./agencies/BankAccountsPage')) })
const signatories = createRoute({ getParentRoute: () => office, path: '/signatories', validateSearch: listed, component: lazyRouteComponent(() => import('./agencies/SignatoriesPage')) })
const users = createRoute({ getParentRoute: () => office, path: '/users', component: lazyRouteComponent(() => import('./identity/UsersPage')) })
const user = createRoute({
  getParentRoute: () => office,
  path: '/users/$id',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/users/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./identity/UserPage')),
})
const ofRegisters = [agencies, bankAccounts, signatories, users, user] as const

/** Every component in every state. In development only: the builder leaves it out of what is sent. Its address is typed, never linked. */
const inDevelopment = (
  import.meta.env.DEV ? [createRoute({ getParentRoute: () => root, path: '/gallery', component: lazyRouteComponent(() => import('./base/gallery/GalleryPage')) })] : []
) as []

const payPages = [...ofPayments, ...ofLedger, ...ofRegisters]

// Refunds and the orders that block deposits.
const refunds = createRoute({
  getParentRoute: () => office,
  path: '/refunds',
  validateSearch: (search): Record<string, string> => strings(search),
  component: lazyRouteComponent(() => import('./refunds/RefundsPage')),
})

const newRefund = createRoute({
  getParentRoute: () => office,
  path: '/refunds/new',
  validateSearch: (search): { step?: string; deposit_id?: string } => strings(search),
  component: lazyRouteComponent(() => import('./refunds/request/NewRefundPage')),
})

const refund = createRoute({
  getParentRoute: () => office,
  path: '/refunds/$id',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/refunds/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./refunds/RefundPage')),
})

const refundCorrection = createRoute({
  getParentRoute: () => office,
  path: '/refunds/$id/correction',
  validateSearch: (search): { step?: string } => strings(search),
  loader: ({ params }) => queries.ensureQueryData(q('/v1/refunds/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./refunds/request/CorrectionPage')),
})

const refundSubmitted = createRoute({
  getParentRoute: () => office,
  path: '/refunds/$id/submitted',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/refunds/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./refunds/request/SubmittedPage')),
})

const holds = createRoute({
  getParentRoute: () => office,
  path: '/holds',
  validateSearch: (search): Record<string, string> => strings(search),
  component: lazyRouteComponent(() => import('./holds/HoldsPage')),
})

const hold = createRoute({
  getParentRoute: () => office,
  path: '/holds/$id',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/holds/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./holds/HoldPage')),
})

const refundPages = [refunds, newRefund, refund, refundCorrection, refundSubmitted, holds, hold]

// Electronic services: requests and their clocks, the catalogue and its forms, service levels, calendars, the unit chart.
const requests = createRoute({ getParentRoute: () => office, path: '/requests', validateSearch: listed, component: lazyRouteComponent(() => import('./requests/RequestsPage')) })
const fileRequest = createRoute({ getParentRoute: () => office, path: '/requests/new', component: lazyRouteComponent(() => import('./requests/FilePage')) })
const request = createRoute({
  getParentRoute: () => office,
  path: '/requests/$id',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/requests/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./requests/RequestPage')),
})
const complaints = createRoute({ getParentRoute: () => office, path: '/complaints', validateSearch: listed, component: lazyRouteComponent(() => import('./complaints/ComplaintsPage')) })
const fileComplaint = createRoute({ getParentRoute: () => office, path: '/complaints/new', component: lazyRouteComponent(() => import('./complaints/FilePage')) })
const complaintPlacement = createRoute({
  getParentRoute: () => office,
  path: '/complaint-placement',
  loader: () => queries.ensureQueryData(q('/v1/complaint-placement')),
  component: lazyRouteComponent(() => import('./complaints/PlacementPage')),
})
const complaint = createRoute({
  getParentRoute: () => office,
  path: '/complaints/$id',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/complaints/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./complaints/ComplaintPage')),
})
const caseClocks = createRoute({ getParentRoute: () => office, path: '/case-clocks', validateSearch: listed, component: lazyRouteComponent(() => import('./sla/ClocksPage')) })
const caseClock = createRoute({
  getParentRoute: () => office,
  path: '/case-clocks/$id',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/case-clocks/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./sla/ClockPage')),
})
const calendars = createRoute({ getParentRoute: () => office, path: '/calendars', component: lazyRouteComponent(() => import('./sla/CalendarsPage')) })
const calendar = createRoute({
  getParentRoute: () => office,
  path: '/calendars/$id',
  validateSearch: listed,
  loader: ({ params }) => queries.ensureQueryData(q('/v1/calendars/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./sla/CalendarPage')),
})
const serviceLevels = createRoute({ getParentRoute: () => office, path: '/service-levels', component: lazyRouteComponent(() => import('./sla/LevelsPage')) })
const serviceLevel = createRoute({
  getParentRoute: () => office,
  path: '/service-levels/$id',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/service-levels/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./sla/LevelPage')),
})
const units = createRoute({ getParentRoute: () => office, path: '/units', component: lazyRouteComponent(() => import('./units/UnitsPage')) })
const unit = createRoute({
  getParentRoute: () => office,
  path: '/units/$id',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/units/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./units/UnitPage')),
})
const services = createRoute({ getParentRoute: () => office, path: '/services', component: lazyRouteComponent(() => import('./catalogue/ServicesPage')) })
const newService = createRoute({ getParentRoute: () => office, path: '/services/new', component: lazyRouteComponent(() => import('./catalogue/NewServicePage')) })
const service = createRoute({
  getParentRoute: () => office,
  path: '/services/$id',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/services/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./catalogue/ServicePage')),
})
const serviceChange = createRoute({
  getParentRoute: () => office,
  path: '/services/$id/change',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/services/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./catalogue/ChangeServicePage')),
})
const formDesigner = createRoute({
  getParentRoute: () => office,
  path: '/services/$id/draft',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/services/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./catalogue/designer/DesignerPage')),
})
const serviceForm = createRoute({
  getParentRoute: () => office,
  path: '/service-forms/$id',
  loader: ({ params }) => queries.ensureQueryData(q('/v1/service-forms/{id}', { id: params.id })),
  component: lazyRouteComponent(() => import('./catalogue/FormPage')),
})
const ofServices = [requests, fileRequest, request, complaints, fileComplaint, complaintPlacement, complaint, caseClocks, caseClock, calendars, calendar, serviceLevels, serviceLevel, units, unit, services, newService, service, serviceChange, formDesigner, serviceForm] as const

const tree = root.addChildren([signIn, ...inDevelopment, portal.addChildren(portalPages), office.addChildren([home, deposits, deposit, ...agencyPages, ...refundPages, ...bank, ...payPages, ...ofServices])])

export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  defaultPendingComponent: Waiting,
  defaultErrorComponent: PageError,
  scrollRestoration: true,
})

/** Filters in an address, as far as they are texts; the list says which it knows. */
function strings(search: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(search).flatMap(([key, value]) => (value === '' || value === null || typeof value === 'object' ? [] : [[key, String(value)]])))
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
