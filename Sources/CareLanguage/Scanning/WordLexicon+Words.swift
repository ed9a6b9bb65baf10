// A data table: the words of the rule readers, from general knowledge of English. Apostrophes are left out.

extension WordLexicon {
  /// The lists by class. A word may stand in several; its value is the last one given.
  static var lists: [(classes: WordClasses, words: StaticString)] {
    timeLists + grammarLists + toneLists + brandLists + personLists + cueLists + nameLists
  }

  private static var timeLists: [(classes: WordClasses, words: StaticString)] {
    [
      (
        .weekday,
        """
        monday=1 mon=1 mondays=1 tuesday=2 tue=2 tues=2 tuesdays=2 wednesday=3 wed=3 weds=3 wednesdays=3 thursday=4 thu=4
        thur=4 thurs=4 thursdays=4 friday=5 fri=5 fridays=5 saturday=6 sat=6 saturdays=6 sunday=7 sun=7 sundays=7
        """
      ),
      (
        .month,
        """
        january=1 jan=1 february=2 feb=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6 july=7 jul=7 august=8 aug=8
        september=9 sept=9 sep=9 october=10 oct=10 november=11 nov=11 december=12 dec=12
        """
      ),
      (
        .unit,
        """
        minute=1 minutes=1 min=1 mins=1 mintues=1 hour=2 hours=2 hr=2 hrs=2 h=2 day=3 days=3 week=4 weeks=4 wk=4 wks=4
        month=5 months=5 mth=5 mths=5 year=6 years=6 yr=6 yrs=6 fortnight=7 second=8 seconds=8 sec=8 secs=8 d=3
        """
      ),
      (
        .numberWord,
        """
        a=1 an=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fourteen=14
        fifteen=15 twenty=20 thirty=30 forty=40 forty-five=45 sixty=60 ninety=90 couple=2 few=3 several=4
        """
      ),
      (.hourWord, "one two three four five six seven eight nine ten eleven twelve"),
      (
        .relativeDay,
        """
        today=0 tdy=0 2day=0 tomorrow=1 tommorow=1 tomorow=1 tommorrow=1 tmrw=1 tmr=1 tomo=1 tmw=1 tmrow=1 2moro=1
        2morrow=1 2mrw=1 tomoz=1 tonight=2 tonite=2 tnite=2 2night=2 2nite=2 todays=0 tomorrows=1 tonights=2
        """
      ),
      (
        .dayPart,
        """
        morning=6 morn=6 noon=12 midday=12 lunch=12 lunchtime=12 afternoon=12 evening=17 eve=17 night=19 dinner=18
        dinnertime=18 supper=18 teatime=17 midnight=24 bedtime=20 dawn=5 cob=17 eod=17 close=17 breakfast=7 sunset=18
        """
      ),
      (
        .namedDay,
        """
        christmas=1 xmas=1 easter=2 halloween=3 thanksgiving=4 payday=5 valentines=6 ramadan=7 eid=8 diwali=9
        weekend=10 half-term=11 hanukkah=12 term=11 holidays=11 hols=11 eow=13 eom=14 birthday=15 bday=15 anniversary=15
        prom=15 mother=17 father=17 mothers=17 fathers=17 boxing=17 patricks=17 bank=17 memorial=17
        """
      ),
      (.before, "by before until till til untill b4 bfore befor prior"),
      (.preposition, "on at for in within from after between around about inside into starting"),
      (.coming, "this next coming following upcoming"),
      (
        .behind,
        """
        since ago last yesterday yesterdays past previous previously earlier already recently ever yest yday
        """
      ),
      (.halfDay, "am=0 pm=12"),
      (.hourFraction, "half=30 quarter=15"),
      (
        .eventNoun,
        """
        flight flights train trains bus coach ferry plane boat crossing sailing connection departure gate desk check-in
        checkin boarding bag-drop door doors shop store office counter depot branch dmv wedding funeral party exam exams
        interview appointment appt meeting match game gig concert show event puja pooja recital service ceremony shift
        work job school class lesson deadline rent bill payment payroll lease contract trial offer sale voucher vouchers
        points coupon subscription visa passport scan surgery operation chemo dialysis court hearing tribunal tournament
        race marathon function trip holiday vacation cruise move fitter engineer roofer builder delivery slot call
        wake burial cremation christening reunion camp festival fete fair barbecue bbq handover viewing rota mot
        thesis dissertation assignment essay coursework submission final inspection mortgage rehearsal audition inset
        presentation launch release graduation christening baptism baby kickoff kick-off premiere screening matinee
        conference webinar client audit tax return filing registration plan membership ticket claim window pickup
        collection checkout check-out
        """
      ),
      (
        .eventVerb,
        """
        closes close closing shuts shut leaves leave leaving departs depart departing boards boarding board starts start
        starting begins begin ends end ending expires expire expiring due lands land landing sails sail flies fly flying
        opens open goes runs renews renew lapses lapse moves moving move travel travelling traveling arrives arrive
        kicks finishes lock locks retires retire bills bill launches collect completes exchange tees ships ship sailing
        deploying
        """
      ),
      (.urgent, "now immediately asap urgently instantly straightaway"),
      (
        .habitual,
        """
        every each always usually often normally weekly daily monthly per mondays tuesdays wednesdays thursdays fridays
        saturdays sundays weekdays weekends mornings evenings nights
        """
      ),
      (
        .plan,
        """
        fly flying drive driving travel travelling traveling sail sailing leave leaving go going come coming comes move moving
        marry marrying host hosting pick picking collect collecting visit visiting visits return returning returns back start
        starting retire retires deploy deploying present presenting submit hand perform performing graduate graduating
        meet meeting cook cooking serve turns turning gets getting take taking pay paying due away off sit sitting run
        running check checking arrive arriving arrives expecting guests inlaws keys movers removal audition rehearsal
        dose meds prescription booked
        """
      ),
    ]
  }

