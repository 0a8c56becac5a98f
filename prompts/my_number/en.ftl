### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = My Number Card
-individual-number = Individual Number
-temporary-suspension = temporary suspension
-suspension-request = suspension request
-lifting-the-suspension = lifting the suspension
-reference-number = reference number
-callback-number = call-back number
-date-of-birth = date of birth
-city-hall = Tsukuba City Hall
-counter = counter
-identification = identification
-police = police
-fee = fee
-electronic-certificate = electronic certificate
-reissue = reissue
-pin = PIN
-signature-password = signature password
-locked = locked
-user-certificate = user certificate
-signature-certificate = signature certificate
-convenience-store = convenience store
-renewal = renewal
-expiry-date = expiry date
-period-of-stay = period of stay

## The language menu: every language announced in itself. $key: the key to press.
languages =
    .menu = { -card } hotline.
    .en = English, press { KEY($key) }.

# .menu: The first words of a call on the Japanese lines, and of the main menu everywhere. Shorter than three seconds.
# .other-languages: Said once, in English, to callers of the Japanese lines.
# .missed: The caller pressed nothing three times.
main =
    .menu = { -card } hotline.
    .other-languages = Other languages: press { KEY("9") }.
    .lost = Lost or stolen card: press { KEY($key) }.
    .information = Information: press { KEY($key) }.
    .hours = Opening hours: press { KEY($key) }.
    .other-matters = Other City Hall matters: press { KEY($key) }.
    .languages = Other languages: press { KEY($key) }.
    .missed = I did not get a key I can use, so I treat your card as lost and connect you to our { -staff }.

# .staff-away: $back: when staff who speak the caller's language are back.
suspension =
    .connecting = Your request is noted. I am connecting you to our { -staff }. Please hold.
    .staff-away = I have noted your { -suspension-request }. People who speak your language are back on { MOMENT($back) }.
    .english-staff = For English-speaking { -staff } now: press { KEY($key) }, or simply wait.
    .call-me-back = To be called back in your language: press { KEY($key) }.
    .nobody = I am sorry, nobody could take your call. Your request is kept, and our { -staff } will see it. I will now ask for what we need to call you back.

# .caller-id: $number: the number the caller is calling from.
# .birth: Not only the holder calls: never assume that the caller is the holder.
# .birth-confirm: $birth: the date the caller entered.
callback =
    .caller-id = May we call you back on { PHONE($number) }?
    .number = Which number may we call? Key in a Japanese telephone number beginning with zero. Then press the { KEY("#") }.
    .number-short = The telephone number, then the { KEY("#") }.
    .number-confirm = You entered { PHONE($number) }. Is that right?
    .birth = Now the card holder's { -date-of-birth }. Key in eight digits of the Western calendar: four for the year, two for the month, two for the day. { DATE("1985-04-07") } would be { DIGITS("1985-04-07") }. Then press the { KEY("#") }.
    .birth-short = The { -date-of-birth }, eight digits, year first, then the { KEY("#") }.
    .birth-confirm = You entered { DATE($birth) }. Is that right?
    .name = After the tone, please say the card holder's full name, and your own if you are calling for them. It will be recorded. When you have finished, press any key.

# $reference: seven digits. Said twice, and the caller learns that nothing is suspended yet.
reference =
    .number = Your { -reference-number } is { DIGITS($reference) }. Once more: { DIGITS($reference) }. Your card is not suspended until someone has spoken with you.
    .again = To hear the number again: press the { KEY($key) }.

