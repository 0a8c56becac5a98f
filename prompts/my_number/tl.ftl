### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = My Number Card
-suspension-request = kahilingang i-suspend
-lifting-the-suspension = pag-alis ng suspensyon
-reference-number = reference number
-callback-number = numerong matatawagan namin
-date-of-birth = petsa ng kapanganakan
-city-hall = Tsukuba City Hall
-as-printed = Para po ito sa mga nakatira sa Tsukuba, ayon sa inilimbag noong Oktubre, twenty twenty-three.
-counter = counter
-identification = valid ID
-police = pulis
-fee = bayad
-electronic-certificate = electronic certificate

## The language menu: every language announced in itself. $key: the key to press.
languages =
    .tl = Tagalog, pindutin ang { KEY($key) }.

# .menu: The first words of a call on the Japanese lines, and of the main menu everywhere. Shorter than three seconds.
# .missed: The caller pressed nothing three times.
main =
    .menu = Ito po ang { -card } hotline.
    .lost = Kung nawala o nanakaw ang card, pindutin ang { KEY($key) }.
    .information = Para sa impormasyon, pindutin ang { KEY($key) }.
    .hours = Para sa oras ng serbisyo, pindutin ang { KEY($key) }.
    .other-matters = Para sa iba pang pakay sa City Hall, pindutin ang { KEY($key) }.
    .languages = Para sa ibang wika, pindutin ang { KEY($key) }.
    .missed = Wala pa po kayong napiling opsyon, kaya ituturing ko pong nawala ang card at ikokonekta ko kayo sa { -staff }.

# .staff-away: $back: when staff who speak the caller's language are back.
suspension =
    .connecting = Naitala na po ang { -suspension-request } ang card. Ikinokonekta ko na po kayo sa { -staff }. Huwag po munang ibaba ang telepono.
    .staff-away = Naitala na po ang { -suspension-request } ang card. Wala po ngayon ang { -staff } na nagsasalita ng Tagalog. Babalik po sila sa { MOMENT($back) }. Sa ngayon, puwede ko po kayong ikonekta sa { -staff } na nagsasalita ng Ingles.
    .english-staff = Para makausap na ngayon ang { -staff } na nagsasalita ng Ingles, pindutin ang { KEY($key) }, o maghintay lang po.
    .call-me-back = Para tawagan na lang namin kayo sa wikang Tagalog, pindutin ang { KEY($key) }.
    .nobody = Paumanhin po, walang nakasagot sa tawag ninyo. Nakatala pa rin po ang kahilingan ninyo, at makikita ito ng { -staff }. Itatanong ko po ngayon kung paano namin kayo matatawagan.

# .caller-id: $number: the number the caller is calling from.
# .birth: Not only the holder calls: never assume that the caller is the holder.
# .birth-confirm: $birth: the date the caller entered.
callback =
    .caller-id = Puwede po ba namin kayong tawagan sa { PHONE($number) }?
    .number = Ano po ang { -callback-number }? Ilagay po sa keypad ang numero ng telepono sa Japan, na nagsisimula sa zero. Pagkatapos, pindutin ang { KEY("#") }.
    .number-short = Ilagay po ang numero ng telepono, tapos pindutin ang { KEY("#") }.
    .number-confirm = Ang inilagay po ninyo ay { PHONE($number) }. Tama po ba?
    .birth = Ngayon naman po, ang { -date-of-birth } ng may-ari ng card. Walong digit po ang ilalagay, ayon sa Western calendar: apat para sa taon, dalawa para sa buwan, at dalawa para sa araw. Halimbawa, ang Abril siyete, nineteen eighty-five, ay { DIGITS("1985-04-07") }. Pagkatapos, pindutin ang { KEY("#") }.
    .birth-short = Ilagay po ang { -date-of-birth }: walong digit, una ang taon, tapos pindutin ang { KEY("#") }.
    .birth-confirm = Ang inilagay po ninyo ay { DATE($birth) }. Tama po ba?
    .name = Pagkatapos ng beep, sabihin po ang buong pangalan ng may-ari ng card, pati ang pangalan ninyo kung tumatawag kayo para sa kanya. Ire-record po ito. Kapag tapos na kayo, pumindot po ng kahit anong key.

