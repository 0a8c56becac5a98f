### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = tarjeta My Number
-suspension-request = solicitud de suspensión
-lifting-the-suspension = levantamiento de la suspensión
-reference-number = número de referencia
-callback-number = número al que podemos llamarle
-date-of-birth = fecha de nacimiento
-city-hall = Municipalidad de Tsukuba
-as-printed = Esta información es para residentes de Tsukuba, según lo impreso en octubre de dos mil veintitrés.
-counter = ventanilla
-identification = documento de identidad
-police = policía
-fee = tarifa
-electronic-certificate = certificado electrónico
-reissue = reemisión

## The language menu: every language announced in itself. $key: the key to press.
languages =
    .es = Español, marque { KEY($key) }.

# .menu: The first words of a call on the Japanese lines, and of the main menu everywhere. Shorter than three seconds.
# .missed: The caller pressed nothing three times.
main =
    .menu = Línea de la { -card }.
    .lost = Tarjeta perdida o robada, marque { KEY($key) }.
    .information = Información, marque { KEY($key) }.
    .hours = Horarios, marque { KEY($key) }.
    .other-matters = Otros asuntos de la Municipalidad, marque { KEY($key) }.
    .languages = Otros idiomas, marque { KEY($key) }.
    .missed = Como no recibí ninguna opción válida, considero la tarjeta como perdida y le comunico con un { -staff }.

# .staff-away: $back: when staff who speak the caller's language are back.
suspension =
    .connecting = Su { -suspension-request } queda registrada. Ahora le comunico con un { -staff }. Por favor, no cuelgue.
    .staff-away = Su { -suspension-request } queda registrada. Volvemos a atender en español el { MOMENT($back) }. Ahora mismo puedo comunicarle con un { -staff } que habla inglés.
    .english-staff = Para hablar ahora con un { -staff } en inglés, marque { KEY($key) } o simplemente espere.
    .call-me-back = Para que le llamemos en español, marque { KEY($key) }.
    .nobody = Lo siento, nadie pudo atender su llamada. Su solicitud queda guardada y un { -staff } la verá. Ahora le pregunto cómo podemos llamarle.

# .caller-id: $number: the number the caller is calling from.
# .birth: Not only the holder calls: never assume that the caller is the holder.
# .birth-confirm: $birth: the date the caller entered.
callback =
    .caller-id = ¿Podemos llamarle al { PHONE($number) }?
    .number = Ingrese el { -callback-number }. Debe ser un número de Japón que empiece con cero. Al terminar, marque { KEY("#") }.
    .number-short = Ingrese el número de teléfono y después marque { KEY("#") }.
    .number-confirm = El número ingresado es { PHONE($number) }. ¿Es correcto?
    .birth = Ahora, la { -date-of-birth } del titular de la tarjeta. Ingrese ocho dígitos, según el calendario occidental: cuatro para el año, dos para el mes y dos para el día. Por ejemplo, para el siete de abril de mil novecientos ochenta y cinco: { DIGITS("1985-04-07") }. Al terminar, marque { KEY("#") }.
    .birth-short = La { -date-of-birth } en ocho dígitos, primero el año. Después, marque { KEY("#") }.
    .birth-confirm = La fecha ingresada es el { DATE($birth) }. ¿Es correcto?
    .name = Después del tono, diga el nombre completo del titular de la tarjeta y, si llama por otra persona, también el suyo. Se grabará lo que diga. Al terminar, marque cualquier tecla.

# $reference: seven digits. Said twice, and the caller learns that nothing is suspended yet.
reference =
    .number = Su { -reference-number } es { DIGITS($reference) }. Repito: { DIGITS($reference) }. La tarjeta todavía no está suspendida: primero, alguien debe hablar con usted.
    .again = Para escuchar otra vez el número, marque { KEY($key) }.

# .closed: $why: why nobody answers now. $opening: when somebody will.
# .counter-open: The telephone section of City Hall is closed, its counter is open. $until: a clock time today.
# .call-other: $number: another line that is open now.
person =
    .connecting = Le comunico con un { -staff }. Por favor, no cuelgue.
    .nobody = Lo siento, nadie puede atender su llamada en este momento. Volvemos al menú principal.
    .closed = { $why ->
        [holiday] Hoy no atendemos consultas, porque es feriado.
        [year-end] No atendemos consultas durante los feriados de Año Nuevo.
        [weekday] Este día de la semana no atendemos consultas.
       *[hour] A esta hora no atendemos consultas.
    } Volvemos a atender el { MOMENT($opening) }.
    .suspensions-only = A esta hora solo atendemos avisos de tarjetas perdidas o robadas. Para otras consultas, volvemos a atender el { MOMENT($opening) }. La información grabada sí puede escucharla ahora.
    .staff-away = Volvemos a atender en español el { MOMENT($opening) }. Ahora mismo hay un { -staff } que habla inglés.
    .english-staff = Para hablar con un { -staff } en inglés, marque { KEY($key) } otra vez.
    .counter-open = La { -counter } del edificio principal de la { -city-hall } atiende hoy hasta { TIME($until) }.
    .call-other = Ahora mismo le atienden en el { PHONE($number) }.

