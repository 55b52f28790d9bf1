/** Beginnings that are written closed where an entry has a hyphen: pre-eclampsia → preeclampsia. */
export const COMPOUND_PREFIXES: ReadonlySet<string> = new Set(
  (
    'alpha anti auto beta bio cardio chemo co cyto endo extra gamma gastro hyper hypo immuno inter intra macro meta micro multi nano ' +
    'neo neuro non over para peri post pre pro pseudo psycho radio re semi sub trans ultra under uni'
  ).split(' '),
);

/**
 * [beginning, what it must stand before to be opened]: "postmenopausal" → "post-menopausal", but "prescribe" is one word.
 * Each names the words people do write so, or leaves out those where the letters are no beginning at all.
 */
export const OPENED_PREFIXES: readonly (readonly [prefix: string, before: RegExp])[] = [
  ['anti', /(?!bod|gen|qu|cip|dot|thes)\p{L}{5}/u],
  ['bio', /mark|simil|bank|psychosoc|availab/],
  ['cardio', /vasc|metab|pulm|onc/],
  ['chemo', /radi|immun|brain|prevent/],
  ['co', /morbid|pay|insur|infect|exist|occur|administ|enzym/],
  ['contra', /indic|later/],
  ['endo', /vasc/],
  ['extra', /cell|uter|hepat|cran|pulm|corpor/],
  ['gastro', /esoph|enter|oesoph/],
  ['immuno', /therap|compr|suppr|defic|onc/],
  ['inter', /disc|vent(?=ional r)|professional|person/],
  ['intra', /(?!ct)\p{L}{6}/u],
  ['micro', /[aeiou]|metast|biom|biop|calc|plas|vasc/],
  ['mini', /stroke|pill|lap/],
  ['multi', /(?!pl|tud)\p{L}{6}/u],
  ['neo', /adj|nat/],
  ['neuro', /psych|degen|develop|endocr|onc/],
  ['non', /(?!et|sens|ag)\p{L}{6}/u],
  ['over', /diagnos|treat|weight|activ/],
  ['peri', /men|oper|nat|part|anal|umb|implant/],
  ['post', /(?!er|ur|pone|ul|age|al|ma)\p{L}{4}/u],
  ['pre', /canc|clin|dia|eclam|exist|hab|hyper|malig|medic|menop|menst|natal|oper|surg|symp|term|treat|implant|approv/],
  ['psycho', /onc|soc|active|educ|phys/],
  ['radio', /act|freq|isot/],
  ['re', /oper|infect|admi|excis|occur|challeng|vacc|hydrat|stag/],
  ['self', /exam|care|test|inject/],
  ['sub', /acu|clin|cut|group|ling|typ|dur|arach/],
];

/** Two words that are written apart, with a hyphen or closed. Not "in patient" or "over dose", which say something else. */
export const WRITTEN_APART: readonly (readonly [first: string, second: string])[] = (
  'air way|back ache|bed sore|bed wetting|beta blocker|birth mark|birth weight|blood stream|brain stem|breast bone|breast feeding|' +
  'care giver|care taker|check up|cheek bone|collar bone|corona virus|cross over|data set|day care|death bed|ear ache|ear drum|ear lobe|' +
  'ear wax|end point|eye ball|eye brow|eye lash|eye lid|eye sight|eye strain|finger nail|finger tip|flare up|follow up|gall bladder|' +
  'gall stone|hair line|hand washing|head ache|health care|heart beat|heart burn|home care|jaw bone|key hole|knee cap|life span|' +
  'life style|light headed|mouth guard|mouth wash|nose bleed|pace maker|pain killer|pin worm|ring worm|skin care|sleep walking|' +
  'snake bite|stomach ache|sun burn|sun screen|sun stroke|tail bone|tape worm|thigh bone|time point|toe nail|tooth ache|tooth brush|' +
  'tooth paste|voice box|wheel chair|wind pipe|work up'
)
  .split('|')
  .map((pair) => pair.split(' ') as [string, string]);
