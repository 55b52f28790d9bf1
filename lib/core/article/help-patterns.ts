import { atOnce, carer, noticed, number, place, routine, service, soon, tells, when, who } from './help-words.ts';

/** A way to say that help is to be got. A sentence says it when `says` is found, `and` is found too, and `unless` is not. */
export interface Ask {
  says: RegExp;
  and?: RegExp;
  unless?: RegExp;
}

const call = '(?:call|dial|ring|phone|telephone|text|contact|chat with|get in touch with|reach out to)';
const care = '(?:help|care|attention|advice|assistance|treatment|evaluation)';
const kind = '(?:medical|emergency|urgent|immediate|professional|prompt|hospital|health)';
const see = `(?:${call}|see|visit|alert|notify|page|get hold of|call for|ask to see|go (?:back )?to(?: see)?|return to|come back to|let(?= .{3,40} know))`;
const talk = '(?:talk (?:to|with)|speak (?:to|with)|consult|check with)';
const report = '(?:tell|inform|ask|let(?= .{3,40} know)|report (?:[^.;]{1,60}? )?to)';
const soonOrWhen = new RegExp(`${soon}|${when}`);

export const asks: readonly Ask[] = [
  // Call 911. If she faints call an ambulance.
  { says: new RegExp(`${tells}${call} (?:[\\w'&-]+,? ){0,6}?(?:${number}\\b|${service}\\b)`) },
  { says: new RegExp(`^(?:if|when)\\b.*[a-z] ${call} (?:${number}\\b|${service}\\b)`) },
  // Seek emergency care. Get help at once.
  { says: new RegExp(`${tells}(?:seek|get|obtain|ask for|go for|find) (?:[\\w'-]+ ){0,2}?${kind} (?:[\\w'-]+ ){0,2}?${care}\\b`) },
  { says: new RegExp(`${tells}(?:seek|get) (?:help|care|treatment)\\b`), and: soonOrWhen, unless: routine },
  // A deep cut needs medical attention straight away.
  {
    says: new RegExp(`\\b(?:needs?|requires?|calls? for) (?:[\\w'-]+ ){0,2}?(?:${kind} (?:[\\w'-]+ ){0,2}?)${care}\\b`),
    and: new RegExp(soon),
    unless: /\b(?:thousands|millions|many|(?:people|patients|they|we|often|usually|sometimes|may|rarely) needs?)\b/,
  },
  { says: /\bneeds? help (?:right away|straight away|at once|now|immediately)/ },
  // Go to the nearest emergency room. Take the child to hospital.
  {
    says: new RegExp(
      `${tells}(?:go|come|head|rush|drive|visit|attend|report|return|(?:take|bring|drive) (?!place)(?:[\\w'-]+ ){1,6}?(?=to )|have (?:[\\w'-]+ ){1,3}?take (?:[\\w'-]+ ){1,2}?|get (?:[\\w'-]+ ){0,4}?(?=to )|(?:be |is |are )?taken|admit)\\b ?(?:[\\w'-]+ ){0,3}?(?:to |at )?(?:${place}|(?<=to )${who})`,
    ),
    and: new RegExp(`${soon}|${when}|emergency|urgent|nearest|closest|a&e|casualty|\\ber\\b|do not|don't`),
  },
  {
    says: /\b(?:should|must|needs? to) (?:also |still |always )*be (?:seen|checked|examined|assessed|taken|treated|looked at|evaluated)\b/,
    and: new RegExp(`${atOnce}|${place}|by an? (?:doctor|nurse|gp)|\\btoday\\b`),
    unless: routine,
  },
  {
    says: /\b(?:have|get) .{1,40} (?:checked|looked at|seen|examined)(?: out)? by (?:a|your) (?:doctor|gp|nurse|dentist)/,
    unless: routine,
  },
  // See your doctor if the pain lasts. Call your care team right away.
  {
    says: new RegExp(`(?:${tells}|worth )(?:${see}|seeing|calling|${talk}) (?:ahead to )?(?:[\\w'-]+ or )?(?:${who}|${place})`),
    and: soonOrWhen,
    unless: routine,
  },
  { says: new RegExp(`${tells}${report} (?:[\\w'-]+ or )?${who}`), and: new RegExp(`${soon}|${noticed}`), unless: routine },
  { says: /\breport (?:any|all|these|the following)\b/, and: new RegExp(soon) },
  { says: new RegExp(`^if\\b.*\\byour ${'(?:gp|doctor|nurse|midwife)'} can help\\b.*\\b(?:get in touch|call|contact)`) },
  {
    says: new RegExp(`${tells}(?:make|book|get|schedule|arrange|ask for) an? (?:[\\w'-]+ ){0,4}?appointment`),
    and: soonOrWhen,
    unless: routine,
  },
  // In crisis
  {
    says: new RegExp(`(?:${tells}(?:call|text|ring|contact|reach out|talk)\\b).*|\\banswers? (?:on|at)\\b.*${number}`),
    and: /\b(?:in crisis|suicid\w*|(?:harm|hurt|kill)(?:ing)? (?:yourself|themselves)|feel unsafe|thoughts of (?:death|harm)|self-harm)\b/,
    unless: /\b(?:said|rose|fell|percent|per cent)\b/,
  },
  { says: /\b(?:treat (?:it|this|them) as an emergency|this is (?:an|a medical) emergency)\b/ },
];