# $reference: seven digits. Said twice, and the caller learns that nothing is suspended yet.
reference =
    .number = Ang { -reference-number } po ninyo ay { DIGITS($reference) }. Uulitin ko po: { DIGITS($reference) }. Hindi pa po naka-suspend ang card hangga't hindi pa kayo nakakausap ng { -staff }.
    .again = Para marinig ulit ang numero, pindutin ang { KEY($key) }.

# .closed: $why: why nobody answers now. $opening: when somebody will.
# .counter-open: The telephone section of City Hall is closed, its counter is open. $until: a clock time today.
# .call-other: $number: another line that is open now.
person =
    .connecting = Ikinokonekta ko po kayo sa { -staff }. Huwag po munang ibaba ang telepono.
    .nobody = Paumanhin po, walang nakasagot sa tawag ninyo ngayon. Narito po ulit ang main menu.
    .closed = { $why ->
        [holiday] Hindi po tumatanggap ng mga tanong ang { -staff } ngayong araw, dahil pista opisyal.
        [year-end] Hindi po tumatanggap ng mga tanong ang { -staff } ngayong bakasyon ng Bagong Taon.
        [weekday] Hindi po tumatanggap ng mga tanong ang { -staff } ngayong araw.
       *[hour] Hindi po tumatanggap ng mga tanong ang { -staff } sa oras na ito.
    } Babalik po kami sa { MOMENT($opening) }.
    .suspensions-only = Sa oras na ito, nawala o nanakaw na card lang po ang inaasikaso ng { -staff }. Para sa ibang tanong, babalik po kami sa { MOMENT($opening) }. Mapapakinggan pa rin po ninyo rito ang impormasyon.
    .staff-away = Wala po ngayon ang { -staff } na nagsasalita ng Tagalog. Babalik po sila sa { MOMENT($opening) }. Pero narito po ngayon ang { -staff } na nagsasalita ng Ingles.
    .english-staff = Para makausap ang { -staff } na nagsasalita ng Ingles, pindutin ulit ang { KEY($key) }.
    .counter-open = Open po ngayong araw ang { -counter } sa main building ng { -city-hall }, hanggang { TIME($until) }.
    .call-other = May makakausap po kayo ngayon sa { PHONE($number) }.

switchboard =
    .connecting = Ikinokonekta ko po kayo sa switchboard ng { -city-hall }. Japanese po ang sinasalita nila. Huwag po munang ibaba ang telepono.

