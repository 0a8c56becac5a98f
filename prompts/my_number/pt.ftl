### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = cartão My Number
-individual-number = número individual
-temporary-suspension = suspensão temporária
-suspension-request = pedido de suspensão
-lifting-the-suspension = reativação do cartão
-reference-number = número de protocolo
-callback-number = telefone para retorno
-date-of-birth = data de nascimento
-city-hall = Prefeitura de Tsukuba
-counter = balcão de atendimento
-identification = documento de identificação
-police = polícia
-fee = taxa
-electronic-certificate = { $form ->
    [many] certificados eletrônicos
   *[one] certificado eletrônico
}
-reissue = segunda via
-pin = { $form ->
    [many] senhas
   *[one] senha
}
-signature-password = senha de assinatura
-locked = { $form ->
    [many] bloqueadas
   *[one] bloqueada
}
-user-certificate = certificado de usuário
-signature-certificate = certificado de assinatura
-convenience-store = loja de conveniência
-renewal = renovação
-expiry-date = data de validade
-period-of-stay = período de permanência

## The language menu: every language announced in itself. $key: the key to press.
languages =
    .pt = Português, tecle { KEY($key) }.

# .menu: The first words of a call on the Japanese lines, and of the main menu everywhere. Shorter than three seconds.
# .missed: The caller pressed nothing three times.
main =
    .menu = Central do { -card }.
    .lost = Cartão perdido ou roubado, tecle { KEY($key) }.
    .information = Informações, tecle { KEY($key) }.
    .hours = Horários, tecle { KEY($key) }.
    .other-matters = Outros assuntos da Prefeitura, tecle { KEY($key) }.
    .languages = Outros idiomas, tecle { KEY($key) }.
    .missed = Como não recebi nenhuma opção válida, vou considerar o cartão como perdido e transferir a ligação para um { -staff }.

# .staff-away: $back: when staff who speak the caller's language are back.
suspension =
    .connecting = Registrei seu pedido. Vou transferir para um { -staff }; aguarde, por favor.
    .staff-away = Seu { -suspension-request } está registrado. O atendimento em português volta { MOMENT($back) }.
    .english-staff = Para falar agora com um { -staff } em inglês, tecle { KEY($key) } ou simplesmente aguarde.
    .call-me-back = Para receber uma ligação nossa em português, tecle { KEY($key) }.
    .nobody = Sinto muito, ninguém pôde atender sua ligação. Seu pedido está registrado e será visto por um { -staff }. Agora vou perguntar como podemos ligar para você.

# .caller-id: $number: the number the caller is calling from.
# .birth: Not only the holder calls: never assume that the caller is the holder.
# .birth-confirm: $birth: the date the caller entered.
callback =
    .caller-id = Podemos ligar para { PHONE($number) }?
    .number = Digite o { -callback-number }. Deve ser um número do Japão que comece com zero. Ao terminar, tecle { KEY("#") }.
    .number-short = Digite o número de telefone e depois tecle { KEY("#") }.
    .number-confirm = O número digitado é { PHONE($number) }. Está certo?
    .birth = Agora, a { -date-of-birth } do titular do cartão. Digite oito dígitos, no calendário ocidental: quatro para o ano, dois para o mês e dois para o dia. Por exemplo, para { DATE("1985-04-07") }, digite { DIGITS("1985-04-07") }. Ao terminar, tecle { KEY("#") }.
    .birth-short = A { -date-of-birth } em oito dígitos, primeiro o ano. Depois, tecle { KEY("#") }.
    .birth-confirm = A data digitada é { DATE($birth) }. Está certo?
    .name = Depois do sinal, diga o nome completo do titular do cartão e, se estiver ligando por outra pessoa, também o seu. O que for dito será gravado. Ao terminar, aperte qualquer tecla.

# $reference: seven digits. Said twice, and the caller learns that nothing is suspended yet.
reference =
    .number = Seu { -reference-number } é { DIGITS($reference) }. Repetindo: { DIGITS($reference) }. O cartão ainda não está suspenso. A suspensão só acontece depois que alguém falar com você.
    .again = Para ouvir o número de novo, tecle { KEY($key) }.

