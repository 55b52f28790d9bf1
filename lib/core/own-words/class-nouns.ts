const list = (text: string): string => text.trim().split(/\s+/).join('|').replaceAll('.', ' ');

/** Nouns that say what kind of thing a term is: a definition has one of them for its head. Singular; `s` and `es` may follow. */
const kinds = list(`
  ability abnormality absence acid ailment allergy amount antibody antibiotic appliance approach area arm artery attack backflow bacterium bacteria band blockage bleeding blister
  blood blow body bone bowel break breakdown buildup build-up bulge bump bundle calculation cancer care cell change channel chemical clot coating coil collection color combination
  compound condition container cord cough cover covering crack cream cut damage death decline decrease defect deficiency delivery deposit destruction device diet difference difficulty disability
  disease disorder distance disturbance doctor dose drink drop drug element enlargement enzyme episode erosion evaluation exam examination exercise eye failure fall fat fear feeling fever fiber field
  filter flow fluid food formation fracture fungus gas gel gene germ gland graft group growth habit hardening heartbeat heat hole hormone illness image imaging implant impairment
  inability increase infection inflammation inhaler injection injury instrument intestine irritation itching jelly joint kidney kit lack layer leak lesion lens level ligament limb line liner lining liquid
  loss lump machine malformation mark mass material measure measurement medication medicine membrane method microbe mineral mixture molecule movement muscle narrowing need nerve network node nurse nutrient
  opening operation organ organism outbreak overgrowth pad pain painkiller pair palsy parasite part passage passing patch pattern pause peptide piece pigment pill plan plaque plate pocket pouch powder practice
  presence pressure problem procedure process product program protein pump rash rate ratio reaction reading record reduction reflex region removal response ring rhythm risk rupture sac sample scale scan scar scarring
  score screen sensation sense set severity shape sheet shift shock shortage shot sickness sign signal skill slowing softening sore sound spasm specialist sponge spot spread stage state stay steroid stick stone strain strand stretch
  stroke structure study substance sugar supplement supply surgery surgeon swelling symptom syndrome system tablet team tear technique tendon tension test therapist therapy thickening thinner thinning tightness time tingling tissue tool
  tract treatment trouble tube tumor tumour ulcer urge use vaccine valve vein vessel viewing virus vitamin walls? wart wasting water weakness weakening wearing widening wound x-ray
  way foot hand toe finger person someone cap thyroid bladder heart stomach prostate spleen lung spine bug spray vomiting crying spell bout attack pad flap curve cushion swing snoring nausea numbness dryness tiredness redness stiffness bruising sleepiness collapse toxin antigen hardness loosening backup twitching shaking tremor trembling cramp
`);

/** "a type of" and the like: what follows may be anything. */
const sorts = '(?:types?|kinds?|forms?|sorts?|groups?|class(?:es)?|set|sets|family|range|series|part|way|piece|branch|lack|loss|removal|measure) of';

/** Words that open what is said further about a head: "a test that …", "a disease of …". */
const more = list(`
  that which who whose where when in of for used made done given taken caused from to around between with inside under beneath over on at by behind along near across after during before
  how why so designed meant intended called marked linked involving affecting causing using found produced characterized resulting due the.size about.the.size shaped the.body your.body you doctors
`);

const article = '(?:an?|the|any|one of the|one of several|the body[’\']s|your)';
const before = "(?:(?!(?:that|which|of|in|is|are|was|were|has|have|and then|for|to|with|who|when|the|a|an|not|by|caused|from|at|on|as|than|but|or so)\\b)[\\w'’“”-]+,? )";

/** A phrase whose head says the kind, and something further about it. Group 1 is all in front of the head, 2 the head, 3 what is further said. */
const withMore = new RegExp(`^((?:${article} )?${before}{0,6}?)((?:${kinds})(?:e?s)?)(?: \\([^)]*\\))? ((?:${more})\\b.*)$`, 'i');
/** A phrase that ends with its head: "a blood thinner". */
const bare = new RegExp(`^((?:${article} )?${before}{1,6}?)((?:${kinds})(?:e?s)?)$`, 'i');
const kindAlone = new RegExp(`^(?:${article} )?(?:${kinds})(?:e?s)?$`, 'i');
const sorted = new RegExp(`^(?:${article} )?${before}{0,4}?${sorts} .+$`, 'i');

/** Heads so wide that only what is said further explains: "a condition in which …", not "a condition that worries many". */
const wide = /^(?:condition|disease|disorder|problem|illness|sickness|ailment|infection|cancer|state|trouble|difficulty|injury|symptom|syndrome|risk|time|change|need|plan|part|process|drug|medicine|medication|treatment|therapy|operation|surgery|procedure|test|death|level|use|sign|study|field|group|virus)s?e?s?$/i;

/** Kinds that explain by their name alone: "prednisone, a steroid". */
const tellingAlone = /^an? (?:steroid|painkiller|antibiotic|antidepressant|sedative|tranquilizer|stimulant|opioid|antihistamine|diuretic|antioxidant|virus|bacterium|parasite|fungus)$/i;

