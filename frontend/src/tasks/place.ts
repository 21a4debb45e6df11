/** Where people see what the API lists at an address: the pages have the same nouns and filters, without the version. */
export function placeOf(list: string): { to: string; search: Record<string, string> } {
  const [path = '/', query = ''] = list.replace(/^\/v1/, '').split('?')
  return { to: PAGES[path] ?? path, search: Object.fromEntries(new URLSearchParams(query)) }
}

/** Pages that people know by a shorter name. */
const PAGES: Record<string, string> = { '/suspense-items': '/suspense' }
