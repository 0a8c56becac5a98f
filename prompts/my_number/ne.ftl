### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = माइ नम्बर कार्ड
-individual-number = माइ नम्बर
-temporary-suspension = अस्थायी रोक्का
-suspension-request = रोक्का अनुरोध
-lifting-the-suspension = रोक्का फुकुवा
-reference-number = सन्दर्भ नम्बर
-callback-number = सम्पर्क नम्बर
-date-of-birth = जन्म मिति
-city-hall = त्सुकुबा नगरपालिका कार्यालय
-counter = काउन्टर
-identification = परिचयपत्र
-police = प्रहरी
-fee = शुल्क
-electronic-certificate = इलेक्ट्रोनिक प्रमाणपत्र
-reissue = पुनः जारी
-pin = पासवर्ड
-signature-password = हस्ताक्षर पासवर्ड
-locked = { $form ->
    [verb] लक
   *[bare] लक भएको
}
-user-certificate = प्रयोगकर्ता प्रमाणपत्र
-signature-certificate = हस्ताक्षर प्रमाणपत्र
-convenience-store = कन्भिनियन्स स्टोर
-renewal = नवीकरण
-expiry-date = म्याद सकिने मिति
-period-of-stay = बसाइको अवधि

## The language menu: every language announced in itself. $key: the key to press.
languages =
    .ne = नेपाली, { KEY($key) } थिच्नुहोस्।

# .menu: The first words of a call on the Japanese lines, and of the main menu everywhere. Shorter than three seconds.
# .missed: The caller pressed nothing three times.
main =
    .menu = { -card } सेवा।
    .lost = कार्ड हराए वा चोरी भए, { KEY($key) } थिच्नुहोस्।
    .information = जानकारी, { KEY($key) }।
    .hours = सेवा समय, { KEY($key) }।
    .other-matters = नगरपालिकाका अरू काम, { KEY($key) } थिच्नुहोस्।
    .languages = अरू भाषा, { KEY($key) }।
    .missed = मिल्ने कुनै बटन नथिचिएकाले, कार्ड हराएको मानेर { -staff }सँग जोडिदिन्छौँ।

# .staff-away: $back: when staff who speak the caller's language are back.
suspension =
    .connecting = अनुरोध दर्ता भयो। { -staff }सँग जोड्दैछौँ, पर्खनुहोस्।
    .staff-away = अनुरोध दर्ता भयो। नेपाली सेवा { MOMENT($back) }देखि।
    .english-staff = अहिले अङ्ग्रेजी बोल्ने { -staff }, { KEY($key) } थिच्नुहोस् वा पर्खनुहोस्।
    .call-me-back = पछि नेपालीमा हाम्रो फोन पाउन, { KEY($key) } थिच्नुहोस्।
    .nobody = माफ गर्नुहोस्, अहिले फोन उठाउन सक्ने { -staff } हुनुहुन्न। तपाईंको अनुरोध सुरक्षित छ, र { -staff }ले हेर्नुहुनेछ। अब हामीले तपाईंलाई फोन गर्न चाहिने विवरण सोध्छौँ।

# .caller-id: $number: the number the caller is calling from.
# .birth: Not only the holder calls: never assume that the caller is the holder.
# .birth-confirm: $birth: the date the caller entered.
callback =
    .caller-id = तपाईंलाई { PHONE($number) } नम्बरमा फोन गरे हुन्छ?
    .number = कृपया शून्यबाट सुरु हुने, जापानको { -callback-number } थिच्नुहोस्। अनि { KEY("#") } थिच्नुहोस्।
    .number-short = टेलिफोन नम्बर थिचेर, { KEY("#") } थिच्नुहोस्।
    .number-confirm = तपाईंले थिचेको नम्बर { PHONE($number) } हो। ठीक छ?
    .birth = अब, कार्डवालाको { -date-of-birth } ईस्वी सन्मा, आठ अङ्कमा थिच्नुहोस्। सन् चार अङ्क, महिना दुई अङ्क, तारिख दुई अङ्क। जस्तै, { DATE("1985-04-07") }का लागि, { DIGITS("1985-04-07") }। अनि { KEY("#") } थिच्नुहोस्।
    .birth-short = { -date-of-birth } आठ अङ्कमा, ईस्वी सन्बाट सुरु गरेर थिच्नुहोस्। अनि { KEY("#") } थिच्नुहोस्।
    .birth-confirm = तपाईंले थिचेको मिति { DATE($birth) } हो। ठीक छ?
    .name = बिप आवाजपछि, कार्डवालाको पूरा नाम भन्नुहोस्। अरूका लागि फोन गर्नुभएको भए, आफ्नो नाम पनि भन्नुहोस्। तपाईंको आवाज रेकर्ड हुनेछ। सकिएपछि, कुनै पनि बटन थिच्नुहोस्।

