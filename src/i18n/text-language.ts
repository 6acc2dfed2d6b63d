/**
 * BCP 47 language of a text in Arabic script, where letters tell it: Persian or Arabic use some that the other
 * lacks. `undefined` where they do not tell; a wrong language would be read out wrongly.
 */
export function textLanguage(text: string): 'fa' | 'ar' | undefined {
  if (/[پچژگکی]/u.test(text)) return 'fa'
  return /[ةأإىك]/u.test(text) ? 'ar' : undefined
}