# .after-suspension: $state: open or closed, the counter now. $opening: when it opens next.
information =
    .menu = Impormasyon.
    .after-suspension-option = Para malaman ang gagawin pagkatapos ng suspensyon, pindutin ang { KEY($key) }.
    .counter-option = Para sa { -counter } ng City Hall, pindutin ang { KEY($key) }.
    .after-suspension = Kung sa labas ng bahay nawala ang card, o kung ninakaw ito, ipaalam din po sa { -police }. Para sa bagong card, pumunta po sa { -counter } ng { -city-hall } at magdala ng { -identification }: driver's license, o ibang opisyal na dokumento kasama ang anumang may nakasulat na pangalan at { -date-of-birth }. Ang { -fee } po sa bagong card ay eight hundred yen, at may dagdag na two hundred yen kung may { -electronic-certificate }. Kung makita ang card, dalhin po ito sa { -counter }. Doon po ginagawa ang { -lifting-the-suspension }, hindi sa telepono. Kung nangangamba kayong magamit sa masama ang My Number ninyo, sa { -counter } din po ang pagpapalit ng numero. { -as-printed } { $state ->
        [open] Open po ngayon ang { -counter }.
       *[closed] Magbubukas po ulit ang { -counter } sa { MOMENT($opening) }.
    }
    .counter = Ang { -counter } po ay nasa main building ng { -city-hall }. Open po ito Lunes hanggang Sabado, mula { TIME($opens) } hanggang { TIME($closes) }. Tuwing ikalawa at ikaapat na Huwebes ng buwan, open po ito hanggang { TIME($thursday-closes) }. Sarado po ito tuwing Linggo at pista opisyal, at mula Disyembre beynte-nuwebe hanggang Enero tres. { -as-printed }
    .counter-now = { $state ->
        [open] Open po ito ngayon, hanggang { TIME($until) }.
       *[closed] Sarado po ito ngayon, at magbubukas ulit sa { MOMENT($opening) }.
    }

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = Para sa nawala o nanakaw na card: anumang oras po, araw-araw. Para sa ibang tanong sa wikang Tagalog: araw-araw po, mula { TIME($opens) } hanggang { TIME($closes) }.
    .general = Para sa nawala o nanakaw na card: anumang oras po, araw-araw. Para sa ibang tanong: Lunes hanggang Biyernes po, mula { TIME($opens) } hanggang { TIME($closes) }. Tuwing Sabado, Linggo, at pista opisyal, mula { TIME($opens) } hanggang { TIME($weekend-closes) }. Hindi po kami tumatanggap ng ibang tanong mula Disyembre beynte-nuwebe hanggang Enero tres.
    .navi = Para sa nawala o nanakaw na card: anumang oras po, araw-araw. Para sa ibang tanong: araw-araw po, mula { TIME($opens) } hanggang { TIME($closes) }, maliban sa Disyembre beynte-nuwebe hanggang Enero tres.
    .city-hall = Para sa nawala o nanakaw na card: anumang oras po, araw-araw. My Number Card section ng { -city-hall }: Lunes hanggang Biyernes, mula { TIME($opens) } hanggang { TIME($closes) }. Sarado po ang section tuwing pista opisyal, at mula Disyembre beynte-nuwebe hanggang Enero tres.
    .now = { $state ->
        [open] Narito po ngayon ang { -staff }, hanggang { TIME($until) }.
       *[closed] Sa ngayon, hindi po kami tumatanggap ng ibang tanong. Tatanggap po ulit kami sa { MOMENT($opening) }.
    }

fax =
    .this-is-fax = Para sa fax po ang numerong ito. Ikinokonekta ko po kayo sa taong makakatulong sa inyo sa telepono.

# .request: $number, $general: the lines that take lost cards at any hour.
goodbye =
    .connected = Salamat po sa pagtawag. Ingat po kayo.
    .request = Salamat po. Makikita ng { -staff } ang kahilingan ninyo. Puwede po kayong tumawag ulit anumang oras sa { PHONE($number) }, o kung sa wikang Japanese, sa { PHONE($general) }. Ingat po kayo.
    .too-long = Napakahaba na po ng tawag na ito, kaya kailangan ko na po itong tapusin. Puwede po kayong tumawag ulit anumang oras sa { PHONE($number) }, o kung sa wikang Japanese, sa { PHONE($general) }. Ingat po kayo.

failure =
    .apology = Paumanhin po, nagkaroon kami ng problema sa system. Ikinokonekta ko po kayo sa { -staff }. Huwag po munang ibaba ang telepono.

## For the desk that answers: which line was called, and why.
desk-line =
    .general = Pangkalahatang linya ng My Number.
    .navi = Card call center.
    .foreign = My Number Card Call Center, para sa mga wikang banyaga.
    .city-hall = Linya ng City Hall.
    .fax = Linya ng fax.
desk-purpose =
    .suspension = Nawala o nanakaw na card.
    .question = May tanong.
    .switchboard = Iba pang pakay sa City Hall.