# $reference: seven digits. Said twice, and the caller learns that nothing is suspended yet.
reference =
    .number = तपाईंको { -reference-number } { DIGITS($reference) } हो। फेरि भन्छौँ, { DIGITS($reference) }। { -staff }ले तपाईंसँग कुरा नगरेसम्म कार्ड रोक्का हुँदैन।
    .again = नम्बर फेरि सुन्न, { KEY($key) } थिच्नुहोस्।

# .closed: $why: why nobody answers now. $opening: when somebody will.
# .counter-open: The telephone section of City Hall is closed, its counter is open. $until: a clock time today.
# .call-other: $number: another line that is open now.
person =
    .connecting = { -staff }सँग जोडिदिन्छौँ। कृपया फोन नराख्नुहोस्।
    .nobody = माफ गर्नुहोस्, अहिले फोन उठाउन सक्ने { -staff } हुनुहुन्न। मुख्य मेनुमा फर्कन्छौँ।
    .closed = { $why ->
        [holiday] आज सार्वजनिक बिदा भएकाले, सोधपुछ सेवा बन्द छ।
        [year-end] जापानको नयाँ वर्षको बिदा भएकाले, सोधपुछ सेवा बन्द छ।
        [weekday] आज साप्ताहिक बिदा भएकाले, सोधपुछ सेवा बन्द छ।
       *[hour] अहिले सोधपुछ सेवा बन्द छ।
    } सेवा { MOMENT($opening) }देखि फेरि खुल्छ।
    .suspensions-only = अहिले { -staff }लाई कार्ड हराएको वा चोरी भएको खबर मात्र गर्न सकिन्छ। अरू सोधपुछ { MOMENT($opening) }देखि गर्न सकिन्छ। रेकर्ड गरिएको जानकारी अहिले पनि सुन्न सकिन्छ।
    .staff-away = नेपाली बोल्ने { -staff } { MOMENT($opening) }देखि उपलब्ध हुनुहुनेछ। अहिले अङ्ग्रेजी बोल्ने { -staff } हुनुहुन्छ।
    .english-staff = अङ्ग्रेजी बोल्ने { -staff }सँग कुरा गर्न, फेरि { KEY($key) } थिच्नुहोस्।
    .counter-open = { -city-hall }को मुख्य भवनको { -counter } आज { TIME($until) }सम्म खुला छ।
    .call-other = अहिले { PHONE($number) } नम्बरमा फोन गरेर सोध्न सकिन्छ।

switchboard =
    .connecting = { -city-hall }को टेलिफोन अपरेटरसँग जोडिदिन्छौँ। उहाँ जापानी भाषा बोल्नुहुन्छ। कृपया फोन नराख्नुहोस्।

## Information behind key 2. Every piece begins with its facts, lasts less than 25 seconds, and is also sent as a text message.
# .printed: $as-of: the month of the guide. Said once, before the menu.
topics =
    .printed = यो जानकारी त्सुकुबामा बस्नेहरूका लागि, { MONTH($as-of) }मा छापिएअनुसार हो।
    .menu = जानकारी।
    .loss = कार्ड हराएपछिको काम, { KEY($key) } थिच्नुहोस्।
    .pins = { -pin }, { KEY($key) } थिच्नुहोस्।
    .validity = म्याद र { -renewal }, { KEY($key) } थिच्नुहोस्।
    .stores = { -convenience-store }बाट प्रमाणपत्र, { KEY($key) } थिच्नुहोस्।
    .moving = बसाइँसराइ वा नाम परिवर्तन, { KEY($key) } थिच्नुहोस्।
    .about = कार्ड र { -individual-number }, { KEY($key) } थिच्नुहोस्।
    .more = थप सुन्न, { KEY($key) }।
    .lost = कार्ड हराए वा चोरी भए, { KEY($key) } थिच्नुहोस्।
    .text = यो कुरा मेसेजमा पाउन, { KEY($key) }।

# .now: $state: open or closed, the counter now. $until: a clock time today. $opening: when it opens next.
# .next: the same, at the end of a piece that sends the caller to the counter.
counter =
    .option = { -counter }को ठाउँ र समय, { KEY($key) } थिच्नुहोस्।
    .hours = { -counter } { -city-hall }को मुख्य भवनमा छ। सोमबारदेखि शनिबारसम्म, { TIME($opens) }देखि { TIME($closes) }सम्म, र महिनाको दोस्रो र चौथो बिहीबार { TIME($thursday-closes) }सम्म खुल्छ। आइतबार, सार्वजनिक बिदा, र { DAY($year-end-first) }देखि { DAY($year-end-last) }सम्म बन्द हुन्छ।
    .now = { $state ->
        [open] अहिले खुला छ। आज { TIME($until) }सम्म खुला रहन्छ।
       *[closed] अहिले बन्द छ। { MOMENT($opening) }देखि फेरि खुल्छ।
    }
    .next = { $state ->
        [open] { -counter } अहिले खुला छ। आज { TIME($until) }सम्म खुला रहन्छ।
       *[closed] { -counter } { MOMENT($opening) }देखि फेरि खुल्छ।
    }

