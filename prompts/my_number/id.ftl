### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = Kartu My Number
-suspension-request = permintaan penghentian
-lifting-the-suspension = pengaktifan kembali
-reference-number = nomor referensi
-callback-number = nomor telepon yang dapat dihubungi
-date-of-birth = tanggal lahir
-city-hall = Balai Kota Tsukuba
-as-printed = Informasi ini untuk warga Tsukuba, sesuai cetakan Oktober dua ribu dua puluh tiga.
-counter = loket
-identification = dokumen identitas
-police = polisi
-fee = biaya
-electronic-certificate = sertifikat elektronik
-reissue = penerbitan ulang

## The language menu: every language announced in itself. $key: the key to press.
languages =
    .id = Indonesia, tekan { KEY($key) }.

# .menu: The first words of a call on the Japanese lines, and of the main menu everywhere. Shorter than three seconds.
# .missed: The caller pressed nothing three times.
main =
    .menu = Layanan { -card }.
    .lost = Kartu hilang atau dicuri, tekan { KEY($key) }.
    .information = Informasi, tekan { KEY($key) }.
    .hours = Jam layanan, tekan { KEY($key) }.
    .other-matters = Urusan lain di Balai Kota, tekan { KEY($key) }.
    .languages = Bahasa lain, tekan { KEY($key) }.
    .missed = Karena belum ada pilihan yang ditekan, kartu dianggap hilang dan Anda akan disambungkan dengan { -staff }.

# .staff-away: $back: when staff who speak the caller's language are back.
suspension =
    .connecting = { -suspension-request } sementara kartu sudah dicatat. Anda akan segera disambungkan dengan { -staff }. Mohon jangan tutup telepon.
    .staff-away = { -suspension-request } sementara kartu sudah dicatat. { -staff } berbahasa Indonesia akan kembali bertugas { MOMENT($back) }. Saat ini Anda dapat disambungkan dengan { -staff } berbahasa Inggris.
    .english-staff = Untuk berbicara sekarang dengan { -staff } berbahasa Inggris, tekan { KEY($key) }, atau tunggu saja.
    .call-me-back = Untuk ditelepon kembali dalam bahasa Indonesia, tekan { KEY($key) }.
    .nobody = Mohon maaf, tidak ada { -staff } yang dapat menerima telepon Anda. Permintaan Anda tersimpan dan akan dilihat { -staff }. Sekarang kami akan menanyakan beberapa hal untuk menghubungi Anda kembali.

# .caller-id: $number: the number the caller is calling from.
# .birth: Not only the holder calls: never assume that the caller is the holder.
# .birth-confirm: $birth: the date the caller entered.
callback =
    .caller-id = Bolehkah kami menelepon Anda kembali ke nomor { PHONE($number) }?
    .number = Silakan masukkan { -callback-number }, yaitu nomor telepon Jepang yang diawali nol. Setelah itu, tekan { KEY("#") }.
    .number-short = Masukkan nomor telepon, lalu tekan { KEY("#") }.
    .number-confirm = Nomor yang Anda masukkan adalah { PHONE($number) }. Apakah benar?
    .birth = Berikutnya, { -date-of-birth } pemilik kartu. Masukkan delapan angka menurut kalender Masehi: empat angka tahun, dua angka bulan, dua angka tanggal. Misalnya, tanggal tujuh April seribu sembilan ratus delapan puluh lima menjadi { DIGITS("1985-04-07") }. Lalu tekan { KEY("#") }.
    .birth-short = Masukkan { -date-of-birth } dalam delapan angka, mulai dari tahun Masehi, lalu tekan { KEY("#") }.
    .birth-confirm = Yang Anda masukkan adalah { DATE($birth) }. Apakah benar?
    .name = Setelah terdengar nada, sebutkan nama lengkap pemilik kartu. Jika Anda menelepon untuk orang lain, sebutkan juga nama Anda. Suara Anda akan direkam. Jika sudah selesai, tekan tombol apa saja.

# $reference: seven digits. Said twice, and the caller learns that nothing is suspended yet.
reference =
    .number = { -reference-number } Anda adalah { DIGITS($reference) }. Sekali lagi, { DIGITS($reference) }. Penggunaan kartu belum dihentikan, dan baru akan dihentikan setelah { -staff } berbicara dengan Anda.
    .again = Untuk mendengarkan nomor ini lagi, tekan { KEY($key) }.

# .closed: $why: why nobody answers now. $opening: when somebody will.
# .counter-open: The telephone section of City Hall is closed, its counter is open. $until: a clock time today.
# .call-other: $number: another line that is open now.
person =
    .connecting = Anda akan segera disambungkan dengan { -staff }. Mohon jangan tutup telepon.
    .nobody = Mohon maaf, saat ini tidak ada { -staff } yang dapat menerima telepon Anda. Anda akan kembali ke menu utama.
    .closed = { $why ->
        [holiday] Hari ini { -staff } tidak melayani pertanyaan karena hari libur nasional.
        [year-end] Selama libur tahun baru { -staff } tidak melayani pertanyaan.
        [weekday] Hari ini bukan hari layanan, jadi { -staff } tidak melayani pertanyaan.
       *[hour] Pada jam ini { -staff } tidak melayani pertanyaan.
    } Pertanyaan dilayani lagi mulai { MOMENT($opening) }.
    .suspensions-only = Pada jam ini { -staff } hanya melayani kartu hilang atau dicuri. Pertanyaan lain dilayani lagi mulai { MOMENT($opening) }. Rekaman informasi tetap dapat didengarkan sekarang.
    .staff-away = { -staff } berbahasa Indonesia akan kembali bertugas { MOMENT($opening) }. Saat ini ada { -staff } berbahasa Inggris.
    .english-staff = Untuk berbicara dengan { -staff } berbahasa Inggris, tekan { KEY($key) } sekali lagi.
    .counter-open = { -counter } di gedung utama { -city-hall } hari ini buka sampai pukul { TIME($until) }.
    .call-other = Sekarang Anda dapat bertanya lewat nomor { PHONE($number) }.

