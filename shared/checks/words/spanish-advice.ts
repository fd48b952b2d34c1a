import { words } from '../lexicon.ts';

// Spanish of Spain and of Latin America: usted, tú, vos and the plural. See lexicon.ts for the notation.

/** What one reader is told to do with a treatment: the imperative and its like, and the same as a duty. */
export const spanishDirectives: readonly string[] = words(
  `deje dejá deja suspenda suspende suspendé tome toma tomá tómese tómate tómalo tómala tómelo tómela tomen suba sube baje baja bajá aumente aumenta reduzca reduce
   reducí duplique duplica doble dobla cambie cambia cambiá sustituya sustituye reemplace reemplaza empiece empieza empezá comience comienza inicie inicia
   use usa usá aplique aplica aplíquese aplícate inyéctese inyéctate póngase ponte salte sáltese sáltate omita omite olvide olvídese olvídate tire abandone abandona
   déjelo déjala déjalo déjela dele dale déle mezcle mezcla beba bebe parta parte pruebe prueba evite`,
);

/** Duties and permissions said to the reader, before an infinitive. */
export const spanishDuties: readonly string[] = [
  'debe|debes|debería|deberías|puede|puedes|podés|podría|podrías dejar|suspender|tomar|bajar|subir|reducir|duplicar|doblar|cambiar|sustituir|saltarse|empezar|usar|aplicarse|inyectarse|aumentar|omitir|abandonar|tomarse|darle',
  'tiene|tienes|tenés|tendría|tendrías que dejar|suspender|tomar|bajar|subir|reducir|duplicar|cambiar|sustituir|empezar|usar|aumentar|tomarse',
  'no|ya no necesita|necesitas|necesitás _? _? el|la|los|las|su|sus|tu|tus|más|seguir|tomar',
  'le|te aconsejo|recomiendo|sugiero|receto|recomendaría|aconsejaría que|dejar|tomar|suspender|bajar|subir|_',
  'yo dejaría|tomaría|suspendería|cambiaría|bajaría|subiría|probaría',
];

export const spanishTreatments: readonly string[] = [
  ...words(
    `insulina metformina warfarina sintrom acenocumarol apixabán eliquis xarelto heparina aspirina adiro ibuprofeno paracetamol metamizol nolotil naproxeno diclofenaco
     tramadol morfina amoxicilina azitromicina ivermectina hidroxicloroquina dexametasona prednisona cortisona corticoide corticoides omeprazol losartán enalapril
     ramipril amlodipino valsartán atenolol bisoprolol estatina estatinas atorvastatina simvastatina rosuvastatina sertralina fluoxetina escitalopram citalopram
     litio lorazepam diazepam alprazolam clonazepam antidepresivo antidepresivos ansiolítico ansiolíticos antibiótico antibióticos anticoagulante anticoagulantes
     levotiroxina tiroxina eutirox metotrexato quimio quimioterapia radioterapia salbutamol ventolín inhalador melatonina zinc magnesio hierro cúrcuma
     anticonceptivo anticonceptivos antihistamínico antihipertensivo pastilla pastillas píldora píldoras comprimido comprimidos cápsula cápsulas tableta tabletas
     jarabe gotas inyección inyecciones parche parches medicación medicina medicinas medicamento medicamentos tratamiento dosis diálisis ozempic semaglutida
     lejía mms dióxido bicarbonato plata jeringa suplemento suplementos`,
  ),
  'vitamina|vitaminas a|b|c|d|e|d3|b12?',
];

/** What belongs to general advice, or sends the reader to somebody who knows the case. */
export const spanishRoutes: readonly string[] = [
  'consulte|consulta|consultá|pregunte|pregunta|preguntá|hable|habla|hablá|acuda|acude|llame|llama _? _? médico|médica|doctor|doctora|pediatra|farmacéutico|farmacéutica|matrona|enfermera|112|911|061|urgencias|especialista|centro|equipo',
  'su|tu médico|médica|doctor|doctora|pediatra|farmacéutico|matrona|especialista|ginecóloga|oncólogo|cardiólogo',
  'sin consultar|hablar|preguntar|receta|que',
  'según|como le|te|su|lo|indique|indicado|recetado|prescrito|la',
  'tal|como se lo|la? recetaron|indicaron|recetó',
];

export const spanishReported: readonly string[] = [
  'el|la|los|las|un|una vídeo|video|publicación|mensaje|cadena|bulo|mito|rumor|ensayo|estudio|prospecto|ficha',
  'dice|dicen|afirma|afirman|asegura|aseguran|aconseja|recomienda que|a|dejar|tomar',
  'hay quien|quienes',
  'según el|la|un|una',
];

/** A way to the author beside what belongs to a consultation. */
export const spanishWays: readonly string[] = [
  'escríbeme|escríbame|escríbanme|escribime|mándame|mándeme|mandame|mándenme|envíame|envíeme|enviame|envíenme|contáctame|contácteme|pásame|páseme',
  'por|al|en|un privado|mensaje|md|dm|interno|whatsapp|inbox|dm',
  'mi|mis privado|bandeja|inbox|md|dm|whatsapp|mensajes',
  'deja|deje|dejame|cuéntame|cuénteme|contame',
];
export const spanishMaterial: readonly string[] = [
  'sus|tus|su|tu análisis|analítica|analíticas|resultados|resultado|pruebas|radiografía|resonancia|tac|ecografía|foto|fotos|informe|informes|síntomas|sarpullido|lunar|tensión|colesterol|azúcar|tiroides|caso|bulto|erupción|mancha',
  'una|la|las foto|fotos del|de|de la',
  'y te|le digo|diré|explico|cuento|oriento|receto|ayudo',
];

/** An illness said of one person whom nobody examined. */
export const spanishDiagnosers: readonly string[] = [
  'claramente|obviamente|evidentemente|seguramente|sin-duda tiene|padece|sufre|es',
  'tiene|padece|sufre claramente|obviamente|evidentemente|seguro|sin',
  'usted|tú|vos tiene|tienes|tenés|padece|padeces',
  'lo que tiene|tienes|tenés|le|te pasa? es',
  'eso|su|tu _? es|parece|suena _? un|una|el|la|a|solo|sólo|claramente',
  'casi seguro|seguramente que|tiene|tienes|es',
  'por lo que cuenta|cuentas|describe|describes|contás',
  'se le nota|ve el|la|un|una|que',
];
export const spanishIllnesses: readonly string[] = words(
  `parkinson alzheimer demencia ictus infarto cáncer depresión ansiedad autismo tdah bipolar esquizofrenia narcisismo narcisista migraña epilepsia diabetes
   hipotiroidismo hipertensión anemia gastritis colon cálculos apendicitis herpes eccema psoriasis alergia varicela neumonía bronquitis asma faringitis otitis
   cistitis culebrilla hernia artritis artrosis lupus fibromialgia gota melanoma sarna hongos reflujo úlcera`,
);
export const spanishPublicPeople: readonly string[] = words(
  'senador senadora presidente presidenta ministro ministra político política actor actriz cantante futbolista candidato candidata rey reina diputado diputada presentador influencer señor señora hombre mujer chica chico',
);