# .suspension: §7(1), §7(2). Nobody has to go to the police for a card lost at home.
# .reissue, .misuse: §7(3). A driving licence is enough alone; other papers need a second one beside them.
# .found: §7(3). The suspension is lifted at the counter only, never by telephone.
loss =
    .menu = कार्ड हराएपछिको काम।
    .suspension-option = { -temporary-suspension }, र { -police }लाई खबर, { KEY($key) } थिच्नुहोस्।
    .suspension = { -temporary-suspension } भएको बेला, कार्ड र यसको { -electronic-certificate } कसैले पनि प्रयोग गर्न सक्दैन। कार्ड चोरी भएको वा घरबाहिर हराएको भए, { -police }लाई पनि खबर गर्नुहोस्।
    .reissue-option = कार्ड { -reissue } र { -fee }, { KEY($key) } थिच्नुहोस्।
    .reissue = नयाँ कार्डलाई { YEN($card-fee) }, { -electronic-certificate } पनि लिए थप { YEN($certificate-fee) } लाग्छ। कार्ड लिँदा तिर्नुहोस्। { -identification } लिएर { -city-hall }को { -counter }मा आउनुहोस्। ड्राइभिङ लाइसेन्स भए पुग्छ। नभए, अर्को आधिकारिक कागजातसँगै, अस्पतालको कार्ड जस्तो, नाम र { -date-of-birth } भएको कागज पनि चाहिन्छ।
    .found-option = कार्ड भेटिए, { KEY($key) } थिच्नुहोस्।
    .found = भेटिएको कार्ड लिएर { -city-hall }को { -counter }मा आउनुहोस्। { -lifting-the-suspension }, र { -electronic-certificate }को काम त्यहीँ हुन्छ। फोनबाट हुँदैन।
    .misuse-option = { -individual-number } दुरुपयोगको डर भए, { KEY($key) } थिच्नुहोस्।
    .misuse = { -individual-number } दुरुपयोग हुने डर भए, नम्बर परिवर्तन गर्न सकिन्छ। यो { -city-hall }को { -counter }मा हुन्छ, फोनबाट हुँदैन। { -identification } ल्याउनुहोस्। ड्राइभिङ लाइसेन्स भए पुग्छ। नभए, अर्को आधिकारिक कागजातसँगै, नाम र { -date-of-birth } भएको कागज पनि चाहिन्छ।

# §3. A PIN is the number with four digits; the signature password has letters and digits.
# .kinds: Three different PINs; the holder may choose the same digits for all three.
# .forgotten: The holder comes in person. What is named as identification is in addition to the card itself.
pins =
    .menu = { -pin }को जानकारी।
    .kinds-option = { -pin }का किसिम, { KEY($key) } थिच्नुहोस्।
    .kinds = { COUNT($pin-digits, "digits") }का { -pin } तीन वटा छन्। { -user-certificate }को, बासिन्दा दर्ताको, र कार्डमा छापिएको विवरण पढ्न चाहिने { -pin }। तीनै वटा एउटै भए पनि हुन्छ। { -signature-password } { NUMBER($signature-fewest) }देखि { COUNT($signature-most, "characters") }को हुन्छ। यसमा अङ्ग्रेजी ठूला अक्षर र अङ्क मिसाउनुपर्छ।
    .locks-option = गलत { -pin }, { KEY($key) } थिच्नुहोस्।
    .locks = { -pin } लगातार { COUNT($pin-tries, "times") } गलत हाले, { -locked(form: "verb") } हुन्छ। { -signature-password } भने, लगातार { COUNT($signature-tries, "times") } गलत हाले, { -locked(form: "verb") } हुन्छ। { -locked(form: "verb") } भएपछि, नयाँ राख्नुपर्छ।
    .change-option = थाहा भएको { -pin } फेर्न, { KEY($key) } थिच्नुहोस्।
    .change = थाहा भएको { -pin } आफैँ फेर्न सकिन्छ। नियमित फेर्नु राम्रो हुन्छ। कार्ड पढ्न सक्ने स्मार्टफोन, वा कार्ड रिडर जोडिएको कम्प्युटरमा, प्रयोगकर्ता क्लाइन्ट सफ्टवेयर चलाउनुहोस्। तरिका, सार्वजनिक व्यक्तिगत प्रमाणीकरण सेवाको वेबसाइटमा छ।
    .forgotten-option = बिर्से वा { -locked(form: "verb") } भए, { KEY($key) } थिच्नुहोस्।
    .forgotten = बिर्सेको वा { -locked } { -pin }, { -city-hall }को { -counter }मा नयाँ राख्न सकिन्छ। कार्डवाला आफैँ आउनुपर्छ। कार्ड, र ड्राइभिङ लाइसेन्स जस्तो अर्को { -identification } ल्याउनुहोस्। { -signature-password } भने, एप चलाएर { -convenience-store }मा पनि नयाँ राख्न सकिन्छ।
    .safe-option = { -pin }को सुरक्षा, { KEY($key) } थिच्नुहोस्।
    .safe = { -pin } कसैलाई नभन्नुहोस्। { -city-hall }लाई तपाईंको { -pin } थाहा हुँदैन, र हामी कहिल्यै सोध्दैनौँ। { -pin } लेखिएको कागज सुरक्षित ठाउँमा राख्नुहोस्।

