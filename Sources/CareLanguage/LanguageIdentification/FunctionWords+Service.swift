// A data table: what customers write about, in a few words, for texts too short for many small words; from general knowledge.

extension WordLexicon {
  static var serviceLists: [(classes: WordClasses, words: StaticString)] {
    [
      list(
        .german,
        """
        niemand antwortet antwort antworten wann wo wer wieso weshalb kommt kommen angekommen funktioniert geht gehen kaputt
        gerne gern super techniker konto passwort stornieren kündigen kündigung rückerstattung verspätung ausgefallen
        warte warten wartet gewartet angerufen telefon gekauft bestellt geliefert erhalten möchte will könnt könnte euer
        eure eurer laden seit endlich leider falsch falsche zurück melden
        """
      ),
      list(
        .french,
        """
        attends attend attendre attente marche fonctionne répond répondez annuler annulé annulée abonnement compte heures
        jours semaine semaines deux trois toujours arrive arrivé reçu recevoir payé remboursez téléphone nulle honte
        inadmissible besoin peux peut pouvez voudrais veux veut faites colis facture mot passe
        """
      ),
      list(
        .spanish,
        """
        nadie contesta contestan responde responden funciona funcionan cobraron cobrado dos tres veces horas semanas llega
        llegó llegado esperando espero cuenta contraseña cancelar devolver devolución paquete compra pagué teléfono pésimo
        pésima vergüenza urgente retraso cancelado
        """
      ),
      list(
        .portuguese,
        """
        ninguém atende atendem responde respondem funciona consigo encomenda conta senha cancelar devolver horas semanas
        chega chegou recebi paguei telefone péssimo vergonha obrigada obrigado
        """
      ),
      list(
        .italian,
        """
        nessuno risponde rispondete vorrei voglio annullare ordine mille funziona funzionano arriva arrivato aspetto
        aspettando settimana settimane giorni ore soldi rimborso telefono pessimo vergogna ragazzi
        """
      ),
      list(
        .dutch,
        """
        niemand neemt werkt werken doet doen waar wanneer waarom wil willen graag gewacht wacht wachten uur dagen weken
        bestelling bezorgd geannuleerd opzeggen rekening wachtwoord slecht slechte klantenservice
        """
      ),
      list(
        .swedish,
        """
        appen fungerar inte betala pengar pengarna beställning levererad väntat väntar timmar dagar konto lösenord ingen
        svarar avboka tåget försenat
        """
      ),
      list(
        .danish,
        """
        appen virker ikke betale penge pengene bestilling leveret ventet venter timer dage konto adgangskode ingen svarer
        afbestille toget forsinket
        """
      ),
      list(
        .norwegian,
        """
        appen funker fungerer ikke betale penger pengene bestilling levert ventet venter timer dager konto passord ingen
        svarer avbestille toget forsinket hjelpen hjelp pakken takk
        """
      ),
      list(
        .finnish,
        """
        missä milloin miksi toimi toimii sovellus paketti pakettini tilaus rahat rahani takaisin avusta apua haluan odotan
        odottanut kukaan vastaa tili salasana juna myöhässä
        """
      ),
      list(
        .polish,
        """
        gdzie kiedy dlaczego działa działają aplikacja paczka zamówienie zwrot pieniędzy pieniądze czekam konto hasło nikt
        odpowiada pociąg opóźniony pomoc chcę proszę
        """
      ),
      list(
        .czech,
        """
        kde kdy proč nefunguje funguje aplikace balík objednávka vrátit peníze čekám účet heslo nikdo neodpovídá vlak chci
        zpoždění
        """
      ),
      list(
        .hungarian,
        """
        hol mikor miért működik alkalmazás csomag csomagom rendelés pénzem pénzt vissza akarom kapni szeretném várok fiók
        jelszó senki válaszol vonat késik
        """
      ),
      list(
        .romanian,
        """
        unde când merge funcționează aplicația coletul comanda vreau banii înapoi aștept contul parola nimeni răspunde trenul
        întârziere ajutor
        """
      ),
      list(
        .turkish,
        """
        nerede kargom siparişim paramı param geri istiyorum istiyoruz uygulama çalışmıyor bekliyorum hesabım şifre kimse
        cevap vermiyor tren teşekkür ederim
        """
      ),
      list(
        .indonesian,
        """
        mana kapan kenapa paket pesanan uang kembali mau aplikasi aplikasinya bisa dibuka menunggu akun sandi rusak tolong
        terima kasih
        """
      ),
    ]
  }
}
