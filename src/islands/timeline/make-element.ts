/**
 * An element with a class and text or children. Text is only ever text: nothing here reads HTML.
 *
 * @example makeElement('p', 'tl-note', '12 events')
 */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

/** A button that is no form's. */
export function makeButton(
  className: string,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const button = makeElement('button', className, ...children);
  button.type = 'button';
  return button;
}