# .closed: $why: why nobody answers now. $opening: when somebody will.
# .counter-open: The telephone section of City Hall is closed, its counter is open. $until: a clock time today.
# .call-other: $number: another line that is open now.
person =
    .connecting = Vou transferir a ligação para um { -staff }. Por favor, aguarde na linha.
    .nobody = Sinto muito, ninguém pode atender sua ligação neste momento. Voltamos ao menu principal.
    .closed = { $why ->
        [holiday] Hoje não há atendimento para dúvidas, porque é feriado.
        [year-end] Não há atendimento para dúvidas durante os feriados de Ano-Novo.
        [weekday] Neste dia da semana não há atendimento para dúvidas.
       *[hour] Neste horário não há atendimento para dúvidas.
    } O atendimento volta { MOMENT($opening) }.
    .suspensions-only = Neste horário atendemos apenas casos de cartão perdido ou roubado. Para outras dúvidas, o atendimento volta { MOMENT($opening) }. As informações gravadas podem ser ouvidas agora mesmo.
    .staff-away = O atendimento em português volta { MOMENT($opening) }. Agora mesmo há um { -staff } que fala inglês.
    .english-staff = Para falar com um { -staff } em inglês, tecle { KEY($key) } outra vez.
    .counter-open = O { -counter } do prédio principal da { -city-hall } fica aberto hoje até as { TIME($until) }.
    .call-other = Agora mesmo há atendimento no número { PHONE($number) }.

switchboard =
    .connecting = Vou transferir a ligação para a central telefônica da { -city-hall }, que atende em japonês. Por favor, aguarde na linha.

## Information behind key 2. Every piece begins with its facts, lasts less than 25 seconds, and is also sent as a text message.
# .printed: $as-of: the month of the guide. Said once, before the menu.
topics =
    .printed = Estas informações são para moradores de Tsukuba, conforme o guia impresso em { MONTH($as-of) }.
    .menu = Informações.
    .loss = Procedimentos após a perda, tecle { KEY($key) }.
    .pins = Sobre { -pin(form: "many") }, tecle { KEY($key) }.
    .validity = Validade e { -renewal }, tecle { KEY($key) }.
    .stores = Certidões na { -convenience-store }, tecle { KEY($key) }.
    .moving = Mudança de endereço ou de nome, tecle { KEY($key) }.
    .about = Sobre o cartão e o { -individual-number }, tecle { KEY($key) }.
    .more = Para saber mais, tecle { KEY($key) }.
    .lost = Cartão perdido ou roubado, tecle { KEY($key) }.
    .text = Para receber isto por mensagem de texto, tecle { KEY($key) }.

# .now: $state: open or closed, the counter now. $until: a clock time today. $opening: when it opens next.
# .next: the same, at the end of a piece that sends the caller to the counter.
counter =
    .option = Local e horário do { -counter }, tecle { KEY($key) }.
    .hours = O { -counter } fica no prédio principal da { -city-hall }. Abre de segunda a sábado, das { TIME($opens) } às { TIME($closes) }. Em duas quintas-feiras do mês, a segunda e a quarta quinta-feira, fica aberto até as { TIME($thursday-closes) }. Fecha aos domingos, nos feriados e de { DAY($year-end-first) } a { DAY($year-end-last) }.
    .now = { $state ->
        [open] Está aberto agora, até as { TIME($until) }.
       *[closed] Está fechado agora, e abre de novo { MOMENT($opening) }.
    }
    .next = { $state ->
        [open] O { -counter } está aberto agora, até as { TIME($until) }.
       *[closed] O { -counter } abre de novo { MOMENT($opening) }.
    }

