### What every hotline says: keys, misses, digit entry, the words for the answering desk.
### Functions: KEY (a key's name), DIGITS and PHONE (digit by digit), DATE (with year), MOMENT (weekday, date and clock time),
### TIME (clock time), DAY (a day of every year), MONTH (with year), NUMBER, YEN (an amount), COUNT (so many of something), LANGUAGE (its name).

-staff = petugas

## Options. $key: the key to press.
keys =
    .person = Berbicara dengan { -staff }, tekan { KEY($key) }.
    .back = Langkah sebelumnya, tekan { KEY($key) }.
    .again = Dengarkan lagi, tekan { KEY($key) }.
    .yes = Jika ya, tekan { KEY($key) }.
    .no = Jika tidak, tekan { KEY($key) }.

## Nothing usable was pressed. The short ones are said the second time, slowly.
again =
    .silence = Belum ada jawaban.
    .silence-short = Silakan tekan salah satu tombol.
    .wrong-key = Tombol itu tidak ada dalam pilihan.
    .wrong-key-short = Silakan tekan salah satu tombol berikut.
    .too-few = Jumlah angkanya kurang.
    .too-few-short = Jumlah angkanya masih kurang.

## What was keyed cannot be used. Never repeats the digits.
entry =
    .not-a-number = Itu bukan nomor telepon Jepang. Nomor telepon terdiri dari sepuluh atau sebelas angka dan diawali nol.
    .impossible-date = Tanggal itu tidak ada.
    .future-date = Tanggal itu belum tiba.
    .two-digit-year = Masukkan tahun dengan empat angka, sehingga seluruhnya delapan angka.
    .no-leap-day = Pada tahun itu tidak ada tanggal dua puluh sembilan Februari.
    .too-far-ahead = Tanggal itu masih terlalu jauh.
    .too-long-ago = Tanggal itu sudah terlalu lama berlalu.
    .not-a-mobile = Itu bukan nomor ponsel Jepang.
    .individual-number = Mohon jangan memasukkan nomor My Number, atau nomor lain sepanjang dua belas angka atau lebih. Angka tadi tidak disimpan.

## Said to the person at the desk who picks up, before the caller is connected. $language: what the caller speaks.
desk =
    .caller-language = Penelepon berbahasa { $language ->
        [tl] Tagalog
       *[other] { LANGUAGE($language) }
    }.
    .accept = Untuk menerima telepon ini, tekan { KEY($key) }.
