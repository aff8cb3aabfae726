/** How a field stood before a scanner typed into it. */
export type FieldMemory = { readonly restore: () => void };

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Types of input that take text and have a caret we may set. */
const WITH_CARET = /^(?:text|search|tel|url|password)$/;

/** Null where digits do not end up as text: buttons, choices, the page itself. */
export function rememberField(element: Element | null): FieldMemory | null {
  if (!isTextControl(element)) return null;
  const { value } = element;
  const hasCaret = element instanceof HTMLTextAreaElement || WITH_CARET.test(element.type);
  const [start, end] = hasCaret ? [element.selectionStart, element.selectionEnd] : [null, null];
  return {
    restore: () => {
      if (element.value !== value) writeValue(element, value);
      element.focus();
      if (start !== null) element.setSelectionRange(start, end);
    },
  };
}

function isTextControl(element: Element | null): element is TextControl {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly && !element.disabled;
  if (!(element instanceof HTMLInputElement) || element.readOnly || element.disabled) return false;
  return /^(?:text|search|tel|url|password|email|number)$/.test(element.type);
}

/** Past React's own setter, so that React notices the change and tells the page. */
function writeValue(element: TextControl, value: string): void {
  const prototype = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
  element.dispatchEvent(new Event('input', { bubbles: true }));
}
