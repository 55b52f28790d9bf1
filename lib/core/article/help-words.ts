/** Pieces of English that the patterns for "get help" are put together from. All are written for lower-case text with straight apostrophes. */
const any = (...options: readonly string[]): string => `(?:${options.join('|')})`;

/** Numbers that lead to help: emergency services, medical advice, poison centres, crisis lines. */
export const number = any(
  '9-?1-?1',
  '999',
  '112',
  '000',
  'triple (?:zero|0)',
  '(?:nhs )?111',
  '988',
  '13 11 14',
  '13 11 26',
  '13 ?health',
  '116 ?123',
  '741 ?741',
  '1?[- (]*800\\)?[- ]*222[- ]*1222',
);

/** Services that are there for emergencies. */
export const service = any(
  `(?:the |your |a |an )?(?:local |nearest |national |country's )*emergency (?:medical )?(?:services?|number|line|response)(?: number)?`,
  '(?:for )?(?:an|the) ambulance',
  'paramedics',
  `(?:the |your |a |an )?(?:local |national |nearest )*poisons? (?:control|help|information|advice|cent(?:er|re))s?(?: cent(?:er|re)| line)?`,
  `(?:the |your |a |an )?(?:[\\w&'-]+ ){0,4}(?:crisis|suicide|mental health|lifeline)(?: [\\w&]+){0,3}? ?(?:line|lifeline|team|helpline|hotline|service)`,
  'samaritans',
  'lifeline',
  'nhs (?:111|24|direct)',
);

/** People who treat. */
export const carer = any(
  'doctors?',
  'gp',
  'physician',
  'surgeon',
  'nurse',
  'midwife',
  'health visitor',
  'pharmacist',
  'dentist',
  'p(?:a?e)diatrician',
  '[a-z]+(?:ologist|iatrist)',
  'specialist',
  'therapist',
  'counsell?or',
  '(?:health ?care|health-care|care|medical|health|dental|treatment|cancer) (?:provider|professional|practitioner|team)',
  '(?:oncology|transplant|surgical|diabetes|heart|hospital|nursing) team',
  'nurse practitioner',
  'clinician',
);
const office = any("doctor's (?:office|surgery)", 'clinic', 'hospital', 'ward', 'unit', 'surgery', 'office', 'nurse line');
const between = `(?:(?!(?:if|or|of|to|for|about|when|and|in|on|at|before|with|from|who|[\\w-]*insurance|tax|legal|financial|travel|energy|internet|network|service|sales|support)\\b)[\\w'-]+ ){0,3}`;
export const who = any(`(?:an?|the|your|their|his|her|our|any|another) ${between}(?:${carer}|${office})\\b`, 'your provider\\b', 'us\\b');

/** Places to go to in an emergency. */
export const place = `\\b(?:(?:the|your|an?|their) )?(?:(?:nearest|closest|local|hospital|hospital's) )*${any(
  'emergency (?:room|department|dept|unit|clinic|facility|ward|cent(?:er|re))',
  'er',
  'ed',
  'a&e',
  'accident and emergency',
  'casualty(?: department)?',
  'hospital',
  'urgent[- ]care(?: clinic| cent(?:er|re))?',
  'walk-in (?:clinic|cent(?:er|re))',
  'maternity (?:unit|ward)',
  'labou?r (?:ward|and delivery)',
)}\\b`;

