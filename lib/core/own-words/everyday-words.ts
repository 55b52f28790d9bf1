/** The words of a block of text, split at white space. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Parts of the body by their everyday names. Alone in brackets they say where, not what: "biopsy (liver)". */
export const bodyParts: ReadonlySet<string> = new Set(
  words(`
  ankle arm artery back belly bladder blood bone bowel brain breast cheek chest chin ear elbow eye face finger foot feet gland gum gut hair hand
  head heart heel hip jaw joint kidney knee leg lip liver lung mouth muscle nail neck nerve nose ovary prostate rib scalp shoulder skin skull spinal tap spine
  stomach thigh throat toe tongue tooth teeth tonsil tooth vein wrist womb
`),
);

/** Words a twelve-year-old uses and that explanations are made of. Plurals and the forms in -ed, -ing and -ly come by themselves. */
export const everyday: ReadonlySet<string> = new Set([
  ...bodyParts,
  ...words(`
  a about above abnormal absence after age air airway all allergic an and any are area as at attack away
  baby bacteria bad bag balance baldness band be bean bedwetting become before begin behind being belly below big bite blackout blister block
  blockage blocked bloating bloodstream blood blue blur blurred blurry body boil both bowel break breakdown breakage breast breastbone breath
  breathe breathing breathless breathlessness brittle broken bruise buildup bulge bulging bump burn burning by
  camera can cancer cancerous cannot care cause cell center change chemical chest chickenpox child childbirth chronic clean clear clog clogged
  clot clotting cloudy coating cold collarbone color comfort condition confusion control cough cover cramp crack cut
  damage danger dangerous day deaf deafness death decay deep defense delivery device diet difficult difficulty digest disease disorder dizziness dizzy doctor double down
  drain drop drowsy drowsiness drug dry dryness dull
  early eat energy enlarge enlarged enlargement everyday exam examination extra eyelid
  fail faint fainting fall false fast fat fatty feel feeling female fever few fight fill fix flake flow flu fluid food for forget freeze
  from full fungus
  gas germ gland grow growth gene
  hair hard hardened hardening harm have hay he head heal health healthy hear hearing heartbeat heartbeats heartburn heat heavy help high hip hives hole hormone how
  hungry hunger hurt
  if ill illness in infect infection inflamed inflammation injure injured injury inner inside instead into irregular is it itch itching itchy
  joint keep kill killer kind kneecap
  lack large layer leak leaking leakiness less level life line lining liquid little live long look lose loss low lower lump
  machine male make many mark medicine memory middle mild milk mini ministroke mole mood more most move movement much mucus
  number radiation
  nail narrow narrowed narrowing near nearby no normal nosebleed not number numb numbness
  of off old on one open opening operation or organ other out outer outside over overactive own oxygen
  pain painful painkiller pale part pass patch pause pee period person phlegm pill pimple pink piece poison poor poop pounding pregnancy pregnant pressure pressing problem protein push
  rapid race racing rare raise raised rash reaction red redness reduce remove removal return ring ringing rough runny
  salt scaly scan scar scarred scarring see sense sensitive serious severe sex shake shaky shaking sharp shin shingles short shortage shortness shot sick sickness side sight sign skin
  sleep sleepiness sleepy slow small smell sneeze sneezing soft sore soreness sound specialist speak speech spot spread stage state steady stiff stiffness sting stomachache stone stool stop
  stress stroke strong stuffy study stuttering substance sudden sugar sunburn surgery swallow sweat sweating sweaty swell swelling swollen syringe
  take taste tear test than that the their then thick thickened thickening thin thinner thinning thought through throw tight tightening tingle tingling tiny tired tiredness tissue
  to too top tooth touch treat treatment trouble tube tumor tummy turn two
  ulcer unable underactive uneven unborn up upper upset urge urinate urine use using
  vaccine veins very virus vision voice vomit vomiting
  walk wall wart waste water watery waxy weak weakened weakness weight wet wheeze wheezing when which who widened widening windpipe with without womb word worn wound
  wrong x-ray yellow yellowing you young your
`),
]);
