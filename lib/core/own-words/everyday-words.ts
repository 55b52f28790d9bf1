/** The words of a block of text, split at white space. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Parts of the body by their everyday names. Alone in brackets they say where, not what: "biopsy (liver)". */
export const bodyParts: ReadonlySet<string> = new Set(
  words(`
  ankle arm artery back belly bladder blood bone bowel brain breast cheek chest chin ear elbow eye face finger foot feet gland gum gut hair hand
  head heart heel hip jaw joint kidney knee leg lip liver lung mouth muscle nail neck nerve nose ovary prostate rib scalp shoulder skin skull spinal tap spine
  stomach stool sweat saliva urine forearm thigh throat toe tongue tooth teeth tonsil tooth vein wrist womb
`),
);

/** Words a twelve-year-old uses and that explanations are made of. Plurals and the forms in -ed, -ing and -ly come by themselves. */
export const everyday: ReadonlySet<string> = new Set([
  ...bodyParts,
  ...words(`
  a able abnormal about above absence ache acid act active add addiction adult advanced advice affect after afterbirth again against
  age agree aimed aiming aims air airway alcohol alike alive all allergic allergy alone along already also always amount an animal
  another answer any anything apart appears appetite apply approval approved are area armpit around ask asleep at attack attention
  awake awareness away baby backache backbone bacteria bad bag balance bald baldness balloon band bandage based bathroom be bean
  beat because become bedsore bedwetting been before began begin behave behind belch below besides best better between big bigger
  birth birthmark bite bitter blackhead blackout bleed blister bloated bloating block blockage bloodstream blow blue blur blurry
  body boil bony born both bothers bottle bottom bought brace brainstem brake branch break breakage breakdown breastbone breath
  breathe breathless breathlessness bright bring brittle broken bruise bug build buildup bulge bump bumpy bundle burn burnt burp
  burst but buttocks by cage calcium call calm came camera can cancer cancerous cannot capsule care carry case cast catches cause
  cell center certain chance change check cheekbone chemical chickenpox child childbirth childhood children chills choice choose
  chosen chronic clean clear clench clinic clip clog close closer clot cloudy clumsy coating coil cold collarbone color come comfort
  common compared comparing comparison condition confusion control cooking copy cord cough could count course cover crack cramp
  crampy cream cross crutch crying cure curve cushion cut daily damage danger dangerous dark day daylight deaf deafness deals death
  decay decide decisions deep defense delivery dent dental dentist describes destroy device diabetes did diet difference different
  differs difficult difficulty digest directions disease disorder distant divide dizziness dizzy do doctor done dose double down
  drain dressing drink drip drive droop drop drowsiness drowsy drug dry dryness dull during dust dye each earache eardrum earlobe
  ease easier easily eat edge effect egg either elderly electric else emergency empty end energy enlarge enlargement enough even
  every everyday everything exact exam examination example exercise expect expert explain extra eyebrow eyelash eyelid eyesight
  facts fail faint fair fall false family far farsighted fast faster fat fatty faulty fear fearful feel felt female fever few fewer
  fields fight fill filter find fingernail fingertip firm first fish fit five fix flake flap flashes flat flexible flow flu fluid
  follow food for forearm forget form found freckle free freeze from front fruit full fungus further gag gap gas gel gene germ get
  giddy give given glue go gone good grade greasy great grind gritty groin group grow grown growth guide had half handle happen hard
  hardened hardening hardens harder harm harmful harmless has have hay he headache heal health healthy hear heartbeat heartburn heat
  heavy height held help helpful her here hide high higher hipbone hives hoarse hoarseness hold hole hollow home hope hopeless
  hormone hose hospital hot hours how hunger hungry hurt if ill illness immune important improve in include infant infect infection
  inflamed inflammation inherited injure injury inner insect inside instead into irregular irritated irritation is it itch itchy
  itself jar jawbone jerk jerky join keep kept kill killer kind kneecap know known knuckle lab labor lack large larger last later
  layer lazy lead leak leakiness learn leave left legal length less let level lice lie life light lightheaded like limit line link
  liquid list little live long longer look lose loss lost lot lotion low lower lump machine made main make male manages many mark
  material matter may mean meant measure meat medical medicine meet memory men mental mesh messages metal method microscope middle
  mild milk mind mineral mini ministroke miscarriage missing mold mole moment money monthly months mood more mosquito most mother
  move movement much mucus multiple must name narrow natural navel near nearby nearsighted need needle neither nervous never new
  newborn newer next night nipple nits no nodes none nor normal nosebleed not note nothing notice now numb number numbness nurse
  nutrient nuts occur of off offered often ointment old older on once one open operates operating operation or order organ other out
  outer outside over overactive own oxygen pace packed pads pain painful painkiller pale paper parent part particles pass passage
  past paste patch patchy path patients pause pay peanut pee people period person pharmacist phlegm phone pick picture piece pill
  pimple pinch pink pins place plain plan plant plenty plug pocket poison pollen poop poor positive possible potty pouch pounding
  powder power pregnancy pregnant present press pressure prevent problem produce product professional program protect protein prove
  proven published pump push put question quick race radiation raise range rapid rare rash rather reach react reaction reading reads
  real reason rebuild records recover red redness reduce regular related relatives relax release relief remain removal remove repair
  repeat replace report research respond response rest restless restlessness result return rhythm ribcage rid right ring ringworm
  rise risk room rough round routine rubbery rules run runny sac sack sad sadness safe saliva salt salty same sample say scaly scan
  scar second section see seems seen sends sense sensitive serious set several severe sex shake shaky shape share sharp shin
  shinbone shingles shiver short shortage shorter shortness shot should show shrink sick sickness side sideways sight sign signal
  similar since sit skip sleep sleepiness sleeplessness sleepy sling slip slow small smaller smell smoke smooth sneeze snore so soft
  sold solid some someone something sometimes somewhat soon sooner sore soreness sound sour space spares speak special specialist
  speech sperm spin splint spot spray spread staff stage stand standard staple start state stay steady step sticking sticks stiff
  stiffness still sting stitch stomachache stone stool stop stores straight strain straw strength strengthen stress stretch stretchy
  stroke strong stuck studied study stuffy stuttering substance such sudden sugar suggest suits summary sunburn sunlight supply
  support surgeon surgery swallow sweat sweaty sweet swell swollen symptom syringe syrup system tablet tailbone take taken talk tape
  target tasks taste team tear teen teenage teenagers tell tend test than that the their them themselves then therapy there these
  they thick thickened thickening thighbone thin things think thinner thirst this those though thought thread through throw thumb
  tick tight tightening time tingle tiny tired tiredness tissue to tobacco toddler toenail together too tools toothache top torn
  total touch toward trained training trapped travel treat treatment trial tried trouble true try tube tummy tumor turn twitch two
  type ulcer ultrasound unable unborn unclear uncomfortable under underactive understanding uneasy uneven united unlike unsteady
  until unusual unwanted up upper upset urge urinate urine use useful usual vaccine vagina very vessel virus vision visit vitamin
  voice vomit waist wake wakefulness walk walker wall want warm wart was waste watch water watery waves waxy way weak weaken weaker
  weakness wedge weeks weight well were wet what whatever wheelchair wheeze wheezy when where whether which while white who whole
  whom whose why widened widening will windpipe wire with without woman womanhood women word work worm worn worry worse would wound
  writing written wrong x-ray years yeast yellow yet you young your yourself
`),
]);