  private static var grammarLists: [(classes: WordClasses, words: StaticString)] {
    [
      (
        .past,
        """
        was were had been did got went came said told paid ordered bought booked called rang phoned emailed sent arrived
        waited waiting took gave made left lost found tried asked received delivered cancelled canceled changed charged
        promised stopped started opened closed broke happened worked turned spent stayed stood sat flew landed missed
        bounced signed wrote spoke cost helped moved showed fixed replied supposed wasnt werent didnt hadnt ive youve
        weve theyve collected dropped posted returned died born raised reported refunded kept let put read heard saw
        thought knew felt met won quoted visited checked
        """
      ),
      (
        .request,
        """
        please pls plz plse can could need needs want would help must kindly require urgent hope hoping chance possible
        """
      ),
      (.future, "will ill well wont gonna going shall must should theyll itll youll shell hell im were need needs"),
      (.firstPerson, "i im ive ill id me my mine we were weve our ours us"),
      (.thirdPerson, "he she they it its hes shes theyre his her their him them"),
      (.determiner, "the a an my our your his her their its this that these those"),
      (.negation, "not no never dont doesnt didnt cant cannot wont isnt arent without nothing nobody"),
    ]
  }

  private static var toneLists: [(classes: WordClasses, words: StaticString)] {
    [
      (
        .pleasant,
        """
        love loved loves loving lovely thank thanks amazing awesome great brilliant best wonderful excellent perfect happy
        excited excite yay lol haha hahaha lmao congrats congratulations star legend fab fabulous delicious gorgeous
        beautiful smile smiled smiling laughed laughing fun proud favourite favorite kind kindness angel hug grateful
        enjoy enjoyed win winner watching listening song album concert fans fan tune episode
        """
      ),
      (
        .trouble,
        """
        stuck broken broke wrong lost missing late delayed delay cancelled canceled refund locked failed fails error
        crash crashed charged never still nothing nobody cant wont doesnt isnt didnt stranded stolen dead down expired
        expires expiring problem issue complaint waiting unable rejected declined refused empty faulty leaking urgent
        help before deadline
        """
      ),
    ]
  }

