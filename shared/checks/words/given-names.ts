import { words } from '../lexicon.ts';

/** Given names of many countries, without those that are also common words (`Will`, `Rose`, `Mark`, `Art`) or places (`Sydney`). */
export const givenNames = words(
  `aaron abdul abdullah abebe abigail ada adam adaeze adele adrian agnes ahmad ahmed aisha alan albert alberto alejandra alejandro alessandro alex
   alexander alexandra alexis alfie alfred alhassan ali alice alicia alison allison amanda amara amber amelia amina aminata amir amit amy ana
   anastasia andre andrea andreas andrew angela angelica anil anita anjali ann anna anne annie anthony antonio anya archie arjun arlene arthur arun
   asha ashley ashok asif audrey ava ayesha ayo babatunde barbara barry beatrice beatriz becky ben benjamin bernard bernice beth bethany betty bev
   beverly blessing bogdan boris brandon brenda brendan brian bridget bruce bruno bryan caitlin callum calvin camila candice carl carla carlos
   carmen carol carole caroline carolyn carrie catherine cathy cecilia celia chantal charlene charles charlie charlotte cheryl chidi chijioke
   chinedu chioma chloe christian christina christine christopher chukwuemeka cindy claire clara clarence claudia clive colin connie connor
   conor craig cristina curtis cynthia daisuke daisy damien dan daniel daniela danielle danny darren daryl dave david dawit dayo dean deborah debbie
   deepa deepak delbert delroy denise dennis derek deshawn devon dharmesh diana diane diego dmitri dolores dominic donald donna donovan doreen doris
   dorothy doug douglas duncan dwayne dylan earl ebony eddie edgar edith edna eduardo edward edwin eileen elaine eleanor elena eli elijah elisa
   elizabeth ella ellen ellie elsie elvira emeka emily emma emmanuel enrique eric erica erin ernest esther ethan ethel eugene eunice eva evelyn
   fatima fatou fatuma felicia felipe felix femi fernando finley fiona florence frances francesca francis francisco franklin fred freda freddie
   frederick gabriel gabriela gareth gary gavin gemma geoff geoffrey george georgia gerald geraldine gerard gertrude gideon gillian gina gladys
   glenda gloria gopal gordon graham greg gregory greta guillermo gurpreet gwen gwendolyn habib habiba haley halima hamza hannah hans harish harold
   harpreet harriet harry haruto hasan hassan hazel heather hector heidi helen helena henry herbert hilda hiroshi howard hugh hugo hussain ian ibrahim
   ida ifeoma ignacio imani imran ines ingrid irene iris isaac isabel isabella isabelle isaiah ismail ivan ivy jack jackie jacob jacqueline jake
   jamal james jamie jane janet janice jasmine jason javier jaxon jayden jeanette jeff jeffrey jemima jenna jennifer jenny jeremy jerome
   jerry jesse jessica jill jim jimmy joan joanna joanne joe joel johan john johnny jonathan jordan jorge jose josefina joseph josephine josh joshua
   joyce juan juanita judith judy julia julian juliana julie julio justin kamala karen karim karl katarzyna kate katherine kathleen kathryn kathy
   katie kavita kayla keisha keith kelly kelvin kemi ken kendra kenneth kenny kerry kevin khadija khalid kieran kim kimberly kiran kofi kojo kristen
   kristin kumar kwame kyle lakshmi lamar larry latisha latoya laura lauren laurie lawrence leah lee leo leon leonard leroy leslie lewis liam lila
   lilian lillian linda lindsay lisa liz lloyd lois lola lorenzo lorraine louis louise lucas lucia lucy luis luisa luke lydia lyn lynn mabel
   madison magdalena mahmoud malcolm mandy manoj manuel marcia marcus margaret margarita maria mariam marian marie mario marion marjorie marlene
   marta martha martin marvin mary maryam mateo mathilde matilda matt matthew maureen maurice mavis maxine mbali megan mehmet meera mei melanie
   melissa mercy mia michael michelle miguel mike mildred millie minh miriam mohammad mohammed mohan moira molly mona monica monique morgan moses
   muhammad muriel musa mustafa myra myrtle nadia nadine nancy naomi natalia natalie natasha nathan nathaniel neha neil nelson ngozi nia nicholas
   nick nicola nicolas nicole nigel nikhil nikita nina noah noel nora norma norman obinna olga oliver olivia olu oluwaseun omar oscar osman owen
   pablo pamela pankaj patricia patrick paul paula pauline pedro peggy penelope percy pete peter phil philip phillip phoebe phyllis pierre polly
   pooja prakash pramila pranav priya priyanka rachel rafael raj rajesh ralph ramesh ramon randall randy rashid raul ravi raymond rebecca reginald
   rekha renee reza rhona ricardo richard rick rita rob robbie robert roberta roberto robin rodney roger rohan roland ron ronald ronnie rory rosa
   rosalind rosemary rosie roy rukmini rupert russell ruth ryan saeed sahil said salma sam samantha samir samuel sana sandeep sandra sanjay santiago
   saoirse sarah scott sean sebastian seema segun selina seth shabnam shane shannon sharon shaun sheila shelley shirley shreya shu-fen sian sibusiso
   sidney silvia simon sinead siobhan sipho sofia sonia sophia sophie stacey stan stanley stefan stella stephanie stephen steve steven stuart sue
   sunil sunita susan susanne suzanne svetlana sylvia tamara tamika tanya tara tariq tatiana ted teresa terrence terry thabo thandi theo theresa
   theresia thomas tiffany tim timothy tina tobias toby todd tom tommy toni tony tracy travis trevor troy tunde tyler tyrone uche umar ursula usha
   valentina valerie vanessa venkat vera verity vernon veronica vicky victor vijay vikram vincent viola virginia vivian vivienne vladimir
   walter wanda wanjiru wayne wendy wesley wilfred willa william wilma winifred winston wojciech xavier xiomara yasmin yemi yolanda yosef yousef
   yuki yusuf yvette yvonne zachary zahra zainab zara zeinab zoe zola`,
);
