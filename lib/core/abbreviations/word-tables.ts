const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Little words inside an expansion that need not give a letter: "quality of life", "graft versus host disease". */
export const linkWords = words('a an the of for in on to by with and or at from as into per via de la du des der von und et y under than');

/** Words an expansion never begins with. */
export const neverFirst = words(
  `a an the of for in on to by with and or at from as into via but that which who whose is are was were be been has have had not
   this these those its their our his her your my we they it called known named termed such like including include versus vs using used use`,
);

/** "in" and "ex" begin an expansion before these: "in vitro fertilization (IVF)". */
export const afterLatinIn = words('vitro vivo situ utero silico');

/** Words that say what kind of thing it is, and often give no letter. */
export const kindWords = words(
  `gene genes protein proteins disease diseases disorder disorders syndrome syndromes nucleus nuclei count counts ratio ratios
   concentration concentrations scale scales score scores system systems test tests study studies trial trials programme program method
   methods technique techniques product products complex complexes group groups model cell cells receptor receptors enzyme enzymes
   hepatitis virus viruses region area index questionnaire inventory activity level levels value values current ion ions salt acid
   therapy treatment rate project scan scans unit units form type factor factors growth family agency association`,
);

/** Numbers that are said as words, or as a word's beginning: "three-dimensional (3D)". */
export const numberWords: Readonly<Record<string, string>> = {
  one: '1',
  first: '1',
  single: '1',
  two: '2',
  second: '2',
  three: '3',
  third: '3',
  four: '4',
  fourth: '4',
  five: '5',
  fifth: '5',
  six: '6',
  sixth: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
};

/** What stands in brackets, small or with one capital, and is never an abbreviation of the words before. */
export const neverShort = words(
  `fig figs figure figures table tables tab eq eqs ref refs see eg ie cf vs viz ca et ibid p n ed eds vol no nos pp
   a an and or the of in on at to by for with not as is are was were be if so also only both old new mean median range left right
   top bottom above below video photo image here there yes per all none other others more most some male female men women boys girls
   mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec`,
);
