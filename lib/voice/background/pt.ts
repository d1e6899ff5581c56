import { lines } from './lines';

/** Posts of nobody in particular; see `index.ts`. */
export const pt = lines(`
  Estamos contratando! Duas vagas de meio período na nossa loja do Porto.
  Muito obrigado pela sua mensagem. Responderemos ainda hoje à tarde.
  Oi, Léa! Desculpa a demora. Manda o número do pedido na DM.
  Os saldos começam amanhã às nove em todas as lojas.
  Hoje é o Dia do Livro 📚 Qual marcou você?
  A linha 3 circula com atraso de 20 minutos devido a uma avaria.
  Que bom que você gostou 😊
  Informamos que o escritório estará encerrado na sexta-feira à tarde.
  Sem problema, o reembolso cai em três a cinco dias.
  Que noite, Lisboa! Obrigado por tudo.
  Novo episódio: falamos com uma apicultora sobre mel e paciência.
  Não sabe qual plano escolher? O nosso comparador ajuda.
  Já passamos o recado para a cozinha, valeu por avisar!
  Segunda volta o prato do dia por 10 euros.
  No inverno, as plantas precisam de menos água do que a gente pensa.
  Damos as boas-vindas à doutora Amara Osei.
  A rua está fechada até março; use a porta dos fundos.
  Nunca pedimos a sua senha por telefone.
  Esgotado! Em breve anunciamos uma segunda data.
  Sim, vem com carregador. Aproveita!
  Poderia informar em que loja esteve?
  Inscrições abertas para a oficina gratuita
  kkkk tá bom, essa foi boa
  Infelizmente não enviamos baterias por avião.
`);
