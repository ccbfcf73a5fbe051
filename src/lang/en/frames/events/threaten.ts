import type { Frame } from '../../../../model/index.ts';
import { events } from './rows.ts';

/** Threats and warnings of harm; the mode comes from what is threatened. */
export const threaten: readonly Frame[] = [
  ...events('THREATEN', 'violence', '138', '', [
    ['v threaten', 'subject -> object', 'with=war|attack|destruction|missile|force|strike|death|invasion|annihilation; object=@actor', 'Kim threatened South Korea with war.', 'Kim -> South Korea'],
    ['v plot', 'subject -> against,object~', 'object=attack|assassination|bombing|coup|murder|strike; subject=@actor|#fighters', 'Iran plotted an attack on Bahrain.', 'Iran -> Bahrain'],
    ['v plan', 'subject -> against,object~,on', 'object=attack|assassination|bombing|invasion|offensive|assault|strike; subject=@actor|#fighters', 'Russia planned an attack on Moldova.', 'Russia -> Moldova'],
    ['v want', 'subject ->', 'complement=attack|bomb|invade|destroy|kill|strike; subject=@actor', 'Idi Amin wanted to attack Tanzania.', 'Idi Amin -> Tanzania'],
  ]),
  ...events('THREATEN', 'restrict', '132', '', [
    ['v threaten', 'subject -> object', 'with=#sanction|tariff|ban|blockade; object=@actor', 'Trump threatened Mexico with tariffs.', 'Trump -> Mexico'],
    ['v warn', 'subject -> object~', 'complement=tolerate|allow|permit; subject=@actor', 'The governor of Cairo warned that police would no longer tolerate rallies by Kifaya.', 'governor -> Kifaya'],
    ['v warn', 'subject -> complement~', 'complement=pay|regret|suffer|answer|retaliate|respond; subject=@state|@government|@person|#official', 'Iran warned that Israel would pay a price.', 'Iran -> Israel'],
  ]),
  ...events('THREATEN', 'arrest', '130', 'legal', [
    ['v issue', 'subject -> for,against', 'object=warrant; for', 'The court of Spain issued a warrant for Puigdemont.', 'Spain -> Puigdemont'],
    ['n warrant', 'subject,by,from -> for,against', 'mod=arrest', 'Spain issued an arrest warrant for Puigdemont.', 'Spain -> Puigdemont'],
  ]),
  ...events('THREATEN', '', '130', '', [
    ['v threaten', 'subject -> object', 'subject=@actor|#fighters|#people; complement; !object=#abstract', 'Iran threatened to close the strait.', 'Iran ->'],
    ['v threaten', 'subject -> with,object', 'object=@actor|#people|#site; subject=@actor|#fighters', 'North Korea threatened Japan.', 'North Korea -> Japan'],
    ['v threaten', 'subject -> against~,on~,object~', 'object=#sanction|strike|attack|action|#revenge|retaliation|war|invasion|boycott|expulsion|force|violence|offensive; subject=@actor|#fighters', 'Turkey threatened sanctions against Greece.', 'Turkey -> Greece'],
    ['v warn', 'subject -> object', 'object=@actor; subject=@actor', 'Russia warned Finland of consequences.', 'Russia -> Finland'],
    ['v warn', 'subject -> object,against', 'of=consequence|retaliation|response|action|attack|war|reprisal|strike|revenge; subject=@actor', 'Iran warned of retaliation against Israel.', 'Iran -> Israel'],
    ['v warn', 'subject -> against', 'against; subject=@state|@government|@person|#official|@group', 'China warned against any move by Taiwan.', 'China ->'],
    ['v issue', 'subject -> to', 'object=ultimatum|threat', 'Peru issued an ultimatum to Ecuador.', 'Peru -> Ecuador'],
    ['v issue', 'subject -> to', 'object=warning; to=@state|@government', 'China issued a warning to Japan.', 'China -> Japan'],
    ['v give', 'subject -> to,indirect', 'object=ultimatum|warning', 'Niger gave France an ultimatum.', 'Niger -> France'],
    ['v deliver', 'subject -> to', 'object=ultimatum|threat|warning', 'Austria delivered an ultimatum to Serbia.', 'Austria -> Serbia'],
    ['v caution', '', 'object=@actor; subject=@actor', 'India cautioned Nepal.', 'India -> Nepal'],
    ['v menace', '', 'subject=@actor', 'Iraq menaced Kuwait.', 'Iraq -> Kuwait'],
    ['v intimidate', '', 'object=@actor|#people; subject=@actor|#fighters', 'China intimidated Taiwan.', 'China -> Taiwan'],
    ['v blackmail', '', 'object=@actor', 'Belarus blackmailed Lithuania.', 'Belarus -> Lithuania'],
    ['v bully', '', 'object=@actor', 'Russia bullied Georgia.', 'Russia -> Georgia'],
    ['v vow', 'subject -> against,on', 'object=#revenge', 'Iran vowed revenge on Israel.', 'Iran -> Israel'],
    ['v swear', 'subject -> against,on', 'object=#revenge', 'The Houthis swore revenge on Saudi Arabia.', 'Houthis -> Saudi Arabia'],
    ['v promise', 'subject -> to,against,for', 'object=#revenge', 'Hezbollah promised revenge against Israel.', 'Hezbollah -> Israel'],
    ['v pledge', 'subject -> to,against,for', 'object=#revenge', 'Turkey pledged retaliation against Syria.', 'Turkey -> Syria'],
    ['v set', 'subject -> for', 'object=deadline|ultimatum; for=@actor', 'ECOWAS set a deadline for Niger.', 'ECOWAS -> Niger'],
    ['n threat', 'subject,possessor,by,from,mod -> against,to', 'complement', "Iran's threat to close the strait was serious.", 'Iran ->'],
    ['n threat', 'subject,possessor,by,from,mod -> against,to', 'against=@actor', "North Korea's threats against Japan grew.", 'North Korea -> Japan'],
    ['n threat', 'subject,possessor,by,from,mod -> against,to', 'of=#sanction|attack|force|violence|war|strike|retaliation|invasion|action', "Turkey's threat of sanctions worried Greece.", 'Turkey ->'],
    ['n threat', 'subject,possessor,by,from -> against,to', 'light=issue|make|deliver', 'Al-Shabaab issued threats against Kenya.', 'Al-Shabaab -> Kenya'],
    ['n ultimatum', 'subject,possessor,by,from,mod -> to,for', '', "Peru's ultimatum to Ecuador expired.", 'Peru -> Ecuador'],
    ['n warning', 'subject,possessor,by,from,mod -> to', 'to=@actor; !mod=storm|tsunami|weather|travel', "Russia's warning to Finland was stark.", 'Russia -> Finland'],
    ['n intimidation', 'subject,possessor,by -> of,object', '', "China's intimidation of Taiwan continued.", 'China -> Taiwan'],
    ['n blackmail', 'subject,possessor,by,mod -> of,object,against', '', "Russia's blackmail of Moldova failed.", 'Russia -> Moldova'],
  ]),
];
