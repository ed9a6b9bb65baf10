// A data table: given names of many peoples and the frequent words of English, from general knowledge.

extension WordLexicon {
  static var nameLists: [(classes: WordClasses, words: StaticString)] {
    [
      (
        .givenName,
        """
        aaliyah aarav aaron abbie abby abdi abdul abdullah abdulrahman abeer abel abena abhinav abhishek abigail abiodun
        abiola abner abraham abu achieng ada adaeze adalyn adam addison adebayo adeel adel adela adele adeline aden
        adeola aderonke adil adina aditi aditya adnan adolfo adrian adriana adrianna adrien adwoa afia afonso agata
        agatha agnes agnieszka agustin ahmad ahmed aidan aiko aileen ailsa aimee aine ainhoa ainsley aisha aishling
        aisling aiyana aiza ajay ajit akash akiko akin akinyi akira akosua akram akshay akua alain alaina alan alana
        alannah alasdair alastair alayna alba albert alberto albie aldo alec aled alejandra alejandro aleksander
        aleksandr aleksandra aleksi alena alessandra alessandro alessia alex alexa alexander alexandra alexandre
        alexandru alexei alexis alfie alfonso alfred alfredo algernon ali alia alice alicia alina alisha alison alissa
        alistair aliya aliyah aliza alla allan allegra allen allie allison allyson alma almudena alok alondra alonso
        alonzo althea alva alvaro alvin alyson alyssa ama amadou amal amalia amanda amara amaya amber ambrose ameer
        ameera amelia amelie amin amina aminata amir amira amit amos amrit amrita amy ana anabel anais ananya anastasia
        anastasios anatoly anaya anders andre andrea andreas andreea andrei andrej andres andrew andris andrzej andy
        aneesa aneta anette ange angel angela angelica angelika angelina angeline angelo angelos angharad angie angus
        anh aniela anika anil anisa anish anita anja anjali ankit ann anna annabel anne anneke anneli anneliese annelise
        annemarie annette annie annika anouk ansel anselm anthea anthony antoine antoinette anton antonella antonia
        antonina antonio antonis anusha anwar anya aoibheann aoibhinn aoife apostolos april arabella araceli arash
        archana archibald archie ariadne ariana arianna ariel arjan arjun arlene arlo arman armando armin arnav arne
        arno arnold aroha aron arpita arran artem arthur arturo arun arvind arya aryan asad asha asher ashlee ashleigh
        ashley ashok ashwin asif asim aslan asma astrid ateeq athena atif atsuko aubree aubrey audrey august augusta
        augustin aung aurelie aurelio aurora austin ava avani avery avi avril awa axel ayaan ayah ayan ayanda ayesha
        aylin ayo ayodeji ayodele ayse ayub ayumi azadeh aziz aziza azra babak babatunde bahar baker baljit baptiste
        baraka barb barbara barnaby barney barrett barry bart bartholomew bartosz bashir basil bastian bathsheba bea
        beata beatrice beatrix beatriz beau becca becky begona bektas bela belen belinda bella ben benedict benita
        benito benjamin benjy bennett benoit berenice bernadetta bernadette bernard bernardo berndt bernice bernie bert
        berta bertha bertram beryl bess beth bethan bethany betsy bettina betty beulah bev bevan beverley beverly bharat
        bhavna bianca bibi bilal bill billie billy birgit bjorn blake blanca blanche blessing bo bob bobbie bobby bogdan
        bongani bonnie boris bozena brad bradley brady bram brandon brandy brayden braydon breanna breda brenda brendan
        brendon brent bret brett bri brian briana brianna bridget bridie brigid brigitte britt brittany bronagh bronte
        bronwen bronwyn brooke bruce bruno bryan bryce bryn bryony bukola burak busisiwe byron cadence caitlin caitriona
        caleb callie callum calum calvin camila camilla camille camilo candace candice caoimhe cara carina carl carla
        carlo carlos carlotta carly carlyle carmel carmela carmen carol carole carolina caroline carolyn carrie carson
        carsten carter cary carys casey caspar cass cassandra cassidy cassie castor cat catalina catarina caterina cath
        cathal catherine cathy catriona cecil cecilia cecily cedric celeste celia celine ceren cerys cesar chad chaim
        chandra chantal chantelle charis charity charlene charles charlie charlize charlotte chas chaya chelsea chen
        cherie cheryl chester chiamaka chiara chidi chidinma chika chike chima chinedu chinonso chinwe chioma chipo
        chloe chris chrissie chrissy christa christel christian christiana christiane christina christine christoph
        christophe christopher christos christy chuck chukwu chukwudi chukwuemeka cian ciara ciaran cillian cindy claire
        clara clare clarence clarissa claud claude claudette claudia claudio clay clayton clem clemens clement
        clementine cleo cliff clifford clint clive clodagh clyde cody colette colin colleen collins colm colton conall
        connie connor conor conrad constance constantin constantine cora coral coralie cordelia corey corinna corinne
        cormac cornelia cornelius cory cosima courtney craig cristian cristiano cristina cristobal crystal csaba curtis
        cynthia cyril cyrus dafydd dagmar dagny dai daisy dale dalia dalton damian damien damilola damola damon dan dana
        dani danica daniel daniela daniele daniella danielle danilo danny danuta daphne dara daragh darcy daria dario
        darius darlene darnell darragh darrell darren darryl darya daryl dasha dave david davide davina davor dawid dawn
        dawood dayo daz dean deandre deanna dearbhla deb debbie deborah debra declan dee deena deepa deepak deepika
        deepti deirdre del dele delia delilah della delroy demarcus demetrius denis denisa denise dennis denny denzel
        derek derick dermot derrick derya des deshawn desiree desmond despina dev devi devika devin devon dewi dexter
        dhruv diana diane dianne diarmuid didier diego dieter dilip dillon dilys dima dimitar dimitra dimitri dimitrios
        dimitris dina dinah dinesh dion dionne dipa dipak dirk divya diya dmitri dmitry dolores dom domenico dominic
        dominik dominika dominique don donal donald donata donatella donna donovan dora doreen dorian doris dorota
        dorothea dorothy dot dotty doug dougal dougie douglas dragan dragana drazen drew duane duc dulce dunc duncan
        dusan dustin dwayne dwight dylan eabha eamon eamonn earl ebba ebony ebru eckhard ed eddie eddy edgar edie edina
        edith edmund edna eduard eduardo edward edwin edwina efe efosa efua egon eileen eilidh eimear eirik eirlys
        eithne ekaterina elaine elba eleanor elena eleni elham eli elia eliana elias elif elijah elin elina elinor eliot
        elisa elisabeth elise elisha eliza elizabeth ella elle ellen ellie elliot elliott ellis elmer elodie eloise elon
        elpida elsa elsie elspeth elton elvira elvis elwyn emeka emer emi emil emilia emiliano emilie emilio emily emma
        emmanuel emmet emmett emre emrys ena enda enid enis enrico enrique enya enzo eoghan eoin ephraim eric erica
        erich erick erik erika erin erlend erma ermintrude ernest ernesto ernie ernst errol erwin esi esme esmeralda
        esmond esperanza esra esteban estelle ester esther etain ethan ethel etienne etta eugene eugenia eugenie eulalia
        eunice eunji eustace eva evan evangelia evangeline evangelos eve evelina evelyn evie evren ewa ewan ezekiel ezra
        fabian fabiana fabien fabio fabiola fabrizio fadi fahad fahim faisal faith faiza fallon fanny farah farhan farid
        farida farouk farrah fatih fatima fatimah fatma fatou fatoumata fay faye federica federico felicia felicity
        felipe felix femi femke fenella ferdinand ferenc fergal fergus fern fernanda fernando ffion fiadh fidel filip
        filipa filippo filomena finbar finlay finley finn finnian fintan fiona fionn fionnuala fiorella flavia fleur flo
        flora florence florian floyd folake folasade fran frances francesca francesco francine francis francisca
        francisco franco francois frank frankie franklin franz fraser fred freda freddie freddy frederic frederick
        frederik freya frida frieda friedrich fritz fumiko funmi gabe gabi gabor gabriel gabriela gabriele gabriella
        gabrielle gael gaetano gail galina gareth garfield garry garth gary gaston gaurav gav gavin gaynor gaz gearoid
        gemma gene genevieve geoff geoffrey george georges georgi georgia georgie georgina georgios geraint gerald
        geraldine gerard gerardo gerda gerhard germaine gerrit gerry gertrude gethin gheorghe ghislaine gia giacomo gian
        gianluca gianna gianni gideon gigi gil gilbert gilda giles gill gillian gina ginevra ginny gino gintaras gio
        giorgia giorgio giorgos giovanna giovanni gisela giselle gita giulia giuliana giulio giuseppe gizem gladys glen
        glenda glenn glenys gloria glyn godfrey goncalo gonzalo goran gordon gosia grace gracie grady graeme graham
        grainne grant greer greg gregg gregor gregory greta gretchen grete griff grigory grzegorz guadalupe gudrun guido
        guillaume guillermo gulnara gulsen gunilla gunnar gunther guowei gurdeep gurpreet gus gustaf gustav gustavo guy
        gwen gwendolyn gwyn gwyneth habib hadi hadiya hadley hafiz hafsa hakan hakim hal haleema haley halima hamid
        hamish hamza hana hanan haneen hania hank hanna hannah hanneke hannes hans hao haoran harald hari harinder
        harish harjit harlan harley harminder harold haroon harper harpreet harriet harrison harry harsh haruka haruki
        harun haruto harvey hasan hashim hassan hatice hattie hayden hayley hazel heath heather hector hedda hedwig
        heidi heike heiko heinrich heinz hela helen helena helene helga helge helmut hema hemant henri henrietta henrik
        henrike henry herb herbert herman hermione herve hessa hester hetty hicham hideo hilary hilda hilde hildegard
        hina hiroaki hiroko hiroshi hitesh hoang holger hollie holly homer horace hortense howard hristo hubert hugh
        hugo humphrey huong hussain hussein huw huyen hyacinth hye-jin hyejin iain ian ianto ibrahim ibtisam ida idris
        ifeanyi ifeoma ignacio ignatius igor ike iker ilana ilaria ildiko ileana ilias ilka ilona ilse ilyas iman imani
        imelda imogen imran ina india indira ines inga inge ingeborg ingrid inigo inna ioana ioanna iona ionut ira
        iraida iram irena irene irina iris irma irving irwin isa isaac isabel isabela isabella isabelle isadora isaiah
        isha ishaan ishita ishmael isidore isis isla ismael ismail isobel israel istvan italo itzel ivan ivana ivar ivo
        ivor ivy iwan iwona izabela izzy jaap jabari jace jacek jacinta jack jackie jackson jaclyn jacob jacqueline
        jacques jacqui jada jade jaden jadwiga jael jagdeep jago jai jaime jake jakob jakub jalen jamal jamar jameel
        jamelia james jameson jamie jamila jan jana jane janelle janet janette janez janice janina janine janis janna
        jared jarek jaroslav jarrod jarvis jasleen jasmin jasmine jason jaspal jasper jaspreet jatinder javed javier
        jaxon jay jaya jayden jayesh jaylen jayne jayson jaz jean jeanette jeanie jeanne jeannie jed jeff jefferson
        jeffrey jelena jem jemima jemma jen jenna jennie jennifer jenny jens jeremiah jeremy jermaine jeroen jerome
        jerry jesper jess jesse jessica jessie jesus jethro jez ji-woo jianhua jihoon jill jillian jim jimena jimmy jing
        jiri jisoo jitendra jitka jiwoo jo joachim joan joana joann joanna joanne joao joaquin jocelyn jochen jock jodie
        jody joe joel joelle joey johan johann johanna johannes john johnathan johnny jolanda jolanta jolene jon jonah
        jonas jonathan joni jonny joost jordan jordi jordyn jorge jorgen joris jose josef josefina joseph josephine josh
        joshua josiah josie josip jovan jovana joy joyce jozef juan juana juanita judah jude judi judith judy juhani
        jules julia julian juliana julianna julianne julie julien juliet julieta juliette julio julius jun june juno
        jurgen justin justina justine justyna jutta jyoti jürgen kaan kabir kacey kacper kaden kadir kagiso kai kaia
        kairi kaitlyn kaja kajal kalle kalyani kamal kamala kamau kamil kamila kamran kanta kara karan kareem karel
        karen karim karin karina karl karla karol karolina karsten karthik kartik kasia kaspar kasper kat katalin
        katalina katarina katarzyna kate katelyn katerina kath katharina katherine kathleen kathryn kathy katia katie
        katja katrin katrina katy katya kavita kavitha kavya kay kaya kayla kaylee kayleigh kaz keanu keegan keeley
        keely kehinde keiko keir keira keisha keith kelechi kelly kelsey kelvin ken kendall kendra kendrick kenji
        kenneth kenny kent kenya kenzo kerem kermit kerr kerri kerry kerstin keshia kev kevin keyshawn khadija khaled
        khalid khalil khan khanh khloe kian kiana kiara kiera kieran kiki kim kimberley kimberly kiran kirk kirsten
        kirstie kirsty kishan kit kitty kiyoshi kizzy klaas klara klaudia klaus kofi kojo konrad konstantin kostas
        kourtney kris krishna krista kristen kristian kristie kristin kristina kristine kristof kristy krystal krystyna
        krzysztof ksenia kuldeep kumar kunal kurt kwabena kwaku kwame kwasi kwesi kyla kyle kylie kyra lacey lachlan
        ladislav laila lakeisha lakshman lakshmi lala lalita lamar lana lance landon lara larisa larissa larry lars
        laszlo lata latasha latifa latisha latonya latoya laura lauren laurence laurent lauri laurie lavinia lawrence
        layla lazarus lea leah leandro leanne leda lee leela leena lei leif leigh leila leilani leith len lena lenka
        lennart lennie lennon lenny lenore leo leon leona leonard leonardo leonel leonidas leonie leonor leonora leopold
        lerato leroy les lesley leslie leszek leticia letitia lettie lev levente levi lewis lexi leyla li lia liam lian
        liana libby lidia lieke liesel lila lili lilia lilian liliana lilith lillian lilly lily lin lina linda lindiwe
        lindsay lindsey linette ling linh linnea linus lionel lior lisa lisbeth lise lisette liu liv livia liz liza
        lizzie lizzy ljiljana llewellyn lloyd logan lois lola lolita lonnie lora loraine lorcan loredana loren lorena
        lorenz lorenzo loretta lori lorna lorraine lothar lotte lottie lou louie louis louisa louise lourdes luan luana
        luc luca lucas lucia lucian luciana luciano lucie lucille lucinda lucy ludmila ludo ludovic ludwig luigi luis
        luisa luiz luka lukas lukasz luke lulu luna lupe luther luz lydia lyle lyn lynda lyndon lyndsey lynette lynn
        lynne lynsey lyra lyudmila maarten mabel macarena macca maciej mack mackenzie macy maddie maddison madeleine
        madeline madge madhav madhavi madhu madison mads mae maeve magda magdalena maggie magnus mahesh mahmoud mahmud
        mahnoor maia maighread mairead mairi maisie maja makena makoto malachi malachy malcolm malena malgorzata malia
        malik malin mallory malu malwina mamadou mandeep mandla mandy manfred manish manisha manjit manjula mannat manny
        manoj manon manpreet mansi manuel manuela mara marc marcel marcela marcelino marcella marcello marcelo marcia
        marcin marco marcos marcus mareike marek margaret margarita margaux marge margery margie margit margo margot
        marguerite maria mariah mariam mariama marian mariana marianne mariano maribel maricel marie marieke mariel
        mariella marietta marigold marija marijana marijke marika mariko marilyn marina mario marion maris marisa
        marisol marissa marit marius mariusz marjorie mark marko markus marla marlene marley marloes marlon marlowe
        marnie marsha marshall marta martha marti martin martina martine marty martyn marvin mary maryam marybeth maryse
        masha mason massimo mat mateo mateusz mathew mathias mathieu mathilda mathilde matilda matt matteo matthew
        matthias matthieu mattias mattie matty maud maude maura maureen maurice mauricio mauro maverick mavis max maxim
        maxime maximilian maxine maxwell may maya mayra mayumi mbali meena meenakshi meera meg megan meghan meghna mehdi
        mehmet mei mei-ling mel melanie melina melinda melissa melody melvin mercedes mercy meredith merle merlin
        merriam merryn mervyn meryem meryl mhairi mia micah michael michaela michaelangelo michal michalina michel
        michela michele michelle michiko mick mickey miguel mihaela mihai mika mikael mikaela mike mikel mikey mikhail
        mikkel mikolaj mila milan milana mildred milena miles milica millicent millie milly milo milton mimi min-jun
        mina mindy minerva mingus minh minho minjun minnie mira miranda mireille mirela miri miriam miro miroslav misha
        missy mitch mitchell mo moana moe mohamed mohammad mohammed mohan mohit mohsin moira moises mollie molly mona
        monica monika monique montague montgomery monty morag morgan moritz morris morten mortimer moses moshe motunrayo
        mpho muhammad muireann mukesh mulugeta muna murad murat muriel murray musa mustafa mwangi mya mykola myles myra
        myriam myrna myron myrtle nabil nada nadeem nadezhda nadia nadine nadir naeem nahla naima nairn naledi nan nana
        nancy nandini nanette naoki naoko naomi narendra narinder nas naser nasir nasreen nat natalia natalie natalija
        natalya natasha nate nathalie nathan nathaniel naveed naveen navid nayan nayeli nazia neal ned neda neel neena
        neha neil nell nella nellie nelly nelson nenad neri nerys nessa nestor neve neville ngoc ngozi nguyen nhung nia
        niall niamh nic nicholas nick nicki nicky nico nicola nicolas nicole nicoleta nicolette nicolo nida niels nigel
        nihal nika nikesh nikhil nikita nikki niklas niko nikola nikolai nikolaos nikos nila nils nimisha nina nirmala
        nisha nishant nita nitin nitya niyi njeri nkechi nkosinathi nnamdi noah noam noel noelia noelle noemi nola
        nomvula noor nora norah norbert noreen norm norma norman nour noura nuala nuno nur nura nuri nuria nusrat nya
        oana obi obinna octavia octavio oda odalys odette odhran odile ofelia oisin oisín oksana ola olaf olamide
        olaoluwa ole oleg oleksandr oleksii olena olga olive oliver olivia olivier ollie olly oluchi olufemi olumide
        oluwaseun oluwatobi omar omari omer omkar omolara ondrej onur oonagh ophelia oran orhan oriana orla orlaith
        orlando orsolya orson oscar oskar osman osvaldo oswald otieno otis otto ousmane owain owen oyin ozan ozzie pablo
        paddy padraic padraig paige palesa paloma pam pamela panagiotis pankaj paola paolo parisa parker parminder parul
        parveen pascal pascale pat patience patrice patricia patricio patrick patrik patrycja patsy patti patty paul
        paula paulette paulina pauline paulo pavel pavol pawel paxton payal payton pearl pedro peg peggy penelope penny
        percy perdita peregrine perla perpetua perry petar pete peter petr petra petros petru peyton phil philip
        philippa philippe phillip philomena phineas phoebe phuong phyllis pia pierce piero pierre pieter pietro pilar
        piotr pippa piran piyush polly pooja poppy porter portia pradeep prakash pramod pranav prasad prashant pratik
        praveen precious predrag preethi preeti prem preston priscilla pritesh priti priya priyanka prudence przemek
        przemyslaw purnima purvi putri qasim quentin quincy quinn quinton quynh rabia rachael rachel rachelle rachid
        radek radha radhika radoslaw radu rae raegan rafa rafael rafaela rafal rafiq raghav raheem rahim rahul raina raj
        raja rajan rajat rajesh rajinder rajiv rakesh ralf ralph raluca ram rama raman ramesh ramin ramiro ramon ramona
        rana randall randolph randy rani ranjit raphael raquel rashad rashid rashida raul ravi ravinder ray rayan
        raymond rayna razia razvan rea reagan reb reba rebecca rebekah reece reem reema reese refilwe reg reggie regina
        reginald rehana reid reiko reinhard reinhold rekha remi remy rena renata renate rene renee renske renu renuka
        renzo reuben revathi rex reyansh reza rhea rhian rhiannon rhoda rhodri rhona rhonda rhys ria rian ricardo
        riccardo rich richard richie rick rickey ricky rico rikke rikki riley rina rishabh rishi rita ritika ritu riya
        rizal rob robbie robert roberta roberto robin robyn rocco rochelle rocio rod roddy roderick rodger rodney
        rodolfo rodrigo rogelio roger rohan rohini rohit roisin roland rolf roma romain roman romeo romy ron ronald
        ronaldo ronan ronda ronja ronke ronnie ronny roopa rory ros rosa rosaleen rosalia rosalie rosalind rosalyn
        rosamund rosanna rosanne rosario roscoe rose roseanne roseline rosella rosemarie rosemary rosetta rosie roslyn
        ross rowan rowena roxana roxanne roy royston roz ruairi ruaridh ruben ruby rudi rudolf rudy rufus rui rukhsana
        rupa rupert ruslan russ russell rustam rusty ruta rutendo ruth ruthie ruud rya ryan ryder rylan róisín saanvi
        sabina sabine sabri sabrina sacha sachin sadia sadie saeed safiya sagar sahil sahra said saida saif saima sajid
        sakina sakura sal saleem saleh salim sally salma salman salome salvador salvatore sam samaira samantha samara
        sameer sami samina samir samira sammy samson samuel sana sandeep sander sandhya sandi sandra sandro sandy
        sanjana sanjay sanjeev sankar sanna sanne santiago santino santos santosh saoirse sapna sara sarah sarai sarita
        sascha sasha saskia satish satoshi saul saurabh savannah sawyer scarlett scott seamus sean sebastian sebastien
        seema selena selim selina selma selwyn senan seo-yeon seoyeon serena serge sergei sergio serhiy serkan seth seán
        shabana shabnam shadi shafiq shahid shaista shakira shalini shamim shamima shan shana shane shanelle shania
        shanice shankar shannon shanti shari sharif sharon sharonda shaun shauna shawn shay shayla shayna shazia sheena
        sheila shelagh shelby sheldon shelley shelly sher sheree sheri sheridan sherman sherri sherry sheryl shilpa
        shireen shirin shirley shiv shiva shivani shobha shona shreya shruti shuang shubham shweta shyam sian sibusiso
        sibyl sid siddharth sidney sidra siegfried sienna sierra sigrid sigurd silas silke silvana silvia silvio simeon
        simi simon simona simone simran sina sinead sinéad siobhan siobhán sipho sissy sita siti siv sizwe siân sjoerd
        skye skylar slawomir smita sneha snezana sofia sofie sohail solange soledad solene solomon sonal sonali sondra
        sonia sonja sonny sonya soojin sophia sophie soraya sorcha soren sota spencer srinivas stacey stacy stan
        stanislav stanislaw stanley stavros stefan stefania stefanie stefano steffen stella steph stephan stephane
        stephanie stephen sterling steve steven stevie stewart stian stig stu stuart subhash sudha sudhir sue suha
        sujata sujin sukhdeep sukhi suki suleiman suleyman sultan suman sumaya sumit sungmin sunil sunita sunniva suraj
        suresh suri surinder susan susana susanna susannah susanne sushil sushma susie suzanna suzanne suzette suzie
        suzy svein sven svetlana swati sybil syed sylvester sylvia sylvie syreeta szymon séamus tabitha tadeusz tadhg
        tahir tai taiwo takashi takeshi takumi talia taliesin tallulah talya tam tamar tamara tamas tami tamika tammy
        tamsin tamzin tania tanisha tanja tanner tanveer tanvi tanya tara taras tarek tariq tarun taryn tasha tasneem
        tasos tate tatiana tatyana tayla taylor teagan ted teddy teega tejal temi temitope tendai teo teodor terence
        teresa teri terrance terrell terrence terri terry tess tessa thabo thaddeus thais thalia thandi thandiwe thanh
        thao tharindu thea thelma themba theo theodora theodore theresa therese theresia thiago thibault thierry thijs
        thiri thomas thor thora thorsten thuli thuy tia tiago tiana tiara tiernan tiffany tigist tilda tillie tilly tim
        timo timothy tina tirza titilayo tito titus tiwa tobi tobias tobin toby todd tola tolu tolulope tom tomas tomasz
        tommy tomoko toni tonia tony tonya torben tori torquil torsten tova tracey traci tracy trang travis trevor
        tricia trina tripti trish trisha tristan troy trudi trudy tshepo tu tuan tucker tudor tula tumelo tunde tuomas
        tushar tuva twyla tyler tyra tyrell tyrone uche uchenna uday ugo ulla ulrich ulrika ulrike uma umair umar una
        unity urmila ursula usha usman uta uwe uzma uzoma vaclav vaibhav val valentin valentina valentine valeria
        valerie valerio vance vanda vandana vanessa vanya varun vasant vasil vasile vasiliki vasilis vasily vasu vaughan
        veda veena velma venkat vera verity vernon veronica veronika vesna vi vic vicki vickie vicky victor victoria
        vida vidya vihaan vijay vikas vikki vikram viktor viktoria vilma vimal vin vinay vince vincent vincenzo vineet
        vinny vinod viola violet violeta violetta virgil virginia vishal vitor vittoria vittorio viv vivek vivian
        viviana vivien vivienne vlad vladimir vladislav volker vusi wade waleed walid wallace wally walt walter wambui
        wanda wang wanjiku waqas warren warwick wasim wayne wei wendell wendy werner wes wesleigh wesley whitney wiebke
        wil wilbert wilbur wilf wilfred wilhelm wilhelmina will willa willem william willie willis wilma winifred winnie
        winston wioletta wiremu witold wojciech wolfgang woodrow wouter wyatt wyn xander xanthe xavi xavier xiaoming
        xiaoyu ximena xin xiomara xochitl yaa yael yahya yan yana yann yannick yara yas yash yasin yasir yasmeen yasmin
        yasmina yasmine yasser yaw yelena yemi yetunde yevgeny yiming ying yolanda yong yosef yoshi yoshiko yousef
        youssef ysabel yuan yui yuki yuko yulia yun yuri yusra yusuf yvan yves yvette yvonne zac zach zachariah zachary
        zack zahid zahir zahra zaid zain zaina zainab zak zakaria zalina zander zane zanele zara zarina zayd zayn zayne
        zbigniew zdenka zeb zeena zeeshan zehra zeinab zelda zena zenon zeynep zhihao zia zina ziva zoe zoey zofia zola
        zoltan zora zoran zosia zoë zsofia zsuzsa zubair zuleika zuri zuzana zuzanna ágnes
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
