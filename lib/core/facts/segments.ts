/** What begins a new statement about the article inside one line. */
const starts =
  '(?:medically|clinically|expert|fact[- ]checked|written|edited|reviewed|last (?:updated|reviewed|modified)|next review|updated|published|posted)';
/** Words that such a statement cannot be parted from ("was published", "Medically reviewed", "First published"). */
const ties =
  '(?:medically|clinically|expertly|expert|last|first|originally|date|page|content|was|were|is|are|been|not|and|or|who|to|had|has|have|be|also|peer)';
const breaks = new RegExp(`\\s*[|·•—»]\\s*|\\s[–/-]\\s|(?<!\\b${ties})[.;,]?\\s+(?=${starts}\\b)`, 'i');

/** The statements of one line: "By Jane Doe | Published March 2, 2026 Updated May 3" says three things. */
export const segments = (line: string): string[] =>
  line
    .split(breaks)
    .map((part) => part.trim())
    .filter(Boolean);
