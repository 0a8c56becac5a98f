### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = माइ नम्बर कार्ड
-suspension-request = रोक्का अनुरोध
-lifting-the-suspension = रोक्का फुकुवा
-reference-number = सन्दर्भ नम्बर
-callback-number = सम्पर्क नम्बर
-date-of-birth = जन्म मिति
-city-hall = त्सुकुबा नगरपालिका कार्यालय
-as-printed = यो जानकारी त्सुकुबामा बस्नेहरूका लागि, सन् दुई हजार तेइस अक्टोबरमा छापिएअनुसार हो।
-counter = काउन्टर
-identification = परिचयपत्र
-police = प्रहरी
-fee = शुल्क
-electronic-certificate = इलेक्ट्रोनिक प्रमाणपत्र
-reissue = पुनः जारी

## The language menu: every language announced in itself. $key: the key to press.
languages =
    .ne = नेपाली, { KEY($key) } थिच्नुहोस्।

# .menu: The first words of a call on the Japanese lines, and of the main menu everywhere. Shorter than three seconds.
# .missed: The caller pressed nothing three times.
main =
    .menu = { -card } सेवा।
    .lost = कार्ड हराएको वा चोरी भएको भए, { KEY($key) } थिच्नुहोस्।
    .information = जानकारीका लागि, { KEY($key) } थिच्नुहोस्।
    .hours = सेवा समयका लागि, { KEY($key) } थिच्नुहोस्।
    .other-matters = नगरपालिकाका अरू कामका लागि, { KEY($key) } थिच्नुहोस्।
    .languages = अरू भाषाका लागि, { KEY($key) } थिच्नुहोस्।
    .missed = मिल्ने कुनै बटन नथिचिएकाले, कार्ड हराएको मानेर { -staff }सँग जोडिदिन्छौँ।

# .staff-away: $back: when staff who speak the caller's language are back.
suspension =
    .connecting = कार्डको { -suspension-request } दर्ता भयो। अब { -staff }सँग जोडिदिन्छौँ। कृपया फोन नराख्नुहोस्।
    .staff-away = कार्डको { -suspension-request } दर्ता भयो। नेपाली बोल्ने { -staff } { MOMENT($back) }देखि उपलब्ध हुनुहुनेछ। अहिले अङ्ग्रेजी बोल्ने { -staff }सँग जोडिदिन सक्छौँ।
    .english-staff = अहिले अङ्ग्रेजी बोल्ने { -staff }सँग कुरा गर्न, { KEY($key) } थिच्नुहोस्, वा पर्खनुहोस्।
    .call-me-back = हामीले पछि नेपालीमा फोन गरिदिनुपर्ने भए, { KEY($key) } थिच्नुहोस्।
    .nobody = माफ गर्नुहोस्, अहिले फोन उठाउन सक्ने { -staff } हुनुहुन्न। तपाईंको अनुरोध सुरक्षित छ, र { -staff }ले हेर्नुहुनेछ। अब हामीले तपाईंलाई फोन गर्न चाहिने विवरण सोध्छौँ।

# .caller-id: $number: the number the caller is calling from.
# .birth: Not only the holder calls: never assume that the caller is the holder.
# .birth-confirm: $birth: the date the caller entered.
callback =
    .caller-id = तपाईंलाई { PHONE($number) } नम्बरमा फोन गरे हुन्छ?
    .number = कृपया शून्यबाट सुरु हुने, जापानको { -callback-number } थिच्नुहोस्। अनि { KEY("#") } थिच्नुहोस्।
    .number-short = टेलिफोन नम्बर थिचेर, { KEY("#") } थिच्नुहोस्।
    .number-confirm = तपाईंले थिचेको नम्बर { PHONE($number) } हो। ठीक छ?
    .birth = अब, कार्डवालाको { -date-of-birth } ईस्वी सन्मा, आठ अङ्कमा थिच्नुहोस्। सन् चार अङ्क, महिना दुई अङ्क, तारिख दुई अङ्क। जस्तै, ईस्वी सन् उन्नाइस सय पचासी, अप्रिल सात तारिखका लागि, { DIGITS("1985-04-07") }। अनि { KEY("#") } थिच्नुहोस्।
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