  private static var brandLists: [(classes: WordClasses, words: StaticString)] {
    [
      (
        .generic,
        """
        the and of a co inc ltd llc plc gmbh group company corporation corp international global airlines airline airways
        air rail railway railways trains train coaches coach ferries ferry bus buses bikes bike cars car hire rentals hotels
        hotel inns inn suites resorts resort lodge bank mutual credit union insurance mobile broadband fibre telecom wireless
        network energy power gas electric water tv games gaming audio music app apps online store stores shop shops market
        foods food kitchen bakery pizza coffee cafe restaurant restaurants pharmacy opticians health clinic parcels
        delivery logistics express wear clothing books toys kids home living furniture park parks cinema cinemas
        wearables technologies tech software systems services service solutions studios airport city
        """
      ),
      (
        .nature,
        """
        garden gardens nest nesting nested bird birds birdwatching feeder flower flowers flowering bloom blooming bees bee
        tree trees oak leaf leaves hedge lawn allotment planted planting plant plants seeds seed soil bark branch river
        lake sea beach shore cliff cliffs waves tide hill hilltop summit valley meadow field fields forest wood woods
        sky star stars moon sunset sunrise dawn telescope binoculars snow wind windy rain bay harbour jetty fishing caught
        roast roasted jam soup recipe cooked cooking baked baking lemon butter chutney juice salad tea dinner sprouts
        animal animals fox foxes hedgehog squirrel wild wildlife rspb species feathers egg eggs chick chicks
        trivia etymology rhyme folklore myth legend poem delta canyon bbq pie weeds stung sting
        """
      ),
      (
        .commerce,
        """
        account app website site login password customer customers service support order orders ordered delivery parcel
        refund refunded bill billing charged charge price prices subscription contract tariff data signal broadband wifi
        outage app flight flights train trains ticket tickets booking booked seat seats crew driver drivers staff branch
        store shop stores shops checkout basket voucher vouchers card cards sale discount stock warranty return returned
        exchange email emails reply chat helpline phone call calls agent team plan upgrade cancel cancelled delayed late
        room rooms reception check-in stay bag bags luggage fitter engineer installation meter router box warranty size
        sizes trainers jacket shoes hire ride rides fare fares bikes ferry menu loyalty points member membership
        """
      ),
    ]
  }

  private static var personLists: [(classes: WordClasses, words: StaticString)] {
    [
      (.title, "mr mrs ms miss dr mx sir madam prof professor rev fr corporal sgt captain capt coach uncle auntie"),
      (
        .person,
        """
        brother sister mother mom mum mam dad father husband wife son daughter uncle aunt auntie nan gran grandma
        grandpa grandad granddad grandfather grandmother cousin niece nephew friend mate buddy pal partner fiance fiancee
        neighbour neighbor colleague boyfriend girlfriend flatmate roommate boss manager driver engineer technician tech
        agent rep guard steward stewardess attendant waiter waitress server bartender barista chef nurse doctor teacher
        tutor librarian postman courier fitter plumber electrician supervisor receptionist concierge conductor pilot
        captain lady guy man woman lad lass girl boy chap bloke gentleman fella kid baby colleague assistant adviser
        advisor coach cleaner porter custodian janitor postie
        """
      ),
      (
        .closing,
        """
        regards thanks thank cheers sincerely yours faithfully best wishes respectfully thx ty greetings ta warmly truly
        gratitude love respect
        """
      ),
      (
        .naming,
        """
        called named name names ask speaking surname nominate nominating nomination shoutout shout-out meet kudos tell
        """
      ),
      (
        .street,
        """
        street st road rd lane ln avenue ave drive dr close court ct crescent terrace place pl square way row hill grove
        gardens park mews boulevard blvd parkway pkwy rise view walk yard wharf quay green brow harbour highway hwy
        circle cir trail parade esplanade exchange wynd croft chase reach heights villas vale manor meadow meadows orchard mill
        ridge plaza strand passage loop bend crossing point oval fields paddock dene garth loan brae arcade bank end path
        cottages cottage buildings steps straße strasse rue via calle platz weg mount fold lodge house strada rua avenida
        chemin carrer piazza viale ul ulica largo corso impasse jalan jl lorong av avda
        """
      ),
      (.dwelling, "flat apt apartment unit suite ste room floor no lgh apto depto piso"),
      (
        .place,
        """
        london paris berlin dublin cork belfast glasgow edinburgh cardiff leeds manchester liverpool birmingham bristol
        york oxford cambridge brighton sheffield norwich exeter truro england scotland wales ireland britain america usa
        uk eu germany france spain italy portugal poland netherlands holland belgium austria switzerland denmark sweden
        norway finland greece turkey india china japan australia canada mexico brazil chicago boston dallas houston
        austin denver phoenix seattle miami atlanta orlando toronto vancouver montreal sydney melbourne perth adelaide
        brisbane auckland mumbai delhi pune bangalore lisbon madrid barcelona rome milan venice florence vienna prague
        budapest warsaw zurich geneva oslo stockholm copenhagen helsinki athens istanbul dubai singapore tokyo texas
        california florida virginia georgia carolina dakota tenerife malaga alicante heathrow gatwick stansted luton
        devon kent cornwall essex surrey sussex norfolk suffolk dorset somerset yorkshire lancashire cheshire cumbria
        wiltshire shropshire leith arran preston derby carlisle nottingham leicester coventry plymouth portsmouth
        southampton swansea aberdeen dundee inverness stirling galway limerick waterford kerry donegal eugene houston
        columbia orlando calgary ottawa edmonton winnipeg halifax montana nevada utah arizona oregon iowa ohio alaska
        hawaii kansas kentucky tennessee louisiana indiana alabama kenya nigeria ghana uganda pakistan bangladesh
        thailand vietnam malaysia indonesia philippines lithuania latvia estonia croatia serbia ukraine russia romania
        bulgaria hungary iceland cyprus malta morocco egypt faro porto goa kerala chennai kolkata jaipur geneva lyon
        marseille naples turin bologna valencia seville
        europe africa asia lahore lagos nairobi gdansk krakow hong kong vegas angeles francisco diego antonio jfk
        """
      ),
      (.addressCue, "address addresses live lives deliver delivered post ship shipped moved sent"),
    ]
  }

