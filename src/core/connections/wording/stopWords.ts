/** English words that say nothing of what a note is about. What is as common in other languages shows by how many notes have it. */
export const stopWords: ReadonlySet<string> = new Set(
  `about above across actually after again against all almost along already also although always among and another any anybody anyone
anything are aren around ask asked asking away back bad became because become been before began being below best better between big both
bring but came can cannot come could couldn day days did didn different does doesn doing don done down during each early either else end
enough even ever every everybody everyone everything far feel feeling felt few first for found from full further gave get getting give
given going gone good got had hadn half hand happen happened happening hard has hasn have haven having heard her here hers herself him
himself his hour hours how however into isn its itself just keep kept kind knew know known last late later least left less let like little
long look looked lot made make makes making many matter may maybe mean meant might mind mine minute minutes moment month months more most
much must myself near need needed needs neither never new next nobody none nor not nothing now off often old once one ones only onto other
others our ours ourselves out over own part people perhaps place put quite rather real really reason right said same saw say saying says
second see seem seemed seen set several shall she should shouldn show side since small some somebody someone something sometimes soon
still such sure take taken talk tell than that the their theirs them themselves then there these they thing things think third this those
though thought three through time times today together told tomorrow too took toward towards tried true try trying two under until upon
use used using usually very want wanted was wasn way ways week weeks well went were weren what whatever when whenever where wherever
whether which while who whoever whole whom whose why will with within without won word words work would wouldn year years yes yesterday
yet you your yours yourself`.split(/\s+/),
);
