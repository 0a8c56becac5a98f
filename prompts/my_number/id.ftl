### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = Kartu My Number
-individual-number = nomor My Number
-temporary-suspension = penghentian sementara
-suspension-request = permintaan penghentian
-lifting-the-suspension = pengaktifan kembali
-reference-number = nomor referensi
-callback-number = nomor telepon yang dapat dihubungi
-date-of-birth = tanggal lahir
-city-hall = Balai Kota Tsukuba
-counter = loket
-identification = dokumen identitas
-police = polisi
-fee = biaya
-electronic-certificate = sertifikat elektronik
-reissue = penerbitan ulang
-pin = PIN
-signature-password = kata sandi tanda tangan
-locked = terkunci
-user-certificate = sertifikat pengguna
-signature-certificate = sertifikat tanda tangan
-convenience-store = minimarket
-renewal = perpanjangan
-expiry-date = masa berlaku
-period-of-stay = masa tinggal

## The language menu: every language announced in itself. $key: the key to press.
languages =
    .id = Indonesia, tekan { KEY($key) }.

# .menu: The first words of a call on the Japanese lines, and of the main menu everywhere. Shorter than three seconds.
# .other-languages: Said once, in English, to callers of the Japanese lines.
# .missed: The caller pressed nothing three times.
main =
    .menu = Layanan { -card }.
    .lost = Kartu hilang atau dicuri, tekan { KEY($key) }.
    .information = Informasi, tekan { KEY($key) }.
    .hours = Jam layanan, tekan { KEY($key) }.
    .other-matters = Urusan lain di Balai Kota, tekan { KEY($key) }.
    .languages = Bahasa lain, tekan { KEY($key) }.
    .missed = Karena tidak ada pilihan yang kami terima, kartu dianggap hilang dan Anda akan disambungkan dengan { -staff }.

# .staff-away: $back: when staff who speak the caller's language are back.
suspension =
    .connecting = Permintaan Anda sudah kami catat. Mohon tunggu, kami sambungkan ke { -staff }.
    .staff-away = Permintaan Anda tercatat. Layanan bahasa Indonesia kembali { MOMENT($back) }.
    .english-staff = Kini ada { -staff } berbahasa Inggris, tekan { KEY($key) } atau tunggu.
    .call-me-back = Ditelepon kembali dalam bahasa Indonesia, tekan { KEY($key) }.
    .nobody = Mohon maaf, tidak ada { -staff } yang dapat menerima telepon Anda. Permintaan Anda tersimpan dan akan dilihat { -staff }. Sekarang kami akan menanyakan cara menghubungi Anda kembali.

# .caller-id: $number: the number the caller is calling from.
# .birth: Not only the holder calls: never assume that the caller is the holder.
# .birth-confirm: $birth: the date the caller entered.
callback =
    .caller-id = Bolehkah kami menelepon Anda kembali ke nomor { PHONE($number) }?
    .number = Silakan masukkan { -callback-number }, yaitu nomor telepon Jepang yang diawali nol. Setelah itu, tekan { KEY("#") }.
    .number-short = Masukkan nomor telepon, lalu tekan { KEY("#") }.
    .number-confirm = Nomor yang Anda masukkan adalah { PHONE($number) }. Apakah benar?
    .birth = Berikutnya, { -date-of-birth } pemilik kartu. Masukkan delapan angka menurut kalender Masehi: empat angka tahun, dua angka bulan, dua angka tanggal. Misalnya, { DATE("1985-04-07") } menjadi { DIGITS("1985-04-07") }. Lalu tekan { KEY("#") }.
    .birth-short = Masukkan { -date-of-birth } dalam delapan angka, mulai dari tahun Masehi, lalu tekan { KEY("#") }.
    .birth-confirm = Yang Anda masukkan adalah { DATE($birth) }. Apakah benar?
    .name = Setelah terdengar nada, sebutkan nama lengkap pemilik kartu. Jika Anda menelepon untuk orang lain, sebutkan juga nama Anda. Suara Anda akan direkam. Jika sudah selesai, tekan tombol apa saja.

