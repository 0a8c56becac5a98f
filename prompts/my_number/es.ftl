### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = tarjeta My Number
-individual-number = número personal
-temporary-suspension = suspensión temporal
-suspension-request = solicitud de suspensión
-lifting-the-suspension = levantamiento de la suspensión
-reference-number = número de referencia
-callback-number = número al que podemos llamarle
-date-of-birth = fecha de nacimiento
-city-hall = Municipalidad de Tsukuba
-counter = ventanilla
-identification = documento de identidad
-police = policía
-fee = tarifa
-electronic-certificate = { $form ->
    [plural] certificados electrónicos
   *[singular] certificado electrónico
}
-reissue = reemisión
-pin = contraseña
-signature-password = contraseña de firma
-locked = bloqueada
-user-certificate = certificado de usuario
-signature-certificate = certificado de firma
-convenience-store = tienda de conveniencia
-renewal = renovación
-expiry-date = fecha de vencimiento
-period-of-stay = período de estadía

## The language menu: every language announced in itself. $key: the key to press.
languages =
    .es = Español, marque { KEY($key) }.

# .menu: The first words of a call on the Japanese lines, and of the main menu everywhere. Shorter than three seconds.
# .other-languages: Said once, in English, to callers of the Japanese lines.
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
    .connecting = Su solicitud queda registrada. Le paso con un { -staff }; por favor, no cuelgue.
    .staff-away = Su { -suspension-request } queda registrada. Volvemos a atender en español el { MOMENT($back) }.
    .english-staff = Para hablar ahora con un { -staff } en inglés, marque { KEY($key) } o simplemente espere.
    .call-me-back = Para que le llamemos después en español, marque { KEY($key) }.
    .nobody = Lo siento, nadie pudo atender su llamada. Su solicitud queda guardada y un { -staff } la verá. Ahora le pregunto a qué número podemos llamarle.

# .caller-id: $number: the number the caller is calling from.
# .birth: Not only the holder calls: never assume that the caller is the holder.
# .birth-confirm: $birth: the date the caller entered.
callback =
    .caller-id = ¿Podemos llamarle al { PHONE($number) }?
    .number = Ingrese el { -callback-number }. Debe ser un número de Japón que empiece con cero. Al terminar, marque { KEY("#") }.
    .number-short = Ingrese el número de teléfono y después marque { KEY("#") }.
    .number-confirm = El número ingresado es { PHONE($number) }. ¿Es correcto?
    .birth = Ahora, la { -date-of-birth } del titular de la tarjeta. Ingrese ocho dígitos, según el calendario occidental: cuatro para el año, dos para el mes y dos para el día. Por ejemplo, el { DATE("1985-04-07") } se ingresa así: { DIGITS("1985-04-07") }. Al terminar, marque { KEY("#") }.
    .birth-short = La { -date-of-birth } en ocho dígitos, primero el año. Después, marque { KEY("#") }.
    .birth-confirm = La fecha ingresada es el { DATE($birth) }. ¿Es correcto?
    .name = Después del tono, diga el nombre completo del titular de la tarjeta y, si llama por otra persona, también el de usted. Se grabará lo que diga. Al terminar, marque cualquier tecla.

# $reference: seven digits. Said twice, and the caller learns that nothing is suspended yet.
reference =
    .number = Su { -reference-number } es { DIGITS($reference) }. Repito: { DIGITS($reference) }. La tarjeta no queda suspendida hasta que alguien hable con usted.
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
    .counter-open = La { -counter } del edificio principal de la { -city-hall } está abierta hoy, y cierra a { TIME($until) }.
    .call-other = Ahora mismo puede consultar llamando al { PHONE($number) }.

switchboard =
    .connecting = Le comunico con la central telefónica de la { -city-hall }, que atiende en japonés. Por favor, no cuelgue.

## Information behind key 2. Every piece begins with its facts, lasts less than 25 seconds, and is also sent as a text message.
# .printed: $as-of: the month of the guide. Said once, before the menu.
topics =
    .printed = Esta información es para residentes de Tsukuba, según la guía impresa en { MONTH($as-of) }.
    .menu = Información.
    .loss = Trámites después de una pérdida, marque { KEY($key) }.
    .pins = Las { -pin }s, marque { KEY($key) }.
    .validity = Vencimiento y { -renewal }, marque { KEY($key) }.
    .stores = Certificados en una { -convenience-store }, marque { KEY($key) }.
    .moving = Mudanza o cambio de nombre, marque { KEY($key) }.
    .about = La tarjeta y su { -individual-number }, marque { KEY($key) }.
    .more = Para más, marque { KEY($key) }.
    .lost = Tarjeta perdida o robada, marque { KEY($key) }.
    .text = Para recibir esto por mensaje de texto, marque { KEY($key) }.

