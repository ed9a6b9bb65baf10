// A data table: given names of many peoples and the frequent words of English, from general knowledge.

extension WordLexicon {
  static var nameLists: [(classes: WordClasses, words: StaticString)] {
    [
      (
        .givenName,
        """
        aarav aaron abbie abby abdul abdullah abel abena abigail abiola abraham abu achieng ada adaeze adam adebayo
        adel adele adeola adil aditi aditya adnan adrian adriana adwoa agata agatha agnes agnieszka ahmad ahmed aidan
        aileen ailsa aine ainsley aisha aishling aisling aiyana ajay akash akira akosua akshay akua alain alan alana
        alasdair alastair alba albert alberto alec aled alejandra alejandro aleksander alena alessandra alessandro
        alex alexa alexander alexandra alexei alexis alfie alfonso alfred alfredo ali alice alicia alina alison
        alistair allan allen allie allison alma alok alvaro alyssa ama amal amanda amara amber amelia amelie amin
        amina amir amira amit amrit amy ana ananya anastasia anaya anders andre andrea andreas andrei andres andrew
        andy anette ange angel angela angelica angelina angelo angie angus anh anika anil anish anita anja anjali
        ankit ann anna annabel anne anneliese annette annie annika anouk ansel anthea anthony antoine anton antonia
        antonio anusha anya aoibheann aoibhinn aoife april arabella archie ariana arianna ariel arjun arlene armando
        arnav arnold aron arthur arturo arun arya asha ashley ashok asif asma astrid atif aubrey audrey august augusta
        aung aurelie aurora austin ava avery avi awa ayaan ayan ayesha ayo ayodele ayumi aziz babak baker barb barbara
        barney barry bart bartosz basil bea beata beatrice beatriz becca becky bela belinda bella ben benedict
        benjamin benjy bennett bernadette bernard bernardo bernice bernie bert bertha bess beth bethan bethany betsy
        bettina betty bev bevan beverley beverly bharat bianca bill billie billy bjorn blake blanca blanche blessing
        bo bob bobbie bobby bogdan bongani bonnie boris brad bradley brady bram brandon brandy breda brenda brendan
        brent bret brett bri brian brianna bridget bridie brigid brigitte britt brittany bronagh bronwen bronwyn
        brooke bruce bruno bryan bryce bryn bryony byron caitlin caleb callum calum calvin camila camille candace
        candice cara carina carl carla carlo carlos carly carmel carmen carol carole carolina caroline carolyn carrie
        carson carter cary carys casey cass cassandra cassie cat catalina caterina cath catherine cathy catriona cecil
        cecilia cedric celeste celia celine cerys cesar chad chandra chantal chantelle charis charlene charles charlie
        charlotte chas chelsea chen cheryl chester chiara chidi chidinma chika chima chinedu chioma chipo chloe chris
        chrissie chrissy christa christian christiana christina christine christoph christophe christopher christy
        chuck chukwu cian ciara ciaran cillian cindy claire clara clare clarence clarissa claud claude claudia claudio
        clay clem clement clementine cleo cliff clifford clint clive clodagh clyde cody colette colin colleen colm
        conall connie connor conor conrad constance cora coral cordelia corey corinne cormac cornelius cory courtney
        craig cristian cristina crystal curtis cynthia cyril cyrus dafydd dagmar dai daisy dale damian damien damon
        dan dana dani daniel daniela daniele daniella danielle danny daphne dara daragh darcy daria dario darius
        darlene darragh darrell darren darryl daryl dasha dave david davide davina dawn dawood dayo dean dearbhla deb
        debbie deborah debra declan dee deena deepa deepak deepika deepti deirdre del delia della delroy demetrius
        denis denise dennis denny denzel derek derick dermot des desmond dev devi devin devon dewi diana diane dianne
        diarmuid didier diego dieter dilip dillon dimitri dina dinesh dion dionne dipa dirk divya diya dmitri dmitry
        dolores dom dominic dominik dominika dominique don donal donald donna donovan dora doreen dorian doris dorota
        dorothea dorothy dot doug dougal dougie douglas drew duane duc dulce dunc duncan dusan dustin dwayne dwight
        dylan eamon eamonn earl ebony ed eddie eddy edgar edie edith edmund edna eduardo edward edwin eileen eilidh
        eimear eirlys eithne ekaterina elaine eleanor elena elias elif elijah elin elinor eliot elisa elisabeth elise
        elisha eliza elizabeth ella elle ellen ellie elliot elliott ellis elodie eloise elpida elsa elsie elspeth
        elton elvira elwyn emeka emer emil emilia emilie emilio emily emma emmanuel emmett emre emrys ena enda enid
        enrico enrique enya enzo eoghan eoin eric erica erich erik erika erin erma ernest ernesto ernie errol erwin
        esme esmeralda esperanza esra esteban estelle esther ethan ethel etta eugene eugenia eunice eva evan
        evangeline eve evelyn evie ewa ewan ezra fabian fabio fabiola fahad fahim faisal faith faiza farah farhan
        farid farida farouk farrah fatima fatma fatoumata fay faye federica federico felicia felicity felipe felix
        femi fenella ferdinand fergal fergus fern fernanda fernando ffion fidel filip filippo finbar finlay finley
        finn finnian fintan fiona fionn fionnuala flavia fleur flo flora florence florian folake fran frances
        francesca francesco francine francis francisca francisco franco francois frank frankie franz fraser fred freda
        freddie freddy frederick freya frida frieda fritz fumiko funmi gabe gabriel gabriela gabriele gabriella
        gabrielle gail gareth garry garth gary gaurav gav gavin gaynor gaz gemma gene genevieve geoff geoffrey george
        georgia georgie georgina gerald geraldine gerard gerhard germaine gerry gertrude gethin gianni gideon gil
        gilbert giles gill gillian gina ginny gino giorgio giovanna giovanni gisela gita giulia giuseppe gladys glen
        glenda glenn glenys gloria glyn godfrey goran gordon grace gracie grady graeme graham grainne grant greg
        gregor gregory greta gretchen griff grzegorz guadalupe guido guillermo gulsen gunther gurpreet gus gustav
        gustavo guy gwen gwendolyn gwyn gwyneth habib hadi hafiz hakan hakim hal haley halima hamid hamish hamza hana
        hanna hannah hans hari harish harjit harley harminder harold harper harpreet harriet harrison harry harsh
        haruka haruto harvey hasan hassan hattie hayden hayley hazel heath heather hector hedda hedwig heidi heinrich
        helen helena helene helga hema henri henrietta henrik henry herb herbert herman hermione hilary hilda hilde
        hiroko hiroshi holly homer hortense howard hubert hugh hugo humphrey huong hussain hussein hyacinth hye-jin
        ian ibrahim ida idris ifeanyi ifeoma ignacio igor ike ilana ilaria ileana ilse ilyas imani imelda imogen imran
        ina india ines inga inge ingrid iona ira irena irene irina iris irma irving isaac isabel isabela isabella
        isabelle isaiah ishaan ishita ishmael isla ismael ismail isobel israel ivan ivana ivor ivy iwan izzy jack
        jackie jackson jaclyn jacob jacqueline jacques jacqui jade jaden jagdeep jaime jake jakob jakub jalen jamal
        james jamie jamila jan jana jane janelle janet janette janice janina janine janis jared jasmin jasmine jason
        jasper javed javier jaxon jay jaya jayden jayesh jayne jaz jean jeanette jeanne jeannie jed jeff jefferson
        jeffrey jem jemima jemma jen jenna jennie jennifer jenny jeremiah jeremy jermaine jerome jerry jess jesse
        jessica jessie jesus jethro ji-woo jill jillian jim jimmy jing jitendra jo joan joana joanna joanne joao
        joaquin jock jodie jody joe joel joey johan johann johanna johannes john johnny jolene jon jonah jonas
        jonathan joni jordan jorge jose josef joseph josephine josh joshua josiah josie joy joyce juan juana juanita
        jude judith judy jules julia julian juliana julie julien juliet julieta julio julius jun june juno jurgen
        justin justina justine jutta jyoti jürgen kabir kagiso kai kaitlyn kamal kamala kamau kamil kamila kamran
        karan kareem karen karim karin karina karl karla karol karolina kartik kat katarina katarzyna kate katerina
        katharina katherine kathleen kathryn kathy katia katie katja katrin katrina katy katya kavita kavya kay kaya
        kayla kayleigh keanu keely kehinde keiko keira keith kelechi kelly kelsey kelvin ken kendra kenji kenneth
        kenny kent kenya kerri kerry keshia kev kevin khadija khalid khalil khan kiara kiera kieran kim kimberley
        kimberly kiran kirk kirsten kirsty kishan kit kitty klaus kofi kojo konrad konstantin kostas kourtney kris
        krishna kristen kristian kristin kristina kristof kristy krystal krzysztof kumar kunal kurt kwabena kwaku
        kwame kwasi kwesi kyle kylie kyra lacey lachlan lakshman lakshmi lalita lamar lana lance lara larissa larry
        lars lata latasha latisha latoya laura lauren laurence laurent laurie lavinia lawrence layla lea leah leanne
        lee leela leena leif leigh leila len lena lenny leo leon leona leonard leonardo leonie leonora lerato leroy
        les lesley leslie leticia levi lewis lexi leyla li liam lian liana libby lidia lila lili lilian liliana
        lillian lilly lily lin lina linda lindsay lindsey ling linh linus lionel lisa lise liu livia liz liza lizzie
        lloyd logan lois lola lora loraine lorcan lorenzo loretta lori lorna lorraine lottie lou louis louisa louise
        lourdes luc luca lucas lucia lucian luciana lucie lucille lucinda lucy ludmila ludwig luigi luis luisa luka
        lukas lukasz luke luna lupe luther luz lydia lyle lyn lynda lynn lynne lynsey lyra mabel macca mack mackenzie
        macy maddie madeleine madeline madge madhu madison mads mae maeve magda magdalena maggie magnus mahesh mahmoud
        mahmud mairead maisie maja makena malachi malachy malcolm malik mandeep mandy manfred manish manisha manny
        manoj manon manpreet manuel manuela mara marc marcel marcela marcella marcello marcia marcin marco marcos
        marcus mareike marek margaret margarita margaux marge margie margo margot marguerite maria mariah mariam
        mariana marianne maribel marie mariel marigold marilyn marina mario marion maris marisa marisol marissa
        mariusz marjorie mark markus marla marlene marley marlon marta martha martin martina marty martyn marvin mary
        maryam massimo mat mateo mateusz mathew mathias mathilde matilda matt matteo matthew matthias mattie maud
        maude maura maureen maurice mauricio mavis max maxim maxine maxwell may maya mayra mbali meena meenakshi meera
        meg megan mehdi mehmet mei mei-ling mel melanie melinda melissa melody melvin mercedes mercy meredith merle
        mervyn mhairi mia micah michael michaela michal michel michele michelle mick mickey miguel mihai mikael mike
        mikey mikhail mila milan mildred milena miles millicent millie milo milton mimi min-jun mina mindy minh minnie
        mira miranda mireille miri miriam mitch mitchell mo moe mohamed mohammad mohammed mohan mohit moira mollie
        molly mona monica monika monique morag morgan moritz morris moses moshe mpho muhammad mukesh muriel murray
        musa mustafa mwangi mya myles myra myriam myrna myrtle nabil nada nadeem nadezhda nadia nadine naledi nan nana
        nancy nandini nanette naoko naomi narendra nas naser nasir nasreen nat natalia natalie natasha nate nathalie
        nathan nathaniel naveed naveen nayan neal neda neel neena neha neil nell nellie nelson neri nessa neve neville
        ngozi nguyen nia niall niamh nicholas nick nicky nico nicola nicolas nicole nida nigel nikhil nikita nikki
        niklas nikola nikolai nikos nils nimisha nina nirmala nisha nita nitin nitya niyi njeri nkechi noah noel
        noelle noemi noor nora norah norbert noreen norm norma norman nour noura nuala nuno nur nya obi octavia oda
        odette odile oisin oisín ola olaf olamide oleg olena olga olive oliver olivia olivier ollie oluchi oluwaseun
        omar omari omkar omolara oonagh ophelia orla orlaith orlando oscar osman oswald otieno otis otto owen oyin
        pablo paddy padraig paige pam pamela pankaj paola paolo parisa parul parveen pascal pat patience patrice
        patricia patricio patrick patsy patti patty paul paula paulette paulina pauline paulo pavel pawel pearl pedro
        peg peggy penelope penny perla perry pete peter petra petros phil philip philippa philippe phillip phoebe
        phyllis pia pierre pieter pilar piotr pippa polly pooja poppy porter portia pradeep prakash pramod pranav
        prasad prashant pratik praveen precious preeti prem preston priti priya priyanka prudence purnima putri qasim
        quentin quincy quinn rabia rachael rachel rachid radek radha rae rafael rafal rafiq raghav rahim rahul raj
        raja rajan rajesh rajiv rakesh ralph ram rama raman ramesh ramon ramona rana randall randolph randy rani
        ranjit raphael raquel rashad rashid rashida ravi ray raymond rea reb rebecca rebekah reece reema reg reggie
        regina reginald reid reiko reinhard rekha remi remy rena renata rene renee renu renuka reuben rex rhea rhian
        rhiannon rhoda rhodri rhona rhonda rhys ria ricardo riccardo rich richard richie rick rickey ricky rikki riley
        rina rishi rita ritika ritu riya rizal rob robbie robert roberta roberto robin robyn rocco rochelle rocio rod
        roddy roderick rodney rodolfo rodrigo roger rohan rohini rohit roisin roland rolf roma roman romeo ron ronald
        ronan ronda ronnie rory ros rosa rosalie rosalind rosamund rosanna rosario rose roseanne rosemarie rosemary
        rosetta rosie ross rowan rowena roxana roxanne roy ruairi ruaridh ruben ruby rudolf rudy rufus rukhsana rupa
        rupert russ russell rusty rutendo ruth rya ryan róisín sabina sabine sabrina sacha sachin sadia sadie saeed
        safiya sahil said saima sajid sakura sal salim sally salma salman salvador salvatore sam samantha samir samira
        sammy samson samuel sana sandeep sandhya sandra sandy sanjay sanjeev santiago santosh saoirse sapna sara sarah
        sarita saskia satish saul savannah scarlett scott seamus sean sebastian sebastien selena selim selina selma
        seo-yeon sergei sergio seth seán shabnam shahid shaista shalini shamim shana shane shanelle shania shanice
        shankar shannon shanti shari sharon shaun shauna shawn shay sheena sheila shelby sheldon shelley shelly sher
        sheree sheri sherry sheryl shilpa shireen shirley shiv shiva shobha shona shreya shruti shuang shweta shyam
        sian sibyl sid sidney siegfried sienna sierra sigrid silas silke silvia simon simona simone sinead sinéad
        siobhan siobhán sipho sita siti sizwe siân skye smita sneha sofia solange solomon sonal sonia sonja sonny
        sonya sophia sophie soren sota spencer stacey stacy stan stanislav stanley stefan stefania stefanie stella
        steph stephan stephanie stephen sterling steve steven stevie stewart stig stu stuart subhash sudha sudhir sue
        sujata suki suleiman suleyman sultan suman sumit sunil sunita sunniva suraj suresh susan susana susanna
        susannah susanne sushma susie suzanne suzette suzie sven svetlana swati sybil sylvester sylvia sylvie szymon
        séamus tabitha tadeusz tahir tai taiwo takashi takumi talia tam tamar tamara tami tammy tamsin tania tanisha
        tanja tanvi tanya tara tarek tariq taryn tasha tate tatiana tatyana taylor ted teddy tendai teo terence teresa
        teri terrance terrell terri terry tess tessa thabo thaddeus thandi thea thelma theo theodora theodore theresa
        therese thiri thomas thor thuli thuy tia tiana tiernan tiffany tilda tilly tim timothy tina tito tobias toby
        todd tolu tom tomas tomasz tommy tomoko toni tonia tony tonya tracey tracy travis trevor tricia trina trish
        trisha tristan troy trudy tshepo tu tucker tunde tushar tyler tyrone uche uday ugo ulla ulrich ulrike uma umar
        una unity urmila ursula usha usman uwe vaibhav val valentin valentina valeria valerie vandana vanessa varun
        vasant vasily vasu veda veena velma venkat vera verity vernon veronica veronika vi vic vicki vicky victor
        victoria vida vidya vihaan vijay vikas vikki vikram viktor vilma vimal vin vinay vince vincent vinod viola
        violet virginia vishal vittoria vivek vivian vivien vivienne vlad vladimir vusi wade waleed walid wallace
        wally walter wanda wang wanjiku warren wasim wayne wei wendell wendy werner wes wesley whitney wil wilbur
        wilfred wilhelm will willem william willie willis wilma winifred winnie winston wojciech wolfgang xander
        xavier xiaoming ximena xin yan yana yann yannick yara yas yash yasin yasmin yasmine yasser yetunde ying
        yolanda yoshi yoshiko youssef yuan yui yuki yuko yuri yusuf yvette yvonne zac zach zachary zack zahid zahra
        zain zainab zanele zara zeb zeinab zelda zena zeynep zoe zofia zoltan zora zoë zsofia zuzana ágnes
        """
      ),
      (
        .common,
        """
        a about absolute absolutely academy account actually add address african after afternoon again against agent
        ages ago ah aha aint air airline airlines airport airways aka all almost alone already alright also always am
        amazing american amount an and angry annoying another any anybody anyone anything anyway apologies app
        appalling apparently appreciate april are area arent arm army around arrive arrived as asap ask asked asking
        at atm attached attention attn august autumn available away awesome awful baby back bad bag bags bank
        basically batch bath battery bay be beach beat beautiful because bed bedroom beds been before behaviour being
        below besides best better big bike bill birthday bit black bless bloody blue board boarding book booked
        booking booth born boss bot both bottle bottom bought box boy brand bravo bread break breakfast brilliant
        bring british broadband broken brother brought brown btw bug bus business busy but button buy by cab cake call
        called caller came can cancel cancelled cant car card cards care careful case cash cat cause central certainly
        chair chairs champion chance change channel charge charged charger chat cheap check cheers child children
        chinese chips christian christmas church city claim class clean clear clearly click client close closed
        clothes club co coach code coffee cold colleague collect college color colour come comment company complaint
        complete completely computer confirm confirmed confused congrats congratulations connection consider console
        contact contract cool corp correct cost cot could couldnt country county couple course cover crash crazy
        credit crew cruise current currently customer cute dad daily damn data date daughter day dead deal dealing
        dear december decent default delay delayed delete delighted deliver delivered delivery departure deposit desk
        despite details device did didnt died different dinner direct disabled disappointed discount disgrace
        disgusting dispatch display dm dms do does doesnt dog dollars done dont door double down download dress drink
        drive driver driving due during dutch dvd each ear early east easter easy eat eco editor eight either electric
        eleven else email emails emergency employee empty end engine engineer england english enjoy enough entire
        error escalate eta european even evening evenings event ever every everyone everything exactly excellent
        except exchange excited excuse expect expected expensive experience expired explain express extra eyes
        fabulous face fact failed fair fairly false family fantastic faq far fast father fault favourite february fee
        feedback feel feeling felt female ferry few ffs figures file film final finally find fine first fitting five
        fix fixed flat flight flights floor flowers flying folks follow food for form formal forward found four
        frankly free french friday friend friends from front frustrated fuck fucking full fun funny furious further
        fyi game garden gas gate gave general genuinely german get getting gift girl give given glad gmbh go god gold
        gone good goodbye gorgeous got gps grand grandad grandma grateful great green grey ground group gst guess
        guest guys had hadnt hair half hall hand handle hang happen happened happy hard has hasnt hate hats have
        havent having he head heads hear heard hearing heart heating heaven hell hello help helped helpful hence her
        here heres hermes hes hey hi high him his hiya hold holiday home honest honestly hope horrible hospital host
        hot hotel hour hours house household how however hows huge hundred husband i ice id idea idk if ignore ignored
        ill im imagine immediately imo important impossible impressed in inc incident include including indian
        information inn inside inspector instead instructions insurance internet interview into invited invoice irish
        irl is island isnt issue it italian item items its ive jacket january japanese jeans jewish job jobs join joke
        july june junk just keen keep keeps kept keys kid kids kind kindly king kitchen know kyc label ladies lady
        lake laptop large last late later latest laugh laughing law lead least leave leaving left legal legend less
        let lets letter level library life lift light lights like line link list lists literally little live llc loads
        loan lobby local log logged login lol long longer look looking lost lot loud love loved lovely loyal ltd lucky
        luggage lunch machine mad madam made mail main mainly major make male man manager many march match mate matter
        maybe me mean meant meanwhile medical meet meeting member message middle might million mind mine minute
        minutes miss missed missing mobile model modem moderate moment monday money month more morning most mother
        mountain move moving much mum music muslim must my myself name nan nap national near nearly need needed
        neighbour neighbours neither network never new news newspaper next ngl nice night nightmare nine no nobody
        noise nominate nominating none nope normal normally north not note noted nothing noticed november now number
        objection obviously occasion october of off offer offered office official often oh ok okay old omg on once one
        online only onto open operator options or order ordered originally other otp our ours out outlook outside
        outstanding oven over own owner oxygen pack package page paid pain pair paper parcel parents parking part
        partner party pass passport password past patience pay payment pdf pending pensions people perfect perhaps
        period person phone phoned phones photo picked pics picture piece pin pink pizza place plain plan plane plants
        plastic platform played player plc please pleased plenty plus pnr point points police policy polish polite
        poor popcorn port portuguese positive possible post postcode premium presumably previously price prices
        printer private prize probably problem problems process product program project promise promised promo proof
        proper property proud provide provider public pull purchase pure put quality quarter question queue quick
        quiet quite quote rail railway rain rang range rate rates rather read ready real really reason rebook receipt
        receive received recently recommend record red ref refund refunds refused regarding regards regional regular
        remember reminder remote remove removed rent rep repair replacement replied reply report reported request
        reservation reset resolved respect respond response rest restaurant result return returned returns review
        reward ride right ring river rn road room rooms round route router royal rubbish rude run running russian sad
        safe safety said saint salad sale sales same sample sandwich sat satisfied saturday save saw say saying scam
        scan school scottish screen season seat seats second section secure security see seem seen select seller send
        sending senior sent september series serious seriously server service set settings seven several shall shame
        she shes shift shipment shipping shirt shit shocking shoes shop short should shouldnt shout show shower shut
        sick side sign signal signed silver simple simply since single sir sister sit site six size skip sky sleep
        slow small smart smell smh smile sms snow so social sofa software sold solution solved some somebody somehow
        someone something sometimes son soon sorry sort sound sounds south space spanish spare speak special speed
        spent split spoke spotted spring staff stage stairs stand standing star stars start started state station
        status stay stayed steak step still stood stop storage store story stranded strange street strike student
        stuff stupid subject subscription such suggest summer sun sunday super support sure surely surname surprise
        switch switched system table tag tail take talk talking tap tariff taxi tbh tea teacher team tech technically
        technician television tell ten terminal terms terrible text than thank thanks thankyou that thats the theatre
        their them then there theres these they theyre theyve thing things think third thirty this those though
        thought thousand three thrilled through throw thursday thx ticket tickets tight till time tiny tip tired title
        to today together toilet told tomorrow tonight too took top total totally touch tour toward towel town toy
        track tracking traffic train trains transfer travel trial tried trip trouble trousers truck true trust try
        trying tuesday turkish turn tv twelve twenty twice two type ugh uk unable unacceptable unbelievable under
        understand unfortunately unhappy university unless unlock unsubscribe until up update updated upgrade upset
        upstairs urgent url us usa usb use useful useless user usual usually utterly valid value van vat vegan version
        very via video views vile virtual visa visit voice voucher wait waiting walk wall want wanted wanting warm
        warning warranty was wash wasnt waste watch water way we weather website wedding wednesday week weekend weeks
        weird welcome well welsh went were werent west what whatever whats wheel wheelchair when whenever wheres which
        whichever while whilst white who whoever whole whos why wider wife wifi will win window windows winning winter
        wish with within without woman wonder wondered wonderful wondering wont word words work working works world
        worried worries worry worse worst worth would wouldnt wow write wrong wrote wtf yay yeah year years yellow yep
        yes yesterday yet yo you youd youll young your youre yours youve zero
        """
      ),
      (
        .brand,
        """
        apple google amazon facebook instagram twitter whatsapp youtube netflix spotify tesla uber airbnb samsung sony
        microsoft xbox playstation nintendo ikea tesco walmart starbucks mcdonalds nike adidas delta ryanair easyjet
        lufthansa emirates fedex ups dhl paypal android iphone ipad macbook mac alexa siri linux chrome firefox safari
        gmail
        """
      ),
    ]
  }
}