# $reference: seven digits. Said twice, and the caller learns that nothing is suspended yet.
reference =
    .number = Berikut { -reference-number } Anda: { DIGITS($reference) }. Sekali lagi, { DIGITS($reference) }. Penggunaan kartu belum dihentikan, dan baru akan dihentikan setelah { -staff } berbicara dengan Anda.
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
    .staff-away = Untuk bahasa Indonesia, { -staff } akan kembali bertugas { MOMENT($opening) }. Saat ini ada { -staff } berbahasa Inggris.
    .english-staff = Untuk berbicara dengan { -staff } berbahasa Inggris, tekan { KEY($key) } sekali lagi.
    .counter-open = Hari ini { -counter } di gedung utama { -city-hall } buka sampai pukul { TIME($until) }.
    .call-other = Sekarang Anda dapat bertanya lewat nomor { PHONE($number) }.

switchboard =
    .connecting = Anda akan disambungkan dengan operator { -city-hall } yang berbahasa Jepang. Mohon jangan tutup telepon.

## Information behind key 2. Every piece begins with its facts, lasts less than 25 seconds, and is also sent as a text message.
# .printed: $as-of: the month of the guide. Said once, before the menu.
topics =
    .printed = Informasi ini untuk warga Tsukuba, menurut panduan cetakan { MONTH($as-of) }.
    .menu = Informasi.
    .loss = Setelah kartu hilang, tekan { KEY($key) }.
    .pins = { -pin }, tekan { KEY($key) }.
    .validity = { -expiry-date } dan { -renewal }, tekan { KEY($key) }.
    .stores = Surat keterangan di { -convenience-store }, tekan { KEY($key) }.
    .moving = Pindah atau ganti nama, tekan { KEY($key) }.
    .about = Kartu dan { -individual-number }, tekan { KEY($key) }.
    .more = Lanjutan, tekan { KEY($key) }.
    .lost = Kartu hilang atau dicuri, tekan { KEY($key) }.
    .text = Informasi ini lewat pesan teks, tekan { KEY($key) }.

# .now: $state: open or closed, the counter now. $until: a clock time today. $opening: when it opens next.
# .next: the same, at the end of a piece that sends the caller to the counter.
counter =
    .option = Lokasi dan jam buka { -counter }, tekan { KEY($key) }.
    .hours = Lokasi { -counter } di gedung utama { -city-hall }. Buka Senin sampai Sabtu pukul { TIME($opens) } sampai { TIME($closes) }. Kamis kedua dan keempat setiap bulan sampai pukul { TIME($thursday-closes) }. Tutup pada Minggu, hari libur nasional, dan dari { DAY($year-end-first) } sampai { DAY($year-end-last) }.
    .now = { $state ->
        [open] Sekarang buka, sampai pukul { TIME($until) }.
       *[closed] Sekarang tutup, dan buka lagi { MOMENT($opening) }.
    }
    .next = { $state ->
        [open] Sekarang { -counter } buka, sampai pukul { TIME($until) }.
       *[closed] Jadwal buka { -counter } berikutnya adalah { MOMENT($opening) }.
    }

# .suspension: §7(1), §7(2). Nobody has to go to the police for a card lost at home.
# .reissue, .misuse: §7(3). A driving licence is enough alone; other papers need a second one beside them.
# .found: §7(3). The suspension is lifted at the counter only, never by telephone.
loss =
    .menu = Setelah kartu hilang.
    .suspension-option = Dampak penghentian, dan lapor { -police }, tekan { KEY($key) }.
    .suspension = Selama { -temporary-suspension }, kartu dan { -electronic-certificate } di dalamnya tidak dapat digunakan oleh siapa pun. Jika kartu hilang di luar rumah atau dicuri, laporkan juga kepada { -police }.
    .reissue-option = { -reissue } kartu, dan { -fee }, tekan { KEY($key) }.
    .reissue = Kartu baru dikenai { -fee } { YEN($card-fee) }, ditambah { YEN($certificate-fee) } jika dengan { -electronic-certificate }. Bayarlah saat menerima kartu. Datanglah ke { -counter } { -city-hall } dengan { -identification }. Surat izin mengemudi saja sudah cukup. Jika memakai dokumen resmi lain, tambahkan sesuatu yang memuat nama dan { -date-of-birth }, misalnya kartu pasien.
    .found-option = Kartu sudah ditemukan, tekan { KEY($key) }.
    .found = Bawalah kartu itu ke { -counter } { -city-hall }. Di sana dilakukan { -lifting-the-suspension } kartu, dan juga pengurusan { -electronic-certificate }. Keduanya tidak dapat dilakukan lewat telepon.
    .misuse-option = Khawatir { -individual-number } disalahgunakan, tekan { KEY($key) }.
    .misuse = Jika { -individual-number } Anda mungkin disalahgunakan, nomor itu dapat diganti. Penggantian dilakukan di { -counter } { -city-hall }, bukan lewat telepon. Bawalah { -identification }. Surat izin mengemudi saja sudah cukup. Jika memakai dokumen resmi lain, tambahkan sesuatu yang memuat nama dan { -date-of-birth }.

