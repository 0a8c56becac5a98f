### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = My Number Card
-individual-number = My Number
-temporary-suspension = pansamantalang suspensyon
-suspension-request = kahilingang i-suspend
-lifting-the-suspension = pag-alis ng suspensyon
-reference-number = reference number
-callback-number = numerong matatawagan namin
-date-of-birth = petsa ng kapanganakan
-city-hall = Tsukuba City Hall
-counter = counter
-identification = valid ID
-police = pulis
-fee = bayad
-electronic-certificate = electronic certificate
-reissue = muling pag-isyu
-pin = PIN
-signature-password = signature password
-locked = naka-lock
-user-certificate = user certificate
-signature-certificate = signature certificate
-convenience-store = convenience store
-renewal = pag-renew
-expiry-date = expiration date
-period-of-stay = period of stay

## The language menu: every language announced in itself. $key: the key to press.
languages =
    .tl = Tagalog, pindutin ang { KEY($key) }.

# .menu: The first words of a call on the Japanese lines, and of the main menu everywhere. Shorter than three seconds.
# .other-languages: Said once, in English, to callers of the Japanese lines.
# .missed: The caller pressed nothing three times.
main =
    .menu = { -card } hotline po.
    .lost = Nawala o nanakaw na card: pindutin ang { KEY($key) }.
    .information = Impormasyon: pindutin ang { KEY($key) }.
    .hours = Oras ng serbisyo: pindutin ang { KEY($key) }.
    .other-matters = Iba pang pakay sa City Hall: pindutin ang { KEY($key) }.
    .languages = Ibang wika: pindutin ang { KEY($key) }.
    .missed = Wala pa po kayong napiling opsyon, kaya ituturing ko pong nawala ang card at ikokonekta ko kayo sa { -staff }.

# .staff-away: $back: when staff who speak the caller's language are back.
suspension =
    .connecting = Naitala na po ang kahilingan. Ikokonekta na kayo sa { -staff }, sandali lang po.
    .staff-away = Naitala na ang kahilingan. Sa Tagalog, babalik po kami sa { MOMENT($back) }.
    .english-staff = Sa Ingles, narito po ngayon ang { -staff }: pindutin ang { KEY($key) } o maghintay.
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
    .birth = Ngayon naman po, ang { -date-of-birth } ng may-ari ng card. Maglagay po ng walong digit ayon sa Western calendar: apat para sa taon, dalawa para sa buwan, at dalawa para sa araw. Halimbawa, ang { DATE("1985-04-07") } ay { DIGITS("1985-04-07") }. Pagkatapos, pindutin ang { KEY("#") }.
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

## Information behind key 2. Every piece begins with its facts, lasts less than 25 seconds, and is also sent as a text message.
# .printed: $as-of: the month of the guide. Said once, before the menu.
topics =
    .printed = Para po ito sa mga nakatira sa Tsukuba, ayon sa inilimbag noong { MONTH($as-of) }.
    .menu = Impormasyon.
    .loss = Pagkatapos mawala ang card: pindutin ang { KEY($key) }.
    .pins = Mga { -pin }: pindutin ang { KEY($key) }.
    .validity = Pag-expire at { -renewal }: pindutin ang { KEY($key) }.
    .stores = Sertipiko sa { -convenience-store }: pindutin ang { KEY($key) }.
    .moving = Lipat-bahay o bagong pangalan: pindutin ang { KEY($key) }.
    .about = Card at { -individual-number }: pindutin ang { KEY($key) }.
    .more = Karugtong: pindutin ang { KEY($key) }.
    .lost = Nawala o nanakaw na card: pindutin ang { KEY($key) }.
    .text = Kopya sa text: pindutin ang { KEY($key) }.

