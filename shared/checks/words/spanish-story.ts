import { words } from '../lexicon.ts';

// Words of Spain and of Latin America, by what they say of a person in a story. See lexicon.ts for the notation.

/** Somebody, whatever else. */
export const spanishPeople = words(
  `paciente hombre mujer niño niña chico chica muchacho muchacha joven adolescente bebé recién lactante señor señora señorita abuelo abuela anciano anciana
   madre padre mamá papá hijo hija hermano hermana tío tía primo prima sobrino sobrina nieto nieta esposo esposa marido novio novia viudo viuda
   persona tipo chaval chavala muchachita crío cría vecino vecina embarazada gestante mujer-de primigesta menor jubilado jubilada gemelo gemela
   pareja familia colega compañero compañera`,
);

/** What somebody does for a living. Others are told by their ending (`panadera`). */
export const spanishWork = words(
  `maestro maestra profesor profesora alumno alumna estudiante bombero bombera policía guardia militar soldado pastor pastora ganadero ganadera
   agricultor agricultora campesino campesina granjero granjera pescador pescadora camionero camionera taxista conductor conductora chófer chofer albañil
   obrero obrera minero minera panadero panadera carnicero carnicera peluquero peluquera cocinero cocinera camarero camarera mesero mesera cajero cajera
   abogado abogada juez jueza cura sacerdote monja obispo imán alcalde alcaldesa concejal concejala director directora futbolista portero portera
   entrenador entrenadora músico cantante actor actriz pintor pintora piloto azafata cartero cartera farmacéutico farmacéutica celador celadora
   secretario secretaria limpiadora jardinero jardinera electricista fontanero carpintero carpintera mecánico mecánica ingeniero ingeniera arquitecto
   arquitecta empresario empresaria migrante refugiado refugiada preso presa recluso reclusa turista peregrino vendedor vendedora comerciante tendero
   tendera abarrotero costurera modista niñera empleada jornalero jornalera catedrático catedrática bibliotecaria conserje dentista veterinario
   veterinaria deportista ciclista corredor corredora`,
);

export const spanishWorkers = words(
  'enfermero enfermera médico médica doctor doctora auxiliar matrona comadrona residente cirujano cirujana pediatra ginecólogo ginecóloga anestesista adjunto adjunta',
);