# .closed: $why: why nobody answers now. $opening: when somebody will.
# .counter-open: The telephone section of City Hall is closed, its counter is open. $until: a clock time today.
# .call-other: $number: another line that is open now.
person =
    .connecting = I am connecting you to our { -staff }. Please stay on the line.
    .nobody = I am sorry, nobody could take your call just now. Here is the main menu again.
    .closed = { $why ->
        [holiday] Our { -staff } take no questions today, because it is a public holiday.
        [year-end] Our { -staff } take no questions over the New Year holidays.
        [weekday] Our { -staff } take no questions on this day of the week.
       *[hour] Our { -staff } take no questions at this hour.
    } We are back on { MOMENT($opening) }.
    .suspensions-only = At this hour our { -staff } only take reports of lost or stolen cards. For other questions we are back on { MOMENT($opening) }. You can still listen to the information here.
    .staff-away = People who speak your language are back on { MOMENT($opening) }. Our { -staff } who speak English are here now.
    .english-staff = For English-speaking { -staff }: press { KEY($key) } again.
    .counter-open = The { -counter } in the main building of { -city-hall } is open today until { TIME($until) }.
    .call-other = You can reach somebody now on { PHONE($number) }.

switchboard =
    .connecting = I am connecting you to the switchboard of { -city-hall }. They speak Japanese. Please stay on the line.

## Information behind key 2. Every piece begins with its facts, lasts less than 25 seconds, and is also sent as a text message.
# .printed: $as-of: the month of the guide. Said once, before the menu.
topics =
    .printed = This information is for residents of Tsukuba, as printed in { MONTH($as-of) }.
    .menu = Information.
    .loss = After losing the card: press { KEY($key) }.
    .pins = { -pin }s: press { KEY($key) }.
    .validity = Expiry and { -renewal }: press { KEY($key) }.
    .stores = Certificates at a { -convenience-store }: press { KEY($key) }.
    .moving = Moving, or a new name: press { KEY($key) }.
    .about = The card and your { -individual-number }: press { KEY($key) }.
    .more = For more: press { KEY($key) }.
    .lost = Lost or stolen card: press { KEY($key) }.
    .text = To get this as a text message: press { KEY($key) }.

# .now: $state: open or closed, the counter now. $until: a clock time today. $opening: when it opens next.
# .next: the same, at the end of a piece that sends the caller to the counter.
counter =
    .option = The { -counter }, where and when: press { KEY($key) }.
    .hours = The { -counter } is in the main building of { -city-hall }. It is open Monday to Saturday from { TIME($opens) } to { TIME($closes) }, and until { TIME($thursday-closes) } on the second and fourth Thursday of the month. It is closed on Sundays, public holidays, and from { DAY($year-end-first) } to { DAY($year-end-last) }.
    .now = { $state ->
        [open] It is open now, until { TIME($until) }.
       *[closed] It is closed now, and opens next on { MOMENT($opening) }.
    }
    .next = { $state ->
        [open] The { -counter } is open now, until { TIME($until) }.
       *[closed] The { -counter } opens next on { MOMENT($opening) }.
    }

# .suspension: §7(1), §7(2). Nobody has to go to the police for a card lost at home.
# .reissue, .misuse: §7(3). A driving licence is enough alone; other papers need a second one beside them.
# .found: §7(3). The suspension is lifted at the counter only, never by telephone.
loss =
    .menu = After losing the card.
    .suspension-option = What the suspension does, and the { -police }: press { KEY($key) }.
    .suspension = During the { -temporary-suspension }, nobody can use the card or its { -electronic-certificate }s. If you lost the card outside your home, or it was stolen, report it to the { -police } too.
    .reissue-option = Card { -reissue }, and the { -fee }: press { KEY($key) }.
    .reissue = A new card costs { YEN($card-fee) }, and { YEN($certificate-fee) } more with { -electronic-certificate }s. You pay when you receive it. Come to the { -counter } at { -city-hall }. Bring { -identification }: a driving licence alone, or another official document together with something that shows name and { -date-of-birth }, such as a hospital card.
    .found-option = You have found the card: press { KEY($key) }.
    .found = Bring the card to the { -counter } at { -city-hall }, for { -lifting-the-suspension } and for what the { -electronic-certificate }s need. It cannot be done by telephone.
    .misuse-option = Your { -individual-number } may be misused: press { KEY($key) }.
    .misuse = If your { -individual-number } may be misused, it can be changed. This is done at the { -counter } of { -city-hall }, not by telephone. Bring { -identification }: a driving licence alone, or another official document together with something that shows name and { -date-of-birth }.

