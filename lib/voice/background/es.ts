import { lines } from './lines';

/** Posts of nobody in particular; see `index.ts`. */
export const es = lines(`
  ¡Buscamos gente! Dos puestos a media jornada en nuestro taller de Valencia.
  Muchas gracias por su mensaje. Le responderemos a lo largo de la tarde.
  Hola, Lucía. Sentimos el retraso. Mándanos tu número de pedido por privado.
  Las rebajas empiezan mañana a las nueve en todas las tiendas.
  Hoy es el Día del Libro 📚 ¿Cuál te ha marcado más?
  Los trenes de la línea 3 circulan con 20 minutos de retraso por una avería.
  Nos alegra mucho que te haya gustado 😊
  Le recordamos que la oficina permanecerá cerrada el viernes por la tarde.
  Sin problema, el reembolso llega en tres o cinco días.
  ¡Menuda noche, Sevilla! Gracias por todo.
  Nuevo episodio: hablamos con una apicultora sobre miel y paciencia.
  ¿No sabe qué tarifa elegir? Nuestro comparador le ayuda.
  Ya hemos pasado tu comentario a la cocina, gracias por decirlo.
  Desde el lunes vuelve el menú del día por 12 euros.
  En invierno las plantas de casa necesitan menos agua de la que creemos.
  Damos la bienvenida a la doctora Amara Osei.
  La calle está cortada hasta marzo; usad la puerta de atrás.
  Nunca le pediremos su contraseña por teléfono.
  ¡Agotado! Pronto anunciaremos una segunda fecha.
  Sí, el cargador viene incluido. ¡Que lo disfrutes!
  ¿Por qué cuestan más nuestras velas? Porque pagamos sueldos justos.
  ¿Podría decirnos en qué tienda estuvo?
  Inscripción abierta: taller gratuito sobre ayudas para pequeñas empresas
  jajaja vale, esa ha sido buena
  Flores frescas todos los miércoles. Esta semana, tulipanes y anémonas.
  Por desgracia no podemos enviar baterías por avión.
  Estamos muy orgullosos de este premio y felicitamos a todo el equipo.
  Las entradas para niños son gratis durante todo el verano.
  La piscina abre de nuevo y el agua está a 27 grados.
  Si tenéis dudas sobre el festival, dejadlas en los comentarios.
`);