# .suspension: §7(1), §7(2). Nobody has to go to the police for a card lost at home.
# .reissue, .misuse: §7(3). A driving licence is enough alone; other papers need a second one beside them.
# .found: §7(3). The suspension is lifted at the counter only, never by telephone.
loss =
    .menu = Procedimentos após a perda do cartão.
    .suspension-option = Efeitos da suspensão e aviso à { -police }, tecle { KEY($key) }.
    .suspension = Durante a { -temporary-suspension }, ninguém pode usar o cartão nem os { -electronic-certificate(form: "many") } dele. Se você perdeu o cartão fora de casa, ou se ele foi roubado, avise também a { -police }.
    .reissue-option = Pedido de { -reissue } e { -fee }, tecle { KEY($key) }.
    .reissue = O cartão novo custa { YEN($card-fee) }, e mais { YEN($certificate-fee) } com { -electronic-certificate(form: "many") }. Você paga ao receber. Venha ao { -counter } da { -city-hall } com um { -identification }. A carteira de motorista basta. Se for outro documento oficial, traga também algo que mostre o nome e a { -date-of-birth }, como o cartão de um hospital.
    .found-option = Cartão encontrado, tecle { KEY($key) }.
    .found = Traga o cartão ao { -counter } da { -city-hall }. Lá é feita a { -lifting-the-suspension }, e também o que for preciso para os { -electronic-certificate(form: "many") }. Por telefone, isso não pode ser feito.
    .misuse-option = Risco de uso indevido do { -individual-number }, tecle { KEY($key) }.
    .misuse = Se houver risco de uso indevido do seu { -individual-number }, ele pode ser mudado. Isso é feito no { -counter } da { -city-hall }, não por telefone. Traga um { -identification }. A carteira de motorista basta. Se for outro documento oficial, traga também algo que mostre o nome e a { -date-of-birth }.

# §3. A PIN is the number with four digits; the signature password has letters and digits.
# .kinds: Three different PINs; the holder may choose the same digits for all three.
# .forgotten: The holder comes in person. What is named as identification is in addition to the card itself.
pins =
    .menu = Sobre as { -pin(form: "many") }.
    .kinds-option = Tipos de { -pin }, tecle { KEY($key) }.
    .kinds = Há três { -pin(form: "many") } de { COUNT($pin-digits, "digits") }: a do { -user-certificate }, a do registro de residentes, e a de leitura dos dados impressos no cartão. As três podem ser iguais. A { -signature-password } tem de { NUMBER($signature-fewest) } a { COUNT($signature-most, "characters") }, misturando letras maiúsculas e números.
    .locks-option = Erros ao digitar a { -pin }, tecle { KEY($key) }.
    .locks = A { -pin } fica { -locked } se for digitada errada { COUNT($pin-tries, "times") } seguidas. A { -signature-password } fica { -locked } se for digitada errada { COUNT($signature-tries, "times") } seguidas. Quando está { -locked }, é preciso definir uma nova.
    .change-option = Para trocar uma { -pin } que você sabe, tecle { KEY($key) }.
    .change = Se você sabe a { -pin }, pode trocá-la por conta própria. É bom fazer isso regularmente. Use o software cliente do usuário, em um smartphone compatível com o cartão, ou em um computador com leitor de cartão. O site do serviço público de autenticação pessoal explica como.
    .forgotten-option = Se a { -pin } foi esquecida ou está { -locked }, tecle { KEY($key) }.
    .forgotten = Se a { -pin } foi esquecida ou está { -locked }, uma nova é definida no { -counter } da { -city-hall }. O titular do cartão precisa vir pessoalmente, com o cartão e outro { -identification }, como a carteira de motorista. A { -signature-password } também pode ser definida de novo em uma { -convenience-store }, com um aplicativo.
    .safe-option = Cuidados com a { -pin }, tecle { KEY($key) }.
    .safe = Não conte sua { -pin } a ninguém. A { -city-hall } não sabe qual é, e nós nunca perguntamos. Guarde em lugar seguro o papel com as suas { -pin(form: "many") }.

