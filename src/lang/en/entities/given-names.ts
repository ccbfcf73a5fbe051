/** Common given names by the sex they tell, from many languages; names borne by both are left out. */
export const maleNames: readonly string[] = names(
  `aaron abdul abdullah abraham adam ahmad ahmed akira alan albert alberto alejandro aleksandr aleksandar alexander alexei alexey
  alfred ali alireza ambrose anatoly anders andreas andrei andrew andrey andrij andriy angus anthony antonio antony anwar arnold
  arthur arturo asad ashraf augusto barack barry bashar basil ben benjamin benny bernard bernie bill bjorn bob bobby boris brad
  brendan brent brett brian bruce bruno bryan burhan calvin carl carlos cesar charles chris christian christopher chuck clark
  clement colin craig cyril dan daniel danny dave david davinio dean denis dennis derek diego dieter dimitri dmitri dmitry dmytro
  dominic don donald douglas duncan dwight eamon ed eddie edgar edmund eduardo edward edwin ehud elias elijah elliott emmanuel
  eric erik ernest ernesto ernst etienne eugene evgeny fabian felipe felix ferdinand fernando fidel francesco francis francisco
  francois françois frank franklin franz fred frederick fuad fumio gabriel gary gavin gene geoff geoffrey george gerald gerard
  gerhard gideon giorgio giovanni giuseppe glenn gordon graham greg gregory guillermo gustavo guy hamid hamza hans harold harry
  hasan hassan hector heinrich helmut henri henrik henry herbert herman hermann hiroshi hosni howard hugh hugo hussein hussain
  ian ibrahim igor ilham imran isaac ismail ivan ivo jack jacob jacques jair jaime jake james jan janez jared jason javier jay
  jean-claude jean-marie jeff jeffrey jens jeremy jerome jerry jesus jim jimmy joachim joao joe joel johan johann john johnny jon
  jonas jonathan jorge jose joseph josé joshua josh juan julian julio jurgen justin kamal karel karl karim kassym-jomart keith
  ken kenneth kenji kevin khaled khalid kofi kurt kyle larry lars lawrence lech lee leo leon leonard leonid leopold leonardo
  liam lloyd lorenzo louis lucas luis luiz luke magnus mahmoud mahmud malcolm manmohan manuel marc marcel marco marcos marcus
  mario mark markus martin marwan mateusz matt matteo matthew matthias maurice mauricio max maxim michael michal michel miguel
  mike mikhail miloš milos miroslav mitch mitt moammar mohamed mohammad mohammed mohamad mohammed muammar muhammad muhammadu
  mustafa mykhailo mykola naoto narendra nasser nathan neil nelson neville nicholas nick nicolas nicolás nigel nikita nikol
  nikola nikolai nikolay noah norman oleg oleksandr oleksii oleksiy olaf oliver olivier omar omer oscar osama otto pablo paolo
  patrick paul pavel pavlo pedro pekka peter petr petro petteri phil philip philippe phillip pierre pyotr qasem quentin rafael
  rahul ralph ramón ramon ramzan randy rashid raul raúl raymond recep reinhard rene ricardo richard rick rob robert roberto
  rodrigo roger roland roman ron ronald ross roy rudolf rudolph rupert russell ryan salman salvador sam samir samuel santiago
  saad saddam saif scott sean sebastian serge sergei sergey sergio seth shane shaun shinzo shimon silvio simon slobodan stefan
  stephen steve steven stewart stuart sultan suleiman sven syed tariq tayyip ted terence terry theodore thomas thorsten tim
  timothy toby todd tom tomas tommy tony toomas trevor tsai umar valery vasily viktor vincent victor vitali vitaly vladimir vladislav
  volodymyr vyacheslav walter warren wayne werner wilhelm will william willy winston wolfgang xavier yaakov yasser yasuo yevgeny
  yitzhak yoshihide youssef yuri yves yusuf zachary zalmay ziad zoran bassam bilal faisal farouk fayez hadi hakan haider ismael
  jalal jibril kais mehdi mehmet mevlut moqtada murat najib nawaz nuri nouri osman rached rajiv rishi shahid shahbaz sanjay suresh
  tamim ravi anil arvind vijay vikram hun joon shigeru taro kenta ichiro takeshi yoshiro junichiro masato akihito naruhito jens
  kyriakos alexis antonis stavros georgios costas viktorin janusz andrzej lukasz jaroslaw donatas gitanas egils edgars artis
  valdis jyrki sauli antti matti juha mikko erkki einar bjarni`,
);
export const femaleNames: readonly string[] = names(
  `abigail ada adele agnes aisha alexandra alice alicia alina alison allison alyssa amanda amber amelia amina amy ana anastasia
  andrea angela angelina anita ann anna annalena anne annegret annie antonia asma aung-san ayesha barbara beatrice bernadette
  beth bethany betty bianca birgit brenda bridget brigitte camilla carla carmen carol carole caroline carolyn catherine cathy
  cecilia celia charlotte cherie cheryl chloe christina christine chrystia claire clara claudia condoleezza constance cristina
  cynthia dalia daphne dawn deborah debra denise diana diane dilma dolores donna doris dorothy edith eileen elaine eleanor elena
  elisabeth elizabeth ellen elsa emily emma erica erin ernestina esther eva evelyn faith fatima fiona florence frances francesca
  gabriela gail geraldine gillian gina giorgia gloria grace greta gwendolyn halimah hannah harriet heather heidi helen helena
  helle hilary hilda hillary hina ilana indira inga ingrid irene irina iris isabel isabella isabelle ivanka jacinda jackie
  jacqueline jane janet janice jeanine jeanne jen jennifer jenny jessica jill joan joanna jocelyn josephine joyce
  juanita judith judy julia julie juliet kaja kamala karen karin katarina kate katherine kathleen kathryn kathy katie katrin
  kayla keiko kersti kirsten kristalina kristin laura lauren leila lena lidia lilian lily linda lindsay
  lisa liz liza louise lucia lucy luisa lydia lynn madeleine maggie maia malala mandy marcia margaret margarita margot maria
  marianne marie marilyn marina marine marjorie marta martha mary mathilda maureen maya megan melania melanie melinda melissa
  mercedes mette michaela michele michelle mina miriam moira molly monica monika nadia nadine nancy naomi natalia natalie
  natasha nicola nicole nina noor nora norma olena olga olivia ophelia paige pamela patricia paula pauline penelope penny petra
  phoebe priscilla priyanka rachel raisa rebecca regina renee rhonda rita roberta rosa rosalind rose rosemary roxana ruth sabine
  sally samantha sandra sanna sara sarah shannon sharon sheila sheryl shirley silvia simone sofia sonia sophia sophie
  stacy stella stephanie sue susan susana susanne suu svetlana sviatlana sylvia sylvie tamara tanya tara tatiana teresa theresa
  tina tulsi ursula valentina valerie vanessa vera veronica victoria viktoria violet virginia vivian wendy
  xiomara yasmin yekaterina yingluck yoko yolanda yulia yuliya yuriko zainab zoe dina marija ulla zuzana maryam nikki roza
  sushma mamata benazir tzipi miri ayelet golda ayaan najla sahar shirin narges mahsa masih`,
);

function names(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