export const spanishStoryWords: Readonly<Record<string, readonly string[]>> = {
  pronoun: words('él ella ellos'),
  careEvent: [
    'llegó|llega|vino|viene|entró|ingresó|acudió|apareció|trajeron|trae|trajo a|al|en|con|por|inconsciente|sin',
    'lo|la|le trajeron|ingresaron|operaron|intubaron|llevaron|trasladaron|reanimaron|enviaron|derivaron|encontraron|internaron',
    ...words(
      `ingresó ingresada ingresado intubado intubada falleció murió muere fallecido fallecida operado operada hospitalizado hospitalizada internado
       internada diagnosticado diagnosticada atendido atendida reanimado reanimada sedado sedada derivado derivada convulsionó colapsó abortó parió
       infartó infartado sangraba sangró vomitaba desmayó contagió contagiada contagiado amputado amputada trasladado trasladada`,
    ),
    'dio a luz',
    'tuvo|ha|sufrió|presentó un|una|tenido|sufrido|el|fiebre',
    'perdió el|la|su|al|un _? bebé|hijo|hija|embarazo|pierna|vista|mano|ojo|vida',
    'dejó|deja|suspendió|abandonó|rechazó|rechaza|se sus|su|la|el|negó|las|toda|quimioterapia|tratamiento _? _?',
    'dio|salió positivo|positiva|negativo',
    'en la|nuestra|mi planta|uci|urgencias|consulta|sala',
    'en urgencias|uci|quirófano|planta|coma',
    'luchando|lucha por su',
    'no lo|la? logró|superó|sobrevivió|resistió',
    'se nos fue|murió',
    'terminó|acabó|está en|ingresado|ingresada|intubado|intubada|grave',
  ],
  firstPersonCare: [
    'mi|nuestro|nuestra paciente|consulta|planta|guardia|hospital|urgencias|uci|centro|ambulatorio|servicio|unidad|sala|clínica|consultorio|farmacia|caso',
    'mis|nuestros|nuestras pacientes|urgencias|consultas',
    'uno|una de mis|nuestros|nuestras',
    'he|hemos|acabo|acabamos visto|atendido|ingresado|operado|intubado|tratado|perdido|tenido|de diagnosticado',
    ...words(
      `atendí atendimos ingresamos ingresé intubé intubamos operé operamos traté tratamos diagnostiqué diagnosticamos reanimamos derivé derivamos
       exploré examiné ausculté suturé perdimos asistí asistimos recibí recibimos visité cuidé cuidamos conocí`,
    ),
    'vi|vimos|tuve|tuvimos|tengo|tenemos a|un|una|al|en|ingresado|ingresada',
    'me|nos contó|dijo|pidió|preguntó|confesó|llamó|llegó|trajeron|enseñó|miró|suplicó|rogó|vino',
    'en|durante mi|la|nuestra|nuestro guardia|consulta|turno|planta|noche',
    'de guardia',
    'le|lo|la dije|vi|atendí|operé|ingresé|intubé|atendimos|vimos|tratamos|ingresamos|reanimamos|dimos',
    'no pudimos|pude _? _? salvarlo|salvarla|hacer|salvar|reanimarlo|reanimarla',
  ],
  ellipticCare: [
    'acabo|acabamos de ver|atender|ingresar|intubar|operar|diagnosticar|perder|tratar',
    'ingresamos|atendido|visto a|un|una',
  ],
  hushed: [
    'sin|no dar|daré|doy|digo|diré nombres|nombre|detalles',
    'ya saben|sabéis quién|quien',
    'en el|este pueblo',
    'todo el pueblo|mundo|barrio',
  ],
  recency: [
    ...words('hoy ayer anoche anteayer antier'),
    'esta mañana|tarde|noche|madrugada|semana|guardia',
    'este fin|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mes',
    'acabo|acabamos de',
    'hace un|una|unos|unas|dos|tres|media|pocas|poco rato|hora|horas|minutos|días|noches',
    'ahora mismo',
    'hace poco',
  ],
  time: [
    'el|este|la lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes pasado|pasada|último?',
    'el lunes|martes|miércoles|jueves|viernes|sábado|domingo',
    'la semana|noche|navidad pasada|del',
    'hace _ días|semanas|meses|años',
    'en enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
    'desde enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|navidad',
    'en|por|durante navidad|nochebuena|reyes|semana-santa|las|la fiestas|feria|romería',
    'el otro día',
    'de madrugada',
    'este verano|invierno|otoño|año',
  ],
  relative: [
    'su|sus _? mujer|marido|esposo|esposa|madre|padre|padres|hijo|hija|hijos|hijas|hermano|hermana|novio|novia|pareja|abuela|abuelo|familia|bebé|nieto|nieta|suegra|exmarido|viuda|jefe|empresa|mamá|papá',
    'cuyo|cuya|cuyos mujer|marido|madre|padre|hijo|hija|hermano|padres|esposa',
    'hijo|hija|hermano|hermana|mujer|marido|madre|padre|sobrino|sobrina|esposa|viuda del|de la|un|una|nuestro|nuestra',
    'madre|padre de dos|tres|cuatro|cinco|gemelos|mellizos',
    'los padres|abuelos|hermanos habían|se|no|querían|rechazaron|creían|son|firmaron|dijeron',
    'la|el madre|padre|mujer|marido|abuela|familia se|no|había|dijo|lloraba|quería|creía|rechazó|es|era|firmó|trajo',
  ],
  trait: [
    ...words(
      `gitano gitana marroquí rumano rumana colombiano colombiana venezolano venezolana ecuatoriano ecuatoriana boliviano boliviana haitiano haitiana
       mexicano mexicana chino china senegalés indígena mapuche quechua aimara musulmán musulmana judío judía evangélico evangélica testigo soltera
       divorciada divorciado viuda jubilado jubilada sordo sorda ciego ciega trans transexual gay lesbiana obeso obesa famoso famosa tatuado tatuada
       desempleado desempleada cristiano indocumentado indocumentada`,
    ),
    'que vive|vende|trabaja|conduce|canta|toca|juega|regenta|lleva|tiene|cría _? en|por|un|una|el|la|de',
    'sin techo|hogar|papeles',
    'el|la de la|el panadería|bar|farmacia|tienda|estanco|carnicería|colegio|gasolinera|mercado|kiosco',
  ],
  rarity: [
    'el|la|nuestro|nuestra único|única|primer|primera|segundo|tercer caso|paciente|persona|niño|niña|vez|mujer|hombre?',
    'paciente|persona|niño|niña más joven|mayor|pequeño|pequeña',
    'nunca había|habíamos|he|visto visto|tenido?',
    'más joven|mayor que|de',
  ],
  place: [
    'nuestro|mi|este|del|un pueblo|barrio|valle|municipio|ciudad|vecindario|calle|aldea|isla|edificio|comarca|colonia',
    'nuestra|mi|esta|la misma? aldea|ciudad|calle|comunidad|isla|colonia|vereda|comarca|parroquia',
    'del pueblo|barrio|vecino',
    'en la|el _? colegio|iglesia|mercado|panadería|fábrica|mina|finca|plaza|feria|residencia|cárcel|cuartel|estación',
    'de al lado',
    'a dos|tres calles',
    'de la|el finca|residencia|colegio|fábrica|cárcel|convento|mina',
  ],
  sensitive: [
    ...words(
      `clamidia gonorrea sífilis herpes vih sida its ets violación violada suicidio suicida sobredosis cocaína heroína metadona fentanilo
       alcohólico alcohólica bipolar esquizofrenia psicosis psicótico litio antidepresivos autolesiones anorexia bulimia aborto abortos soltera infértil
       impotencia prostituta drogas drogadicto psiquiatría trans transexual`,
    ),
    'intento de suicidio',
    'semanas de embarazo|gestación',
    'embarazada de|del',
    'se cortaba|drogaba|prostituía|inyectaba',
    'quitarse la',
    'dio a luz',
  ],
};

