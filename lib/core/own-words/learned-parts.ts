import { either } from './either.ts';

/** Endings of Greek and Latin words of medicine, plural or not. */
const endings = either`
  itis osis oses iasis emia aemia oma omas omata ectomy otomy ostomy oscopy scopy opsy pathy plasty plegia paresis algia algias
  odynia gram graphy metry penia philia phobia phagia phasia plasia plasm trophy rrhea rrhoea rrhage rrhagic rrhythmia rrhythmias
  pnea pnoea uria kinesia esthesia aesthesia tension tensive glycemia glycemic lipidemia cardia cardial cytosis cyte cytes sclerosis
  stenosis genic genesis lysis lytic itic otic etic atic emic ial eal oid ous ic al ory ary ile ular iform iac icus ina um us is ae
  itus ia ism cele cope rix trix ella icle vicle agulant agulants oplasm morbidity mortality uretic uretics ologist ologists iatrist
  iatry ology oxia oxic icidal icide ase ases ectasis ectatic ptysis staxis dynia eczia sis ses
`;

const beginnings = either`
  hyper hypo tachy brady dys poly pan peri endo epi intra inter sub neuro cardio gastro hepat nephro derm haem hemo hemat leuk
  thromb athero arterio broncho pneumo cerebro cholecyst chole colono cyst encephal enter fibro gingiv gloss kerat laryng lymph
  mening myel myo onych ophthalm osteo oto patho phleb rhin sarc spondyl steat tendin trache uro vaso xero immuno anti pre cyto
  carcin auto brachy macro micro
`;

const learned = new RegExp(`^(?:[\\w-]{2,}(?:${endings})|(?:${beginnings})[\\w-]{3,})$`);

/** Whether a folded word is built like a word of medicine from Greek or Latin. Everyday words are to be asked about first. */
export const isLearned = (word: string): boolean => learned.test(word);