# .now: $state: open or closed, the counter now. $until: a clock time today. $opening: when it opens next.
# .next: the same, at the end of a piece that sends the caller to the counter.
counter =
    .option = Lugar at oras ng { -counter }: pindutin ang { KEY($key) }.
    .hours = Nasa main building po ng { -city-hall } ang { -counter }. Open ito Lunes hanggang Sabado, mula { TIME($opens) } hanggang { TIME($closes) }. Tuwing ikalawa at ikaapat na Huwebes ng buwan, hanggang { TIME($thursday-closes) }. Sarado po tuwing Linggo, pista opisyal, at mula { DAY($year-end-first) } hanggang { DAY($year-end-last) }.
    .now = { $state ->
        [open] Open po ito ngayon, hanggang { TIME($until) }.
       *[closed] Sarado po ito ngayon, at magbubukas ulit sa { MOMENT($opening) }.
    }
    .next = { $state ->
        [open] Open po ngayon ang { -counter }, hanggang { TIME($until) }.
       *[closed] Magbubukas po ulit ang { -counter } sa { MOMENT($opening) }.
    }

# .suspension: §7(1), §7(2). Nobody has to go to the police for a card lost at home.
# .reissue, .misuse: §7(3). A driving licence is enough alone; other papers need a second one beside them.
# .found: §7(3). The suspension is lifted at the counter only, never by telephone.
loss =
    .menu = Pagkatapos mawala ang card.
    .suspension-option = Epekto ng suspensyon, at ang { -police }: pindutin ang { KEY($key) }.
    .suspension = Habang may { -temporary-suspension }, walang makakagamit ng card o ng mga { -electronic-certificate } nito. Kung sa labas ng bahay nawala ang card, o kung ninakaw ito, mag-report din po sa { -police }.
    .reissue-option = Ang { -reissue } ng card, at { -fee }: pindutin ang { KEY($key) }.
    .reissue = Ang bagong card ay { YEN($card-fee) } po, may dagdag na { YEN($certificate-fee) } kung may { -electronic-certificate }. Magbayad po pagtanggap nito. Pumunta po sa { -counter } ng { -city-hall }, dala ang { -identification }. Sapat na ang driver's license. Kung ibang opisyal na dokumento, samahan ng anumang may pangalan at { -date-of-birth }, gaya ng hospital card.
    .found-option = Nakita na ang card: pindutin ang { KEY($key) }.
    .found = Dalhin po ang card sa { -counter } ng { -city-hall }. Doon po ginagawa ang { -lifting-the-suspension }, pati ang kailangan para sa mga { -electronic-certificate }. Hindi po ito magagawa sa telepono.
    .misuse-option = Baka maabuso ang { -individual-number }: pindutin ang { KEY($key) }.
    .misuse = Kung posibleng magamit sa masama ang { -individual-number } ninyo, puwede po itong palitan. Ginagawa po ito sa { -counter } ng { -city-hall }, hindi sa telepono. Magdala po ng { -identification }. Sapat na ang driver's license. Kung ibang opisyal na dokumento, samahan po ng anumang may pangalan at { -date-of-birth }.

