// A data table: the small words of languages that are written in Latin or Cyrillic letters, and words of customers, from
// general knowledge. Apostrophes are left out, as in the tokens' hashes.

extension WordLexicon {
  /// The frequent words of every language in one table; an entry's classes are the languages' bits.
  static let languages = WordLexicon(lists: languageLists, capacity: 4096)

  static var languageLists: [(classes: WordClasses, words: StaticString)] { westernLists + easternLists + serviceLists }

  static func list(_ language: WrittenLanguage, _ words: StaticString) -> (
    classes: WordClasses, words: StaticString
  ) {
    (language.bit, words)
  }

  private static var westernLists: [(classes: WordClasses, words: StaticString)] {
    [
      list(
        .german,
        """
        und der die das ist nicht ich sie wir ihr mit auf für von dem den des ein eine einen einem einer war habe haben hat
        wird werden kann können mein meine meinen euch sich auch noch nur aber oder wenn wie was warum seit bei nach zu zum
        zur im es kein keine schon sehr immer wieder mehr bitte danke leider heute morgen gestern jetzt über unter durch
        ohne gegen bestellung lieferung rechnung kunde kundenservice paket geld zug flug hilfe guten tag hallo viel gut
        schlecht alles nichts man dass weil bin sind wurde mich mir dich dir uns ihm ihn hier dort
        """
      ),
      list(
        .french,
        """
        le la les un une des du de et est pas je tu il elle nous vous ils elles mon ma mes votre vos notre nos pour par sur
        dans avec sans mais ou où qui que quoi ce cette ces cest jai nai suis sont était avez avons ont fait être avoir très
        plus moins bien mal merci bonjour bonsoir svp commande livraison colis train vol retard depuis toujours jamais
        encore aucun aucune rien tout tous toute toutes au aux ne se sa son ses leur comment pourquoi quand quel quelle
        aujourdhui demain hier remboursement service client argent problème réponse
        """
      ),
      list(
        .spanish,
        """
        el la los las un una unos de del y es no que en por para con sin mi mis tu su sus me te se lo le les muy más menos
        pero como cuando donde porque qué cómo cuándo dónde está están estoy son soy era fue tengo tiene tienen hay hace
        hola gracias buenos buenas días tardes noches pedido envío vuelo tren dinero reembolso cliente servicio ayuda
        problema ya todavía siempre nunca nada todo todos esta este esto eso ese aquí hoy mañana ayer al si sí quiero
        necesito puedo puede llevo han ha he desde hasta también
        """
      ),
      list(
        .portuguese,
        """
        o a os as um uma de do da dos das e é não que em no na nos nas por para com sem meu minha meus seu sua eu você vocês
        ele ela nós muito mais menos mas como quando onde porque está estão estou são sou era foi tenho tem têm há faz olá
        oi obrigado obrigada bom boa dia tarde noite pedido entrega voo trem comboio dinheiro reembolso cliente serviço
        ajuda problema já ainda sempre nunca nada tudo todos isso isto esse este aqui hoje amanhã ontem ao se sim quero
        preciso posso pode até também depois desde pra tô pelo pela
        """
      ),
      list(
        .italian,
        """
        il lo la i gli le un uno una di del della dei delle e è non che in nel nella per con senza mio mia miei mie suo sua
        io tu lui lei noi voi loro mi ti si ci vi molto più meno ma come quando dove perché sono sei siamo era stato ho hai
        ha abbiamo hanno fatto ciao grazie buongiorno buonasera prego ordine consegna pacco volo treno soldi rimborso
        cliente servizio aiuto problema già ancora sempre mai niente tutto tutti questo questa quello qui oggi domani ieri
        al alla se sì voglio posso può da dal dalla anche dopo fino
        """
      ),
      list(
        .dutch,
        """
        de het een en is niet ik je jij u hij zij wij we jullie ze mijn jouw uw zijn haar ons onze van voor met op aan in uit
        bij naar te om dat dit die deze er maar of als wat waar wanneer waarom hoe heb heeft hebben had ben bent was waren
        wordt worden kan kunnen wil moet geen nog al ook wel weer veel goed slecht bedankt dank hallo goedemorgen
        bestelling levering pakket trein vlucht geld terug klantenservice hulp probleem vandaag morgen gisteren nu altijd
        nooit niets alles graag sinds zonder
        """
      ),
      list(
        .swedish,
        """
        och det att är inte jag du han hon vi ni de som en ett på för med av till från den har hade kan ska vill var om men så
        eller när varför hur vad min mitt mina er ert era vår mycket bra dåligt tack hej beställning leverans paket tåg flyg
        pengar tillbaka kundtjänst hjälp idag imorgon igår nu alltid aldrig inget ingen alla allt mig dig sig oss efter sedan
        också bara där här måste får blir
        """
      ),
      list(
        .danish,
        """
        og det at er ikke jeg du han hun vi i de som en et på for med af til fra den har havde kan skal vil var om men så
        eller når hvorfor hvordan hvad min mit mine jeres vores meget god godt dårlig tak hej bestilling levering pakke tog
        fly penge tilbage kundeservice hjælp dag morgen går nu altid aldrig intet ingen alle alt mig dig sig os efter siden
        også kun der her må får bliver hvor mod
        """
      ),
      list(
        .norwegian,
        """
        og det at er ikke jeg du han hun vi dere de som en et på for med av til fra den har hadde kan skal vil var om men så
        eller når hvorfor hvordan hva min mitt mine deres vår veldig bra dårlig takk hei bestilling levering pakke tog fly
        penger tilbake kundeservice hjelp dag morgen går nå alltid aldri ingenting ingen alle alt meg deg seg oss etter
        siden også bare der her må får blir hvor mot
        """
      ),
      list(
        .finnish,
        """
        ja on ei en se hän me te he minä sinä minun sinun teidän meidän tämä tuo että mutta tai kun jos miksi miten missä mitä
        kuka oli ovat olen olet olla ole ollut voi voin pitää vain myös nyt aina koskaan mitään kaikki hyvä huono kiitos hei
        moi terve tilaus toimitus paketti juna lento rahat takaisin asiakaspalvelu apua tänään huomenna eilen jo vielä
        sitten kanssa ilman mukaan kuin niin eikä enää tosi ihan siis mun sun
        """
      ),
    ]
  }