# §4. Everything counts from the day the card was made, not from the day it was collected.
# .card: $adult-age and older when they applied; $younger-age and younger. For applications up to the month $earlier-until: $earlier-adult-age.
# .foreign: The card's end is the end of the stay. Permanent residents and Highly Skilled Professionals number 2 are not meant: for them the ages count.
validity =
    .menu = म्याद र { -renewal }।
    .card-option = कार्डको म्याद, { KEY($key) } थिच्नुहोस्।
    .card = निवेदन दिँदा { COUNT($adult-age, "years-old") } वा बढी भएकाको कार्ड, बनेपछि आउने { COUNT($adult-birthdays, "birthday") }सम्म मान्य हुन्छ। { COUNT($younger-age, "years-old") } वा कम भएकाको, { COUNT($younger-birthdays, "birthday") }सम्म मान्य हुन्छ। { MONTH($earlier-until) }सम्ममा निवेदन दिएको भए, उमेरको सीमा { COUNT($earlier-adult-age, "years-old") } वा बढी हो।
    .certificates-option = { -electronic-certificate }को म्याद, { KEY($key) } थिच्नुहोस्।
    .certificates = { -electronic-certificate }, कार्ड बनेपछि आउने { COUNT($certificate-birthdays, "birthday") }सम्म मान्य हुन्छ। यसको म्याद कार्डको भन्दा पहिले सकिए, { -electronic-certificate }को मात्र { -renewal } हुन्छ। कार्ड लिएर { -city-hall }को नागरिक काउन्टर शाखामा आउनुहोस्। { -pin } पनि चाहिन्छ।
    .renewal-option = कार्डको { -renewal }, { KEY($key) } थिच्नुहोस्।
    .renewal = { -renewal }को निवेदन, { -expiry-date }भन्दा { COUNT($renewal-months, "months") } अघिदेखि दिन सकिन्छ। म्याद सकिने सूचनापत्र हेर्नुहोस्। पुरानो कार्ड बुझाउनुपर्छ। कार्ड हराएको वा बुझाउन नसक्ने भए, नयाँ कार्डलाई { YEN($card-fee) }, { -electronic-certificate } पनि लिए थप { YEN($certificate-fee) } लाग्छ।
    .foreign-option = विदेशी बासिन्दा, { KEY($key) } थिच्नुहोस्।
    .foreign = कार्डको म्याद { -period-of-stay }सँगै सकिन्छ। अवधि बढेपछि, कार्डको म्याद सकिनुअघि, कार्ड { -renewal } गराउनुहोस्। नगराए कार्ड रद्द हुन्छ। नयाँ कार्डलाई { YEN($card-fee) }, { -electronic-certificate } पनि लिए थप { YEN($certificate-fee) } लाग्छ। स्थायी बसोबास अनुमति भएका, र उच्च दक्ष पेशाकर्मी नम्बर { NUMBER($highly-skilled) }लाई, यो लागू हुँदैन।