# §3. A PIN is the number with four digits; the signature password has letters and digits.
# .kinds: Three different PINs; the holder may choose the same digits for all three.
# .forgotten: The holder comes in person. What is named as identification is in addition to the card itself.
pins =
    .menu = Mga { -pin }.
    .kinds-option = Mga uri ng { -pin }: pindutin ang { KEY($key) }.
    .kinds = May tatlo pong { -pin } na may { COUNT($pin-digits, "digits") }: para sa { -user-certificate }, para sa resident register, at para sa pagbasa ng nakasulat sa card. Puwede pong pare-pareho ang tatlo. Ang { -signature-password } naman ay { NUMBER($signature-fewest) } hanggang { COUNT($signature-most, "characters") }: pinaghalong capital letters at numero.
    .locks-option = Kung mali ang nailagay: pindutin ang { KEY($key) }.
    .locks = Kapag { COUNT($pin-tries, "times") } na sunod-sunod na mali ang nailagay, { -locked } na po ang { -pin }. Ang { -signature-password } naman ay { -locked } na kapag { COUNT($signature-tries, "times") } na sunod-sunod na mali. Kapag { -locked } na, kailangan po itong i-set muli.
    .change-option = Pagpapalit ng alam na { -pin }: pindutin ang { KEY($key) }.
    .change = Kung alam ninyo ang { -pin }, kayo na po mismo ang puwedeng magpalit, at mainam itong gawin nang regular. Gamitin po ang user client software, sa smartphone na compatible sa card, o sa computer na may card reader. Nasa website ng Public Personal Authentication Service ang paliwanag.
    .forgotten-option = Nalimutan o { -locked }: pindutin ang { KEY($key) }.
    .forgotten = Ang { -pin } na nalimutan o { -locked } ay ise-set muli sa { -counter } ng { -city-hall }. Ang may-ari po mismo ng card ang dapat pumunta, dala ang card at isa pang { -identification }, gaya ng driver's license. Ang { -signature-password } ay puwede ring i-set muli sa { -convenience-store }, gamit ang isang app.
    .safe-option = Pag-iingat sa { -pin }: pindutin ang { KEY($key) }.
    .safe = Huwag pong sabihin kaninuman ang { -pin } ninyo. Hindi po ito alam ng { -city-hall }, at hinding-hindi namin ito itatanong. Itago po sa ligtas na lugar ang papel na may mga { -pin } ninyo.

# §4. Everything counts from the day the card was made, not from the day it was collected.
# .card: $adult-age and older when they applied; $younger-age and younger. For applications up to the month $earlier-until: $earlier-adult-age.
# .foreign: The card's end is the end of the stay. Permanent residents and Highly Skilled Professionals number 2 are not meant: for them the ages count.
validity =
    .menu = Pag-expire at { -renewal }.
    .card-option = Bisa ng card: pindutin ang { KEY($key) }.
    .card = Binibilang po ang mga birthday mula nang gawin ang card. Kung { COUNT($adult-age, "years-old") } pataas ang may-ari noong nag-apply, may bisa ang card hanggang sa { COUNT($adult-birthdays, "birthday") }. Kung { COUNT($younger-age, "years-old") } pababa, hanggang sa { COUNT($younger-birthdays, "birthday") }. Kung nag-apply noong { MONTH($earlier-until) } o mas maaga, { COUNT($earlier-adult-age, "years-old") } pataas po ang batayan.
    .certificates-option = Mga { -electronic-certificate }: pindutin ang { KEY($key) }.
    .certificates = May bisa po ang mga { -electronic-certificate } hanggang sa { COUNT($certificate-birthdays, "birthday") } mula nang gawin ang card. Kung mas mauuna itong mag-expire kaysa sa card, ito lang po ang ire-renew. Pumunta po sa Citizens' Counter Division ng { -city-hall }, dala ang card at ang mga { -pin }.
    .renewal-option = Ang { -renewal } ng card: pindutin ang { KEY($key) }.
    .renewal = Puwede pong humiling ng { -renewal } simula { COUNT($renewal-months, "months") } bago ang { -expiry-date }. Tingnan po ang abiso ng pag-expire. Isasauli ang lumang card. Kung nawala ito o hindi maisauli, ang bagong card ay { YEN($card-fee) } po, may dagdag na { YEN($certificate-fee) } kung may { -electronic-certificate }.
    .foreign-option = Mga dayuhang residente: pindutin ang { KEY($key) }.
    .foreign = Natatapos po ang card kasabay ng { -period-of-stay } ninyo. Kapag na-extend ang stay, i-renew ang card bago ito mag-expire. Kung hindi, mawawalan ito ng bisa, at ang bago ay { YEN($card-fee) } po, may dagdag na { YEN($certificate-fee) } kung may { -electronic-certificate }. Hindi po sakop nito ang mga permanent resident, o ang Highly Skilled Professional number { NUMBER($highly-skilled) }.

