/** Words in a brand's tone that ask for the formal address, whatever the language. */
const formalWords =
  /(?<!\p{L})(formal|formally|förmlich\p{L}*|formell\p{L}*|siezen|gesiezt|per Sie|Sie-Form|usted|ustedes|vouvo\p{L}*|formeel|u-vorm|formale|dare del Lei|formaln\p{L}*|oficjaln\p{L}*|Państwo)(?!\p{L})/iu;

/** "Sie" and "Lei" as words of address: capitalised though no sentence begins there. */
const address = /(?<=[\p{Ll},:;„“"'] ["„“']?)(Sie|Lei)(?!\p{L})/u;

const negated =
  /(?<!\p{L})(not|never|nicht|kein|no|non|pas|niet|nie|não|nunca|jamais|mai)\s+(too |very |so |zu |sehr |muy |trop |te |muito |zbyt |troppo )?(formal|förmlich|formell|formeel|formale)|informal|informell|informeel|informel|nieformaln/iu;

/** The brand wants to be formal with people, by its own words. */
export function isFormal(tone: string): boolean {
  return !negated.test(tone) && (formalWords.test(tone) || address.test(tone));
}