# §3. A PIN is the number with four digits; the signature password has letters and digits.
# .kinds: Three different PINs; the holder may choose the same digits for all three.
# .forgotten: The holder comes in person. What is named as identification is in addition to the card itself.
pins =
    .menu = { -pin }s.
    .kinds-option = Which ones there are: press { KEY($key) }.
    .kinds = There are three { -pin }s with { COUNT($pin-digits, "digits") }: for the { -user-certificate }, for the resident register, and for reading what is printed on the card. They may all be the same. The { -signature-password } has { NUMBER($signature-fewest) } to { COUNT($signature-most, "characters") }: capital letters and digits, mixed.
    .locks-option = Wrong entries: press { KEY($key) }.
    .locks = A { -pin } is { -locked } when it is entered wrongly { COUNT($pin-tries, "times") } in a row. The { -signature-password } is { -locked } after { COUNT($signature-tries, "times") } in a row. When it is { -locked }, it has to be reset.
    .change-option = Changing a { -pin } that you know: press { KEY($key) }.
    .change = If you know your { -pin }, you can change it yourself. We recommend doing so regularly. Use the user client software, on a smartphone that supports the card, or on a computer with a card reader. The website of the public personal authentication service explains how.
    .forgotten-option = Forgotten or { -locked }: press { KEY($key) }.
    .forgotten = A { -pin } that is forgotten or { -locked } is reset at the { -counter } of { -city-hall }. The card holder must come in person, with the card and another form of { -identification }, such as a driving licence. The { -signature-password } can also be reset at a { -convenience-store }, with an app.
    .safe-option = Keeping a { -pin } safe: press { KEY($key) }.
    .safe = Tell nobody your { -pin }. { -city-hall } does not know it, and we never ask for it. Keep the slip with your { -pin }s in a safe place.

# §4. Everything counts from the day the card was made, not from the day it was collected.
# .card: $adult-age and older when they applied; $younger-age and younger. For applications up to the month $earlier-until: $earlier-adult-age.
# .foreign: The card's end is the end of the stay. Permanent residents and Highly Skilled Professionals number 2 are not meant: for them the ages count.
validity =
    .menu = Expiry and { -renewal }.
    .card-option = How long the card is valid: press { KEY($key) }.
    .card = If you were { COUNT($adult-age, "years-old") } old or over when you applied, the card is valid until the { COUNT($adult-birthdays, "birthday") } after it was made. If you were { COUNT($younger-age, "years-old") } old or under, until the { COUNT($younger-birthdays, "birthday") }. If you applied in { MONTH($earlier-until) } or before, the longer period is for those { COUNT($earlier-adult-age, "years-old") } old or over.
    .certificates-option = The { -electronic-certificate }s: press { KEY($key) }.
    .certificates = The { -electronic-certificate }s are valid until the { COUNT($certificate-birthdays, "birthday") } after the card was made. If they end before the card does, you renew only the certificates. Come to the Citizens' Counter Division of { -city-hall }, with the card and the { -pin }s.
    .renewal-option = Renewing the card: press { KEY($key) }.
    .renewal = You can ask for { -renewal } from { COUNT($renewal-months, "months") } before the { -expiry-date }. Check the notice of expiry. The old card is handed in. If you have lost it, or cannot hand it in, a new card costs { YEN($card-fee) }, and { YEN($certificate-fee) } more with { -electronic-certificate }s.
    .foreign-option = Foreign residents: press { KEY($key) }.
    .foreign = Your card ends with your { -period-of-stay }. When the stay is extended, renew the card before it ends. If you do not, it lapses, and a new one costs { YEN($card-fee) }, and { YEN($certificate-fee) } more with { -electronic-certificate }s. None of this concerns permanent residents, or Highly Skilled Professionals number { NUMBER($highly-skilled) }.

