/** A body without what was left empty: the API then says that it is needed, not that an empty text is no id or day. */
export function filled<Body extends object>(body: Body): Body {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== '')) as Body
}
