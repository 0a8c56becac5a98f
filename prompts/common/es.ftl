### What every hotline says: keys, misses, digit entry, the words for the answering desk.
### Functions: KEY (a key's name), DIGITS and PHONE (digit by digit), DATE (with year), MOMENT (weekday, date and clock time),
### TIME (clock time), DAY (a day of every year), MONTH (with year), NUMBER, YEN (an amount), COUNT (so many of something), LANGUAGE (its name).

-staff = operador

## Options. $key: the key to press.
keys =
    .person = Para hablar con un { -staff }, marque { KEY($key) }.
    .back = Para volver, marque { KEY($key) }.
    .again = Para repetir, marque { KEY($key) }.
    .yes = Para decir que sí, marque { KEY($key) }.
    .no = Para decir que no, marque { KEY($key) }.

## Nothing usable was pressed. The short ones are said the second time, slowly.
again =
    .silence = No recibí ninguna respuesta.
    .silence-short = Por favor, marque una tecla ahora.
    .wrong-key = Esa tecla no tiene función aquí.
    .wrong-key-short = Por favor, marque una de estas teclas.
    .too-few = Faltan dígitos.
    .too-few-short = Todavía faltan dígitos.

## What was keyed cannot be used. Never repeats the digits.
entry =
    .not-a-number = Ese no es un número de teléfono de Japón. Los números tienen diez u once dígitos y empiezan con cero.
    .impossible-date = Esa fecha no existe.
    .future-date = Esa fecha está en el futuro.
    .two-digit-year = Por favor, ingrese el año con cuatro dígitos. Son ocho dígitos en total.
    .no-leap-day = Ese año no tiene veintinueve de febrero.
    .too-far-ahead = Esa fecha está demasiado lejos en el futuro.
    .too-long-ago = Esa fecha es demasiado antigua.
    .not-a-mobile = Ese no es un número de celular de Japón.
    .individual-number = Por favor, no ingrese su número personal ni números de doce dígitos o más. No se guardó nada.

## Said to the person at the desk who picks up, before the caller is connected. $language: what the caller speaks.
desk =
    .caller-language = Idioma de la persona que llama: { $language ->
        [tl] tagalo
       *[other] { LANGUAGE($language) }
    }.
    .accept = Para atender la llamada, marque { KEY($key) }.