/** Verbs and judgements that look like the beginning of a phrase. */
const noPhrase = /^(?:not|no|considered|thought|believed|known|regarded|called|given|used|done|made|being|still|now|also|usually|often|one|found|seen|just|only|[a-z]+ed (?:an?|the|as|to|by|in|for|at|with|from|feelings?))\b/i;

/** Heads that explain nothing with only a word in front of them: "a daycare problem". */
const empty = /^(?:problem|trouble|need|plan|time|change|risk|state|stage|level|difference|set|part|process|practice|field|approach|program|area|amount|number|group|effect|sense|score|series|record|team|step|choice|collection|combination|difficulty|distance|material|position|result|supply|case)s?$/i;

/** Words in front of a head that only judge or count: "an older drug", "the second test". */
const judging = new RegExp(
  `^(?:an?|the|any|your|one of the|${list(`old older oldest new newer newest latest common rare good great best better worst bad similar different promising popular first second third fourth fifth only main major minor leading top another other
  big bigger biggest small real usual standard important serious growing real normal key simple quick cheap costly powerful possible likely
  effective safe well-known familiar silent deadly frightening complex complicated difficult hard tricky huge whole single final last next separate vital essential useful controversial`)})$`,
  'i',
);

/** What is said further about a wide head and explains it. */
const telling = new RegExp(
  `^(?:in which|in (?:the|how|your)\\b|where|when|of (?:the|an?|one|both|your|blood|bone|skin|nerve|muscle|white|red|sugar|too|breathing|losing|having|being|severe|small|fat|\\w+ (?:cells?|tissue|glands?))\\b|(?:caused|marked|characterized|made (?!by [A-Z])|done|used|given|taken|designed|meant|found) |due to|involving|affecting (?:the|your|how)|causing|using|for (?:the|people|treating|high|low|\\w+ (?:pain|pressure|cancer|disease|infections?))\\b|from |with (?:a|too|no|an)\\b|to (?!do\\b|be\\b)|on the|around|inside|between|at which|so that|(?:who|that|which) (?:can |may |often |also |usually |slowly |gradually |mainly |temporarily |sometimes |suddenly )*(?!can|may|affects? (?:\\d|about|many|most|millions|nearly|almost|more|up|one|four|people|men|women|children|adults)|(?:has|have|had|was|were|is|are|did|does|will|would|many|most|people|few|some|i|we|he|she|they|you|worries|worry|scares|kills|costs|remains|runs|deserves|came|comes|went|became|began)\\b)[a-z]+)`,
  'i',
);

const personal = /\b(?:i|we|he|she|my|our|his|her|him|us|me|himself|herself)\b/i;

/** Openings that rank or judge instead of telling what something is. */
const ranking = /^(?:(?:the|an?|one of the) )?(?:[\w-]+ ){0,2}?(?:most (?:common|frequent|serious|important|dangerous|effective|commonly)\b|leading|(?:\w+th|second|third|first|last|only|main|major|key|best|worst|biggest|largest|common|possible|growing|important|frequent|normal|natural) (?:cause|killer|reason|part|sign|symptom|risk|way|option|step|problem|time|one|health|concern|stage|choice|side))\b/i;

/** Whether a phrase says what a thing is: a head that names its kind, and enough beside it to tell the thing from others. */
export const isDefinition = (phrase: string): boolean => {
  if (personal.test(phrase) || noPhrase.test(phrase) || (ranking.test(phrase) && !/\bin which\b/.test(phrase))) return false;
  if (sorted.test(phrase) || tellingAlone.test(phrase)) return true;
  const [, , head, further] = withMore.exec(phrase) ?? [];
  if (head && further) return !wide.test(head) || telling.test(further) || specific(phrase);
  return specific(phrase);
};

const wideOpening = /^(?:an?|the|one) (?:[\w-]+ )?(?:condition|disease|disorder|problem|illness|drug|medicine|medication|treatment|test|procedure|operation|word|term|topic|subject|field|thing|story|question|day|year|week|person|man|woman|doctor|company|place|time)s?\b/i;
/** Whether a phrase begins like a definition and does not go on like one: "a disease doctors once doubted". */
export const isFalseDefinition = (phrase: string): boolean => wideOpening.test(phrase) && !isDefinition(phrase);

/** Whether nothing is said but the kind: "a protein". */
export const isBareKind = (phrase: string): boolean =>
  (kindAlone.test(phrase) || (bare.test(phrase) && !specific(phrase))) && /(?:protein|drug|condition|disease|disorder|illness|medicine|medication|chemical|substance|gene|enzyme|hormone|virus|compound|molecule|procedure|treatment|therapy|test|device|machine|technique|method|cell|organ|system|process|program|problem|cancer|operation|surgery|infection)s?$/i.test(phrase);

/** Whether a definition goes on behind its head: "a test that …". */
export const hasMore = (phrase: string): boolean => withMore.test(phrase) || sorted.test(phrase);

/** Whether a phrase without anything behind its head says enough in front of it. */
const specific = (phrase: string): boolean => {
  const [, front, head = ''] = bare.exec(phrase) ?? [];
  return front !== undefined && !empty.test(head) && front.trim().split(/ +/).some((word) => !judging.test(word));
};