# §3. A PIN is the number with four digits; the signature password has letters and digits.
# .kinds: Three different PINs; the holder may choose the same digits for all three.
# .forgotten: The holder comes in person. What is named as identification is in addition to the card itself.
pins =
    .menu = Tentang { -pin }.
    .kinds-option = Jenis { -pin }, tekan { KEY($key) }.
    .kinds = Ada tiga { -pin } dengan { COUNT($pin-digits, "digits") }: untuk { -user-certificate }, untuk registrasi penduduk, dan untuk membaca data yang tercetak di kartu. Ketiganya boleh sama. Untuk { -signature-password }, { NUMBER($signature-fewest) } sampai { COUNT($signature-most, "characters") }, campuran huruf besar dan angka.
    .locks-option = Salah memasukkan { -pin }, tekan { KEY($key) }.
    .locks = Jika salah dimasukkan { COUNT($pin-tries, "times") } berturut-turut, { -pin } akan { -locked }. Jika salah dimasukkan { COUNT($signature-tries, "times") } berturut-turut, { -signature-password } akan { -locked }. Kalau sudah { -locked }, harus diatur ulang.
    .change-option = Mengganti { -pin } yang Anda ingat, tekan { KEY($key) }.
    .change = { -pin } yang Anda ingat dapat Anda ganti sendiri, dan sebaiknya diganti secara berkala. Gunakan aplikasi klien pengguna, di ponsel pintar yang mendukung kartu ini, atau di komputer dengan alat pembaca kartu. Caranya dijelaskan di situs web layanan autentikasi pribadi publik.
    .forgotten-option = Lupa { -pin }, atau { -locked }, tekan { KEY($key) }.
    .forgotten = { -pin } yang terlupa atau { -locked } diatur ulang di { -counter } { -city-hall }. Pemilik kartu harus datang sendiri, dengan membawa kartu dan { -identification } lain, misalnya surat izin mengemudi. Khusus { -signature-password }, dapat juga diatur ulang di { -convenience-store } dengan aplikasi.
    .safe-option = Menjaga { -pin }, tekan { KEY($key) }.
    .safe = Jangan beritahukan { -pin } Anda kepada siapa pun. { -city-hall } tidak mengetahuinya, dan kami tidak pernah menanyakannya. Simpanlah lembar catatan { -pin } Anda di tempat yang aman.

# §4. Everything counts from the day the card was made, not from the day it was collected.
# .card: $adult-age and older when they applied; $younger-age and younger. For applications up to the month $earlier-until: $earlier-adult-age.
# .foreign: The card's end is the end of the stay. Permanent residents and Highly Skilled Professionals number 2 are not meant: for them the ages count.
validity =
    .menu = { -expiry-date } dan { -renewal }.
    .card-option = Berapa lama kartu berlaku, tekan { KEY($key) }.
    .card = Jika pemilik berusia { COUNT($adult-age, "years-old") } atau lebih saat mengajukan, kartu berlaku sampai { COUNT($adult-birthdays, "birthday") } setelah kartu dibuat. Jika berusia { COUNT($younger-age, "years-old") } atau kurang, sampai { COUNT($younger-birthdays, "birthday") } setelah kartu dibuat. Untuk pengajuan pada { MONTH($earlier-until) } atau sebelumnya, batas usianya { COUNT($earlier-adult-age, "years-old") } atau lebih.
    .certificates-option = { -electronic-certificate }, tekan { KEY($key) }.
    .certificates = Semua { -electronic-certificate } berlaku sampai { COUNT($certificate-birthdays, "birthday") } setelah kartu dibuat. Jika kedaluwarsa lebih dulu daripada kartu, hanya { -electronic-certificate } yang diperpanjang. Datanglah ke Divisi Loket Warga { -city-hall } dengan membawa kartu, dan siapkan semua { -pin } Anda.
    .renewal-option = { -renewal } kartu, tekan { KEY($key) }.
    .renewal = Permohonan { -renewal } dapat diajukan mulai { COUNT($renewal-months, "months") } sebelum { -expiry-date } habis. Periksalah surat pemberitahuan { -expiry-date }. Kartu lama harus diserahkan. Jika kartu lama hilang, atau tidak dapat diserahkan, kartu baru dikenai { -fee } { YEN($card-fee) }, ditambah { YEN($certificate-fee) } jika dengan { -electronic-certificate }.
    .foreign-option = Penduduk asing, tekan { KEY($key) }.
    .foreign = Kartu berlaku sampai { -period-of-stay } Anda habis. Setelah { -period-of-stay } diperpanjang, perpanjang kartu sebelum kedaluwarsa. Jika tidak, kartu tidak berlaku lagi, dan yang baru dikenai { YEN($card-fee) }, ditambah { YEN($certificate-fee) } jika dengan { -electronic-certificate }. Informasi ini bukan untuk penduduk permanen, atau Profesional Berkualifikasi Tinggi nomor { NUMBER($highly-skilled) }.