/** What a sick person has, gets or does. */
export const spanishConditions = words(
  `fiebre tos ictus infarto convulsión convulsiones crisis cáncer tumor leucemia quimio quimioterapia biopsia sarpullido hemorragia sangrado infección infectado
   infectada sepsis covid gripe sarampión paperas rubéola polio rabia tétanos malaria paludismo dengue tuberculosis cólera ébola hantavirus tosferina
   diabetes insulina asma epoc sobredosis ventilador respirador uci urgencias cirugía trasplante diálisis embarazo embarazada parto cesárea vacuna
   vacunado vacunada vacunar dosis pastilla pastillas estatina estatinas escáner resonancia tac radiografía ecografía mamografía citología análisis
   presión tensión quemadura fractura herida amputación pierna bazo hígado riñón pulmón pulmones corazón cerebro muerto muerta muerte coma inconsciente
   dolor síntomas síndrome enfermedad enfermo enferma hospital clínica consulta tratamiento operación medicación medicina medicamento medicamentos ivermectina
   lejía cloro dióxido homeopatía remedio sarna piojos demencia alzheimer parkinson lupus esclerosis epilepsia anafilaxia alergia neumonía
   meningitis apendicitis hepatitis bronquiolitis bronquitis lepra botulismo difteria anestesia parálisis oxígeno alta jarabe suero antibiótico
   antibióticos anticoagulante heparina sintrom metformina paracetamol ibuprofeno corticoides depresión ansiedad erupción bulto mama pecho piel ojos`,
);