# .now: $state: open or closed, the counter now. $until: a clock time today. $opening: when it opens next.
# .next: the same, at the end of a piece that sends the caller to the counter.
counter =
    .option = Lugar y horario de la { -counter }, marque { KEY($key) }.
    .hours = La { -counter } está en el edificio principal de la { -city-hall }. Atiende de lunes a sábado, de { TIME($opens) } a { TIME($closes) }. El segundo y el cuarto jueves de cada mes, cierra a { TIME($thursday-closes) }. No atiende los domingos ni los feriados, ni del { DAY($year-end-first) } al { DAY($year-end-last) }.
    .now = { $state ->
        [open] Ahora está abierta, y cierra a { TIME($until) }.
       *[closed] Ahora está cerrada, y abre de nuevo el { MOMENT($opening) }.
    }
    .next = { $state ->
        [open] La { -counter } está abierta ahora, y cierra a { TIME($until) }.
       *[closed] La { -counter } abre de nuevo el { MOMENT($opening) }.
    }

# .suspension: §7(1), §7(2). Nobody has to go to the police for a card lost at home.
# .reissue, .misuse: §7(3). A driving licence is enough alone; other papers need a second one beside them.
# .found: §7(3). The suspension is lifted at the counter only, never by telephone.
loss =
    .menu = Trámites después de una pérdida.
    .suspension-option = La suspensión y la denuncia a la { -police }, marque { KEY($key) }.
    .suspension = Durante la { -temporary-suspension }, nadie puede usar la tarjeta ni sus { -electronic-certificate(form: "plural") }. Si la tarjeta se perdió fuera de casa o fue robada, denúncielo también a la { -police }.
    .reissue-option = La { -reissue } de la tarjeta y la { -fee }, marque { KEY($key) }.
    .reissue = Una tarjeta nueva cuesta { YEN($card-fee) }, y { YEN($certificate-fee) } más con { -electronic-certificate(form: "plural") }. Se paga al recibirla. Venga a la { -counter } de la { -city-hall } con un { -identification }. Basta con la licencia de conducir. Con otro documento oficial, traiga también algo que muestre el nombre y la { -date-of-birth }, como una tarjeta de hospital.
    .found-option = Si encontró la tarjeta, marque { KEY($key) }.
    .found = Traiga la tarjeta a la { -counter } de la { -city-hall }. Allí se hace el { -lifting-the-suspension }, y también los trámites de los { -electronic-certificate(form: "plural") }. No se puede hacer por teléfono.
    .misuse-option = Posible mal uso de su { -individual-number }, marque { KEY($key) }.
    .misuse = Si hay riesgo de que alguien use mal su { -individual-number }, el número se puede cambiar. El cambio se hace en la { -counter } de la { -city-hall }, no por teléfono. Traiga un { -identification }. Basta con la licencia de conducir. Con otro documento oficial, traiga también algo que muestre el nombre y la { -date-of-birth }.