# §5(3). .hours: "may": the service is not always closed at the year-end.
# .certificates: The registrations are in Tsukuba. Tax certificates: of the current fiscal year.
# .register: For whoever is registered as a resident elsewhere and has the permanent domicile (honseki) in Tsukuba, a registration for this use comes first.
# .steps: In the order of the machine's screens.
stores =
    .menu = { -convenience-store }बाट प्रमाणपत्र।
    .hours-option = समय र चाहिने कुरा, { KEY($key) } थिच्नुहोस्।
    .hours = यो सेवा हरेक दिन { TIME($opens) }देखि { TIME($closes) }सम्म हुन्छ। { DAY($year-end-first) }देखि { DAY($year-end-last) }सम्म, र मर्मतका बेला, सेवा नपाइन सक्छ। कार्ड र { COUNT($pin-digits, "digits") }को { -pin } चाहिन्छ। { -counter }मा भन्दा सस्तो पर्छ।
    .shops-option = कुन कुन पसल, { KEY($key) } थिच्नुहोस्।
    .shops = जापानभरिका सेभेन इलेभेन, लसन, फ्यामिली मार्ट, सेइको मार्ट, मिनिस्टप, कासुमी र इओनमा पाइन्छ। लसन वान हन्ड्रेडमा पाइँदैन। पसलमा मल्टि कपी मेसिन हुनुपर्छ।
    .certificates-option = कुन प्रमाणपत्र, कसलाई, र { -fee }, { KEY($key) } थिच्नुहोस्।
    .certificates = यी प्रमाणपत्र प्रतिवटा { YEN($record-fee) } पर्छ। त्सुकुबामा बासिन्दा दर्ता भए, निवास प्रमाणपत्रको प्रतिलिपि, र छाप दर्ता पनि भए, छाप दर्ता प्रमाणपत्र। त्सुकुबामा कर विवरण भए, यस आर्थिक वर्षको कर लागेको, कर नलागेको र आयको प्रमाणपत्र। त्सुकुबामा पारिवारिक दर्ता भए, त्यसको पूरक विवरण।
    .register = पारिवारिक दर्ताको पूरा वा आंशिक प्रमाणपत्रलाई { YEN($register-fee) } लाग्छ। यो, त्सुकुबामा पारिवारिक दर्ता भएका जापानी नागरिकका लागि हो। बासिन्दा दर्ता अर्को नगरपालिकामा भए, पहिले यो सेवाका लागि दर्ता गर्नुपर्छ।
    .steps-option = गर्ने तरिका, { KEY($key) } थिच्नुहोस्।
    .steps = कपी मेसिनमा भाषा, अनि प्रशासनिक सेवा, अनि प्रमाणपत्र जारी सेवा छान्नुहोस्। कार्डलाई रिडरमा राख्नुहोस्। आफू बस्ने नगरपालिका छानेर, { -pin } हाल्नुहोस्। कार्ड झिक्नुहोस्। प्रमाणपत्र, र कति प्रति चाहिने हो, छान्नुहोस्। अनि पैसा तिर्नुहोस्।
    .cautions-option = ध्यान दिने कुरा, { KEY($key) } थिच्नुहोस्।
    .cautions = प्रमाणपत्र साट्न मिल्दैन, र { -fee } फिर्ता हुँदैन। { -individual-number } वा पुराना ठेगाना भएको प्रमाणपत्र चाहिए, वा अरू विशेष आवश्यकता भए, { -counter }मा आउनुहोस्। सार्वजनिक पेन्सन वा विशेष बालपालन भत्ताका लागि { -counter }मा पैसा नलाग्ने प्रमाणपत्रलाई पनि, { -convenience-store }मा पैसा लाग्छ।
    .paper = कागज { -counter }को जस्तो हुँदैन। तर यसमा नक्कल रोक्ने सुरक्षा हुन्छ, र उत्तिकै मान्य हुन्छ। धेरै पाना भए, स्टेपल गरिएको हुँदैन। क्रम नम्बर हेरेर, सबै पाना लिनुहोस्। करको प्रमाणपत्र कहिलेकाहीँ पाइँदैन। कुन पाइँदैन, नागरिक कर शाखालाई सोध्नुहोस्।
    .delays = ठेगाना वा पारिवारिक दर्ता फेरिएपछि, वा घरपरिवारको कोही बसाइँ सरी गएपछि, प्रमाणपत्र नपाइन, वा पुरानै विवरणको हुन सक्छ। केही दिन लाग्न सक्छ। मर्मतका लागि सेवा बन्द हुने समय, नगरको बुलेटिन र वेबसाइटमा दिइन्छ।

# §6. .out: Both periods must be kept, then the third. The new municipality is where they are kept.
# .inside: A member of the same household may come instead of the holder.
# .certificates: The user certificate carries no name and address, so it stays.
moving =
    .menu = बसाइँसराइ वा नाम परिवर्तन।
    .out-option = त्सुकुबाबाहिर सर्दा, { KEY($key) } थिच्नुहोस्।
    .out = कार्ड मान्य रहन्छ। नयाँ नगरपालिकामा बस्न थालेको { COUNT($notice-days, "days") }भित्र, र सरी जाने तय मितिको { COUNT($planned-days, "days") }भित्र, दुवै म्याद ननाघी, त्यहाँ बसाइँ सरी आएको सूचना दिनुहोस्। सूचना दिएको { COUNT($continued-days, "days") }भित्र, त्यहीँ, कार्ड निरन्तर प्रयोगको निवेदन दिनुहोस्। { -pin } चाहिन्छ।
    .late = यीमध्ये एउटा मात्र म्याद नाघे पनि, कार्ड रद्द हुन्छ। कार्ड नयाँ नगरपालिकामा बुझाउनुहोस्। नयाँ कार्डलाई { -fee } लाग्छ। त्सुकुबाबाट बसाइँ सरी जाने सूचना, स्मार्टफोनबाट दिन सकिन्छ।
    .deadline-option = अन्तिम मिति निकाल्न, { KEY($key) } थिच्नुहोस्।
    .inside-option = त्सुकुबाभित्र सर्दा वा नाम फेरिँदा, { KEY($key) } थिच्नुहोस्।
    .inside = कार्डमा छापिएको विवरण फेर्नुपर्छ। कार्डवाला, वा एउटै घरपरिवारको सदस्य, कार्ड लिएर { -city-hall }को नागरिक काउन्टर शाखामा आउनुपर्छ। { -pin } चाहिन्छ।
    .certificates-option = { -electronic-certificate }, { KEY($key) } थिच्नुहोस्।
    .certificates = नाम वा ठेगाना फेरिए, { -signature-certificate } रद्द हुन्छ। प्रयोग गरिरहन चाहनुभए, बसाइँसराइ वा विवाहको सूचनासँगै, कार्डवाला आफैँले नयाँ प्रमाणपत्र माग्नुपर्छ। { -user-certificate } भने मान्य रहन्छ।