# §4. Everything counts from the day the card was made, not from the day it was collected.
# .card: $adult-age and older when they applied; $younger-age and younger. For applications up to the month $earlier-until: $earlier-adult-age.
# .foreign: The card's end is the end of the stay. Permanent residents and Highly Skilled Professionals number 2 are not meant: for them the ages count.
validity =
    .menu = Validade e { -renewal }.
    .card-option = Validade do cartão, tecle { KEY($key) }.
    .card = Para quem tinha { COUNT($adult-age, "years-old") } ou mais ao fazer o pedido, o cartão vale até o { COUNT($adult-birthdays, "birthday") } do titular, a contar do dia em que o cartão foi feito. Para quem tinha { COUNT($younger-age, "years-old") } ou menos, até o { COUNT($younger-birthdays, "birthday") }. Se o pedido foi feito em { MONTH($earlier-until) } ou antes, a primeira regra é para { COUNT($earlier-adult-age, "years-old") } ou mais, e a segunda, para menos.
    .certificates-option = Validade dos { -electronic-certificate(form: "many") }, tecle { KEY($key) }.
    .certificates = Os { -electronic-certificate(form: "many") } valem até o { COUNT($certificate-birthdays, "birthday") } do titular, a contar do dia em que o cartão foi feito. Se vencerem antes do cartão, só eles são renovados. Venha à Divisão de Atendimento ao Cidadão da { -city-hall }, com o cartão e as { -pin(form: "many") }.
    .renewal-option = Como renovar o cartão, tecle { KEY($key) }.
    .renewal = A { -renewal } pode ser pedida a partir de { COUNT($renewal-months, "months") } antes da { -expiry-date }. Confira o aviso de vencimento. O cartão antigo deve ser devolvido. Se ele foi perdido, ou não pode ser devolvido, um novo custa { YEN($card-fee) }, e mais { YEN($certificate-fee) } com { -electronic-certificate(form: "many") }.
    .foreign-option = Residentes estrangeiros, tecle { KEY($key) }.
    .foreign = Seu cartão vence junto com o seu { -period-of-stay }. Quando a permanência for prorrogada, renove o cartão antes que ele vença. Senão, ele perde a validade, e um novo custa { YEN($card-fee) }, e mais { YEN($certificate-fee) } com { -electronic-certificate(form: "many") }. Nada disso se aplica a residentes permanentes, nem a Profissionais Altamente Qualificados número { NUMBER($highly-skilled) }.

# §5(3). .hours: "may": the service is not always closed at the year-end.
# .certificates: The registrations are in Tsukuba. Tax certificates: of the current fiscal year.
# .register: For whoever is registered as a resident elsewhere and has the permanent domicile (honseki) in Tsukuba, a registration for this use comes first.
# .steps: In the order of the machine's screens.
stores =
    .menu = Certidões na { -convenience-store }.
    .hours-option = Horário e o que é preciso ter, tecle { KEY($key) }.
    .hours = Funciona todos os dias, das { TIME($opens) } às { TIME($closes) }. De { DAY($year-end-first) } a { DAY($year-end-last) }, e durante manutenções, o serviço pode não estar disponível. É preciso ter o cartão e a { -pin } de { COUNT($pin-digits, "digits") }. Custa menos do que no { -counter }.
    .shops-option = Em quais lojas, tecle { KEY($key) }.
    .shops = Seven-Eleven, Lawson, FamilyMart, Seicomart, Ministop, Kasumi e Aeon, em todo o Japão. A Lawson One Hundred não participa. A loja precisa ter uma copiadora multifuncional.
    .certificates-option = Quais certidões, para quem e o preço, tecle { KEY($key) }.
    .certificates = Cada uma destas certidões custa { YEN($record-fee) }. Para quem tem registro de residente em Tsukuba: a de residência e, se tiver carimbo registrado, a de registro de carimbo. Para quem tem dados de imposto em Tsukuba: as de tributação, de isenção e de renda deste ano fiscal. Para quem tem domicílio permanente em Tsukuba: o anexo do registro familiar.
    .register = A certidão do registro familiar, completa ou parcial, custa { YEN($register-fee) }. É para cidadãos japoneses com domicílio permanente em Tsukuba. Quem tem registro de residente em outro município precisa antes se cadastrar neste serviço.
    .steps-option = Passo a passo, tecle { KEY($key) }.
    .steps = Na copiadora, escolha o idioma, depois serviços administrativos, e depois emissão de certidões. Coloque o cartão no leitor. Escolha o município onde você mora e digite sua { -pin }. Retire o cartão. Escolha a certidão e o número de cópias. Por fim, pague.
    .cautions-option = Pontos de atenção, tecle { KEY($key) }.
    .cautions = A certidão não pode ser trocada, e a { -fee } não é devolvida. Para uma certidão de residência com o { -individual-number } ou endereços anteriores, ou para outro pedido especial, venha ao { -counter }. As certidões que são gratuitas no { -counter }, para pensão pública ou para o auxílio especial de sustento infantil, são pagas na loja.
    .paper = O papel é diferente do usado no { -counter }. Tem proteção contra falsificação e é igualmente válido. Se houver várias folhas, elas não vêm grampeadas, e são numeradas em sequência: leve todas. Certidões de impostos às vezes não podem ser emitidas. A Divisão de Impostos Municipais informa quais.
    .delays = Depois de mudar o endereço ou o registro familiar, ou quando alguém do mesmo grupo familiar se mudou da cidade, a certidão pode não ser emitida, ou não ser a mais recente. A atualização pode levar alguns dias. Quando o serviço é interrompido para manutenção, o boletim e o site da cidade avisam.