/** What stands before a verb that tells the reader to do something: the start, a comma, "you should", "it is best to" … */
export const tells = `(?:^(?:[-\\d.)]+ )?|[,;:.!?–—("/] ?|\\b${any(
  'and',
  'or',
  'then',
  'but',
  'please',
  'always',
  'also',
  'immediately',
  'instead',
  'otherwise',
  'should',
  'must',
  '(?<!(?:doctors?|nurses?|teachers?|it|they|we|he|she|that|which|who) )(?:can|may)',
  `(?<!(?:not|n't|never|rarely) )(?:needs?|have|has|important|best|essential|vital|time|sure|hesitate|afraid|wise|safest|idea|advised|recommended) to`,
  `do(?: not|n't) (?:hesitate|wait) to`,
)} )(?:(?:also|still|always|immediately|just|urgently|promptly|first|straight away|not wait to) )*`;

/** Now, not some day. */
export const atOnce = `\\b${any(
  'right away',
  'right now',
  'straight ?away',
  'at once',
  'immediate(?:ly)?',
  'urgent(?:ly)?',
  'emergency',
  'as (?:soon|fast|quickly) as',
  'without delay',
  `prompt(?:ly\\b|(?= (?:medical|care|treatment|attention|help)))`,
  '(?:the |on the )?same[- ]day',
  'day (?:or|and) night',
  'at any (?:time|hour)',
  'any time',
  'sooner',
  'quickly',
  `within (?:the |an? |a few |[a-z]+ |\\d+ )?(?:minute|hour|day)s?`,
  `do(?: not|n't) wait`,
)}\\b`;

/** The same, with "now", which is as often about other things. */
export const soon = `${atOnce}|\\b(?<!until )now\\b(?! (?:and|that|available|on)\\b)`;

/** A condition that is not about how the person is but about what they want, take or once had. */
const person = '(?:you|they|people|anyone|someone) (?:do |also |still )?';
const otherwise = any(
  `you(?:'ve| have)? (?:ever|had|a history|any questions|questions|any other questions|(?:any )?concerns (?:about|with)|more questions|other (?:health|medical)|a story|trouble (?:paying|getting))`,
  `you have (?:any |more |other |further )*(?:questions|a story|allerg)`,
  `${person}(?:want|would|wish|plan|decide|prefer|need (?!help|more pillows)|take (?!too|more than)|use|drink|smoke|miss|travel|do not understand|don't understand|cannot afford|think about taking)`,
  `you(?:'d| would) (?:like|rather)`,
  `you(?:'re| are) (?:pregnant|planning|thinking of|thinking about (?!suicide|harm|hurt|killing)|considering|allergic|breast|taking|interested|unsure|not sure|due|new|looking|trying|ready|having surgery|scheduled)`,
  'it (?:needs|is right|suits|is safe)',
  'the (?:cuff|machine|monitor|device) ',
  'applicable',
  'possible',
  'needed',
);
/** A condition about how the person is: "if the pain gets worse", "when you cannot …". */
export const when = `\\bfor (?:any|these|the following|a fever|sudden|severe|new|bad)\\b|\\b(?:if|when|whenever|unless|once)\\b(?: (?!${otherwise})| ?[:…]|$)|\\b(?:anyone|people|children|babies|adults|those) (?:with (?:these|this|any|such|signs|symptoms|sudden|severe|chest|trouble|bad)|who (?:has|have|gets?|develops?|notices?|feels?|faints?|talks? about))\\b.*\\b(?:should|must)\\b`;

/** What is not about getting help now: advice before something is begun, yearly checks. */
export const routine =
  /\bbefore (?:you (?:take|start|try|begin|stop|use|change|have|get pregnant|buy)|(?:start|tak|try|beginn|stopp|us|chang|mak|buy|add|giv|hav)ing\b|any)|\b(?:every|each) (?:year|month)|\bregular(?:ly)?\b|\bonce a (?:year|month)|\byearly\b|\bcheck-?ups?\b/;

/** A change that a person notices, for verbs ("tell", "ask") that are as often about other things. */
export const noticed = `\\b(?:if|when|whenever)\\b (?:you|your (?:child|baby)|they|someone) (?:also )?${any(
  'notices?',
  'gets?',
  'develops?',
  'feels?',
  'starts?',
  'sees?',
  'experiences?',
  'vomits?',
  'faints?',
  'cannot',
  "can't",
  'becomes?',
  'keeps?',
  'loses?',
  'finds? (?:a|any)',
  '(?:has|have|shows?) (?:any of|these|new|signs|symptoms|trouble|more than|severe|sudden|bad|worse)',
)}\\b|\\b(?:if|when) (?:the|it|they|these|any|this|your|symptoms|pain|side effects|there)\\b[^,.;]{0,60}\\b${any(
  'gets?',
  'worse(?:ns?)?',
  'lasts?',
  'continues?',
  'comes? back',
  'changes?',
  'appears?',
  'spreads?',
  'does not',
  "doesn't",
  'do not',
  "don't",
  'goes up',
  'persists?',
  'bothers?',
  'severe',
  'not (?:eased|improved|gone)',
)}\\b`;
