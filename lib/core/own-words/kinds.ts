import { either } from './either.ts';

/** Nouns that say what kind of thing a term is: a definition has one of them for its head. Singular; `s` and `es` may follow. */
export const kinds = either`
  neurotransmitter messenger ability abnormality absence acid ailment allergy amount antibody antibiotic appliance approach area arm artery attack backflow
  bacterium bacteria band blockage bleeding blister blood blow body bone bowel break breakdown buildup build-up bulge bump bundle
  calculation cancer care cell change channel chemical clot coating coil collection color combination compound condition container
  cord cough cover covering crack cream cut damage death decline decrease defect deficiency delivery deposit destruction device diet
  difference difficulty disability disease disorder distance disturbance doctor dose drink drop drug element enlargement enzyme
  episode erosion evaluation exam examination exercise eye failure fall fat fear feeling fever fiber field filter flow fluid food
  formation fracture fungus gas gel gene germ gland graft group growth habit hardening heartbeat heat hole hormone illness image
  imaging implant impairment inability increase infection inflammation inhaler injection injury instrument intestine irritation
  itching jelly joint kidney kit lack layer leak lesion lens level ligament limb line liner lining liquid loss lump machine
  malformation mark mass material measure measurement medication medicine membrane method microbe mineral mixture molecule movement
  muscle narrowing need nerve network node nurse nutrient opening operation organ organism outbreak overgrowth pad pain painkiller
  pair palsy parasite part passage passing patch pattern pause peptide piece pigment pill plan plaque plate pocket pouch powder
  practice presence pressure problem procedure process product program protein pump rash rate ratio reaction reading record
  reduction reflex region removal response ring rhythm risk rupture sac sample scale scan scar scarring score screen sensation sense
  set severity shape sheet shift shock shortage shot sickness sign signal skill slowing softening sore sound spasm specialist sponge
  spot spread stage state stay steroid stick stone strain strand stretch stroke structure study substance sugar supplement supply
  surgery surgeon swelling symptom syndrome system tablet team tear technique tendon tension test therapist therapy thickening
  thinner thinning tightness time tingling tissue tool tract treatment trouble tube tumor tumour ulcer urge use vaccine valve vein
  vessel viewing virus vitamin walls? wart wasting water weakness weakening wearing widening wound x-ray way foot hand toe finger
  person someone cap thyroid bladder heart stomach prostate spleen lung spine bug spray vomiting crying spell bout attack pad flap
  curve cushion swing snoring nausea numbness dryness tiredness redness stiffness bruising sleepiness collapse toxin antigen
  hardness loosening backup twitching shaking tremor trembling cramp
`;

/** "a type of" and the like: what follows may be anything. */
export const sorts =
  '(?:types?|kinds?|forms?|sorts?|groups?|class(?:es)?|set|sets|family|range|series|part|way|piece|branch|lack|loss|removal|measure) of';

/** Words that open what is said further about a head: "a test that …", "a disease of …". */
export const more = either`
  that which who whose where when in of for used made done given taken caused from to around between with inside under beneath over
  on at by behind along near across after during before how why so designed meant intended called marked linked involving affecting
  causing using found produced characterized resulting due the_size about_the_size shaped the_body your_body you doctors
`;

/** Heads so wide that only what is said further explains: "a condition in which …", not "a condition that worries many". */
export const wide = new RegExp(
  `^(?:${either`
  condition disease disorder problem illness sickness ailment infection cancer state trouble difficulty injury symptom syndrome risk
  time change need plan part process drug medicine medication treatment therapy operation surgery procedure test death level use
  sign study field group virus
`})s?e?s?$`,
  'i',
);

/** Kinds that explain by their name alone: "prednisone, a steroid". */
export const tellingAlone = new RegExp(
  `^an? (?:${either`
  steroid painkiller antibiotic antidepressant sedative tranquilizer stimulant opioid antihistamine diuretic antioxidant virus
  bacterium parasite fungus
`})$`,
  'i',
);