# §5(3). .hours: "may": the service is not always closed at the year-end.
# .certificates: The registrations are in Tsukuba. Tax certificates: of the current fiscal year.
# .register: For whoever is registered as a resident elsewhere and has the permanent domicile (honseki) in Tsukuba, a registration for this use comes first.
# .steps: In the order of the machine's screens.
stores =
    .menu = Surat keterangan di { -convenience-store }.
    .hours-option = Jam layanan dan syaratnya, tekan { KEY($key) }.
    .hours = Setiap hari pukul { TIME($opens) } sampai { TIME($closes) }. Dari { DAY($year-end-first) } sampai { DAY($year-end-last) }, dan saat pemeliharaan, layanan mungkin tidak tersedia. Anda memerlukan kartu dan { -pin } dengan { COUNT($pin-digits, "digits") }. Harganya lebih murah daripada di { -counter }.
    .shops-option = Toko yang melayani, tekan { KEY($key) }.
    .shops = Seven-Eleven, Lawson, FamilyMart, Seicomart, Ministop, Kasumi, dan Aeon, di seluruh Jepang. Lawson One Hundred tidak termasuk. Tokonya harus memiliki mesin fotokopi multifungsi.
    .certificates-option = Jenis surat, untuk siapa, dan harganya, tekan { KEY($key) }.
    .certificates = Surat berikut masing-masing { YEN($record-fee) }. Jika Anda terdaftar di Tsukuba: salinan surat keterangan domisili, dan surat keterangan stempel jika stempel terdaftar. Jika data pajak Anda di Tsukuba: surat keterangan pajak, tidak kena pajak, dan penghasilan tahun fiskal ini. Jika register keluarga Anda di Tsukuba: lampiran register keluarga.
    .register = Register keluarga, seluruhnya atau sebagian, harganya { YEN($register-fee) }. Surat ini untuk warga negara Jepang yang register keluarganya di Tsukuba. Jika Anda terdaftar sebagai penduduk di daerah lain, Anda harus mendaftar dulu untuk layanan ini.
    .steps-option = Cara mencetaknya, tekan { KEY($key) }.
    .steps = Di mesin fotokopi, pilih bahasa, lalu layanan administrasi, lalu penerbitan surat keterangan. Letakkan kartu pada alat pembaca. Pilih pemerintah daerah tempat tinggal Anda, lalu masukkan { -pin }. Ambil kembali kartu. Pilih jenis surat dan jumlah salinan. Setelah itu, bayarlah.
    .cautions-option = Hal yang perlu diperhatikan, tekan { KEY($key) }.
    .cautions = Surat tidak dapat ditukar, dan { -fee } tidak dikembalikan. Untuk surat yang memuat { -individual-number } atau alamat lama, atau permintaan khusus lain, datanglah ke { -counter }. Surat yang gratis di { -counter }, untuk pensiun publik atau tunjangan khusus pengasuhan anak, dikenai { -fee } di { -convenience-store }.
    .paper = Kertasnya berbeda dari kertas di { -counter }, tetapi dilindungi dari pemalsuan dan sama sahnya. Jika ada beberapa lembar, lembarannya tidak dijilid, tetapi bernomor urut. Ambillah semuanya. Surat keterangan pajak kadang-kadang tidak tersedia. Untuk itu, tanyakan kepada Divisi Pajak Warga.
    .delays = Setelah perubahan alamat atau register keluarga, atau setelah anggota rumah tangga Anda pindah keluar, surat mungkin tidak dapat diterbitkan, atau isinya belum yang terbaru. Ini mungkin berlangsung beberapa hari. Jadwal berhentinya layanan untuk pemeliharaan diumumkan di buletin kota dan situs web kota.

