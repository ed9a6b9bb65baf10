// Written by Examples/Sources/ZoneTable; to change it, run that tool again.

/// The zones of the IANA time zone database since 1970, in the format that `ZoneRecord` describes.
enum ZoneTableData {
  static let version: StaticString = "2025b"

  static let steps: StaticString = """
    262080+60 262080-60 262140+60 302340-60 231900+60 262020-60 221820+60 221760+60 292260-60 302400-60 312480-60 \
    211680+60 272100-60 263460-60 221700-60 342720+60 272160-60 181440-60 453600-60 272160+60 312540+60 211620-60 \
    302460+60 342660-60 252060+60 50400+60 181500+60 211740+60 272220+60 191580+60 263580+60 312420-60 60480+60 18\
    1380-60 191460-60 322620+60 342780+60 262200-60 252000-60 524220-60 221760-60 171300-60 282300+60 241860-60 31\
    2480+60 151140-60 251940-60 264900-60 302400+60 161220-60 241920-60 201540-60 60540+60 211680-60 373020+60 141\
    060-60 282240+60 332700+60 70620+60 161280+60 100740+60 231780-60 260700+60 463680-60 220380-60 322560+60 3527\
    40-60 423300-60 100860+60 191520-60 231840+60 171420+60 231840-60 292320+60 220260-60 263520-60 1884900-60 342\
    750+30 352860+60 110820-60 171360-60 201600+60 201600-60 201660+60 252000+60 322560-60 364380+60 181410-30 292\
    320-60 292380+60 305220+60 352800+60 362940+60 2135700+60 283740+60 131100+60 135300-60 7672380+60 305340+60 3\
    22500-60 332640+60 524100+60 130980-60 161280-60 282180-60 80580-60 10020-60 100740-60 120900-60 166020+60 221\
    730-30 241980+60 5915280+60 5915340+60 100800-60 20100-60 250500-60 332580-60 132420-60 166200+60 217380-60 22\
    4580-60 244740-60 275100+60 393180+60 5915220+60 8329140+60 210180-60 214500-60 243300-60 252060-60 280860+60 \
    299580+60 302430+30 306660+60 306780+60 309660+60 311100+60 312510+30 393060-60 40260-60 50340-60 60420-60 832\
    9200+60 151260+60 166080+60 166140+60 211650-30 259260+60 263520+60 279420+60 30180-60 334140+60 362820-60 534\
    300-60 5915100+60 5915160+60 786240-60 789060-60 886980-60 90660-60 99300-60 110880-60 125460-60 129540-60 138\
    14400+60 1854660+60 191400-60 191460-120 223260+60 246180-60 249060-60 261900-60 261960+60 262200+60 269340+60\
     277980+60 332760+120 3814620+60 5909820-60 745980+60 7791900+60 961440+60 122400-60 1224540+60 131040-60 1381\
    4460+60 141120-60 141180+60 158340-60 165960+60 18940380-60 191490-30 1915200+60 197220-60 213060-60 215940-60\
     221700+60 221880+60 231781+60 231900+120 234660-60 2373000+60 254820-60 2590620+60 262020+60 262140-60 262260\
    +60 266460+60 267900+60 272100+60 272280+60 27420+60 285180+60 289500+60 300960-60 302580-60 303780-60 303900+\
    60 308220+60 311040-60 316860+60 322590+30 332640-60 354300+60 413340+60 423360+60 5070300+60 5914860+60 59149\
    80+60 60480-60 826500-60 92100-60 10717980+60 112320-60 116580-60 118080-60 1224480+60 129600-60 1350780+60 13\
    59540+60 142500-60 151200-60 155250+60 1640340-60 166380+60 172680+60 175619-60 177060-60 1804260+60 181680-60\
     1884900-120 188580-120 191520+60 198660-60 201540-120 201570-30 211800-60 214560+60 215940+60 218820-60 22032\
    0+60 222000+60 231659-180 233220-60 2354400+60 237660-60 238980+60 240420-60 241920+60 244620-60 247620-60 247\
    740-60 249180+60 250620+60 251760-60 2543880+60 256260-60 257700+60 260640+60 265020+60 266340-60 270660+60 27\
    0720+60 270780+60 272040+60 272100-120 272220-60 274980-60 2758980+60 276540+60 2776200+60 2829540-60 283620+6\
    0 292501+180 293820+60 2953500+60 2983740+60 2993820+60 302280-120 302280-60 302460-60 311100-60 315360+60 335\
    581+60 342779-60 348540+60 362880-60 365820+60 375900+60 3911100+60 393300+60 4052160+60 44640+60 4465500+60 4\
    556160+60 48960+60 514140+60 524160+60 524220+60 525540-60 534180+60 5397060+60 5397360+60 5397420+60 59040-60\
     5911260+60 6178740+60 6303360+60 6435420+60 695580+60 70500-60 70560-60 7495980+60 7761600+60 786300+60 79260\
    +60 80640-60 8329260+60 875580+60 9117000+60 917340+60 9293760+60 944580-60 94560-60 9600960+60 961470+60 9620\
    40-60 96600+60 10167720-60 10480140-60 1058340+60 1058460-60 1071420+60 109380-60 11069940-60 1108860+60 11173\
    320+60 1138980-60 116640-60 116700-60 11747820+60 11789340+60 118050-30 1183740+60 1199580+60 12048780+60 1209\
    30-30 121020-60 122340-60 122370-30 1224360+60 1224420+60 1224600+60 123780-60 12432240+1440 125250-30 125340+\
    60 126661-60 12667260-420 1269840-60 1270080+60 12736680-60 12820380+60 129660+60 1300200+60 130980+60 1311900\
    +60 132540+60 132720-60 13465620+60 1360800-60 13673940+60 13678620-60 13882710+60 139440+1440 141120-30 14262\
    0+60 142680+180 1431360+30 1446000+60 1448700+60 145380-60 145440-60 148260-60 14894430+30 15164040+60 1525176\
    0-60 15319860-120 15523140-60 15653580+60 15687420+60 16007100+60 161220-30 161310+60 164340+60 165120+60 1655\
    40-60 165900+60 165930+60 166260+60 166320+60 167040-60 16833660-60 168420-180 168420-60 168540+120 16968660+6\
    0 1713540+60 171360+60 171600-60 172740+60 172800+60 17340+60 1748580+60 1751400+60 17579580+60 178500-60 1798\
    500+60 1802760+60 18531420+120 18637980+60 1864740+60 1905180+60 1915260+60 191580+120 191699+60 1925220-60 19\
    5900+60 1971420+60 197219-60 197400+60 1974300+60 198540-180 19953060-30 200160+60 200220+60 2010660-60 201078\
    0+60 201480-60 204420-60 2050920+60 205980+60 2065320+60 207420+120 20757180+60 2090160+60 20930040+180 209301\
    00-120 20930160-60 210300+60 2103780-60 2106720+60 2106750+60 2106780+60 2106840+60 2111460+60 211560-60 21162\
    0+60 211800+60 213120+60 213120-60 213180-60 21349440-30 21424980+60 2147100+60 215940-120 217500+60 218880-60\
     218940-60 220320-60 22087380+1440 221640-60 221700+120 221790+30 221940+60 223200+60 223230+60 2232960+60 224\
    460-180 2252040+60 226020-60 2272680+60 227460-60 227519-180 2280900+60 228900-60 231600-180 231720+60 231960+\
    60 233340+60 236160-60 23661600+60 237660+60 238980-60 23992740-30 240660+60 2420700+60 24420+60 244800+60 245\
    3700+180 247740+60 251880-60 251940+60 252060-30 252120-60 252180-60 25246140+60 253380-60 2533830+60 2533995+\
    60 2534040+60 253440-60 253500+60 253500-60 254940+60 257820-60 259140-60 260160-60 260700-60 261960+120 26196\
    0-60 262080-120 262140+120 262290+60 262320+60 2629500+60 263340-60 263460+60 263580-60 263640+60 266340+60 26\
    7780-60 270900-60 272520+60 273660+60 275160+60 276420-60 2774760+60 2802180+60 280800-60 2822580+60 283710+60\
     2863680-60 287940-60 289620+180 290940+60 292380+120 2934945+45 293760+60 293761+60 2937660+60 2949180+60 296\
    700+60 2973660+60 298140+60 299700+60 300840+60 302340-120 302370-30 302401+180 302580+180 302580+60 30300+60 \
    306720-30 309720+60 3102000+60 311160+60 312300-60 312420+60 312540-60 313980+60 315420+60 31620-60 323940+60 \
    323940-60 324120+60 3280320+60 328320-60 328380+60 329820+60 3304860+60 331140-60 3321240+60 332700+120 333162\
    0-60 3370980-60 338340-60 3417180+60 3420060+60 342720-60 342780+30 342810+60 342840+60 351300-60 352859+60 35\
    42400-60 354270+30 362880+60 3633180+60 3637440-180 3643260+60 377100-60 3797010+60 3805440+60 3814560+60 3816\
    60+60 382980-60 383100+60 384180-60 3853380+60 3910980+60 3915720+60 393120+60 393540+420 3944220+60 396060+60\
     401790+60 401820+60 403140-60 40320-60 403200+60 403200-60 403230+30 403260+60 406110+30 4073820+60 408900+60\
     408990+30 411840+60 413280+60 4166700+60 41820+60 4207260+60 4207320+60 4207740-60 427620+60 43260+60 433440+\
    60 4350300+60 4415040+30 44580-60 44640-60 447780-60 4515900+60 453540-60 4556220+60 463620-60 463680+60 46570\
    20+60 4661910+60 4790310+30 4812840+60 482400-60 4857180+60 4862700+60 4862940+60 4903620+60 493920+60 4943400\
    +60 495420-60 4979550-30 4989660+60 50220+60 50460+60 5084640+60 5090460+60 5127040+40 5127120+60 5130720+60 5\
    14140-60 514260-60 5145060+60 524160-60 525600-60 525660-60 534240+60 538380-60 5397120+60 5397180+60 5427960+\
    60 5433360+60 554460+60 5578620+60 5593020+60 570300-60 574440-60 574560-60 5870280+30 5896860-60 5906940-60 5\
    908380-60 5911200+60 5914740+60 5914800+60 5914920+60 5914980+180 5915040+60 6061260+60 6078300+60 6128700+60 \
    6311040+30 6311400-60 63593070s+2670s 6445440+60 6484140+60 655320-60 6658620+60 6717360+60 6837060-60 685440+\
    60 691140+60 69180-60 6959580+60 6972660+60 7010160+60 7020300+60 7063260+60 715740+60 71940-60 724380+60 7272\
    60-180 735840+60 73710-30 746040+60 7542780+60 7670880+60 7702620+60 7748460-60 7757490+30 7771740+60 786300+9\
    0 786360+60 787620-60 789180+60 8017980+60 8020740+1440 8020760+1440 80460-60 80550-60 80700+60 8184900-60 820\
    20-60 8206620-60 8329080+60 836580-60 836640-60 836700+60 8415030+15 8415660+60 8415660-60 858180-120 8592120+\
    60 867060+180 8762415-60 900060+60 90540-60 907140-60 90720-60 907260+60 9126300+60 9263580+60 9333750+30 9341\
    460+60 9359220-60 9466080-60 94980-60 96360+60 977820+60 97980-60
    """

