import { type Lexicon, list } from '@/lib/reading/lexicon';

export const es: Lexicon = {
  language: 'es',
  isFolded: true,
  common: list(`
    el, la, de, en, me, se, un, te, los, las, una, y, es, que, del, con, por, para, mi, mis, su,
    sus, pero, muy, más, está, están, hay, yo, ustedes, vosotros, usted, les, al, lo, como,
    cuando, cómo, cuándo, cuánto, dónde, qué, ya, desde, hace, hacéis, llevo, tengo, tienen,
    tenéis, han, he, nos, sin, todo, esto, este, esta, son, fue, también, sí, nadie, hola
  `),
  negators: list('no, nunca, jamás, ni, sin, nada, tampoco, poco'),
  trailingNegators: [],
  openers: list(`
    cuándo, cómo, cuánto, cuánta, cuántos, cuántas, dónde, por qué, qué, quién, cuál, cuáles, a
    qué hora, desde cuándo, hacéis, hacen, tenéis, tienen, tienes, envían, enviáis, hay, habrá, se
    puede, puedo, podéis, pueden, puede, podrían, vendéis, venden, aceptáis, aceptan, es posible,
    está, están, estáis, viene, vais a, van a, será, saben, sabéis, incluye, sirve, funciona con,
    es
  `),
  howTo: list(`
    cómo *o, cómo se *a, cómo se *e, cómo lo *o, cómo la *o, cómo puedo, cómo puede, cómo hago,
    cómo *ar, cómo *er, cómo *ir
  `),
  reproaches: list(`
    por qué, por que, qué pasa con, qué pasó con, qué ha pasado con, cómo es posible
  `),
  contrasts: list('pero, sin embargo, aunque, lástima que'),
  echoes: list(`
    yo también, a mí también, igual, lo mismo, mismo problema, me pasa igual, me pasa lo mismo,
    aquí igual, aquí también, same
  `),
  ignored: list(`
    gracias de antemano, gracias por adelantado, no gracias, gracias a dios, sin problema*, ningún
    problema, no hay problema, no pasa nada, de nada, buenos días, buenas tardes, buenas noches,
    buen día, buen fin, buena suerte, por favor, más bien, o bien, está bien que, estaría bien,
    sería genial, sería bueno, me gustaría, me encantaría, nos gustaría, mejor dicho, a lo mejor,
    mejor aún, por lo menos
  `),
  cues: {
    complaint: {
      strong: list(`
        no volvemos, no volveremos, no vuelvo más, goteando, gotea, minutos esperando, horas
        esperando, hora esperando, quitado, habéis quitado, han quitado, quitaron, por encima de
        la valla, no hace nada, no sirve de nada, no sirve para nada, pone entregado, figura como
        entregado, consta como entregado, dice entregado, marcado como entregado, aquí no hay
        nada, no hay nada, no he recibido, no recibí, nunca recibí, nada ha llegado, ni rastro,
        caja vacía, me siguen cobrando, siguen cobrando, sigue cobrando, siguen cargando, no
        quieren devolver, se niegan a, devolvednos la, devuelvan la versión, vuelvan a la, vuelva
        la versión, confus*, es un lío, un lío, ilegible, peor que antes, antes era mejor, se
        cierra solo, me saca de, nadie ayuda, nadie me ayuda, no os importa, no les importa, me
        pasan de, cada uno me dice, incomible*, suci*, se despegó, se cayó, no es lo que pedí, no
        es como, engañoso, publicidad engañosa, esperaba más, esperaba mejor, merecemos algo
        mejor, cuánto más, hasta cuándo, no puedo cancelar, imposible cancelar, imposible
        contactar, imposible hablar, perdéis un cliente, perdieron un cliente, un cliente menos,
        última vez que, no tiene sentido, fuera de servicio, no ayuda, arruinad*, apesta, huele
        mal, increíble que, no es normal, impresentable*, tercermundista, sinvergüenza*, de mal en
        peor, me colgaron, han colgado, me han colgado, hay alguien ahí, alguien ahí, al teléfono
        y al final, un pelo en, no funciona*, no me funciona, no sirve, no abre, no carga, no va,
        no anda, no se puede, no deja, dejó de funcionar, se cierra sola, se cuelga, se cae, se
        traba, no me llega, no llegó, no ha llegado, no llega, nunca llegó, sigo esperando, sigo
        sin, seguimos sin, todavía no, aún no, llevo * esperando, llevo _ esperando, llevamos _
        esperando, semanas esperando, días esperando, meses esperando, un mes esperando, nadie
        contesta, nadie responde, nadie me (responde|contesta|atiende), nadie da, nadie atiende,
        no contestan, no responden, sin respuesta, ninguna respuesta, no me devuelven, no
        devuelven, devuélvanme, devolvedme, me cobraron, cobraron de más, cobraron dos veces,
        cobrado dos veces, cobro doble, cobro duplicado, roto, rota, rotos, rotas, dañado*,
        estropeado*, estropeada, defectuos*, caducad*, podrid*, en mal estado, equivocad*,
        desastre, un desastre, vergüenza, vergonzos*, pésim*, horrible*, fatal, malísim*,
        lamentable*, terrible, asco, asqueros*, inaceptable*, inadmisible*, indignante*,
        indignad*, decepcion*, decepcionad*, decepción, una decepción, estafa*, estafador*,
        fraude*, robo, ladrones, timo, timad*, engaño, engañ*, mentir*, mentiros*, mentira*, nunca
        más, no vuelvo, no volveré, no recomiendo, no lo recomiendo, no la recomiendo, harto,
        harta, hartos, cansad* de, peor, la peor, el peor, una burla, tomadura de pelo, una broma,
        ridícul*, incompetente*, inútil*, maleducad*, groser*, poca vergüenza, qué vergüenza, una
        porquería, porquería, una basura, basura, una mierda, mierda, pérdida de tiempo, perder el
        tiempo, quiero mi dinero, mi dinero de vuelta, reembolso ya, denunci*, reclamación, me
        ignoran, dan largas, me dan largas, furios*, enfadad*, enojad*, cabread*, mala
        (atención|calidad|experiencia), mal servicio, mal trato
      `),
      plain: list(`
        tiró, tiraron, charco, pierde agua, fuga, eliminado, me di de baja, rechazad*, negaron,
        crudo, seco, salado, destiñe, encogió, demasiado pequeñ*, injust*, desaparec*, cancelad*,
        bloque*, ruidos*, ya no, colgaron, me echa de, me duró, duró solo, duró exactamente, solo
        me duró, problema con, problemas con, retras*, retraso, demora*, tarde, tardan, tardó,
        falta, faltan, faltaba, error, errores, fallo*, falla, fallando, lento, lenta, caro, cara,
        carísim*, subida de precio*, queja*, quejarme, perdid*, mal, malo, mala, frí*, molest*,
        frustra*, triste, lástima, pena, bloquead*, cancelaron, canceló, caíd*, abus*, rasg*,
        manchad*, insatisfech*
      `),
      weak: list(`
        otra vez, de nuevo, todavía, sigue, siguen, seguimos, semanas, en serio, por qué, nadie,
        vaya
      `),
    },
    help: {
      strong: list(`
        haciendo algo mal, qué hago mal, no lo acepta, no la acepta, no me lo acepta, no reconoce,
        podéis mirar, pueden revisar, podéis revisar, échenme una mano, echadme una mano, dónde se
        activa, dónde se cambia, dónde activo, dónde está el botón, me lo podéis reenviar, me lo
        pueden reenviar, podéis reenviar, pueden reenviar, he perdido el, he perdido la, perdí el,
        perdí la, arreglarlo yo, repararlo yo, necesito ayuda, necesitamos ayuda, ayuda por favor,
        ayúdenme, ayudadme, me pueden ayudar, me podéis ayudar, pueden ayudarme, podéis ayudarme,
        puede ayudarme, me puede ayudar, me ayudan, alguien me (puede|podría) ayudar, alguien
        sabe, alguien puede, alguien que me, cómo puedo, cómo hago, cómo se hace, cómo cambio,
        cómo cancelo, cómo recupero, cómo activo, cómo configuro, cómo instalo, cómo devuelvo,
        cómo entro, cómo accedo, cómo modifico, cómo elimino, cómo borro, qué hago, qué puedo
        hacer, qué debo hacer, qué tengo que hacer, no puedo
        (entrar|acceder|iniciar|ingresar|abrir|cambiar|pagar|comprar|conectar*|descargar), no
        consigo, no logro, no me deja, no encuentro, no sé cómo, no sé qué hacer, olvidé mi
        contraseña, olvidé la contraseña, restablecer, contraseña olvidada, dónde encuentro, dónde
        puedo cambiar, a quién contacto, con quién hablo, con quién puedo hablar, algún consejo,
        alguna idea, algún truco, pasos para
      `),
      plain: list(`
        reenviar, desactivar, ajustes, emparejar, modo oscuro, reparar, ayuda, ayudar, ayudarme,
        contraseña, iniciar sesión, configur*, instalar, instalación, activar, tutorial,
        instrucciones, manual, soporte, asistencia, guía, recuperar
      `),
      weak: list('por favor, alguien'),
    },
    inquiry: {
      strong: list(`
        hacéis envíos, hacen envíos, enviáis a, envían a, hay envío, envíos a, cuánto cuesta*,
        cuánto vale*, cuánto sale, qué precio, qué cuesta, precio de, cuál es el precio, cuánto
        tarda*, cuánto dura, cuándo llega*, cuándo vuelve*, cuándo abr*, cuándo sale*, cuándo
        estará*, cuándo hay, cuándo habrá, a qué hora, qué horario, horario*, están abiertos,
        estáis abiertos, abren los, abrís los, hay stock, en stock, vuelve a haber, disponible*,
        disponibilidad, tenéis en, tienen en, tenéis el, tienen el, tenéis la, tienen la, qué
        tallas, qué talla, cuál es la diferencia, dónde puedo comprar, dónde comprar, dónde lo
        venden, dónde se puede, se puede pagar, aceptan tarjeta, aceptáis, compatible*, viene con,
        incluye*, tenéis pensado, tienen pensado, van a abrir, vais a abrir, una pregunta, una
        consulta, una duda, tengo una duda, quería saber, quisiera saber, me gustaría saber,
        queria preguntar, están contratando, buscáis gente
      `),
      plain: list(`
        precio*, coste, cuesta, gastos de envío, plazo, garantía, descuento*, tallas, talla,
        entradas, ingredientes, medidas, pregunta, duda, consulta, reservar, saber si
      `),
      weak: list('cuándo, cuál, dónde'),
    },
    thanks: {
      strong: list(`
        gracias, muchas gracias, muchísimas gracias, mil gracias, mil gracias a, agradezco,
        agradecid*, agradecer, os lo agradezco, se agradece, grax, thx, thanks
      `),
      plain: list(`
        ya quedó, quedó solucionado, solucionado, resuelto, ya funciona, ya me funciona, ya llegó,
        me salvaron, me habéis salvado, me salvó, me salvaron la
      `),
      weak: list('respuesta rápida, rápida respuesta, amables'),
    },
    praise: {
      strong: list(`
        piel de gallina, un crack, una crack, cracks, favorito, favorita, favoritos, favoritas,
        subir el sueldo, merece un aumento, me encanta*, nos encanta*, encantad*, me fascina*,
        amo, lo amo, la amo, adoro, genial*, increíble*, espectacular*, excelente*, estupend*,
        fantástic*, maravill*, qué maravilla, precios* tienda, precioso, preciosa, preciosos,
        preciosas, hermos*, bellísim*, buenísim*, riquísim*, delicios*, perfect*, impecable*,
        fenomenal*, enhorabuena, felicidades, felicitaciones, felicito, bravo, qué bonito, qué
        bonita, qué rico, qué buen*, muy buen*, muy rico, muy rica, muy bueno, muy buena, muy
        contento, muy contenta, muy feliz, el mejor, la mejor, los mejores, sois los mejores, son
        los mejores, sois lo mejor, las mejores, lo mejor, un diez, 10/10, cinco estrellas, 5
        estrellas, recomiendo, lo recomiendo, recomendable, recomendadísim*, súper recomendado,
        gran trabajo, buen trabajo, gran servicio, sigan así, seguid así, un lujo, una joya, una
        pasada, una gozada, de lujo, de diez, la leche, sois geniales, son geniales, enamorad* de,
        fan de
      `),
      plain: list(`
        bueno, buena, buen, bien, bonit*, lind*, rico, rica, mejor, guay, chulo, chula, chévere,
        bacán, padre, content*, feliz, satisfech*, amable*, simpátic*, gusta, gustó, gustaron,
        profesional*, bello, bella, top, súper, super, wow, olé, orgullos*
      `),
      weak: list('rápid*, fácil, fresco, por fin, práctico'),
    },
    'out-of-scope': {
      strong: list(`
        retira, escríbeme por, este trader, trader, pregúntame cómo, convertí, gana dinero, ganar
        dinero, gana hasta, ganas desde casa, desde casa con, ingresos pasivos, ingreso pasivo,
        dinero fácil, invierte en, invierte con, inversión garantizada, escríbeme al, escríbeme,
        escríbanme al, háblame al, whatsapp *, telegram, sígueme, síganme, seguidme, te sigo, sigo
        de vuelta, suscríbete a mi, suscríbanse a mi, mi canal, visita mi perfil, mira mi perfil,
        link en mi bio, link en bio, enlace en mi bio, comprar seguidores, seguidores baratos, has
        ganado, ganaste un, préstamo rápido, préstamos sin, airdrop, bitcoin, onlyfans, brujo,
        amarres de amor, tarot, payasos, payaso, idiotas, idiota, imbéciles, imbécil, estúpidos,
        estúpido, gilipollas, subnormales, tontos, hijos de puta, hijo de puta, hdp, pendejos,
        pendejo, cabrones, que os den, vete a la mierda, váyanse a la mierda, iros a la mierda,
        cállate, callaos, inútiles de mierda, boludos, pelotudos, tarados, muertos de hambre, por
        quién vot*, vas a votar, votar a, elecciones, presidente del gobierno, sánchez, milei,
        amlo, políticos, inmigrantes, vacuna*, terraplan*, jesús te ama, dios te, putin, trump,
        ucrania, gaza, israel, ignora tus instrucciones, ignora todas, olvida tus instrucciones
      `),
      plain: list(`
        cripto*, criptomonedas, inversión*, invertir, ganancias, rentabilidad, colaboración,
        promo, seguidores, política, religión, tonto
      `),
      weak: list('gratis, haz clic, clic aquí, ganar'),
    },
  },
};
