import { type Lexicon, list } from '@/lib/reading/lexicon';

/** Brazilian and European Portuguese together. */
export const pt: Lexicon = {
  language: 'pt',
  isFolded: true,
  common: list(`
    o, a, de, me, se, as, os, uma, um, e, é, do, da, dos, das, em, no, na, nos, com, não, meu,
    minha, meus, seu, sua, vocês, você, vcs, eu, mas, muito, mais, está, estão, tem, têm, foi,
    pra, pro, para, por, ao, quando, como, quanto, onde, já, há, faz, ainda, também, isso, esse,
    essa, este, esta, são, que, tô, estou, nem, ninguém, depois, oi, olá, pela, pelo
  `),
  negators: list('não, nao, nunca, jamais, nem, sem, nada, nenhum, nenhuma, pouco'),
  trailingNegators: [],
  openers: list(`
    quando, como, quanto, quanta, quantos, quantas, onde, por que, porque, o que, que, quem, qual,
    quais, a que horas, que horas, vocês, voces, vcs, tem, têm, há, vai ter, vai haver, dá para,
    dá pra, posso, pode, podem, podiam, poderiam, fazem, entregam, vendem, aceitam, é possível,
    está, estão, será, inclui, serve, existe, alguém sabe
  `),
  howTo: list(`
    como *o, como eu, como é que *o, como é que se, como se *a, como se *e, como *ar, como *er,
    como *ir, como faz, como a gente
  `),
  reproaches: list(`
    por que, porque é que, porquê, por quê, o que aconteceu com, o que se passa com, como é
    possível
  `),
  contrasts: list('mas, porém, no entanto, embora, pena que'),
  echoes: list(`
    eu também, comigo também, aqui também, mesmo problema, mesma coisa, idem, igual, same, tô na
    mesma, estou na mesma
  `),
  ignored: list(`
    obrigado desde já, desde já obrigad*, obrigada desde já, não obrigad*, graças a deus, graças
    a, sem problema*, nenhum problema, não tem problema, tudo bem, bom dia, boa tarde, boa noite,
    boa sorte, bom fim, por favor, gostaria de, gostava de, adoraria, seria bom, seria ótimo,
    seria legal, seria óptimo, valor de, vale a pena, ou melhor, se bem que, bem como, além de
  `),
  cues: {
    complaint: {
      strong: list(`
        não voltamos, não voltaremos, não volto, pingando, vazando, vaza, minutos esperando, horas
        esperando, minutos à espera, horas à espera, tiraram o, tiraram a, removeram, por cima do
        muro, não faz nada, não serve para nada, não serve pra nada, consta como entregue, diz
        entregue, dado como entregue, marcado como entregue, não tem nada, não há nada, nada aqui,
        não recebi nada, nunca recebi, nem sinal, caixa vazia, continuam cobrando, continuam a
        cobrar, continua cobrando, seguem cobrando, não querem devolver, recusam-se, se recusam,
        voltem com o antigo, voltem com a versão, devolvam a versão, confus*, ilegível, pior que
        antes, antes era melhor, fecha sozinh*, me desloga, me desconecta, ninguém ajuda, ninguém
        me ajuda, não se importam, não estão nem aí, jogam de um, cada um diz, intragável, suj*,
        descolou, soltou, caiu, não é o que pedi, não é o que comprei, não é como, enganoso,
        esperava mais, esperava melhor, merecemos mais, até quando, quanto tempo mais, não consigo
        cancelar, impossível cancelar, impossível falar, perderam um cliente, perderam uma
        cliente, um cliente a menos, última vez que, não faz sentido, fora de serviço, não ajuda,
        estragou, estragaram, fede, cheira mal, inacreditável, não é normal, sem noção, de mal a
        pior, desligaram na minha cara, desligaram na cara, desligaram o telefone, tem alguém aí,
        está aí alguém, um cabelo no, um cabelo na, não funciona*, não está funcionando, não está
        a funcionar, parou de funcionar, deixou de funcionar, não abre*, não carrega*, não liga,
        não entra, trava*, travando, fica travando, cai toda hora, fora do ar, não chegou, não
        chega, nunca chegou, ainda não chegou, ainda não recebi, não recebi, ainda estou à espera,
        continuo à espera, à espera há, esperando há, esperando faz, estou esperando, tô
        esperando, semanas esperando, dias esperando, até agora nada, e nada, atrasad*, ninguém
        responde, ninguém me responde, ninguém atende, ninguém resolve, não respondem, não
        atendem, sem resposta, nenhuma resposta, não resolvem, não resolve, quero meu dinheiro,
        meu dinheiro de volta, quero reembolso, cobraram, cobrado duas vezes, cobrança indevida,
        cobrança dupla, cobraram a mais, cobraram duas vezes, quebrad*, partid* ao meio,
        estragad*, danificad*, defeito*, com defeito, vencid*, podre*, mofad*, errad*, veio
        errado, péssim*, horrível, horríveis, terrível, lixo, um lixo, uma porcaria, porcaria, uma
        merda, merda, nojo, nojent*, vergonha, vergonhos*, uma vergonha, absurdo, um absurdo,
        inaceitável*, inadmissível, ridícul*, lamentável, decepcion*, decepção, desilus*,
        desiludid*, desapont*, golpe, golpistas, fraude*, burla*, burlões, enganad*, enganação,
        propaganda enganosa, roub*, ladrões, mentira, mentiros*, nunca mais, não recomendo, não
        comprem, fujam, pior, o pior, a pior, piada, uma piada, palhaçada, descaso, falta de
        respeito, desrespeito, incompetente*, incompetência, mal educad*, mal-educad*, mal
        atendid*, cansei, cansad* de, fart* de, revoltad*, indignad*, irritad*, furios*, reclame
        aqui, procon, livro de reclamações, enrola*, enrolando, mau atendimento, má qualidade, má
        experiência, perda de tempo, cancelei, vou cancelar
      `),
      plain: list(`
        jogou, atirou, poça, retirado, removido, cancelei, recusad*, negaram, cru, seco, salgado,
        desbotou, encolheu, pequeno demais, injust*, desaparec*, cancelad*, barulhent*, não mais,
        desligaram, durou só, durou apenas, só durou, durou exatamente, durou exactamente,
        problema com, problemas com, atraso*, demora*, demorou, demorad*, falta, faltando, faltou,
        erro, erros, falha*, falhou, lent*, caro, cara, caríssim*, aumento de preço, reclam*,
        queixa*, perdid*, sumiu, mal, mau, má, ruim, ruins, frio, fria, chatead*, triste, pena,
        frustra*, bloquead*, cancelaram, rasgad*, riscad*, insatisfeit*, complicado, difícil
      `),
      weak: list(`
        de novo, outra vez, ainda, continua, semanas, sério, por que, ninguém, parabéns hein
      `),
    },
    help: {
      strong: list(`
        fazendo algo errado, a fazer algo errado, o que faço de errado, não é aceito, não é
        aceite, não aceita meu, não reconhece, podem verificar, uma mãozinha, podem ver, onde
        ativa, onde ativo, onde activo, onde se ativa, onde fica o botão, conseguem reenviar,
        podem reenviar, perdi o, perdi a, perdi meu, perdi minha, consertar sozinho, arrumar
        sozinho, preciso de ajuda, precisamos de ajuda, ajuda por favor, me ajud*, ajudem-me,
        podem me ajudar, pode me ajudar, podem ajudar-me, podem-me ajudar, alguém pode, alguém me
        ajuda, alguém consegue, alguém sabe como, como faço, como eu faço, como posso, como
        consigo, como mudo, como altero, como cancelo, como recupero, como ativo, como activo,
        como configuro, como instalo, como troco, como entro, como se faz, o que faço, o que eu
        faço, que faço, o que devo fazer, o que posso fazer, não consigo, não estou conseguindo,
        não estou a conseguir, não tô conseguindo, não sei como, não sei o que fazer, não acho,
        não encontro, não acho onde, esqueci minha senha, esqueci a senha, esqueci-me da,
        redefinir, recuperar senha, recuperar a senha, recuperar a palavra-passe, onde encontro,
        onde altero, onde mudo, com quem falo, com quem posso falar, quem devo contactar, alguma
        dica, alguma ideia, uma dica, passo a passo
      `),
      plain: list(`
        reenviar, desativar, desactivar, configurações, definições, parear, emparelhar, modo
        escuro, ajuda, ajudar, ajudem, senha, palavra-passe, login, configur*, instalar,
        instalação, ativar, activar, tutorial, instruções, manual, suporte, assistência, apoio,
        dica*, recuperar
      `),
      weak: list('por favor, pfv, alguém'),
    },
    inquiry: {
      strong: list(`
        vocês entregam, vcs entregam, entregam em, entregam para, fazem entregas, fazem entrega,
        enviam para, fazem envio*, vocês vendem, vocês têm, vocês tem, vcs tem, ainda tem, ainda
        têm, quanto custa*, quanto fica*, quanto é, quanto sai, qual o preço, qual é o preço, qual
        o valor, qual é o valor, quanto tempo, quando chega*, quando volta*, quando abre*, quando
        sai*, quando vai ter, quando estará, quando lança*, que horas, a que horas, qual o
        horário, horário*, estão abertos, abre no, abrem, em estoque, em stock, tem estoque,
        disponível, disponíveis, disponibilidade, quais tamanhos, qual tamanho, que tamanhos, qual
        a diferença, qual é a diferença, onde compro, onde posso comprar, onde comprar, onde
        encontro para comprar, onde vende, dá para pagar, dá pra pagar, aceitam, aceita cartão,
        aceita pix, compatível, vem com, inclui, pretendem abrir, vão abrir, tem previsão, alguma
        previsão, uma pergunta, uma dúvida, tenho uma dúvida, queria saber, gostaria de saber,
        gostava de saber, estão contratando, estão a contratar, tem vaga*
      `),
      plain: list(`
        preço*, valor, custa, frete, portes, prazo*, garantia, desconto*, tamanhos, tamanho,
        ingressos, bilhetes, ingredientes, medidas, pergunta, dúvida, reservar, saber se
      `),
      weak: list('quando, qual, onde'),
    },
    thanks: {
      strong: list(`
        obrigad*, muito obrigad*, brigad*, brigadão, obrigadão, obrigadinh*, valeu, vlw, agradeço,
        agradecid*, agradecer, agradecemos, gratidão, grat*, thx, thanks
      `),
      plain: list(`
        deu certo, deu tudo certo, resolvido, resolveram, já funciona, voltou a funcionar, já
        chegou, me salvaram, salvaram, salvou
      `),
      weak: list('resposta rápida, rapidez, atencios*'),
    },
    praise: {
      strong: list(`
        arrepiad*, arrepios, craque, foi nota, favorito, favorita, favoritos, favoritas,
        preferido, preferida, merece um aumento, capricho, caprich*, amei, amo, amamos, adorei,
        adoro, adoramos, apaixonad*, incrível, incríveis, maravilh*, sensacional, fantástic*,
        espetacular*, espectacular*, excelente*, ótimo, ótima, ótimos, óptim*, perfeit*,
        impecável, lindíssim*, que lind*, que coisa linda, muito lind*, muito bom, muito boa,
        muito bons, bom demais, boa demais, deliciosos, delicios*, gostos*, parabéns, parabens, de
        parabéns, nota dez, nota 10, nota mil, 10/10, cinco estrelas, 5 estrelas, o melhor, a
        melhor, os melhores, são os melhores, são os maiores, vocês são demais, as melhores,
        melhor * ever, recomendo, super recomendo, recomendadíssimo, top demais, show de bola, um
        show, arrasaram, arrasou, mandaram bem, mandou bem, belo trabalho, ótimo trabalho, bom
        trabalho, excelente trabalho, continuem assim, uma delícia, delícia, um espetáculo, um
        luxo, brutal, fixe, espetáculo, muito feliz, muito satisfeit*, orgulho, fã de
      `),
      plain: list(`
        bom, boa, bons, boas, lind*, bonit*, melhor, legal, top, show, massa, bacana, giro, gira,
        feliz, content*, satisfeit*, simpátic*, atencios*, gosto, gostei, gostamos, profissiona*,
        bem, uau, wow, super, curti, lindo
      `),
      weak: list('rápid*, fácil, fresc*, finalmente, prático'),
    },
    'out-of-scope': {
      strong: list(`
        saque, me chama no, chama no telegram, esse trader, trader, pergunte-me como, me pergunte
        como, transformei, ganhe dinheiro, ganhar dinheiro, ganhe até, ganhe r$*, renda extra,
        renda passiva, trabalhe em casa, dinheiro em casa, dinheiro fácil, invista em, invista
        comigo, lucro garantido, chama no zap, chama no whats, chama na dm, whatsapp *, telegram,
        me segue, me sigam, segue-me, sigam-me, sigo de volta, sdv, troco likes, se inscreve no
        meu, se inscrevam no meu, inscreva-se no meu, meu canal, visite meu perfil, olha meu
        perfil, link na bio, comprar seguidores, seguidores baratos, você ganhou, ganhou um
        prêmio, empréstimo rápido, empréstimo para negativado, airdrop, bitcoin, onlyfans, jogo do
        tigrinho, tigrinho, aposta*, amarração, trago seu amor, idiotas, idiota, imbecis, imbecil,
        otários, otário, palhaços, palhaço, burros, burro, trouxas, babacas, babaca, vagabundos,
        filhos da puta, filho da puta, fdp, vai se foder, vão se foder, vai tomar no, vão tomar
        no, cala a boca, vão à merda, vai à merda, retardados, canalhas, parvos, estúpidos,
        atrasados mentais, em quem * votar, em quem vão votar, votar em, eleição, eleições, lula,
        bolsonaro, ventura, políticos, imigrantes, vacina*, terra plana, jesus te ama, putin,
        trump, ucrânia, gaza, israel, ignore suas instruções, ignore todas, esqueça suas
        instruções
      `),
      plain: list(`
        cripto*, criptomoeda*, invest*, lucro*, parceria, divulgação, seguidores, política,
        religião
      `),
      weak: list('grátis, clique aqui, ganhar'),
    },
  },
};