# §5(3). .hours: "may": the service is not always closed at the year-end.
# .certificates: The registrations are in Tsukuba. Tax certificates: of the current fiscal year.
# .register: For whoever is registered as a resident elsewhere and has the permanent domicile (honseki) in Tsukuba, a registration for this use comes first.
# .steps: In the order of the machine's screens.
stores =
    .menu = Sertipiko sa { -convenience-store }.
    .hours-option = Oras, at mga kailangan: pindutin ang { KEY($key) }.
    .hours = Araw-araw po, mula { TIME($opens) } hanggang { TIME($closes) }. Mula { DAY($year-end-first) } hanggang { DAY($year-end-last) }, at kapag may maintenance, posibleng hindi ito magamit. Kailangan po ang card at ang { -pin } na may { COUNT($pin-digits, "digits") }. Mas mura po ito kaysa sa { -counter }.
    .shops-option = Aling mga tindahan: pindutin ang { KEY($key) }.
    .shops = Seven-Eleven, Lawson, FamilyMart, Seicomart, Ministop, Kasumi, at Aeon po, sa buong Japan. Hindi kasali ang Lawson One Hundred. Dapat po ay may multi-function copier ang tindahan.
    .certificates-option = Mga sertipiko, para kanino, at presyo: pindutin ang { KEY($key) }.
    .certificates = Ang bawat isa po rito ay { YEN($record-fee) }. Kung rehistrado kayo sa Tsukuba: kopya ng resident record, at seal certificate kung rehistrado ang seal ninyo. Kung nasa Tsukuba ang tax data ninyo: tax, non-tax, at income certificate ng fiscal year na ito. Kung nasa Tsukuba ang permanent domicile ninyo: supplementary family register.
    .register = Ang family register, buo o bahagi, ay { YEN($register-fee) } po. Para po ito sa mga Japanese national na nasa Tsukuba ang permanent domicile. Kung sa ibang munisipyo kayo nakarehistro bilang residente, magparehistro po muna para sa serbisyong ito.
    .steps-option = Paano ito gawin: pindutin ang { KEY($key) }.
    .steps = Sa copier, piliin po ang wika, tapos ang administrative services, tapos ang issuance of certificates. Ipatong ang card sa reader. Piliin ang lungsod o bayang tinitirhan ninyo, at i-enter ang { -pin }. Kunin na ang card. Piliin ang sertipiko at kung ilang kopya. Pagkatapos, magbayad po.
    .cautions-option = Mga dapat tandaan: pindutin ang { KEY($key) }.
    .cautions = Hindi po mapapalitan ang sertipiko, at hindi isasauli ang { -fee }. Kung kailangan ng sertipikong may { -individual-number } o mga dating address, o may iba pang espesyal na hiling, pumunta po sa { -counter }. Ang mga sertipikong libre sa { -counter }, para sa public pension o special child-rearing allowance, ay may { -fee } po sa store.
    .paper = Iba po ang papel nito sa papel ng { -counter }. Protektado ito laban sa pamemeke, at pareho ang bisa. Kung higit sa isa ang pahina, hindi naka-staple ang mga ito, pero may sunod-sunod na numero. Kunin po lahat. Kung minsan, hindi makukuha ang mga tax certificate. Magtanong po tungkol dito sa Citizens' Tax Division.
    .delays = Pagkatapos magbago ang address o family register, o lumipat sa labas ng Tsukuba ang isang miyembro ng household, posibleng walang makuhang sertipiko, o hindi ito ang pinakabago. Posibleng abutin po ito ng ilang araw. Kapag hihinto ang serbisyo para sa maintenance, nakasulat po ito sa city bulletin at sa website ng lungsod.

