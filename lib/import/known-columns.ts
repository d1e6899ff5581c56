/** What a column can be for. */
export type PostColumn = 'text' | 'time' | 'permalink' | 'replyTo' | 'language';

/**
 * What tools and sites call their columns, in our languages, best first (X Analytics "Tweet text" and
 * "Post text", Meta Business Suite "Description", Buffer "Text", Hootsuite "Message", LinkedIn page
 * analytics "Post title"); compared without case, spaces and signs.
 */
// biome-ignore format: words are read side by side
const names: Readonly<Record<PostColumn, readonly string[]>> = {
  text: [
    'full text', 'tweet text', 'post text', 'text', 'sharecommentary', 'message', 'post message',
    'caption', 'content', 'post content', 'description', 'body', 'tweet', 'post', 'post title',
    'comment', 'reply', 'nachricht', 'beitrag', 'inhalt', 'beschreibung', 'texte', 'contenu',
    'légende', 'texto', 'mensaje', 'contenido', 'testo', 'messaggio', 'contenuto', 'tekst', 'bericht',
    'treść', 'wiadomość', 'mensagem', 'conteúdo', 'legenda',
  ],
  time: [
    'created at', 'published at', 'publish time', 'post publish time', 'posted', 'published',
    'created date', 'creation date', 'date published', 'date', 'time', 'datetime', 'timestamp',
    'post created date', 'datum', 'uhrzeit', 'zeit', 'fecha', 'data', 'czas', 'heure', 'ora', 'tijd',
  ],
  permalink: [
    'permalink', 'tweet permalink', 'post permalink', 'post link', 'post url', 'link to post',
    'sharelink', 'url', 'link', 'address', 'lien', 'enlace', 'adres',
  ],
  replyTo: [
    'in reply to', 'reply to', 'in reply to status id', 'replied to', 'parent id', 'parent',
    'antwort auf', 'en réponse à', 'en respuesta a', 'in risposta a', 'in antwoord op', 'is reply',
  ],
  language: ['language', 'lang', 'sprache', 'langue', 'idioma', 'lingua', 'taal', 'język'],
};

/** A name as it is compared: letters and digits of any script. */
export function columnKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, '');
}

const keys = Object.entries(names).map(
  ([column, list]) => [column as PostColumn, list.map(columnKey)] as const,
);

/** The column of each use whose name we know best. */
export function columnsByName(header: readonly string[]): Partial<Record<PostColumn, number>> {
  const found: Partial<Record<PostColumn, number>> = {};
  const headerKeys = header.map(columnKey);
  for (const [column, known] of keys) {
    const name = known.find((key) => headerKeys.includes(key));
    if (name !== undefined) found[column] = headerKeys.indexOf(name);
  }
  return found;
}

/** Is one of these the name of a column that holds text, or who is in an audience? */
export function hasKnownColumn(header: readonly string[]): boolean {
  return Object.keys(columnsByName(header)).length > 0 || header.some(isAudienceName);
}

// biome-ignore format: words are read side by side
const audienceNames = new Set(
  [
    'gender', 'age', 'age group', 'age range', 'viewer age', 'viewer gender', 'geography', 'country',
    'top countries', 'top territories', 'territory', 'city', 'top cities', 'location', 'region',
    'industry', 'job function', 'seniority', 'company size', 'interest', 'audience', 'segment', 'name',
    'geschlecht', 'alter', 'altersgruppe', 'land', 'stadt', 'region', 'branche', 'pays', 'ville', 'âge',
    'país', 'ciudad', 'edad', 'paese', 'città', 'età', 'leeftijd', 'kraj', 'miasto', 'wiek', 'idade',
    'cidade',
  ].map(columnKey),
);

export function isAudienceName(name: string): boolean {
  return audienceNames.has(columnKey(name));
}