# §5(3). .hours: "may": the service is not always closed at the year-end.
# .certificates: The registrations are in Tsukuba. Tax certificates: of the current fiscal year.
# .register: For whoever is registered as a resident elsewhere and has the permanent domicile (honseki) in Tsukuba, a registration for this use comes first.
# .steps: In the order of the machine's screens.
stores =
    .menu = Certificates at a { -convenience-store }.
    .hours-option = Hours, and what you need: press { KEY($key) }.
    .hours = Every day from { TIME($opens) } to { TIME($closes) }. From { DAY($year-end-first) } to { DAY($year-end-last) }, and during maintenance, it may not be available. You need the card and the { -pin } with { COUNT($pin-digits, "digits") }. It is cheaper than at the { -counter }.
    .shops-option = Which shops: press { KEY($key) }.
    .shops = Seven-Eleven, Lawson, FamilyMart, Seicomart, Ministop, Kasumi and Aeon, all over Japan. Lawson One Hundred does not take part. The shop must have a multi-function copier.
    .certificates-option = Which certificates, for whom, and the price: press { KEY($key) }.
    .certificates = These cost { YEN($record-fee) } each. If you are registered in Tsukuba: a copy of the resident record, and the seal certificate if your seal is registered. If Tsukuba has your tax data: this fiscal year's tax, non-tax and income certificates. If your permanent domicile is in Tsukuba: the supplementary family register.
    .register = The family register, in full or in part, costs { YEN($register-fee) }. It is for Japanese nationals with their permanent domicile in Tsukuba. If you are registered as a resident of another municipality, you must first register for this service.
    .steps-option = How it is done: press { KEY($key) }.
    .steps = At the copier, choose your language, then administrative services, then issue of certificates. Put the card on the reader. Choose the municipality you live in, and enter your { -pin }. Take the card back. Choose the certificate and the number of copies. Then pay.
    .cautions-option = What to watch out for: press { KEY($key) }.
    .cautions = A certificate cannot be exchanged, and the { -fee } is not refunded. For a record that shows the { -individual-number } or earlier addresses, or for any other special request, come to the { -counter }. Records that are free at the { -counter }, for a public pension or the special child-rearing allowance, cost money at the shop.
    .paper = The paper is not the one used at the { -counter }. It is protected against forgery, and equally valid. If there are several sheets, they are not stapled, and they carry numbers in order: take all of them. Tax certificates are sometimes unavailable. For details, ask the Citizens' Tax Division.
    .delays = After a change of address or of the family register, or when somebody of your household has moved out, there may be no certificate, or it may not be up to date. It may take some days. When the service stops for maintenance, the city bulletin and the city's website say so.

# §6. .out: Both periods must be kept, then the third. The new municipality is where they are kept.
# .inside: A member of the same household may come instead of the holder.
# .certificates: The user certificate carries no name and address, so it stays.
moving =
    .menu = Moving, or a new name.
    .out-option = Moving out of Tsukuba: press { KEY($key) }.
    .out = The card stays valid. File the notice of moving in at the new municipality within { COUNT($notice-days, "days") } of beginning to live there, and also within { COUNT($planned-days, "days") } of the planned moving-out date. Then ask there for continued use of the card, within { COUNT($continued-days, "days") } of that notice. You need the { -pin }.
    .late = If you miss any of these deadlines, the card is no longer valid. Hand it in at the new municipality. There is a { -fee } for a new card. The notice of moving out of Tsukuba can be filed with a smartphone.
    .deadline-option = Working out your deadlines: press { KEY($key) }.
    .inside-option = Moving inside Tsukuba, or a new name: press { KEY($key) }.
    .inside = What is printed on the card has to be changed. The holder, or a member of the same household, brings the card to the Citizens' Counter Division of { -city-hall }. The { -pin } is needed.
    .certificates-option = What becomes of the { -electronic-certificate }s: press { KEY($key) }.
    .certificates = The { -signature-certificate } lapses when the name or the address changes. To go on using one, the holder applies for a new one together with the notice of the move or the marriage. The { -user-certificate } stays valid.