# §6. .out: Both periods must be kept, then the third. The new municipality is where they are kept.
# .inside: A member of the same household may come instead of the holder.
# .certificates: The user certificate carries no name and address, so it stays.
moving =
    .menu = Mudança de endereço ou de nome.
    .out-option = Mudança para fora de Tsukuba, tecle { KEY($key) }.
    .out = O cartão continua válido. Faça a notificação de entrada no novo município em até { COUNT($notice-days, "days") } depois de começar a morar lá, e sem passar de { COUNT($planned-days, "days") } depois da data prevista de saída. Em seguida, peça lá a continuação do uso do cartão, em até { COUNT($continued-days, "days") } depois dessa notificação. É preciso ter a { -pin }.
    .late = Se um desses prazos não for cumprido, o cartão perde a validade e deve ser devolvido no novo município. Para um cartão novo, há uma { -fee }. A notificação de saída de Tsukuba pode ser feita pelo smartphone.
    .deadline-option = Cálculo dos seus prazos, tecle { KEY($key) }.
    .inside-option = Mudança dentro de Tsukuba ou novo nome, tecle { KEY($key) }.
    .inside = Os dados impressos no cartão precisam ser alterados. O titular, ou alguém do mesmo grupo familiar, deve trazer o cartão à Divisão de Atendimento ao Cidadão da { -city-hall }. A { -pin } é necessária.
    .certificates-option = O que muda nos { -electronic-certificate(form: "many") }, tecle { KEY($key) }.
    .certificates = O { -signature-certificate } perde a validade quando o nome ou o endereço muda. Para continuar a usá-lo, o titular deve pedir um novo junto com a notificação do casamento ou da mudança de casa. O { -user-certificate } continua válido.

# §1, §2, §5(1), §5(2). .vaccination: the app for it has ended; not said any more.
about =
    .menu = Sobre o cartão e o { -individual-number }.
    .uses-option = Para que serve o cartão, tecle { KEY($key) }.
    .uses = Um só cartão prova quem você é, e também qual é o seu { -individual-number }. Com ele, você tira certidões em uma { -convenience-store }, mesmo quando a { -city-hall } está fechada. Alguns procedimentos podem ser feitos pela internet, como a notificação de saída da cidade e a declaração de imposto de renda pelo e-Tax.
    .insurance = Depois de cadastrado, o cartão serve como cartão do seguro de saúde, nos hospitais e clínicas participantes. Não é preciso esperar outro cartão do seguro ao começar um emprego, mudar de emprego ou de endereço, e alguns papéis são dispensados. Para entrar em um seguro ou sair dele, ainda é preciso ir ao { -counter }.
    .vaccination = Com um smartphone e o cartão, você obtém o certificado de vacinação contra o novo coronavírus.
    .number-option = O que é o { -individual-number }, tecle { KEY($key) }.
    .number = O { -individual-number } tem { COUNT($number-digits, "digits") }. Todos os que moram no Japão têm um. Órgãos públicos, empregadores, bancos e outros pedem esse número, conforme a lei: para seguridade social, impostos e desastres. Isso inclui criação de filhos, bem-estar social, cuidados de enfermagem, seguros e assistência médica. Nesses casos, leve o cartão.
    .leak = Se alguém souber o seu número, seus outros dados pessoais não vazam junto. Eles não ficam guardados em um só lugar. Só os funcionários responsáveis por um procedimento veem o que é necessário para ele. A lei impõe limites rígidos, e um órgão independente, a Comissão de Proteção de Informações Pessoais, fiscaliza.
    .copying-option = Quem pode copiar o cartão, tecle { KEY($key) }.
    .copying = Outras pessoas podem copiar a frente do cartão, se você concordar. O verso mostra o { -individual-number }: só pode ser copiado em procedimentos que usam o número por lei.
    .safety-option = Segurança do cartão, tecle { KEY($key) }.
    .safety = O chip guarda o que está impresso no cartão, mas nenhum dado de impostos ou pensão. É protegido por { -pin(form: "many") }, e suas funções ficam { -locked(form: "many") } após erros demais. Se tentarem forçar o chip, o conteúdo é apagado. Uma impressão especial protege o cartão contra falsificação.
    .certificates-option = Para que servem os { -electronic-certificate(form: "many") }, tecle { KEY($key) }.
    .certificates = Há dois tipos. O { -user-certificate } prova que é você quem faz o acesso: em uma { -convenience-store }, no e-Tax, ou como cartão do seguro de saúde. O { -signature-certificate } prova que um documento enviado pela internet, como a notificação de saída da cidade, é seu e não foi alterado. Para o e-Tax e serviços parecidos, são necessários os dois.
    .home-option = Como usar o cartão em casa, tecle { KEY($key) }.
    .home = Você precisa de um smartphone que leia o cartão, ou de um leitor de cartão e um computador. Instale o software cliente do usuário. O computador precisa também do driver do leitor. O site do serviço público de autenticação pessoal explica mais.

# The last days for the move out of Tsukuba. Dates are keyed as eight digits, in Western years.
# .moved-in-confirm: $moved-in: the date. $when: past (today included) or future.
# .answer: $notice-last: last day for the notice of moving in. $continued-last: the last day for continued use, if the notice is filed on $notice-last.
# .late: the notice's last day is over, the other one is not. .over: both are. .ended: said after either.
deadline =
    .moved-in = Em que dia você começou, ou vai começar, a morar no novo município? Digite oito dígitos, no calendário ocidental: quatro para o ano, dois para o mês e dois para o dia. Por exemplo, para { DATE("2027-04-01") }, digite { DIGITS("2027-04-01") }. Ao terminar, tecle { KEY("#") }.
    .moved-in-short = O dia em que você começa a morar lá, em oito dígitos, primeiro o ano. Depois, tecle { KEY("#") }.
    .moved-in-confirm = { $when ->
        [future] Você vai começar a morar lá em { DATE($moved-in) }, uma data que ainda vai chegar. Está certo?
       *[past] Você mora lá desde { DATE($moved-in) }. Está certo?
    }
    .planned = Agora, a data prevista de saída que você escreveu na notificação de saída da cidade. Digite oito dígitos, primeiro o ano. Ao terminar, tecle { KEY("#") }.
    .planned-short = A data prevista de saída, em oito dígitos, primeiro o ano. Depois, tecle { KEY("#") }.
    .planned-confirm = A data prevista de saída é { DATE($planned-out) }. Está certo?
    .answer = Faça a notificação de entrada no máximo até { DATE($notice-last) }. Depois, peça a continuação do uso do cartão em até { COUNT($continued-days, "days") } depois da notificação. Se você fizer a notificação no último dia, o prazo para o pedido vai até { DATE($continued-last) }.
    .late = O último dia para a notificação de entrada foi { DATE($notice-last) }. Se você fez a notificação até esse dia, peça a continuação do uso do cartão em até { COUNT($continued-days, "days") } depois dela, e no máximo até { DATE($continued-last) }.
    .over = Os dois prazos já passaram. A notificação de entrada devia ser feita até { DATE($notice-last) }, e o pedido de continuação do uso do cartão, no máximo até { DATE($continued-last) }.
    .ended = Se isso não foi feito no prazo, o cartão perdeu a validade e deve ser devolvido no novo município. Para um cartão novo, há uma { -fee }.