# .after-suspension: $state: open or closed, the counter now. $opening: when it opens next.
information =
    .menu = जानकारी।
    .after-suspension-option = कार्ड रोक्कापछि गर्नुपर्ने कामका लागि, { KEY($key) } थिच्नुहोस्।
    .counter-option = नगरपालिकाको { -counter }का लागि, { KEY($key) } थिच्नुहोस्।
    .after-suspension = कार्ड चोरी भएको वा घरबाहिर हराएको भए, { -police }लाई पनि खबर गर्नुहोस्। कार्ड { -reissue } गराउन, { -identification } लिएर { -city-hall }को { -counter }मा आउनुहोस्। ड्राइभिङ लाइसेन्स भए पुग्छ। नभए, अर्को आधिकारिक कागजात, र नाम र { -date-of-birth } लेखिएको अर्को कागज वा कार्ड, दुवै ल्याउनुहोस्। नयाँ कार्डको { -fee } आठ सय येन लाग्छ। { -electronic-certificate } पनि चाहिए, थप दुई सय येन लाग्छ। कार्ड भेटिए, कार्ड लिएर { -counter }मा आउनुहोस्। { -lifting-the-suspension } त्यहीँ हुन्छ, फोनबाट हुँदैन। माइ नम्बर दुरुपयोग हुने डर भए, नम्बर परिवर्तन पनि { -counter }मै हुन्छ। { -as-printed } { $state ->
        [open] { -counter } अहिले खुला छ।
       *[closed] { -counter } { MOMENT($opening) }देखि फेरि खुल्छ।
    }
    .counter = { -counter } { -city-hall }को मुख्य भवनमा छ। सोमबारदेखि शनिबारसम्म, { TIME($opens) }देखि { TIME($closes) }सम्म, र महिनाको दोस्रो र चौथो बिहीबार { TIME($thursday-closes) }सम्म खुला हुन्छ। आइतबार, सार्वजनिक बिदाका दिन, र डिसेम्बर उनन्तीस तारिखदेखि जनवरी तीन तारिखसम्म बन्द हुन्छ। { -as-printed }
    .counter-now = { $state ->
        [open] अहिले खुला छ। आज { TIME($until) }सम्म खुला रहन्छ।
       *[closed] अहिले बन्द छ, { MOMENT($opening) }देखि फेरि खुल्छ।
    }

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = कार्ड हराएको वा चोरी भएको खबर, हरेक दिन चौबीसै घण्टा गर्न सकिन्छ। नेपालीमा अरू सोधपुछ, हरेक दिन { TIME($opens) }देखि { TIME($closes) }सम्म।
    .general = कार्ड हराएको वा चोरी भएको खबर, हरेक दिन चौबीसै घण्टा गर्न सकिन्छ। अरू सोधपुछ, सोमबारदेखि शुक्रबारसम्म { TIME($opens) }देखि { TIME($closes) }सम्म। शनिबार, आइतबार र सार्वजनिक बिदामा { TIME($opens) }देखि { TIME($weekend-closes) }सम्म। डिसेम्बर उनन्तीस तारिखदेखि जनवरी तीन तारिखसम्म बन्द हुन्छ।
    .navi = कार्ड हराएको वा चोरी भएको खबर, हरेक दिन चौबीसै घण्टा गर्न सकिन्छ। अरू सोधपुछ, हरेक दिन { TIME($opens) }देखि { TIME($closes) }सम्म। डिसेम्बर उनन्तीस तारिखदेखि जनवरी तीन तारिखसम्म बन्द हुन्छ।
    .city-hall = कार्ड हराएको वा चोरी भएको खबर, हरेक दिन चौबीसै घण्टा गर्न सकिन्छ। { -city-hall }को { -card } शाखा, सोमबारदेखि शुक्रबारसम्म { TIME($opens) }देखि { TIME($closes) }सम्म। सार्वजनिक बिदाका दिन, र डिसेम्बर उनन्तीस तारिखदेखि जनवरी तीन तारिखसम्म बन्द हुन्छ।
    .now = { $state ->
        [open] अहिले { -staff } हुनुहुन्छ। { TIME($until) }सम्म सोधपुछ गर्न सकिन्छ।
       *[closed] अहिले सेवा समय होइन। सोधपुछ { MOMENT($opening) }देखि फेरि गर्न सकिन्छ।
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
    .foreign = विदेशी भाषाको माइ नम्बर कार्ड सेन्टर।
    .city-hall = नगरपालिका लाइन।
    .fax = फ्याक्स लाइन।
desk-purpose =
    .suspension = कार्ड हराएको वा चोरी भएको।
    .question = सोधपुछ।
    .switchboard = नगरपालिकाको अरू काम।