# §6. .out: Both periods must be kept, then the third. The new municipality is where they are kept.
# .inside: A member of the same household may come instead of the holder.
# .certificates: The user certificate carries no name and address, so it stays.
moving =
    .menu = Pindah atau ganti nama.
    .out-option = Pindah ke luar Tsukuba, tekan { KEY($key) }.
    .out = Kartu tetap berlaku. Ajukan laporan pindah masuk di pemerintah daerah tujuan dalam { COUNT($notice-days, "days") } sejak mulai tinggal di sana, dan juga dalam { COUNT($planned-days, "days") } sejak tanggal rencana pindah keluar. Lalu ajukan di sana kelanjutan penggunaan kartu, dalam { COUNT($continued-days, "days") } sejak laporan itu. Anda memerlukan { -pin }.
    .late = Jika salah satu batas waktu ini terlewat, kartu tidak berlaku lagi. Serahkan kartu kepada pemerintah daerah tujuan. Kartu baru dikenai { -fee }. Laporan pindah keluar dari Tsukuba dapat diajukan dengan ponsel pintar.
    .deadline-option = Menghitung batas waktu Anda, tekan { KEY($key) }.
    .inside-option = Pindah di dalam Tsukuba, atau ganti nama, tekan { KEY($key) }.
    .inside = Data yang tercetak di kartu harus diubah. Pemilik kartu, atau anggota rumah tangga yang sama, membawa kartu ke Divisi Loket Warga { -city-hall }. Untuk itu, { -pin } diperlukan.
    .certificates-option = Pengaruhnya pada { -electronic-certificate }, tekan { KEY($key) }.
    .certificates = Jika nama atau alamat berubah, { -signature-certificate } tidak berlaku lagi. Jika ingin terus memakainya, pemilik kartu harus mengajukan sendiri sertifikat baru, bersamaan dengan laporan pindah atau laporan pernikahan. Namun, { -user-certificate } tetap berlaku.

