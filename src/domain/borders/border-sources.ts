import type { BorderHistoryId } from './border-history'

export interface BorderSource {
  /** What happened and why it is drawn so. */
  readonly note: string
  /** Treaties, resolutions and maps that the dates come from. */
  readonly sources: readonly string[]
}

const UN_MAP = 'United Nations Geospatial, The World, map no. 4170'

/** Grounds and sources of `BORDER_HISTORIES`, apart from it so that the page need not fetch them. */
export const BORDER_SOURCES: Readonly<Record<BorderHistoryId, BorderSource>> = {
  soviet: {
    note: 'Between republics of the Soviet Union, which ended on 26 December 1991.',
    sources: [
      'Alma-Ata Declaration, 21 December 1991',
      'Declaration no. 142-N of the Soviet of the Republics, 26 December 1991',
    ],
  },
  baltic: {
    note: 'Estonia, Latvia, Lithuania: the Soviet Union recognized their independence on 6 September 1991. Many states never recognized the annexation of 1940; the line is drawn as it was administered.',
    sources: [
      'Resolutions of the State Council of the USSR, 6 September 1991',
      'UN General Assembly resolutions 46/4, 46/5, 46/6',
    ],
  },
  'slovenia-croatia': {
    note: 'Slovenia and Croatia, recognized by the European Community on 15 January 1992.',
    sources: [
      'Statement by the Presidency of the European Community, 15 January 1992',
      'UN General Assembly resolutions 46/236, 46/238',
    ],
  },
  bosnia: {
    note: 'Bosnia and Herzegovina, recognized by the European Community as of 7 April 1992.',
    sources: ['Declaration of the European Community, 6 April 1992', 'UN General Assembly resolution 46/237'],
  },
  macedonia: {
    note: 'Independence was declared in September 1991; drawn from the end of the Socialist Federal Republic, whose successor of 27 April 1992 left Macedonia out.',
    sources: [
      'Constitution of the Federal Republic of Yugoslavia, 27 April 1992',
      'UN General Assembly resolution 47/225',
    ],
  },
  montenegro: {
    note: 'Montenegro left the union with Serbia on 3 June 2006.',
    sources: [
      'Declaration of Independence of Montenegro, 3 June 2006',
      'UN General Assembly resolution 60/264',
    ],
  },
  kosovo: {
    note: 'Kosovo declared independence on 17 February 2008; Serbia and about half of the UN members do not recognize it. Dashed.',
    sources: [
      'UN Security Council resolution 1244 (1999)',
      'International Court of Justice, Advisory Opinion, 22 July 2010',
    ],
  },
  'czechia-slovakia': {
    note: 'Czechoslovakia ended with the year 1992.',
    sources: ['Constitutional Act no. 542/1992 of the Czech and Slovak Federal Republic'],
  },
  'inner-german': {
    note: 'Between the Federal Republic and the German Democratic Republic, until 3 October 1990. Drawn along the borders of the present eastern Länder; West Berlin is too small to outline.',
    sources: [
      'Treaty on the Basis of Relations, 21 December 1972',
      'Unification Treaty, 31 August 1990, article 1',
    ],
  },
  yemen: {
    note: 'Between the Yemen Arab Republic and the south (the Aden protectorates, from 1967 the People’s Democratic Republic), until 22 May 1990. Approximate: drawn along present governorates; in the desert it was never marked.',
    sources: ['Agreement on the Establishment of the Republic of Yemen, 22 April 1990'],
  },
  vietnam: {
    note: 'The provisional military demarcation line of 1954 near the 17th parallel; by its own terms not a political boundary. Approximate: drawn along the parallel 17° N.',
    sources: [
      'Geneva Agreement on the Cessation of Hostilities in Viet-Nam, 20 July 1954',
      'Resolution of the National Assembly, 2 July 1976',
    ],
  },
  eritrea: {
    note: 'Part of Ethiopia from 1952 (federation) and 1962 (annexation); independent on 24 May 1993.',
    sources: [
      'UN General Assembly resolution 390 A (V)',
      'UN General Assembly resolution 47/230, 28 May 1993',
    ],
  },
  'south-sudan': {
    note: 'South Sudan became independent on 9 July 2011; the final border with Sudan is not determined (Abyei among others).',
    sources: ['UN Security Council resolution 1996 (2011)', UN_MAP],
  },
  namibia: {
    note: 'South West Africa, held by South Africa after the mandate was ended in 1966; independent as Namibia on 21 March 1990.',
    sources: [
      'UN General Assembly resolution 2145 (XXI), 1966',
      'UN General Assembly resolution S-18/1, 23 April 1990',
    ],
  },
  timor: {
    note: 'Portuguese Timor until the invasion of 7 December 1975; the annexation by Indonesia was not recognized by the United Nations; independent on 20 May 2002.',
    sources: ['UN Security Council resolution 384 (1975)', 'UN General Assembly resolution 57/3'],
  },
  'western-sahara': {
    note: 'Spanish Sahara until 26 February 1976, since then on the UN list of Non-Self-Governing Territories.',
    sources: ['Letter of Spain to the UN Secretary-General, 26 February 1976 (S/11997)', UN_MAP],
  },
  somaliland: {
    note: 'Somaliland declared its separation from Somalia on 18 May 1991; it is not recognized by the United Nations.',
    sources: ['Declaration of the Grand Conference of Burao, 18 May 1991'],
  },
  cyprus: {
    note: 'Cease-fire lines of 16 August 1974 and the buffer zone between them.',
    sources: ['UN Security Council resolutions 360 (1974) and 541 (1983)'],
  },
  korea: {
    note: 'The military demarcation line of 27 July 1953.',
    sources: ['Korean Armistice Agreement, 27 July 1953', UN_MAP],
  },
  kashmir: {
    note: 'The cease-fire line of 1949, from 1972 the Line of Control; Siachen; the line with China in Aksai Chin.',
    sources: ['Karachi Agreement, 27 July 1949', 'Simla Agreement, 2 July 1972', UN_MAP],
  },
  arunachal: {
    note: 'The McMahon Line, held by India to be the border and not accepted by China.',
    sources: ['Simla Convention, 3 July 1914'],
  },
  'armistice-1949': {
    note: 'The armistice demarcation lines of 1949 around the West Bank, the Gaza Strip and the Golan Heights, and the line with Lebanon.',
    sources: ['General Armistice Agreements, 1949', 'UN Security Council resolutions 242 (1967), 425 (1978)'],
  },
  'jordan-river': {
    note: 'Between Jordan and the West Bank, which Jordan administered until June 1967.',
    sources: ['UN Security Council resolution 242 (1967)'],
  },
  'egypt-israel': {
    note: 'Armistice line of 1949, border by the treaty of 26 March 1979. The occupation of Sinai (1967-1982) is not drawn.',
    sources: ['Treaty of Peace between Egypt and Israel, 26 March 1979'],
  },
  'jordan-israel': {
    note: 'Armistice line of 1949, border by the treaty of 26 October 1994.',
    sources: ['Treaty of Peace between Israel and Jordan, 26 October 1994'],
  },
  golan: {
    note: 'The cease-fire line east of the Golan Heights (1967, from 1974 with the area of separation). The armistice line of 1949 to its west stays drawn as well.',
    sources: [
      'UN Security Council resolution 497 (1981)',
      'Agreement on Disengagement between Israeli and Syrian Forces, 31 May 1974',
    ],
  },
  crimea: {
    note: 'Crimea was annexed by Russia on 18 March 2014; the UN General Assembly affirmed the territorial integrity of Ukraine. Other lines of the war are not drawn.',
    sources: ['UN General Assembly resolution 68/262'],
  },
  'saudi-yemen': {
    note: 'East of the line of 1934 undefined until the treaty of 12 June 2000.',
    sources: ['International Border Treaty, Jeddah, 12 June 2000'],
  },
  'saudi-emirates': {
    note: 'Undefined until the agreement of 21 August 1974.',
    sources: ['Agreement on the delimitation of boundaries, Jeddah, 21 August 1974'],
  },
  'saudi-oman': {
    note: 'Undefined until the agreement of 21 March 1990.',
    sources: ['International Boundary Agreement, Hafr al-Batin, 21 March 1990'],
  },
  'oman-yemen': {
    note: 'Undefined until the agreement of 1 October 1992.',
    sources: ['International Boundary Agreement, Sana’a, 1 October 1992'],
  },
  halaib: {
    note: 'Egypt and Sudan both claim the Halaib triangle.',
    sources: ['UN Security Council, meetings 812 and 813, February 1958', UN_MAP],
  },
  essequibo: {
    note: 'Venezuela contests the arbitral award of 1899.',
    sources: ['Geneva Agreement, 17 February 1966', 'International Court of Justice, Guyana v. Venezuela'],
  },
  'hong-kong': {
    note: 'British until 1 July 1997.',
    sources: ['Sino-British Joint Declaration, 19 December 1984'],
  },
  macao: {
    note: 'Under Portuguese administration until 20 December 1999.',
    sources: ['Sino-Portuguese Joint Declaration, 13 April 1987'],
  },
  leased: {
    note: 'Leased grounds (Baikonur, Guantanamo Bay) are drawn as part of the country they lie in.',
    sources: [],
  },
}