# §1, §2, §5(1), §5(2). .vaccination: the app for it has ended; not said any more.
about =
    .menu = The card and your { -individual-number }.
    .uses-option = What the card is for: press { KEY($key) }.
    .uses = One card proves who you are, and proves your { -individual-number }. With it you get certificates at a { -convenience-store }, even when { -city-hall } is closed. Some procedures can be done online, such as the notice of moving out, and the tax return by e-Tax.
    .insurance = Once registered, the card is your health insurance card, at hospitals and clinics that take part. You need not wait for a new one when you start or change a job, or move, and some papers are no longer needed. To join or leave an insurance plan, you still go to the { -counter }.
    .vaccination = A smartphone and the card give you a certificate of vaccination against the new coronavirus.
    .number-option = What the { -individual-number } is: press { KEY($key) }.
    .number = The { -individual-number } has { COUNT($number-digits, "digits") }. Everybody who lives in Japan has one. Public offices, employers, banks and others ask for it, as the law allows: for social security, taxes and disaster response. That includes childcare, welfare, nursing care, insurance and medical care. Bring your card then.
    .leak = If your number becomes known, your other personal data does not follow. It is not kept in one place. Only officials in charge of a procedure see what they need for it. The law sets strict limits, and an independent body, the Personal Information Protection Commission, watches over them.
    .copying-option = Who may copy the card: press { KEY($key) }.
    .copying = Others may copy the front of the card if you agree. The back shows the { -individual-number }: it may be copied only for procedures that use the number by law.
    .safety-option = How safe the card is: press { KEY($key) }.
    .safety = The chip holds what is printed on the card, but no tax or pension data. It is protected by { -pin }s, and locks itself after too many wrong entries. If somebody tries to force it, its contents are erased. Special printing protects the card against forgery.
    .certificates-option = What { -electronic-certificate }s are for: press { KEY($key) }.
    .certificates = There are two. The { -user-certificate } proves that it is you who logs in: at a { -convenience-store }, for e-Tax, or as a health insurance card. The { -signature-certificate } proves that a document sent online is yours and unchanged, such as the notice of moving out. For e-Tax and the like you need both.
    .home-option = Using the card at home: press { KEY($key) }.
    .home = You need a smartphone that can read the card, or a card reader and a computer. Install the user client software. A computer also needs the driver of the card reader. The website of the public personal authentication service explains more.

# The last days for the move out of Tsukuba. Dates are keyed as eight digits, in Western years.
# .moved-in-confirm: $moved-in: the date. $when: past (today included) or future.
# .answer: $notice-last: last day for the notice of moving in. $continued-last: the last day for continued use, if the notice is filed on $notice-last.
# .late: the notice's last day is over, the other one is not. .over: both are. .ended: said after either.
deadline =
    .moved-in = On which day did you begin, or will you begin, to live in the new municipality? Key in eight digits of the Western calendar: four for the year, two for the month, two for the day. { DATE("2027-04-01") } would be { DIGITS("2027-04-01") }. Then press the { KEY("#") }.
    .moved-in-short = The day you begin to live there, eight digits, year first, then the { KEY("#") }.
    .moved-in-confirm = { $when ->
        [future] You will begin to live there on { DATE($moved-in) }, a day that is still to come. Is that right?
       *[past] You have lived there since { DATE($moved-in) }. Is that right?
    }
    .planned = Now the planned moving-out date, as you wrote it in the notice of moving out. Key in eight digits, year first. Then press the { KEY("#") }.
    .planned-short = The planned moving-out date, eight digits, year first, then the { KEY("#") }.
    .planned-confirm = The planned moving-out date is { DATE($planned-out) }. Is that right?
    .answer = File the notice of moving in by { DATE($notice-last) } at the latest. Then ask for continued use of the card within { COUNT($continued-days, "days") } of the notice. If you file it on the last day, that is by { DATE($continued-last) }.
    .late = The last day for the notice was { DATE($notice-last) }. If you filed it by then, ask for continued use of the card within { COUNT($continued-days, "days") } of that notice: by { DATE($continued-last) } at the latest.
    .over = Both deadlines have passed. The notice was due by { DATE($notice-last) }, and continued use of the card by { DATE($continued-last) } at the latest.
    .ended = If you did not do so in time, the card is no longer valid. Hand it in at the new municipality. There is a { -fee } for a new card.

