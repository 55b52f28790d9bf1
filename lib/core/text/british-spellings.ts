/** [American, British]: replaced wherever the pattern fits in a folded word. */
export type SpellingRow = readonly [american: RegExp, british: string];

/** Vowels and consonants: anemia → anaemia, tumor → tumour. Narrow patterns: a wrong row makes a wrong word. */
export const BRITISH_VOWELS: readonly SpellingRow[] = [
  [/gastroesophag/, 'gastro-oesophag'],
  [/(?<!o)esophag/, 'oesophag'],
  [/(?<!o)edema/, 'oedema'],
  [/(?<!o)estr(?=ogen|adiol|iol|one)/, 'oestr'],
  [/rrhe(?=a|ic)/, 'rrhoe'],
  [/pne(?=a|ic)/, 'pnoe'],
  [/celiac/, 'coeliac'],
  [/ameb(?=a|ic|o)/, 'amoeb'],
  [/^hem(?=o|at|ang|arth)/, 'haem'],
  [/(?<=.)hem(?=oglob|atol|orrh|ostas|olyt|olys|odia)/, 'haem'],
  // -emia and -emic, but not epidemic, systemic, academic, chemical
  [/(?<=.{2})(?<!acad|epid|epist|end|pand|pol|syst|boh|(?<!is)ch)emi(?=a|c)/, 'aemi'],
  [/^pediatr/, 'paediatr'],
  [/orthoped/, 'orthopaed'],
  [/gynec/, 'gynaec'],
  [/(?<!a)esthe(?=si|ti)/, 'aesthe'],
  [/^cec(?=um|al|ost|ect)/, 'caec'],
  [/^nev(?=us|i$|oid)/, 'naev'],
  [/^fec(?=es$|al)/, 'faec'],
  [/^etiolog/, 'aetiolog'],
  [/^cesar/, 'caesar'],
  [/fiber/, 'fibre'],
  [/(?<=^(?:milli|deci|micro|centi)?)liter(?=s?$)/, 'litre'],
  [/(?<=^(?:milli|centi|kilo|nano|micro))meter(?=s?$)/, 'metre'],
  [/centered/, 'centred'],
  [/center/, 'centre'],
  [/(?<=^goi|^ti|^thea)ter(?=s?$)/, 'tre'],
  [/tumor(?!i|ous)/, 'tumour'],
  [/behavior/, 'behaviour'],
  [/(?<=^(?:dis)?col|^hum|^od|^fav|^lab|^flav|^neighb|^vap)or(?=(?:s|ed|ing|ful|less|able)?$)/, 'our'],
  [/^mold/, 'mould'],
  [/^gray/, 'grey'],
  [/^program(?=s?$)/, 'programme'],
  [/(?<=label|model|signal|counsel|channel|tunnel|travel)(?=ed$|ing$|ers?$|ors?$)/, 'l'],
  [/^artifact/, 'artefact'],
  [/enroll(?=ments?$|s?$)/, 'enrol'],
  [/^aging$/, 'ageing'],
  [/^judgment/, 'judgement'],
  [/^aluminum/, 'aluminium'],
  [/(?<=^an|^hom)alog(?=s?$)/, 'alogue'],
  [/^tranquil(?=iz)/, 'tranquill'],
  [/maneuver/, 'manoeuvre'],
];

/** Spellings that waver on either side: "fetal haemoglobin" and "foetal haemoglobin" are both written. */
export const WAVERING: readonly SpellingRow[] = [
  [/^fet(?=us|al|o(?!r))/, 'foet'],
  [/leuko/, 'leuco'],
  [/sulf/, 'sulph'],
  [/^defec(?=at)/, 'defaec'],
  [/^disk(?=s?$)/, 'disc'],
  [/^alfa$/, 'alpha'],
];

/** -ize and -yze stand apart, for British writers differ in them: "tumour" and "randomized" do go together. */
export const BRITISH_ENDINGS: readonly SpellingRow[] = [
  [/(?<!^(?:s|res|overs|unders|downs|caps|ass|pr|se|ma))iz(?=(?:e|ed|es|ers?|ing|ations?|ational)$)/, 'is'],
  [/(?<=l)yz(?=(?:e|ed|es|ers?|ing)$)/, 'ys'],
];
