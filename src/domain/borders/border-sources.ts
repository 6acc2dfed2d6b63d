import type { BorderHistoryId } from './border-history'
import { COW, FACTBOOK, FACTBOOK_DISPUTES, GW, ISO_FORMER, NATURAL_EARTH, wikipedia } from './source-works'

export interface BorderSource {
  /** What happened and why it is drawn so. */
  readonly note: string
  /** Texts that the dates and statuses were checked against, each with what it says. */
  readonly sources: readonly string[]
}

/** Grounds and sources of `BORDER_HISTORIES`, apart from it so that the page need not fetch them. */
export const BORDER_SOURCES: Readonly<Record<BorderHistoryId, BorderSource>> = {
  soviet: {
    note: 'Between republics of the Soviet Union, which ended on 26 December 1991.',
    sources: [
      `${COW}: eleven republics enter on 26 December 1991.`,
      `${wikipedia('Soviet Union')}: dissolved on 26 December 1991.`,
    ],
  },
  baltic: {
    note: 'Estonia, Latvia, Lithuania: the Soviet Union recognized their independence on 6 September 1991. Many states never recognized the annexation of 1940; the line is drawn as it was administered.',
    sources: [
      `${COW}: 6 September 1991.`,
      `${GW}: recognized by the Soviet Union on 6 September 1991.`,
      `${wikipedia('Republics of the Soviet Union')}: by the State Council, 6 September 1991.`,
    ],
  },
  'slovenia-croatia': {
    note: 'Slovenia and Croatia, recognized by the European Community on 15 January 1992. Gleditsch and Ward take 27 April 1992 instead.',
    sources: [`${COW}: 15 January 1992.`, `${wikipedia('Croatia')}: recognized on 15 January 1992.`],
  },
  bosnia: {
    note: 'Bosnia and Herzegovina, recognized in April 1992. Gleditsch and Ward take 27 April 1992 instead.',
    sources: [`${COW}: 7 April 1992.`, `${wikipedia('Bosnia and Herzegovina')}: recognized on 6 April 1992.`],
  },
  macedonia: {
    note: 'Independence was endorsed in September 1991; drawn from the end of the Socialist Federal Republic, whose successor of 27 April 1992 left Macedonia out. Gleditsch and Ward take 20 November 1991, Correlates of War the admission to the United Nations on 8 April 1993.',
    sources: [
      `${GW}: constitution of 27 April 1992 for a state of Serbia and Montenegro only.`,
      `${ISO_FORMER}: the Socialist Federal Republic broke apart on 27 April 1992.`,
    ],
  },
  montenegro: {
    note: 'Montenegro left the union with Serbia on 3 June 2006. Correlates of War takes 12 June.',
    sources: [`${GW}: declared on 3 June 2006.`, `${wikipedia('Montenegro')}: declared on 3 June 2006.`],
  },
  kosovo: {
    note: 'Kosovo declared independence on 17 February 2008; Serbia and many other states do not recognize it. Dashed. Correlates of War takes 20 February.',
    sources: [
      `${GW}: 17 February 2008; sovereignty disputed by Serbia.`,
      `${NATURAL_EARTH}: Serbia and Kosovo, disputed.`,
    ],
  },
  'czechia-slovakia': {
    note: 'Czechoslovakia ended with the year 1992.',
    sources: [
      `${COW}: ends on 31 December 1992; two states from 1 January 1993.`,
      `${GW}: ceases to exist on 31 December 1992.`,
    ],
  },
  'inner-german': {
    note: 'Between the Federal Republic and the German Democratic Republic, until 3 October 1990. Drawn along the borders of the present eastern Länder; West Berlin is too small to outline.',
    sources: [`${COW}: both end on 2 October 1990.`, `${FACTBOOK}: unified on 3 October 1990.`],
  },
  yemen: {
    note: 'Between the Yemen Arab Republic and the south (the Aden protectorates, a state of its own from 30 November 1967), until 22 May 1990. Approximate: drawn along present governorates; in the desert it was never marked.',
    sources: [
      `${COW}: both end on 21 May 1990; the south begins on 30 November 1967.`,
      `${FACTBOOK}: merged on 22 May 1990.`,
    ],
  },
  vietnam: {
    note: 'The provisional military demarcation line of 1954 near the 17th parallel, until the two states were united on 2 July 1976. Approximate: drawn along the parallel 17° N. Correlates of War lets the south end with the fall of Saigon on 30 April 1975.',
    sources: [
      `${GW}: north and south formally merge in 1976.`,
      'voi.id/en/memori/63730: the National Assembly proclaimed one nation on 2 July 1976, 8.30 am (after the New York Times).',
    ],
  },
  eritrea: {
    note: 'Part of Ethiopia; independent on 24 May 1993.',
    sources: [`${COW}: 24 May 1993.`, `${GW}: independence day is 24 May 1993.`],
  },
  'south-sudan': {
    note: 'South Sudan became independent on 9 July 2011; the border with Sudan is not settled (Abyei among others).',
    sources: [
      `${COW}: 9 July 2011.`,
      `${FACTBOOK_DISPUTES}: line of 1 January 1956, final alignment and Abyei pending.`,
    ],
  },
  namibia: {
    note: 'South West Africa, a mandate that the General Assembly ended on 27 October 1966 and South Africa kept; independent as Namibia on 21 March 1990.',
    sources: [
      'refworld.org/legal/resolution/unga/1966/en/10139: resolution 2145 (XXI) of 27 October 1966.',
      `${COW}: 21 March 1990.`,
    ],
  },
  timor: {
    note: 'Portuguese Timor until the invasion of 7 December 1975; independent on 20 May 2002. Correlates of War takes the admission to the United Nations.',
    sources: [
      `${GW}: a Portuguese colony, invaded and annexed by Indonesia in 1975; independent on 20 May 2002.`,
      `${wikipedia('Brian Manning (trade unionist and activist)')}: invaded on 7 December 1975.`,
      `${ISO_FORMER}: East Timor until 20 May 2002.`,
    ],
  },
  'western-sahara': {
    note: 'Spanish Sahara until 26 February 1976; contested since.',
    sources: [
      'docslib.org/doc/2225477: letter of Spain to the Secretary-General, 26 February 1976 (A/31/56, S/11997).',
      `${NATURAL_EARTH}: line of control with Morocco, disputed with Algeria.`,
    ],
  },
  somaliland: {
    note: 'Somaliland declared its separation from Somalia on 18 May 1991; it was not recognized in the years drawn.',
    sources: [
      'en.wikipedia-on-ipfs.org, Somaliland Declaration of Independence: 18 May 1991.',
      `${NATURAL_EARTH}: Somalia and Somaliland, disputed.`,
    ],
  },
  cyprus: {
    note: 'Cease-fire lines of 16 August 1974 and the buffer zone between them.',
    sources: [
      'docslib.org/doc/3940486: report of the Secretary-General S/11568, cease-fire of 16 August 1974.',
      `${NATURAL_EARTH}: line of control.`,
    ],
  },
  korea: {
    note: 'The military demarcation line of 1953.',
    sources: [
      `${FACTBOOK_DISPUTES}: Military Demarcation Line since 1953.`,
      `${NATURAL_EARTH}: line of control.`,
    ],
  },
  kashmir: {
    note: 'The line of control between India and Pakistan; Siachen; the lines with China in Aksai Chin and beyond the Karakoram.',
    sources: [
      `${FACTBOOK_DISPUTES}: Kashmir under the administration of China, India and Pakistan; India does not recognize the cession of 1964 to China.`,
      `${NATURAL_EARTH}: line of control, indefinite, disputed.`,
    ],
  },
  'china-india': {
    note: 'Most of the border of China and India: the western and middle sectors and the line in the east. The border of Sikkim is not among them.',
    sources: [
      `${FACTBOOK_DISPUTES}: dispute over most of the boundary.`,
      `${NATURAL_EARTH}: disputed stretches in the west, all of the east.`,
    ],
  },
  'armistice-1949': {
    note: 'The armistice lines of 1949 around the West Bank, the Gaza Strip and the Golan Heights, and the line with Lebanon.',
    sources: [
      `${FACTBOOK_DISPUTES}: status of the West Bank to be negotiated; armistice agreements supervised since 1948; Lebanon claims Shab'a Farms.`,
      `${NATURAL_EARTH}: Israel and Palestine disputed, Israel and Lebanon indefinite.`,
    ],
  },
  'jordan-river': {
    note: 'Between Jordan and the West Bank, which Jordan annexed in 1950 and Israel took on 7 June 1967.',
    sources: [
      `${FACTBOOK}: annexed by Transjordan in 1950, captured by Israel in 1967.`,
      'reuters.com, factbox of 6 June 2007: all of the West Bank captured on 7 June 1967.',
    ],
  },
  'egypt-israel': {
    note: 'Armistice line of 1949, border by the treaty of 26 March 1979. The occupation of Sinai (1967-1982) is not drawn.',
    sources: [`${wikipedia('History of Israel')}: treaty of 26 March 1979; Sinai returned in April 1982.`],
  },
  'jordan-israel': {
    note: 'Armistice line of 1949, border by the treaty of 26 October 1994.',
    sources: [`${wikipedia('Foreign relations of Jordan')}: treaty of 26 October 1994.`],
  },
  golan: {
    note: 'The cease-fire line east of the Golan Heights, from 10 June 1967. The armistice line of 1949 to its west stays drawn as well.',
    sources: [
      'reuters.com, factbox of 6 June 2007: Golan captured, Syria accepts the cease-fire on 10 June 1967.',
      `${NATURAL_EARTH}: line of control, cease-fire lines of 1974.`,
    ],
  },
  crimea: {
    note: 'Crimea was annexed by Russia on 18 March 2014; the UN General Assembly called on all states not to recognize that. Other lines of the war are not drawn.',
    sources: [
      'crimea-platform.org, resolution A/RES/68/262 of 27 March 2014: territorial integrity of Ukraine.',
      `${NATURAL_EARTH}: Russia and Ukraine, disputed across the isthmus.`,
    ],
  },
  'saudi-yemen': {
    note: 'East of the line of 1934 undefined until the treaty of 12 June 2000.',
    sources: [
      'yementimes.com, 26 June 2000: treaty signed on 12 June 2000.',
      'al-bab.com, Schofield: the eastern three quarters undelimited in 1999.',
    ],
  },
  'saudi-emirates': {
    note: 'Undefined until the agreement of 21 August 1974, which the Emirates contest since 1975.',
    sources: [
      'docslib.org/doc/1772152: United Nations Treaty Series 30250, signed on 21 August 1974.',
      'en.wikipedia.org, Saudi Arabia–United Arab Emirates border: contested since 1975, never ratified by the Emirates.',
      `${FACTBOOK_DISPUTES}: the Emirates have differences over the border.`,
    ],
  },
  'saudi-oman': {
    note: 'Undefined until the agreement of 21 March 1990.',
    sources: ['docslib.org/doc/2123702, Al-Hashmi: signed at Hafr al-Batin on 21 March 1990.'],
  },
  'oman-yemen': {
    note: 'Undefined until the agreement of 1 October 1992.',
    sources: [
      `${wikipedia('Khuriya Muriya Islands')}: boundary agreement of 1 October 1992.`,
      `${FACTBOOK_DISPUTES}: agreement of 1992, demarcated by 1995.`,
    ],
  },
  'oman-emirates': {
    note: 'Agreed in two parts, the south on 1 May 1999 and the rest on 22 June 2002; drawn from the second.',
    sources: [
      'thenational.ae, 10 December 2018: from Umm al Zumool to East Eqaidat on 1 May 1999.',
      'wikileaks.org, cable 03ABUDHABI4764: the north signed on 22 June 2002; the dispute appears to be over.',
    ],
  },
  'saudi-qatar': {
    note: 'An agreement of 4 December 1965 was not carried out; settled on 21 March 2001.',
    sources: [
      'pdfdrive.to, United Nations Treaty Series 1733: no. 30249, signed on 4 December 1965.',
      'albawaba.com, 21 March 2001: final agreement ends a dispute of 35 years.',
    ],
  },
  'saudi-kuwait': {
    note: 'The neutral zone of 1922; its division took effect on 18 December 1969.',
    sources: [
      'primidi.com, Saudi–Kuwaiti neutral zone: in effect on 18 December 1969.',
      'diazilla.com/doc/634431: International Boundary Study 103 describes the line.',
    ],
  },
  'saudi-iraq': {
    note: 'The neutral zone of 1922; its division was agreed on 26 December 1981.',
    sources: [
      'wikivisually.com, Saudi Arabian–Iraqi neutral zone: agreed on 26 December 1981, divided by 30 July 1982.',
      `${ISO_FORMER}: Neutral Zone, withdrawn on 12 July 1993.`,
    ],
  },
  'iraq-kuwait': {
    note: 'Iraq claimed Kuwait until it recognized it on 4 October 1963, invaded it on 2 August 1990 and recognized it and its border again on 10 November 1994. The annexation is not drawn.',
    sources: [
      'reasons-for-war-with-iraq.info, Security Council resolution 687: Agreed Minutes of 4 October 1963.',
      'docslib.org/doc/10960353, Repertoire of the Security Council: invasion on 2 August 1990.',
      'mokatel.com, S/PRST/1994/68: Iraqi decision of 10 November 1994.',
    ],
  },
  'algeria-morocco': {
    note: 'South of Figuig not agreed at independence, the cause of the war of 1963; convention of 1972, ratified by Morocco in 1992. Only the year is known here. Natural Earth still classes the line as disputed.',
    sources: [
      'nl.frwiki.wiki, Frontière entre le Maroc et l’Algérie: signed in 1972, ratified in 1973 and 1992.',
      'acc.teachmideast.org, Joffe, Frontiers in North Africa: war of 1963, unresolved until 1972.',
    ],
  },
  'chad-libya': {
    note: 'Libya occupied the Aouzou strip in 1973 (only the year is known here); the International Court of Justice confirmed the border on 3 February 1994.',
    sources: [
      'memim.com/aouzou-strip.html: occupied in 1973, judgment of 3 February 1994.',
      'invispress.com, Territorial Dispute (Libya/Chad): the treaty of 1955 established the boundary.',
    ],
  },
  halaib: {
    note: 'Egypt and Sudan both claim the Halaib triangle.',
    sources: [`${FACTBOOK_DISPUTES}: claimed by Sudan, administered by Egypt.`],
  },
  essequibo: {
    note: 'Venezuela claims the area west of the Essequibo.',
    sources: [
      `${FACTBOOK_DISPUTES}: claimed by Venezuela.`,
      `${NATURAL_EARTH}: Guyana and Venezuela, disputed.`,
    ],
  },
  unsettled: {
    note: 'Lines not settled in any of the years: Ethiopia and Somalia (a provisional administrative line), Lebanon and Syria, Bhutan and China, the Ilemi triangle, Belize and Guatemala, Malawi and Tanzania in the lake, Suriname with Guyana and French Guiana in the south, Argentina and Chile on the southern ice field.',
    sources: [
      `${NATURAL_EARTH}: all of them disputed or indefinite, in the stretches drawn.`,
      `${FACTBOOK_DISPUTES}: on each of them but French Guiana and the ice field.`,
      'doczz.fr/doc/454556: International Boundary Study 153, the line of Ethiopia and Somalia.',
    ],
  },
  'hong-kong': {
    note: 'British until 1 July 1997.',
    sources: [`${wikipedia('Hong Kong')}: transferred on 1 July 1997.`],
  },
  macao: {
    note: 'Under Portuguese administration until 20 December 1999.',
    sources: [`${wikipedia('Macau')}: transferred on 20 December 1999.`],
  },
  leased: {
    note: 'Leased grounds (Baikonur, Guantanamo Bay) are drawn as part of the country they lie in.',
    sources: [`${NATURAL_EARTH}: lease limits.`],
  },
}