/** What is named where life may be at stake: emergency numbers, services and places. */
export const emergency = new RegExp(`(?<![\\d,.-])${number}(?![\\d,.]\\d|\\d)|\\b${service}\\b|${place}|\\bemergency\\b`);

/** Sentences that only look like it: reports of what others did, and what nobody needs to do. */
export const never: readonly RegExp[] = [
  /\b(?:do not|don't|does not|doesn't|no|never|rarely|without) need(?:ing)? (?:to )?(?:see|call|go|visit|contact|urgent|emergency|medical)/,
  /\?["')]*$/,
  /\bi (?:need|have|had|used|want)\b/,
  /\bno need to\b/,
  /\bwithout (?:seeing|calling)\b/,
  /^(?:researchers|scientists|officials|experts|the (?:study|trial|survey|authors|researchers)|participants|respondents)\b(?!.*\b(?:you|your|people should|anyone)\b)/,
  /\b(?:doctors?|nurses?|clinicians?|physicians?|staff|volunteers) (?:must|should|need to|have to)\b/,
  /\bwith (?:any |your |other )?questions\b/,
  /\b(?:with (?:information|tips)|to sign up|to donate|to register|for refills?)\b/,
];

/** Headings of sections that say when to get help. */
export const headings: readonly RegExp[] = [
  new RegExp(
    `\\bwhen (?:to|should (?:i|you|we|my child|your child|someone)|do (?:i|you|we) need to|must (?:i|you)|you (?:should|need to))\\b.*\\b(?:(?:medical|emergency|urgent|immediate) (?:care|attention|advice|treatment)|help|care|emergency|(?:medical|health ?care|health) (?:professional|provider)|hospital|${carer}|${number}|ambulance|\\ber)\\b`,
  ),
  new RegExp(`^(?:get|seek) (?:${kind} ){0,2}${care}(?: (?:now|right away|immediately|at once|if|when)\\b.*)?[:.!]?$`),
  /^(?:emergency|urgent|danger)(?: warning)? (?:signs?|symptoms?)\b/,
  /^red flags?\b/,
  /^emergency(?:: .*)?$/,
  /^(?:in an emergency|urgent advice|immediate action|what to do in an emergency)\b/,
];

/** Headings that only look like it. */
export const headingsNever = /\b(?:again|next|before|results?|tests?|screening|follow-?up|insur\w+|vaccin\w+|refills?)\b/;

/** Headings that count when the line under them says to get help: also found over a plumber's advice, or a form for appointments. */
export const headingsIfSaid: readonly RegExp[] = [
  /\bwhen (?:to|should (?:i|you|we)|do (?:i|you|we) need to)\b.*\b(?:professional|worry|concerned|attention|specialist|provider|us|team|get in touch|call|see someone)\b/,
  /^(?:make|book|schedule) an (?:urgent )?appointment\b/,
  /^(?:getting|find|where to (?:get|find)|how to get|need) (?:medical |emergency |urgent |immediate |more )*(?:help|care|support)\b/,
  /^(?:call|contact|see|phone|tell) (?:your|a|the|an) \w+/,
  /^(?:non-urgent advice|important|warning|be aware|watch (?:out )?for|complications)\b/,
];

/** Sub-headings that only say whom the lines under them are for. */
export const audience =
  /^(?:in |for )?(?:adults|children|babies|infants|newborns|kids|teen\w*|women|men|pregnan\w+|caregivers|older (?:people|adults)|everyone)\b.{0,30}$/;

/** The end of a line that leads into a list. */
export const leadsIn = /(?::|…|\.\.\.|–|—|\b(?:if|if you|have|has|following|include|any of these))$/;

/** How a line that is not marked up as a heading begins and ends when it stands for one. */
export const standsForHeading = /^(?:know |knowing )?(?:when|get|seek|urgent|immediate|emergency|red|danger)\b.*[^.!]$/;

/** Cheap to look for: a text without any of these says nothing about help. */
export const hint =
  /help|care\b|emergenc|hospital|doctor|\bgp\b|\ber\b|a&e|casualty|clinic|nurse|midwi|physician|surgeon|ologist|iatric|dentist|pharmacist|provider|professional|medical|ambulance|appointment|crisis|suicid|lifeline|samaritan|poison|unit\b|ward\b|team\b|call|text |checked|examined|be seen|report |\b(?:911|999|112|000|111|988|13 11|116)\b/i;