# §1, §2, §5(1), §5(2). .vaccination: the app for it has ended; not said any more.
about =
    .menu = Kartu dan { -individual-number }.
    .uses-option = Kegunaan kartu, tekan { KEY($key) }.
    .uses = Satu kartu ini membuktikan identitas Anda, dan juga { -individual-number } Anda. Dengan kartu ini Anda dapat memperoleh surat keterangan di { -convenience-store }, bahkan ketika { -city-hall } tutup. Beberapa urusan dapat dilakukan lewat internet, misalnya laporan pindah keluar, dan pelaporan pajak lewat e-Tax.
    .insurance = Setelah didaftarkan, kartu ini menjadi kartu asuransi kesehatan, di rumah sakit dan klinik yang ikut serta. Saat mulai kerja, pindah kerja, atau pindah rumah, Anda tidak perlu menunggu kartu asuransi baru, dan beberapa dokumen tidak diperlukan lagi. Masuk atau keluar dari asuransi tetap diurus di { -counter }.
    .vaccination = Dengan ponsel pintar dan kartu ini, Anda dapat memperoleh surat keterangan vaksinasi virus korona.
    .number-option = Apa itu { -individual-number }, tekan { KEY($key) }.
    .number = Semua orang yang tinggal di Jepang memiliki { -individual-number }, yaitu { COUNT($number-digits, "digits") }. Kantor pemerintah, tempat kerja, bank, dan lainnya memintanya sesuai hukum, untuk jaminan sosial, pajak, dan penanggulangan bencana. Ini termasuk pengasuhan anak, kesejahteraan, perawatan, asuransi, dan pengobatan. Saat itu, bawalah kartu Anda.
    .leak = Jika nomor Anda diketahui orang lain, data pribadi Anda yang lain tidak ikut terbuka. Data itu tidak disimpan di satu tempat. Hanya pegawai yang menangani suatu urusan yang dapat melihat data untuk urusan itu. Hukum membatasinya dengan ketat, dan lembaga independen, Komisi Perlindungan Informasi Pribadi, mengawasinya.
    .copying-option = Siapa yang boleh memfotokopi kartu, tekan { KEY($key) }.
    .copying = Bagian depan kartu boleh difotokopi orang lain jika Anda setuju. Bagian belakang memuat { -individual-number }. Bagian itu hanya boleh difotokopi untuk urusan yang menurut hukum menggunakan nomor itu.
    .safety-option = Keamanan kartu, tekan { KEY($key) }.
    .safety = Cip di kartu menyimpan data yang tercetak di kartu, tetapi tidak menyimpan data pajak atau pensiun. Cip ini dilindungi { -pin }, dan akan { -locked } jika { -pin } terlalu sering salah dimasukkan. Jika ada yang mencoba membukanya secara paksa, isinya terhapus. Cetakan khusus melindungi kartu dari pemalsuan.
    .certificates-option = Kegunaan { -electronic-certificate }, tekan { KEY($key) }.
    .certificates = Ada dua. Pertama, { -user-certificate } membuktikan bahwa Andalah yang masuk ke layanan: di { -convenience-store }, e-Tax, atau sebagai kartu asuransi kesehatan. Kedua, { -signature-certificate } membuktikan bahwa dokumen yang dikirim lewat internet itu milik Anda dan tidak diubah, misalnya laporan pindah keluar. Untuk e-Tax dan sejenisnya, perlu keduanya.
    .home-option = Menggunakan kartu di rumah, tekan { KEY($key) }.
    .home = Anda memerlukan ponsel pintar yang dapat membaca kartu, atau alat pembaca kartu dan komputer. Pasanglah aplikasi klien pengguna. Untuk komputer, perlu juga driver alat pembaca kartu. Penjelasan lebih lanjut ada di situs web layanan autentikasi pribadi publik.

# The last days for the move out of Tsukuba. Dates are keyed as eight digits, in Western years.
# .moved-in-confirm: $moved-in: the date. $when: past (today included) or future.
# .answer: $notice-last: last day for the notice of moving in. $continued-last: the last day for continued use, if the notice is filed on $notice-last.
# .late: the notice's last day is over, the other one is not. .over: both are. .ended: said after either.
deadline =
    .moved-in = Kapan Anda mulai, atau akan mulai, tinggal di daerah tujuan? Masukkan delapan angka menurut kalender Masehi: empat angka tahun, dua angka bulan, dua angka tanggal. Misalnya, { DATE("2027-04-01") } menjadi { DIGITS("2027-04-01") }. Lalu tekan { KEY("#") }.
    .moved-in-short = Masukkan tanggal mulai tinggal di sana, dalam delapan angka, mulai dari tahun Masehi, lalu tekan { KEY("#") }.
    .moved-in-confirm = { $when ->
        [future] Anda belum tinggal di sana, dan akan mulai pada { DATE($moved-in) }. Apakah benar?
       *[past] Anda sudah tinggal di sana sejak { DATE($moved-in) }. Apakah benar?
    }
    .planned = Berikutnya, tanggal rencana pindah keluar, seperti yang Anda tulis dalam laporan pindah keluar. Masukkan delapan angka, mulai dari tahun Masehi. Lalu tekan { KEY("#") }.
    .planned-short = Masukkan tanggal rencana pindah keluar, dalam delapan angka, mulai dari tahun Masehi, lalu tekan { KEY("#") }.
    .planned-confirm = Rencana pindah keluar Anda adalah { DATE($planned-out) }. Apakah benar?
    .answer = Ajukan laporan pindah masuk paling lambat { DATE($notice-last) }. Lalu ajukan kelanjutan penggunaan kartu dalam { COUNT($continued-days, "days") } sejak laporan itu. Jika Anda melapor pada hari terakhir, batas pengajuan itu { DATE($continued-last) }.
    .late = Hari terakhir untuk laporan pindah masuk, { DATE($notice-last) }, sudah lewat. Jika Anda melapor paling lambat hari itu, ajukan kelanjutan penggunaan kartu dalam { COUNT($continued-days, "days") } sejak laporan itu, paling lambat { DATE($continued-last) }.
    .over = Kedua batas waktu sudah lewat. Laporan pindah masuk seharusnya diajukan paling lambat { DATE($notice-last) }, dan kelanjutan penggunaan kartu paling lambat { DATE($continued-last) }.
    .ended = Jika Anda tidak mengurusnya tepat waktu, kartu sudah tidak berlaku. Serahkan kartu kepada pemerintah daerah tujuan. Kartu baru dikenai { -fee }.