# §6. .out: Both periods must be kept, then the third. The new municipality is where they are kept.
# .inside: A member of the same household may come instead of the holder.
# .certificates: The user certificate carries no name and address, so it stays.
moving =
    .menu = Lipat-bahay o bagong pangalan.
    .out-option = Paglipat sa labas ng Tsukuba: pindutin ang { KEY($key) }.
    .out = May bisa pa rin po ang card. I-file ang moving-in notice sa munisipyo ng nilipatan ninyo sa loob ng { COUNT($notice-days, "days") } mula nang tumira roon, at dapat ding sa loob ng { COUNT($planned-days, "days") } mula sa planned moving-out date. Pagkatapos, hilingin doon ang patuloy na paggamit ng card, sa loob ng { COUNT($continued-days, "days") } mula sa notice na iyon. Kailangan po ang { -pin }.
    .late = Kapag lumampas sa isa sa mga deadline na ito, mawawalan po ng bisa ang card. Isauli ito sa munisipyo ng nilipatan ninyo. May { -fee } po ang bagong card. Puwedeng i-file sa smartphone ang moving-out notice ng mga aalis sa Tsukuba.
    .deadline-option = Pagkuwenta ng mga deadline: pindutin ang { KEY($key) }.
    .inside-option = Paglipat sa loob ng Tsukuba, o bagong pangalan: pindutin ang { KEY($key) }.
    .inside = Kailangan pong baguhin ang nakasulat sa card. Dadalhin ng may-ari, o ng miyembro ng parehong household, ang card sa Citizens' Counter Division ng { -city-hall }. Kailangan po ang { -pin }.
    .certificates-option = Mangyayari sa mga { -electronic-certificate }: pindutin ang { KEY($key) }.
    .certificates = Nawawalan po ng bisa ang { -signature-certificate } kapag nagbago ang pangalan o address. Kung gusto ninyong patuloy na gamitin ito, ang may-ari po ang mag-a-apply ng bagong certificate, kasabay ng notice ng paglipat o ng kasal. Ang { -user-certificate } ay may bisa pa rin.

# §1, §2, §5(1), §5(2). .vaccination: the app for it has ended; not said any more.
about =
    .menu = Card at { -individual-number }.
    .uses-option = Gamit ng card: pindutin ang { KEY($key) }.
    .uses = Sa isang card po, mapapatunayan ninyo kung sino kayo, at ang { -individual-number } ninyo. Gamit ito, makakakuha kayo ng sertipiko sa { -convenience-store }, kahit sarado ang { -city-hall }. May mga proseso ring magagawa online, gaya ng moving-out notice, at ng tax return sa e-Tax.
    .insurance = Kapag nairehistro, ang card na po ang health insurance card ninyo, sa mga ospital at klinikang kasali. Hindi na kailangang maghintay ng bago kapag nagsimula o nagpalit ng trabaho, o lumipat, at may ilang papeles na hindi na kailangan. Para sumali o umalis sa insurance, sa { -counter } pa rin po.
    .vaccination = Gamit ang smartphone at ang card, makakakuha po kayo ng sertipiko ng bakuna laban sa bagong coronavirus.
    .number-option = Ano ang { -individual-number }: pindutin ang { KEY($key) }.
    .number = May { COUNT($number-digits, "digits") } po ang { -individual-number }. Mayroon nito ang lahat ng nakatira sa Japan. Hinihingi ito ng mga opisina ng gobyerno, employer, bangko, at iba pa, ayon sa batas: para sa social security, buwis, at disaster response. Kasama rito ang childcare, welfare, nursing care, insurance, at pagpapagamot. Dalhin po ang card kapag ganoon.
    .leak = Kahit malaman ng iba ang numero ninyo, hindi naman malalaman ang iba pang personal data. Hindi po iyon nakatago sa iisang lugar. Ang opisyal na may hawak ng proseso lang ang nakakakita, at ang kailangan lang niya rito. Mahigpit ang limitasyon ng batas, at may nagbabantay na independent body, ang Personal Information Protection Commission.
    .copying-option = Pagkopya ng card: pindutin ang { KEY($key) }.
    .copying = Puwede pong kopyahin ng iba ang harap ng card kung pumapayag kayo. Nasa likod ang { -individual-number }. Puwede lang pong kopyahin ang likod para sa mga prosesong gumagamit ng numero ayon sa batas.
    .safety-option = Seguridad ng card: pindutin ang { KEY($key) }.
    .safety = Nasa chip po ang nakasulat sa card, pero wala roon ang data ng buwis o pensiyon. Protektado ito ng mga { -pin }, at kusang nagla-lock kapag sumobra ang maling paglagay. Kapag may pumilit na buksan ito, mabubura ang laman. May espesyal na printing din po ang card laban sa pamemeke.
    .certificates-option = Gamit ng mga { -electronic-certificate }: pindutin ang { KEY($key) }.
    .certificates = Dalawa po ito. Pinatutunayan ng { -user-certificate } na kayo ang nagla-log in: sa { -convenience-store }, sa e-Tax, o bilang health insurance card. Pinatutunayan ng { -signature-certificate } na sa inyo at hindi nabago ang dokumentong ipinadala online, gaya ng moving-out notice. Para sa e-Tax at mga katulad nito, kailangan po ang dalawa.
    .home-option = Paggamit ng card sa bahay: pindutin ang { KEY($key) }.
    .home = Kailangan po ng smartphone na nakakabasa ng card, o ng card reader at computer. I-install ang user client software. Kung computer, kailangan din ang driver ng card reader. Nasa website ng Public Personal Authentication Service ang iba pang paliwanag.