# §1, §2, §5(1), §5(2). .vaccination: the app for it has ended; not said any more.
about =
    .menu = कार्ड र { -individual-number }।
    .uses-option = कार्डको प्रयोग, { KEY($key) } थिच्नुहोस्।
    .uses = एउटै कार्डले, तपाईंको परिचय र { -individual-number }, दुवै प्रमाणित गर्छ। { -city-hall } बन्द हुँदा पनि, { -convenience-store }बाट प्रमाणपत्र पाइन्छ। बसाइँ सरी जाने सूचना, र इ ट्याक्सबाट कर विवरण दिने जस्ता केही काम, अनलाइन गर्न सकिन्छ।
    .insurance = दर्ता गरेपछि, कार्ड स्वास्थ्य बीमा कार्ड बन्छ। यो सेवा भएका अस्पताल र क्लिनिकमा चल्छ। जागिर थाल्दा, फेर्दा वा बसाइँ सर्दा, नयाँ बीमा कार्ड पर्खनुपर्दैन, र केही कागज चाहिँदैनन्। बीमामा आबद्ध हुन वा छोड्न, अझै { -counter }मा जानुपर्छ।
    .vaccination = स्मार्टफोन र कार्डबाट, नयाँ कोरोना भाइरसविरुद्धको खोप प्रमाणपत्र पाइन्छ।
    .number-option = { -individual-number } के हो, { KEY($key) } थिच्नुहोस्।
    .number = { -individual-number } { COUNT($number-digits, "digits") }को हुन्छ, र जापानमा बस्ने सबैसँग हुन्छ। कानुनअनुसार, सामाजिक सुरक्षा, कर र विपद्का काममा, सरकारी कार्यालय, रोजगारदाता, बैंक आदिले यो माग्छन्। बालबालिका, कल्याण, नर्सिङ हेरचाह, बीमा र उपचारका काम पनि पर्छन्। त्यस बेला कार्ड लैजानुहोस्।
    .leak = तपाईंको नम्बर अरूले थाहा पाए पनि, अरू व्यक्तिगत विवरण खुल्दैन। विवरण एकै ठाउँमा राखिएको छैन। सम्बन्धित कामका अधिकारीले मात्र, काममा चाहिने विवरण हेर्न पाउँछन्। कानुनले कडा सीमा तोकेको छ, र व्यक्तिगत विवरण संरक्षण आयोग भन्ने स्वतन्त्र निकायले निगरानी गर्छ।
    .copying-option = कार्डको फोटोकपी, { KEY($key) } थिच्नुहोस्।
    .copying = तपाईंले मन्जुरी दिए, अरूले कार्डको अगाडिपट्टि फोटोकपी गर्न सक्छन्। पछाडिपट्टि { -individual-number } छ। कानुनअनुसार त्यो नम्बर चाहिने काममा मात्र, पछाडिपट्टि फोटोकपी गर्न मिल्छ।
    .safety-option = कार्डको सुरक्षा, { KEY($key) } थिच्नुहोस्।
    .safety = चिपमा, कार्डमा छापिएको विवरण हुन्छ, तर कर वा पेन्सनको विवरण हुँदैन। कार्ड { -pin }ले सुरक्षित छ, र धेरै पटक गलत हाले { -locked(form: "verb") } हुन्छ। जबरजस्ती खोल्न खोजे, भित्रको विवरण मेटिन्छ। नक्कल रोक्न, कार्डमा विशेष छपाइ छ।
    .certificates-option = { -electronic-certificate }को काम, { KEY($key) } थिच्नुहोस्।
    .certificates = दुई किसिमका छन्। { -user-certificate }ले, लगइन गर्ने तपाईं नै हो भनी पुष्टि गर्छ। { -convenience-store } र इ ट्याक्समा, वा स्वास्थ्य बीमा कार्डका रूपमा चल्छ। { -signature-certificate }ले, बसाइँ सरी जाने सूचना जस्तो अनलाइन कागजात तपाईंकै हो, र फेरिएको छैन भनी पुष्टि गर्छ। इ ट्याक्स आदिमा दुवै चाहिन्छ।
    .home-option = घरमा कार्ड चलाउन, { KEY($key) } थिच्नुहोस्।
    .home = कार्ड पढ्न सक्ने स्मार्टफोन, वा कार्ड रिडर र कम्प्युटर चाहिन्छ। प्रयोगकर्ता क्लाइन्ट सफ्टवेयर इन्स्टल गर्नुहोस्। कम्प्युटरमा, कार्ड रिडरको ड्राइभर पनि चाहिन्छ। थप जानकारी, सार्वजनिक व्यक्तिगत प्रमाणीकरण सेवाको वेबसाइटमा छ।