# §3. A PIN is the number with four digits; the signature password has letters and digits.
# .kinds: Three different PINs; the holder may choose the same digits for all three.
# .forgotten: The holder comes in person. What is named as identification is in addition to the card itself.
pins =
    .menu = Las { -pin }s.
    .kinds-option = Cuáles hay, marque { KEY($key) }.
    .kinds = Hay tres { -pin }s de { COUNT($pin-digits, "digits") }: para el { -user-certificate }, para el registro de residentes y para leer lo impreso en la tarjeta. Las tres pueden ser iguales. La { -signature-password } tiene de { NUMBER($signature-fewest) } a { COUNT($signature-most, "characters") }: letras mayúsculas y números, combinados.
    .locks-option = Errores al ingresarlas, marque { KEY($key) }.
    .locks = Una { -pin } numérica queda { -locked } si se ingresa mal { COUNT($pin-tries, "times") } seguidas. La { -signature-password } queda { -locked } si se ingresa mal { COUNT($signature-tries, "times") } seguidas. Cualquier { -pin } { -locked } se tiene que restablecer.
    .change-option = Cambiar una { -pin } que usted recuerda, marque { KEY($key) }.
    .change = Si recuerda la { -pin }, puede cambiarla por su cuenta, y conviene hacerlo con regularidad. Use el programa cliente para usuarios, en un teléfono inteligente compatible con la tarjeta o en una computadora con lector de tarjetas. El sitio web del servicio público de autenticación personal explica cómo hacerlo.
    .forgotten-option = Si la olvidó o está { -locked }, marque { KEY($key) }.
    .forgotten = Una { -pin } olvidada o { -locked } se restablece en la { -counter } de la { -city-hall }. El titular debe venir en persona, con la tarjeta y además otro { -identification }, como la licencia de conducir. La { -signature-password } también se puede restablecer en una { -convenience-store }, con una aplicación.
    .safe-option = Cómo cuidar su { -pin }, marque { KEY($key) }.
    .safe = No le diga a nadie su { -pin }. La { -city-hall } no la conoce, y nosotros nunca se la pedimos. Guarde en un lugar seguro la hoja con sus { -pin }s.

# §4. Everything counts from the day the card was made, not from the day it was collected.
# .card: $adult-age and older when they applied; $younger-age and younger. For applications up to the month $earlier-until: $earlier-adult-age.
# .foreign: The card's end is the end of the stay. Permanent residents and Highly Skilled Professionals number 2 are not meant: for them the ages count.
validity =
    .menu = Vencimiento y { -renewal }.
    .card-option = Hasta cuándo vale la tarjeta, marque { KEY($key) }.
    .card = Si el titular tenía { COUNT($adult-age, "years-old") } o más al solicitarla, la tarjeta vale hasta el { COUNT($adult-birthdays, "birthday") } después de que se hizo. Si tenía { COUNT($younger-age, "years-old") } o menos, hasta el { COUNT($younger-birthdays, "birthday") }. Si la solicitó en { MONTH($earlier-until) } o antes, el plazo largo es para quien tenía { COUNT($earlier-adult-age, "years-old") } o más.
    .certificates-option = Los { -electronic-certificate(form: "plural") }, marque { KEY($key) }.
    .certificates = Los { -electronic-certificate(form: "plural") } valen hasta el { COUNT($certificate-birthdays, "birthday") } después de que se hizo la tarjeta. Si vencen antes que la tarjeta, solo se renuevan los certificados. Venga a la División de Atención al Ciudadano de la { -city-hall }, con la tarjeta y las { -pin }s.
    .renewal-option = La { -renewal } de la tarjeta, marque { KEY($key) }.
    .renewal = La { -renewal } se puede pedir desde { COUNT($renewal-months, "months") } antes de la { -expiry-date }. Revise el aviso de vencimiento. Debe entregar la tarjeta anterior. Si la perdió, o no puede entregarla, una tarjeta nueva cuesta { YEN($card-fee) }, y { YEN($certificate-fee) } más con { -electronic-certificate(form: "plural") }.
    .foreign-option = Residentes extranjeros, marque { KEY($key) }.
    .foreign = La tarjeta vence junto con su { -period-of-stay }. Cuando le extiendan la estadía, renueve la tarjeta antes de que venza. Si no lo hace, pierde validez, y una nueva cuesta { YEN($card-fee) }, y { YEN($certificate-fee) } más con { -electronic-certificate(form: "plural") }. Esto no se aplica a los residentes permanentes, ni a los profesionales altamente calificados número { NUMBER($highly-skilled) }.

