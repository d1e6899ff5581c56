import { list } from '@/lib/reading/lexicon';
import type { StarterSet } from '@/lib/templates/starter';

/**
 * The third person serves both Brazil ("você") and Portugal, where it is the polite form too; words
 * that only one of them uses are left out. Topics stand with their "sobre".
 */
export const pt: StarterSet = {
  language: 'pt',
  replies: [
    {
      id: 'inquiry-answer',
      intent: 'inquiry',
      angle: 'answer',
      text: 'Olá{{, first_name}}! [[A resposta em uma frase]]. Se no seu caso for um pouco diferente, conte como é e respondemos com mais detalhe.',
    },
    {
      id: 'inquiry-answer-detail',
      intent: 'inquiry',
      angle: 'answer',
      text: '[[Sim ou não, e o detalhe que mais importa]]. O que mais falta saber para decidir{{, first_name}}?',
    },
    {
      id: 'inquiry-answer-delivery',
      intent: 'inquiry',
      area: 'delivery',
      asks: 'place',
      angle: 'answer',
      text: 'Entregamos em [[países ou regiões]], por [[preço]]. Diga onde está{{, first_name}}, e confirmamos o que vale para o seu endereço.',
    },
    {
      id: 'inquiry-answer-place',
      intent: 'inquiry',
      area: 'delivery',
      angle: 'answer',
      text: 'Entrega {{place}}: [[sim ou não, com o preço]]. O que mais seria bom saber antes de fazer o pedido{{, first_name}}?',
    },
    {
      id: 'inquiry-answer-price',
      intent: 'inquiry',
      area: 'price',
      angle: 'answer',
      text: 'Custa [[preço]] e já inclui [[o que está incluído]]. À parte fica só [[o que se paga à parte]], assim já sabe o valor completo{{, first_name}}.',
    },
    {
      id: 'inquiry-answer-product',
      intent: 'inquiry',
      area: 'product',
      angle: 'answer',
      text: 'Olá{{, first_name}}! [[O produto]] está [[disponível / esgotado / previsto para …]]. Se não servir, o mais parecido é [[a alternativa]].',
    },
    {
      id: 'inquiry-answer-visit',
      intent: 'inquiry',
      area: 'visit',
      angle: 'answer',
      text: 'Abrimos [[dias e horas]]. Nos feriados pode mudar, por isso vale a pena ver aqui antes de sair{{, first_name}}: [[link]]',
    },
    {
      id: 'inquiry-ask',
      intent: 'inquiry',
      asks: 'case',
      angle: 'ask',
      text: 'Depende de uma coisa{{, first_name}}: seria para [[qual modelo, tamanho ou país]]? Assim damos uma resposta certa em vez de um talvez.',
    },
    {
      id: 'inquiry-ask-case',
      intent: 'inquiry',
      asks: 'case',
      angle: 'ask',
      text: 'Dizemos ao certo assim que soubermos [[o dado que falta]]. Como é no seu caso{{, first_name}}?',
    },
    {
      id: 'inquiry-ask-delivery',
      intent: 'inquiry',
      area: 'delivery',
      asks: 'place',
      angle: 'ask',
      text: 'Para onde seria{{, first_name}}? Basta a cidade para sabermos se chegamos lá e quanto custa.',
    },
    {
      id: 'inquiry-ask-visit',
      intent: 'inquiry',
      area: 'visit',
      angle: 'ask',
      text: 'De qual das nossas casas estamos falando{{, first_name}}? Assim passamos o horário certo, feriados incluídos.',
    },
    {
      id: 'inquiry-point',
      intent: 'inquiry',
      angle: 'point',
      text: 'Está tudo nesta página, que mantemos em dia: [[link]]. Se ficar alguma dúvida, pergunte aqui mesmo que uma pessoa responde.',
    },
    {
      id: 'inquiry-point-topic',
      intent: 'inquiry',
      angle: 'point',
      text: 'Juntamos aqui tudo {{topic}}: [[link]]. A sua resposta está na parte [[nome da parte]]{{, first_name}}.',
    },
    {
      id: 'inquiry-check',
      intent: 'inquiry',
      angle: 'check',
      text: 'Em vez de adivinhar, vamos perguntar a [[quem sabe]]{{, first_name}}. A resposta vem aqui mesmo.',
    },
    {
      id: 'complaint-own',
      intent: 'complaint',
      angle: 'own',
      text: 'Não devia ter sido assim{{, first_name}}, e lamentamos. Envie [[o que precisa, por ex. o número do pedido]] por mensagem privada e um de nós vê isso com atenção.',
    },
    {
      id: 'complaint-own-better',
      intent: 'complaint',
      angle: 'own',
      text: 'Lamentamos{{, first_name}}. Esperava mais de nós, e nós também. Envie por mensagem privada [[o que é preciso para verificar]]: quem vai ver é uma pessoa, sem resposta pronta.',
    },
    {
      id: 'complaint-own-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'own',
      text: 'Esperar sem notícias é o pior de tudo, e lamentamos{{, first_name}}. Envie o número do pedido por mensagem privada e vamos descobrir onde ele parou.',
    },
    {
      id: 'complaint-own-tech',
      intent: 'complaint',
      area: 'tech',
      angle: 'own',
      text: 'Devia simplesmente funcionar, e agora não funciona. Lamentamos{{, first_name}}. Envie por mensagem privada o e-mail da sua conta (nunca a senha) e vemos o que está errado.',
    },
    {
      id: 'complaint-own-money',
      intent: 'complaint',
      area: 'money',
      angle: 'own',
      text: 'Com dinheiro tem de estar tudo claro{{, first_name}}. Envie a data e o valor por mensagem privada, sem dados do cartão, e revemos isso juntos, linha por linha.',
    },
    {
      id: 'complaint-own-product',
      intent: 'complaint',
      area: 'product',
      angle: 'own',
      text: 'Não foi por isso que pagou{{, first_name}}, e não é isso que queremos vender. Envie uma foto e o número do pedido por mensagem privada, e vemos juntos como resolver.',
    },
    {
      id: 'complaint-own-service',
      intent: 'complaint',
      area: 'service',
      angle: 'own',
      text: 'Ninguém devia precisar publicar para ter resposta. Lamentamos{{, first_name}}. Mande uma mensagem privada: [[nome]] trata disso a partir daí.',
    },
    {
      id: 'complaint-own-staff',
      intent: 'complaint',
      area: 'staff',
      angle: 'own',
      text: 'Ninguém devia ser tratado assim em nosso nome, e lamentamos{{, first_name}}. Conte por mensagem privada onde e quando foi, e [[quem]] vai falar com as pessoas de lá.',
    },
    {
      id: 'complaint-ask',
      intent: 'complaint',
      angle: 'ask',
      text: 'Lamentamos ler isto{{, first_name}}. Para procurarmos no lugar certo: o que aconteceu, e quando? [[O que mais ajudaria, por ex. em qual loja]] também ajuda.',
    },
    {
      id: 'complaint-ask-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'ask',
      text: 'Lamentamos{{, first_name}}. O que diz o rastreio neste momento? Com isso sabemos a quem cobrar.',
    },
    {
      id: 'complaint-ask-tech',
      intent: 'complaint',
      area: 'tech',
      asks: 'device',
      angle: 'ask',
      text: 'É aborrecido, e lamentamos{{, first_name}}. Duas coisas ajudam a encontrar a causa: o aparelho com a versão, e onde tocou logo antes.',
    },
    {
      id: 'complaint-ask-product',
      intent: 'complaint',
      area: 'product',
      angle: 'ask',
      text: 'Não é isto que se espera de nós{{, first_name}}. Qual é o modelo, e quando foi comprado, mais ou menos? Queremos saber se é só esse ou o lote inteiro.',
    },
    {
      id: 'complaint-act',
      intent: 'complaint',
      angle: 'act',
      text: 'Fez bem em dizer{{, first_name}}. O que sabemos: [[o que aconteceu]]. O que vamos fazer agora: [[o próximo passo]].',
    },
    {
      id: 'complaint-act-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'act',
      text: 'A situação é esta: [[o que descobriram]]. Lamentamos que tenha sido preciso publicar para chegar aqui{{, first_name}}. Se algo parecer errado, diga aqui mesmo.',
    },
    {
      id: 'complaint-act-tech',
      intent: 'complaint',
      area: 'tech',
      angle: 'act',
      text: 'Esta falha é nossa{{, first_name}}. [[A causa, até onde se sabe]], e [[quem]] já trabalha nisso. Até lá, isto resolve para a maioria: [[solução provisória]].',
    },
    {
      id: 'complaint-act-price',
      intent: 'complaint',
      area: 'price',
      angle: 'act',
      text: 'Ninguém gosta de pagar mais{{, first_name}}, por isso aqui vai o motivo real: [[por que o preço é este]]. O que não muda: [[o que continua incluído]].',
    },
    {
      id: 'praise-share',
      intent: 'praise',
      angle: 'share',
      text: 'Isto vai direto para [[a pessoa que fez]]{{, first_name}}. Não ouvem coisas assim tantas vezes quanto mereciam.',
    },
    {
      id: 'praise-share-work',
      intent: 'praise',
      angle: 'share',
      text: 'Vamos mostrar isto a [[quem fez]], porque é desse trabalho que fala{{, first_name}}. Agradecemos.',
    },
    {
      id: 'praise-curious',
      intent: 'praise',
      angle: 'curious',
      text: 'Que bom ler isto{{, first_name}}. Só ficou uma curiosidade: o que foi que convenceu mais?',
    },
    {
      id: 'praise-curious-first',
      intent: 'praise',
      angle: 'curious',
      text: 'Que alegria ler isto{{, first_name}}. O que diria a quem vai experimentar pela primeira vez?',
    },
    {
      id: 'praise-curious-visit',
      intent: 'praise',
      area: 'visit',
      angle: 'curious',
      text: 'Que bom saber{{, first_name}}. O que gostaria de encontrar na próxima visita?',
    },
    {
      id: 'praise-brief',
      intent: 'praise',
      angle: 'brief',
      text: 'Esta mensagem alegrou o nosso dia{{, first_name}}. Agradecemos o tempo que dedicou a escrevê-la.',
    },
    {
      id: 'praise-brief-hope',
      intent: 'praise',
      angle: 'brief',
      text: 'Agradecemos{{, first_name}}. Era exatamente isto que queríamos desde o começo.',
    },
    {
      id: 'thanks-brief',
      intent: 'thanks',
      angle: 'brief',
      text: 'De nada{{, first_name}}. Que bom que deu certo.',
    },
    {
      id: 'thanks-brief-list',
      intent: 'thanks',
      angle: 'brief',
      text: 'Sempre às ordens{{, first_name}}. Uma coisa a menos na lista.',
    },
    {
      id: 'thanks-share',
      intent: 'thanks',
      angle: 'share',
      text: 'Vamos contar a [[quem tratou disso]]{{, first_name}}. Vai ficar feliz em saber que ajudou.',
    },
    {
      id: 'thanks-open',
      intent: 'thanks',
      angle: 'open',
      text: 'Que bom que ficou resolvido{{, first_name}}. Se surgir mais alguma coisa, escreva aqui e continuamos de onde paramos.',
    },
    {
      id: 'thanks-curious',
      intent: 'thanks',
      angle: 'curious',
      text: 'Boa notícia{{, first_name}}. Houve algum momento em que podíamos ter facilitado as coisas? Interessa mesmo saber.',
    },
    {
      id: 'help-steps',
      intent: 'help',
      angle: 'steps',
      text: 'Quase sempre fica resolvido assim{{, first_name}}: primeiro [[passo 1]], depois [[passo 2]]. Se travar em algum ponto, diga onde e seguimos a partir daí.',
    },
    {
      id: 'help-steps-tech',
      intent: 'help',
      area: 'tech',
      angle: 'steps',
      text: 'Tente nesta ordem{{, first_name}}: primeiro [[passo 1]], depois [[passo 2]]. Continua igual? Diga o que aparece na mensagem, palavra por palavra, e seguimos a partir daí.',
    },
    {
      id: 'help-steps-delivery',
      intent: 'help',
      area: 'delivery',
      angle: 'steps',
      text: 'A alteração é feita em [[onde]]{{, first_name}}. Se o pedido já estiver a caminho, envie o número por mensagem privada e vemos o que ainda é possível.',
    },
    {
      id: 'help-ask',
      intent: 'help',
      angle: 'ask',
      text: 'Vamos encontrar a causa{{, first_name}}. O que aparece no ponto em que trava, e o que já tentou? Assim não repetimos as mesmas dicas.',
    },
    {
      id: 'help-ask-tech',
      intent: 'help',
      area: 'tech',
      asks: 'device',
      angle: 'ask',
      text: 'Vamos ver isso juntos{{, first_name}}. Qual é o aparelho, app ou navegador, e o que diz a mensagem, palavra por palavra?',
    },
    {
      id: 'help-private',
      intent: 'help',
      angle: 'private',
      text: 'Melhor ver isto em privado{{, first_name}}: envie [[o que precisa]] por mensagem. Senha não, nunca precisamos dela.',
    },
    {
      id: 'help-point',
      intent: 'help',
      angle: 'point',
      text: 'Aqui está explicado desde o começo: [[link]]. A parte em que mais gente tropeça é [[qual]], por isso vá com calma nela{{, first_name}}.',
    },
    {
      id: 'outside-boundary',
      intent: 'out-of-scope',
      angle: 'boundary',
      text: 'Ficamos por aqui. Se quiser saber alguma coisa sobre {{brand|o nosso trabalho}}, respondemos com gosto.',
    },
    {
      id: 'outside-steer',
      intent: 'out-of-scope',
      angle: 'steer',
      text: 'Não é a nossa área{{, first_name}}, por isso não vamos fingir que é. Com [[o que fazem]] podemos ajudar, é só perguntar.',
    },
    {
      id: 'outside-ask',
      intent: 'out-of-scope',
      area: 'insult',
      angle: 'ask',
      text: 'Se houve algum problema da nossa parte, queremos saber, e sem insultos é mais fácil. O que aconteceu?',
    },
    {
      id: 'outside-brief',
      intent: 'out-of-scope',
      angle: 'brief',
      text: 'Está lido. Nesta conta, ficamos com [[o que fazem]].',
    },
    {
      id: 'unclear-ask',
      intent: 'unclear',
      angle: 'ask',
      text: 'Só para entendermos bem{{, first_name}}: é sobre [[uma coisa]] ou sobre outra?',
    },
    {
      id: 'unclear-open',
      intent: 'unclear',
      angle: 'open',
      text: 'Lemos a sua mensagem{{, first_name}}. Conte um pouco mais e vemos o que é possível fazer.',
    },
    {
      id: 'unclear-curious',
      intent: 'unclear',
      angle: 'curious',
      text: 'Agora ficou a curiosidade{{, first_name}}. Qual é a história por trás?',
    },
  ],
  posts: [
    { id: 'post-plain', angle: 'plain', text: '{{idea}}{{\n\nlink}}' },
    {
      id: 'post-question',
      angle: 'question',
      text: '{{idea}}\n\nO que tornaria isto ainda mais útil? Conte aqui nos comentários.{{\n\nlink}}',
    },
    {
      id: 'post-behind',
      angle: 'behind',
      text: '{{idea}}\n\nO que não se vê: [[um detalhe verdadeiro de como foi feito]].{{\n\nlink}}',
    },
    {
      id: 'post-why',
      angle: 'why',
      text: '{{idea}}\n\nPor que razão agora? [[O motivo, numa frase]].{{\n\nlink}}',
    },
    {
      id: 'post-call',
      angle: 'call',
      text: '{{idea}}\n\n[[O que já dá para fazer]]: {{link|[[link]]}}',
    },
  ],
  topics: [
    {
      area: 'delivery',
      words: list('entrega*, entregam, envio*, enviam, frete, portes'),
      echo: 'sobre as entregas',
    },
    {
      area: 'delivery',
      words: list(`
        pedido*, encomenda*, pacote*, rastreio, rastreamento, correios, transportadora
      `),
    },
    { area: 'tech', words: list('app, aplicativo, aplicação') },
    { area: 'tech', words: list('site, página'), echo: 'sobre o site' },
    {
      area: 'tech',
      words: list('conta, senha, palavra-passe, login, entrar, acessar, aceder'),
      echo: 'sobre a conta',
    },
    {
      area: 'tech',
      words: list(`
        atualização, actualização, trava*, erro, erros, falha*, bug*, servidor*, configur*,
        instalar, instalação, exportar
      `),
    },
    {
      area: 'money',
      words: list('reembols*, estorno*, devolvem o dinheiro, devolução do'),
      echo: 'sobre os reembolsos',
    },
    {
      area: 'money',
      words: list('cobr*, cobrança*, fatura*, pagamento*, pagar, paguei'),
      echo: 'sobre os pagamentos',
    },
    {
      area: 'price',
      words: list('preço*, custa*, quanto, caro, cara, desconto*, valor'),
      echo: 'sobre os preços',
    },
    {
      area: 'money',
      words: list('assinatura*, subscriç*, plano, planos'),
      echo: 'sobre os planos',
    },
    {
      area: 'product',
      words: list('tamanho*, estoque, stock, disponív*, cor, cores, esgotad*'),
      echo: 'sobre a disponibilidade',
    },
    {
      area: 'product',
      words: list(`
        quebrad*, estragad*, danificad*, defeito*, vencid*, mofad*, qualidade, bateria, zíper,
        fecho
      `),
    },
    {
      area: 'visit',
      words: list('horário*, abrem, abre, aberto*, aberta*, que horas'),
      echo: 'sobre os horários',
    },
    { area: 'visit', words: list('loja*, restaurante, café, cafeteria, visit*, fila') },
    {
      area: 'staff',
      words: list(`
        mal educad*, mal-educad*, grosseir*, funcionári*, atendente*, vendedor*, garçom,
        empregad*, caixa da loja, desrespeit*
      `),
    },
    {
      area: 'service',
      words: list(`
        ninguém responde, ninguém atende, sem resposta, não respondem, atendimento, suporte, sac,
        apoio ao cliente, telefone
      `),
    },
    {
      area: 'insult',
      words: list(`
        idiota*, imbecil*, imbecis, otári*, palhaç*, burro*, babaca*, trouxa*, merda, puta*, fdp,
        parvo*, estúpid*
      `),
    },
  ],
  prepositions: list('para o, para a, para os, para, em, no, na, nos'),
  ideaBlank: '[[A novidade, em uma frase]].',
  manner: {
    greeting: 'Olá{{, first_name}}!',
    greets: /^(olá|oi|bom dia|boa tarde|boa noite|car[oa])(?!\p{L})/iu,
    closing: 'Fez bem em escrever.',
    intensifiers: list(`
      muito, realmente, super, totalmente, absolutamente, completamente, demais, extremamente,
      incrivelmente, mesmo, imensamente
    `),
  },
};