export const spanishContextWords: Readonly<Record<string, readonly string[]>> = {
  hypothetical: [
    'imagine|imaginen|imagina|imaginemos|supongamos|suponga|pensemos|pongamos a|un|una|que|en|por',
    'caso|paciente|persona|ejemplo|historia ficticio|ficticia|inventado|inventada|imaginario|imaginaria|hipotético|hipotética',
    'no es|existe real?',
    'por ejemplo',
    'me lo|la he? invento|inventado|inventé',
    'personaje|novela',
    'ningún paciente real',
  ],
  population: [
    ...words(
      `estudio estudios ensayo ensayos cohorte registro encuesta participantes placebo investigadores metaanálisis revisión por-ciento % estadísticas
       media promedio población tasas tasa incidencia prevalencia guía guías recomendación recomendaciones`,
    ),
    'riesgo de',
    'casos de|nuevos|confirmados',
    'muchos|muchas|algunos|algunas|todos|todas|la|los|las mayoría|pacientes|niños|niñas|personas|adultos|mujeres|hombres|padres|madres|mayores|familias|embarazadas',
    'las|los|pacientes|personas|adultos|niños|mujeres mayores|embarazadas|de|con|que',
    'uno|una|1|2|3|dos|tres de cada',
    'cada|cualquier paciente|persona|niño|año',
    'años o|y más|mayores',
    'de más|años de|o',
  ],
  publicRecord: [
    ...words(
      `entrevista bbc cnn periodista presidente presidenta ministro ministra senador senadora gobernador congreso parlamento tribunal juicio periódico
       prensa noticia titular documental película novela revista artículo jenner pasteur semmelweis wakefield biografía memorias historiador famoso-actor`,
    ),
    'según el|la|los|un',
    'dijo|anunció|declaró|tuiteó|publicó|afirmó|confirmó que|el|en|ayer|públicamente',
    'en un|el|este|la|las vídeo|video|tuit|programa|televisión|redes|prensa',
    'vídeo|video|publicación|mensaje|cadena que|dice|afirma|asegura|circula',
  ],
  generic: [
    ...words('si cuando puede pueden debe deben debería consulte pregunte hable'),
    'para|en una|un persona|paciente|niño|niña|mujer|bebé|adulto',
    'su médico|pediatra|farmacéutico|matrona|centro|hijo|bebé|doctor',
    'tu médico|pediatra|hijo|bebé|doctor|centro',
    'hay que',
  ],
  ownLife: [
    'mi|mis propio|propia|madre|padre|hijo|hija|hijos|hijas|marido|mujer|esposa|esposo|hermano|hermana|abuela|abuelo|familia|vacuna|dosis|embarazo|cáncer|operación|cuerpo|brazo',
    'me vacuné|operaron|diagnosticaron|puse|vacunaron|puesto|ingresaron|contagié',
    'tuve|tengo|pasé covid|gripe|cáncer|el|la|mi|fiebre',
    'cuando yo|estuve|era|tuve',
  ],
  consent: [
    'con|dio|tengo|su permiso|consentimiento|autorización',
    'me pidió|autorizó que|a|contarlo|contar',
    'aceptó|accedió que|a',
  ],
  bulletin: [
    'casos|caso nuevos|confirmados|confirmado|importado',
    'nuevos|primer|segundo|tercer casos|caso confirmado|de|importado',
  ],
};

/** Forms of the past that a story is told in, beside those in -ó, -aron, -ieron, -aba and -ía. */
export const spanishPasts = words(
  'fue fueron era eran estaba estaban tuvo tuvieron hizo hicieron dijo dijeron vino vinieron quiso pudo puso trajo trajeron supo murió vi vimos di dio dimos',
);
