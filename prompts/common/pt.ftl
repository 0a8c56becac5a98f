### What every hotline says: keys, misses, digit entry, the words for the answering desk.
### Functions: KEY (a key's name), DIGITS and PHONE (digit by digit), DATE (with year), MOMENT (weekday, date and clock time),
### TIME (clock time), DAY (a day of every year), MONTH (with year), NUMBER, YEN (an amount), COUNT (so many of something), LANGUAGE (its name).

-staff = atendente

## Options. $key: the key to press.
keys =
    .person = Para falar com um { -staff }, tecle { KEY($key) }.
    .back = Para voltar, tecle { KEY($key) }.
    .again = Para ouvir de novo, tecle { KEY($key) }.
    .yes = Se sim, tecle { KEY($key) }.
    .no = Se não, tecle { KEY($key) }.

## Nothing usable was pressed. The short ones are said the second time, slowly.
again =
    .silence = Não recebi nenhuma resposta.
    .silence-short = Por favor, tecle uma opção agora.
    .wrong-key = Essa tecla não tem função aqui.
    .wrong-key-short = Por favor, tecle uma destas opções.
    .too-few = Faltam dígitos.
    .too-few-short = Ainda faltam dígitos.

## What was keyed cannot be used. Never repeats the digits.
entry =
    .not-a-number = Esse não é um número de telefone do Japão. Os números têm dez ou onze dígitos e começam com zero.
    .impossible-date = Essa data não existe.
    .future-date = Essa data está no futuro.
    .two-digit-year = Por favor, digite o ano com quatro dígitos. A data tem oito dígitos no total.
    .no-leap-day = Nesse ano não existe o dia vinte e nove de fevereiro.
    .too-far-ahead = Essa data está longe demais no futuro.
    .too-long-ago = Essa data é antiga demais.
    .not-a-mobile = Esse não é um número de celular do Japão.
    .individual-number = Por favor, não digite seu número individual, nem números com doze dígitos ou mais. Esse número não foi guardado.

## Said to the person at the desk who picks up, before the caller is connected. $language: what the caller speaks.
desk =
    .caller-language = Quem está ligando fala { $language ->
        [tl] tagalo
       *[other] { LANGUAGE($language) }
    }.
    .accept = Para atender a ligação, tecle { KEY($key) }.