# §5(3). .hours: "may": the service is not always closed at the year-end.
# .certificates: The registrations are in Tsukuba. Tax certificates: of the current fiscal year.
# .register: For whoever is registered as a resident elsewhere and has the permanent domicile (honseki) in Tsukuba, a registration for this use comes first.
# .steps: In the order of the machine's screens.
stores =
    .menu = Certificados en una { -convenience-store }.
    .hours-option = Horario y qué se necesita, marque { KEY($key) }.
    .hours = El servicio funciona todos los días, de { TIME($opens) } a { TIME($closes) }. Del { DAY($year-end-first) } al { DAY($year-end-last) }, y durante el mantenimiento, es posible que no esté disponible. Se necesitan la tarjeta y la { -pin } de { COUNT($pin-digits, "digits") }. Cuesta menos que en la { -counter }.
    .shops-option = En qué tiendas, marque { KEY($key) }.
    .shops = Seven-Eleven, Lawson, FamilyMart, Seicomart, Ministop, Kasumi y Aeon, en todo Japón. Lawson Cien no participa. La tienda debe tener una fotocopiadora multifuncional.
    .certificates-option = Qué certificados, para quién y a qué precio, marque { KEY($key) }.
    .certificates = Estos cuestan { YEN($record-fee) } cada uno. Para residentes registrados en Tsukuba: copia del certificado de residencia y, si registraron su sello, certificado de sello. Si Tsukuba tiene sus datos de impuestos: certificados de impuestos, de exención y de ingresos de este año fiscal. Si su domicilio de registro familiar está en Tsukuba: el anexo de ese registro.
    .register = El registro familiar, completo o en parte, cuesta { YEN($register-fee) }. Es para personas de nacionalidad japonesa con domicilio de registro familiar en Tsukuba. Si figura como residente de otro municipio, primero debe inscribirse para usar este servicio.
    .steps-option = Cómo se hace, marque { KEY($key) }.
    .steps = En la fotocopiadora, elija el idioma, después servicios administrativos y después emisión de certificados. Ponga la tarjeta sobre el lector. Elija el municipio donde vive e ingrese su { -pin }. Retire la tarjeta. Elija el certificado y el número de copias. Por último, pague.
    .cautions-option = Qué tener en cuenta, marque { KEY($key) }.
    .cautions = No se cambian certificados ni se devuelve la { -fee }. Para un certificado de residencia con el { -individual-number } o con domicilios anteriores, u otro pedido especial, venga a la { -counter }. Los certificados que son gratis en la { -counter }, para una pensión pública o para el subsidio especial de manutención infantil, en la tienda se pagan.
    .paper = El papel no es el mismo que en la { -counter }. Está protegido contra la falsificación y tiene la misma validez. Si son varias hojas, no vienen engrapadas y llevan números en orden: recójalas todas. Los certificados de impuestos a veces no están disponibles. La División de Impuestos Municipales puede decirle cuáles.
    .delays = Después de un cambio de domicilio o del registro familiar, o si alguien de su hogar se mudó a otro municipio, es posible que no haya certificado, o que no sea el más reciente. Puede tardar algunos días. Cuando el servicio se detiene por mantenimiento, lo avisan el boletín y el sitio web de la ciudad.

# §6. .out: Both periods must be kept, then the third. The new municipality is where they are kept.
# .inside: A member of the same household may come instead of the holder.
# .certificates: The user certificate carries no name and address, so it stays.
moving =
    .menu = Mudanza o cambio de nombre.
    .out-option = Mudanza fuera de Tsukuba, marque { KEY($key) }.
    .out = La tarjeta sigue siendo válida. Presente el aviso de llegada en el nuevo municipio, en un plazo de { COUNT($notice-days, "days") } desde que empezó a vivir allí, y además en un plazo de { COUNT($planned-days, "days") } desde la fecha prevista de salida. Después, pida allí el uso continuado de la tarjeta, en un plazo de { COUNT($continued-days, "days") } desde ese aviso. Necesita la { -pin }.
    .late = Si se vence uno de estos plazos, la tarjeta deja de valer. Entréguela en el nuevo municipio. Por una tarjeta nueva se paga una { -fee }. El aviso de salida de Tsukuba se puede presentar con un teléfono inteligente.
    .deadline-option = Calcular sus fechas límite, marque { KEY($key) }.
    .inside-option = Mudanza dentro de Tsukuba o cambio de nombre, marque { KEY($key) }.
    .inside = Hay que cambiar lo impreso en la tarjeta. El titular, o una persona del mismo hogar, debe traer la tarjeta a la División de Atención al Ciudadano de la { -city-hall }. Se necesita la { -pin }.
    .certificates-option = Qué pasa con los { -electronic-certificate(form: "plural") }, marque { KEY($key) }.
    .certificates = El { -signature-certificate } pierde validez cuando cambia el nombre o el domicilio. Para seguir usándolo, el titular debe solicitar uno nuevo junto con el aviso de mudanza o de matrimonio. El { -user-certificate } sigue siendo válido.

