import { primarySubtag } from '../words/primary-subtag.ts';
import { wordsOf } from './tokens.ts';

// The commonest function words of each language; words that also name something (WHO, US, AI) are left out.
const COMMON: Readonly<Record<string, string>> = {
  ar: 'في من على إلى الى عن أن إن ان أو او ما لا لم لن قد كان كانت هو هي هذا هذه ذلك تلك التي الذي الذين كما بعد قبل بين مع ثم و',
  az: 'və bir bu da də üçün ilə olan olaraq o ki daha çox ən kimi qədər sonra isə amma ancaq ya həm hər nə onun görə edib olub',
  bg: 'и в на за от да се са по с не че ще до като през при но който която които беше е а или след този тази това',
  ca: 'a al als amb com de del dels el els en es i la les li lo més no o per però que se són una un va',
  cs: 'a aby ale až bez by byl byla bylo byly být co či do i jak jako je jeho její jejich jen již jsou k ke když která které který na nad ne nebo o od po pod podle pro před při s se si tak také to u v ve z za ze že',
  da: 'af at da de den der det denne dette du eller en er et fra før ha har havde han hun i ikke kan med men når og om på sig sin skal som til var ved vil',
  de: 'aber als am an auch auf aus bei bis das dass dem den der des die durch ein eine einem einen einer eines er es für hat im in ist mit nach nicht noch oder sich sie sind so über um und von vor war wie wird wurde zu zum zur',
  el: 'το ο η οι τα του της των τον την και να με σε για από που δεν θα στο στη στην στον στα στις στους είναι ήταν ότι ως αλλά ή κατά προς',
  en: 'a an and are as at be been but by for from had has have he her his if in into is it its not of on or our out she than that the their them then there these they this to was we were which will with would you',
  es: 'a al como con de del desde e el ella en entre era es esta este fue ha han la las lo los más no o para pero por que se ser sin sobre su sus también un una y',
  fa: 'و در به از که این آن را با است برای یک تا هم بر یا نیز بود شد شده می ها های خود او',
  fi: 'ja on ei se että oli hän joka ovat mutta myös kun niin kuin tai sen ne nyt vain mukaan',
  fr: 'à au aux avec ce ces cette d dans de des du elle en est et il ils l la le les leur lui mais n ne ou où par pas plus pour qu que qui s sa sans se ses son sur un une',
  he: 'של את על לא כי גם אל עם זה הוא היא אך או אם כל היה היתה הם אשר יש',
  hy: 'և եւ է են էր էին որ ու մեջ համար հետ մասին նաև այս այդ այն նրա իր իրենց մի չէ չի ոչ կամ բայց իսկ որպես որը որի որոնք ըստ',
  it: 'a ad agli al alla alle allo anche che con da dagli dal dalla dalle dei degli del dell della delle dello di e ed gli ha hanno i il in l la le lo ma nel nell nella nelle nei non o per più quella quello questo questa si sono su sul sulla tra fra un una uno è era',
  ka: 'და არ არის იყო რომ ეს ის მისი თუ ან როგორც მაგრამ კი ასევე მიერ რომელიც შესახებ',
  nl: 'aan als bij dat de den der die dit door een en er had heeft hem het hij hun in is maar met naar niet of om ook op over te tot uit van voor was werd wordt zijn ze zij',
  no: 'av at da de den det denne dette du eller en er et fra for før ha har hadde han hun i ikke kan med men når og om på seg sin skal som til var ved vil',
  pl: 'a ale bez by być był była było były co czy dla do gdy go i ich jak jako jego jej jest już które który która lub ma na nad nie niż o od oraz po pod przed przez przy są się tak także też tym w we z za ze że',
  pt: 'a ao aos as à às até com como da das de do dos e ela ele em entre era é foi há já mais mas na nas no nos não o os ou para pela pelas pelo pelos por que se sem ser seu sua são também um uma',
  ro: 'a al ale am ar au ca care ce cu că da de din după el ea este fi fost în la le lui mai nu o pe pentru prin sau se și sunt un unei unui',
  ru: 'а без бы был была были было в во для до его ее если есть еще же за и из или их к как когда ко на над не но о об он она они от по под при с со так также то у уже что чтобы это этого эта',
  sr: 'i u na je se da su za od o s sa ne što koji koja koje kao po ali ili iz do bi он и у на је се да су за од о с са не што који која које као по али или из до би',
  sv: 'att av de den det dem denna som en ett efter eller från för ha har hade han hon i inte kan med men mot när och om på sig sin till under var vid är',
  tr: 've bir bu da de için ile olarak olan daha çok en gibi kadar sonra ama ancak ise ne o şu ya veya ki mi mı her değil göre',
  uk: 'а але без був була були було в від він вона вони для до за з зі із і й його її їх на не ні о або по про при та так також те то у це що щоб як який яка які',
};

/** Languages that share the list of another. */
const SHARED: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', bs: 'sr', hr: 'sr' };

const SETS = new Map<string, ReadonlySet<string>>();

function commonIn(language: string): ReadonlySet<string> {
  const primary = primarySubtag(language);
  const key = SHARED[primary] ?? primary;
  const known = SETS.get(key);
  if (known) return known;
  const set = new Set(wordsOf(Object.hasOwn(COMMON, key) ? (COMMON[key] ?? '') : ''));
  SETS.set(key, set);
  return set;
}

/**
 * Whether a token (see `tokensOf`) is among the commonest words of a language (a BCP 47 tag): a word that nearly every
 * report in it holds, and that says nothing of what it is about.
 */
export function isCommonWord(token: string, language: string): boolean {
  return commonIn(language).has(token);
}
