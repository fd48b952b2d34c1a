/** How disclaimers are worded, by kind. Bounded gaps: each pattern looks at most 60 characters on. */
export const spanishGeneralInformation: readonly RegExp[] = [
  /(?<!\p{L})(?:no|ni|sin|nunca)(?!\p{L})[^.!?\n]{0,60}(?<!\p{L})(?:consejo|recomendación|asesoramiento|consulta)(?!\p{L})[^.!?\n]{0,30}(?:médic|personal|individual|profesional)/iu,
  /(?<!\p{L})información (?:general|divulgativa|educativa|orientativa)(?!\p{L})/iu,
  /(?<!\p{L})no (?:sustituye|reemplaza|sustituyen|reemplazan)(?!\p{L})/iu,
  /(?<!\p{L})fines (?:educativos|informativos|divulgativos)(?!\p{L})/iu,
];

export const spanishOwnOpinion: readonly RegExp[] = [
  /(?<!\p{L})(?:opiniones?|puntos de vista)(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})(?:propias?|personales|mías?)(?!\p{L})/iu,
  /(?<!\p{L})(?:hablo|escribo|opino)(?: solo| sólo)? (?:en mi nombre|a título personal)(?!\p{L})/iu,
  /(?<!\p{L})a título personal(?!\p{L})/iu,
];

export const spanishOfficialVoice: readonly RegExp[] = [
  /(?<!\p{L})(?:cuenta|canal|página|comunicado) oficial(?!\p{L})/iu,
  /(?<!\p{L})en nombre (?:del|de la) (?:ministerio|departamento|consejería|hospital)(?!\p{L})/iu,
];