# §1, §2, §5(1), §5(2). .vaccination: the app for it has ended; not said any more.
about =
    .menu = La tarjeta y su { -individual-number }.
    .uses-option = Para qué sirve la tarjeta, marque { KEY($key) }.
    .uses = Con una sola tarjeta demuestra quién es y cuál es su { -individual-number }. Con ella puede obtener certificados en una { -convenience-store }, incluso cuando la { -city-hall } está cerrada. Algunos trámites se pueden hacer por internet, como el aviso de salida al mudarse, y la declaración de impuestos por e-Tax.
    .insurance = Una vez registrada, la tarjeta sirve como tarjeta del seguro de salud, en los hospitales y clínicas que participan. No necesita esperar una nueva al empezar a trabajar, cambiar de trabajo o mudarse, y se piden menos documentos. Para entrar a un seguro o dejarlo, todavía hay que ir a la { -counter }.
    .vaccination = Con un teléfono inteligente y la tarjeta, puede obtener un certificado de vacunación contra el nuevo coronavirus.
    .number-option = Qué es el { -individual-number }, marque { KEY($key) }.
    .number = El { -individual-number } tiene { COUNT($number-digits, "digits") }. Lo tiene toda persona que vive en Japón. Oficinas públicas, empleadores, bancos y otros lo piden según la ley, para la seguridad social, los impuestos y los desastres. Eso incluye la crianza de hijos, la asistencia social, los cuidados de larga duración, los seguros y la atención médica. En esos casos, lleve su tarjeta.
    .leak = Si alguien llega a conocer su número, no por eso conoce sus demás datos personales. Los datos no se guardan en un solo lugar. Solo los funcionarios a cargo de un trámite ven los datos que necesitan para él. La ley fija límites estrictos, y un organismo independiente, la Comisión de Protección de Información Personal, vigila que se cumplan.
    .copying-option = Quién puede copiar la tarjeta, marque { KEY($key) }.
    .copying = Otras personas pueden copiar el frente de la tarjeta si usted está de acuerdo. El reverso muestra el { -individual-number }: solo se puede copiar para trámites que usan el número por ley.
    .safety-option = Qué tan segura es la tarjeta, marque { KEY($key) }.
    .safety = El chip guarda lo impreso en la tarjeta, pero no datos de impuestos ni de pensiones. Está protegido por { -pin }s, y se bloquea tras demasiados intentos incorrectos. Si alguien intenta forzarlo, su contenido se borra. Una impresión especial protege la tarjeta contra la falsificación.
    .certificates-option = Para qué sirven los { -electronic-certificate(form: "plural") }, marque { KEY($key) }.
    .certificates = Hay dos. El { -user-certificate } demuestra que es usted quien inicia sesión: en una { -convenience-store }, en e-Tax o al usar la tarjeta para el seguro de salud. El { -signature-certificate } demuestra que un documento enviado por internet es suyo y no fue alterado, como el aviso de salida al mudarse. Para e-Tax y trámites parecidos se necesitan los dos.
    .home-option = Usar la tarjeta en casa, marque { KEY($key) }.
    .home = Necesita un teléfono inteligente que pueda leer la tarjeta, o un lector de tarjetas y una computadora. Instale el programa cliente para usuarios. La computadora necesita también el controlador del lector. El sitio web del servicio público de autenticación personal da más detalles.

