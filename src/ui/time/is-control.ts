const CONTROLS =
  'a[href], button, input, select, textarea, summary, option, [contenteditable]:not([contenteditable="false"]), ' +
  '[role="button"], [role="link"], [role="checkbox"], [role="radio"], [role="switch"], [role="tab"], [role="slider"], ' +
  '[role="option"], [role="menuitem"], [role="textbox"], [role="searchbox"], [role="combobox"], dialog, [role="dialog"]'

/** Whether a key pressed on this element belongs to a control or a dialog, which uses Space itself. */
export function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(CONTROLS) !== null
}