  private static var easternLists: [(classes: WordClasses, words: StaticString)] {
    [
      list(
        .polish,
        """
        i w na z do nie się to jest że co jak ale czy dla od po za przez o u mam ma mój moja moje mnie mi ja ty on ona my wy
        oni są był była było być już jeszcze tylko bardzo dobrze źle dziękuję dzień dobry cześć proszę zamówienie paczka
        dostawa pociąg lot pieniądze zwrot obsługa klienta pomoc problem dzisiaj jutro wczoraj teraz zawsze nigdy nic
        wszystko kiedy gdzie dlaczego który która które tego tym tej
        """
      ),
      list(
        .czech,
        """
        a v na z do ne se to je že co jak ale nebo pro od po za při o u mám má můj moje mě mi já ty on ona my vy oni jsou byl
        byla bylo být už ještě jen jenom velmi dobře špatně děkuji díky dobrý den ahoj prosím objednávka balík zásilka
        doručení vlak let peníze zpět vrácení zákazník pomoc problém dnes zítra včera teď vždy nikdy nic všechno kdy kde
        proč který která které jsem jste jsme není ani také
        """
      ),
      list(
        .slovak,
        """
        a v na z do ne sa to je že čo ako ale alebo pre od po za pri o u mám má môj moje ma mi ja ty on ona my vy oni sú bol
        bola bolo byť už ešte len veľmi dobre zle ďakujem dobrý deň ahoj prosím objednávka balík zásielka doručenie vlak let
        peniaze späť zákazník pomoc problém dnes zajtra včera teraz vždy nikdy nič všetko kedy kde prečo ktorý ktorá ktoré
        som ste sme nie ani tiež
        """
      ),
      list(
        .hungarian,
        """
        a az és nem hogy van volt egy ez is de mint csak már még meg ha mi ki mit mikor hol miért hogyan én te ő mi ti ők
        nekem neked kell lehet nagyon jó rossz köszönöm köszi szia jó napot kérem rendelés szállítás csomag vonat repülő
        pénz vissza ügyfélszolgálat segítség probléma ma holnap tegnap most mindig soha semmi minden vagyok vannak lesz
        sem vagy után óta nélkül
        """
      ),
      list(
        .romanian,
        """
        și si în la de cu nu că ca este e sunt era a fost am ai are avem aveți au un o unei unui al ale pe pentru din prin
        fără dar sau dacă când unde cum ce cine mă te se ne vă mi îmi eu tu el ea noi voi ei foarte bine rău mulțumesc
        mersi bună ziua salut comanda livrare colet tren zbor bani înapoi client ajutor problemă azi mâine ieri acum
        mereu niciodată nimic tot toate acest această mai deja încă
        """
      ),
      list(
        .turkish,
        """
        ve bir bu da de için çok ne mi mı var yok ben sen o biz siz onlar benim senin bizim sizin ile ama ya daha en gibi
        kadar sonra önce hala hâlâ neden nasıl nerede kim değil iyi kötü teşekkürler teşekkür ederim merhaba selam lütfen
        sipariş kargo teslimat paket tren uçak para iade müşteri hizmetleri yardım sorun bugün yarın dün şimdi her hiç
        hiçbir şey oldu olan olarak bana size şu artık
        """
      ),
      list(
        .croatian,
        """
        i u na s za ne se to je da što kako ali ili od po do o sam si smo ste su moj moja moje mi ti on ona vi oni bio bila bilo
        biti već još samo vrlo jako dobro loše hvala dobar dan bok molim narudžba paket dostava vlak let novac povrat
        korisnička pomoć problem danas sutra jučer sada uvijek nikad ništa sve kada gdje zašto koji koja koje nije nema
        imam ima mogu može
        """
      ),
      list(
        .indonesian,
        """
        yang dan di ke dari tidak ini itu untuk dengan saya aku kamu anda kami kita mereka dia ada adalah sudah belum akan
        bisa tapi atau kalau karena kenapa bagaimana mana apa siapa kapan sangat baik buruk terima kasih halo selamat pagi
        siang malam tolong mohon pesanan pengiriman paket kereta pesawat uang kembali pelanggan layanan bantuan masalah
        hari besok kemarin sekarang selalu pernah semua lagi juga hanya saja masih banget nggak gak udah gimana
        """
      ),
      list(
        .vietnamese,
        """
        và là của không có tôi bạn anh chị em mình này đó cho với được đã đang sẽ thì mà ở trong ngoài từ đến nhưng hoặc nếu
        khi tại sao thế nào gì ai đâu rất tốt xấu cảm ơn xin chào đơn hàng giao tàu chuyến bay tiền hoàn lại khách dịch vụ
        giúp vấn đề hôm nay ngày mai qua bây giờ luôn chưa mọi cũng các những một hai vẫn nữa
        """
      ),
      list(
        .catalan,
        """
        el la els les un una de del i és no que en per amb sense meu meva tu vosaltres molt més menys però com quan on perquè
        està estan estic són sóc era tinc té tenen hi ha fa hola gràcies bon dia bona tarda comanda enviament vol tren
        diners reemborsament client servei ajuda problema ja encara sempre mai res tot tots aquest aquesta això aquí avui
        demà ahir vull necessito puc pot també fins
        """
      ),
      list(
        .tagalog,
        """
        ang ng sa na ay mga ko mo niya namin natin ninyo nila ako ikaw siya kami tayo kayo sila hindi oo wala may meron po
        opo naman lang din rin pa ba kung kasi dahil pero para bakit paano saan kailan sino ano salamat kumusta magandang
        umaga hapon gabi pakiusap bayad pera tulong ngayon bukas kahapon palagi lahat ito iyan iyon yung nyo pala talaga
        """
      ),
      list(
        .russian,
        """
        и в не на я что с по это как но он она мы вы они у за из от до же бы ли для так мне меня мой моя моё мои вас вам нас
        нам был была было были есть нет уже ещё еще только очень хорошо плохо спасибо здравствуйте привет добрый день
        пожалуйста заказ посылка доставка поезд рейс деньги возврат поддержка помощь проблема сегодня завтра вчера сейчас
        всегда никогда ничего всё все когда где почему который которая если или чтобы
        """
      ),
      list(
        .ukrainian,
        """
        і й в у не на я що з по це як але він вона ми ви вони за із від до ж би чи для так мені мене мій моя моє мої вас вам
        нас нам був була було були є немає вже ще тільки дуже добре погано дякую вітаю привіт добрий день будь ласка
        замовлення посилка доставка потяг рейс гроші повернення підтримка допомога проблема сьогодні завтра вчора зараз
        завжди ніколи нічого все коли де чому який яка якщо або щоб
        """
      ),
      list(
        .bulgarian,
        """
        и в не на аз че с по това как но той тя ние вие те у за от до да се си съм сте са беше има няма вече още само много
        добре лошо благодаря здравейте здрасти добър ден моля поръчка пратка доставка влак полет пари връщане помощ проблем
        днес утре вчера сега винаги никога нищо всичко кога къде защо който която ако или ми ме моя моята моят ви ли
        """
      ),
      list(
        .serbian,
        """
        и у на с за не се то је да што како али или од по до о сам си смо сте су мој моја моје ми ти он она ви они био била
        било бити већ још само врло добро лоше хвала добар дан здраво молим поруџбина пакет достава воз лет новац повраћај
        помоћ проблем данас сутра јуче сада увек никад ништа све када где зашто који која није нема имам може
        """
      ),
    ]
  }
}
