/**
 * JSON that may stand inside a `script` element: no `<`, so nothing in it can end the element
 * or open a comment (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements).
 *
 * @example scriptSafeJson({ name: '</script>' }) // '{"name":"\\u003c/script>"}'
 */
export function scriptSafeJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
