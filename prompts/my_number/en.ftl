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
-as-printed = This is for residents of Tsukuba, as printed in October twenty twenty-three.
-counter = counter
-identification = identification
-police = police
-fee = fee
-electronic-certificate = electronic certificate
-reissue = reissue

## The language menu: every language announced in itself. $key: the key to press.
languages =
    .menu = { -card } hotline.
    .en = English, press { KEY($key) }.

# .menu: The first words of a call on the Japanese lines, and of the main menu everywhere. Shorter than three seconds.
# .other-languages: Said once, in English, to callers of the Japanese lines.
# .missed: The caller pressed nothing three times.
main =
    .menu = { -card } hotline.
    .other-languages = For other languages, press nine.
    .lost = Lost or stolen card: press { KEY($key) }.
    .information = Information: press { KEY($key) }.
    .hours = Opening hours: press { KEY($key) }.
    .other-matters = Other City Hall matters: press { KEY($key) }.
    .languages = Other languages: press { KEY($key) }.
    .missed = I did not get a key I can use, so I treat your card as lost and connect you to our { -staff }.

# .staff-away: $back: when staff who speak the caller's language are back.
suspension =
    .connecting = I have noted your { -suspension-request }. Now I am connecting you to our { -staff }. Please stay on the line.
    .staff-away = I have noted your { -suspension-request }. People who speak your language are back on { MOMENT($back) }. I can connect you to { -staff } who speak English right now.
    .english-staff = For English-speaking { -staff } now: press { KEY($key) }, or simply wait.
    .call-me-back = To be called back in your language: press { KEY($key) }.
    .nobody = I am sorry, nobody could take your call. Your request is kept, and our { -staff } will see it. I will now ask how we can call you back.

# .caller-id: $number: the number the caller is calling from.
# .birth: Not only the holder calls: never assume that the caller is the holder.
# .birth-confirm: $birth: the date the caller entered.
callback =
    .caller-id = May we call you back on { PHONE($number) }?
    .number = Which number may we call? Key in a Japanese telephone number beginning with zero. Then press the { KEY("#") }.
    .number-short = The telephone number, then the { KEY("#") }.
    .number-confirm = You entered { PHONE($number) }. Is that right?
    .birth = Now the card holder's { -date-of-birth }. Key in eight digits of the Western calendar: four for the year, two for the month, two for the day. The seventh of April nineteen eighty-five would be { DIGITS("1985-04-07") }. Then press the { KEY("#") }.
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
    .staff-away = People who speak your language are back on { MOMENT($opening) }. { -staff } who speak English are here now.
    .english-staff = For English-speaking { -staff }: press { KEY($key) } again.
    .counter-open = The { -counter } in the main building of { -city-hall } is open today until { TIME($until) }.
    .call-other = You can reach somebody now on { PHONE($number) }.

switchboard =
    .connecting = I am connecting you to the switchboard of { -city-hall }. They speak Japanese. Please stay on the line.

# .after-suspension: $state: open or closed, the counter now. $opening: when it opens next.
information =
    .menu = Information.
    .after-suspension-option = What to do after a suspension: press { KEY($key) }.
    .counter-option = The { -counter } at City Hall: press { KEY($key) }.
    .after-suspension = If you lost the card outside your home, or it was stolen, tell the { -police } too. For a new card, come to the { -counter } of { -city-hall } with { -identification }: a driving licence, or another official document together with something that shows name and { -date-of-birth }. A new card costs eight hundred yen, and two hundred yen more with an { -electronic-certificate }. If you find the card, bring it to the { -counter }: { -lifting-the-suspension } is done there, not by telephone. If you fear that your { -individual-number } is being misused, the number can be changed at the { -counter } too. { -as-printed } { $state ->
        [open] The { -counter } is open now.
       *[closed] The { -counter } opens next on { MOMENT($opening) }.
    }
    .counter = The { -counter } is in the main building of { -city-hall }. It is open Monday to Saturday from { TIME($opens) } to { TIME($closes) }, and until { TIME($thursday-closes) } on the second and fourth Thursday of the month. It is closed on Sundays, public holidays, and from the twenty-ninth of December to the third of January. { -as-printed }
    .counter-now = { $state ->
        [open] It is open now, until { TIME($until) }.
       *[closed] It is closed now, and opens next on { MOMENT($opening) }.
    }

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = Lost or stolen cards: at any hour, every day. Other questions in your language: every day from { TIME($opens) } to { TIME($closes) }.
    .general = Lost or stolen cards: at any hour, every day. Other questions: Monday to Friday from { TIME($opens) } to { TIME($closes) }. On Saturdays, Sundays and public holidays from { TIME($opens) } to { TIME($weekend-closes) }. Not from the twenty-ninth of December to the third of January.
    .navi = Lost or stolen cards: at any hour, every day. Other questions: every day from { TIME($opens) } to { TIME($closes) }, but not from the twenty-ninth of December to the third of January.
    .city-hall = Lost or stolen cards: at any hour, every day. The My Number Card section of { -city-hall }: Monday to Friday from { TIME($opens) } to { TIME($closes) }. Not on public holidays, and not from the twenty-ninth of December to the third of January.
    .now = { $state ->
        [open] Our { -staff } are here now, until { TIME($until) }.
       *[closed] Now is outside these hours. For questions we are back on { MOMENT($opening) }.
    }

fax =
    .this-is-fax = This number is a FAX line. I am connecting you to somebody who can help you by telephone.

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
    .foreign = My Number Card Call Center.
    .city-hall = City Hall line.
    .fax = FAX line.
desk-purpose =
    .suspension = Lost or stolen card.
    .question = A question.
    .switchboard = Another City Hall matter.