switchboard =
    .connecting = Anda akan disambungkan dengan operator { -city-hall } yang berbahasa Jepang. Mohon jangan tutup telepon.

# .after-suspension: $state: open or closed, the counter now. $opening: when it opens next.
information =
    .menu = Informasi.
    .after-suspension-option = Yang perlu dilakukan setelah penghentian kartu, tekan { KEY($key) }.
    .counter-option = { -counter } Balai Kota, tekan { KEY($key) }.
    .after-suspension = Jika kartu hilang di luar rumah atau dicuri, laporkan juga kepada { -police }. Untuk { -reissue } kartu, datanglah ke { -counter } { -city-hall } dengan membawa { -identification }: SIM, atau dokumen resmi lain ditambah sesuatu yang memuat nama dan { -date-of-birth }. { -fee } kartu baru delapan ratus yen, ditambah dua ratus yen jika dengan { -electronic-certificate }. Jika kartu ditemukan, bawalah kartu itu ke { -counter }. { -lifting-the-suspension } dilakukan di sana, bukan lewat telepon. Jika khawatir nomor My Number disalahgunakan, penggantian nomor juga dilakukan di { -counter }. { -as-printed } { $state ->
        [open] { -counter } sedang buka.
       *[closed] { -counter } buka lagi { MOMENT($opening) }.
    }
    .counter = { -counter } berada di gedung utama { -city-hall }. Buka Senin sampai Sabtu dari pukul { TIME($opens) } sampai pukul { TIME($closes) }, dan sampai pukul { TIME($thursday-closes) } pada Kamis kedua dan keempat setiap bulan. Tutup pada hari Minggu, hari libur nasional, dan dari tanggal dua puluh sembilan Desember sampai tanggal tiga Januari. { -as-printed }
    .counter-now = { $state ->
        [open] Sekarang buka, sampai pukul { TIME($until) }.
       *[closed] Sekarang tutup, dan buka lagi { MOMENT($opening) }.
    }

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = Kartu hilang atau dicuri: setiap hari, dua puluh empat jam. Pertanyaan lain dalam bahasa Indonesia: setiap hari dari pukul { TIME($opens) } sampai pukul { TIME($closes) }.
    .general = Kartu hilang atau dicuri: setiap hari, dua puluh empat jam. Pertanyaan lain: Senin sampai Jumat dari pukul { TIME($opens) } sampai pukul { TIME($closes) }. Sabtu, Minggu, dan hari libur nasional dari pukul { TIME($opens) } sampai pukul { TIME($weekend-closes) }. Tidak dilayani dari tanggal dua puluh sembilan Desember sampai tanggal tiga Januari.
    .navi = Kartu hilang atau dicuri: setiap hari, dua puluh empat jam. Pertanyaan lain: setiap hari dari pukul { TIME($opens) } sampai pukul { TIME($closes) }, kecuali dari tanggal dua puluh sembilan Desember sampai tanggal tiga Januari.
    .city-hall = Kartu hilang atau dicuri: setiap hari, dua puluh empat jam. Bagian { -card } { -city-hall }: Senin sampai Jumat dari pukul { TIME($opens) } sampai pukul { TIME($closes) }. Tutup pada hari libur nasional, dan dari tanggal dua puluh sembilan Desember sampai tanggal tiga Januari.
    .now = { $state ->
        [open] Saat ini { -staff } melayani pertanyaan, sampai pukul { TIME($until) }.
       *[closed] Sekarang di luar jam layanan. Pertanyaan dilayani lagi mulai { MOMENT($opening) }.
    }

fax =
    .this-is-fax = Nomor ini untuk faks. Anda akan disambungkan dengan { -staff } yang dapat membantu lewat telepon.

# .request: $number, $general: the lines that take lost cards at any hour.
goodbye =
    .connected = Terima kasih telah menghubungi kami.
    .request = { -staff } akan memeriksa permintaan Anda. Anda dapat menelepon lagi kapan saja ke nomor { PHONE($number) }, atau dalam bahasa Jepang ke nomor { PHONE($general) }. Terima kasih telah menghubungi kami.
    .too-long = Mohon maaf, panggilan ini sudah terlalu lama, jadi harus diakhiri. Anda dapat menelepon lagi kapan saja ke nomor { PHONE($number) }, atau dalam bahasa Jepang ke nomor { PHONE($general) }. Terima kasih telah menghubungi kami.

failure =
    .apology = Mohon maaf, ada gangguan pada sistem kami. Anda akan disambungkan dengan { -staff }. Mohon jangan tutup telepon.

## For the desk that answers: which line was called, and why.
desk-line =
    .general = Saluran umum My Number.
    .navi = Pusat panggilan kartu.
    .foreign = Pusat panggilan { -card } untuk bahasa asing.
    .city-hall = Saluran Balai Kota.
    .fax = Saluran faks.
desk-purpose =
    .suspension = Kartu hilang atau dicuri.
    .question = Pertanyaan.
    .switchboard = Urusan lain di Balai Kota.
