/** West, south, east, north in whole degrees. */
export type CountryBox = readonly [west: number, south: number, east: number, north: number]

/**
 * Boxes around the places of over 1,000 people of each country (GeoNames, CC BY 4.0), widened by half a degree
 * and to whole degrees: good for finding points on the wrong continent, not for drawing borders. Countries on
 * both sides of the antimeridian have boxes around the whole globe.
 */
const BOXES = `
AD 0 41 3 44, AE 52 22 57 27, AF 60 29 73 39, AG -63 16 -61 19, AI -64 17 -62 19,
AL 18 39 22 43, AM 43 38 48 42, AO 11 -18 23 -5, AQ 166 -79 168 -77, AR -73 -56 -53 -21,
AS -172 -15 -169 -10, AT 9 46 18 50, AU 113 -44 155 -10, AW -71 11 -69 14, AX 19 59 22 61,
AZ 44 37 51 43, BA 15 42 20 46, BB -61 12 -58 14, BD 87 20 93 27, BE 2 49 7 52,
BF -6 9 3 16, BG 22 40 30 45, BH 50 25 52 27, BI 28 -5 32 -2, BJ 0 5 4 13,
BL -64 17 -62 19, BM -66 31 -64 33, BN 113 4 116 6, BO -70 -24 -57 -9, BQ -69 11 -62 19,
BR -74 -35 -31 4, BS -80 20 -72 28, BT 88 26 93 29, BW 21 -27 30 -17, BY 22 51 34 57,
BZ -90 15 -87 19, CA -140 41 -52 71, CC 96 -13 98 -11, CD 11 -13 31 5, CF 14 3 27 11,
CG 11 -6 19 3, CH 5 45 11 49, CI -9 3 -2 11, CK -161 -22 -159 -20, CL -110 -56 -67 -17,
CM 8 1 16 14, CN 75 17 135 54, CO -83 -5 -66 14, CR -87 8 -82 12, CU -85 19 -73 24,
CV -26 14 -22 18, CW -70 11 -68 13, CX 105 -11 107 -9, CY 31 34 35 37, CZ 11 48 20 52,
DE 5 46 16 56, DJ 41 10 44 13, DK 7 54 16 59, DM -62 14 -60 17, DO -73 17 -67 21,
DZ -9 22 9 38, EC -92 -5 -76 2, EE 21 57 29 61, EG 25 21 36 33, EH -17 23 -12 28,
ER 36 12 44 17, ES -19 27 5 45, ET 34 3 44 15, FI 20 59 32 71, FJ -180 -19 180 -12,
FK -59 -53 -57 -51, FM 136 0 164 11, FO -8 60 -5 63, FR -6 40 11 52, GA 8 -4 15 3,
GB -9 49 3 61, GD -63 11 -60 13, GE 39 40 47 44, GF -55 2 -51 7, GG -4 48 -1 51,
GH -4 4 2 12, GI -6 35 -4 37, GL -57 59 -37 74, GM -18 12 -13 15, GN -15 7 -8 14,
GP -63 15 -60 17, GQ 5 -2 12 5, GR 19 34 31 43, GS -38 -55 -36 -53, GT -93 13 -88 18,
GU 144 12 146 15, GW -17 10 -13 14, GY -61 2 -56 9, HK 113 21 115 23, HN -90 12 -82 17,
HR 13 42 20 48, HT -75 17 -71 21, HU 15 45 24 49, ID 94 -12 142 7, IE -11 51 -5 56,
IL 34 29 37 34, IM -6 53 -3 55, IN 68 7 98 36, IQ 39 29 49 38, IR 43 24 63 41,
IS -25 62 -13 67, IT 6 35 19 48, JE -3 48 -1 50, JM -79 17 -75 19, JO 34 28 40 34,
JP 122 23 147 46, KE 33 -6 43 5, KG 68 39 80 44, KH 101 9 108 15, KI -160 0 174 5,
KM 42 -13 46 -10, KN -64 16 -62 18, KP 123 37 131 44, KR 125 32 131 39, KW 47 28 49 30,
KY -82 18 -79 21, KZ 46 40 86 56, LA 99 13 108 23, LB 34 32 37 36, LC -62 13 -60 15,
LI 9 46 11 48, LK 79 5 83 11, LR -12 3 -7 9, LS 26 -31 30 -28, LT 20 53 27 57,
LU 5 48 8 51, LV 20 55 29 59, LY 9 23 26 34, MA -17 22 0 37, MC 6 43 8 45,
MD 26 44 31 49, ME 18 41 21 44, MF -64 17 -62 19, MG 43 -26 51 -11, MH 161 4 173 12,
MK 20 40 24 43, ML -12 10 4 24, MM 92 9 101 26, MN 88 42 120 53, MO 113 21 115 23,
MP 145 14 147 16, MQ -62 13 -60 16, MR -18 14 -6 24, MS -63 16 -61 18, MT 13 35 16 37,
MU 56 -22 64 -9, MV 72 -2 75 8, MW 32 -18 37 -9, MX -118 14 -86 34, MY 99 0 120 8,
MZ 31 -27 42 -10, NA 13 -30 25 -16, NC 163 -24 169 -19, NE 0 11 14 20, NF 167 -30 169 -28,
NG 2 3 15 15, NI -88 10 -82 16, NL 2 50 8 54, NO 4 57 32 72, NP 79 25 89 31,
NR 166 -2 168 0, NU -171 -20 -169 -18, NZ -178 -48 179 -34, OM 52 16 61 27, PA -84 6 -76 11,
PE -82 -19 -68 0, PF -153 -24 -134 -8, PG 140 -12 157 -1, PH 116 4 128 22, PK 61 23 77 37,
PL 13 48 25 56, PM -57 46 -55 48, PN -131 -26 -129 -24, PR -68 17 -64 20, PS 33 30 37 34,
PT -32 32 -5 43, PW 130 2 136 9, PY -62 -28 -53 -19, QA 50 24 53 27, RE 54 -22 57 -20,
RO 19 43 31 49, RS 18 41 24 47, RU -180 40 180 75, RW 28 -4 32 0, SA 35 16 51 33,
SB 155 -12 167 -6, SC 54 -6 57 -3, SD 21 10 39 22, SE 10 54 25 69, SG 103 0 105 2,
SH -15 -38 -5 -7, SI 13 44 17 48, SJ -10 70 17 79, SK 16 47 23 50, SL -14 6 -9 11,
SM 11 43 13 45, SN -18 11 -11 18, SO 41 -2 52 13, SR -58 4 -53 7, SS 25 3 35 13,
ST 6 -1 8 3, SV -91 12 -87 15, SX -64 17 -62 19, SY 35 31 43 38, SZ 30 -28 33 -25,
TC -72 20 -70 22, TD 13 7 24 23, TF 69 -50 71 -48, TG -1 5 3 12, TH 97 5 106 21,
TJ 67 36 75 42, TK -174 -10 -170 -8, TL 123 -10 128 -7, TM 52 34 67 43, TN 7 31 12 38,
TO -176 -22 -173 -15, TR 25 35 46 43, TT -63 9 -60 12, TV 175 -10 180 -5, TW 117 21 123 27,
TZ 29 -12 41 0, UA 21 43 41 53, UG 29 -2 36 5, US -168 18 -66 72, UY -59 -36 -52 -29,
UZ 58 36 74 45, VA 11 41 13 43, VC -62 12 -60 14, VE -74 1 -60 13, VG -66 17 -64 19,
VI -66 17 -64 19, VN 101 8 114 24, VU 166 -21 170 -13, WF -179 -15 -175 -12, WS -174 -15 -171 -12,
XK 19 41 23 44, YE 42 11 55 19, YT 44 -14 46 -12, ZA 16 -36 33 -21, ZM 22 -19 34 -7,
ZW 25 -23 34 -15
`

let boxes: ReadonlyMap<string, CountryBox> | undefined

/** The box of a country by its ISO 3166-1 alpha-2 code; undefined for codes that are not known. */
export function countryBox(code: string): CountryBox | undefined {
  return countryBoxes().get(code)
}

/** The ISO 3166-1 alpha-2 codes of all countries with places. */
export function countryCodes(): readonly string[] {
  return [...countryBoxes().keys()]
}

function countryBoxes(): ReadonlyMap<string, CountryBox> {
  boxes ??= new Map(
    BOXES.trim()
      .split(/,\s+/)
      .map((row) => {
        const [country = '', west = '', south = '', east = '', north = ''] = row.split(' ')
        return [country, [Number(west), Number(south), Number(east), Number(north)]]
      }),
  )
  return boxes
}

export function isInBox([west, south, east, north]: CountryBox, lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}
