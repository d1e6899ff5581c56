import { list } from '@/lib/reading/lexicon';
import type { StarterSet } from '@/lib/templates/starter';

/** Tú, as brands speak on social sites; usted for those whose tone asks for it. Topics stand with their "sobre". */
export const es: StarterSet = {
  language: 'es',
  replies: [
    {
      id: 'inquiry-answer',
      intent: 'inquiry',
      angle: 'answer',
      text: 'Hola{{, first_name}}: [[la respuesta en una frase]]. Si tu caso es un poco distinto, cuéntanos en qué y te lo precisamos.',
      formal:
        'Buenos días: [[la respuesta en una frase]]. Si su caso es un poco distinto, cuéntenos en qué y se lo precisamos.',
    },
    {
      id: 'inquiry-answer-detail',
      intent: 'inquiry',
      angle: 'answer',
      text: '[[Sí o no, y el detalle que más importa]]. ¿Qué más te haría falta saber para decidirte{{, first_name}}?',
      formal:
        '[[Sí o no, y el detalle que más importa]]. ¿Qué más le haría falta saber para decidirse?',
    },
    {
      id: 'inquiry-answer-delivery',
      intent: 'inquiry',
      area: 'delivery',
      asks: 'place',
      angle: 'answer',
      text: 'Enviamos a [[países o regiones]] y cuesta [[precio]]. Dinos dónde estás{{, first_name}}, y te decimos qué se aplica en tu caso.',
      formal:
        'Enviamos a [[países o regiones]] y cuesta [[precio]]. Díganos dónde está, y le decimos qué se aplica en su caso.',
    },
    {
      id: 'inquiry-answer-place',
      intent: 'inquiry',
      area: 'delivery',
      angle: 'answer',
      text: 'Envíos {{place}}: [[sí o no, con el precio]]. ¿Qué más necesitarías saber antes de pedir{{, first_name}}?',
      formal:
        'Envíos {{place}}: [[sí o no, con el precio]]. ¿Qué más necesitaría saber antes de pedir?',
    },
    {
      id: 'inquiry-answer-price',
      intent: 'inquiry',
      area: 'price',
      angle: 'answer',
      text: 'Cuesta [[precio]] e incluye [[lo que incluye]]. Aparte solo va [[lo que se paga aparte]], así ya tienes la cifra completa{{, first_name}}.',
      formal:
        'Cuesta [[precio]] e incluye [[lo que incluye]]. Aparte solo va [[lo que se paga aparte]], así ya tiene la cifra completa.',
    },
    {
      id: 'inquiry-answer-product',
      intent: 'inquiry',
      area: 'product',
      angle: 'answer',
      text: 'Hola{{, first_name}}: [[lo que se pregunta]] está [[disponible / agotado / previsto para …]]. Si no te encaja, lo más parecido es [[la alternativa]].',
      formal:
        'Buenos días: [[lo que se pregunta]] está [[disponible / agotado / previsto para …]]. Si no le encaja, lo más parecido es [[la alternativa]].',
    },
    {
      id: 'inquiry-answer-visit',
      intent: 'inquiry',
      area: 'visit',
      angle: 'answer',
      text: 'Abrimos [[días y horas]]. En festivos puede cambiar, así que mejor mira aquí antes de salir{{, first_name}}: [[enlace]]',
      formal:
        'Abrimos [[días y horas]]. En festivos puede cambiar, así que conviene mirar aquí antes de salir: [[enlace]]',
    },
    {
      id: 'inquiry-ask',
      intent: 'inquiry',
      asks: 'case',
      angle: 'ask',
      text: 'Depende de una cosa{{, first_name}}: ¿para [[qué modelo, talla o país]] sería? Así te damos una respuesta de verdad y no un «depende».',
      formal:
        'Depende de una cosa: ¿para [[qué modelo, talla o país]] sería? Así le damos una respuesta de verdad y no un «depende».',
    },
    {
      id: 'inquiry-ask-case',
      intent: 'inquiry',
      asks: 'case',
      angle: 'ask',
      text: 'Te lo decimos con exactitud en cuanto sepamos [[el dato que falta]]. ¿Cómo es en tu caso{{, first_name}}?',
      formal:
        'Se lo decimos con exactitud en cuanto sepamos [[el dato que falta]]. ¿Cómo es en su caso?',
    },
    {
      id: 'inquiry-ask-delivery',
      intent: 'inquiry',
      area: 'delivery',
      asks: 'place',
      angle: 'ask',
      text: '¿A dónde sería{{, first_name}}? Con la ciudad nos basta para decirte si llegamos y cuánto cuesta.',
      formal: '¿A dónde sería? Con la ciudad nos basta para decirle si llegamos y cuánto cuesta.',
    },
    {
      id: 'inquiry-ask-visit',
      intent: 'inquiry',
      area: 'visit',
      angle: 'ask',
      text: '¿A cuál de nuestros locales te refieres{{, first_name}}? Así te damos el horario exacto, festivos incluidos.',
      formal:
        '¿A cuál de nuestros locales se refiere? Así le damos el horario exacto, festivos incluidos.',
    },
    {
      id: 'inquiry-point',
      intent: 'inquiry',
      angle: 'point',
      text: 'Está todo en esta página, y la mantenemos al día: [[enlace]]. Si te queda alguna duda, pregunta aquí mismo y te contesta una persona.',
      formal:
        'Está todo en esta página, y la mantenemos al día: [[enlace]]. Si le queda alguna duda, pregunte aquí mismo y le contesta una persona.',
    },
    {
      id: 'inquiry-point-topic',
      intent: 'inquiry',
      angle: 'point',
      text: 'Aquí lo tenemos todo {{topic}}: [[enlace]]. Lo tuyo está en el apartado [[nombre del apartado]]{{, first_name}}.',
      formal:
        'Aquí lo tenemos todo {{topic}}: [[enlace]]. Lo suyo está en el apartado [[nombre del apartado]].',
    },
    {
      id: 'inquiry-check',
      intent: 'inquiry',
      angle: 'check',
      text: 'Antes que adivinar, preferimos preguntar a [[quien lo sabe]]{{, first_name}}. Te contestamos aquí mismo.',
      formal:
        'Antes que adivinar, preferimos preguntar a [[quien lo sabe]]. Le contestamos aquí mismo.',
    },
    {
      id: 'complaint-own',
      intent: 'complaint',
      angle: 'own',
      text: 'No tendría que haber sido así{{, first_name}}, y lo sentimos. Mándanos [[lo que necesitas, p. ej. el número de pedido]] por privado y alguien del equipo lo mira con calma.',
      formal:
        'No tendría que haber sido así, y lo sentimos. Envíenos [[lo que necesita, p. ej. el número de pedido]] por privado y alguien del equipo lo mira con calma.',
    },
    {
      id: 'complaint-own-better',
      intent: 'complaint',
      angle: 'own',
      text: 'Lo sentimos{{, first_name}}. Esperabas más de nosotros, y nosotros también. Mándanos por privado [[lo que haga falta para mirarlo]] y lo verá una persona, sin respuestas de plantilla.',
      formal:
        'Lo sentimos. Esperaba más de nosotros, y nosotros también. Envíenos por privado [[lo que haga falta para mirarlo]] y lo verá una persona, sin respuestas de plantilla.',
    },
    {
      id: 'complaint-own-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'own',
      text: 'Esperar sin saber nada es lo peor, y lo sentimos{{, first_name}}. Mándanos el número de pedido por privado y averiguamos dónde se ha quedado.',
      formal:
        'Esperar sin saber nada es lo peor, y lo sentimos. Envíenos el número de pedido por privado y averiguamos dónde se ha quedado.',
    },
    {
      id: 'complaint-own-tech',
      intent: 'complaint',
      area: 'tech',
      angle: 'own',
      text: 'Tendría que funcionar sin más, y ahora mismo no es así. Lo sentimos{{, first_name}}. Mándanos por privado el correo de tu cuenta (nunca la contraseña) y miramos qué está fallando.',
      formal:
        'Tendría que funcionar sin más, y ahora mismo no es así. Lo sentimos. Envíenos por privado el correo de su cuenta (nunca la contraseña) y miramos qué está fallando.',
    },
    {
      id: 'complaint-own-money',
      intent: 'complaint',
      area: 'money',
      angle: 'own',
      text: 'Con el dinero, las cosas claras{{, first_name}}. Mándanos la fecha y el importe por privado, sin datos de la tarjeta, y lo repasamos contigo línea por línea.',
      formal:
        'Con el dinero, las cosas claras. Envíenos la fecha y el importe por privado, sin datos de la tarjeta, y lo repasamos con usted línea por línea.',
    },
    {
      id: 'complaint-own-product',
      intent: 'complaint',
      area: 'product',
      angle: 'own',
      text: 'No es lo que pagaste{{, first_name}}, ni lo que queremos vender. Mándanos una foto y el número de pedido por privado y vemos contigo cómo arreglarlo.',
      formal:
        'No es lo que pagó, ni lo que queremos vender. Envíenos una foto y el número de pedido por privado y vemos con usted cómo arreglarlo.',
    },
    {
      id: 'complaint-own-service',
      intent: 'complaint',
      area: 'service',
      angle: 'own',
      text: 'Que haga falta publicarlo para que alguien conteste no es normal. Lo sentimos{{, first_name}}. Escríbenos por privado: [[nombre]] se encarga a partir de ahí.',
      formal:
        'Que haga falta publicarlo para que alguien conteste no es normal. Lo sentimos. Escríbanos por privado: [[nombre]] se encarga a partir de ahí.',
    },
    {
      id: 'complaint-own-staff',
      intent: 'complaint',
      area: 'staff',
      angle: 'own',
      text: 'A nadie se le debería tratar así en nuestro nombre, y lo sentimos{{, first_name}}. Cuéntanos por privado dónde y cuándo fue, y [[quién]] lo hablará con el equipo.',
      formal:
        'A nadie se le debería tratar así en nuestro nombre, y lo sentimos. Cuéntenos por privado dónde y cuándo fue, y [[quién]] lo hablará con el equipo.',
    },
    {
      id: 'complaint-ask',
      intent: 'complaint',
      angle: 'ask',
      text: 'Lamentamos leer esto{{, first_name}}. Para mirar donde toca: ¿qué pasó y cuándo? [[Lo que más ayudaría, p. ej. en qué tienda]] también nos sirve.',
    },
    {
      id: 'complaint-ask-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'ask',
      text: 'Lo sentimos{{, first_name}}. ¿Qué pone ahora mismo en el seguimiento? Con eso sabemos a quién reclamar.',
    },
    {
      id: 'complaint-ask-tech',
      intent: 'complaint',
      area: 'tech',
      asks: 'device',
      angle: 'ask',
      text: 'Lo sentimos, es un fastidio{{, first_name}}. Dos cosas nos ayudan a encontrarlo: qué dispositivo y versión usas, y qué tocaste justo antes.',
      formal:
        'Lo sentimos, es un fastidio. Dos cosas nos ayudan a encontrarlo: qué dispositivo y versión usa, y qué tocó justo antes.',
    },
    {
      id: 'complaint-ask-product',
      intent: 'complaint',
      area: 'product',
      angle: 'ask',
      text: 'Vaya decepción{{, first_name}}. ¿Cuál tienes y cuándo lo compraste, más o menos? Queremos saber si es solo el tuyo o toda la remesa.',
      formal:
        'Vaya decepción. ¿Cuál tiene y cuándo lo compró, más o menos? Queremos saber si es solo el suyo o toda la remesa.',
    },
    {
      id: 'complaint-act',
      intent: 'complaint',
      angle: 'act',
      text: 'Haces bien en decirlo{{, first_name}}. Lo que sabemos: [[qué pasó]]. Lo que estamos haciendo: [[el siguiente paso]].',
      formal:
        'Hace bien en decirlo. Lo que sabemos: [[qué pasó]]. Lo que estamos haciendo: [[el siguiente paso]].',
    },
    {
      id: 'complaint-act-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'act',
      text: 'Esto es lo que sabemos ahora mismo: [[lo que se ha averiguado]]. Sentimos que haya hecho falta publicarlo{{, first_name}}. Si algo no te cuadra, dilo por aquí.',
      formal:
        'Esto es lo que sabemos ahora mismo: [[lo que se ha averiguado]]. Sentimos que haya hecho falta publicarlo. Si algo no le cuadra, dígalo por aquí.',
    },
    {
      id: 'complaint-act-tech',
      intent: 'complaint',
      area: 'tech',
      angle: 'act',
      text: 'Esto es cosa nuestra{{, first_name}}. [[La causa, hasta donde se sabe]], y [[quién]] está en ello. Mientras tanto, a casi todo el mundo le sirve esto: [[solución provisional]].',
    },
    {
      id: 'complaint-act-price',
      intent: 'complaint',
      area: 'price',
      angle: 'act',
      text: 'A nadie le gusta pagar más{{, first_name}}, así que aquí va el motivo de verdad: [[por qué cuesta eso]]. Lo que no cambia: [[lo que sigue incluido]].',
    },
    {
      id: 'praise-share',
      intent: 'praise',
      angle: 'share',
      text: 'Esto se lo pasamos ya a [[la persona o el equipo]]{{, first_name}}. No oyen algo así tan a menudo como deberían.',
    },
    {
      id: 'praise-share-work',
      intent: 'praise',
      angle: 'share',
      text: 'Se lo contamos a [[nombre o equipo]], porque es su trabajo lo que describes{{, first_name}}. Gracias.',
      formal:
        'Se lo contamos a [[nombre o equipo]], porque es su trabajo lo que describe. Gracias.',
    },
    {
      id: 'praise-curious',
      intent: 'praise',
      angle: 'curious',
      text: 'Qué alegría leerlo{{, first_name}}. Y ahora nos pica la curiosidad: ¿qué fue lo que te convenció?',
      formal: 'Qué alegría leerlo. Y ahora nos pica la curiosidad: ¿qué fue lo que le convenció?',
    },
    {
      id: 'praise-curious-first',
      intent: 'praise',
      angle: 'curious',
      text: 'Nos has alegrado el día{{, first_name}}. ¿Qué le dirías a alguien que lo va a probar por primera vez?',
      formal: 'Nos ha alegrado el día. ¿Qué le diría a alguien que lo va a probar por primera vez?',
    },
    {
      id: 'praise-curious-visit',
      intent: 'praise',
      area: 'visit',
      angle: 'curious',
      text: 'Qué bien leer esto{{, first_name}}. ¿Qué te gustaría encontrar la próxima vez que vengas?',
      formal: 'Qué bien leer esto. ¿Qué le gustaría encontrar la próxima vez que venga?',
    },
    {
      id: 'praise-brief',
      intent: 'praise',
      angle: 'brief',
      text: 'Nos has sacado una sonrisa{{, first_name}}. Gracias por tomarte el tiempo de escribirlo.',
      formal: 'Nos ha sacado una sonrisa. Gracias por tomarse el tiempo de escribirlo.',
    },
    {
      id: 'praise-brief-hope',
      intent: 'praise',
      angle: 'brief',
      text: 'Gracias{{, first_name}}. Justo eso era lo que esperábamos cuando empezamos.',
    },
    {
      id: 'thanks-brief',
      intent: 'thanks',
      angle: 'brief',
      text: 'A ti{{, first_name}}. Qué bien que haya salido.',
      formal: 'A usted. Qué bien que haya salido.',
    },
    {
      id: 'thanks-brief-list',
      intent: 'thanks',
      angle: 'brief',
      text: 'No hay de qué{{, first_name}}. Una cosa menos en la lista.',
    },
    {
      id: 'thanks-share',
      intent: 'thanks',
      angle: 'share',
      text: 'Se lo diremos a [[quien se encargó]]{{, first_name}}. Le va a alegrar el día.',
    },
    {
      id: 'thanks-open',
      intent: 'thanks',
      angle: 'open',
      text: 'Nos alegra que esté resuelto{{, first_name}}. Si surge otra cosa, escríbenos por aquí y seguimos desde donde lo dejamos.',
      formal:
        'Nos alegra que esté resuelto. Si surge otra cosa, escríbanos por aquí y seguimos desde donde lo dejamos.',
    },
    {
      id: 'thanks-curious',
      intent: 'thanks',
      angle: 'curious',
      text: 'Buena noticia{{, first_name}}. ¿Hubo algún momento en que te lo podríamos haber puesto más fácil? Nos interesa de verdad.',
      formal:
        'Buena noticia. ¿Hubo algún momento en que se lo podríamos haber puesto más fácil? Nos interesa de verdad.',
    },
    {
      id: 'help-steps',
      intent: 'help',
      angle: 'steps',
      text: 'Normalmente se arregla así{{, first_name}}: primero [[paso 1]] y después [[paso 2]]. Si te atascas, dinos dónde y seguimos desde ahí.',
      formal:
        'Normalmente se arregla así: primero [[paso 1]] y después [[paso 2]]. Si se atasca, díganos dónde y seguimos desde ahí.',
    },
    {
      id: 'help-steps-tech',
      intent: 'help',
      area: 'tech',
      angle: 'steps',
      text: 'Pruébalo en este orden{{, first_name}}: primero [[paso 1]] y después [[paso 2]]. ¿Sigue igual? Dinos qué pone en la pantalla, palabra por palabra, y seguimos desde ahí.',
      formal:
        'Pruébelo en este orden: primero [[paso 1]] y después [[paso 2]]. ¿Sigue igual? Díganos qué pone en la pantalla, palabra por palabra, y seguimos desde ahí.',
    },
    {
      id: 'help-steps-delivery',
      intent: 'help',
      area: 'delivery',
      angle: 'steps',
      text: 'Se cambia en [[dónde]]{{, first_name}}. Si el pedido ya va de camino, mándanos el número por privado y vemos qué se puede hacer todavía.',
      formal:
        'Se cambia en [[dónde]]. Si el pedido ya va de camino, envíenos el número por privado y vemos qué se puede hacer todavía.',
    },
    {
      id: 'help-ask',
      intent: 'help',
      angle: 'ask',
      text: 'Vamos a encontrarlo{{, first_name}}. ¿Qué ves justo donde se para y qué has probado ya? Así no te repetimos los mismos consejos.',
      formal:
        'Vamos a encontrarlo. ¿Qué ve justo donde se para y qué ha probado ya? Así no le repetimos los mismos consejos.',
    },
    {
      id: 'help-ask-tech',
      intent: 'help',
      area: 'tech',
      asks: 'device',
      angle: 'ask',
      text: 'Lo miramos contigo{{, first_name}}. ¿Qué dispositivo usas, app o navegador, y qué dice el mensaje, palabra por palabra?',
      formal:
        'Lo miramos con usted. ¿Qué dispositivo usa, app o navegador, y qué dice el mensaje, palabra por palabra?',
    },
    {
      id: 'help-private',
      intent: 'help',
      angle: 'private',
      text: 'Mejor lo vemos en privado{{, first_name}}: mándanos [[lo que necesitas]] por mensaje. La contraseña no, nunca nos hace falta.',
      formal:
        'Mejor lo vemos en privado: envíenos [[lo que necesita]] por mensaje. La contraseña no, nunca nos hace falta.',
    },
    {
      id: 'help-point',
      intent: 'help',
      angle: 'point',
      text: 'Aquí está explicado desde el principio: [[enlace]]. Donde más se atasca la gente es en [[qué paso]], así que ahí ve con calma{{, first_name}}.',
      formal:
        'Aquí está explicado desde el principio: [[enlace]]. Donde más se atasca la gente es en [[qué paso]], así que ahí vaya con calma.',
    },
    {
      id: 'outside-boundary',
      intent: 'out-of-scope',
      angle: 'boundary',
      text: 'Lo dejamos aquí. Si quieres saber algo de {{brand|lo que hacemos}}, te contestamos con gusto.',
      formal:
        'Lo dejamos aquí. Si quiere saber algo de {{brand|lo que hacemos}}, le contestamos con gusto.',
    },
    {
      id: 'outside-steer',
      intent: 'out-of-scope',
      angle: 'steer',
      text: 'No es lo nuestro{{, first_name}}, así que no vamos a fingir que sí. Con [[lo que hacéis]] sí ayudamos: pregunta.',
      formal:
        'No es lo nuestro, así que no vamos a fingir que sí. Con [[lo que hacen]] sí podemos ayudarle.',
    },
    {
      id: 'outside-ask',
      intent: 'out-of-scope',
      area: 'insult',
      angle: 'ask',
      text: 'Si algo nuestro salió mal, queremos saberlo, y sin insultos es más fácil. ¿Qué pasó?',
    },
    {
      id: 'outside-brief',
      intent: 'out-of-scope',
      angle: 'brief',
      text: 'Leído. En esta cuenta seguimos con [[lo que hacéis]].',
      formal: 'Leído. En esta cuenta seguimos con [[lo que hacen]].',
    },
    {
      id: 'unclear-ask',
      intent: 'unclear',
      angle: 'ask',
      text: 'Para entenderte bien{{, first_name}}: ¿se trata de [[una cosa]] o de otra?',
      formal: 'Para entenderle bien: ¿se trata de [[una cosa]] o de otra?',
    },
    {
      id: 'unclear-open',
      intent: 'unclear',
      angle: 'open',
      text: 'Te leemos{{, first_name}}. Cuéntanos un poco más y vemos qué podemos hacer.',
      formal: 'Le leemos. Cuéntenos un poco más y vemos qué podemos hacer.',
    },
    {
      id: 'unclear-curious',
      intent: 'unclear',
      angle: 'curious',
      text: 'Ahora nos has dejado con la intriga{{, first_name}}. ¿Qué hay detrás?',
      formal: 'Ahora nos ha dejado con la intriga. ¿Qué hay detrás?',
    },
  ],
  posts: [
    { id: 'post-plain', angle: 'plain', text: '{{idea}}{{\n\nlink}}' },
    {
      id: 'post-question',
      angle: 'question',
      text: '{{idea}}\n\n¿Qué lo haría más útil para ti? Cuéntanoslo abajo.{{\n\nlink}}',
      formal: '{{idea}}\n\n¿Qué lo haría más útil para usted? Cuéntenoslo abajo.{{\n\nlink}}',
    },
    {
      id: 'post-behind',
      angle: 'behind',
      text: '{{idea}}\n\nLo que no se ve: [[un detalle real de cómo se hizo]].{{\n\nlink}}',
    },
    {
      id: 'post-why',
      angle: 'why',
      text: '{{idea}}\n\n¿Por qué ahora? [[El motivo, en una frase]].{{\n\nlink}}',
    },
    {
      id: 'post-call',
      angle: 'call',
      text: '{{idea}}\n\n[[Lo que se puede hacer ya]]: {{link|[[enlace]]}}',
    },
  ],
  topics: [
    {
      area: 'delivery',
      words: list('envío*, envían, enviáis, enviar, entrega*, entregan, reparto'),
      echo: 'sobre los envíos',
    },
    {
      area: 'delivery',
      words: list(`
      paquete*, pedido*, seguimiento, repartidor, correos, seur
    `),
    },
    { area: 'tech', words: list('app, aplicación, apps'), echo: 'sobre la app' },
    { area: 'tech', words: list('web, página, sitio'), echo: 'sobre la web' },
    {
      area: 'tech',
      words: list('cuenta, contraseña, iniciar sesión, entrar en mi, acceder, login'),
      echo: 'sobre la cuenta',
    },
    {
      area: 'tech',
      words: list(`
        actualización, actualizar, se cuelga, se cierra, se cae, error*, fallo*, servidor*,
        configurac*, instalar, instalación, exportar
      `),
    },
    {
      area: 'money',
      words: list('reembols*, devuelven el dinero, devolución*'),
      echo: 'sobre los reembolsos',
    },
    {
      area: 'money',
      words: list('cobr*, cargo*, factura*, pago*, pagar, pagué'),
      echo: 'sobre los pagos',
    },
    {
      area: 'price',
      words: list('precio*, cuesta*, cuánto, caro, cara, descuento*, tarifa*'),
      echo: 'sobre los precios',
    },
    { area: 'money', words: list('suscripc*, plan, abono*'), echo: 'sobre las suscripciones' },
    {
      area: 'product',
      words: list('talla*, stock, disponib*, color, colores, agotad*'),
      echo: 'sobre la disponibilidad',
    },
    {
      area: 'product',
      words: list(`
        roto, rota, rotos, rotas, dañad*, estropead*, defectuos*, caducad*, calidad, batería,
        cremallera
      `),
    },
    {
      area: 'visit',
      words: list('horario*, abren, abrís, abierto*, a qué hora'),
      echo: 'sobre los horarios',
    },
    { area: 'visit', words: list('tienda, local, restaurante, cafetería, visit*, cola') },
    {
      area: 'staff',
      words: list(`
        maleducad*, groser*, borde, personal, empleado*, empleada*, dependient*, camarer*, cajer*,
        trato, irrespetuos*
      `),
    },
    {
      area: 'service',
      words: list(`
        nadie contesta, nadie responde, nadie atiende, sin respuesta, no contestan, no responden,
        atención, soporte, teléfono
      `),
    },
    {
      area: 'insult',
      words: list(`
        idiota*, imbécil*, gilipollas, payas*, estúpid*, tont*, pendej*, cabron*, mierda, puta*,
        inútil*, boludo*, subnormal*
      `),
    },
  ],
  prepositions: list('a, a la, a los, en'),
  ideaBlank: '[[La novedad, en una frase]].',
  manner: {
    greeting: '¡Hola{{, first_name}}!',
    greets: /^¡?(hola|buenas|buenos días|buenas tardes|hey|querid[oa])(?!\p{L})/iu,
    closing: 'Has hecho bien en escribirnos.',
    formalClosing: 'Ha hecho bien en escribirnos.',
    formalWords:
      /(?<!\p{L})(usted|ustedes|envíenos|escríbanos|díganos|cuéntenos|su|sus|le)(?!\p{L})/iu,
    intensifiers: list(`
      muy, realmente, súper, super, totalmente, absolutamente, completamente, tan, sumamente,
      increíblemente, de verdad, extremadamente
    `),
  },
};