# The last days for the move out of Tsukuba. Dates are keyed as eight digits, in Western years.
# .moved-in-confirm: $moved-in: the date. $when: past (today included) or future.
# .answer: $notice-last: last day for the notice of moving in. $continued-last: the last day for continued use, if the notice is filed on $notice-last.
# .late: the notice's last day is over, the other one is not. .over: both are. .ended: said after either.
deadline =
    .moved-in = नयाँ नगरपालिकामा बस्न थालेको, वा थाल्ने मिति, ईस्वी सन्मा, आठ अङ्कमा थिच्नुहोस्। सन् चार अङ्क, महिना दुई अङ्क, तारिख दुई अङ्क। जस्तै, { DATE("2027-04-01") }का लागि, { DIGITS("2027-04-01") }। अनि { KEY("#") } थिच्नुहोस्।
    .moved-in-short = त्यहाँ बस्न थालेको वा थाल्ने मिति आठ अङ्कमा, ईस्वी सन्बाट सुरु गरेर थिच्नुहोस्। अनि { KEY("#") } थिच्नुहोस्।
    .moved-in-confirm = { $when ->
        [future] तपाईंले { DATE($moved-in) }देखि त्यहाँ बस्न थाल्नुहुनेछ। यो दिन अझै आएको छैन। ठीक छ?
       *[past] तपाईंले { DATE($moved-in) }देखि त्यहाँ बस्न थाल्नुभयो। ठीक छ?
    }
    .planned = अब, बसाइँ सरी जाने सूचनामा लेखेको, सरी जाने तय मिति थिच्नुहोस्। आठ अङ्कमा, ईस्वी सन्बाट सुरु गरेर थिच्नुहोस्। अनि { KEY("#") } थिच्नुहोस्।
    .planned-short = सरी जाने तय मिति आठ अङ्कमा, ईस्वी सन्बाट सुरु गरेर थिच्नुहोस्। अनि { KEY("#") } थिच्नुहोस्।
    .planned-confirm = सरी जाने तय मिति { DATE($planned-out) } हो। ठीक छ?
    .answer = बसाइँ सरी आएको सूचना, ढिलोमा { DATE($notice-last) }सम्म दिनुहोस्। अनि, सूचना दिएको { COUNT($continued-days, "days") }भित्र, कार्ड निरन्तर प्रयोगको निवेदन दिनुहोस्। सूचना अन्तिम दिनमा दिए, निवेदनको म्याद { DATE($continued-last) }सम्म हुन्छ।
    .late = बसाइँ सरी आएको सूचनाको अन्तिम दिन { DATE($notice-last) } थियो। त्यस दिनसम्म दिएको भए, सूचना दिएको { COUNT($continued-days, "days") }भित्र, ढिलोमा { DATE($continued-last) }सम्म, कार्ड निरन्तर प्रयोगको निवेदन दिनुहोस्।
    .over = दुवै म्याद सकियो। बसाइँ सरी आएको सूचनाको म्याद { DATE($notice-last) }सम्म, र कार्ड निरन्तर प्रयोगको म्याद, ढिलोमा { DATE($continued-last) }सम्म थियो।
    .ended = म्यादभित्र नगरेको भए, कार्ड रद्द भइसक्यो। कार्ड नयाँ नगरपालिकामा बुझाउनुहोस्। नयाँ कार्डलाई { -fee } लाग्छ।

