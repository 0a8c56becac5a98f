### What every hotline says: keys, misses, digit entry, the words for the answering desk.
### Functions: KEY (a key's name), DIGITS and PHONE (digit by digit), DATE (with year), MOMENT (weekday, date and clock time),
### TIME (clock time), DAY (a day of every year), MONTH (with year), NUMBER, YEN (an amount), COUNT (so many of something), LANGUAGE (its name).

-staff = कर्मचारी

## Options. $key: the key to press.
keys =
    .person = { -staff }सँग कुरा गर्न, { KEY($key) } थिच्नुहोस्।
    .back = पछाडि फर्कन, { KEY($key) }।
    .again = फेरि सुन्न, { KEY($key) } थिच्नुहोस्।
    .yes = ठीक छ भने, { KEY($key) } थिच्नुहोस्।
    .no = ठीक छैन भने, { KEY($key) } थिच्नुहोस्।

## Nothing usable was pressed. The short ones are said the second time, slowly.
again =
    .silence = तपाईंको जवाफ आएन।
    .silence-short = कृपया बटन थिच्नुहोस्।
    .wrong-key = यो बटनमा कुनै सेवा छैन।
    .wrong-key-short = कृपया यीमध्ये एउटा बटन थिच्नुहोस्।
    .too-few = अङ्क पुगेन।
    .too-few-short = अङ्क अझै पुगेन।

## What was keyed cannot be used. Never repeats the digits.
entry =
    .not-a-number = यो जापानको टेलिफोन नम्बर होइन। टेलिफोन नम्बर शून्यबाट सुरु हुन्छ, र दश वा एघार अङ्कको हुन्छ।
    .impossible-date = यस्तो मिति छैन।
    .future-date = यो मिति अझै आएको छैन।
    .two-digit-year = कृपया सन् चार अङ्कमा, जम्मा आठ अङ्क थिच्नुहोस्।
    .no-leap-day = त्यो वर्ष फेब्रुअरी उनन्तीस तारिख छैन।
    .too-far-ahead = यो मिति धेरै नै पछिको भयो।
    .too-long-ago = यो मिति धेरै नै पुरानो भयो।
    .not-a-mobile = यो जापानको मोबाइल नम्बर होइन।
    .individual-number = कृपया माइ नम्बर, अथवा बाह्र वा बढी अङ्कको कुनै पनि नम्बर नथिच्नुहोस्। अहिले थिचेको नम्बर सेभ गरिएको छैन।

## Said to the person at the desk who picks up, before the caller is connected. $language: what the caller speaks.
desk =
    .caller-language = फोन गर्ने व्यक्तिको भाषा { $language ->
        [tl] टागालोग
       *[other] { LANGUAGE($language) }
    } हो।
    .accept = कल लिन, { KEY($key) } थिच्नुहोस्।