/** Verbs and judgements that look like the beginning of a phrase. */
export const noPhrase = new RegExp(
  `^(?:${either`
  not no considered thought believed known regarded called given used done made being still now also usually often one found seen
  just only [a-z]+ed_(?:an?|the|as|to|by|in|for|at|with|from|feelings?)
`})\\b`,
  'i',
);

/** Heads that explain nothing with only a word in front of them: "a daycare problem". */
export const empty = new RegExp(
  `^(?:${either`
  problem trouble need plan time change risk state stage level difference set part process practice field approach program area
  amount number group effect sense score series record team step choice collection combination difficulty distance material position
  result supply case
`})s?$`,
  'i',
);

/** Words in front of a head that only judge or count: "an older drug", "the second test". */
export const judging = new RegExp(
  `^(?:an?|the|any|your|one of the|${either`
  old older oldest new newer newest latest common rare good great best better worst bad similar different promising popular first
  second third fourth fifth only main major minor leading top another other big bigger biggest small real usual standard important
  serious growing real normal key simple quick cheap costly powerful possible likely effective safe well-known familiar silent
  deadly frightening complex complicated difficult hard tricky huge whole single final last next separate vital essential useful
  controversial
`})$`,
  'i',
);

/** What is said further about a wide head and explains it. */
export const telling = new RegExp(
  `^(?:${either`
  in_which in_(?:the|how|your)\b where when
  of_(?:the|an?|one|both|your|blood|bone|skin|nerve|muscle|white|red|sugar|too|breathing|losing|having|being|severe|small|fat|\w+_(?:cells?|tissue|glands?))\b
  (?:caused|marked|characterized|made_(?!by_[A-Z])|done|used|given|taken|designed|meant|found)_ due_to involving
  affecting_(?:the|your|how) causing using for_(?:the|people|treating|high|low|\w+_(?:pain|pressure|cancer|disease|infections?))\b
  from_ with_(?:a|too|no|an)\b to_(?!do\b|be\b) on_the around inside between at_which so_that
  (?:who|that|which)_(?:can_|may_|often_|also_|usually_|slowly_|gradually_|mainly_|temporarily_|sometimes_|suddenly_)*(?!can|may|affects?_(?:\d|about|many|most|millions|nearly|almost|more|up|one|four|people|men|women|children|adults)|(?:has|have|had|was|were|is|are|did|does|will|would|many|most|people|few|some|i|we|he|she|they|you|worries|worry|scares|kills|costs|remains|runs|deserves|came|comes|went|became|began)\b)[a-z]+
`})`,
  'i',
);

/** Openings that rank or judge instead of telling what something is. */
export const ranking = new RegExp(
  `^(?:(?:the|an?|one of the) )?(?:[\\w-]+ ){0,2}?(?:most (?:common|frequent|serious|important|dangerous|effective|commonly)\\b|leading|(?:${either`
  \w+th second third first last only main major key best worst biggest largest common possible growing important frequent normal
  natural
`}) (?:${either`
  cause killer reason part sign symptom risk way option step problem time one health concern stage choice side
`}))\\b`,
  'i',
);

/** The beginning of a definition with such a head. */
export const wideOpening = new RegExp(
  `^(?:an?|the|one) (?:[\\w-]+ )?(?:${either`
  condition disease disorder problem illness drug medicine medication treatment test procedure operation word term topic subject
  field thing story question day year week person man woman doctor company place time
`})s?\\b`,
  'i',
);

/** Kinds that explain nothing by themselves. */
export const saysNothing = new RegExp(
  `(?:${either`
  protein drug condition disease disorder illness medicine medication chemical substance gene enzyme hormone virus compound molecule
  procedure treatment therapy test device machine technique method cell organ system process program problem cancer operation
  surgery infection
`})s?$`,
  'i',
);