# A text message with the facts just heard. $number: the number it goes to.
# .reference: the text message itself, after a request.
text =
    .caller-id = मेसेज { PHONE($number) } नम्बरमा पठाए हुन्छ?
    .number = कृपया मेसेज पाउने मोबाइल नम्बर थिच्नुहोस्। शून्यबाट सुरु हुने, जापानको नम्बर हुनुपर्छ। अनि { KEY("#") } थिच्नुहोस्।
    .number-short = मोबाइल नम्बर थिचेर, { KEY("#") } थिच्नुहोस्।
    .number-confirm = तपाईंले थिचेको नम्बर { PHONE($number) } हो। ठीक छ?
    .kept = मेसेज पठाउने नम्बर { PHONE($number) } हो भनी टिपेका छौँ।
    .return = फर्कन, { KEY($key) } थिच्नुहोस्।
    .reference = { -card }। तपाईंको { -reference-number } { DIGITS($reference) } हो। { -staff }ले तपाईंसँग कुरा नगरेसम्म कार्ड रोक्का हुँदैन।

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = कार्ड हराएको वा चोरी भएको खबर, हरेक दिन चौबीसै घण्टा गर्न सकिन्छ। नेपालीमा अरू सोधपुछ, हरेक दिन { TIME($opens) }देखि { TIME($closes) }सम्म।
    .general = कार्ड हराएको वा चोरी भएको खबर, हरेक दिन चौबीसै घण्टा। अरू सोधपुछ, सोमबारदेखि शुक्रबारसम्म { TIME($opens) }देखि { TIME($closes) }सम्म। शनिबार, आइतबार र सार्वजनिक बिदामा { TIME($opens) }देखि { TIME($weekend-closes) }सम्म। अरू सोधपुछ { DAY($year-end-first) }देखि { DAY($year-end-last) }सम्म बन्द हुन्छ।
    .navi = कार्ड हराएको वा चोरी भएको खबर, हरेक दिन चौबीसै घण्टा गर्न सकिन्छ। अरू सोधपुछ, हरेक दिन { TIME($opens) }देखि { TIME($closes) }सम्म, तर { DAY($year-end-first) }देखि { DAY($year-end-last) }सम्म बन्द हुन्छ।
    .city-hall = कार्ड हराएको वा चोरी भएको खबर, हरेक दिन चौबीसै घण्टा। { -city-hall }को { -card } शाखाको फोन सेवा, सोमबारदेखि शुक्रबारसम्म { TIME($opens) }देखि { TIME($closes) }सम्म। यो फोन सेवा सार्वजनिक बिदामा, र { DAY($year-end-first) }देखि { DAY($year-end-last) }सम्म बन्द हुन्छ।
    .now = { $state ->
        [open] अहिले { -staff } हुनुहुन्छ। { TIME($until) }सम्म सोधपुछ गर्न सकिन्छ।
       *[closed] अहिले अरू सोधपुछ बन्द छ। { MOMENT($opening) }देखि फेरि गर्न सकिन्छ।
    }

fax =
    .this-is-fax = यो नम्बर फ्याक्सका लागि मात्र हो। फोनबाट मद्दत गर्न सक्ने { -staff }सँग जोडिदिन्छौँ।

# .request: $number, $general: the lines that take lost cards at any hour.
goodbye =
    .connected = फोन गर्नुभएकोमा धन्यवाद। नमस्ते।
    .request = धन्यवाद। { -staff }ले तपाईंको अनुरोध हेर्नुहुनेछ। जुनसुकै बेला फेरि फोन गर्न सकिन्छ। नम्बर { PHONE($number) }, वा जापानी भाषाका लागि { PHONE($general) } हो। नमस्ते।
    .too-long = माफ गर्नुहोस्, कल धेरै लामो भएकाले, अब यहीँ टुङ्ग्याउँछौँ। जुनसुकै बेला फेरि फोन गर्न सकिन्छ। नम्बर { PHONE($number) }, वा जापानी भाषाका लागि { PHONE($general) } हो। नमस्ते।

failure =
    .apology = माफ गर्नुहोस्, हाम्रो सिस्टममा समस्या आयो। { -staff }सँग जोडिदिन्छौँ। कृपया फोन नराख्नुहोस्।

## For the desk that answers: which line was called, and why.
desk-line =
    .general = माइ नम्बर सामान्य लाइन।
    .navi = कार्ड कल सेन्टर।
    .foreign = विदेशी भाषाको { -card } सेन्टर।
    .city-hall = नगरपालिका लाइन।
    .fax = फ्याक्स लाइन।
desk-purpose =
    .suspension = कार्ड हराएको वा चोरी भएको।
    .question = सोधपुछ।
    .switchboard = नगरपालिकाको अरू काम।

## For a printed notice (ivr hours --notice), where numbers stand in digits. Never said.
# .as-of: $today, $until: dates. .free, .charged: $number: a line's number, whose opening hours follow.
# .line-closed, .counter-closed: a list of days follows.
notice =
    .title = { -card } सेवा: सेवा समय
    .as-of = यो जानकारी { DATE($today) } को हो। बन्द हुने दिन { DATE($until) } सम्मका दिइएका छन्।
    .free = फोन { PHONE($number) } (निःशुल्क)
    .charged = फोन { PHONE($number) } (कल शुल्क लाग्छ)
    .line-closed = कार्ड हराएको वा चोरी भएको खबर हरेक दिन गर्न सकिन्छ। यी दिनमा अरू सोधपुछ गर्न सकिँदैन:
    .counter = { -counter }
    .counter-closed = { -counter } यी दिनमा बन्द हुन्छ:
