/** BCP 47 language of a text by its script, where that can be told: Persian by letters that Arabic lacks. */
export function textLanguage(text: string): string | undefined {
  if (/[پچژگکی]/u.test(text)) return 'fa'
  return /\p{Script=Arabic}/u.test(text) ? 'ar' : undefined
}
