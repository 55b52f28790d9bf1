/**
 * How parts of long words begin that a letter of an abbreviation may stand for as well as for a word: the G of "electroencephalogram" (EEG),
 * the B of "haemoglobin" (Hb), the M of "dimethyl" (DM).
 */
const beginnings = `
  acetyl acid aden alanin albumin aldehyd amid amin amino amyl andro angio apnea apnoea arthr atri azid azin azol benz bili blast bolism
  bromo bronch bulin but calci carb carcin cardi card cellular cephal cerebr chem chlor chol chondr chromat chrom cillin circul coagul
  col coron cortic cort crin cutan cycl cyst cyt dermal derm dextro diastol diol dors duct duoden duran ectom electr embol emia encephal
  endo enol enter epi epithel erythr esophag ester estr ethan ethyl fat fer fibr flu fluor form frequen gamm gastr gen gest glob gluc
  glut glyc gon grad gram graph guan gyn haem hem hepat hex hist horm hum hydr hydroxy hyper hypo iatr ileo ileum imag imid immun insul
  inter intestin intra iod itis jejun ket kin lact laryng lar laser later leuk leuc lingual lip logy lymph lys magn mal medi melan men
  mer metabol metr meth methyl micr mitoch morph motor muscul mut myc myel myo nas natal natri necr neo nephr neur nitr nuclear nutri
  oblast ocular olysis oma opathy opti oscop osis oste otomy ovar oxid oxy pancreat papill par path pent peptid peri person phag pharyng
  phen phenyl phil phob phor phos phosph phot phyl physi plas plasm plast platel pleg pneum pol por pregn press prim prol prop prost
  prot pro psych pulmon pyr quin radi recept rect refract renal resist resp retin rhin rib sarc scler scop sect sens septic ser sex
  shap sigm sin som son spec spectr sperm spin splen spond stat sten ster stim stom strept struct sulf sulph surg syn syst tec tens ter
  therap therm thesi thi thorac thromb thym thyr tick tom ton tox trac trans trich troph trop tub tum typ typing umin urea ureth uret uric
  urin uter vagin vagal valv vascul ven ventr version vers vertebr vesic vir virus vis vit viv xyl zym`;

const byFirst = new Map<string, string[]>();
for (const piece of beginnings.trim().split(/\s+/)) {
  const known = byFirst.get(piece.charAt(0));
  if (known) known.push(piece);
  else byFirst.set(piece.charAt(0), [piece]);
}

/** Whether a part of a folded word begins at `at`. */
export const beginsSyllable = (word: string, at: number): boolean =>
  at > 1 && (byFirst.get(word.charAt(at))?.some((piece) => word.startsWith(piece, at)) ?? false);
