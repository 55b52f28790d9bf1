/** Small words that fill an English text and are no words of the languages below. */
export const ENGLISH: ReadonlySet<string> = new Set(
  (
    'about after and are because been before but can could does each from had has have her his how if into it its many may more most not ' +
    'other our out should than that the their them then there these they this those through until up what when where which while who will ' +
    'with would you your'
  ).split(' '),
);

/** Small words within the names of people and places. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'af al av da das de del dei della den der des di do dos du e el en et i la las le les los och og ter und van von y zu zum zur'.split(' '),
);

/**
 * Small words of other languages in Latin letters. None that an English text may hold too: neither English words ("die",
 * "on", "come", "do", "men") nor Latin ones that medicine uses ("in", "ad", "ex", "post").
 */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    es:
      'al como con cuando cuál de del desde el ella en entre es esta este esto está están fue ha hay la las le les lo ' +
      'los muy más o para pero por porque puede pueden que qué se ser si sin sobre son su sus también tiene todo todos ' +
      'un una unos usted y ya',
    fr:
      'au aux avant avec ce ces cette chez dans de depuis des du elle elles en entre est et il ils je la le les leur ' +
      'leurs lors mais ne nous ont ou où par pas pendant peut peuvent pour que qui sa sans ses son sont sur très un une ' +
      'vos votre vous à être',
    de:
      'aber als auch auf aus bei bevor bis da das dass dem den der des dieser dieses diese durch ein eine einem einen ' +
      'einer er es für haben ich ihr ihre ihrem ihren im ist kann kein keine können mehr mit nach nicht nur oder ohne ' +
      'sein sich sie sind und unter vom von vor werden wie wird wurde wurden zu zum zur über',
    it:
      'al alla alle anche che chi con da dal dalla dei del della delle deve di dopo e essere gli ha hanno i il la le lo ' +
      'loro ma molto molti nei nel nella non o per perché più prima può quando questa questo se senza si sia sono su ' +
      'sul suo sulla tra un una uno è',
    pt:
      'antes ao aos até com como da das de depois deve devem dos e ela ele em entre essa esse esta este eu foi isso já ' +
      'mais mas na nas não nos o os ou para pela pelo por quando que se sem ser seu seus sua são também tem todos um ' +
      'uma você à é',
    nl:
      'aan als bij dan dat de deze dit een en er gaat geen haar heeft het hij hoe ik je kan kunnen maar meer naar niet ' +
      'nog om ook op te tot tussen uit uw van veel voor voordat waar waarbij wat worden wordt zal ze zich zijn zonder',
    pl:
      'albo ale ani bardzo być będzie czy dla gdy ich jak jako jego jest jeśli już może na nie niż od oraz po poza ' +
      'przed przez przy się są ta tak tylko tym w więc z za zanim ze że który która które także',
    sv:
      'att av blir de den denna det detta din dina du eller en ett efter från för ha har här inte innan kan med mellan ' +
      'många mycket ni när och också om på samt ska skall som så upp utan vad var vid är över',
    da:
      'alle av begynner bruke de den denne der deres det dette din du efter eller en er et etter fra før ha har hvis ' +
      'hvor hvordan ikke jeg kan med mellem mer mot når og også om på skal som så til ud uden ved vi være å',
    ro: 'acest această ca ce cu cum dacă de despre din după este fi în la mai nu pe pentru prin sau se sunt și un una',
    tr: 'ama bir bu çok da daha de değil gibi her için ile ise kadar ki mi ne olan olarak olur önce sonra şu var ve veya ' + 'ya yok',
    id:
      'ada adalah agar akan anda atau bagi bahwa bisa dalam dan dapat dari dengan di harus ini itu jika juga karena ke ' +
      'kepada lebih oleh orang pada saat sangat sebelum secara sebagai setelah seperti sudah telah tersebut tidak untuk ' +
      'yang',
    vi:
      'bị bởi các cho có của cũng đã đang để đến được hoặc khi không là làm một này nếu người những như rất sau sẽ từ ' +
      'thể theo thì trên trong trước và về với vào',
    cs:
      'aby ale ani být byl co jako je jeho jejich jen jsou již k kde kdy když která které který mezi mohou může na ne ' +
      'nebo není od po pokud pro při před s se si tak také u v ve však více z za ze že',
    hu:
      'az azt csak de egy és ez ezt ha hogy kell ki lehet már még meg mint minden nagy nem nincs olyan amely amelyek ' +
      'által után vagy van volt',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);