# The last days for the move out of Tsukuba. Dates are keyed as eight digits, in Western years.
# .moved-in-confirm: $moved-in: the date. $when: past (today included) or future.
# .answer: $notice-last: last day for the notice of moving in. $continued-last: the last day for continued use, if the notice is filed on $notice-last.
# .late: the notice's last day is over, the other one is not. .over: both are. .ended: said after either.
deadline =
    .moved-in = Anong petsa po kayo nagsimula o magsisimulang tumira sa bagong lungsod o bayan? Maglagay po ng walong digit ayon sa Western calendar: apat para sa taon, dalawa para sa buwan, at dalawa para sa araw. Halimbawa, ang { DATE("2027-04-01") } ay { DIGITS("2027-04-01") }. Pagkatapos, pindutin ang { KEY("#") }.
    .moved-in-short = Ilagay po ang petsa ng simula ng pagtira roon: walong digit, una ang taon, tapos pindutin ang { KEY("#") }.
    .moved-in-confirm = { $when ->
        [future] Magsisimula po kayong tumira roon sa { DATE($moved-in) }, petsang darating pa lang. Tama po ba?
       *[past] Nakatira na po kayo roon mula { DATE($moved-in) }. Tama po ba?
    }
    .planned = Ngayon naman po, ang planned moving-out date na isinulat ninyo sa moving-out notice. Maglagay po ng walong digit, una ang taon. Pagkatapos, pindutin ang { KEY("#") }.
    .planned-short = Ilagay po ang planned moving-out date: walong digit, una ang taon, tapos pindutin ang { KEY("#") }.
    .planned-confirm = Ang planned moving-out date po ay { DATE($planned-out) }. Tama po ba?
    .answer = I-file po ang moving-in notice nang hindi lalampas sa { DATE($notice-last) }. Pagkatapos, hilingin ang patuloy na paggamit ng card sa loob ng { COUNT($continued-days, "days") } mula sa notice. Kung sa huling araw kayo mag-file, hanggang { DATE($continued-last) } po ang paghiling na ito.
    .late = Hanggang noong { DATE($notice-last) } po ang moving-in notice. Kung umabot kayo, hilingin ang patuloy na paggamit ng card sa loob ng { COUNT($continued-days, "days") } mula sa notice, at hindi lalampas sa { DATE($continued-last) }.
    .over = Lampas na po ang dalawang deadline: { DATE($notice-last) } para sa moving-in notice, at pinakahuli na ang { DATE($continued-last) } para hilingin ang patuloy na paggamit ng card.
    .ended = Kung hindi kayo umabot, wala na pong bisa ang card. Isauli ito sa munisipyo ng nilipatan ninyo. May { -fee } po ang bagong card.

