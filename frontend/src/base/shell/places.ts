import type { Role } from '~/base/api/me'
import type { useShellTexts } from './shell-texts'

type Texts = ReturnType<typeof useShellTexts>

/** A place to go to: its address, its name, and who has business there. The API decides who may; this hides what would be refused. */
export interface Place {
  to: string
  name: keyof { [K in keyof Texts as Texts[K] extends string ? K : never]: string }
  roles: readonly Role[]
}

const AGENCY = ['agency_clerk', 'controller', 'agency_head'] as const
const TREASURY = ['treasury_clerk', 'treasury_office_head', 'treasury_head', 'treasury_payer', 'reconciler', 'auditor'] as const
const ALL = [...AGENCY, ...TREASURY]
const EVERYBODY = [...ALL, 'complaint_officer', 'site_admin'] as const
const OFFICE = [...TREASURY, 'complaint_officer', 'site_admin'] as const
const BANK = ['agency_clerk', 'controller', 'treasury_clerk', 'treasury_office_head', 'treasury_head', 'reconciler', 'auditor'] as const

/** The map as people read it: in the order of a deposit's life. */
export const PLACES: Record<keyof Texts['groups'], readonly Place[]> = {
  work: [
    { to: '/deposits', name: 'deposits', roles: ALL },
    { to: '/itemised-lists', name: 'itemisedLists', roles: ALL },
    { to: '/collection-notices', name: 'notices', roles: ALL },
    { to: '/refunds', name: 'refunds', roles: ALL },
    { to: '/holds', name: 'holds', roles: ALL },
  ],
  services: [
    { to: '/requests', name: 'requests', roles: [...AGENCY, 'treasury_clerk', 'treasury_office_head', 'auditor'] },
    { to: '/complaints', name: 'complaints', roles: ['complaint_officer', 'treasury_head', 'auditor'] },
    { to: '/complaint-placement', name: 'complaintPlacement', roles: ['treasury_office_head', 'treasury_head', 'complaint_officer', 'auditor'] },
    { to: '/case-clocks', name: 'caseClocks', roles: OFFICE },
    { to: '/services', name: 'services', roles: OFFICE },
    { to: '/service-levels', name: 'serviceLevels', roles: OFFICE },
    { to: '/calendars', name: 'calendars', roles: OFFICE },
    { to: '/units', name: 'units', roles: OFFICE },
  ],
  bank: [
    { to: '/statements', name: 'statements', roles: BANK },
    { to: '/suspense', name: 'suspense', roles: BANK },
    { to: '/sweeps', name: 'sweeps', roles: ALL },
    { to: '/draws', name: 'draws', roles: TREASURY },
    { to: '/transfer-orders', name: 'transferOrders', roles: TREASURY },
    { to: '/payer-returns', name: 'payerReturns', roles: TREASURY },
    { to: '/payments', name: 'payments', roles: ALL },
    { to: '/remedies', name: 'remedies', roles: ALL },
  ],
  books: [
    { to: '/accounts', name: 'ledger', roles: ALL },
    { to: '/trial-balance', name: 'trialBalance', roles: ALL },
    { to: '/periods', name: 'periods', roles: ALL },
  ],
  registers: [
    { to: '/agencies', name: 'agencies', roles: EVERYBODY },
    { to: '/bank-accounts', name: 'bankAccounts', roles: ALL },
    { to: '/signatories', name: 'signatories', roles: ALL },
    { to: '/users', name: 'users', roles: ['treasury_office_head', 'treasury_head', 'auditor', 'site_admin'] },
  ],
}

/** Pages on which something is begun: the palette knows them, lists lead to them. */
export const BEGINNINGS: readonly Place[] = [
  { to: '/deposits/new', name: 'declare', roles: ['agency_clerk'] },
  { to: '/deposits/import', name: 'declareFile', roles: ['agency_clerk'] },
  { to: '/itemised-lists/new', name: 'prepareList', roles: ['agency_clerk'] },
  { to: '/refunds/new', name: 'requestRefund', roles: ['agency_clerk'] },
  { to: '/statements/import', name: 'importStatement', roles: ['treasury_clerk', 'reconciler'] },
  { to: '/collection-notices/new', name: 'prepareNotice', roles: ['treasury_clerk'] },
  { to: '/transfer-orders/new', name: 'prepareOrder', roles: ['treasury_payer'] },
  { to: '/draws/new', name: 'requestDraw', roles: ['treasury_payer'] },
]

const EVERY: readonly Place[] = [...Object.values(PLACES).flat(), ...BEGINNINGS]

/** The places where somebody with these roles has business. */
export function placesOf(roles: readonly Role[]): readonly Place[] {
  return EVERY.filter((place) => place.roles.some((role) => roles.includes(role)))
}

/** Whether the page at an address is for somebody with these roles; of pages about one thing the API says so. */
export function isFor(path: string, roles: readonly Role[]): boolean {
  const known = EVERY.find((place) => place.to === path.replace(/(.)\/$/, '$1'))
  return known === undefined || known.roles.some((role) => roles.includes(role))
}
