/** A code inside a plain text (a title, a message): in one piece and from left to right, whatever stands around it. */
export function isolate(code: string): string {
  return `\u2066${code}\u2069`
}
