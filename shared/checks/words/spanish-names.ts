import { words } from '../lexicon.ts';

/** Given names of Spain and Latin America beside those of given-names.ts. */
export const spanishGivenNames = words(
  `mateo lucía martina hugo pablo álvaro sofía valentina camila maría josé juana paqui paco pepe pepa manolo manola rocío inés begoña íñigo iker nerea
   ainhoa itziar jordi montse neus xavi joaquín joaquina agustín rubén sergio iván óscar óscar ángel ángela ángeles pilar mercedes encarna encarnación
   asunción concha lola macarena nuria núria raquel noelia vanesa yolanda ximena julieta renata emilia emiliano thiago benjamín bautista facundo
   santino joaco lautaro milagros guadalupe lupita socorro remedios amparo eusebio evaristo casimiro aurelio abelardo hermenegildo ramiro`,
);

/** Begins with a capital behind `de` or `en` and is no place, or one too wide to point at anybody. */
export const notSpanishPlaces = words(
  `españa méxico argentina colombia perú chile ecuador bolivia venezuela uruguay paraguay guatemala honduras nicaragua panamá cuba brasil eeuu estados europa
   américa latinoamérica francia alemania italia portugal china india áfrica asia andalucía cataluña galicia castilla aragón país navidad reyes semana covid
   covid-19 vih uci urgencias oms ops sanidad ministerio salud internet facebook twitter whatsapp instagram tiktok youtube lancet dios pfizer moderna
   hospital clínica centro enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves
   viernes sábado domingo`,
);