# A text message with the facts just heard. $number: the number it goes to.
# .reference: the text message itself, after a request.
text =
    .caller-id = May we send the text message to { PHONE($number) }?
    .number = Which mobile number should the text message go to? Key in a Japanese mobile number, beginning with zero. Then press the { KEY("#") }.
    .number-short = The mobile number, then the { KEY("#") }.
    .number-confirm = You entered { PHONE($number) }. Is that right?
    .kept = We have noted that the text message goes to { PHONE($number) }.
    .return = To go back: press the { KEY($key) }.
    .reference = { -card }: your { -reference-number } is { DIGITS($reference) }. Your card is not suspended until someone has spoken with you.

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = Lost or stolen cards: at any hour, every day. Other questions in your language: every day from { TIME($opens) } to { TIME($closes) }.
    .general = Lost or stolen cards: at any hour, every day. Other questions: Monday to Friday from { TIME($opens) } to { TIME($closes) }. On Saturdays, Sundays and public holidays from { TIME($opens) } to { TIME($weekend-closes) }. No questions are taken from { DAY($year-end-first) } to { DAY($year-end-last) }.
    .navi = Lost or stolen cards: at any hour, every day. Other questions: every day from { TIME($opens) } to { TIME($closes) }, but not from { DAY($year-end-first) } to { DAY($year-end-last) }.
    .city-hall = Lost or stolen cards: at any hour, every day. The { -card } section of { -city-hall } takes calls Monday to Friday from { TIME($opens) } to { TIME($closes) }, but not on public holidays, and not from { DAY($year-end-first) } to { DAY($year-end-last) }.
    .now = { $state ->
        [open] Our { -staff } are here now, until { TIME($until) }.
       *[closed] We take no other questions right now. For those, we are back on { MOMENT($opening) }.
    }

fax =
    .this-is-fax = This number is a fax line. I am connecting you to somebody who can help you by telephone.

# .request: $number, $general: the lines that take lost cards at any hour.
goodbye =
    .connected = Thank you for calling. Goodbye.
    .request = Thank you. Our { -staff } will see your request. You can call again at any hour: { PHONE($number) }, or in Japanese { PHONE($general) }. Goodbye.
    .too-long = This call has become very long, so I must end it. You can call again at any hour: { PHONE($number) }, or in Japanese { PHONE($general) }. Goodbye.

failure =
    .apology = I am sorry, something went wrong on our side. I am connecting you to our { -staff }. Please stay on the line.

## For the desk that answers: which line was called, and why.
desk-line =
    .general = My Number general line.
    .navi = Card call centre.
    .foreign = { -card } Call Center.
    .city-hall = City Hall line.
    .fax = Fax line.
desk-purpose =
    .suspension = Lost or stolen card.
    .question = A question.
    .switchboard = Another City Hall matter.

## For a printed notice (ivr hours --notice), where numbers stand in digits. Never said.
# .as-of: $today, $until: dates. .free, .charged: $number: a line's number, whose opening hours follow.
# .line-closed, .counter-closed: a list of days follows.
notice =
    .title = { -card } hotline: opening hours
    .as-of = As of { DATE($today) }. Closing days are listed up to { DATE($until) }.
    .free = Telephone { PHONE($number) } (free of charge)
    .charged = Telephone { PHONE($number) } (call charges apply)
    .line-closed = Lost or stolen cards are taken every day. Other questions are not answered on these days:
    .counter = At the { -counter }
    .counter-closed = The { -counter } is closed on these days:
