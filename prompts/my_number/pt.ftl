### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = cartão My Number
-suspension-request = pedido de suspensão
-lifting-the-suspension = reativação do cartão
-reference-number = número de protocolo
-callback-number = telefone para retorno
-date-of-birth = data de nascimento
-city-hall = Prefeitura de Tsukuba
-as-printed = Estas informações são para moradores de Tsukuba, conforme impresso em outubro de dois mil e vinte e três.
-counter = balcão de atendimento
-identification = documento de identificação
-police = polícia
-fee = taxa
-electronic-certificate = certificado eletrônico
-reissue = segunda via

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
    .connecting = Seu { -suspension-request } está registrado. Agora vou transferir a ligação para um { -staff }. Por favor, aguarde na linha.
    .staff-away = Seu { -suspension-request } está registrado. O atendimento em português volta { MOMENT($back) }. Agora mesmo posso transferir a ligação para um { -staff } que fala inglês.
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
    .birth = Agora, a { -date-of-birth } do titular do cartão. Digite oito dígitos, no calendário ocidental: quatro para o ano, dois para o mês e dois para o dia. Por exemplo, sete de abril de mil novecentos e oitenta e cinco: { DIGITS("1985-04-07") }. Ao terminar, tecle { KEY("#") }.
    .birth-short = A { -date-of-birth } em oito dígitos, primeiro o ano. Depois, tecle { KEY("#") }.
    .birth-confirm = A data digitada é { DATE($birth) }. Está certo?
    .name = Depois do sinal, diga o nome completo do titular do cartão e, se estiver ligando por outra pessoa, também o seu. O que for dito será gravado. Ao terminar, aperte qualquer tecla.

# $reference: seven digits. Said twice, and the caller learns that nothing is suspended yet.
reference =
    .number = Seu { -reference-number } é { DIGITS($reference) }. Repetindo: { DIGITS($reference) }. O cartão ainda não está suspenso: primeiro, alguém precisa falar com você.
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

# .after-suspension: $state: open or closed, the counter now. $opening: when it opens next.
information =
    .menu = Informações.
    .after-suspension-option = O que fazer depois da suspensão, tecle { KEY($key) }.
    .counter-option = O { -counter } da Prefeitura, tecle { KEY($key) }.
    .after-suspension = Se o cartão foi perdido fora de casa ou roubado, avise também a { -police }. Para a { -reissue }, venha ao { -counter } da { -city-hall } com um { -identification }: a carteira de motorista, ou outro documento oficial junto com algo que mostre o nome e a { -date-of-birth }. A { -fee } do cartão novo é de oitocentos ienes, e mais duzentos ienes com { -electronic-certificate }. Se encontrar o cartão, traga-o ao { -counter }: a { -lifting-the-suspension } é feita lá, não por telefone. Se houver risco de uso indevido do seu número individual, a mudança do número também é feita no { -counter }. { -as-printed } { $state ->
        [open] O { -counter } está aberto agora.
       *[closed] O { -counter } abre de novo { MOMENT($opening) }.
    }
    .counter = O { -counter } fica no prédio principal da { -city-hall }. Abre de segunda a sábado, das { TIME($opens) } às { TIME($closes) }. Em duas quintas-feiras do mês, a segunda e a quarta, fica aberto até as { TIME($thursday-closes) }. Fecha aos domingos, nos feriados e de vinte e nove de dezembro a três de janeiro. { -as-printed }
    .counter-now = { $state ->
        [open] Está aberto agora, até as { TIME($until) }.
       *[closed] Está fechado agora, e abre de novo { MOMENT($opening) }.
    }

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = Cartão perdido ou roubado: a qualquer hora, todos os dias. Outras dúvidas em português: todos os dias, das { TIME($opens) } às { TIME($closes) }.
    .general = Cartão perdido ou roubado: a qualquer hora, todos os dias. Outras dúvidas: de segunda a sexta, das { TIME($opens) } às { TIME($closes) }. Aos sábados, domingos e feriados, das { TIME($opens) } às { TIME($weekend-closes) }. De vinte e nove de dezembro a três de janeiro, não há atendimento para essas dúvidas.
    .navi = Cartão perdido ou roubado: a qualquer hora, todos os dias. Outras dúvidas: todos os dias, das { TIME($opens) } às { TIME($closes) }, exceto de vinte e nove de dezembro a três de janeiro.
    .city-hall = Cartão perdido ou roubado: a qualquer hora, todos os dias. O setor do { -card } da { -city-hall }: de segunda a sexta, das { TIME($opens) } às { TIME($closes) }. Fecha nos feriados e de vinte e nove de dezembro a três de janeiro.
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
    .foreign = Central do cartão My Number em línguas estrangeiras.
    .city-hall = Linha da Prefeitura.
    .fax = Linha de fax.
desk-purpose =
    .suspension = Cartão perdido ou roubado.
    .question = Uma dúvida.
    .switchboard = Outro assunto da Prefeitura.
