/** The words that mean no number: "pus", "diabetes", and adjectives whose ending a noun shares. */
const UNCOUNTED =
  'ascites axillary benign biceps cardiac caries diabetes earwax feces hereditary herpes influenza lupus malignant measles mellitus ' +
  'mucus mumps nausea parasympathetic pruritus pulmonary pus rabies research saliva scabies shingles surveillance sympathetic ' +
  'tetanus tinnitus triceps typhus urinary wax';

/** Substances, of which nobody speaks in the plural; "magnesia" and "alumina" are others. */
const SUBSTANCES =
  'alfa aluminium aluminum ammonium barium beta cadmium calcium carbidopa cesium chromium dopa ephedra gadolinium gallium helium iridium levodopa lithium ' +
  'lutetium magnesium marijuana palladium petrolatum platinum potassium radium selenium soda sodium strontium tiotropium titanium uranium urea ' +
  'yoga zirconium';

/** Latin nouns that have kept their plural beside the English one: "fistula" → fistulas, fistulae. */
const LATIN =
  'alga ampulla amygdala areola axilla bulla bursa cannula cisterna cochlea columella conjunctiva cornea ' +
  'fibula fistula fossa fovea gingiva glabella insula intima lacuna lamina larva lingula lunula macula maxilla medulla mucosa papilla ' +
  'patella pinna placenta pleura pupa retina sclera scapula sequela serosa submucosa tinea trabecula trachea trochlea ulna urethra ' +
  'uvula vagina vena verruca vertebra vulva aorta fimbria hernia antenna';

/** Numbers at the end of a phrase: "kidney disease stage four". */
const NUMBERS = 'one two three four five six seven eight nine ten';

/** Nouns with an ending that is otherwise one of adjectives or verbs: they take an s. */
const COUNTED =
  'additive adhesive adrenal animal antibacterial antifungal antimicrobial antiviral approval arrival bacterial biotic canal ' +
  'carnival cereal chemical contraceptive cosmetic critic crystal day denial derivative emetic epidemic fabric finding generic ' +
  'hospital individual injectable interval journal key laxative logic mammal mandible material meal mechanic medic medical mimetic ' +
  'narcotic negative orthopedic pandemic pedal pediatric pharmaceutical positive preservative professional proposal prosthetic ' +
  'psychotic radiopharmaceutical ray referral relative removal reversal screening seal sedative setting sibling signal sling sting ' +
  'survival swelling terminal therapeutic tonic topic trial tricyclic variable vegetable visual vital withdrawal';

/** The rest, each with its plurals. */
const EACH: Readonly<Record<string, readonly string[]>> = {
  anomaly: ['anomalies'],
  anus: ['anuses'],
  apex: ['apices', 'apexes'],
  appendix: ['appendices', 'appendixes'],
  arthritis: ['arthritides'],
  assembly: ['assemblies'],
  axis: ['axes'],
  bacteria: ['bacterium'],
  belly: ['bellies'],
  calf: ['calves'],
  calyx: ['calyces', 'calyxes'],
  cervix: ['cervices', 'cervixes'],
  child: ['children'],
  coccyx: ['coccyges', 'coccyxes'],
  corpus: ['corpora'],
  cortex: ['cortices', 'cortexes'],
  criteria: ['criterion'],
  criterion: ['criteria'],
  data: [],
  datum: ['data'],
  dermatitis: ['dermatitides'],
  drum: ['drums'],
  eardrum: ['eardrums'],
  etiology: ['etiologies'],
  family: ['families'],
  fascia: ['fascias', 'fasciae'],
  fetus: ['fetuses'],
  foetus: ['foetuses'],
  foot: ['feet'],
  foramen: ['foramina'],
  ganglion: ['ganglia', 'ganglions'],
  gas: ['gases'],
  genus: ['genera'],
  half: ['halves'],
  helix: ['helices', 'helixes'],
  hiatus: ['hiatuses'],
  illness: ['illnesses'],
  index: ['indices', 'indexes'],
  iris: ['irises'],
  knife: ['knives'],
  leaf: ['leaves'],
  lens: ['lenses'],
  life: ['lives'],
  lumen: ['lumina', 'lumens'],
  man: ['men'],
  matrix: ['matrices', 'matrixes'],
  methodology: ['methodologies'],
  midwife: ['midwives'],
  mitochondrion: ['mitochondria'],
  mouse: ['mice'],
  naris: ['nares'],
  ovum: ['ova'],
  pancreas: ['pancreases'],
  pathology: ['pathologies'],
  person: ['people', 'persons'],
  petechia: ['petechiae'],
  phenomenon: ['phenomena'],
  plexus: ['plexuses'],
  sinus: ['sinuses'],
  spermatozoon: ['spermatozoa'],
  status: ['statuses'],
  stigma: ['stigmata', 'stigmas'],
  stomach: ['stomachs'],
  symptom: ['symptoms'],
  technology: ['technologies'],
  testis: ['testes'],
  tibia: ['tibias', 'tibiae'],
  tooth: ['teeth'],
  vasculitis: ['vasculitides'],
  vertebrae: ['vertebra'],
  vertex: ['vertices'],
  virus: ['viruses'],
  viscus: ['viscera'],
  woman: ['women'],
};

/** Whole words that follow no row of `PLURALS`, with their plurals; a Latin plural has its singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, readonly string[]> = new Map([
  ...`${UNCOUNTED} ${SUBSTANCES} ${NUMBERS}`.split(' ').map((word) => [word, []] as const),
  ...COUNTED.split(' ').map((word) => [word, [`${word}s`]] as const),
  ...LATIN.split(' ').map((word) => [word, [`${word}s`, `${word}e`]] as const),
  ...Object.entries(EACH),
]);