  private static var cueLists: [(classes: WordClasses, words: StaticString)] {
    [
      (
        .orderCue,
        """
        order orders tracking parcel case ticket rma invoice claim transaction receipt account acct agreement quote po
        shipment consignment purchase label file appeal complaint incident invoice confirmation awb policy fare
        ord ordr trk contract slip repair pol pcn job customer member pir
        """
      ),
      (
        .booked,
        """
        booking bookings booked reservation reservations reserved flight flights fly flying flew airport
        airline airlines boarding terminal passenger passengers hotel room rooms villa lodge
        cabin cottage ferry crossing cruise sailing rental rented hire trip itinerary checkin check-in seat seats table
        theatre concert tour guest guests night nights travel travelling pickup pick-up appointment
        adults apartment installation engineer visit no-show departure train coach
        """
      ),
      (
        .bookingCue,
        """
        booking bookings reservation pnr ref reference conf confirmation rez locator itinerary record res contract
        """
      ),
      (
        .phoneCue,
        "phone mobile call cell whatsapp text ring tel telephone reach reached reachable contact sms fax mob landline"
      ),
      (.cardCue, "card cards visa mastercard amex debit credit ending gift loyalty membership railcard"),
      (.birthCue, "born dob birth birthdate birthday"),
      (.passportCue, "passport"),
      (.nationalCue, "ssn social nino insurance national aadhaar pan nhs"),
      (
        .identityCue,
        """
        nhs aadhaar pesel egn cnp dni nif cpf bsn curp kimlik personnummer fiscale nric cpr nic ppsn oib jmbg cedula
        fodselsnummer emirates
        """
      ),
      (
        .thingCue,
        """
        serial model batch set code plate reg flight flights train bus vin version error promo use size type seat gate
        room sku voucher coupon form section lot barcode reading meter ending sn imei part vehicle course chip module
        """
      ),
      (.reference, "ref reference contract"),
      (.cueFiller, "number no num nr id code is ref reference was the my our its for # of"),
      (.stopVerb, "stop stopp stahp quit cease"),
      (.keyword, "stop stopall unsubscribe unsub optout opt-out cancel=1 end=1 quit=1 revoke=1 unsubscribed"),
      (.removal, "take remove delete removed drop opt"),
      (
        .message,
        """
        text=1 texts=1 texting=1 txting=1 sms=1 messages=1 messaging=1 txt=1 txts=1 message=1 email=2 emails=2 emailing=2
        e-mail=2 e-mails=2 mails=2 mail=2 mailing=2 mailings=2 call=3 calls=3 calling=3 phone=3 phoning=3 telephoning=3
        telephone=3 ring=3 ringing=3 robocall=3 robocalls=3 robocalling=3 cold-calling=3 letters=4 letter=4 brochures=4
        brochure=4 catalogue=4 catalogues=4 catalog=4 catalogs=4 leaflets=4 flyers=4 flyer=4 postcards=4
        notifications=5 notification=5 notifs=5 notif=5 push=5 alerts=5 reminders=5 pop-ups=5 dms=6 dm=6 dming=6
        whatsapp=7 whatsapps=7 whatsapping=7 contact=8 contacting=8 spam=8 spamming=8 pestering=8 bothering=8
        """
      ),
      (
        .advertising,
        """
        offers offer ads ad adverts advert advertising advertisements promotions promotion promotional promos promo
        marketing newsletter newsletters junk deals sales catalogue catalogues catalog catalogs brochures brochure
        flyers leaflets
        """
      ),
      (.survey, "survey surveys rate review reviews feedback questionnaire questionnaires rating"),
      (.list, "list lists database records system books file"),
    ]
  }
}