  static let zones: StaticString = """
    Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Conakry Africa/Dakar Africa/Freetown Africa/Lom\
    e Africa/Nouakchott Africa/Ouagadougou Africa/Timbuktu Atlantic/Reykjavik Atlantic/St_Helena Etc/GMT Etc/GMT+0\
     Etc/GMT-0 Etc/GMT0 Etc/Greenwich GMT GMT+0 GMT-0 GMT0 Greenwich Iceland|0|GMT0|
    Africa/Addis_Ababa Africa/Asmara Africa/Asmera Africa/Dar_es_Salaam Africa/Djibouti Africa/Kampala Africa/Moga\
    dishu Africa/Nairobi Indian/Antananarivo Indian/Comoro Indian/Mayotte|180|EAT-3|
    Africa/Algiers|0|CET-1|z0JxGyLtEys$u;tD
    Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Luanda Af\
    rica/Malabo Africa/Niamey Africa/Porto-Novo|60|WAT-1|
    Africa/Bissau|-60|GMT0|x-
    Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare Africa/Kigali Africa/Lubumbashi Africa/Lusaka A\
    frica/Maputo|120|CAT-2|
    Africa/Cairo Egypt|120|EET-2EEST,M4.5.5/0,M10.5.4/24|vqcs,csXcs,cs,cs,csXcs,cs,cs,csXcs,cy@zky7v)sXcs,cs,cs,cs\
    XcxXwHs,cs,csXcs,cs,cxL080808060808080806080876D[CFKs.vUyAsjv~say]s;yH
    Africa/Casablanca|0|<+01>-1|u%stupsHsNt;tWt`uDutv+sHsNtcuPYFKuStduUubRsDuXtb)tf;t.)su;t2)sD;s9-unBs!-ui;b;4B4;\
    4B4;b;4B4;b;4B4;4B4;b;4B4;4B4B4;4B4;b;4B4;4B4B4;4B4;b;4B4;4B4B4;4B4;b;4B4;4B4B4;4B4;b;4B4;4B4B4;4B4;b;4B4;4B4B\
    4;4B4;b;4B4;4B4;b;4B4;b;4B
    Africa/Ceuta|0|CET-1CEST,M3.5.0,M10.5.0/3|u%stupsHsNt;tWt`uDv!#!#!#!#!2!#!#!#!#!#5
    Africa/El_Aaiun|-60|<+01>-1|xewmsHsNt;tWt`v]sHsNtcuPYFKuStduUubRsDuXtb)tf;t.)su;t2)sD;s9-unBs!-ui;b;4B4;4B4;b;\
    4B4;b;4B4;4B4;b;4B4;4B4B4;4B4;b;4B4;4B4B4;4B4;b;4B4;4B4B4;4B4;b;4B4;4B4B4;4B4;b;4B4;4B4B4;4B4;b;4B4;4B4B4;4B4;\
    b;4B4;4B4;b;4B4;b;4B
    Africa/Johannesburg Africa/Maseru Africa/Mbabane|120|SAST-2|
    Africa/Juba|120|CAT-2|tnu(s0MtLMLsSsUsLsis~t't!sMsFs0MLsSsUs~t'u+u>t!sMsFs0sSsUsLujv$
    Africa/Khartoum|120|CAT-2|tnu(s0MtLMLsSsUsLsis~t't!sMsFs0MLsSsUs~t'u+u>t!sMsFs0sSsUsLujzf
    Africa/Monrovia|-2670s|GMT0|z(
    Africa/Ndjamena|60|WAT-1|yesQ
    Africa/Sao_Tome|0|GMT0|wvyg
    Africa/Tripoli Libya|120|EET-2|z'vA/$/@/t&u1tG'sg/@/$/sZxjtHzPw-
    Africa/Tunis|60|CET-1|y&WuKwPy^vh!#uKwNz?wOx!,-,)+
    Africa/Windhoek|120|CAT-2|v?wk%(A=A(%(%(%(%(A=A(%(%(%(%(A(%(%(%(%(A=A(%(%(%(
    America/Adak America/Atka US/Aleutian|-660|HST10HDT,M3.2.0,M11.1.0|tm'$.$'$'gfje$.:.$'$'$'$'$.:u^'$'$'&*&%(%(%\
    &*&*&%(%(%&*&*&*&%(%(%&*&*&%(%(%?
    America/Anchorage US/Alaska|-600|AKST9AKDT,M3.2.0,M11.1.0|vg'$.$'$'gfje$.:.$'$'$'$'$.:u^'$'$'&*&%(%(%&*&*&%(%(\
    %&*&*&*&%(%(%&*&*&%(%(%?
    America/Anguilla America/Antigua America/Aruba America/Blanc-Sablon America/Curacao America/Dominica America/G\
    renada America/Guadeloupe America/Kralendijk America/Lower_Princes America/Marigot America/Montserrat America/\
    Port_of_Spain America/Puerto_Rico America/St_Barthelemy America/St_Kitts America/St_Lucia America/St_Thomas Am\
    erica/St_Vincent America/Tortola America/Virgin|-240|AST4|
    America/Araguaina|-180|<-03>3|sPDESs(Os.OXKuEKFDsksQEDE7EDFCXOy_K
    America/Argentina/Buenos_Aires America/Buenos_Aires|-180|<-03>3|s/Ys3s2EU[D[D[Ut,r67
    America/Argentina/Catamarca America/Argentina/ComodRivadavia America/Catamarca|-180|<-03>3|s/Ys3s2EU[s{t(sz[Ut\
    *tKsyr
    America/Argentina/Cordoba America/Cordoba America/Rosario|-180|<-03>3|s/Ys3s2EU[s{t(sz[Ut,r67
    America/Argentina/Jujuy America/Jujuy|-180|<-03>3|s/Ys3s2EtwxqUxBwC[Ut,r
    America/Argentina/La_Rioja|-180|<-03>3|s/Ys3s2EU[ttuyu'D[Ut*tKsyr
    America/Argentina/Mendoza America/Mendoza|-180|<-03>3|s/Ys3s2Etwx`t9xctvxhw1yv<vnr
    America/Argentina/Rio_Gallegos|-180|<-03>3|s/Ys3s2EU[D[D[Ut*tKsyr
    America/Argentina/Salta|-180|<-03>3|s/Ys3s2EU[s{t(sz[Ut,r
    America/Argentina/San_Juan|-180|<-03>3|s/Ys3s2EU[ttuyu'D[Uyxumtqr
    America/Argentina/San_Luis|-180|<-03>3|s/Ys3s2EwLxTt9vEz.umtqx]z1676
    America/Argentina/Tucuman|-180|<-03>3|s/Ys3s2EU[s{t(sz[Ut*vsv}r67
    America/Argentina/Ushuaia|-180|<-03>3|s/Ys3s2EU[D[D[UywxRsyr
    America/Asuncion|-240|<-03>3|vQzFzGt}tRsJtRsJtR'@/@'@'@'@/@'@'@'@/@'uC`@'u87xZtBu4sRs[t:6t}x[UE76080806'=A(%L7\
    6767EUEUEP:.:.$MLMLMLP>P>PLMLMLP>P>P>PL
    America/Atikokan America/Cayman America/Coral_Harbour America/Panama EST|-300|EST5|
    America/Bahia|-180|<-03>3|sPDESs(Os.OXKs.KqSXYXCFCFKFDsksQEDE7EDFCXOyJD
    America/Bahia_Banderas|-420|CST6|t1*&*&*&%(%>7>*&*&%(%(%(%&*&*t?uH(%(%&*&*&*&%(%(%&*&*&%(%
    America/Barbados|-240|AST4|y(SLMLMs+w^
    America/Belem|-180|<-03>3|sPDESs(O
    America/Belize|-360|CST6|w5zhyMs;
    America/Boa_Vista|-240|<-04>4|sbDESs(Oz%7Es<
    America/Bogota|-300|<-05>5|v*y/
    America/Boise|-420|MST7MDT,M3.2.0,M11.1.0|se'$.$'$'t3y#je$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&%(%(%&\
    *&*&%(%(%?
    America/Cambridge_Bay|-420|MST7MDT,M3.2.0,M11.1.0|t/'$'$'$'$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&s7xW\
    yd&*&*&%(%(%?
    America/Campo_Grande|-240|<-04>4|sbDESs(Os.OXKs.KqSXYXCFCFKFDsksQEDE7EDFCXOqKuQt4FCXS[CqKqCFCFDFKqKqCFCFCFCXO
    America/Cancun|-360|EST5|ueyjz3*&s7Kv1&%(%>7>*&*&%(%(%(%&*&*&%(%(%&*&*t3
    America/Caracas|-240|<-04>4|w,yD
    America/Cayenne Etc/GMT+3|-180|<-03>3|
    America/Chicago CST6CDT US/Central|-360|CST6CDT,M3.2.0,M11.1.0|sd'$.$'$'gfje$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&*\
    &%(%(%&*&*&*&%(%(%&*&*&%(%(%?
    America/Chihuahua|-360|CST6|sx*&*I&%(%>7>*&*&%(%(%(%&*&*&%(%(%&*&*&*&%(%(%&*&*&%(
    America/Ciudad_Juarez|-360|MST7MDT,M3.2.0,M11.1.0|sx*&*I&%(%>7>*&*&%(%(%(%&*&*s%9<9<9<9<9<9?9<9<9<9<9?9<xz
    America/Costa_Rica|-360|CST6|yPYy$Yyqt@tMzO
    America/Coyhaique|-180|<-03>3|svL08067s+`6760808067676080808067676'$08067>P60808080676ML0L.>0676767608080676ML\
    08P>%scsl<9?sG?srs1s^s1s^s19(%(%(%&*(A(
    America/Creston America/Phoenix MST US/Arizona|-420|MST7|
    America/Cuiaba|-240|<-04>4|sbDESs(Os.OXKs.KqSXYXCFCFKFDsksQEDE7EDFCXOz]t4FCXS[CqKqCFCFDFKqKqCFCFCFCXO
    America/Danmarkshavn|-180|GMT0|uau/!#!#!#!2!#!#!#!#!#!2!#!#!#!#!#vO
    America/Dawson|-540|MST7|w0xl'$'$.:.$'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&%(%(%&*&*&%(%(%?9<9<9?9<9<9<9<9<9?9<9<9<9<
    America/Dawson_Creek|-480|MST7|sI'$.$
    America/Denver America/Shiprock MST7MDT Navajo US/Mountain|-420|MST7MDT,M3.2.0,M11.1.0|se'$.$'$'gfje$.:.$'$'$'\
    $'$.:.$'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&%(%(%&*&*&%(%(%?
    America/Detroit US/Michigan|-300|EST5EDT,M3.2.0,M11.1.0|vt'gf$'$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&\
    %(%(%&*&*&%(%(%?
    America/Edmonton America/Yellowknife Canada/Mountain|-420|MST7MDT,M3.2.0,M11.1.0|t/'$'$'$'$.:.$'$'$'$'$.:.$'$'\
    $'&*&%(%(%&*&*&%(%(%&*&*&*&%(%(%&*&*&%(%(%?
    America/Eirunepe|-300|<-05>5|uoDESs(OuFCz>u@
    America/El_Salvador|-360|CST6|uq767
    America/Ensenada America/Santa_Isabel America/Tijuana Mexico/BajaNorte|-480|PST8PDT,M3.2.0,M11.1.0|xg.:.$'$'$'\
    $'$.:.$'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&%(%(%&*&*&%(%(%(%&*&*s%
    America/Fort_Nelson|-480|MST7|sI'$.$'$'$'$'$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&%(%(%&*&*&%(%(%?9<9<\
    9?9<9<9<9<9<
    America/Fort_Wayne America/Indiana/Indianapolis America/Indianapolis US/East-Indiana|-300|EST5EDT,M3.2.0,M11.1\
    .0|s?'v{%?
    America/Fortaleza|-180|<-03>3|sPDESs(Os.OXKtZ7EsEuYC
    America/Glace_Bay|-240|AST4ADT,M3.2.0,M11.1.0|v4'$'$'$'$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&%(%(%&*&\
    *&%(%(%?
    America/Godthab America/Nuuk|-180|<-02>2<-01>,M3.5.0/-1,M10.5.0/0|uau/!#!#!#!2!#!#!#!#!#!2!#!#!#!#!#5+)+)+),-,\
    -,)+)+),-,-,-,)+)+),-,-,)+)+)+),-,-,)+)+),-,-yi
    America/Goose_Bay|-240|AST4ADT,M3.2.0,M11.1.0|t5'$.$'$'$'$'$.:.$'$'$'$'$.:.$'$'$'t>*t?uGt=%(%&*&*&%(%(%&*&*&*&\
    %(%(%&*&*&%(%(%?9<9<9?9<uM
    America/Grand_Turk|-300|EST5EDT,M3.2.0,M11.1.0|yU'$'$'$.:.$'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&%(%(%&*&*&%(%(%?9<9<9\
    ?9<9<9<9<9<w%
    America/Guatemala|-360|CST6|w3s8yRvwy+Mz@0
    America/Guayaquil|-300|<-05>5|v/st
    America/Guyana|-225|<-04>4|xCz[
    America/Halifax Canada/Atlantic|-240|AST4ADT,M3.2.0,M11.1.0|t5'$.$'$'$'$'$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&*&%(\
    %(%&*&*&*&%(%(%&*&*&%(%(%?
    America/Havana Cuba|-300|CST5CDT,M3.2.0/0,M11.1.0/1|vd'$.$`s+u$xAt@tM'$.:.>0&%(%8080808`s+`(%(%&*&*:s::2s&2s&2\
    s&2s&2!#!2u)+),)+)+is*is*)vHtutVs#s'tutVs#tVs#xns#
    America/Hermosillo|-420|MST7|t1*&*&*
    America/Indiana/Knox America/Knox_IN US/Indiana-Starke|-360|CST6CDT,M3.2.0,M11.1.0|sd'$.$'$'gfje$.:.$'$'$'$'$.\
    :.$'$'$'&*&%(%(%&zN?
    America/Indiana/Marengo|-300|EST5EDT,M3.2.0,M11.1.0|s?'$.$'$'ugev^%?
    America/Indiana/Petersburg|-360|EST5EDT,M3.2.0,M11.1.0|sd'$.$'$'gfje$.:vZ?s7
    America/Indiana/Tell_City|-300|CST6CDT,M3.2.0,M11.1.0|s?'t6?
    America/Indiana/Vevay|-300|EST5EDT,M3.2.0,M11.1.0|s?'$.$'vv%?
    America/Indiana/Vincennes|-300|EST5EDT,M3.2.0,M11.1.0|s?'t6?s7
    America/Indiana/Winamac|-300|EST5EDT,M3.2.0,M11.1.0|s?'t6w#
    America/Inuvik|-480|MST7MDT,M3.2.0,M11.1.0|v6'$'$'$'$.:.$'x*x($'$'$.:.$'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&%(%(%&*&*\
    &%(%(%?
    America/Iqaluit America/Pangnirtung|-300|EST5EDT,M3.2.0,M11.1.0|v5'$'$'$'$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&*&%(\
    %(%&*&*&*&xMt=s7%&*&*&%(%(%?
    America/Jamaica Jamaica|-300|EST5|wBfje$.:.$'$'$'$'$.:.
    America/Juneau|-480|AKST9AKDT,M3.2.0,M11.1.0|sI'$.$'$'gfje$.:.$'$'ul'$.:u:t%'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&%(%(\
    %&*&*&%(%(%?
    America/Kentucky/Louisville America/Louisville|-300|EST5EDT,M3.2.0,M11.1.0|s?'$.$'$'uge$.:.$'$'$'$'$.:.$'$'$'&\
    *&%(%(%&*&*&%(%(%&*&*&*&%(%(%&*&*&%(%(%?
    America/Kentucky/Monticello|-360|EST5EDT,M3.2.0,M11.1.0|sd'$.$'$'gfje$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&*&%(%(%&\
    *&*&*&%(s7%&*&*&%(%(%?
    America/La_Paz Etc/GMT+4|-240|<-04>4|
    America/Lima|-300|<-05>5|zVswy,swvRsww*sw
    America/Los_Angeles PST8PDT US/Pacific|-480|PST8PDT,M3.2.0,M11.1.0|sI'$.$'$'gfje$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%\
    &*&*&%(%(%&*&*&*&%(%(%&*&*&%(%(%?
    America/Maceio|-180|<-03>3|sPDESs(Os.OXKuEKw!7EsEuYC
    America/Managua|-360|CST6|vuutwKtiy!tiz#y%vNw=yCPxQwR
    America/Manaus Brazil/West|-240|<-04>4|sbDESs(OuFC
    America/Martinique|-240|AST4|u`P
    America/Matamoros|-360|CST6CDT,M3.2.0,M11.1.0|uv%uR*&*&*&%(%>7>*&*&%(%(%(%&*&*s%
    America/Mazatlan Mexico/BajaSur|-420|MST7|t1*&*&*&%(%>7>*&*&%(%(%(%&*&*&%(%(%&*&*&*&%(%(%&*&*&%(%
    America/Menominee|-300|CST6CDT,M3.2.0,M11.1.0|w/gfje$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&%(%(%&*&*&%\
    (%(%?
    America/Merida|-360|CST6|ueyGz6*&*&*&%(%>7>*&*&%(%(%(%&*&*&%(%(%&*&*&*&%(%(%&*&*&%(%
    America/Metlakatla|-480|AKST9AKDT,M3.2.0,M11.1.0|sI'$.$'$'gfje$.:.$'$'$'$'$.:.vi?9<9<yI
    America/Mexico_City Mexico/General|-360|CST6|sx*&*&*&%(%>7>*&*&%(%(%(%&*&*&%(%(%&*&*&*&%(%(%&*&*&%(%
    America/Miquelon|-240|<-03>3<-02>,M3.2.0,M11.1.0|ynxy*&%(%(%&*&*&%(%(%&*&*&*&%(%(%&*&*&%(%(%?
    America/Moncton|-240|AST4ADT,M3.2.0,M11.1.0|t5'$.$'ul'$'$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&*t>%(%(%&*&*&*&%(%(%&\
    *&*&%(%(%w$
    America/Monterrey|-360|CST6|uv%uR*&*&*&%(%>7>*&*&%(%(%(%&*&*&%(%(%&*&*&*&%(%(%&*&*&%(%
    America/Montevideo|-180|<-03>3|vaz8zjs>zDzLwsv`YzarsNs8tXrzMyKy6v#tXs>FKFDFC[Dz$u;L0s+`80808`s+`s+`808080
    America/Montreal America/Nassau America/Nipigon America/Thunder_Bay America/Toronto Canada/Eastern|-300|EST5ED\
    T,M3.2.0,M11.1.0|s?'$.$'$'$'$'$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&%(%(%&*&*&%(%(%?
    America/New_York EST5EDT US/Eastern|-300|EST5EDT,M3.2.0,M11.1.0|s?'$.$'$'gfje$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&\
    *&%(%(%&*&*&*&%(%(%&*&*&%(%(%?
    America/Nome|-660|AKST9AKDT,M3.2.0,M11.1.0|tm'$.$'$'gfje$.:.$'$'$'$'$.:tItD'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&%(%(%\
    &*&*&%(%(%?
    America/Noronha Brazil/DeNoronha|-120|<-02>2|zQDESs(Os.OXKtZ7Es<u[C
    America/North_Dakota/Beulah|-420|CST6CDT,M3.2.0,M11.1.0|se'$.$'$'gfje$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&*&%(%(%&\
    *&*&*&%(%(%&*&*&%(%(%?9<9<9?s7
    America/North_Dakota/Center|-420|CST6CDT,M3.2.0,M11.1.0|se'$.$'$'gfje$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&s7%(%(%&\
    *&*&*&%(%(%&*&*&%(%(%?
    America/North_Dakota/New_Salem|-420|CST6CDT,M3.2.0,M11.1.0|se'$.$'$'gfje$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&*&%(%\
    (%&*&*&*&%(%(%&*&s7%(%(%?
    America/Ojinaga|-360|CST6CDT,M3.2.0,M11.1.0|sx*&*I&%(%>7>*&*&%(%(%(%&*&*s%9<9<9<9<9<9?9<9<9<9<9?9<s7
    America/Paramaribo|-210|<-03>3|zB
    America/Port-au-Prince|-300|EST5EDT,M3.2.0,M11.1.0|z5P$'$'$'$'wd+)+)+is*is*i+)+)+is*is*y'%(%x<9<9<9<9z7
    America/Porto_Acre America/Rio_Branco Brazil/Acre|-300|<-05>5|uoDESs(Otau@
    America/Porto_Velho|-240|<-04>4|sbDESs(O
    America/Punta_Arenas|-180|<-03>3|svL08067s+`6760808067676080808067676'$08067>P60808080676ML0L.>067676760808067\
    6ML08P>%scsl<9?sG?srs1
    America/Rainy_River America/Winnipeg Canada/Central|-360|CST6CDT,M3.2.0,M11.1.0|sd#!2!#!#!#!#!2s&2!#!#!#!#!2s&\
    2!#!#!#is*i+)+)+is*is*i+)+)+is*is*is*i+)+)+is*is*i+)+)%?
    America/Rankin_Inlet|-360|CST6CDT,M3.2.0,M11.1.0|te'$'$'$'$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&%(t_&\
    *&*&%(%(%?
    America/Recife|-180|<-03>3|sPDESs(Os.OXKtZ7Es<u[C
    America/Regina Canada/Saskatchewan|-360|CST6|
    America/Resolute|-360|CST6CDT,M3.2.0,M11.1.0|te'$'$'$'$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&%(t_&*&*&\
    %(%(zR
    America/Santarem|-240|<-03>3|sbDESs(Ota
    America/Santiago Chile/Continental|-180|<-04>4<-03>,M9.1.6/24,M4.1.6/24|svL08067s+`6760808067676080808067676'$\
    08067>P60808080676ML0L.>0676767608080676ML08P>%scsl<9?sG?srs1s^s1s^s19(%(%(%&
    America/Santo_Domingo|-270|AST4|z<xuv9y8v,y5v0y3v3y-vJ;
    America/Sao_Paulo Brazil/East|-180|<-03>3|sPDESs(Os.OXKs.KqSXYXCFCFKFDsksQEDE7EDFCXOqKuQt4FCXS[CqKqCFCFDFKqKqC\
    FCFCFCXO
    America/Scoresbysund|-120|<-02>2<-01>,M3.5.0/-1,M10.5.0/0|u`Hx''!#!#!2!#!#!#!#!#!2!#!#!#!#!#5+)+)+),-,-,)+)+),\
    -,-,-,)+)+),-,-,)+)+)+),-,-,)+)+),-,-,yf
    America/Sitka|-480|AKST9AKDT,M3.2.0,M11.1.0|sI'$.$'$'gfje$.:.$'$'$'$'$.:u:t%'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&%(%(\
    %&*&*&%(%(%?
    America/St_Johns Canada/Newfoundland|-210|NST3:30NDT,M3.2.0,M11.1.0|ve'$.$'$'$'$'$.:.$'$'$'$'$.:.$'$'$'t>*t?uG\
    t=%(%&*&*&%(%(%&*&*&*&%(%(%&*&*&%(%(%?9<9<9?9<uM
    America/Swift_Current|-420|CST6|t/
    America/Tegucigalpa|-360|CST6|uq767zcsH
    America/Thule|-240|AST4ADT,M3.2.0,M11.1.0|v&'$'>%(%(%&*&*&*&%(%(%&*&*&%(%(%?
    America/Vancouver Canada/Pacific|-480|PST8PDT,M3.2.0,M11.1.0|sI'$.$'$'$'$'$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&*&%\
    (%(%&*&*&*&%(%(%&*&*&%(%(%?
    America/Whitehorse Canada/Yukon|-480|MST7|ym'$'$.:.$'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&%(%(%&*&*&%(%(%?9<9<9?9<9<9<\
    9<9<9?9<9<9<9<
    America/Yakutat|-540|AKST9AKDT,M3.2.0,M11.1.0|vf'$.$'$'gfje$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&%(%(\
    %&*&*&%(%(%?
    Antarctica/Casey|480|<+08>-8|w9w+zZvjwoz:xPwbx@wYxOu#uBu#uBw_
    Antarctica/Davis|420|<+07>-7|w:w6zXvl
    Antarctica/DumontDUrville Etc/GMT-10 Pacific/Chuuk Pacific/Port_Moresby Pacific/Truk Pacific/Yap|600|<+10>-10|
    Antarctica/Macquarie|660|AEST-10AEDT,M10.1.0,M4.1.0/3|uus6s$s6s!s-313131h13131313131JNWN31313s6WdWds$ds$dJ5H5H\
    5H5H5#5H5H5H5H)+ZH5H5H5H5#!HZ#!#!sp
    Antarctica/Mawson|360|<+05>-5|w;
    Antarctica/McMurdo Antarctica/South_Pole NZ Pacific/Auckland|720|NZST-12NZDT,M9.5.0,M4.1.0/3|u0s9s-h1313131313\
    1h13131313131h13NklklklTZTZTZTlklklTZTZTlklklTZTZTZTZ
    Antarctica/Palmer|-180|<-03>3|s/Yy?we08067676'$08067>P60808080676ML0L.>0676767608080676ML08P>%scsl<9?sG?srs1
    Antarctica/Rothera|0|<-03>3|xx
    Antarctica/Syowa Asia/Aden Asia/Kuwait Asia/Riyadh Etc/GMT-3|180|<+03>-3|
    Antarctica/Troll|0|<+00>0<+02>-2,M3.5.0/1,M10.5.0/3|vz
    Antarctica/Vostok|420|<+05>-5|v<y*vY
    Arctic/Longyearbyen Atlantic/Jan_Mayen Europe/Berlin Europe/Copenhagen Europe/Oslo Europe/Stockholm|60|CET-1CE\
    ST,M3.5.0,M10.5.0/3|ylH!#!#!#!2!#!#!#!#!#!2!#!#!#!#!#5
    Asia/Almaty|360|<+05>-5|so/$/$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+),-,-,)+)+),uz
    Asia/Amman|120|<+03>-3|vyvks4ms4msYQamtQmxm/tG'$'$.sYsJs+`sit@LP$'$Ms+klTZTZTy9t.u7nu3n!#!+)s*u)#!+)+),-,-,)+)\
    z_t3,-,)+)+)+)+),-,vo
    Asia/Anadyr|780|<+12>-12|yz/yh$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+sm-
    Asia/Aqtau|300|<+05>-5|udu]$/@G!#!#!#!#!#!2I^_#!#!x)$#5+)+)+),-,-,)+)+)
    Asia/Aqtobe|300|<+05>-5|sOsq$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+),-,-,)+)+),
    Asia/Ashgabat Asia/Ashkhabad|300|<+05>-5|sO/$/$/@G!#!#!#!#!#!2I^
    Asia/Atyrau|300|<+05>-5|udu]$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+sm-,-,)+)+)
    Asia/Baghdad|180|<+03>-3|z*maQ@/$x&!#!#!#!#!2x1nshn!n!n!nshn!n!n!nshn!n!n!nshn!n!n!n
    Asia/Bahrain Asia/Qatar|240|<+03>-3|v=
    Asia/Baku|240|<+04>-4|sB/$/$/@G!#!#!#!#!#!2I!wA+t<+)+),-,-,)+)+),-,-,-,)+)+),-,-,)+)+)+
    Asia/Bangkok Asia/Phnom_Penh Asia/Vientiane Etc/GMT-7 Indian/Christmas|420|<+07>-7|
    Asia/Barnaul|420|<+07>-7|sn/$/$/@G!#!#!#!#!#!2I^_#!#!#!z^vp5+)+)+),-,-,)+)+),-,-,-,)+)+),-ot+
    Asia/Beirut|120|EET-2EEST,M3.5.0/0,M10.5.0/0|vBvSs4ms4ms4msYms4mtQmxFMs0Ms0Ms0Mxdt9xHwas0Ms0MtLsK:'$'$'>'$'$'$
    Asia/Bishkek|360|<+06>-6|so/$/$/@G!#!#!#!#!#!2yQx^MLMLMLMLPx+%(%(A=A=A(%(%(A=
    Asia/Brunei Asia/Kuching Etc/GMT-8|480|<+08>-8|
    Asia/Calcutta Asia/Kolkata|330|IST-5:30|
    Asia/Chita|540|<+09>-9|t]/$/$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+),-tsz=
    Asia/Choibalsan Asia/Ulaanbaatar Asia/Ulan_Bator|420|<+08>-8|y=u=/@'$'$'$'$'$'$.$'$'$'$'$'>'$'$'th0$'$'$'$'$.u\
    Vt#tFt#
    Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Shanghai PRC|480|CST-8|zYD8067608080
    Asia/Colombo|330|<+0530>-5:30|vKs@yY
    Asia/Dacca Asia/Dhaka|360|<+06>-6|w7x;
    Asia/Damascus|120|<+03>-3|vrms4msYms4ms4ms4msYms4tpuNtpwlPsMPz9xkw4xrw&xfwMQ$'x//x6www}/u8/$/@/aQsgu5$/@/$/$/$\
    /@/$/$sF>A(tPw<A(%(%(%(%(A=A=A(%(%(%(A=A=
    Asia/Dili|540|<+09>-9|xiv@
    Asia/Dubai Asia/Muscat Etc/GMT-4 Indian/Mahe Indian/Reunion|240|<+04>-4|
    Asia/Dushanbe|360|<+05>-5|so/$/$/@G!#!#!#!#!#!2yX
    Asia/Famagusta|120|EET-2EEST,M3.5.0/3,M10.5.0/4|u?'s[sRu.P>/a'>P$'$'$'$.$'$'$'$'$'$.$'$'$'$'$'>'$'$tO),-,-,)+)\
    +),-,-,-,)+)+),-,-,)+)+)+)zS
    Asia/Gaza|120|EET-2EEST,M3.4.4/50,M10.4.4/50|tAY>DtCt^t8s9s6UXStTsJ87FCs+08`8`sVsKsVsRsZsKsZTZTZTR'>'$'$'$'$TZ\
    u,u2sFsMu&uA08kxEw(uLtouNH5'$%s}tNs}A=A=At~tP(+)tStzuJ$':.sAs:(%(A=A=A(%(%(A=A=A=A(*&s:sA'$P>`]s<(7Vsj(UVs_(C]\
    s`(KVs;=SVss=Y]s=(s>Vs>(s=]s8(ssVS=s;VK=sa]C(s_VU(sE]7(s<]0LP$'sAs:&*(%(A=A=A=A(%(%(A=A=%&s:sA.:P>MVs<=`VsE=7]\
    sj(DVs`(K]sa(S]s;=OVs==s8]r(rVs8(s=VY(s;]O(uhVC=s`]D=s_]U(sEV
    Asia/Hebron|120|EET-2EEST,M3.4.4/50,M10.4.4/50|tAY>DtCt^t8s9s6UXStTsJ87FCs+08`8`sVsKsVsRsZsKsZTZTZTR'>'$'$'$'$\
    TZu,u2sFsMu&uAw[xJkltvuLtoy<yE$H5'$%s}tNs}A=A=At~tP(+)tStzuJ$':.sAs:(%(A=A=A(%(%(A=A=A=A(*&s:sA'$P>`]s<(7Vsj(U\
    Vs_(C]s`(KVs;=SVss=Y]s=(s>Vs>(s=]s8(ssVS=s;VK=sa]C(s_VU(sE]7(s<]0LP$'sAs:&*(%(A=A=A=A(%(%(A=A=%&s:sA.:P>MVs<=`\
    VsE=7]sj(DVs`(K]sa(S]s;=OVs==s8]r(rVs8(s=VY(s;]O(uhVC=s`]D=s_]U(sEV
    Asia/Ho_Chi_Minh Asia/Saigon|480|<+07>-7|x>
    Asia/Hong_Kong Hongkong|480|HKT-8|tk'$'$.$'gf$'$'tg`
    Asia/Hovd|360|<+07>-7|y>u=/@'$'$'$'$'$'$.$'$'$'$'$'>'$'$'th0$'$'$'$'$.uVt#tFt#
    Asia/Irkutsk|480|<+08>-8|z!/$/$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+),-o
    Asia/Istanbul Europe/Istanbul Turkey|120|<+03>-3|vxJ=Aw.x_s%s5(s:sAx:ssyrwnksh#!#!#!#!2!#!#!#s&2!#5+)+)+),-,-,\
    )+)+),-,-,wE,)+)+),wFtS-,)+wVtN)s's#
    Asia/Jakarta|420|WIB-7|
    Asia/Jayapura|540|WIT-9|
    Asia/Jerusalem Asia/Tel_Aviv Israel|120|IST-2IDT,M3.4.4/26,M10.5.0|tAY>DtCt^t8s9s6UXStTsJ87FCs+08`8`sVsKsVsRsZ\
    sKsiu5tHtBt&sLxK0EwqtGMtHx8wp.t&Mx7u<u-QsgsLsiu<u-QsgsLtMQsgtBt&
    Asia/Kabul|270|<+0430>-4:30|
    Asia/Kamchatka|720|<+12>-12|y{/$/$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+sm-
    Asia/Karachi|300|PKT-5|vm'xImwhx?
    Asia/Kashgar Asia/Urumqi Etc/GMT-6|360|<+06>-6|
    Asia/Kathmandu Asia/Katmandu|330|<+0545>-5:45|zU
    Asia/Khandyga|540|<+09>-9|t]/$/$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+),-,-,)+)+ziv:,-,-,-,)+)+),-u*tl
    Asia/Krasnoyarsk|420|<+07>-7|sn/$/$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+),-o
    Asia/Kuala_Lumpur Asia/Singapore Singapore|450|<+08>-8|z&
    Asia/Macao Asia/Macau|480|CST-8|tk'$'$.$'gf$'$'tg`
    Asia/Magadan|660|<+11>-11|t[/$/$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+),-tszE
    Asia/Makassar Asia/Ujung_Pandang|480|WITA-8|
    Asia/Manila|480|PST-8|x}u1z,st
    Asia/Nicosia Europe/Nicosia|120|EET-2EEST,M3.5.0/3,M10.5.0/4|u?'s[sRu.P>/a'>P$'$'$'$.$'$'$'$'$'$.$'$'$'$'$'>'$\
    '$tO
    Asia/Novokuznetsk|420|<+07>-7|sn/$/$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+sm-
    Asia/Novosibirsk|420|<+07>-7|sn/$/$/@G!#!#!#!#!#!2I^_#!zKtr!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+),-our
    Asia/Omsk|360|<+06>-6|so/$/$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+),-o
    Asia/Oral|300|<+05>-5|sOsq$/@G!#!#!#!#I!2!#^uO!#!#!#5+)+)+),-,-,)+)+)
    Asia/Pontianak|480|WIB-7|zg
    Asia/Pyongyang|540|KST-9|wjvP
    Asia/Qostanay|300|<+05>-5|sOsq$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+),-,-,)+)+)u{
    Asia/Qyzylorda|300|<+05>-5|sOsq$/@G!#!#!#!#!#!2z/uO!#!#!#5+)+)+),-,-,)+)+)zA
    Asia/Rangoon Asia/Yangon Indian/Cocos|390|<+0630>-6:30|
    Asia/Sakhalin|660|<+11>-11|t[/$/$/@G!#!#!#!#!#!2I^_#!#!#!#5+I)+),-,-,)+)+),-,-,-,)+)+),-ot+
    Asia/Samarkand|300|<+05>-5|sOsq$/@G!#!#!#!#!#!2!#
    Asia/Seoul ROK|540|KST-9|zbJRJ
    Asia/Srednekolymsk|660|<+11>-11|t[/$/$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+),-o
    Asia/Taipei ROC|480|CST-8|wX/$/w'sH
    Asia/Tashkent|360|<+05>-5|so/$/$/@G!#!#!#!#!#!2I
    Asia/Tbilisi|240|<+04>-4|sB/$/$/@G!#!#!#!#!#!2It$'$'$s7'>t_(%(A=A=A(%(%(s8tr-
    Asia/Tehran Iran|210|<+0330>-3:30|x{xSwWhvMx=vcu4x3ypw2$QaQaQaQaQ$QaQaQaQ$QaQaQaQ$QvDQ$QaQaQaQ$QaQaQaQ$QaQaQaQ\
    $QaQ
    Asia/Thimbu Asia/Thimphu|330|<+06>-6|zd
    Asia/Tokyo Japan|540|JST-9|
    Asia/Tomsk|420|<+07>-7|sn/$/$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+),-,-,)yFx#)+),-,-,-,)+)+),-ozT
    Asia/Ust-Nera|540|<+10>-10|y~x.$/$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+),-u*tl
    Asia/Vladivostok|600|<+10>-10|y}/$/$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+),-o
    Asia/Yakutsk|540|<+09>-9|t]/$/$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+),-o
    Asia/Yekaterinburg|300|<+05>-5|sO/$/$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+),-o
    Asia/Yerevan|240|<+04>-4|sB/$/$/@G!#!#!#!#!#!2I!#!#!#!u}+)+),-,-,)+)+),-,-,-,)+)+),-,
    Atlantic/Azores|-60|<-01>1<+00>,M3.5.0/0,M10.5.0/1|uf#!#!2!#!#!#!#!#!2!#!#s1vCv(vT!#!#5
    Atlantic/Bermuda|-240|AST4ADT,M3.2.0,M11.1.0|w]'$'$.:.$'$'$'$'$.:.$'$'$'&*&%(%(%&*&*&%(%(%&*&*&*&%(%(%&*&*&%(%\
    (%?
    Atlantic/Canary|0|WET0WEST,M3.5.0/1,M10.5.0|yksT!#!#!#!2!#!#!#!#!#!2!#!#!#!#!#5
    Atlantic/Cape_Verde|-120|<-01>1|xU
    Atlantic/Faeroe Atlantic/Faroe|0|WET0WEST,M3.5.0/1,M10.5.0|uc#!#!#!2!#!#!#!#!#!2!#!#!#!#!#5
    Atlantic/Madeira|0|WET0WEST,M3.5.0/1,M10.5.0|z)H!#!2!#!tE!#!#!#!2!#!#!#!#!#5
    Atlantic/South_Georgia Etc/GMT+2|-120|<-02>2|
    Atlantic/Stanley|-240|<-03>3|z4wDAs%s5yc=A=A=A=s5s%s5=A=A=A=A=s5=A=A=A=A=xYs%sG?sGs%s5s%s5s%s5s%s5s%sGs%s5s%s5\
    s%
    Australia/ACT Australia/Canberra Australia/NSW Australia/Sydney|600|AEST-10AEDT,M10.1.0,M4.1.0/3|t-s!s-313131h\
    13131313131kR313131s$NWdWds$d313131h13131JRJRJRJNW)+NJRJRJNWNJRWN
    Australia/Adelaide Australia/South|570|ACST-9:30ACDT,M10.1.0,M4.1.0/3|uws!s-313131h13131313131h1313131s$NWdWds\
    $ds$d31WNh1s$dWNJRJRJRJNWNWNJRJRJNWNJRWN
    Australia/Brisbane Australia/Queensland|600|AEST-10|t-s!us31313
    Australia/Broken_Hill Australia/Yancowinna|570|ACST-9:30ACDT,M10.1.0,M4.1.0/3|uws!s-313131h13131313131kR313131\
    s$NWdWds$d313131h13131JRJRJRJNWNWNJRJRJNWNJRWN
    Australia/Currie Australia/Hobart Australia/Tasmania|660|AEST-10AEDT,M10.1.0,M4.1.0/3|uus6s$s6s!s-313131h13131\
    313131JNWN31313s6WdWds$ds$dJ5H5H5H5H5#5H5H5H5H)+ZH5H5H5H5#!HZ
    Australia/Darwin Australia/North|570|ACST-9:30|
    Australia/Eucla|525|<+0845>-8:45|wy3uW3uTtjuks9NJRJ
    Australia/LHI Australia/Lord_Howe|600|<+1030>-10:30<+11>-11,M10.1.0,M4.1.0|yuxpDFCFCFCxotxs]sftUsftUtxtUs)ps)p\
    s)pt7ps)ps)ps@sWs@sWs@sWs@s]sfwTxNs]s@sWs@sWs@s]sfs]s@sWsfs]
    Australia/Lindeman|600|AEST-10|t-s!us313131h13
    Australia/Melbourne Australia/Victoria|600|AEST-10AEDT,M10.1.0,M4.1.0/3|t-s!s-313131h13131313131h1313131s$NWNJ\
    ds$ds$d3131h131WNJRJRJRJNW)+NJRJRJNWNJRWN
    Australia/Perth Australia/West|480|AWST-8|wz3uW3uTtjuks9NJRJ
    CET Europe/Amsterdam Europe/Brussels Europe/Luxembourg|60|CET-1CEST,M3.5.0,M10.5.0/3|t)H5#!#5H!#!#!#!2!#!#!#!#\
    !#!2!#!#!#!#!#5
    Chile/EasterIsland Pacific/Easter|-360|<-06>6<-05>,M9.1.6/22,M4.1.6/22|svL08067s+`676080806767608uZ08067676'$0\
    8067>P60808080676ML0L.>0676767608080676ML08P>%scsl<9?sG?srs1s^s1s^s19(%(%(%&
    EET|120|EET-2EEST,M3.5.0/3,M10.5.0/4|t)H5#!#5H!#!#!#!2!#!#!#!#!#!2!#!#!#!#!#5
    Eire Europe/Dublin|60|IST-1GMT0,M10.5.0,M3.5.0/1|uxs#s's#s's#s's#s'-,-,-s's#s's#s't<+)+)+),)+)+)+)+),-,)+)+)+)\
    +)+i
    Etc/GMT+1|-60|<-01>1|
    Etc/GMT+10 Pacific/Tahiti|-600|<-10>10|
    Etc/GMT+11 Pacific/Niue|-660|<-11>11|
    Etc/GMT+12|-720|<-12>12|
    Etc/GMT+5|-300|<-05>5|
    Etc/GMT+6|-360|<-06>6|
    Etc/GMT+7|-420|<-07>7|
    Etc/GMT+8|-480|<-08>8|
    Etc/GMT+9 Pacific/Gambier|-540|<-09>9|
    Etc/GMT-1|60|<+01>-1|
    Etc/GMT-11 Pacific/Guadalcanal Pacific/Pohnpei Pacific/Ponape|660|<+11>-11|
    Etc/GMT-12 Pacific/Funafuti Pacific/Majuro Pacific/Tarawa Pacific/Wake Pacific/Wallis|720|<+12>-12|
    Etc/GMT-13|780|<+13>-13|
    Etc/GMT-14|840|<+14>-14|
    Etc/GMT-2|120|<+02>-2|
    Etc/GMT-5 Indian/Kerguelen Indian/Maldives|300|<+05>-5|
    Etc/GMT-9 Pacific/Palau|540|<+09>-9|
    Etc/UCT Etc/UTC Etc/Universal Etc/Zulu UCT UTC Universal Zulu|0|UTC0|
    Europe/Andorra|60|CET-1CEST,M3.5.0,M10.5.0/3|zH#!#!#!#!#!2!#!#!#!#!#5
    Europe/Astrakhan|240|<+04>-4|sB/$/$/@G!#!#!#!#I!2!sp!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+),-ot+
    Europe/Athens|120|EET-2EEST,M3.5.0/3,M10.5.0/4|x9xbw)#s&w{u7sTx5x%x2x$x,#!#!#!2!#!#!#!#!#!2!#!#!#!#!#5
    Europe/Belfast Europe/Guernsey Europe/Isle_of_Man Europe/Jersey Europe/London GB GB-Eire|60|GMT0BST,M3.5.0/1,M\
    10.5.0|uxs#s's#s's#s's#s'-,-,-s's#s's#s't<+)+)+),)+)+)+)+),-,)+)+)+)+)+i
    Europe/Belgrade Europe/Ljubljana Europe/Podgorica Europe/Sarajevo Europe/Skopje Europe/Zagreb|60|CET-1CEST,M3.\
    5.0,M10.5.0/3|z2#!2!#!#!#!#!#!2!#!#!#!#!#5
    Europe/Bratislava Europe/Prague|60|CET-1CEST,M3.5.0,M10.5.0/3|yT#5H!#!#!#!2!#!#!#!#!#!2!#!#!#!#!#5
    Europe/Bucharest|120|EET-2EEST,M3.5.0/3,M10.5.0/4|yWC5sTt%#!#!#!2!#!#!#!#!#!2t$#!#!#!'$'>%u!
    Europe/Budapest|60|CET-1CEST,M3.5.0,M10.5.0/3|u_H!#!#!#t%2!#!#!#!#!#!2!#!#!#!#!#5
    Europe/Busingen Europe/Vaduz Europe/Zurich|60|CET-1CEST,M3.5.0,M10.5.0/3|uc#!#!#!2!#!#!#!#!#!2!#!#!#!#!#5
    Europe/Chisinau Europe/Tiraspol|180|EET-2EEST,M3.5.0,M10.5.0/3|sC/$/$/@G!#!#!#!#!#!saty!#t$'$'$'$'>%wU
    Europe/Gibraltar|60|CET-1CEST,M3.5.0,M10.5.0/3|uf#!#!2!#!#!#!#!#!2!#!#!#!#!#5
    Europe/Helsinki Europe/Mariehamn|120|EET-2EEST,M3.5.0/3,M10.5.0/4|yy#!#$#!2!#!#!#!#!#!2!#!#!#!#!#5
    Europe/Kaliningrad|180|EET-2|sC/$/$/@G!#!#!#!#I!2!#!#!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+),-o
    Europe/Kiev Europe/Kyiv Europe/Uzhgorod Europe/Zaporozhye|180|EET-2EEST,M3.5.0/3,M10.5.0/4|sC/$/$/@G!#!#!#!#!#\
    !Yz+!#!#!#!#5uI
    Europe/Kirov|240|MSK-3|sB/$/$/@G!#!#!#!#I!2!sp!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+),-o
    Europe/Lisbon Portugal|60|WET0WEST,M3.5.0/1,M10.5.0|xt!#>#!#5HtD#!#!#!2!#$#!#!#!#!2!#!uZ#!#!#yt
    Europe/Madrid|60|CET-1CEST,M3.5.0,M10.5.0/3|wZsTtIsTwrtEtIsTtJ#!#5H!#!#!#!2!#!#!#!#!#!2!#!#!#!#!#5
    Europe/Malta|60|CET-1CEST,M3.5.0,M10.5.0/3|t{s!13s-3u3#xDwGxV080808080s0sF>#!#!#!2!#!#!#!#!#!2!#!#!#!#!#5
    Europe/Minsk|180|<+03>-3|sC/$/$/@G!#!#!#!#!#u~!#!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+),-
    Europe/Monaco Europe/Paris|60|CET-1CEST,M3.5.0,M10.5.0/3|xa'tJH5#!#5H!#!#!#!2!#!#!#!#!#!2!#!#!#!#!#5
    Europe/Moscow W-SU|180|MSK-3|sC/$/$/@G!#!#!#!#!#!2I^_#!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+),-o
    Europe/Riga|180|EET-2EEST,M3.5.0/3,M10.5.0/4|sC/$/$/@G!#!#!#!#I!2!#!#!#!#!#5#$+)+),z;
    Europe/Rome Europe/San_Marino Europe/Vatican|60|CET-1CEST,M3.5.0,M10.5.0/3|t{s!13s-3s-s!13s-s!s-s!13s-313tJH!#\
    !#!#!2!#!#!#!#!#!2!#!#!#!#!#5
    Europe/Samara|240|<+04>-4|sB/$/$/@G!#!#!#!#I!2yowc#!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+sm-
    Europe/Saratov|240|<+04>-4|sB/$/$/@G!#!#!#I!#!2!sp!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+),-ov%
    Europe/Simferopol|180|MSK-3|sC/$/$/@G!#!#!#!#!#y2ur#!#!y[ty!#u9tOI)+),-,-,)+)+),-,-,-,)+)+),-,-,)+wSuH
    Europe/Sofia|120|EET-2EEST,M3.5.0/3,M10.5.0/4|ySx0u6w~u6wtu9wu!#!2!#!#!#!#!#!2t$'$'$'$'$'>%u!
    Europe/Tallinn|180|EET-2EEST,M3.5.0/3,M10.5.0/4|sC/$/$/@G!#!#!#!#I!2!#!#!#!#!#5+)+)uI),v>
    Europe/Tirane|60|CET-1CEST,M3.5.0,M10.5.0/3|w`sJtQ0sY067s[t:s[t:s[0uC060s0wi@G!#!#!#!#!#!2!#!#!#!#!#5
    Europe/Ulyanovsk|240|<+04>-4|sB/$/$/@G!#!#!#!#I!2I^_#!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+),-ot+
    Europe/Vienna|60|CET-1CEST,M3.5.0,M10.5.0/3|u_PtF#!#!#!2!#!#!#!#!#!2!#!#!#!#!#5
    Europe/Vilnius|180|EET-2EEST,M3.5.0/3,M10.5.0/4|sC/$/$/@G!#!#!#!#I!2!#!#!#!#!#5+)+I)w>
    Europe/Volgograd|240|MSK-3|sB/$/$/@G!#!#!#I!#!2!sp!#!#!#5+)+)+),-,-,)+)+),-,-,-,)+)+),-ow@v'
    Europe/Warsaw Poland|60|CET-1CEST,M3.5.0,M10.5.0/3|x~H5#!#5H!#!#!#!2!#!#!#$#!#!2!#!#!#!#!#5
    Factory|0|<-00>0|
    HST Pacific/Honolulu Pacific/Johnston US/Hawaii|-600|HST10|
    Indian/Chagos|300|<+06>-6|vI
    Indian/Mauritius|240|<+04>-4|z-u$vG0
    Kwajalein Pacific/Kwajalein|-720|<+12>-12|v8
    MET|60|MET-1MEST,M3.5.0,M10.5.0/3|t)H5#!#5H!#!#!#!2!#!#!#!#!#!2!#!#!#!#!#5
    NZ-CHAT Pacific/Chatham|765|<+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45|u0s9s-h13131313131h13131313131h13Nklk\
    lklTZTZTZTlklklTZTZTlklklTZTZTZTZ
    Pacific/Apia|-660|<+13>-13|wJx4s&vLvF!2s&2s&2s&2s&2s&2!2s&2s&2
    Pacific/Bougainville|600|<+11>-11|wg
    Pacific/Efate|660|<+11>-11|w8t2yZ'$'>P>'$'$'$'$'>KsNs8
    Pacific/Enderbury Pacific/Kanton|-720|<+13>-13|yazI
    Pacific/Fakaofo|-660|<+13>-13|wQ
    Pacific/Fiji|720|<+12>-12|vWs!xvs9ybs!Rhs6t0y)t0y1s>tXsuy:sutYsDtYsDtYsDyBz`yVy0
    Pacific/Galapagos|-300|<-06>6|zWxwst
    Pacific/Guam Pacific/Saipan|600|ChST-10|vbD[Dv.s=v-v;xsC
    Pacific/Kiritimati|-640|<+14>-14|y`zJ
    Pacific/Kosrae|720|<+11>-11|vX
    Pacific/Marquesas|-570|<-0930>9:30|
    Pacific/Midway Pacific/Pago_Pago Pacific/Samoa US/Samoa|-660|SST11|
    Pacific/Nauru|690|<+12>-12|yO
    Pacific/Norfolk|690|<+11>-11<+12>,M10.1.0,M4.1.0/3|wx3wIw?
    Pacific/Noumea|660|<+11>-11|y;v2y.v7zet0
    Pacific/Pitcairn|-510|<-08>8|vV
    Pacific/Rarotonga|-630|<-10>10|yNv_ps)ps)pt7ps)ps)ps)ps)ps)pt7ps)ps)ps)
    Pacific/Tongatapu|780|<+13>-13|v[wfs6s>y4s>zCsD
    WET|0|WET0WEST,M3.5.0/1,M10.5.0|t)H5#!#5H!#!#!#!2!#!#!#!#!#!2!#!#!#!#!#5
    """
}