# A text message with the facts just heard. $number: the number it goes to.
# .reference: the text message itself, after a request.
text =
    .caller-id = Bolehkah pesan teks dikirim ke nomor { PHONE($number) }?
    .number = Ke nomor ponsel mana pesan teks harus dikirim? Masukkan nomor ponsel Jepang yang diawali nol. Lalu tekan { KEY("#") }.
    .number-short = Masukkan nomor ponsel, lalu tekan { KEY("#") }.
    .number-confirm = Nomor yang Anda masukkan adalah { PHONE($number) }. Apakah benar?
    .kept = Kami sudah mencatat permintaan pesan teks ke nomor { PHONE($number) }.
    .return = Untuk kembali, tekan { KEY($key) }.
    .reference = { -card }: { -reference-number } Anda adalah { DIGITS($reference) }. Penggunaan kartu belum dihentikan, dan baru akan dihentikan setelah { -staff } berbicara dengan Anda.

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = Kartu hilang atau dicuri: kapan saja, setiap hari. Pertanyaan lain dalam bahasa Indonesia: setiap hari pukul { TIME($opens) } sampai { TIME($closes) }.
    .general = Kartu hilang atau dicuri: kapan saja, setiap hari. Pertanyaan lain: Senin sampai Jumat pukul { TIME($opens) } sampai { TIME($closes) }. Sabtu, Minggu, dan hari libur nasional pukul { TIME($opens) } sampai { TIME($weekend-closes) }. Pertanyaan tidak dilayani { DAY($year-end-first) } sampai { DAY($year-end-last) }.
    .navi = Kartu hilang atau dicuri: kapan saja, setiap hari. Pertanyaan lain: setiap hari pukul { TIME($opens) } sampai { TIME($closes) }, kecuali dari { DAY($year-end-first) } sampai { DAY($year-end-last) }.
    .city-hall = Kartu hilang atau dicuri: kapan saja, setiap hari. Layanan telepon Bagian { -card } { -city-hall }: Senin sampai Jumat pukul { TIME($opens) } sampai { TIME($closes) }, tetapi tidak pada hari libur nasional, dan tidak dari { DAY($year-end-first) } sampai { DAY($year-end-last) }.
    .now = { $state ->
        [open] Saat ini { -staff } melayani pertanyaan, sampai pukul { TIME($until) }.
       *[closed] Sekarang di luar jam layanan. Pertanyaan dilayani lagi mulai { MOMENT($opening) }.
    }

fax =
    .this-is-fax = Nomor ini untuk faks. Anda akan disambungkan dengan { -staff } yang dapat membantu lewat telepon.

# .request: $number, $general: the lines that take lost cards at any hour.
goodbye =
    .connected = Terima kasih telah menghubungi kami.
    .request = Permintaan Anda akan dilihat { -staff }. Anda dapat menelepon lagi kapan saja ke nomor { PHONE($number) }, atau dalam bahasa Jepang ke nomor { PHONE($general) }. Terima kasih telah menghubungi kami.
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

## For a printed notice (ivr hours --notice), where numbers stand in digits. Never said.
# .as-of: $today, $until: dates. .free, .charged: $number: a line's number, whose opening hours follow.
# .line-closed, .counter-closed: a list of days follows.
notice =
    .title = Layanan { -card }: jam layanan
    .as-of = Informasi per { DATE($today) }. Hari tutup dicantumkan sampai { DATE($until) }.
    .free = Telepon { PHONE($number) } (gratis)
    .charged = Telepon { PHONE($number) } (dikenai biaya panggilan)
    .line-closed = Kartu hilang atau dicuri dilayani setiap hari. Pertanyaan lain tidak dilayani pada tanggal berikut:
    .counter = Di { -counter }
    .counter-closed = Pada tanggal berikut { -counter } tutup:
