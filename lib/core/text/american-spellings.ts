import type { SpellingRow } from './british-spellings.ts';

/**
 * The American spelling of British words, for entries written in British: [British, American], replaced wherever the
 * pattern fits in a folded word. Not `BRITISH_VOWELS` turned round: "four" and "poem" are guarded here, "systemic" there.
 */
export const AMERICAN: readonly SpellingRow[] = [
  [/oesophag/, 'esophag'],
  [/oedem/, 'edem'],
  [/^oestr(?=ogen|adiol|iol|one)/, 'estr'],
  [/^foet/, 'fet'],
  [/rrhoe/, 'rrhe'],
  [/pnoe/, 'pne'],
  [/coeliac/, 'celiac'],
  [/^amoeb/, 'ameb'],
  [/haem/, 'hem'],
  [/aemi(?=a|c)/, 'emi'],
  [/paed(?=iatr|ic|ist)/, 'ped'],
  [/gynaec/, 'gynec'],
  // not "aesthetic", which Americans write so too
  [/(?<=.)aesthe(?=si|ti)/, 'esthe'],
  [/^caec(?=um|al|ost|ect)/, 'cec'],
  [/faec(?=es$|al|at)/, 'fec'],
  [/^aetiolog/, 'etiolog'],
  [/^caesar(?=ean|ian)/, 'cesar'],
  [/^naev/, 'nev'],
  // not the medicine leucovorin
  [/leuco(?!v)/, 'leuko'],
  [/fibre/, 'fiber'],
  [/(?<=^(?:milli|deci|micro|centi)?)litre(?=s?$)/, 'liter'],
  [/(?<=^(?:milli|centi|kilo|nano|micro))metre(?=s?$)/, 'meter'],
  [/centred$/, 'centered'],
  [/centre/, 'center'],
  [/(?<=^goi|^ti|^thea)tre(?=s?$)/, 'ter'],
  [/tumour/, 'tumor'],
  [/behaviour/, 'behavior'],
  [/(?<=^(?:dis)?col|^hum|^od|^fav|^lab|^flav|^neighb|^vap)our(?=(?:s|ed|ing|ful|less|able)?$)/, 'or'],
  [/^mould/, 'mold'],
  [/sulph/, 'sulf'],
  [/^grey/, 'gray'],
  [/^programme(?=s?$)/, 'program'],
  [/(?<=label|model|signal|counsel|channel|tunnel|travel)l(?=ed$|ing$|ers?$|ors?$)/, ''],
  [/^artefact/, 'artifact'],
  [/^enrol(?=s?$|ments?$)/, 'enroll'],
  [/^ageing$/, 'aging'],
  [/^judgement/, 'judgment'],
  [/^aluminium/, 'aluminum'],
  [/(?<=^an|^hom)alogue/, 'alog'],
  [/^tranquill(?=i[sz])/, 'tranquil'],
  [/manoeuvre/, 'maneuver'],
  [/^disc(?=s?$)/, 'disk'],
  // -ise and -yse, but not "exercise", "supervised", "immunocompromised", "excised"
  [
    /(?<=..[bcdghklmnprtvz])(?<!exerc|superv|rev|adv|dev|improv|telev|prom|prem|dem|surm|surpr|compr|appr|repr|enterpr|franch|merchand|disp|desp|parad|expert|advert|ar|w|exc|inc|circumc|prec|conc)is(?=(?:e|ed|es|ers?|ing|ations?)$)/,
    'iz',
  ],
  [/(?<=^(?:ana|dia|para|cata|hydro|electro)l)ys(?=(?:e|ed|ers?|ing)$)/, 'yz'],
];