# A text message with the facts just heard. $number: the number it goes to.
# .reference: the text message itself, after a request.
text =
    .caller-id = Podemos enviar a mensagem de texto para { PHONE($number) }?
    .number = Para qual celular vai a mensagem de texto? Digite um número de celular do Japão, começando com zero. Ao terminar, tecle { KEY("#") }.
    .number-short = Digite o número do celular e depois tecle { KEY("#") }.
    .number-confirm = O número digitado é { PHONE($number) }. Está certo?
    .kept = Anotamos o pedido de envio da mensagem de texto para { PHONE($number) }.
    .return = Para voltar, tecle { KEY($key) }.
    .reference = Central do { -card }: seu { -reference-number } é { DIGITS($reference) }. O cartão ainda não está suspenso. A suspensão só acontece depois que alguém falar com você.

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = Cartão perdido ou roubado: a qualquer hora, todos os dias. Outras dúvidas em português: todos os dias, das { TIME($opens) } às { TIME($closes) }.
    .general = Cartão perdido ou roubado: a qualquer hora, todos os dias. Outras dúvidas: de segunda a sexta, das { TIME($opens) } às { TIME($closes) }. Aos sábados, domingos e feriados, das { TIME($opens) } às { TIME($weekend-closes) }. De { DAY($year-end-first) } a { DAY($year-end-last) }, não há atendimento para essas dúvidas.
    .navi = Cartão perdido ou roubado: a qualquer hora, todos os dias. Outras dúvidas: todos os dias, das { TIME($opens) } às { TIME($closes) }, exceto de { DAY($year-end-first) } a { DAY($year-end-last) }.
    .city-hall = Cartão perdido ou roubado: a qualquer hora, todos os dias. Telefone do setor do { -card } da { -city-hall }: de segunda a sexta, das { TIME($opens) } às { TIME($closes) }. Fecha nos feriados e de { DAY($year-end-first) } a { DAY($year-end-last) }.
    .now = { $state ->
        [open] Estamos atendendo agora, até as { TIME($until) }.
       *[closed] Agora estamos fora do horário. Para dúvidas, o atendimento volta { MOMENT($opening) }.
    }

fax =
    .this-is-fax = Este número é de fax. Vou transferir a ligação para um { -staff } que pode ajudar por telefone.

# .request: $number, $general: the lines that take lost cards at any hour.
goodbye =
    .connected = Agradecemos a ligação. Até logo.
    .request = Agradecemos a ligação. Um { -staff } vai ver seu pedido. Você pode ligar de novo a qualquer hora para { PHONE($number) } ou, em japonês, para { PHONE($general) }. Até logo.
    .too-long = A ligação ficou muito longa e preciso encerrá-la. Você pode ligar de novo a qualquer hora para { PHONE($number) } ou, em japonês, para { PHONE($general) }. Até logo.

failure =
    .apology = Sinto muito, houve um problema do nosso lado. Vou transferir a ligação para um { -staff }. Por favor, aguarde na linha.

## For the desk that answers: which line was called, and why.
desk-line =
    .general = Linha geral My Number.
    .navi = Central de atendimento do cartão.
    .foreign = Central do { -card } em línguas estrangeiras.
    .city-hall = Linha da Prefeitura.
    .fax = Linha de fax.
desk-purpose =
    .suspension = Cartão perdido ou roubado.
    .question = Uma dúvida.
    .switchboard = Outro assunto da Prefeitura.

## For a printed notice (ivr hours --notice), where numbers stand in digits. Never said.
# .as-of: $today, $until: dates. .free, .charged: $number: a line's number, whose opening hours follow.
# .line-closed, .counter-closed: a list of days follows.
notice =
    .title = Central do { -card }: horário de atendimento
    .as-of = Informações de { DATE($today) }. Os dias sem atendimento são indicados até { DATE($until) }.
    .free = Telefone { PHONE($number) } (ligação gratuita)
    .charged = Telefone { PHONE($number) } (ligação tarifada)
    .line-closed = Para cartão perdido ou roubado, há atendimento todos os dias. Nestas datas, não há atendimento para outras dúvidas:
    .counter = No { -counter }
    .counter-closed = O { -counter } fecha nestas datas:
