/// Ten posts a language, written for these tests.
enum LanguageSamples {
  static let byCode: [(code: String, posts: [String])] = [
    (
      "de",
      [
        "Mein Paket ist immer noch nicht da.", "Wann kommt die Bestellung endlich an?",
        "Vielen Dank für die schnelle Hilfe!",
        "Ich habe seit drei Tagen kein Internet", "Der Zug hat schon wieder Verspätung",
        "Bitte rufen Sie mich morgen zurück",
        "Das war der schlechteste Service aller Zeiten", "Ich möchte mein Geld zurück", "Warum antwortet mir niemand?",
        "Die Mitarbeiter waren sehr freundlich",
      ]
    ),
    (
      "fr",
      [
        "Mon colis n'est toujours pas arrivé.", "Je voudrais un remboursement s'il vous plaît",
        "Merci beaucoup pour votre aide",
        "Le train est encore en retard", "Pourquoi personne ne me répond ?", "Votre service client est nul",
        "Je n'ai pas reçu ma commande", "Bonjour, je suis sans connexion depuis hier",
        "C'est la dernière fois que je voyage avec vous",
        "Très bon accueil dans votre magasin",
      ]
    ),
    (
      "es",
      [
        "Mi pedido todavía no ha llegado.", "Quiero que me devuelvan el dinero", "Muchas gracias por la ayuda",
        "El vuelo está otra vez retrasado", "¿Por qué nadie me contesta?", "Llevo tres días sin internet en casa",
        "El servicio es muy malo", "Buenos días, no puedo entrar en mi cuenta", "Nunca más compro en esta tienda",
        "La chica de la recepción fue muy amable",
      ]
    ),
    (
      "pt",
      [
        "A minha encomenda ainda não chegou.", "Quero o meu dinheiro de volta", "Muito obrigado pela ajuda",
        "O voo está atrasado outra vez", "Por que ninguém me responde?", "Estou sem internet há três dias",
        "O atendimento é muito ruim", "Bom dia, não consigo entrar na minha conta", "Nunca mais compro nessa loja",
        "Vocês são os melhores, adorei tudo",
      ]
    ),
    (
      "it",
      [
        "Il mio pacco non è ancora arrivato.", "Voglio il rimborso dei miei soldi", "Grazie mille per il vostro aiuto",
        "Il treno è di nuovo in ritardo", "Perché nessuno mi risponde?", "Sono senza internet da tre giorni",
        "Il servizio è davvero pessimo", "Buongiorno, non riesco ad accedere al mio conto",
        "Non comprerò mai più da questo negozio",
        "Il personale della reception è stato molto gentile",
      ]
    ),
    (
      "nl",
      [
        "Mijn pakket is nog steeds niet bezorgd.", "Ik wil mijn geld terug", "Bedankt voor de snelle hulp",
        "De trein heeft alweer vertraging", "Waarom krijg ik geen antwoord?", "Ik heb al drie dagen geen internet",
        "Jullie klantenservice is heel slecht", "Goedemorgen, ik kan niet inloggen op mijn account",
        "Ik bestel hier nooit meer iets",
        "De medewerkers waren erg vriendelijk en wij komen graag terug",
      ]
    ),
    (
      "sv",
      [
        "Mitt paket har inte kommit än.", "Jag vill ha pengarna tillbaka", "Tack så mycket för hjälpen",
        "Tåget är försenat igen",
        "Varför svarar ni inte mig?", "Vi har inte haft internet på tre dagar",
        "Kundtjänst är jättedålig och jag är arg",
        "Hej, jag kan inte logga in på min sida", "Jag handlar aldrig här igen",
        "Personalen var mycket trevlig och allt var bra",
      ]
    ),
    (
      "da",
      [
        "Min pakke er ikke kommet endnu.", "Jeg vil have mine penge tilbage", "Tak for hjælpen, det var godt",
        "Toget er forsinket igen, hvad gør vi?", "Hvorfor svarer I ikke på min mail?",
        "Vi har ikke haft internet i tre dage nu",
        "Jeres kundeservice er meget dårlig", "Jeg kan ikke logge ind, hvad skal jeg gøre?",
        "Jeg handler aldrig hos jer mere",
        "Personalet var meget venlige mod os",
      ]
    ),
    (
      "no",
      [
        "Pakken min har ikke kommet ennå, hva gjør jeg nå?", "Jeg vil ha pengene mine tilbake",
        "Takk for hjelpen, dere er veldig flinke",
        "Toget er forsinket igjen, hva skjer?", "Hvorfor svarer dere ikke meg?",
        "Vi har ikke hatt nett på tre dager nå",
        "Kundeservice hos dere er veldig dårlig", "Hei, jeg får ikke logget meg inn",
        "Jeg handler aldri hos dere igjen",
        "De ansatte var veldig hyggelige mot meg",
      ]
    ),
    (
      "fi",
      [
        "Minun paketti ei ole vieläkään tullut.", "Haluan rahat takaisin nyt", "Kiitos paljon, apua tuli nopeasti",
        "Juna on taas myöhässä, mitä nyt?", "Miksi te ette vastaa?", "Meillä ei ole ollut nettiä kolmeen päivään",
        "Asiakaspalvelu on tosi huono", "Hei, en voi kirjautua sisään", "En osta täältä enää koskaan mitään",
        "Henkilökunta oli tosi ystävällinen ja kaikki oli hyvin",
      ]
    ),
    (
      "pl",
      [
        "Moja paczka jeszcze nie dotarła.", "Chcę zwrotu pieniędzy", "Bardzo dziękuję za pomoc",
        "Pociąg znowu jest opóźniony",
        "Dlaczego nikt mi nie odpowiada?", "Od trzech dni nie mam internetu", "Obsługa klienta jest fatalna",
        "Dzień dobry, nie mogę się zalogować", "Już nigdy tu nic nie zamówię", "Obsługa w hotelu była bardzo miła",
      ]
    ),
    (
      "cs",
      [
        "Můj balík ještě nedorazil.", "Chci vrátit peníze", "Děkuji moc za pomoc", "Vlak má zase zpoždění",
        "Proč mi nikdo neodpovídá?", "Už tři dny nemám internet", "Zákaznická linka je špatná, jsem naštvaný",
        "Dobrý den, nemůžu se přihlásit", "Už nikdy si tady nic neobjednám", "Personál byl velmi příjemný, děkujeme",
      ]
    ),
    (
      "sk",
      [
        "Môj balík ešte neprišiel, čo mám robiť?", "Chcem späť peniaze", "Ďakujem veľmi pekne za pomoc",
        "Vlak má opäť meškanie, ako je možné že sa to stalo?", "Prečo mi nikto neodpovedá?",
        "Už tri dni nemám internet, kedy bude?",
        "Zákaznícka linka je zlá, som nahnevaný", "Dobrý deň, neviem sa prihlásiť, prosím pomoc",
        "Už nikdy si tu nič neobjednám",
        "Personál bol veľmi milý, ďakujeme",
      ]
    ),
    (
      "hu",
      [
        "A csomagom még mindig nem érkezett meg.", "Vissza szeretném kapni a pénzt", "Köszönöm szépen a segítséget",
        "A vonat már megint késik", "Miért nem válaszol senki?", "Három napja nincs internet és ez nem jó",
        "Az ügyfélszolgálat nagyon rossz", "Jó napot, nem tudok belépni a fiókomba",
        "Soha többé nem rendelek itt semmit",
        "A személyzet nagyon kedves volt",
      ]
    ),
    (
      "ro",
      [
        "Coletul meu nu a ajuns încă.", "Vreau banii înapoi", "Mulțumesc foarte mult pentru ajutor",
        "Trenul are din nou întârziere",
        "De ce nu îmi răspunde nimeni?", "Nu am internet de trei zile", "Serviciul de clienți este foarte prost",
        "Bună ziua, nu pot să intru în cont", "Nu mai comand niciodată de aici",
        "Personalul a fost foarte amabil cu noi",
      ]
    ),
    (
      "tr",
      [
        "Kargom hâlâ gelmedi.", "Paramı geri istiyorum, iade ne zaman?", "Yardım için çok teşekkürler",
        "Tren yine gecikti, bu ne böyle",
        "Neden kimse bana cevap vermiyor?", "Üç gündür internet yok", "Müşteri hizmetleri çok kötü",
        "Merhaba, hesabıma giriş yapamıyorum", "Bir daha asla buradan sipariş vermem",
        "Otelde çalışanlar çok iyi ve nazik",
      ]
    ),
    (
      "hr",
      [
        "Moj paket još nije stigao.", "Želim povrat novca", "Hvala na pomoći, jako ste dobri",
        "Vlak opet kasni, što je ovo?",
        "Zašto mi nitko ne odgovara?", "Već tri dana nemam internet", "Korisnička služba je jako loša",
        "Dobar dan, ne mogu se prijaviti", "Nikad više neću naručiti ništa od vas", "Osoblje je bilo vrlo ljubazno",
      ]
    ),
    (
      "id",
      [
        "Paket saya belum sampai juga.", "Saya mau uang saya kembali", "Terima kasih banyak untuk bantuan kalian",
        "Kereta terlambat lagi hari ini", "Kenapa tidak ada yang jawab?", "Sudah tiga hari tidak ada internet",
        "Layanan pelanggan sangat buruk", "Halo, saya tidak bisa masuk ke akun", "Saya tidak akan pesan di sini lagi",
        "Semua staf hotel sangat baik dengan kami",
      ]
    ),
    (
      "vi",
      [
        "Đơn hàng của tôi vẫn chưa đến.", "Tôi muốn hoàn lại tiền", "Cảm ơn bạn rất nhiều vì đã giúp",
        "Tàu lại đến muộn nữa rồi",
        "Tại sao không ai trả lời tôi?", "Ba ngày nay không có mạng", "Dịch vụ khách hàng rất tệ",
        "Xin chào, tôi không đăng nhập được", "Tôi sẽ không bao giờ mua ở đây nữa",
        "Nhân viên khách sạn rất tốt với chúng tôi",
      ]
    ),
    (
      "ca",
      [
        "La meva comanda encara no ha arribat amb el tren.", "Vull que em tornin els diners, això no pot ser",
        "Moltes gràcies per la vostra ajuda, sou molt amables", "El vol també va tard avui",
        "Per què no em respon ningú amb aquest problema?",
        "Estic sense connexió des de ahir i això és molt trist",
        "Aquest servei és molt dolent però encara hi ha solució",
        "Bon dia, no puc entrar amb el meu compte", "Mai més compro en aquesta botiga, no és bona",
        "Tot molt bé avui amb els meus amics",
      ]
    ),
    (
      "tl",
      [
        "Hindi pa rin dumating ang order ko.", "Gusto ko na ang pera ko ngayon", "Maraming salamat po sa tulong ninyo",
        "Bakit wala pa ring sumasagot sa akin?", "Wala kaming internet mula kahapon",
        "Magandang umaga po, hindi ako makapasok sa account ko",
        "Kailan po ba darating ang bayad?", "Hindi na ako bibili dito kasi ang bagal nila",
        "Paano po mag refund ng bayad ko?",
        "Mabait lahat ng tao sa hotel na ito",
      ]
    ),
    (
      "ru",
      [
        "Моя посылка ещё не пришла.", "Верните мои деньги", "Спасибо большое за помощь",
        "Поезд опять опаздывает, что это такое",
        "Почему мне никто не отвечает?", "Уже три дня нет интернета", "Очень плохая поддержка",
        "Здравствуйте, не могу войти в аккаунт",
        "Больше никогда ничего у вас не закажу", "Персонал был очень вежливый",
      ]
    ),
    (
      "uk",
      [
        "Моя посилка ще не прийшла, де вона?", "Поверніть мої гроші, будь ласка", "Дякую дуже за допомогу",
        "Потяг знову запізнюється, що це таке",
        "Чому мені ніхто не відповідає?", "Вже три дні немає інтернету", "Дуже погана підтримка",
        "Добрий день, не можу зайти, що робити?", "Більше ніколи нічого у вас не замовлю", "Все було дуже добре, дякую",
      ]
    ),
    (
      "bg",
      [
        "Моята пратка още не е дошла.", "Искам си парите, кога ще ги получа?", "Благодаря много за помощта",
        "Влакът пак има закъснение, защо?",
        "Защо никой не ми отговаря?", "Вече три дни няма интернет", "Много лошо обслужване, не съм доволен",
        "Здравейте, не мога да вляза", "Никога повече няма да поръчам нищо", "Всичко беше много добре, благодаря",
      ]
    ),
    (
      "sr",
      [
        "Мој пакет још није стигао.", "Хоћу повраћај новца, шта да радим?", "Хвала вам на помоћи",
        "Воз опет касни, шта је ово?",
        "Зашто ми нико не одговара?", "Већ три дана нема интернета, када ће бити?",
        "Врло лоше, нисам задовољан, све је лоше",
        "Добар дан, не могу да се пријавим", "Никад више нећу да купујем", "Све је било врло добро, хвала",
      ]
    ),
    (
      "el",
      [
        "Το δέμα μου δεν έχει έρθει ακόμα.", "Θέλω τα λεφτά μου πίσω", "Ευχαριστώ πολύ", "Το τρένο άργησε πάλι",
        "Γιατί δεν απαντάτε;",
        "Δεν έχω ίντερνετ", "Κακή εξυπηρέτηση", "Καλημέρα σας", "Ποτέ ξανά", "Πολύ ευγενικό προσωπικό",
      ]
    ),
    (
      "he",
      [
        "החבילה שלי עדיין לא הגיעה.", "אני רוצה את הכסף בחזרה", "תודה רבה", "הרכבת שוב מאחרת", "למה אף אחד לא עונה?",
        "אין לי אינטרנט",
        "שירות גרוע", "בוקר טוב", "לעולם לא עוד", "צוות נחמד מאוד",
      ]
    ),
    (
      "ar",
      [
        "لم تصل طلبيتي بعد", "أريد استرداد أموالي", "شكرا جزيلا", "القطار متأخر مرة أخرى", "لماذا لا يرد أحد؟",
        "الخدمة سيئة جدا",
        "صباح الخير", "لن أشتري منكم أبدا", "الموظفون رائعون", "أين حقيبتي؟",
      ]
    ),
    (
      "fa",
      [
        "سفارش من هنوز نرسیده", "پولم را پس می‌خواهم", "خیلی ممنون از کمک شما", "چرا کسی جواب نمی‌دهد؟",
        "سه روز است اینترنت ندارم گرامی",
        "پشتیبانی خیلی بد است", "قطار دوباره دیر کرد چرا", "دیگر هرگز خرید نمی‌کنم", "کارکنان خیلی مهربان بودند",
        "چمدان من کجاست؟",
      ]
    ),
    (
      "ur",
      [
        "میرا آرڈر ابھی تک نہیں آیا", "مجھے اپنے پیسے واپس چاہئیں", "آپ کا بہت شکریہ ہے", "ٹرین پھر لیٹ ہے",
        "کوئی جواب کیوں نہیں دیتا؟",
        "تین دن سے انٹرنیٹ نہیں ہے", "سروس بہت خراب ہے", "میں دوبارہ نہیں خریدوں گا", "عملہ بہت اچھا ہے",
        "میرا بیگ کہاں ہے؟",
      ]
    ),
    (
      "hi",
      [
        "मेरा ऑर्डर अभी तक नहीं आया", "मुझे पैसे वापस चाहिए", "बहुत धन्यवाद", "ट्रेन फिर लेट है", "कोई जवाब क्यों नहीं देता?", "इंटरनेट नहीं चल रहा",
        "सेवा बहुत खराब है", "नमस्ते", "दोबारा नहीं खरीदूंगा", "स्टाफ अच्छा है",
      ]
    ),
    (
      "bn",
      [
        "আমার অর্ডার এখনও আসেনি", "টাকা ফেরত চাই", "অনেক ধন্যবাদ", "ট্রেন আবার দেরি", "কেউ উত্তর দেয় না কেন?", "ইন্টারনেট নেই", "সেবা খুব খারাপ", "শুভ সকাল",
        "আর কিনব না", "কর্মীরা ভালো",
      ]
    ),
    (
      "ta",
      [
        "என் ஆர்டர் இன்னும் வரவில்லை", "பணம் திரும்ப வேண்டும்", "மிக்க நன்றி", "ரயில் தாமதம்", "ஏன் பதில் இல்லை?", "இணையம் இல்லை", "சேவை மோசம்", "காலை வணக்கம்",
        "இனி வாங்க மாட்டேன்", "ஊழியர்கள் நல்லவர்கள்",
      ]
    ),
    (
      "te",
      [
        "నా ఆర్డర్ ఇంకా రాలేదు", "డబ్బు తిరిగి కావాలి", "చాలా ధన్యవాదాలు", "రైలు ఆలస్యం", "ఎందుకు జవాబు లేదు?", "ఇంటర్నెట్ లేదు", "సేవ చాలా చెడ్డది", "శుభోదయం",
        "మళ్ళీ కొనను", "సిబ్బంది మంచివారు",
      ]
    ),
    (
      "th",
      [
        "พัสดุของฉันยังไม่มาเลย", "ฉันต้องการเงินคืน", "ขอบคุณมาก", "รถไฟมาช้าอีกแล้ว", "ทำไมไม่มีใครตอบ", "ไม่มีอินเทอร์เน็ต", "บริการแย่มาก",
        "สวัสดีครับ",
        "จะไม่ซื้ออีก", "พนักงานน่ารัก",
      ]
    ),
    (
      "ko",
      [
        "제 주문이 아직 안 왔어요", "환불해 주세요", "정말 감사합니다", "기차가 또 늦었어요", "왜 답이 없나요?", "인터넷이 안 돼요", "서비스가 최악이에요", "안녕하세요",
        "다시는 안 사요", "직원이 친절해요",
      ]
    ),
    (
      "ja",
      [
        "まだ荷物が届きません", "お金を返してください", "ありがとうございました", "電車がまた遅れています", "なぜ返事がないのですか", "ネットがつながらない", "対応がひどい", "おはようございます",
        "もう二度と買わない", "スタッフが親切でした",
      ]
    ),
    ("zh", ["我的包裹还没有到", "我要退款", "非常感谢", "火车又晚点了", "为什么没有人回复?", "没有网络", "服务太差了", "你们好吗", "再也不买了", "员工很友好"]),
    (
      "ka",
      [
        "ჩემი შეკვეთა ჯერ არ მოსულა", "თანხა დამიბრუნეთ", "დიდი მადლობა", "მატარებელი აგვიანებს", "რატომ არ პასუხობთ?",
        "ინტერნეტი არ არის", "ცუდი სერვისი",
        "დილა მშვიდობისა", "აღარ ვიყიდი", "კარგი პერსონალი",
      ]
    ),
    (
      "hy",
      [
        "Իմ պատվերը դեռ չի եկել", "Վերադարձրեք գումարը", "Շատ շնորհակալ եմ", "Գնացքը ուշանում է",
        "Ինչու չեք պատասխանում", "Ինտերնետ չկա", "Վատ սպասարկում",
        "Բարի լույս", "Այլևս չեմ գնի", "Լավ անձնակազմ",
      ]
    ),
  ]

  /// English as people post it.
  static let english = [
    "where is my parcel??", "omg this is sooo good 😍😍", "@brand u guys r the worst smh", "thx!!",
    "still no reply. day 4.",
    "no wifi again 🙃", "lol ok", "can't log in pls help", "gr8 service from Ana at the desk", "WHY IS THE APP DOWN",
    "RT @user: free tickets https://t.example/abc #win", "bon voyage from your crew, loved it",
    "the café was très chic, we loved the crêpes",
    "José at the Málaga desk was a star", "my flight to São Paulo was late", "ngl the new update slaps",
    "ffs sort it out",
    "Is it gluten free?", "Zürich flight cancelled, what now",
    "gracias amigo, best taco place in town and the staff are great",
  ]
}