# A text message with the facts just heard. $number: the number it goes to.
# .reference: the text message itself, after a request.
text =
    .caller-id = Puwede po ba naming ipadala ang text sa { PHONE($number) }?
    .number = Sa anong cellphone number po ipapadala ang text? Ilagay po ang cellphone number sa Japan, na nagsisimula sa zero. Pagkatapos, pindutin ang { KEY("#") }.
    .number-short = Ilagay po ang cellphone number, tapos pindutin ang { KEY("#") }.
    .number-confirm = Ang inilagay po ninyo ay { PHONE($number) }. Tama po ba?
    .kept = Naitala na po namin na sa { PHONE($number) } ipapadala ang text.
    .return = Para bumalik, pindutin ang { KEY($key) }.
    .reference = { -card }: ang { -reference-number } po ninyo ay { DIGITS($reference) }. Hindi pa po naka-suspend ang card hangga't hindi pa kayo nakakausap ng { -staff }.

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = Para sa nawala o nanakaw na card: anumang oras po, araw-araw. Para sa ibang tanong sa wikang Tagalog: araw-araw po, mula { TIME($opens) } hanggang { TIME($closes) }.
    .general = Nawala o nanakaw na card: anumang oras po, araw-araw. Ibang tanong: Lunes hanggang Biyernes, { TIME($opens) } hanggang { TIME($closes) }. Sabado, Linggo, pista opisyal: { TIME($opens) } hanggang { TIME($weekend-closes) }. Wala pong sasagot sa ibang tanong mula { DAY($year-end-first) } hanggang { DAY($year-end-last) }.
    .navi = Para sa nawala o nanakaw na card: anumang oras po, araw-araw. Para sa ibang tanong: araw-araw po, mula { TIME($opens) } hanggang { TIME($closes) }, maliban sa { DAY($year-end-first) } hanggang { DAY($year-end-last) }.
    .city-hall = Para sa nawala o nanakaw na card: anumang oras po, araw-araw. Telepono ng { -card } section ng { -city-hall }: Lunes hanggang Biyernes, { TIME($opens) } hanggang { TIME($closes) }. Wala pong sasagot doon tuwing pista opisyal, at mula { DAY($year-end-first) } hanggang { DAY($year-end-last) }.
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
    .foreign = { -card } Call Center, para sa mga wikang banyaga.
    .city-hall = Linya ng City Hall.
    .fax = Linya ng fax.
desk-purpose =
    .suspension = Nawala o nanakaw na card.
    .question = May tanong.
    .switchboard = Iba pang pakay sa City Hall.

## For a printed notice (ivr hours --notice), where numbers stand in digits. Never said.
# .as-of: $today, $until: dates. .free, .charged: $number: a line's number, whose opening hours follow.
# .line-closed, .counter-closed: a list of days follows.
notice =
    .title = { -card } hotline: oras ng serbisyo
    .as-of = Ito ang impormasyon sa { DATE($today) }. Nakalista ang mga araw na sarado hanggang { DATE($until) }.
    .free = Telepono { PHONE($number) } (libre ang tawag)
    .charged = Telepono { PHONE($number) } (may bayad ang tawag)
    .line-closed = Araw-araw pong tinatanggap ang tawag tungkol sa nawala o nanakaw na card. Sa mga petsang ito, hindi po kami tumatanggap ng ibang tanong:
    .counter = Sa { -counter }
    .counter-closed = Sarado po ang { -counter } sa mga petsang ito:
