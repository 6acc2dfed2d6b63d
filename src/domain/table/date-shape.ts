const DATE = String.raw`[~?%]?-?[\dX]{4}[~?%]?(?:-[~?%]?[\dX]{2}[~?%]?){0,2}`
const TIME = String.raw`(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?`
const SHAPE = new RegExp(
  String.raw`^(?:${DATE}${TIME}(?:/(?:${DATE}${TIME}|\.\.)?)?|(?:\.\.)?/${DATE}|[[{].*${DATE}.*[\]}]|Y-?\d{5,})$`,
)
const LONGEST = 64

/** Whether a text has the shape of an EDTF date, told without its grammar, which costs a hundred times as much. */
export function looksLikeDate(text: string): boolean {
  return text.length <= LONGEST && SHAPE.test(text)
}