switchboard =
    .connecting = Le comunico con la central telefónica de la { -city-hall }, que atiende en japonés. Por favor, no cuelgue.

# .after-suspension: $state: open or closed, the counter now. $opening: when it opens next.
information =
    .menu = Información.
    .after-suspension-option = Qué hacer después de la suspensión, marque { KEY($key) }.
    .counter-option = La { -counter } de la Municipalidad, marque { KEY($key) }.
    .after-suspension = Si la tarjeta se perdió fuera de casa o fue robada, avise también a la { -police }. Para la { -reissue } de la tarjeta, venga a la { -counter } de la { -city-hall } con un { -identification }: la licencia de conducir, u otro documento oficial junto con algo que muestre el nombre y la { -date-of-birth }. La { -fee } es de ochocientos yenes, y doscientos yenes más con { -electronic-certificate }. Si encuentra la tarjeta, tráigala a la { -counter }: el { -lifting-the-suspension } se hace allí, no por teléfono. Si teme que se use indebidamente su número personal, el cambio de número también se hace en la { -counter }. { -as-printed } { $state ->
        [open] La { -counter } está abierta ahora.
       *[closed] La { -counter } abre de nuevo el { MOMENT($opening) }.
    }
    .counter = La { -counter } está en el edificio principal de la { -city-hall }. Atiende de lunes a sábado, de { TIME($opens) } a { TIME($closes) }, y hasta { TIME($thursday-closes) } el segundo y el cuarto jueves de cada mes. Cierra los domingos, los feriados y del veintinueve de diciembre al tres de enero. { -as-printed }
    .counter-now = { $state ->
        [open] Ahora está abierta, hasta { TIME($until) }.
       *[closed] Ahora está cerrada, y abre de nuevo el { MOMENT($opening) }.
    }

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = Tarjetas perdidas o robadas: a cualquier hora, todos los días. Otras consultas en español: todos los días, de { TIME($opens) } a { TIME($closes) }.
    .general = Tarjetas perdidas o robadas: a cualquier hora, todos los días. Otras consultas: de lunes a viernes, de { TIME($opens) } a { TIME($closes) }. Los sábados, domingos y feriados, de { TIME($opens) } a { TIME($weekend-closes) }. Del veintinueve de diciembre al tres de enero no atendemos esas consultas.
    .navi = Tarjetas perdidas o robadas: a cualquier hora, todos los días. Otras consultas: todos los días, de { TIME($opens) } a { TIME($closes) }, excepto del veintinueve de diciembre al tres de enero.
    .city-hall = Tarjetas perdidas o robadas: a cualquier hora, todos los días. La sección de la { -card } de la { -city-hall }: de lunes a viernes, de { TIME($opens) } a { TIME($closes) }. Cierra los feriados y del veintinueve de diciembre al tres de enero.
    .now = { $state ->
        [open] Ahora estamos atendiendo, hasta { TIME($until) }.
       *[closed] Ahora estamos fuera de horario. Para consultas, volvemos a atender el { MOMENT($opening) }.
    }

fax =
    .this-is-fax = Este número es de fax. Le comunico con un { -staff } que puede ayudarle por teléfono.

# .request: $number, $general: the lines that take lost cards at any hour.
goodbye =
    .connected = Gracias por llamar. Hasta luego.
    .request = Gracias. Un { -staff } verá su solicitud. Puede llamar de nuevo a cualquier hora al { PHONE($number) } o, en japonés, al { PHONE($general) }. Hasta luego.
    .too-long = La llamada se alargó mucho y debo terminarla. Puede llamar de nuevo a cualquier hora al { PHONE($number) } o, en japonés, al { PHONE($general) }. Hasta luego.

failure =
    .apology = Lo siento, hay un problema de nuestra parte. Le comunico con un { -staff }. Por favor, no cuelgue.

## For the desk that answers: which line was called, and why.
desk-line =
    .general = Línea general My Number.
    .navi = Centro de llamadas de la tarjeta.
    .foreign = Centro de la tarjeta My Number para idiomas extranjeros.
    .city-hall = Línea de la Municipalidad.
    .fax = Línea de fax.
desk-purpose =
    .suspension = Tarjeta perdida o robada.
    .question = Una consulta.
    .switchboard = Otro asunto de la Municipalidad.