# The last days for the move out of Tsukuba. Dates are keyed as eight digits, in Western years.
# .moved-in-confirm: $moved-in: the date. $when: past (today included) or future.
# .answer: $notice-last: last day for the notice of moving in. $continued-last: the last day for continued use, if the notice is filed on $notice-last.
# .late: the notice's last day is over, the other one is not. .over: both are. .ended: said after either.
deadline =
    .moved-in = ¿Qué día empezó, o empezará, a vivir en el nuevo municipio? Ingrese ocho dígitos, según el calendario occidental: cuatro para el año, dos para el mes y dos para el día. Por ejemplo, el { DATE("2027-04-01") } se ingresa así: { DIGITS("2027-04-01") }. Al terminar, marque { KEY("#") }.
    .moved-in-short = El día en que empieza a vivir allí, en ocho dígitos, primero el año. Después, marque { KEY("#") }.
    .moved-in-confirm = { $when ->
        [future] Empezará a vivir allí el { DATE($moved-in) }, una fecha que todavía no llega. ¿Es correcto?
       *[past] Vive allí desde el { DATE($moved-in) }. ¿Es correcto?
    }
    .planned = Ahora, la fecha prevista de salida, tal como la escribió en el aviso de salida. Ingrese ocho dígitos, primero el año. Al terminar, marque { KEY("#") }.
    .planned-short = La fecha prevista de salida, en ocho dígitos, primero el año. Después, marque { KEY("#") }.
    .planned-confirm = La fecha prevista de salida es el { DATE($planned-out) }. ¿Es correcto?
    .answer = Presente el aviso de llegada a más tardar el { DATE($notice-last) }. Después, pida el uso continuado de la tarjeta en un plazo de { COUNT($continued-days, "days") } desde ese aviso. Si lo presenta el último día, el plazo termina el { DATE($continued-last) }.
    .late = El último día para el aviso de llegada fue el { DATE($notice-last) }. Si lo presentó a tiempo, pida el uso continuado de la tarjeta en un plazo de { COUNT($continued-days, "days") } desde ese aviso: a más tardar el { DATE($continued-last) }.
    .over = Los dos plazos ya pasaron. El aviso de llegada se debía presentar a más tardar el { DATE($notice-last) }, y el uso continuado de la tarjeta se debía pedir a más tardar el { DATE($continued-last) }.
    .ended = Si no lo hizo a tiempo, la tarjeta ya no vale. Entréguela en el nuevo municipio. Por una tarjeta nueva se paga una { -fee }.

# A text message with the facts just heard. $number: the number it goes to.
# .reference: the text message itself, after a request.
text =
    .caller-id = ¿Enviamos el mensaje de texto al { PHONE($number) }?
    .number = ¿A qué celular enviamos el mensaje de texto? Ingrese un número de celular de Japón, que empiece con cero. Al terminar, marque { KEY("#") }.
    .number-short = Ingrese el número de celular y después marque { KEY("#") }.
    .number-confirm = El número ingresado es { PHONE($number) }. ¿Es correcto?
    .kept = Queda anotado que el mensaje de texto va al { PHONE($number) }.
    .return = Para volver, marque { KEY($key) }.
    .reference = Línea de la { -card }. Su { -reference-number } es { DIGITS($reference) }. La tarjeta no queda suspendida hasta que alguien hable con usted.

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = Tarjetas perdidas o robadas: a cualquier hora, todos los días. Otras consultas en español: todos los días, de { TIME($opens) } a { TIME($closes) }.
    .general = Tarjetas perdidas o robadas: a cualquier hora, todos los días. Otras consultas: de lunes a viernes, de { TIME($opens) } a { TIME($closes) }. Los sábados, domingos y feriados, de { TIME($opens) } a { TIME($weekend-closes) }. Del { DAY($year-end-first) } al { DAY($year-end-last) } no atendemos esas consultas.
    .navi = Tarjetas perdidas o robadas: a cualquier hora, todos los días. Otras consultas: todos los días, de { TIME($opens) } a { TIME($closes) }, excepto del { DAY($year-end-first) } al { DAY($year-end-last) }.
    .city-hall = Tarjetas perdidas o robadas: a cualquier hora, todos los días. Teléfono de la sección de la { -card } de la { -city-hall }: de lunes a viernes, de { TIME($opens) } a { TIME($closes) }. No atiende los feriados, ni del { DAY($year-end-first) } al { DAY($year-end-last) }.
    .now = { $state ->
        [open] Ahora estamos atendiendo consultas, hasta { TIME($until) }.
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
    .foreign = Centro de llamadas de la { -card } en idiomas extranjeros.
    .city-hall = Línea de la Municipalidad.
    .fax = Línea de fax.
desk-purpose =
    .suspension = Tarjeta perdida o robada.
    .question = Una consulta.
    .switchboard = Otro asunto de la Municipalidad.

## For a printed notice (ivr hours --notice), where numbers stand in digits. Never said.
# .as-of: $today, $until: dates. .free, .charged: $number: a line's number, whose opening hours follow.
# .line-closed, .counter-closed: a list of days follows.
notice =
    .title = Línea de la { -card }: horario de atención
    .as-of = Información al { DATE($today) }. Se indican los días sin atención hasta el { DATE($until) }.
    .free = Teléfono { PHONE($number) } (llamada gratuita)
    .charged = Teléfono { PHONE($number) } (llamada con costo)
    .line-closed = Las tarjetas perdidas o robadas se atienden todos los días. En estas fechas no atendemos otras consultas:
    .counter = En la { -counter }
    .counter-closed = La { -counter } cierra en estas fechas:
