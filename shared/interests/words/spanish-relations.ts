import { words } from '../../checks/lexicon.ts';
import type { RelationWords } from '../relation-words.ts';

export const spanishRelations: RelationWords = {
  language: 'es',
  subjects: words(
    'yo me mí nos nosotros nosotras soy somos tengo tenemos he hemos recibo recibí recibimos cobro cobré trabajo fui estoy estuve poseo formo doy damos imparto asesoro colaboro participo pertenezco presido dirijo escribí vendo gano',
  ),
  possessives: words('mi mis nuestro nuestra nuestros nuestras'),
  ownWords: words(
    `investigación laboratorio grupo equipo departamento clínica consulta consultorio hospital universidad instituto empresa empleador trabajo charla charlas conferencia
     conferencias estudio estudios ensayo viaje viajes libro libros curso cursos acciones honorarios asesoría sueldo salario patente propia propio
     sociedad asociación fundación colegio academia congreso federación revista red jornada jornadas`,
  ),
  authors: ['el|la|los|las autor|autora|autores|autoras'],
  family: words(
    'esposa esposo mujer marido pareja cónyuge madre padre padres hijo hija hijos hermano hermana familia familiar cuñado cuñada suegro suegra novia novio',
  ),
  labels: [
    'conflicto|conflictos de interés|interes|intereses',
    'declaración de interés|intereses|conflictos',
    'divulgación|transparencia|aviso|declaro|nota|publicidad|anuncio|revelación|disclosure',
  ],
  between: words(
    `soy he tengo recibo recibí recibido recibe estoy fui era es son ha han un una unos unas el la los las de del en para por con a al como y o también actualmente
     ahora antes mi mis años año desde hace vez veces que porque honorarios dinero pagos pago por asesor asesora médico médica doctor transparencia declaro declarar
     debo decir confieso aclaro aclarar quiero parte miembro consejo conferencias charlas trabajo formo cobro poseo me nos les lo digo aviso regularmente`,
  ),
  others: words(
    'él ella ellos ellas su sus tu tus usted ustedes quien quienes pacientes médicos colegas colega amigo alguien creo pienso vi veo conozco pregunté leí escuché receto recomiendo si muchos',
  ),
  negators: words('no nunca jamás sin ningún ninguna ninguno tampoco ni nadie nada'),
  clauses: words('pero aunque mientras sino y'),
  over: [
    'antes|anteriormente|antiguo|antigua|ex|exempleado|exempleada|exconsultor|solía',
    'en el pasado',
    'ya no',
    'hace _? años',
    'hace tiempo',
    'alguna vez',
  ],
  past: words('fui era trabajé asesoré trabajaba asesoraba tuve tenía'),
  still: words('desde actualmente ahora todavía sigo hoy'),
  relations: {
    paid: [
      'asesor|asesora|asesores|asesoría|asesorar|asesoro|asesora|asesorando|asesorado|consultor|consultora|consultoría|consultorías',
      'paga|pagan|pagado|pagada|pagó|pagaron|pagar|remunerado|remunerada|remunera|contrata|contratado|contratada',
      'honorarios|honorario|pagos|cobro|cobrado|ingresos|dinero',
      'ponente|conferenciante|conferencista|ponencias|charlas|conferencias',
      'patrocinado|patrocinada|patrocina|patrocinio',
      'colaboración|asociación pagada|remunerada',
      'consejo|comité asesor|científico|consultivo',
    ],
    work: [
      'trabajo|trabaja|trabajando|trabajado|trabajé|trabajó|trabajan|trabajaron|trabajaba en|para|con|de',
      'empleado|empleada|empleador|empleo|nómina|plantilla|sueldo|salario',
      'director|directora|gerente médico|médica|científico|científica|de|general',
    ],
    shares: [
      'acciones|accionista|accionistas|participaciones|participación|inversión|inversiones|invertido|invierto|inversor|inversora|socio|socia|cofundador|cofundadora|fundador|fundadora|opciones',
      'interés|intereses económico|económicos|financiero|financieros',
    ],
    fund: [
      'financia|financian|financió|financiado|financiada|financiación|financiamiento|beca|becas|subvención|subvenciones|fondos|patrocina|apoya|ayuda',
    ],
    give: [
      'gratis|gratuito|gratuita|gratuitos|gratuitas|gratuitamente|regalo|regaló|regalaron|regalado|muestra|muestras|prestado|prestó|cedido|donado|dio|dieron|envió|enviaron|mandó',
      'viaje|viajes|hotel|vuelo|vuelos|comida|comidas|cena|cenas|almuerzo|congreso|inscripción|gastos|invitó|invitado|invitada',
    ],
    idea: ['regalías|derechos|patente|patentes|licencia|licencias|inventor|inventora|royalties'],
    lead: [
      'junta|consejo|directiva|presidente|presidenta|director|directora|miembro|vocal|patronato|vicepresidente|vicepresidenta|tesorero|dirijo|presido|lidero|voluntario|voluntaria|portavoz',
    ],
    practice: [
      'mi|nuestra|nuestro|mis propia|propio? clínica|consulta|consultorio|hospital|centro|farmacia|laboratorio|empresa|equipo|negocio',
      'dirijo|dueño|dueña|propietario|propietaria|fundé|fundador|fundadora|socio|socia|director|directora',
      'trabajo|atiendo|paso|ejerzo en|consulta',
      'gano|beneficio',
    ],
    book: [
      'mi|nuestro|mis nuevo|último|propio? libro|libros|curso|cursos|podcast|taller|boletín|programa',
      'escribí|escrito|autor|autora|vendo|gano|imparto|regalías',
    ],
    cause: ['miembro|voluntario|voluntaria|activista|milito|colaboro|junta|directiva|campaña|socio|socia|portavoz'],
    witness: ['perito|perita|peritaje|testigo'],
    money: [
      'relación|relaciones|vínculo|vínculos|interés|intereses económica|económicas|financiera|financieras|económico|económicos|financiero|financieros',
    ],
    ad: [
      'publicidad|anuncio|patrocinado|patrocinada',
      'colaboración|contenido|publicación pagada|pagado|patrocinada|patrocinado|remunerada',
    ],
  },
  ownRelations: {
    paid: ['asesoro|cobro|colaboro|asesoramos', 'soy|fui asesor|asesora|consultor|consultora|ponente'],
    work: ['trabajo en|para|con'],
    shares: ['poseo|invertí|invierto'],
  },
  makers: [
    'su|sus|el|la|del|al|los|las fabricante|fabricantes|empresa|compañía|laboratorio|productor|farmacéutica',
    'empresa|compañía|laboratorio|farmacéutica|firma que|detrás',
    'esta|esa|misma empresa|compañía|farmacéutica',
    'para|por|de|con ellos|ella|ambos|ambas',
    'fabricante|fabricantes',
    'que|quien|quienes _? fabrica|produce|hace|fabrican|lo',
  ],
  pronouns: words('allí ello ambos ambas'),
  objects: words('me nos mi mis nuestro nuestra'),
  limits: words('otro otros otra otras más adicional adicionales publicación hilo este esta esto'),
  conflicts: words('conflicto conflictos declarar'),
  conditions: words('si imagina supongamos fuera'),
  attacks: words(
    'evita eviten evitar inútil caro cara peor inferior fracasa fracaso falla decepcionante peligroso peligrosa arriesgado dañino dañina estafa basura inseguro insegura impreciso anticuado débil ineficaz sobrevalorado desperdicio tóxico problema problemas cuidado retirado',
  ),
  vague: [
    'gracias|colaboración|colaborando|colaboro|alianza|socio|partner|sp|collab|apoyo|apoyado|patrocinio|embajador|embajadora|vínculos|relación|relaciones|perfil|bio|conflicto|conflictos',
  ],
  denials: [
    'sin|no|ningún|ninguno _? _? _? conflicto|conflictos',
    'nada que declarar',
    'conflicto|conflictos de interés|intereses ninguno|no',
    'no|nadie me paga|pagan',
    'no recibo|cobro|tengo|acepto _? dinero|pagos|acciones|relación|vínculos|interés',
    'totalmente|completamente|soy independiente',
    'no _? publicidad|patrocinado',
  ],
  common: words(
    'el la de que y en los las un una es por con no para se del su al lo como más o pero sus le ya este sí porque esta entre cuando muy sin sobre',
  ),
};
