<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Param</name>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Token ring</source>
        <translation>Anneau à jeton</translation>
    </message>
    <message>
        <source>A token goes round; each hop is one communication.</source>
        <translation>Un jeton circule&#xa0;; chaque saut est une communication.</translation>
    </message>
    <message>
        <source>Many tokens</source>
        <translation>Plusieurs jetons</translation>
    </message>
    <message>
        <source>Several tokens go round the same ring.</source>
        <translation>Plusieurs jetons parcourent le même anneau.</translation>
    </message>
    <message>
        <source>CommsTime</source>
        <translation>CommsTime</translation>
    </message>
    <message>
        <source>Four processes count: 0, 1, 2, …</source>
        <translation>Quatre processus comptent&#xa0;: 0, 1, 2, …</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Makes processes until something stops it.</source>
        <translation>Crée des processus jusqu’à ce que quelque chose l’arrête.</translation>
    </message>
    <message>
        <source>Blocking input</source>
        <translation>Entrée bloquante</translation>
    </message>
    <message>
        <source>Ten processes wait 1 to 10 units, then output.</source>
        <translation>Dix processus attendent de 1 à 10 unités, puis émettent.</translation>
    </message>
    <message>
        <source>A process is</source>
        <translation>Un processus est</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation>un fil d’exécution</translation>
    </message>
    <message>
        <source>Values are moved; the kernel wakes the partner.</source>
        <translation>Les valeurs sont déplacées&#xa0;; le noyau réveille le partenaire.</translation>
    </message>
    <message>
        <source>an OS process</source>
        <translation>un processus du système</translation>
    </message>
    <message>
        <source>Values are copied through shared memory.</source>
        <translation>Les valeurs sont copiées par la mémoire partagée.</translation>
    </message>
    <message>
        <source>a coroutine</source>
        <translation>une coroutine</translation>
    </message>
    <message>
        <source>Values are moved; a hop is a jump.</source>
        <translation>Les valeurs sont déplacées&#xa0;; un saut de jeton est un saut dans le code.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Sauts</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>one core</source>
        <translation>un cœur</translation>
    </message>
    <message>
        <source>Partners take turns; no core must be woken.</source>
        <translation>Les partenaires alternent&#xa0;; aucun cœur n’est à réveiller.</translation>
    </message>
    <message>
        <source>any core</source>
        <translation>n’importe quel cœur</translation>
    </message>
    <message>
        <source>The kernel chooses, and may wake a sleeping one.</source>
        <translation>Le noyau choisit, et peut en réveiller un qui dort.</translation>
    </message>
    <message>
        <source>A coroutine that waits</source>
        <translation>Une coroutine qui attend</translation>
    </message>
    <message>
        <source>lets others run</source>
        <translation>laisse passer les autres</translation>
    </message>
    <message>
        <source>The paper&apos;s @io: an event loop waits for all.</source>
        <translation>Le @io de l’article&#xa0;: une boucle d’événements attend pour toutes.</translation>
    </message>
    <message>
        <source>blocks its thread</source>
        <translation>bloque son fil</translation>
    </message>
    <message>
        <source>And with it every other coroutine.</source>
        <translation>Et avec lui toutes les autres coroutines.</translation>
    </message>
    <message>
        <source>One unit of waiting</source>
        <translation>Une unité d’attente</translation>
    </message>
    <message>
        <source>Jobs run</source>
        <translation>Les jobs s’exécutent</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>l’un après l’autre</translation>
    </message>
    <message>
        <source>Simple batch: while a job waits for its device, the processor is idle.</source>
        <translation>Traitement par lot simple&#xa0;: pendant qu’un job attend son périphérique, le processeur est oisif.</translation>
    </message>
    <message>
        <source>overlapped</source>
        <translation>en se recouvrant</translation>
    </message>
    <message>
        <source>Multiprogramming: while a job waits, another one computes.</source>
        <translation>Multiprogrammation&#xa0;: pendant qu’un job attend, un autre calcule.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>All of them are there at the start.</source>
        <translation>Tous sont là dès le début.</translation>
    </message>
    <message>
        <source>Jobs in memory</source>
        <translation>Jobs en mémoire</translation>
    </message>
    <message>
        <source>How many overlapped jobs memory has room for: the degree of multiprogramming. 1 is simple batch.</source>
        <translation>Le nombre de jobs qui tiennent en mémoire quand ils se recouvrent&#xa0;: le degré de multiprogrammation. 1 correspond au traitement par lot simple.</translation>
    </message>
    <message>
        <source>Share of input and output</source>
        <translation>Part des entrées-sorties</translation>
    </message>
    <message>
        <source>The part of a job&apos;s time in which it waits for its device; the rest it computes.</source>
        <translation>La part du temps d’un job pendant laquelle il attend son périphérique&#xa0;; le reste du temps, il calcule.</translation>
    </message>
    <message>
        <source>Length of a job</source>
        <translation>Durée d’un job</translation>
    </message>
    <message>
        <source>How long a job takes when it is alone.</source>
        <translation>Le temps que prend un job lorsqu’il est seul.</translation>
    </message>
    <message>
        <source>Phases of a job</source>
        <translation>Phases d’un job</translation>
    </message>
    <message>
        <source>In each, it computes first and then waits for its device.</source>
        <translation>Dans chacune, il calcule d’abord, puis attend son périphérique.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>How much phases differ: 0 not at all, 1 from nothing to twice as long. The seed decides, so that equal seeds give equal jobs.</source>
        <translation>À quel point les phases diffèrent&#xa0;: 0 pas du tout, 1 de rien au double. La graine en décide&#xa0;: à graines égales, jobs égaux.</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>Entrées-sorties</translation>
    </message>
    <message>
        <source>a wait of that length</source>
        <translation>une attente de cette durée</translation>
    </message>
    <message>
        <source>The same on every machine.</source>
        <translation>La même sur toute machine.</translation>
    </message>
    <message>
        <source>a real disk</source>
        <translation>un vrai disque</translation>
    </message>
    <message>
        <source>Writes a scratch file, waits until the disk has it, and reads it back.</source>
        <translation>Écrit un fichier temporaire, attend que le disque l’ait reçu, puis le relit.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>one for each job</source>
        <translation>un pour chaque job</translation>
    </message>
    <message>
        <source>Nobody waits for another job&apos;s transfer.</source>
        <translation>Personne n’attend le transfert d’un autre job.</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>un pour tous</translation>
    </message>
    <message>
        <source>It serves the jobs in turn.</source>
        <translation>Il sert les jobs à tour de rôle.</translation>
    </message>
    <message>
        <source>As on the machines of that time.</source>
        <translation>Comme sur les machines de l’époque.</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>tous les cœurs</translation>
    </message>
    <message>
        <source>Jobs that compute may do so in parallel.</source>
        <translation>Les jobs qui calculent peuvent le faire en parallèle.</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>What the threads do.</source>
        <translation>Ce que font les fils d’exécution.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Work between two waits</source>
        <translation>Travail entre deux attentes</translation>
    </message>
    <message>
        <source>Length of a wait</source>
        <translation>Durée d’une attente</translation>
    </message>
    <message>
        <source>Turns pass by</source>
        <translation>Le tour passe par</translation>
    </message>
    <message>
        <source>a futex</source>
        <translation>un futex</translation>
    </message>
    <message>
        <source>The kernel&apos;s cheapest way to sleep and wake.</source>
        <translation>Le moyen le moins cher qu’offre le noyau pour dormir et réveiller.</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>un tube</translation>
    </message>
    <message>
        <source>A byte written is a turn passed.</source>
        <translation>Écrire dans le tube, c’est passer son tour.</translation>
    </message>
    <message>
        <source>Queue and pipe</source>
        <translation>File et tube</translation>
    </message>
    <message>
        <source>Children and their parent exchange objects.</source>
        <translation>Des enfants et leur parent échangent des objets.</translation>
    </message>
    <message>
        <source>Compare mechanisms</source>
        <translation>Comparer les mécanismes</translation>
    </message>
    <message>
        <source>Round trips first, then as many messages as will go.</source>
        <translation>D’abord des allers-retours, puis autant de messages qu’il en passe.</translation>
    </message>
    <message>
        <source>Bounded buffer</source>
        <translation>Tampon borné</translation>
    </message>
    <message>
        <source>Producers and consumers of different speeds, with a buffer between them.</source>
        <translation>Des producteurs et des consommateurs de vitesses différentes, avec un tampon entre eux.</translation>
    </message>
    <message>
        <source>Write first, then read</source>
        <translation>Écrire d’abord, lire ensuite</translation>
    </message>
    <message>
        <source>Two processes write to each other before either of them reads.</source>
        <translation>Deux processus s’écrivent avant que l’un ou l’autre ne lise.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Processes in a row, one of them slow.</source>
        <translation>Des processus à la file, dont un lent.</translation>
    </message>
    <message>
        <source>One end is gone</source>
        <translation>Une extrémité a disparu</translation>
    </message>
    <message>
        <source>What the others learn of it, and what not.</source>
        <translation>Ce que les autres en apprennent, et ce qu’ils n’en apprennent pas.</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mécanisme</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation>Taille d’un message</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>Producteurs</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>When it is full</source>
        <translation>Quand il est plein</translation>
    </message>
    <message>
        <source>the producer waits</source>
        <translation>le producteur attend</translation>
    </message>
    <message>
        <source>Nothing is lost; the consumer sets the pace.</source>
        <translation>Rien n’est perdu&#xa0;; le consommateur donne le rythme.</translation>
    </message>
    <message>
        <source>the message is lost</source>
        <translation>le message est perdu</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>the buffer grows</source>
        <translation>le tampon grandit</translation>
    </message>
    <message>
        <source>Nobody waits, nothing is lost – as long as there is memory.</source>
        <translation>Personne n’attend, rien n’est perdu, tant qu’il y a de la mémoire.</translation>
    </message>
    <message>
        <source>Time to make a message</source>
        <translation>Temps pour produire un message</translation>
    </message>
    <message>
        <source>Time to use a message</source>
        <translation>Temps pour traiter un message</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>An object becomes bytes, and the bytes another object.</source>
        <translation>Un objet devient des octets, et les octets un autre objet.</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>fils d’exécution</translation>
    </message>
    <message>
        <source>The object itself is handed over.</source>
        <translation>L’objet lui-même est remis.</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>a queue</source>
        <translation>une file</translation>
    </message>
    <message>
        <source>One way: children put, the parent gets.</source>
        <translation>Un seul sens&#xa0;: les enfants déposent, le parent retire.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étages</translation>
    </message>
    <message>
        <source>Slowness</source>
        <translation>Lenteur</translation>
    </message>
    <message>
        <source>Workers of the slow stage</source>
        <translation>Travailleurs de l’étage lent</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Qui s’en va</translation>
    </message>
    <message>
        <source>the writer</source>
        <translation>l’écrivain</translation>
    </message>
    <message>
        <source>The reader reads the end of the file.</source>
        <translation>Le lecteur lit la fin de fichier.</translation>
    </message>
    <message>
        <source>the reader</source>
        <translation>le lecteur</translation>
    </message>
    <message>
        <source>The writer is killed by a signal, or told by an error.</source>
        <translation>L’écrivain est tué par un signal, ou averti par une erreur.</translation>
    </message>
    <message>
        <source>the writer, with a copy left</source>
        <translation>l’écrivain, mais une copie reste</translation>
    </message>
    <message>
        <source>A third process has inherited the writing end and forgotten it.</source>
        <translation>Un troisième processus a hérité de l’extrémité d’écriture et l’a oubliée.</translation>
    </message>
    <message>
        <source>What the processes do.</source>
        <translation>Ce que font les processus.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Répertoire de travail</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Standard input (0)</source>
        <translation>Entrée standard (0)</translation>
    </message>
    <message>
        <source>Standard output (1)</source>
        <translation>Sortie standard (1)</translation>
    </message>
    <message>
        <source>Standard error (2)</source>
        <translation>Sortie d’erreur (2)</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>Fichier d’entrée</translation>
    </message>
    <message>
        <source>Output file</source>
        <translation>Fichier de sortie</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Texte à envoyer</translation>
    </message>
    <message>
        <source>Order of the exchange</source>
        <translation>Ordre de l’échange</translation>
    </message>
    <message>
        <source>line by line</source>
        <translation>ligne par ligne</translation>
    </message>
    <message>
        <source>A line, its answer, the next line.</source>
        <translation>Une ligne, sa réponse, la ligne suivante.</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>les deux à la fois</translation>
    </message>
    <message>
        <source>Writes when there is room and reads when there is something.</source>
        <translation>Écrit quand il y a de la place et lit quand il y a quelque chose.</translation>
    </message>
    <message>
        <source>write all, then read</source>
        <translation>tout écrire, puis lire</translation>
    </message>
    <message>
        <source>Goes wrong for ever when the pipes are smaller than the text.</source>
        <translation>Se bloque à jamais quand les tubes sont plus petits que le texte.</translation>
    </message>
    <message>
        <source>Bytes to send</source>
        <translation>Octets à envoyer</translation>
    </message>
    <message>
        <source>Buffering</source>
        <translation>Mise en tampon</translation>
    </message>
    <message>
        <source>as the library chooses</source>
        <translation>au choix de la bibliothèque</translation>
    </message>
    <message>
        <source>By line onto a terminal, in blocks to anything else.</source>
        <translation>Par ligne vers un terminal, par blocs vers tout le reste.</translation>
    </message>
    <message>
        <source>by line</source>
        <translation>par ligne</translation>
    </message>
    <message>
        <source>in blocks</source>
        <translation>par blocs</translation>
    </message>
    <message>
        <source>flushed after each line</source>
        <translation>vidé après chaque ligne</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Fate of the child</source>
        <translation>Destin de l’enfant</translation>
    </message>
    <message>
        <source>exits</source>
        <translation>se termine</translation>
    </message>
    <message>
        <source>Each child returns another exit code.</source>
        <translation>Chaque enfant rend un autre code de retour.</translation>
    </message>
    <message>
        <source>ended by a signal</source>
        <translation>terminé par un signal</translation>
    </message>
    <message>
        <source>The parent sends it.</source>
        <translation>C’est le parent qui l’envoie.</translation>
    </message>
    <message>
        <source>becomes a zombie</source>
        <translation>devient un zombie</translation>
    </message>
    <message>
        <source>It has ended, and nobody waits for it.</source>
        <translation>Il est terminé, et personne ne l’attend.</translation>
    </message>
    <message>
        <source>becomes an orphan</source>
        <translation>devient un orphelin</translation>
    </message>
    <message>
        <source>Its parent ends before it.</source>
        <translation>Son parent se termine avant lui.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de retour</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>SIGTERM: please end</source>
        <translation>SIGTERM : veuillez terminer</translation>
    </message>
    <message>
        <source>SIGKILL: cannot be refused</source>
        <translation>SIGKILL : ne se refuse pas</translation>
    </message>
    <message>
        <source>SIGINT: Ctrl+C</source>
        <translation>SIGINT : Ctrl+C</translation>
    </message>
    <message>
        <source>SIGSEGV: wrong address</source>
        <translation>SIGSEGV : adresse interdite</translation>
    </message>
    <message>
        <source>SIGABRT: gave up</source>
        <translation>SIGABRT : abandon</translation>
    </message>
    <message>
        <source>Memory of the parent</source>
        <translation>Mémoire du parent</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Pool of</source>
        <translation>Pool de</translation>
    </message>
    <message>
        <source>Tasks and results stay where they lie.</source>
        <translation>Tâches et résultats restent où ils sont.</translation>
    </message>
    <message>
        <source>Tasks and results become bytes and go through pipes.</source>
        <translation>Tâches et résultats deviennent des octets et passent par des tubes.</translation>
    </message>
    <message>
        <source>oneTBB&apos;s threads</source>
        <translation>fils de oneTBB</translation>
    </message>
    <message>
        <source>A library&apos;s pool beside ours.</source>
        <translation>Le pool d’une bibliothèque, à côté des nôtres.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>apply</translation>
    </message>
    <message>
        <source>Hands in one task and waits for its result.</source>
        <translation>Soumet une tâche et attend son résultat.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>map</translation>
    </message>
    <message>
        <source>Hands in all tasks and waits for all results.</source>
        <translation>Soumet toutes les tâches et attend tous les résultats.</translation>
    </message>
    <message>
        <source>starmap</source>
        <translation>starmap</translation>
    </message>
    <message>
        <source>The same, for a function of two arguments.</source>
        <translation>De même, pour une fonction de deux arguments.</translation>
    </message>
    <message>
        <source>apply_async</source>
        <translation>apply_async</translation>
    </message>
    <message>
        <source>Hands in one task, gets a future, and goes on with the next.</source>
        <translation>Soumet une tâche, reçoit un futur, et passe à la suivante.</translation>
    </message>
    <message>
        <source>Results in order of</source>
        <translation>Résultats dans l’ordre</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>de soumission</translation>
    </message>
    <message>
        <source>Future by future.</source>
        <translation>Un futur après l’autre.</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>d’achèvement</translation>
    </message>
    <message>
        <source>Whichever is there: as_completed.</source>
        <translation>Le premier qui est là&#xa0;: as_completed.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Travailleurs</translation>
    </message>
    <message>
        <source>How many threads or processes the pool has.</source>
        <translation>Combien de fils d’exécution ou de processus le pool possède.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>How many there are to do.</source>
        <translation>Combien il y en a à faire.</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>Une tâche</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>Needs no core, as one who asks another machine.</source>
        <translation>N’a pas besoin de cœur, comme qui interroge une autre machine.</translation>
    </message>
    <message>
        <source>computes</source>
        <translation>calcule</translation>
    </message>
    <message>
        <source>Needs a core all the time.</source>
        <translation>A besoin d’un cœur tout le temps.</translation>
    </message>
    <message>
        <source>asks for a temperature</source>
        <translation>demande une température</translation>
    </message>
    <message>
        <source>The lecture&apos;s example: waits, and has a result by chance.</source>
        <translation>L’exemple du cours&#xa0;: attend, et a un résultat tiré au hasard.</translation>
    </message>
    <message>
        <source>Length of a task</source>
        <translation>Longueur d’une tâche</translation>
    </message>
    <message>
        <source>On average. Below 0.05 ms single tasks are not shown: that would slow them.</source>
        <translation>En moyenne. Au-dessous de 0,05 ms, les tâches ne sont pas montrées une à une&#xa0;: cela les ralentirait.</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Longueurs</translation>
    </message>
    <message>
        <source>all the same</source>
        <translation>toutes égales</translation>
    </message>
    <message>
        <source>from none to double</source>
        <translation>de zéro au double</translation>
    </message>
    <message>
        <source>many short, a few long</source>
        <translation>beaucoup de courtes, quelques longues</translation>
    </message>
    <message>
        <source>Straggler</source>
        <translation>Retardataire</translation>
    </message>
    <message>
        <source>The last task to arrive is so many times as long as the average; 1: like the others.</source>
        <translation>La dernière tâche arrivée est tant de fois plus longue que la moyenne&#xa0;; 1&#xa0;: comme les autres.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>as they arrive</source>
        <translation>d’arrivée</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>la plus longue d’abord</translation>
    </message>
    <message>
        <source>Graham&apos;s rule LPT.</source>
        <translation>La règle LPT de Graham.</translation>
    </message>
    <message>
        <source>shortest first</source>
        <translation>la plus courte d’abord</translation>
    </message>
    <message>
        <source>The least waiting on average.</source>
        <translation>La moindre attente en moyenne.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>Who gets a task</source>
        <translation>À qui la tâche</translation>
    </message>
    <message>
        <source>whoever is free</source>
        <translation>à qui est libre</translation>
    </message>
    <message>
        <source>One queue for all workers.</source>
        <translation>Une file d’attente pour tous les travailleurs.</translation>
    </message>
    <message>
        <source>fixed shares</source>
        <translation>parts fixes</translation>
    </message>
    <message>
        <source>Each worker has its share from the beginning.</source>
        <translation>Chaque travailleur a sa part dès le début.</translation>
    </message>
    <message>
        <source>shares, and stealing</source>
        <translation>parts, et vol</translation>
    </message>
    <message>
        <source>Who has done its share takes from the longest one that is left.</source>
        <translation>Qui a fini sa part prend dans la plus grande de celles qui restent.</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Taille des lots</translation>
    </message>
    <message>
        <source>With map and starmap: how many tasks a worker gets in one piece.</source>
        <translation>Avec map et starmap&#xa0;: combien de tâches un travailleur reçoit en un lot.</translation>
    </message>
    <message>
        <source>Every n-th task throws</source>
        <translation>Une tâche sur n échoue</translation>
    </message>
    <message>
        <source>Each task whose number is a multiple of this throws an exception; 0: none.</source>
        <translation>Chaque tâche dont le numéro en est un multiple lève une exception&#xa0;; 0&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>After that time the caller cancels what nobody has begun; 0: it waits.</source>
        <translation>Passé ce délai, l’appelant annule ce que nul n’a commencé&#xa0;; 0&#xa0;: il attend.</translation>
    </message>
    <message>
        <source>When a worker dies</source>
        <translation>Quand un travailleur meurt</translation>
    </message>
    <message>
        <source>run its tasks again</source>
        <translation>exécuter de nouveau ses tâches</translation>
    </message>
    <message>
        <source>They may have had effects already!</source>
        <translation>Elles ont peut-être déjà eu des effets&#xa0;!</translation>
    </message>
    <message>
        <source>report its tasks as lost</source>
        <translation>déclarer ses tâches perdues</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>an integral</source>
        <translation>une intégrale</translation>
    </message>
    <message>
        <source>Only computes: hardly needs memory.</source>
        <translation>Ne fait que calculer&#xa0;: n’a guère besoin de mémoire.</translation>
    </message>
    <message>
        <source>a word count</source>
        <translation>un compte de mots</translation>
    </message>
    <message>
        <source>Cuts, sorts and counts the words of a text.</source>
        <translation>Découpe, trie et compte les mots d’un texte.</translation>
    </message>
    <message>
        <source>an image filter</source>
        <translation>un filtre d’image</translation>
    </message>
    <message>
        <source>Smooths a picture of a megapixel.</source>
        <translation>Lisse une image d’un mégapixel.</translation>
    </message>
    <message>
        <source>a matrix product</source>
        <translation>un produit de matrices</translation>
    </message>
    <message>
        <source>Reads a whole matrix for every row.</source>
        <translation>Lit toute une matrice pour chaque ligne.</translation>
    </message>
    <message>
        <source>Serial share</source>
        <translation>Part séquentielle</translation>
    </message>
    <message>
        <source>The part of one worker&apos;s work that cannot be divided: one worker does it while the others wait.</source>
        <translation>La partie du travail d’un travailleur qui ne se partage pas&#xa0;: un seul la fait pendant que les autres attendent.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Passage à l’échelle</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>The same work for all: does it end earlier?</source>
        <translation>Le même travail pour tous&#xa0;: finit-il plus tôt&#xa0;?</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>Each worker brings its own part: is more done in the same time?</source>
        <translation>Chaque travailleur apporte sa partie&#xa0;: en fait-on plus dans le même temps&#xa0;?</translation>
    </message>
    <message>
        <source>Most workers</source>
        <translation>Travailleurs au plus</translation>
    </message>
    <message>
        <source>How many are tried, from one on. 0: four times the cores that the run may use, 64 at most.</source>
        <translation>Combien on en essaie, à partir d’un. 0&#xa0;: quatre fois les cœurs dont l’exécution dispose, 64 au plus.</translation>
    </message>
    <message>
        <source>Length of the work</source>
        <translation>Durée du travail</translation>
    </message>
    <message>
        <source>How long one worker takes.</source>
        <translation>Le temps que prend un travailleur seul.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>In each, one worker does its serial part, then all do theirs and wait for the last.</source>
        <translation>Dans chacune, un travailleur fait la partie séquentielle, puis tous font la leur et attendent le dernier.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>With each number of workers, in random order.</source>
        <translation>Avec chaque nombre de travailleurs, dans un ordre aléatoire.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Estimates π by chance; needs a core all the time.</source>
        <translation>Estime π au hasard&#xa0;; a besoin d’un cœur tout le temps.</translation>
    </message>
    <message>
        <source>Formats the lines of a table; needs a core.</source>
        <translation>Met en forme les lignes d’un tableau&#xa0;; a besoin d’un cœur.</translation>
    </message>
    <message>
        <source>Scales pictures down; needs a core and memory.</source>
        <translation>Réduit des images&#xa0;; a besoin d’un cœur et de mémoire.</translation>
    </message>
    <message>
        <source>Waits for timers; needs no core.</source>
        <translation>Attend des minuteries&#xa0;; n’a besoin d’aucun cœur.</translation>
    </message>
    <message>
        <source>Writes a block, waits for the disk to confirm, reads it back.</source>
        <translation>Écrit un bloc, attend la confirmation du disque, le relit.</translation>
    </message>
    <message>
        <source>Asks a server on this machine, which answers after a while.</source>
        <translation>Interroge un serveur de cette machine, qui répond après un certain temps.</translation>
    </message>
    <message>
        <source>all jobs</source>
        <translation>tous les travaux</translation>
    </message>
    <message>
        <source>One job after the other.</source>
        <translation>Un travail après l’autre.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Façon</translation>
    </message>
    <message>
        <source>One task after the other.</source>
        <translation>Une tâche après l’autre.</translation>
    </message>
    <message>
        <source>Whoever is free takes the next task.</source>
        <translation>Qui est libre prend la tâche suivante.</translation>
    </message>
    <message>
        <source>The same, each worker with memory of its own.</source>
        <translation>De même, mais chaque travailleur a sa propre mémoire.</translation>
    </message>
    <message>
        <source>One thread, one event loop, a coroutine for each task.</source>
        <translation>Un fil d’exécution, une boucle d’événements, une coroutine par tâche.</translation>
    </message>
    <message>
        <source>all ways</source>
        <translation>toutes les façons</translation>
    </message>
    <message>
        <source>One way after the other; measured, not traced.</source>
        <translation>Une façon après l’autre&#xa0;; mesuré, sans trace.</translation>
    </message>
    <message>
        <source>How many threads or processes do the job.</source>
        <translation>Combien de fils d’exécution ou de processus font le travail.</translation>
    </message>
    <message>
        <source>By itself: its CPU time, or how long it waits. The disk takes as long as it takes.</source>
        <translation>À elle seule&#xa0;: son temps processeur, ou son attente. Le disque met le temps qu’il met.</translation>
    </message>
    <message>
        <source>How often each cell is measured; the repetition of the median time is shown.</source>
        <translation>Combien de fois chaque case est mesurée&#xa0;; on montre la répétition dont le temps est médian.</translation>
    </message>
    <message>
        <source>Qt&apos;s threads</source>
        <translation>fils de Qt</translation>
    </message>
    <message>
        <source>Qt Concurrent and its QThreadPool, beside ours.</source>
        <translation>Qt Concurrent et son QThreadPool, à côté des nôtres.</translation>
    </message>
    <message>
        <source>Time-out of a future</source>
        <translation>Délai d’un futur</translation>
    </message>
    <message>
        <source>How long the caller waits for one future before it turns to the next; those that were late it asks again, in another round. 0: it waits.</source>
        <translation>Combien de temps l’appelant attend un futur avant de passer au suivant&#xa0;; les retardataires sont redemandés, à un autre tour. 0&#xa0;: il attend.</translation>
    </message>
    <message>
        <source>Count system calls</source>
        <translation>Compter les appels système</translation>
    </message>
    <message>
        <source>Does each cell once more, watched and not timed: about as long as a repetition.</source>
        <translation>Refait chaque case une fois de plus, observée et non chronométrée&#xa0;: à peu près aussi long qu’une répétition.</translation>
    </message>
    <message>
        <source>Two, one for each way: the parent asks, the child answers.</source>
        <translation>Deux, un par sens&#xa0;: le parent demande, l’enfant répond.</translation>
    </message>
    <message>
        <source>The slow stage</source>
        <translation>L’étage lent</translation>
    </message>
    <message>
        <source>More workers help as long as there are cores.</source>
        <translation>Davantage d’exécutants l’aident tant qu’il y a des cœurs.</translation>
    </message>
    <message>
        <source>waits for a timer</source>
        <translation>attend une minuterie</translation>
    </message>
    <message>
        <source>As it would for a disk or a server: waiting needs no core.</source>
        <translation>Comme il attendrait un disque ou un serveur&#xa0;: attendre ne demande pas de cœur.</translation>
    </message>
    <message>
        <source>Work on each token</source>
        <translation>Travail sur chaque jeton</translation>
    </message>
</context>
<context>
    <name>interleave</name>
    <message>
        <source>Usage: interleave [OPTION…] [FILE…]
Opens the window, with the recordings in FILE…

  --lesson ID        show this lesson
  --size WIDTHxHEIGHT
                     size of the window, in pixels at scale 1
  --tour DIR         run the first preset of every lesson (or of --lesson) for a few
                     seconds and save a picture of each page per language and theme
  --charts DIR FILE…
                     save every chart of the recordings as SVG and PNG; no window
  --time-start       print how long the first picture took since the start; end
  --version          print the version
  --help             print this
</source>
        <translation>Usage&#xa0;: interleave [OPTION…] [FICHIER…]
Ouvre la fenêtre, avec les enregistrements de FICHIER…

  --lesson ID        montrer cette leçon
  --size LARGEURxHAUTEUR
                     taille de la fenêtre, en pixels à l’échelle 1
  --tour DOSSIER     exécuter quelques secondes le premier préréglage de chaque leçon (ou
                     de --lesson) et garder une image de chaque page par langue et thème
  --charts DOSSIER FICHIER…
                     écrire chaque graphique des enregistrements en SVG et PNG&#xa0;; sans fenêtre
  --time-start       dire combien de temps la première image a pris depuis le départ&#xa0;; finir
  --version          afficher la version
  --help             afficher ceci
</translation>
    </message>
    <message>
        <source>There is no lesson “%1”.</source>
        <translation>Il n’y a pas de leçon «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a size such as 1280x800.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille comme 1280x800.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 demande une valeur.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Il n’y a pas d’option «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--charts needs a recording to draw.</source>
        <translation>--charts demande un enregistrement à tracer.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. In a terminal, interleave-run runs the same lessons.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. Dans un terminal, interleave-run exécute les mêmes leçons.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>“%1” is not a range such as 2..64 or 0..100..20.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un intervalle comme 2..64 ou 0..100..20.</translation>
    </message>
    <message>
        <source>The range %1 holds no value.</source>
        <translation>L’intervalle %1 ne contient aucune valeur.</translation>
    </message>
    <message>
        <source>Write the values to vary this parameter over, separated by commas.</source>
        <translation>Écrivez les valeurs que ce paramètre doit prendre, séparées par des virgules.</translation>
    </message>
    <message>
        <source>That is too many values: at most %1.</source>
        <translation>Trop de valeurs&#xa0;: au plus %1.</translation>
    </message>
    <message>
        <source>Processes and threads (ulimit -u)</source>
        <translation>Processus et fils d’exécution (ulimit -u)</translation>
    </message>
    <message>
        <source>Threads of the whole system</source>
        <translation>Fils d’exécution du système entier</translation>
    </message>
    <message>
        <source>Highest process number</source>
        <translation>Plus grand numéro de processus</translation>
    </message>
    <message>
        <source>Memory mappings of a process</source>
        <translation>Projections mémoire d’un processus</translation>
    </message>
    <message>
        <source>Processes and threads of this control group</source>
        <translation>Processus et fils d’exécution de ce groupe de contrôle</translation>
    </message>
    <message>
        <source>Open files (ulimit -n)</source>
        <translation>Fichiers ouverts (ulimit -n)</translation>
    </message>
    <message>
        <source>Only one core may be used: nothing runs at the same time, so no speed-up can be seen, and many races hide.</source>
        <translation>Un seul cœur est utilisable&#xa0;: rien ne s’exécute en même temps, donc aucune accélération n’est visible et bien des situations de concurrence restent cachées.</translation>
    </message>
    <message>
        <source>The CPU changes its frequency (governor “%1”): short runs look slower; the governor “performance” would keep it.</source>
        <translation>Le processeur change de fréquence (gouverneur «&#xa0;%1&#xa0;»)&#xa0;: les exécutions courtes paraissent plus lentes&#xa0;; le gouverneur «&#xa0;performance&#xa0;» la maintiendrait.</translation>
    </message>
    <message>
        <source>A quota of %1 cores holds for %2 allowed ones: threads are stopped for milliseconds at a time; ask for as many cores as the quota.</source>
        <translation>Un quota de %1 cœurs s’applique aux %2 autorisés&#xa0;: les fils d’exécution sont arrêtés des millisecondes durant&#xa0;; demandez autant de cœurs que le quota.</translation>
    </message>
    <message>
        <source>This is a virtual machine or a container (%1): waking a sleeping core takes longer, and neighbours may take time away.</source>
        <translation>C’est une machine virtuelle ou un conteneur (%1)&#xa0;: réveiller un cœur endormi prend plus longtemps, et des voisins peuvent prendre du temps.</translation>
    </message>
    <message>
        <source>Each core runs %1 hardware threads that share it: a speed-up beyond the number of real cores will be small.</source>
        <translation>Chaque cœur exécute %1 fils matériels qui se le partagent&#xa0;: au-delà du nombre de vrais cœurs, l’accélération sera faible.</translation>
    </message>
    <message>
        <source>Other programs are busy (load %1 on %2 cores): close them before you measure.</source>
        <translation>D’autres programmes sont occupés (charge %1 sur %2 cœurs)&#xa0;: fermez-les avant de mesurer.</translation>
    </message>
    <message>
        <source>There is no invariant time-stamp counter: each probe costs a system clock read.</source>
        <translation>Il n’y a pas de compteur d’horodatage invariant&#xa0;: chaque sonde coûte une lecture de l’horloge du système.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Nothing that disturbs measurements was found.</source>
        <translation>Rien qui perturbe les mesures n’a été trouvé.</translation>
    </message>
    <message>
        <source>%1 must be one of %2; “%3” is not.</source>
        <translation>%1 doit être l’une des valeurs %2&#xa0;; «&#xa0;%3&#xa0;» n’en est pas une.</translation>
    </message>
    <message>
        <source>Name a recording (a file that --out has written).</source>
        <translation>Nommez un enregistrement (un fichier écrit par --out).</translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”. Did you mean “%3”? There are: %4.</source>
        <translation>%1 n’a pas de paramètre «&#xa0;%2&#xa0;». Vouliez-vous dire «&#xa0;%3&#xa0;»&#xa0;? Il y a&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”. There are: %3.</source>
        <translation>%1 n’a pas de paramètre «&#xa0;%2&#xa0;». Il y a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 has no preset “%2”. Did you mean “%3”? There are: %4.</source>
        <translation>%1 n’a pas de préréglage «&#xa0;%2&#xa0;». Vouliez-vous dire «&#xa0;%3&#xa0;»&#xa0;? Il y a&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 has no preset “%2”. There are: %3.</source>
        <translation>%1 n’a pas de préréglage «&#xa0;%2&#xa0;». Il y a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Write %1 PARAMETER=VALUE; “%2” is not of that form.</source>
        <translation>Écrivez %1 PARAMÈTRE=VALEUR&#xa0;; «&#xa0;%2&#xa0;» n’a pas cette forme.</translation>
    </message>
    <message>
        <source>%1 cannot be both set and varied.</source>
        <translation>%1 ne peut être à la fois fixé et varié.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3; “%4” is not one.</source>
        <translation>%1 doit être un nombre entier de %2 à %3&#xa0;; «&#xa0;%4&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>That would be more than %1 runs; vary less.</source>
        <translation>Cela ferait plus de %1 exécutions&#xa0;; variez moins.</translation>
    </message>
    <message>
        <source>Name a lab; there are: %1.</source>
        <translation>Nommez un labo&#xa0;; il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no lab “%1”. Did you mean “%2”? There are: %3.</source>
        <translation>Il n’y a pas de labo «&#xa0;%1&#xa0;». Vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;? Il y a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There is no lab “%1”. There are: %2.</source>
        <translation>Il n’y a pas de labo «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>La mémoire ne suffit pas.</translation>
    </message>
    <message>
        <source>This should not have happened: %1.</source>
        <translation>Cela n’aurait pas dû arriver&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Runs that were stopped: %1.</source>
        <translation>Exécutions arrêtées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Runs that failed: %1.</source>
        <translation>Exécutions échouées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Runs that were cut off: %1.</source>
        <translation>Exécutions tronquées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Quartiles</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>Chaque exécution</translation>
    </message>
    <message>
        <source>Say what to vary: --over PARAMETER=VALUE,VALUE, or a preset that sweeps.</source>
        <translation>Dites ce qui varie&#xa0;: --over PARAMÈTRE=VALEUR,VALEUR, ou un préréglage qui balaie.</translation>
    </message>
    <message>
        <source>Which network runs.</source>
        <translation>Le réseau qui s’exécute.</translation>
    </message>
    <message>
        <source>What runs a CSP process. The program is the same for all three.</source>
        <translation>Ce qui exécute un processus CSP. Le programme est le même pour les trois.</translation>
    </message>
    <message>
        <source>Where threads and OS processes may run.</source>
        <translation>Où fils d’exécution et processus du système peuvent s’exécuter.</translation>
    </message>
    <message>
        <source>What waiting for the outside world does to the other coroutines.</source>
        <translation>Ce que l’attente du monde extérieur fait aux autres coroutines.</translation>
    </message>
    <message>
        <source>Time per hop</source>
        <translation>Temps par saut</translation>
    </message>
    <message>
        <source>From one node to the next, set-up apart.</source>
        <translation>D’un nœud au suivant, mise en place non comprise.</translation>
    </message>
    <message>
        <source>Time per communication</source>
        <translation>Temps par communication</translation>
    </message>
    <message>
        <source>CommsTime&apos;s figure: a round has four.</source>
        <translation>La mesure de CommsTime&#xa0;: un tour en compte quatre.</translation>
    </message>
    <message>
        <source>Set-up per process</source>
        <translation>Création par processus</translation>
    </message>
    <message>
        <source>With its channel.</source>
        <translation>Avec son canal.</translation>
    </message>
    <message>
        <source>Tear-down per process</source>
        <translation>Destruction par processus</translation>
    </message>
    <message>
        <source>From the last hop until all have ended by poison.</source>
        <translation>Du dernier saut jusqu’à ce que tous aient fini par le poison.</translation>
    </message>
    <message>
        <source>Memory per process</source>
        <translation>Mémoire par processus</translation>
    </message>
    <message>
        <source>Measured: frame and channel of a coroutine; resident memory of a thread; share of an OS process. The kernel&apos;s own part comes on top.</source>
        <translation>Mesurée&#xa0;: cadre et canal d’une coroutine&#xa0;; mémoire résidente d’un fil d’exécution&#xa0;; part propre d’un processus du système. La part du noyau s’y ajoute.</translation>
    </message>
    <message>
        <source>Processes made</source>
        <translation>Processus créés</translation>
    </message>
    <message>
        <source>Time in all</source>
        <translation>Temps total</translation>
    </message>
    <message>
        <source>Node of token 0</source>
        <translation>Nœud du jeton 0</translation>
    </message>
    <message>
        <source>Outputs seen</source>
        <translation>Sorties vues</translation>
    </message>
    <message>
        <source>What does a hop cost?</source>
        <translation>Que coûte un saut&#xa0;?</translation>
    </message>
    <message>
        <source>The same ring three times: a jump costs nanoseconds, a wake-up by the kernel microseconds.</source>
        <translation>Le même anneau trois fois&#xa0;: un saut dans le code coûte des nanosecondes, un réveil par le noyau des microsecondes.</translation>
    </message>
    <message>
        <source>Watch the token</source>
        <translation>Suivre le jeton</translation>
    </message>
    <message>
        <source>More tokens in the ring</source>
        <translation>Davantage de jetons</translation>
    </message>
    <message>
        <source>With coroutines a hop costs the same; threads on several cores begin to overlap.</source>
        <translation>Avec des coroutines, un saut coûte autant&#xa0;; des fils sur plusieurs cœurs commencent à se recouvrir.</translation>
    </message>
    <message>
        <source>CommsTime</source>
        <translation>CommsTime</translation>
    </message>
    <message>
        <source>The field&apos;s benchmark: four processes that do nothing but talk.</source>
        <translation>La mesure classique du domaine&#xa0;: quatre processus qui ne font que se parler.</translation>
    </message>
    <message>
        <source>How many can there be?</source>
        <translation>Combien peut-il y en avoir&#xa0;?</translation>
    </message>
    <message>
        <source>A coroutine costs bytes, a thread a stack, an OS process page tables: see who stops first, and why.</source>
        <translation>Une coroutine coûte des octets, un fil d’exécution une pile, un processus du système des tables de pages&#xa0;: voyez qui s’arrête le premier, et pourquoi.</translation>
    </message>
    <message>
        <source>One coroutine blocks them all</source>
        <translation>Une coroutine les bloque toutes</translation>
    </message>
    <message>
        <source>Ten waits of 1 to 10 units: 55 units one after the other, because the first wait holds the only thread.</source>
        <translation>Dix attentes de 1 à 10 unités&#xa0;: 55 unités l’une après l’autre, car la première attente retient l’unique fil.</translation>
    </message>
    <message>
        <source>Yield on input</source>
        <translation>Rendre la main</translation>
    </message>
    <message>
        <source>The same ten waits take 10 units: coroutines that yield do as well as threads and OS processes.</source>
        <translation>Les dix mêmes attentes prennent 10 unités&#xa0;: des coroutines qui rendent la main font aussi bien que fils et processus.</translation>
    </message>
    <message>
        <source>Set-up and tear-down per process</source>
        <translation>Création et destruction par processus</translation>
    </message>
    <message>
        <source>Time per hop with several tokens</source>
        <translation>Temps par saut avec plusieurs jetons</translation>
    </message>
    <message>
        <source>Processes over time</source>
        <translation>Processus au cours du temps</translation>
    </message>
    <message>
        <source>Time until all ten have output</source>
        <translation>Temps jusqu’à ce que les dix aient émis</translation>
    </message>
    <message>
        <source>All %1 were made; what stopped it is the size that you set.</source>
        <translation>Les %1 ont tous été créés&#xa0;; seule la taille que vous avez fixée a arrêté le compte.</translation>
    </message>
    <message>
        <source>Stopped at %1 to leave room for others: the limit is %2.</source>
        <translation>Arrêté à %1 pour laisser de la place aux autres&#xa0;: la limite est %2.</translation>
    </message>
    <message>
        <source>Stopped at %1: only a quarter of the memory that was free at the start is left.</source>
        <translation>Arrêté à %1&#xa0;: il ne reste que le quart de la mémoire libre au départ.</translation>
    </message>
    <message>
        <source>The system made %1 and refused one more (%2).</source>
        <translation>Le système en a créé %1 et en a refusé un de plus (%2).</translation>
    </message>
    <message>
        <source>Stopped at %1, because the run was asked to end.</source>
        <translation>Arrêté à %1, parce qu’on a demandé la fin de l’exécution.</translation>
    </message>
    <message>
        <source>the memory that is free</source>
        <translation>la mémoire libre</translation>
    </message>
    <message>
        <source>the kernel&apos;s limit for threads (threads-max)</source>
        <translation>la limite du noyau pour les fils d’exécution (threads-max)</translation>
    </message>
    <message>
        <source>the kernel&apos;s supply of process numbers (pid_max)</source>
        <translation>la réserve de numéros de processus du noyau (pid_max)</translation>
    </message>
    <message>
        <source>the kernel&apos;s limit for memory areas of a process (max_map_count)</source>
        <translation>la limite du noyau pour les zones mémoire d’un processus (max_map_count)</translation>
    </message>
    <message>
        <source>the limit for processes of this user (ulimit -u)</source>
        <translation>la limite de processus de cet utilisateur (ulimit -u)</translation>
    </message>
    <message>
        <source>the limit of the control group (pids.max)</source>
        <translation>la limite du groupe de contrôle (pids.max)</translation>
    </message>
    <message>
        <source>%1 are too many here: %2 leaves room for about %3. Choose a smaller size.</source>
        <translation>%1, c’est trop ici&#xa0;: %2 laisse de la place pour environ %3. Choisissez une taille plus petite.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Le dossier %1 ne peut être créé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>La machine</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”; it has %3.</source>
        <translation>%1 n’a pas de paramètre «&#xa0;%2&#xa0;»&#xa0;; il a %3.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3; “%4” is not one.</source>
        <translation>%1 doit être un nombre de %2 à %3&#xa0;; «&#xa0;%4&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3; %4 is outside.</source>
        <translation>%1 doit être entre %2 et %3&#xa0;; %4 est en dehors.</translation>
    </message>
    <message>
        <source>%1 must be true or false; “%2” is neither.</source>
        <translation>%1 doit être true ou false&#xa0;; «&#xa0;%2&#xa0;» n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>%1 has a value of the wrong kind: %2.</source>
        <translation>%1 a une valeur du mauvais type&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled.</source>
        <translation>La lecture de «&#xa0;%1&#xa0;» a été annulée.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The recording ends in the middle; its last part is missing.</source>
        <translation>L’enregistrement s’arrête au milieu&#xa0;; sa dernière partie manque.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>“%1” cannot be used. %2</source>
        <translation>«&#xa0;%1&#xa0;» est inutilisable. %2</translation>
    </message>
    <message>
        <source>The recording is damaged: one part says what cannot be.</source>
        <translation>L’enregistrement est endommagé&#xa0;: une partie affirme l’impossible.</translation>
    </message>
    <message>
        <source>The lab failed: %1.</source>
        <translation>Le labo a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” failed: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” failed without saying why.</source>
        <translation>«&#xa0;%1&#xa0;» a échoué sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Worker process “%1” (pid %2) was killed by signal %3 (%4); the run ends here.</source>
        <translation>Le processus «&#xa0;%1&#xa0;» (pid %2) a été tué par le signal %3 (%4)&#xa0;; l’exécution s’arrête ici.</translation>
    </message>
    <message>
        <source>Worker process “%1” (pid %2) failed; the run ends here.</source>
        <translation>Le processus «&#xa0;%1&#xa0;» (pid %2) a échoué&#xa0;; l’exécution s’arrête ici.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2.</source>
        <translation>L’image n’a pu être écrite dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be written: its name must end in .png, .svg or .pdf.</source>
        <translation>%1 n’est pas une image que l’on sache écrire&#xa0;: son nom doit finir par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>The kernel does not let users trace (perf_event_paranoid is %1). An administrator allows it with: sysctl kernel.perf_event_paranoid=2</source>
        <translation>Le noyau n’autorise pas le traçage aux utilisateurs (perf_event_paranoid vaut %1). Un administrateur l’autorise par : sysctl kernel.perf_event_paranoid=2</translation>
    </message>
    <message>
        <source>This kernel was built without perf events, so it cannot trace.</source>
        <translation>Ce noyau a été compilé sans événements perf : il ne peut pas tracer.</translation>
    </message>
    <message>
        <source>There are not enough file descriptors for tracing; raise the limit with ulimit -n.</source>
        <translation>Il n’y a pas assez de descripteurs de fichiers pour le traçage ; relevez la limite avec ulimit -n.</translation>
    </message>
    <message>
        <source>The kernel refuses tracing: %1.</source>
        <translation>Le noyau refuse le traçage : %1.</translation>
    </message>
    <message>
        <source>Running, all threads</source>
        <translation>En exécution, tous les fils</translation>
    </message>
    <message>
        <source>Time on a core, added up over the threads and processes of the run.</source>
        <translation>Temps passé sur un cœur, additionné sur les fils d’exécution et les processus.</translation>
    </message>
    <message>
        <source>Ready, all threads</source>
        <translation>Prêts, tous les fils</translation>
    </message>
    <message>
        <source>Time in which a thread could have run but had to wait for a core, added up.</source>
        <translation>Temps pendant lequel un fil d’exécution aurait pu s’exécuter mais attendait un cœur, additionné.</translation>
    </message>
    <message>
        <source>Blocked, all threads</source>
        <translation>Bloqués, tous les fils</translation>
    </message>
    <message>
        <source>Time in which a thread waited for something else than a core, added up.</source>
        <translation>Temps pendant lequel un fil d’exécution attendait autre chose qu’un cœur, additionné.</translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation>Changements de contexte</translation>
    </message>
    <message>
        <source>How often a thread left its core.</source>
        <translation>Nombre de fois qu’un fil d’exécution a quitté son cœur.</translation>
    </message>
    <message>
        <source>Lost events</source>
        <translation>Événements perdus</translation>
    </message>
    <message>
        <source>What the observer could not record; above 0, the times are incomplete.</source>
        <translation>Ce que l’observateur n’a pas pu enregistrer ; au-dessus de 0, les temps sont incomplets.</translation>
    </message>
    <message>
        <source>%1 lies in memory, so that no disk takes part and input and output are over at once. Set TMPDIR to a folder on a disk.</source>
        <translation>%1 se trouve en mémoire&#xa0;: aucun disque n’intervient, et les entrées-sorties se terminent aussitôt. Donnez à TMPDIR un dossier situé sur un disque.</translation>
    </message>
    <message>
        <source>Whether the next job is loaded when one has ended, or earlier.</source>
        <translation>Si le job suivant est chargé lorsqu’un autre s’est terminé, ou plus tôt.</translation>
    </message>
    <message>
        <source>What a job does when it does not compute.</source>
        <translation>Ce que fait un job quand il ne calcule pas.</translation>
    </message>
    <message>
        <source>Whether several jobs may transfer at the same time.</source>
        <translation>Si plusieurs jobs peuvent effectuer un transfert en même temps.</translation>
    </message>
    <message>
        <source>Which cores the jobs share.</source>
        <translation>Les cœurs que les jobs se partagent.</translation>
    </message>
    <message>
        <source>From the start until the last job has ended.</source>
        <translation>Du début jusqu’à la fin du dernier job.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Jobs that end in a second.</source>
        <translation>Jobs qui se terminent en une seconde.</translation>
    </message>
    <message>
        <source>CPU use</source>
        <translation>Occupation du processeur</translation>
    </message>
    <message>
        <source>CPU time of this run, as a share of the time of the cores that it may use.</source>
        <translation>Temps de processeur de cette exécution, rapporté au temps des cœurs dont elle dispose.</translation>
    </message>
    <message>
        <source>CPU use while memory is full</source>
        <translation>Occupation du processeur, mémoire pleine</translation>
    </message>
    <message>
        <source>The same, only for as long as a new job takes the place of each that ends.</source>
        <translation>La même, seulement tant qu’un nouveau job remplace chaque job qui se termine.</translation>
    </message>
    <message>
        <source>Estimate, 1 − pⁿ</source>
        <translation>Estimation, 1 − pⁿ</translation>
    </message>
    <message>
        <source>p is the measured share of input and output, n the number of jobs in memory.</source>
        <translation>p est la part mesurée des entrées-sorties, n le nombre de jobs en mémoire.</translation>
    </message>
    <message>
        <source>Upper bound, n (1 − p)</source>
        <translation>Borne supérieure, n (1 − p)</translation>
    </message>
    <message>
        <source>Every core busy, or all that the jobs have to compute.</source>
        <translation>Tous les cœurs occupés, ou tout ce que les jobs ont à calculer.</translation>
    </message>
    <message>
        <source>Share of input and output, measured</source>
        <translation>Part des entrées-sorties, mesurée</translation>
    </message>
    <message>
        <source>p: the time of the transfers alone, against the CPU time of the jobs.</source>
        <translation>p&#xa0;: le temps des transferts seuls, rapporté au temps de processeur des jobs.</translation>
    </message>
    <message>
        <source>Turnaround time, mean</source>
        <translation>Temps de rotation moyen</translation>
    </message>
    <message>
        <source>Of a job: from the start of all until its end.</source>
        <translation>D’un job&#xa0;: du début de tous jusqu’à sa propre fin.</translation>
    </message>
    <message>
        <source>Turnaround time, longest</source>
        <translation>Temps de rotation le plus long</translation>
    </message>
    <message>
        <source>Waiting time, mean</source>
        <translation>Temps d’attente moyen</translation>
    </message>
    <message>
        <source>What is left of a job&apos;s turnaround time without its own computing and transfers: it waits for memory, the CPU, or a device in use.</source>
        <translation>Ce qui reste du temps de rotation d’un job, une fois retirés ses propres calculs et transferts&#xa0;: il attend de la mémoire, le processeur ou un périphérique occupé.</translation>
    </message>
    <message>
        <source>Jobs that have ended</source>
        <translation>Jobs terminés</translation>
    </message>
    <message>
        <source>CPU use, last 0.2 s</source>
        <translation>Occupation du processeur, 0,2 dernière seconde</translation>
    </message>
    <message>
        <source>Turnaround time</source>
        <translation>Temps de rotation</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>One job at a time</source>
        <translation>Un job à la fois</translation>
    </message>
    <message>
        <source>Five jobs, one after the other: four fifths of the time nobody computes.</source>
        <translation>Cinq jobs, l’un après l’autre&#xa0;: pendant quatre cinquièmes du temps, personne ne calcule.</translation>
    </message>
    <message>
        <source>Keep several in memory</source>
        <translation>En garder plusieurs en mémoire</translation>
    </message>
    <message>
        <source>The same five jobs, overlapped: while some wait for their devices, another one computes.</source>
        <translation>Les mêmes cinq jobs, qui se recouvrent&#xa0;: pendant que certains attendent leur périphérique, un autre calcule.</translation>
    </message>
    <message>
        <source>How many jobs keep the CPU busy?</source>
        <translation>Combien de jobs occupent le processeur&#xa0;?</translation>
    </message>
    <message>
        <source>CPU use against the number of jobs in memory, with the textbook&apos;s 1 − pⁿ beside it.</source>
        <translation>L’occupation du processeur selon le nombre de jobs en mémoire, à côté du 1 − pⁿ des manuels.</translation>
    </message>
    <message>
        <source>Nothing to overlap</source>
        <translation>Rien à recouvrir</translation>
    </message>
    <message>
        <source>Jobs that only compute: overlapping them on one core gains nothing, and on average they end later.</source>
        <translation>Des jobs qui ne font que calculer&#xa0;: les recouvrir sur un seul cœur ne gagne rien, et en moyenne ils se terminent plus tard.</translation>
    </message>
    <message>
        <source>One device for all</source>
        <translation>Un périphérique pour tous</translation>
    </message>
    <message>
        <source>All jobs want the same device: now it is busy all the time, and the CPU waits for it.</source>
        <translation>Tous les jobs veulent le même périphérique&#xa0;: c’est lui qui est maintenant occupé en permanence, et le processeur l’attend.</translation>
    </message>
    <message>
        <source>With a real disk</source>
        <translation>Avec un vrai disque</translation>
    </message>
    <message>
        <source>Every transfer writes a scratch file, waits until the disk has it, and reads it back.</source>
        <translation>Chaque transfert écrit un fichier temporaire, attend que le disque l’ait reçu, puis le relit.</translation>
    </message>
    <message>
        <source>CPU use against jobs in memory</source>
        <translation>Occupation du processeur selon les jobs en mémoire</translation>
    </message>
    <message>
        <source>CPU use over time</source>
        <translation>Occupation du processeur au cours du temps</translation>
    </message>
    <message>
        <source>Turnaround time of each job</source>
        <translation>Temps de rotation de chaque job</translation>
    </message>
    <message>
        <source>Turnaround and waiting time</source>
        <translation>Temps de rotation et d’attente</translation>
    </message>
    <message>
        <source>The scratch file in %1 cannot be used: %2. Make room there, or set TMPDIR to another folder.</source>
        <translation>Le fichier temporaire dans&#xa0;%1 est inutilisable&#xa0;:&#xa0;%2. Faites-y de la place, ou donnez à TMPDIR un autre dossier.</translation>
    </message>
    <message>
        <source>The system does not let this run choose its cores (%1).</source>
        <translation>Le système ne laisse pas cette exécution choisir ses cœurs (%1).</translation>
    </message>
    <message>
        <source>Six threads, two cores</source>
        <translation>Six fils, deux cœurs</translation>
    </message>
    <message>
        <source>All arrows at once: threads work, lose the core, sleep, and are ready again. Who is ready wants to run and has no core.</source>
        <translation>Toutes les flèches à la fois&#xa0;: des fils travaillent, perdent le cœur, dorment et sont de nouveau prêts. Qui est prêt veut s’exécuter et n’a pas de cœur.</translation>
    </message>
    <message>
        <source>From the cradle to the grave</source>
        <translation>Du berceau à la tombe</translation>
    </message>
    <message>
        <source>Threads are made one after the other, work and end; the main thread waits for each of them.</source>
        <translation>Des fils sont créés l’un après l’autre, travaillent et se terminent&#xa0;; le fil principal attend chacun d’eux.</translation>
    </message>
    <message>
        <source>Sleepers cost nothing</source>
        <translation>Dormir ne coûte rien</translation>
    </message>
    <message>
        <source>Twenty threads that sleep most of the time: nearly all wait, the cores are idle.</source>
        <translation>Vingt fils qui dorment la plupart du temps&#xa0;: presque tous attendent, les cœurs sont inoccupés.</translation>
    </message>
    <message>
        <source>One has the lock</source>
        <translation>Un seul a le verrou</translation>
    </message>
    <message>
        <source>Four threads, one lock: however many cores there are, one works inside and the others wait.</source>
        <translation>Quatre fils, un verrou&#xa0;: quel que soit le nombre de cœurs, un seul travaille à l’intérieur et les autres attendent.</translation>
    </message>
    <message>
        <source>Wait for a delivery</source>
        <translation>Attendre une livraison</translation>
    </message>
    <message>
        <source>Consumers wait on a condition; each delivery wakes one of them.</source>
        <translation>Des consommateurs attendent une condition&#xa0;; chaque livraison réveille l’un d’eux.</translation>
    </message>
    <message>
        <source>Wait for input</source>
        <translation>Attendre une entrée</translation>
    </message>
    <message>
        <source>Readers wait at their pipes; whom the writer serves goes on.</source>
        <translation>Des lecteurs attendent à leur tube&#xa0;; celui que l’écrivain sert continue.</translation>
    </message>
    <message>
        <source>Wait for the disk</source>
        <translation>Attendre le disque</translation>
    </message>
    <message>
        <source>Real writes, confirmed by the disk: while one waits, another has the core.</source>
        <translation>De vraies écritures, confirmées par le disque&#xa0;: pendant que l’un attend, un autre a le cœur.</translation>
    </message>
    <message>
        <source>After you</source>
        <translation>Après vous</translation>
    </message>
    <message>
        <source>On one core each thread gives it away after a little work, and never waits for anything else.</source>
        <translation>Sur un seul cœur, chaque fil le cède après un peu de travail et n’attend jamais rien d’autre.</translation>
    </message>
    <message>
        <source>Concurrent or parallel</source>
        <translation>Concurrent ou parallèle</translation>
    </message>
    <message>
        <source>The same work by four threads, on one core and on all: both interleave, one is done sooner.</source>
        <translation>Le même travail par quatre fils, sur un cœur et sur tous&#xa0;: les deux s’entrelacent, l’un est fini plus tôt.</translation>
    </message>
    <message>
        <source>How fast is a wake-up?</source>
        <translation>Un réveil est-il rapide&#xa0;?</translation>
    </message>
    <message>
        <source>From the end of what was waited for until the thread runs: sleep, lock, condition, pipe.</source>
        <translation>De la fin de ce qui était attendu jusqu’à ce que le fil s’exécute&#xa0;: sommeil, verrou, condition, tube.</translation>
    </message>
    <message>
        <source>Threads have names</source>
        <translation>Les fils ont des noms</translation>
    </message>
    <message>
        <source>Four threads name themselves; the kernel cuts nothing, it refuses a name that is too long.</source>
        <translation>Quatre fils se donnent un nom&#xa0;; le noyau ne coupe rien, il refuse un nom trop long.</translation>
    </message>
    <message>
        <source>No second life</source>
        <translation>Pas de seconde vie</translation>
    </message>
    <message>
        <source>A finished thread is joined once more and cannot be started again: read what the language says.</source>
        <translation>Un fil terminé est joint une seconde fois et ne peut pas être redémarré&#xa0;: lisez ce qu’en dit le langage.</translation>
    </message>
    <message>
        <source>What does creation cost?</source>
        <translation>Que coûte une création&#xa0;?</translation>
    </message>
    <message>
        <source>A process, a thread, a coroutine: made, run and gone, one after the other.</source>
        <translation>Un processus, un fil, une coroutine&#xa0;: créés, exécutés et disparus, l’un après l’autre.</translation>
    </message>
    <message>
        <source>What does a switch cost?</source>
        <translation>Que coûte une commutation&#xa0;?</translation>
    </message>
    <message>
        <source>Two threads that do nothing but wake each other, on one core and across two.</source>
        <translation>Deux fils qui ne font que se réveiller l’un l’autre, sur un cœur puis entre deux.</translation>
    </message>
    <message>
        <source>Be the scheduler&apos;s customer</source>
        <translation>À vous de jouer</translation>
    </message>
    <message>
        <source>Start, block, wake and end threads with the buttons, and watch their lanes.</source>
        <translation>Démarrez, bloquez, réveillez et terminez des fils avec les boutons, et suivez leurs lignes de temps.</translation>
    </message>
    <message>
        <source>Cores used</source>
        <translation>Cœurs employés</translation>
    </message>
    <message>
        <source>From wake-up to running</source>
        <translation>Du réveil à l’exécution</translation>
    </message>
    <message>
        <source>Time of a write</source>
        <translation>Temps d’une écriture</translation>
    </message>
    <message>
        <source>Threads alive</source>
        <translation>Fils en vie</translation>
    </message>
    <message>
        <source>Cost of creation</source>
        <translation>Coût de création</translation>
    </message>
    <message>
        <source>Cost of a context switch</source>
        <translation>Coût d’une commutation de contexte</translation>
    </message>
    <message>
        <source>The system made no further process (%1).</source>
        <translation>Le système n’a plus créé de processus (%1).</translation>
    </message>
    <message>
        <source>The system made no further thread (%1).</source>
        <translation>Le système n’a plus créé de fil d’exécution (%1).</translation>
    </message>
    <message>
        <source>The thread with tid %1 has ended. There is no function that starts it again: std::thread starts when it is made, once.</source>
        <translation>Le fil de tid %1 est terminé. Aucune fonction ne le redémarre&#xa0;: std::thread démarre à sa création, une seule fois.</translation>
    </message>
    <message>
        <source>Joining it a second time throws std::system_error: “%1”.</source>
        <translation>Le joindre une seconde fois lève std::system_error&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Giving the same variable a new std::thread works, but that is another thread: tid %1, not %2.</source>
        <translation>Affecter un nouveau std::thread à la même variable fonctionne, mais c’est un autre fil&#xa0;: tid %1, et non %2.</translation>
    </message>
    <message>
        <source>The kernel took the name “%1” and shows it as “%2”.</source>
        <translation>Le noyau a accepté le nom «&#xa0;%1&#xa0;» et l’affiche ainsi&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>On the same core: core %1. Across cores: cores %1 and %2.</source>
        <translation>Sur le même cœur&#xa0;: cœur %1. Entre deux cœurs&#xa0;: cœurs %1 et %2.</translation>
    </message>
    <message>
        <source>This run may use one core only: there is nothing to measure across cores.</source>
        <translation>Cette exécution ne peut employer qu’un cœur&#xa0;: il n’y a rien à mesurer entre deux cœurs.</translation>
    </message>
    <message>
        <source>Create and join</source>
        <translation>Créer et joindre</translation>
    </message>
    <message>
        <source>The main thread makes threads, waits for their ends, and makes new ones.</source>
        <translation>Le fil principal crée des fils, attend leur fin et en crée d’autres.</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>Threads work a little and sleep.</source>
        <translation>Des fils travaillent un peu, puis dorment.</translation>
    </message>
    <message>
        <source>Wait for a lock</source>
        <translation>Attendre un verrou</translation>
    </message>
    <message>
        <source>One has the lock; the others wait for it.</source>
        <translation>L’un a le verrou&#xa0;; les autres l’attendent.</translation>
    </message>
    <message>
        <source>Wait for a condition</source>
        <translation>Attendre une condition</translation>
    </message>
    <message>
        <source>Consumers wait until a producer has delivered.</source>
        <translation>Des consommateurs attendent qu’un producteur ait livré.</translation>
    </message>
    <message>
        <source>Read from a pipe</source>
        <translation>Lire dans un tube</translation>
    </message>
    <message>
        <source>Readers wait until a writer has written.</source>
        <translation>Des lecteurs attendent qu’un écrivain ait écrit.</translation>
    </message>
    <message>
        <source>Write to the disk</source>
        <translation>Écrire sur le disque</translation>
    </message>
    <message>
        <source>Each writes 64 KiB to a scratch file and waits until the disk has it.</source>
        <translation>Chacun écrit 64&#xa0;Kio dans un fichier temporaire et attend que le disque les ait.</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Céder la main</translation>
    </message>
    <message>
        <source>On one core, each gives the core away after a little work.</source>
        <translation>Sur un cœur, chacun cède le cœur après un peu de travail.</translation>
    </message>
    <message>
        <source>More threads than cores</source>
        <translation>Plus de fils que de cœurs</translation>
    </message>
    <message>
        <source>All want to work; some must be ready and wait for a core.</source>
        <translation>Tous veulent travailler&#xa0;; certains restent prêts, faute de cœur.</translation>
    </message>
    <message>
        <source>One core: concurrency</source>
        <translation>Un cœur&#xa0;: concurrence</translation>
    </message>
    <message>
        <source>A fixed amount of work, all threads bound to one core.</source>
        <translation>Une quantité fixe de travail, tous les fils liés à un seul cœur.</translation>
    </message>
    <message>
        <source>All cores: parallelism</source>
        <translation>Tous les cœurs&#xa0;: parallélisme</translation>
    </message>
    <message>
        <source>The same work on all cores.</source>
        <translation>Le même travail sur tous les cœurs.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Threads give themselves names; one name is too long.</source>
        <translation>Des fils se donnent un nom&#xa0;; l’un de ces noms est trop long.</translation>
    </message>
    <message>
        <source>Start a finished thread again</source>
        <translation>Redémarrer un fil terminé</translation>
    </message>
    <message>
        <source>Tries what cannot be done and shows what the language says.</source>
        <translation>Tente ce qui ne se peut pas et montre ce qu’en dit le langage.</translation>
    </message>
    <message>
        <source>Makes, runs and ends processes, threads and coroutines, one after the other.</source>
        <translation>Crée, exécute et termine des processus, des fils et des coroutines, l’un après l’autre.</translation>
    </message>
    <message>
        <source>Two threads wake each other in turn, on one core, then on two.</source>
        <translation>Deux fils se réveillent à tour de rôle, sur un cœur, puis sur deux.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>You start, block, wake and end threads. Ends when no button is pressed for the length.</source>
        <translation>Vous démarrez, bloquez, réveillez et terminez des fils. La scène finit quand aucun bouton n’est pressé pendant la durée.</translation>
    </message>
    <message>
        <source>With the cost of a context switch: how one thread wakes the other.</source>
        <translation>Pour le coût d’une commutation de contexte&#xa0;: comment un fil réveille l’autre.</translation>
    </message>
    <message>
        <source>CPU time of all threads, divided by the time that passed.</source>
        <translation>Temps processeur de tous les fils, divisé par le temps écoulé.</translation>
    </message>
    <message>
        <source>Changes of thread</source>
        <translation>Changements de fil</translation>
    </message>
    <message>
        <source>How often the work passed from one thread to another, looked at every 10 µs or so.</source>
        <translation>Combien de fois le travail est passé d’un fil à un autre, observé toutes les 10&#xa0;µs environ.</translation>
    </message>
    <message>
        <source>Yields</source>
        <translation>Mains cédées</translation>
    </message>
    <message>
        <source>Median time from the end of what was waited for until the thread ran.</source>
        <translation>Temps médian de la fin de ce qui était attendu jusqu’à l’exécution du fil.</translation>
    </message>
    <message>
        <source>Median time until the disk had 64 KiB.</source>
        <translation>Temps médian jusqu’à ce que le disque ait 64&#xa0;Kio.</translation>
    </message>
    <message>
        <source>Threads made</source>
        <translation>Fils créés</translation>
    </message>
    <message>
        <source>Create a process</source>
        <translation>Créer un processus</translation>
    </message>
    <message>
        <source>Until it has ended and was waited for; median.</source>
        <translation>Jusqu’à ce qu’il soit terminé et attendu&#xa0;; médiane.</translation>
    </message>
    <message>
        <source>Create a thread</source>
        <translation>Créer un fil</translation>
    </message>
    <message>
        <source>Until it has ended and was joined; median.</source>
        <translation>Jusqu’à ce qu’il soit terminé et joint&#xa0;; médiane.</translation>
    </message>
    <message>
        <source>Create a coroutine</source>
        <translation>Créer une coroutine</translation>
    </message>
    <message>
        <source>With its run to the end and its destruction; median of thousands.</source>
        <translation>Avec son exécution jusqu’au bout et sa destruction&#xa0;; médiane sur des milliers.</translation>
    </message>
    <message>
        <source>Switch on the same core</source>
        <translation>Commutation sur le même cœur</translation>
    </message>
    <message>
        <source>From one thread&apos;s turn to the other&apos;s, both on one core.</source>
        <translation>Du tour d’un fil à celui de l’autre, tous deux sur un cœur.</translation>
    </message>
    <message>
        <source>Switch across cores</source>
        <translation>Commutation entre deux cœurs</translation>
    </message>
    <message>
        <source>The same with each thread on a core of its own.</source>
        <translation>De même, chaque fil ayant son propre cœur.</translation>
    </message>
    <message>
        <source>Start a thread</source>
        <translation>Démarrer un fil</translation>
    </message>
    <message>
        <source>Makes one more thread; it works on and on.</source>
        <translation>Crée un fil de plus&#xa0;; il travaille sans cesse.</translation>
    </message>
    <message>
        <source>Block a thread</source>
        <translation>Bloquer un fil</translation>
    </message>
    <message>
        <source>The oldest thread that works waits from now on.</source>
        <translation>Le plus ancien des fils qui travaillent attend désormais.</translation>
    </message>
    <message>
        <source>Wake a thread</source>
        <translation>Réveiller un fil</translation>
    </message>
    <message>
        <source>The oldest thread that waits works on.</source>
        <translation>Le plus ancien des fils qui attendent reprend son travail.</translation>
    </message>
    <message>
        <source>End a thread</source>
        <translation>Terminer un fil</translation>
    </message>
    <message>
        <source>The oldest thread ends, whatever it does.</source>
        <translation>Le fil le plus ancien se termine, quoi qu’il fasse.</translation>
    </message>
    <message>
        <source>Worker 0</source>
        <translation>Fil de travail 0</translation>
    </message>
    <message>
        <source>Worker 1</source>
        <translation>Fil de travail 1</translation>
    </message>
    <message>
        <source>Worker 2</source>
        <translation>Fil de travail 2</translation>
    </message>
    <message>
        <source>Worker 3</source>
        <translation>Fil de travail 3</translation>
    </message>
    <message>
        <source>The system made no further pipe (%1).</source>
        <translation>Le système n’a plus créé de tube (%1).</translation>
    </message>
    <message>
        <source>What is tried out.</source>
        <translation>Ce qu’on essaie.</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>tube</translation>
    </message>
    <message>
        <source>Between processes, through the kernel.</source>
        <translation>Entre processus, par le noyau.</translation>
    </message>
    <message>
        <source>pair of sockets</source>
        <translation>paire de sockets</translation>
    </message>
    <message>
        <source>POSIX message queue</source>
        <translation>file de messages POSIX</translation>
    </message>
    <message>
        <source>Between processes; the kernel keeps whole messages, ten as a rule.</source>
        <translation>Entre processus&#xa0;; le noyau garde des messages entiers, dix en règle générale.</translation>
    </message>
    <message>
        <source>ring in shared memory</source>
        <translation>anneau en mémoire partagée</translation>
    </message>
    <message>
        <source>Between processes, without the kernel as long as nobody has to wait.</source>
        <translation>Entre processus, sans le noyau tant que personne ne doit attendre.</translation>
    </message>
    <message>
        <source>TCP with this machine</source>
        <translation>TCP avec cette machine</translation>
    </message>
    <message>
        <source>Between processes, which need not even be on one machine.</source>
        <translation>Entre processus, qui pourraient même être sur deux machines.</translation>
    </message>
    <message>
        <source>queue with a lock</source>
        <translation>file à verrou</translation>
    </message>
    <message>
        <source>Between threads.</source>
        <translation>Entre fils d’exécution.</translation>
    </message>
    <message>
        <source>ring without a lock</source>
        <translation>anneau sans verrou</translation>
    </message>
    <message>
        <source>Between threads: one sender and one receiver; more of them take turns.</source>
        <translation>Entre fils d’exécution&#xa0;: un expéditeur et un destinataire&#xa0;; à plusieurs, ils se relaient.</translation>
    </message>
    <message>
        <source>ConcurrentQueue</source>
        <translation>ConcurrentQueue</translation>
    </message>
    <message>
        <source>Between threads, any number of them: moodycamel&apos;s queue without a lock.</source>
        <translation>Entre fils d’exécution, en nombre quelconque&#xa0;: la file sans verrou de moodycamel.</translation>
    </message>
    <message>
        <source>What the bounded buffer does with a message that has no room.</source>
        <translation>Ce que le tampon borné fait d’un message qui n’a pas de place.</translation>
    </message>
    <message>
        <source>Who exchanges objects, with “Queue and pipe”.</source>
        <translation>Qui échange des objets, avec «&#xa0;File et tube&#xa0;».</translation>
    </message>
    <message>
        <source>What they exchange objects through, with “Queue and pipe”.</source>
        <translation>Par quoi ils échangent des objets, avec «&#xa0;File et tube&#xa0;».</translation>
    </message>
    <message>
        <source>With “One end is gone”.</source>
        <translation>Avec «&#xa0;Une extrémité a disparu&#xa0;».</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>There and back, one message at a time; median.</source>
        <translation>Un message à la fois, à l’aller et au retour&#xa0;; médiane.</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Messages par seconde</translation>
    </message>
    <message>
        <source>Received by all consumers together.</source>
        <translation>Reçus par tous les consommateurs ensemble.</translation>
    </message>
    <message>
        <source>Bytes per second</source>
        <translation>Octets par seconde</translation>
    </message>
    <message>
        <source>Hangs from</source>
        <translation>Se bloque à partir de</translation>
    </message>
    <message>
        <source>The least number of bytes with which both hang, found by trying.</source>
        <translation>Le plus petit nombre d’octets avec lequel les deux se bloquent, trouvé par l’essai.</translation>
    </message>
    <message>
        <source>Hung</source>
        <translation>Interblocage</translation>
    </message>
    <message>
        <source>1: both waited for each other; 0: both came to their ends.</source>
        <translation>1&#xa0;: les deux se sont attendus&#xa0;; 0&#xa0;: les deux sont allés jusqu’au bout.</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Messages reçus</translation>
    </message>
    <message>
        <source>Messages lost</source>
        <translation>Messages perdus</translation>
    </message>
    <message>
        <source>Messages left in the buffer</source>
        <translation>Messages restés dans le tampon</translation>
    </message>
    <message>
        <source>When the time was over.</source>
        <translation>Quand le temps était écoulé.</translation>
    </message>
    <message>
        <source>Messages out of order</source>
        <translation>Messages dans le désordre</translation>
    </message>
    <message>
        <source>That came after a later one of the same producer.</source>
        <translation>Arrivés après un message plus récent du même producteur.</translation>
    </message>
    <message>
        <source>Time under way</source>
        <translation>Temps en chemin</translation>
    </message>
    <message>
        <source>Of a message, from when it was made until it was received; median.</source>
        <translation>D’un message, du moment où il est produit à celui où il est reçu&#xa0;; médiane.</translation>
    </message>
    <message>
        <source>Most messages in the buffer</source>
        <translation>Messages dans le tampon, au plus</translation>
    </message>
    <message>
        <source>Most memory for messages</source>
        <translation>Mémoire pour les messages, au plus</translation>
    </message>
    <message>
        <source>Bytes of an object</source>
        <translation>Octets d’un objet</translation>
    </message>
    <message>
        <source>Under way, on average; 0 where the object itself is handed over.</source>
        <translation>En chemin, en moyenne&#xa0;; 0 quand l’objet lui-même est remis.</translation>
    </message>
    <message>
        <source>End of file after</source>
        <translation>Fin de fichier après</translation>
    </message>
    <message>
        <source>From the end of the writer until the reader read the end.</source>
        <translation>De la fin de l’écrivain jusqu’à ce que le lecteur ait lu la fin de fichier.</translation>
    </message>
    <message>
        <source>Signal that killed the writer</source>
        <translation>Signal qui a tué l’écrivain</translation>
    </message>
    <message>
        <source>13 is SIGPIPE; 0: it came to its end by itself.</source>
        <translation>13, c’est SIGPIPE&#xa0;; 0&#xa0;: il s’est terminé de lui-même.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>In channel 1</source>
        <translation>Dans le canal 1</translation>
    </message>
    <message>
        <source>In channel 2</source>
        <translation>Dans le canal 2</translation>
    </message>
    <message>
        <source>In channel 3</source>
        <translation>Dans le canal 3</translation>
    </message>
    <message>
        <source>In channel 4</source>
        <translation>Dans le canal 4</translation>
    </message>
    <message>
        <source>In channel 5</source>
        <translation>Dans le canal 5</translation>
    </message>
    <message>
        <source>In channel 6</source>
        <translation>Dans le canal 6</translation>
    </message>
    <message>
        <source>In channel 7</source>
        <translation>Dans le canal 7</translation>
    </message>
    <message>
        <source>This system has no POSIX message queues (%1). Choose another mechanism.</source>
        <translation>Ce système n’a pas de files de messages POSIX (%1). Choisissez un autre mécanisme.</translation>
    </message>
    <message>
        <source>A buffer between two speeds</source>
        <translation>Un tampon entre deux vitesses</translation>
    </message>
    <message>
        <source>The consumer is slower: the buffer is full after a moment, and from then on the producer waits.</source>
        <translation>Le consommateur est plus lent&#xa0;: le tampon est plein au bout d’un instant, et dès lors le producteur attend.</translation>
    </message>
    <message>
        <source>Wait, lose or grow</source>
        <translation>Attendre, perdre ou grandir</translation>
    </message>
    <message>
        <source>The same two speeds with each answer to a full buffer: time, messages or memory is what it costs.</source>
        <translation>Les deux mêmes vitesses, avec chacune des réponses à un tampon plein&#xa0;: elle coûte du temps, des messages ou de la mémoire.</translation>
    </message>
    <message>
        <source>How much buffer is enough?</source>
        <translation>Quelle capacité suffit&#xa0;?</translation>
    </message>
    <message>
        <source>Two equal speeds that vary by chance: throughput against capacity.</source>
        <translation>Deux vitesses égales, soumises au hasard&#xa0;: le débit selon la capacité.</translation>
    </message>
    <message>
        <source>Put and get</source>
        <translation>Déposer et retirer</translation>
    </message>
    <message>
        <source>Two child processes put objects into a queue, the parent gets them and joins its children.</source>
        <translation>Deux processus enfants déposent des objets dans une file&#xa0;; le processus parent les retire, puis attend la fin de ses enfants.</translation>
    </message>
    <message>
        <source>Send and receive, both ways</source>
        <translation>Envoyer et recevoir, dans les deux sens</translation>
    </message>
    <message>
        <source>The parent sends a number through a pipe, the child sends its square back.</source>
        <translation>Le processus parent envoie un nombre par un tube, le processus enfant en renvoie le carré.</translation>
    </message>
    <message>
        <source>Between threads</source>
        <translation>Entre fils d’exécution</translation>
    </message>
    <message>
        <source>The same queue between threads: nothing is copied, both see the very same object.</source>
        <translation>La même file entre fils d’exécution&#xa0;: rien n’est copié, les deux voient le même objet.</translation>
    </message>
    <message>
        <source>A pipe is not infinite</source>
        <translation>Un tube n’est pas infini</translation>
    </message>
    <message>
        <source>One byte less</source>
        <translation>Un octet de moins</translation>
    </message>
    <message>
        <source>The end of the file</source>
        <translation>La fin de fichier</translation>
    </message>
    <message>
        <source>The writer ends, and the reader learns it: it reads nothing, at once.</source>
        <translation>L’écrivain se termine, et le lecteur l’apprend&#xa0;: il lit zéro octet, aussitôt.</translation>
    </message>
    <message>
        <source>Nobody reads any more</source>
        <translation>Plus personne ne lit</translation>
    </message>
    <message>
        <source>The reader ends; the next write kills the writer, or tells it, as it likes.</source>
        <translation>Le lecteur se termine&#xa0;; l’écriture suivante tue l’écrivain, ou l’avertit, à son choix.</translation>
    </message>
    <message>
        <source>The forgotten descriptor</source>
        <translation>Le descripteur oublié</translation>
    </message>
    <message>
        <source>The writer ends, but a third process holds a copy of its end: the reader waits on.</source>
        <translation>L’écrivain se termine, mais un troisième processus garde une copie de son extrémité&#xa0;: le lecteur continue d’attendre.</translation>
    </message>
    <message>
        <source>The slowest sets the pace</source>
        <translation>Le plus lent donne le rythme</translation>
    </message>
    <message>
        <source>Four processes in a row. In front of the slow one the pipes are full, behind it they are empty.</source>
        <translation>Quatre processus à la file. Devant le plus lent, les tubes sont pleins&#xa0;; derrière lui, ils sont vides.</translation>
    </message>
    <message>
        <source>Help for the slowest</source>
        <translation>De l’aide pour le plus lent</translation>
    </message>
    <message>
        <source>Eight ways to say it</source>
        <translation>Huit façons de le dire</translation>
    </message>
    <message>
        <source>Small messages through each mechanism: round trip and messages per second.</source>
        <translation>De petits messages par chaque mécanisme&#xa0;: aller-retour et messages par seconde.</translation>
    </message>
    <message>
        <source>Small and large messages</source>
        <translation>Petits et grands messages</translation>
    </message>
    <message>
        <source>From 8 bytes to 16 MiB: first the message counts, then its bytes.</source>
        <translation>De 8 octets à 16&#xa0;Mio&#xa0;: d’abord c’est le message qui compte, ensuite ses octets.</translation>
    </message>
    <message>
        <source>Many at one channel</source>
        <translation>Plusieurs sur un canal</translation>
    </message>
    <message>
        <source>Fill level</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Throughput against capacity</source>
        <translation>Débit selon la capacité</translation>
    </message>
    <message>
        <source>Time under way against capacity</source>
        <translation>Temps en chemin selon la capacité</translation>
    </message>
    <message>
        <source>Round trip against size</source>
        <translation>Aller-retour selon la taille</translation>
    </message>
    <message>
        <source>Bytes per second against size</source>
        <translation>Octets par seconde selon la taille</translation>
    </message>
    <message>
        <source>Messages per second against producers</source>
        <translation>Messages par seconde selon le nombre de producteurs</translation>
    </message>
    <message>
        <source>Fill levels</source>
        <translation>Remplissages</translation>
    </message>
    <message>
        <source>Throughput against workers</source>
        <translation>Débit selon le nombre de travailleurs</translation>
    </message>
    <message>
        <source>Deadlock: “%1” cannot write on before “%2” reads, and “%2” not before “%1” reads. Nobody will help them: stop the run.</source>
        <translation>Interblocage&#xa0;: «&#xa0;%1&#xa0;» ne peut plus écrire avant que «&#xa0;%2&#xa0;» ne lise, ni «&#xa0;%2&#xa0;» avant que «&#xa0;%1&#xa0;» ne lise. Personne ne les aidera&#xa0;: arrêtez l’exécution.</translation>
    </message>
    <message>
        <source>They were ended when the length of the run was over; by themselves they would wait for ever.</source>
        <translation>Il a été mis fin aux deux au bout de la durée de l’exécution&#xa0;; d’eux-mêmes, ils attendraient toujours.</translation>
    </message>
    <message>
        <source>Both pipes had room for %1 bytes: both have written, and then read.</source>
        <translation>Les deux tubes avaient de la place pour %1 octets&#xa0;: les deux processus ont écrit, puis lu.</translation>
    </message>
    <message>
        <source>Tried out: with %1 bytes both come to their ends, with %2 they hang.</source>
        <translation>Essayé&#xa0;: avec %1 octets, les deux vont jusqu’au bout&#xa0;; avec %2, ils se bloquent.</translation>
    </message>
    <message>
        <source>The writer has ended, but the end of the file does not come: “bystander” still holds a copy of the writing end.</source>
        <translation>L’écrivain est terminé, mais la fin de fichier ne vient pas&#xa0;: «&#xa0;bystander&#xa0;» garde une copie de l’extrémité d’écriture.</translation>
    </message>
    <message>
        <source>“bystander” has closed its copy; at once the reader read the end of the file.</source>
        <translation>«&#xa0;bystander&#xa0;» a fermé sa copie&#xa0;; aussitôt, le lecteur a lu la fin de fichier.</translation>
    </message>
    <message>
        <source>The writer wrote to a pipe that nobody reads any more and was killed by signal %1 (%2).</source>
        <translation>L’écrivain a écrit dans un tube que plus personne ne lit, et a été tué par le signal %1 (%2).</translation>
    </message>
    <message>
        <source>The careful writer ignores the signal, and write(2) told it instead: “%1”.</source>
        <translation>L’écrivain prudent ignore le signal&#xa0;; c’est write(2) qui l’a averti&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was killed by signal %2 (%3).</source>
        <translation>«&#xa0;%1&#xa0;» a été tué par le signal %2 (%3).</translation>
    </message>
    <message>
        <source>The parent got %1. Under way it was %2 bytes: %3.</source>
        <translation>Le parent a reçu %1. En chemin, c’étaient %2 octets&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The parent got %1, the very object at the address %2: nothing of it was copied.</source>
        <translation>Le parent a reçu %1, l’objet même qui est à l’adresse %2&#xa0;: rien n’en a été copié.</translation>
    </message>
    <message>
        <source>Joined the children: %1. All have come to their ends.</source>
        <translation>Enfants dont le parent a attendu la fin&#xa0;: %1. Tous sont allés jusqu’au bout.</translation>
    </message>
    <message>
        <source>The system has no pair of sockets left (%1). Close some programs and try again.</source>
        <translation>Le système n’a plus de paire de sockets (%1). Fermez quelques programmes et réessayez.</translation>
    </message>
    <message>
        <source>The system made no TCP connection with itself (%1). Choose another mechanism.</source>
        <translation>Le système n’a pas établi de connexion TCP avec lui-même (%1). Choisissez un autre mécanisme.</translation>
    </message>
    <message>
        <source>“%1” (pid %2) ended with exit code %3.</source>
        <translation>« %1 » (pid %2) s’est terminé avec le code de retour %3.</translation>
    </message>
    <message>
        <source>“%1” (pid %2) was ended by signal %3 (%4).</source>
        <translation>« %1 » (pid %2) a été terminé par le signal %3 (%4).</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading (%2).</source>
        <translation>« %1 » ne peut pas être ouvert en lecture (%2).</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for writing (%2).</source>
        <translation>« %1 » ne peut pas être ouvert en écriture (%2).</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file.</source>
        <translation>« %1 » est un dossier ; choisissez un fichier.</translation>
    </message>
    <message>
        <source>The text for the program could not be written to a file (%1).</source>
        <translation>Le texte destiné au programme n’a pas pu être écrit dans un fichier (%1).</translation>
    </message>
    <message>
        <source>“%1” cannot be the working directory (%2).</source>
        <translation>« %1 » ne peut pas être le répertoire de travail (%2).</translation>
    </message>
    <message>
        <source>There is no program “%1” in the folders of PATH. Check how it is spelled, or give its path.</source>
        <translation>Il n’y a pas de programme « %1 » dans les dossiers de PATH. Vérifiez l’orthographe, ou donnez son chemin.</translation>
    </message>
    <message>
        <source>There is no program “%1”. Check the path.</source>
        <translation>Il n’y a pas de programme « %1 ». Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>“%1” is there, but what should run it is not: see its first line, or its loader.</source>
        <translation>« %1 » existe, mais pas ce qui doit l’exécuter : voyez sa première ligne, ou son chargeur.</translation>
    </message>
    <message>
        <source>“%1” is no program that this system knows. A script needs a first line that names its interpreter.</source>
        <translation>« %1 » n’est pas un programme que ce système connaisse. Il faut à un script une première ligne qui nomme son interpréteur.</translation>
    </message>
    <message>
        <source>“%1” could not be started (%2).</source>
        <translation>« %1 » n’a pas pu être lancé (%2).</translation>
    </message>
    <message>
        <source>The system gives no %1 bytes of memory (%2). Choose less.</source>
        <translation>Le système ne donne pas %1 octets de mémoire (%2). Choisissez-en moins.</translation>
    </message>
    <message>
        <source>Only %1 MiB can be filled without harm to other programs; %2 MiB were asked for.</source>
        <translation>On ne peut remplir que %1 Mio sans nuire aux autres programmes ; %2 Mio étaient demandés.</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Exécuter une commande</translation>
    </message>
    <message>
        <source>A program is started, prints, complains, works on a little, and ends with an exit code.</source>
        <translation>Un programme est lancé, écrit, se plaint, travaille encore un peu, et se termine avec un code de retour.</translation>
    </message>
    <message>
        <source>Three streams, three places</source>
        <translation>Trois flux, trois endroits</translation>
    </message>
    <message>
        <source>Input from a pipe, output to a file, errors to nothing: look at the descriptors.</source>
        <translation>L’entrée vient d’un tube, la sortie va dans un fichier, les erreurs nulle part : regardez les descripteurs.</translation>
    </message>
    <message>
        <source>Errors beside the output</source>
        <translation>Les erreurs avec la sortie</translation>
    </message>
    <message>
        <source>Standard error leads to where standard output does: the parent cannot tell them apart.</source>
        <translation>La sortie d’erreur mène là où mène la sortie standard : le parent ne peut pas les distinguer.</translation>
    </message>
    <message>
        <source>Talk to a shell</source>
        <translation>Parler à un shell</translation>
    </message>
    <message>
        <source>A line to the shell, its answer, the next line; the last one says goodbye with a code.</source>
        <translation>Une ligne au shell, sa réponse, la ligne suivante ; la dernière prend congé avec un code.</translation>
    </message>
    <message>
        <source>Talk to Python</source>
        <translation>Parler à Python</translation>
    </message>
    <message>
        <source>The lecture&apos;s interpreter: it reads all of its program before it answers.</source>
        <translation>L’interpréteur du cours : il lit tout son programme avant de répondre.</translation>
    </message>
    <message>
        <source>Write all, then read</source>
        <translation>Tout écrire, puis lire</translation>
    </message>
    <message>
        <source>Both wait for room in a full pipe, for ever. Stop ends it.</source>
        <translation>Les deux attendent de la place dans un tube plein, à jamais. Arrêter y met fin.</translation>
    </message>
    <message>
        <source>Write and read at once</source>
        <translation>Écrire et lire à la fois</translation>
    </message>
    <message>
        <source>The same amount with the same program: who reads meanwhile is done in a moment.</source>
        <translation>La même quantité, avec le même programme : qui lit entre-temps a fini en un instant.</translation>
    </message>
    <message>
        <source>Where is my output?</source>
        <translation>Où est ma sortie ?</translation>
    </message>
    <message>
        <source>The same lines, printed at the same time: the terminal has them at once, the pipe at the end.</source>
        <translation>Les mêmes lignes, écrites au même moment : le terminal les a tout de suite, le tube à la fin.</translation>
    </message>
    <message>
        <source>Flushed output</source>
        <translation>Sortie vidée à chaque ligne</translation>
    </message>
    <message>
        <source>Flushed after each line, output is as early through a pipe as on a terminal.</source>
        <translation>Vidée après chaque ligne, la sortie arrive aussi tôt par un tube que sur un terminal.</translation>
    </message>
    <message>
        <source>Three children</source>
        <translation>Trois enfants</translation>
    </message>
    <message>
        <source>Started one after the other, waited for in that order; the last one ends first and waits, too.</source>
        <translation>Lancés l’un après l’autre, attendus dans cet ordre ; le dernier se termine le premier, et attend, lui aussi.</translation>
    </message>
    <message>
        <source>Eight bits of farewell</source>
        <translation>Huit bits d’adieu</translation>
    </message>
    <message>
        <source>Exit codes from 254 on: what does the parent see of 256?</source>
        <translation>Codes de retour à partir de 254 : que voit le parent de 256 ?</translation>
    </message>
    <message>
        <source>Ended by a signal</source>
        <translation>Terminé par un signal</translation>
    </message>
    <message>
        <source>A child that would sleep for ten minutes is sent a signal.</source>
        <translation>Un enfant qui dormirait dix minutes reçoit un signal.</translation>
    </message>
    <message>
        <source>A zombie</source>
        <translation>Un zombie</translation>
    </message>
    <message>
        <source>A child has ended and nobody waits for it. It cannot be killed: it is dead already.</source>
        <translation>Un enfant est terminé et personne ne l’attend. On ne peut pas le tuer : il est déjà mort.</translation>
    </message>
    <message>
        <source>An orphan</source>
        <translation>Un orphelin</translation>
    </message>
    <message>
        <source>A parent ends before its child. Who waits for it now?</source>
        <translation>Un parent se termine avant son enfant. Qui attend celui-ci désormais ?</translation>
    </message>
    <message>
        <source>Whose variable?</source>
        <translation>À qui est la variable ?</translation>
    </message>
    <message>
        <source>What does starting cost?</source>
        <translation>Que coûte un lancement ?</translation>
    </message>
    <message>
        <source>Processes in four ways, threads, tasks and coroutines, each thousands of times.</source>
        <translation>Des processus de quatre manières, des fils d’exécution, des tâches et des coroutines, des milliers de fois chacun.</translation>
    </message>
    <message>
        <source>The bigger the parent</source>
        <translation>Plus le parent est gros</translation>
    </message>
    <message>
        <source>fork copies the parent&apos;s page tables; vfork and posix_spawn copy nothing.</source>
        <translation>fork copie les tables des pages du parent ; vfork et posix_spawn ne copient rien.</translation>
    </message>
    <message>
        <source>Bytes printed and arrived</source>
        <translation>Octets écrits et arrivés</translation>
    </message>
    <message>
        <source>From print to arrival</source>
        <translation>De l’écriture à l’arrivée</translation>
    </message>
    <message>
        <source>Bytes sent and received</source>
        <translation>Octets envoyés et reçus</translation>
    </message>
    <message>
        <source>What the parent reads</source>
        <translation>Ce que lit le parent</translation>
    </message>
    <message>
        <source>Page faults of the child</source>
        <translation>Défauts de page de l’enfant</translation>
    </message>
    <message>
        <source>Cost over the parent&apos;s memory</source>
        <translation>Coût selon la mémoire du parent</translation>
    </message>
    <message>
        <source>Starts a program, reads what it prints, waits for its end: exit code or signal.</source>
        <translation>Lance un programme, lit ce qu’il écrit, attend sa fin : code de retour ou signal.</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Rediriger</translation>
    </message>
    <message>
        <source>Each of the three standard streams leads to where you want it.</source>
        <translation>Chacun des trois flux standard mène où vous voulez.</translation>
    </message>
    <message>
        <source>Communicate</source>
        <translation>Communiquer</translation>
    </message>
    <message>
        <source>Sends text to a program through a pipe and reads its answers through another.</source>
        <translation>Envoie un texte à un programme par un tube et lit ses réponses par un autre.</translation>
    </message>
    <message>
        <source>Buffering</source>
        <translation>Mise en tampon</translation>
    </message>
    <message>
        <source>Two programs print the same lines, into a pipe and onto a terminal.</source>
        <translation>Deux programmes écrivent les mêmes lignes, dans un tube et sur un terminal.</translation>
    </message>
    <message>
        <source>Start, join, exit code</source>
        <translation>Lancer, joindre, code de retour</translation>
    </message>
    <message>
        <source>Children from a function: exit codes, signals, zombies and orphans.</source>
        <translation>Des enfants issus d’une fonction : codes de retour, signaux, zombies et orphelins.</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolement</translation>
    </message>
    <message>
        <source>Cost of starting</source>
        <translation>Coût du lancement</translation>
    </message>
    <message>
        <source>Starts processes, threads, tasks and coroutines by the thousand.</source>
        <translation>Lance processus, fils d’exécution, tâches et coroutines par milliers.</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>hérité</translation>
    </message>
    <message>
        <source>Where the same stream of the parent leads.</source>
        <translation>Là où mène le même flux du parent.</translation>
    </message>
    <message>
        <source>nothing (/dev/null)</source>
        <translation>nulle part (/dev/null)</translation>
    </message>
    <message>
        <source>Reads are at the end at once; writes vanish.</source>
        <translation>Qui lit est aussitôt à la fin ; ce qu’on écrit disparaît.</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>un tube</translation>
    </message>
    <message>
        <source>The parent has the other end.</source>
        <translation>Le parent tient l’autre bout.</translation>
    </message>
    <message>
        <source>the standard output</source>
        <translation>la sortie standard</translation>
    </message>
    <message>
        <source>Where that one leads.</source>
        <translation>Là où mène celle-ci.</translation>
    </message>
    <message>
        <source>In the scene “Communicate”: when the parent writes and when it reads.</source>
        <translation>Dans la scène « Communiquer » : quand le parent écrit et quand il lit.</translation>
    </message>
    <message>
        <source>In the scene “Buffering”: when printed lines leave the program.</source>
        <translation>Dans la scène « Mise en tampon » : quand les lignes écrites quittent le programme.</translation>
    </message>
    <message>
        <source>In the scene “Start, join, exit code”: what becomes of the children.</source>
        <translation>Dans la scène « Lancer, joindre, code de retour » : ce que deviennent les enfants.</translation>
    </message>
    <message>
        <source>What ends the child, where a signal does.</source>
        <translation>Ce qui termine l’enfant, quand c’est un signal.</translation>
    </message>
    <message>
        <source>To its standard output it wrote: %1</source>
        <translation>Sur sa sortie standard, il a écrit : %1</translation>
    </message>
    <message>
        <source>To its standard error it wrote: %1</source>
        <translation>Sur sa sortie d’erreur, il a écrit : %1</translation>
    </message>
    <message>
        <source>“%1” has ended, but a process that it started still holds the pipe: nobody can tell whether more comes.</source>
        <translation>« %1 » est terminé, mais un processus qu’il a lancé tient encore le tube : personne ne peut dire si autre chose viendra.</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de retour</translation>
    </message>
    <message>
        <source>Of the first child.</source>
        <translation>Du premier enfant.</translation>
    </message>
    <message>
        <source>Ended by signal</source>
        <translation>Terminé par le signal</translation>
    </message>
    <message>
        <source>From the start to the end of the last child.</source>
        <translation>Du lancement à la fin du dernier enfant.</translation>
    </message>
    <message>
        <source>CPU time of the child</source>
        <translation>Temps processeur de l’enfant</translation>
    </message>
    <message>
        <source>Of the first one, and of those that it has waited for.</source>
        <translation>Du premier, et de ceux qu’il a attendus.</translation>
    </message>
    <message>
        <source>Sent to standard input</source>
        <translation>Envoyé à l’entrée standard</translation>
    </message>
    <message>
        <source>Read from standard output</source>
        <translation>Lu de la sortie standard</translation>
    </message>
    <message>
        <source>Read from standard error</source>
        <translation>Lu de la sortie d’erreur</translation>
    </message>
    <message>
        <source>Growth of the file</source>
        <translation>Croissance du fichier</translation>
    </message>
    <message>
        <source>From print to arrival, pipe</source>
        <translation>De l’écriture à l’arrivée, tube</translation>
    </message>
    <message>
        <source>Median over all lines.</source>
        <translation>Médiane sur toutes les lignes.</translation>
    </message>
    <message>
        <source>From print to arrival, terminal</source>
        <translation>De l’écriture à l’arrivée, terminal</translation>
    </message>
    <message>
        <source>Pieces through the pipe</source>
        <translation>Morceaux par le tube</translation>
    </message>
    <message>
        <source>Pieces through the terminal</source>
        <translation>Morceaux par le terminal</translation>
    </message>
    <message>
        <source>Zombies seen</source>
        <translation>Zombies vus</translation>
    </message>
    <message>
        <source>Orphans adopted</source>
        <translation>Orphelins adoptés</translation>
    </message>
    <message>
        <source>Value after the child process</source>
        <translation>Valeur après le processus enfant</translation>
    </message>
    <message>
        <source>What the parent reads once the child has written 42.</source>
        <translation>Ce que lit le parent après que l’enfant a écrit 42.</translation>
    </message>
    <message>
        <source>Value after the thread</source>
        <translation>Valeur après le fil d’exécution</translation>
    </message>
    <message>
        <source>Shared value after the child process</source>
        <translation>Valeur partagée après le processus enfant</translation>
    </message>
    <message>
        <source>Page faults by reading</source>
        <translation>Défauts de page en lisant</translation>
    </message>
    <message>
        <source>Page faults by writing</source>
        <translation>Défauts de page en écrivant</translation>
    </message>
    <message>
        <source>Child&apos;s share of memory before</source>
        <translation>Part de mémoire de l’enfant, avant</translation>
    </message>
    <message>
        <source>Pages that it shares with its parent count half.</source>
        <translation>Les pages qu’il partage avec son parent comptent pour moitié.</translation>
    </message>
    <message>
        <source>Child&apos;s share of memory after</source>
        <translation>Part de mémoire de l’enfant, après</translation>
    </message>
    <message>
        <source>Once it has written to every page.</source>
        <translation>Une fois qu’il a écrit dans chaque page.</translation>
    </message>
    <message>
        <source>Memory filled</source>
        <translation>Mémoire remplie</translation>
    </message>
    <message>
        <source>Until its end was waited for; median.</source>
        <translation>Jusqu’à ce que sa fin ait été attendue ; médiane.</translation>
    </message>
    <message>
        <source>A quarter of the repetitions were faster.</source>
        <translation>Un quart des répétitions a été plus rapide.</translation>
    </message>
    <message>
        <source>A quarter of the repetitions were slower.</source>
        <translation>Un quart des répétitions a été plus lent.</translation>
    </message>
    <message>
        <source>fork</source>
        <translation>fork</translation>
    </message>
    <message>
        <source>vfork</source>
        <translation>vfork</translation>
    </message>
    <message>
        <source>posix_spawn</source>
        <translation>posix_spawn</translation>
    </message>
    <message>
        <source>fork and exec</source>
        <translation>fork et exec</translation>
    </message>
    <message>
        <source>std::thread</source>
        <translation>std::thread</translation>
    </message>
    <message>
        <source>std::async</source>
        <translation>std::async</translation>
    </message>
    <message>
        <source>coroutine</source>
        <translation>coroutine</translation>
    </message>
    <message>
        <source>Made, run and destroyed; median over means of a thousand.</source>
        <translation>Créée, exécutée et détruite ; médiane de moyennes sur mille.</translation>
    </message>
    <message>
        <source>fork, lower quartile</source>
        <translation>fork, premier quartile</translation>
    </message>
    <message>
        <source>fork, upper quartile</source>
        <translation>fork, troisième quartile</translation>
    </message>
    <message>
        <source>vfork, lower quartile</source>
        <translation>vfork, premier quartile</translation>
    </message>
    <message>
        <source>vfork, upper quartile</source>
        <translation>vfork, troisième quartile</translation>
    </message>
    <message>
        <source>posix_spawn, lower quartile</source>
        <translation>posix_spawn, premier quartile</translation>
    </message>
    <message>
        <source>posix_spawn, upper quartile</source>
        <translation>posix_spawn, troisième quartile</translation>
    </message>
    <message>
        <source>fork and exec, lower quartile</source>
        <translation>fork et exec, premier quartile</translation>
    </message>
    <message>
        <source>fork and exec, upper quartile</source>
        <translation>fork et exec, troisième quartile</translation>
    </message>
    <message>
        <source>std::thread, lower quartile</source>
        <translation>std::thread, premier quartile</translation>
    </message>
    <message>
        <source>std::thread, upper quartile</source>
        <translation>std::thread, troisième quartile</translation>
    </message>
    <message>
        <source>std::async, lower quartile</source>
        <translation>std::async, premier quartile</translation>
    </message>
    <message>
        <source>std::async, upper quartile</source>
        <translation>std::async, troisième quartile</translation>
    </message>
    <message>
        <source>coroutine, lower quartile</source>
        <translation>coroutine, premier quartile</translation>
    </message>
    <message>
        <source>coroutine, upper quartile</source>
        <translation>coroutine, troisième quartile</translation>
    </message>
    <message>
        <source>%1: lines that arrived: %2; pieces they came in: %3.</source>
        <translation>%1 : lignes arrivées : %2 ; en morceaux : %3.</translation>
    </message>
    <message>
        <source>Through the pipe</source>
        <translation>Par le tube</translation>
    </message>
    <message>
        <source>Through the terminal</source>
        <translation>Par le terminal</translation>
    </message>
    <message>
        <source>A child process set its variable to %1. The parent&apos;s is still %2: it was a copy.</source>
        <translation>Un processus enfant a mis sa variable à %1. Celle du parent vaut toujours %2 : c’était une copie.</translation>
    </message>
    <message>
        <source>A thread set the variable to %1. For the main thread it is %2, too.</source>
        <translation>Un fil d’exécution a mis la variable à %1. Pour le fil principal aussi, elle vaut %2.</translation>
    </message>
    <message>
        <source>A child process set a variable in shared memory to %1. The parent reads %2.</source>
        <translation>Un processus enfant a mis à %1 une variable en mémoire partagée. Le parent lit %2.</translation>
    </message>
    <message>
        <source>The child shares %1 pages with its parent. Reading all of them cost it %2 page faults, writing to all of them %3: one for each page that had to be copied.</source>
        <translation>L’enfant partage %1 pages avec son parent. Les lire toutes lui a coûté %2 défauts de page, écrire dans toutes, %3 : un pour chaque page qu’il a fallu copier.</translation>
    </message>
    <message>
        <source>This system does not tell how much of its memory a process shares.</source>
        <translation>Ce système ne dit pas combien de sa mémoire un processus partage.</translation>
    </message>
    <message>
        <source>“%1” called exit(%2); its parent sees %3: only eight bits get through.</source>
        <translation>« %1 » a appelé exit(%2) ; son parent voit %3 : seuls huit bits passent.</translation>
    </message>
    <message>
        <source>SIGKILL was sent to the zombie %1, and it still is one: it is dead already.</source>
        <translation>SIGKILL a été envoyé au zombie %1, qui en est toujours un : il est déjà mort.</translation>
    </message>
    <message>
        <source>After the wait the entry of process %1 is gone.</source>
        <translation>Après l’attente, l’entrée du processus %1 a disparu.</translation>
    </message>
    <message>
        <source>The parent of process %1 was %2. It has ended, and now the parent is %3.</source>
        <translation>Le parent du processus %1 était %2. Il est terminé, et le parent est maintenant %3.</translation>
    </message>
    <message>
        <source>The new parent has waited for the orphan: no zombie is left.</source>
        <translation>Le nouveau parent a attendu l’orphelin : il ne reste pas de zombie.</translation>
    </message>
    <message>
        <source>/proc does not tell the state of process %1 here.</source>
        <translation>/proc ne dit pas ici l’état du processus %1.</translation>
    </message>
    <message>
        <source>Open in the parent before: %1.</source>
        <translation>Ouverts chez le parent, avant : %1.</translation>
    </message>
    <message>
        <source>Open in “%1” when it begins: %2.</source>
        <translation>Ouverts dans « %1 » quand il commence : %2.</translation>
    </message>
    <message>
        <source>The file has grown by %1 bytes.</source>
        <translation>Le fichier a grandi de %1 octets.</translation>
    </message>
    <message>
        <source>There is no command: type the program to run, and its arguments.</source>
        <translation>Il n’y a pas de commande : tapez le programme à exécuter et ses arguments.</translation>
    </message>
    <message>
        <source>The system gives no pseudo-terminal (%1); only the pipe is shown.</source>
        <translation>Le système ne donne pas de pseudo-terminal (%1) ; seul le tube est montré.</translation>
    </message>
    <message>
        <source>A quotation mark in “%1” is not closed.</source>
        <translation>Un guillemet n’est pas fermé dans « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is no environment variable: write NAME=value, and quote values with blanks.</source>
        <translation>« %1 » n’est pas une variable d’environnement : écrivez NOM=valeur, et mettez entre guillemets les valeurs qui ont des espaces.</translation>
    </message>
    <message>
        <source>What carries the messages, where mechanisms are compared.</source>
        <translation>Ce qui porte les messages, là où l’on compare les mécanismes.</translation>
    </message>
    <message>
        <source>Of each message; with “Write first, then read”, what each process writes.</source>
        <translation>De chaque message&#xa0;; avec «&#xa0;Écrire d’abord, lire ensuite&#xa0;», ce qu’écrit chaque processus.</translation>
    </message>
    <message>
        <source>How many threads or processes send.</source>
        <translation>Combien de fils ou de processus envoient.</translation>
    </message>
    <message>
        <source>How many threads or processes receive.</source>
        <translation>Combien de fils ou de processus reçoivent.</translation>
    </message>
    <message>
        <source>Messages that fit into the bounded buffer.</source>
        <translation>Messages qui tiennent dans le tampon borné.</translation>
    </message>
    <message>
        <source>How many each child sends, with “Queue and pipe”.</source>
        <translation>Combien chaque processus enfant en envoie, avec «&#xa0;File et tube&#xa0;».</translation>
    </message>
    <message>
        <source>Of the pipeline; each is a process, the one in the middle is slow.</source>
        <translation>Du pipeline&#xa0;; chacun est un processus, celui du milieu est lent.</translation>
    </message>
    <message>
        <source>How many times as long the slow stage takes.</source>
        <translation>Combien de fois plus de temps il faut à l’étage lent.</translation>
    </message>
    <message>
        <source>Processes that share the work of the slow stage, and its two pipes.</source>
        <translation>Processus qui se partagent le travail de l’étage lent, et ses deux tubes.</translation>
    </message>
    <message>
        <source>Nodes of the ring; with Limits, the most to make.</source>
        <translation>Nœuds de l’anneau&#xa0;; pour Limites, le plus grand nombre à créer.</translation>
    </message>
    <message>
        <source>Tokens in the ring, fewer than nodes: else nobody could ever pass one on.</source>
        <translation>Jetons dans l’anneau, moins que de nœuds&#xa0;: sinon personne ne pourrait jamais en passer un.</translation>
    </message>
    <message>
        <source>Communications to time, rounded up to whole rounds; 0: for about a second.</source>
        <translation>Communications à chronométrer, arrondies au tour entier supérieur&#xa0;; 0&#xa0;: pendant une seconde environ.</translation>
    </message>
    <message>
        <source>With Blocking input, the first process waits one unit, the tenth ten.</source>
        <translation>Pour Entrée bloquante, le premier processus attend une unité, le dixième dix.</translation>
    </message>
    <message>
        <source>%1 tokens need more than %1 nodes; this ring has %2. Choose fewer tokens.</source>
        <translation>Il faut plus de %1 nœuds pour %1 jetons&#xa0;; cet anneau en a %2. Choisissez moins de jetons.</translation>
    </message>
    <message>
        <source>A program and its arguments; quotes keep words together. No shell reads it, unless you start one: sh -c &apos;…&apos;. Empty: the scene&apos;s own.</source>
        <translation>Un programme et ses arguments ; des guillemets gardent ensemble plusieurs mots. Aucun shell ne la lit, à moins que vous n’en lanciez un : sh -c &apos;…&apos;. Vide : celle de la scène.</translation>
    </message>
    <message>
        <source>Where the program works. Empty: where this one does.</source>
        <translation>Où le programme travaille. Vide : là où travaille celui-ci.</translation>
    </message>
    <message>
        <source>NAME=value, several with blanks between them; the program has them beside what it inherits.</source>
        <translation>NOM=valeur, plusieurs séparés par des espaces ; le programme les a en plus de ce dont il hérite.</translation>
    </message>
    <message>
        <source>What the program reads from, in the scene “Redirect”.</source>
        <translation>Où lit le programme, dans la scène « Rediriger ».</translation>
    </message>
    <message>
        <source>What the program prints to, in the scene “Redirect”.</source>
        <translation>Où le programme écrit ses résultats, dans la scène « Rediriger ».</translation>
    </message>
    <message>
        <source>What the program complains to, in the scene “Redirect”.</source>
        <translation>Où le programme écrit ses plaintes, dans la scène « Rediriger ».</translation>
    </message>
    <message>
        <source>What is read where standard input is a file. Empty: one that holds the text.</source>
        <translation>Ce qui est lu quand l’entrée standard est un fichier. Vide : un fichier qui contient le texte.</translation>
    </message>
    <message>
        <source>What is written to, at its end, where a stream is a file. Empty: one without a name, gone with the run.</source>
        <translation>Où l’on écrit, à la fin du fichier, quand un flux est un fichier. Vide : un fichier sans nom, qui disparaît avec l’exécution.</translation>
    </message>
    <message>
        <source>What the program gets through its standard input; \n ends a line. Empty: the scene&apos;s own.</source>
        <translation>Ce que le programme reçoit par son entrée standard ; \n termine une ligne. Vide : celui de la scène.</translation>
    </message>
    <message>
        <source>In the scene “Communicate”: so many numbered lines instead of the text. 0: the text.</source>
        <translation>Dans la scène « Communiquer » : autant de lignes numérotées à la place du texte. 0 : le texte.</translation>
    </message>
    <message>
        <source>In the scene “Buffering”: how many lines of 65 bytes are printed.</source>
        <translation>Dans la scène « Mise en tampon » : combien de lignes de 65 octets sont écrites.</translation>
    </message>
    <message>
        <source>Between two lines; in other scenes, how long children live.</source>
        <translation>Entre deux lignes ; dans les autres scènes, combien de temps vivent les enfants.</translation>
    </message>
    <message>
        <source>How many are started; the last one ends first.</source>
        <translation>Combien sont lancés ; le dernier se termine le premier.</translation>
    </message>
    <message>
        <source>Of the first child; the next one&apos;s is one more. Above 255 see what arrives.</source>
        <translation>Du premier enfant ; celui du suivant vaut un de plus. Au-delà de 255, voyez ce qui arrive.</translation>
    </message>
    <message>
        <source>How much of it is filled before anything is started: isolation and cost.</source>
        <translation>Combien on en remplit avant de lancer quoi que ce soit : isolement et coût.</translation>
    </message>
    <message>
        <source>In the scene “Cost of starting”: how often each is started.</source>
        <translation>Dans la scène « Coût du lancement » : combien de fois chacun est lancé.</translation>
    </message>
    <message>
        <source>How many there are at a time, besides those that the scene itself needs.</source>
        <translation>Combien il y en a à la fois, outre ceux dont la scène elle-même a besoin.</translation>
    </message>
    <message>
        <source>How many cores the threads may use; 0: all. Some scenes choose for themselves.</source>
        <translation>Combien de cœurs les fils peuvent employer&#xa0;; 0&#xa0;: tous. Certaines scènes choisissent elles-mêmes.</translation>
    </message>
    <message>
        <source>How long the scene goes on; with fixed work, on one core.</source>
        <translation>Combien de temps dure la scène&#xa0;; à travail fixe, sur un seul cœur.</translation>
    </message>
    <message>
        <source>Time on a core that a thread needs until it waits again.</source>
        <translation>Temps processeur dont un fil a besoin jusqu’à sa prochaine attente.</translation>
    </message>
    <message>
        <source>How long sleepers sleep and producers take.</source>
        <translation>Combien de temps dorment les dormeurs et prennent les producteurs.</translation>
    </message>
    <message>
        <source>What the workers are.</source>
        <translation>Ce que sont les travailleurs.</translation>
    </message>
    <message>
        <source>How the pool is asked: synchronously or asynchronously.</source>
        <translation>Comment on appelle le pool&#xa0;: de façon synchrone ou asynchrone.</translation>
    </message>
    <message>
        <source>With apply_async: which result the caller takes next.</source>
        <translation>Avec apply_async&#xa0;: quel résultat l’appelant prend ensuite.</translation>
    </message>
    <message>
        <source>What a worker does with a task.</source>
        <translation>Ce qu’un travailleur fait d’une tâche.</translation>
    </message>
    <message>
        <source>How lengths are drawn; the same seed gives the same lengths.</source>
        <translation>Comment les longueurs sont tirées&#xa0;; la même graine donne les mêmes longueurs.</translation>
    </message>
    <message>
        <source>In which the tasks are handed in. Lengths are seldom known beforehand.</source>
        <translation>Dans lequel les tâches sont soumises. On connaît rarement les longueurs à l’avance.</translation>
    </message>
    <message>
        <source>With processes: what becomes of the tasks of a worker that was killed.</source>
        <translation>Avec des processus&#xa0;: ce que deviennent les tâches d’un travailleur tué.</translation>
    </message>
    <message>
        <source>Worker %1 (pid %2) died while it waited; another one took its place.</source>
        <translation>Le travailleur&#xa0;%1 (pid&#xa0;%2) est mort pendant qu’il attendait&#xa0;; un autre a pris sa place.</translation>
    </message>
    <message>
        <source>Worker %1 (pid %2) died with task %3; another one took its place, and the task is run again.</source>
        <translation>Le travailleur&#xa0;%1 (pid&#xa0;%2) est mort avec la tâche&#xa0;%3&#xa0;; un autre a pris sa place, et la tâche est exécutée de nouveau.</translation>
    </message>
    <message>
        <source>Worker %1 (pid %2) died with task %3, which is lost; another one took its place.</source>
        <translation>Le travailleur&#xa0;%1 (pid&#xa0;%2) est mort avec la tâche&#xa0;%3, qui est perdue&#xa0;; un autre a pris sa place.</translation>
    </message>
    <message>
        <source>Three temperatures</source>
        <translation>Trois températures</translation>
    </message>
    <message>
        <source>The lecture&apos;s example twice, with the same waits: each call waits for its result, or all are under way at once.</source>
        <translation>L’exemple du cours, deux fois, avec les mêmes attentes&#xa0;: chaque appel attend son résultat, ou tous sont en cours à la fois.</translation>
    </message>
    <message>
        <source>Four ways to call</source>
        <translation>Quatre façons d’appeler</translation>
    </message>
    <message>
        <source>The same tasks by apply, map, starmap and apply_async: one of the four keeps two workers out of three idle.</source>
        <translation>Les mêmes tâches par apply, map, starmap et apply_async&#xa0;: l’une des quatre laisse deux travailleurs sur trois inactifs.</translation>
    </message>
    <message>
        <source>Whichever is there</source>
        <translation>Le premier arrivé</translation>
    </message>
    <message>
        <source>Futures in the order of submission or of completion: the time in all is the same, the first result is not.</source>
        <translation>Les futurs dans l’ordre de soumission ou d’achèvement&#xa0;: le temps total est le même, le premier résultat non.</translation>
    </message>
    <message>
        <source>How many workers?</source>
        <translation>Combien de travailleurs&#xa0;?</translation>
    </message>
    <message>
        <source>48 tasks that wait, with 1 to 32 workers: a pool may be larger than the machine.</source>
        <translation>48 tâches qui attendent, avec 1 à 32 travailleurs&#xa0;: un pool peut être plus grand que la machine.</translation>
    </message>
    <message>
        <source>Waiting or computing</source>
        <translation>Attendre ou calculer</translation>
    </message>
    <message>
        <source>The same with tasks that compute: beyond the number of cores nothing is gained.</source>
        <translation>De même avec des tâches qui calculent&#xa0;: au-delà du nombre de cœurs, on ne gagne plus rien.</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>La plus longue d’abord</translation>
    </message>
    <message>
        <source>Fixed shares, a queue, stealing</source>
        <translation>Parts fixes, file d’attente, vol</translation>
    </message>
    <message>
        <source>Tasks of very different length, divided beforehand, from one queue, or with stealing.</source>
        <translation>Des tâches de longueurs très différentes, réparties d’avance, prises dans une file, ou volées.</translation>
    </message>
    <message>
        <source>What does a task cost?</source>
        <translation>Que coûte une tâche&#xa0;?</translation>
    </message>
    <message>
        <source>Tasks that do nothing, in pieces of 1 to 1,000, in each kind of pool.</source>
        <translation>Des tâches qui ne font rien, par lots de 1 à 1000, dans chaque sorte de pool.</translation>
    </message>
    <message>
        <source>Pieces that are too large</source>
        <translation>Des lots trop grands</translation>
    </message>
    <message>
        <source>Large pieces are cheap to hand over, but the last one keeps everybody waiting.</source>
        <translation>De grands lots coûtent peu à remettre, mais le dernier fait attendre tout le monde.</translation>
    </message>
    <message>
        <source>Kill a worker</source>
        <translation>Tuer un travailleur</translation>
    </message>
    <message>
        <source>Press “Kill a worker” while it runs: a new worker takes the place, and the task is run again.</source>
        <translation>Appuyez sur «&#xa0;Tuer un travailleur&#xa0;» pendant l’exécution&#xa0;: un nouveau travailleur prend sa place, et la tâche est exécutée de nouveau.</translation>
    </message>
    <message>
        <source>An exception comes back</source>
        <translation>Une exception revient</translation>
    </message>
    <message>
        <source>Every fourth task throws in its worker process; the caller catches it.</source>
        <translation>Une tâche sur quatre lève une exception dans son processus&#xa0;; l’appelant la reçoit.</translation>
    </message>
    <message>
        <source>Patience has an end</source>
        <translation>La patience a une fin</translation>
    </message>
    <message>
        <source>After half a second the caller cancels what nobody has begun; what runs is waited for.</source>
        <translation>Après une demi-seconde, l’appelant annule ce que nul n’a commencé&#xa0;; ce qui est en cours est attendu.</translation>
    </message>
    <message>
        <source>Time in all, by call</source>
        <translation>Temps total selon l’appel</translation>
    </message>
    <message>
        <source>Tasks over time</source>
        <translation>Tâches au fil du temps</translation>
    </message>
    <message>
        <source>How long tasks wait and stay</source>
        <translation>Attente et séjour des tâches</translation>
    </message>
    <message>
        <source>First result</source>
        <translation>Premier résultat</translation>
    </message>
    <message>
        <source>Time in all, by workers</source>
        <translation>Temps total selon les travailleurs</translation>
    </message>
    <message>
        <source>Utilisation, by workers</source>
        <translation>Taux d’occupation selon les travailleurs</translation>
    </message>
    <message>
        <source>Time in all, by order</source>
        <translation>Temps total selon l’ordre</translation>
    </message>
    <message>
        <source>Waiting and turnaround, by order</source>
        <translation>Attente et séjour selon l’ordre</translation>
    </message>
    <message>
        <source>Time in all, by sharing</source>
        <translation>Temps total selon la répartition</translation>
    </message>
    <message>
        <source>Overhead per task</source>
        <translation>Surcoût par tâche</translation>
    </message>
    <message>
        <source>Time in all, by chunk size</source>
        <translation>Temps total selon la taille des lots</translation>
    </message>
    <message>
        <source>The system made %1 processes and refused one more (%2).</source>
        <translation>Le système a créé&#xa0;%1 processus et en a refusé un de plus (%2).</translation>
    </message>
    <message>
        <source>%1 of the tasks threw an exception; the caller got it as “%2”.</source>
        <translation>%1 des tâches ont levé une exception&#xa0;; l’appelant a reçu «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This is a defect, please report it: %1 results differ from those computed without a pool.</source>
        <translation>C’est un défaut, merci de le signaler&#xa0;:&#xa0;%1 résultats diffèrent de ceux calculés sans pool.</translation>
    </message>
    <message>
        <source>%1: %2 °C, after %3 ms.</source>
        <translation>%1&#xa0;:&#xa0;%2 °C, après&#xa0;%3 ms.</translation>
    </message>
    <message>
        <source>The system made %1 threads and refused one more (%2).</source>
        <translation>Le système a créé&#xa0;%1 fils d’exécution et en a refusé un de plus (%2).</translation>
    </message>
    <message>
        <source>“%1” is a named pipe, whose end nobody knows; choose a file.</source>
        <translation>« %1 » est un tube nommé, dont personne ne connaît la fin ; choisissez un fichier.</translation>
    </message>
    <message>
        <source>A file for a standard stream could not be prepared (%1).</source>
        <translation>Un fichier pour un flux standard n’a pas pu être préparé (%1).</translation>
    </message>
    <message>
        <source>The standard streams of “%1” could not be put in place (%2).</source>
        <translation>Les flux standard de « %1 » n’ont pas pu être mis en place (%2).</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a program in it.</source>
        <translation>« %1 » est un répertoire ; choisissez-y un programme.</translation>
    </message>
    <message>
        <source>“%1” may not be executed: the permission is missing, for it (chmod +x) or for a folder of its path.</source>
        <translation>« %1 » ne peut pas être exécuté : il manque la permission, pour lui (chmod +x) ou pour un répertoire de son chemin.</translation>
    </message>
    <message>
        <source>A child process writes 42 into a variable, another one into shared memory, and at last a thread does.</source>
        <translation>Un processus enfant écrit 42 dans une variable, un autre dans la mémoire partagée, et enfin un fil d’exécution.</translation>
    </message>
    <message>
        <source>This is a defect, please report it: %1 descriptors were open before, and %2 are now.</source>
        <translation>C’est un défaut, veuillez le signaler : %1 descripteurs étaient ouverts avant, %2 le sont maintenant.</translation>
    </message>
    <message>
        <source>This is a defect, please report it: a child process is left.</source>
        <translation>C’est un défaut, veuillez le signaler : il reste un processus enfant.</translation>
    </message>
    <message>
        <source>A child changes a variable; then another in shared memory does, then a thread.</source>
        <translation>Un processus enfant modifie une variable ; puis un autre en mémoire partagée, et enfin un fil d’exécution.</translation>
    </message>
    <message>
        <source>For a second nothing was taken from the pipe to “%1”, which holds %2 bytes: this process waits for room in it. “Kill it” ends the program, Stop the run.</source>
        <translation>Pendant une seconde, rien n’a été pris dans le tube vers « %1 », qui contient %2 octets : ce processus y attend de la place. « Le tuer » met fin au programme, Arrêter à l’exécution.</translation>
    </message>
    <message>
        <source>A deadlock: this process waits for room in the pipe to “%1”, and the pipe from “%1” is full as well. Each holds %2 bytes, and neither side reads before it has written. “Kill it” ends the program, Stop the run.</source>
        <translation>Un interblocage : ce processus attend de la place dans le tube vers « %1 », et le tube venant de « %1 » est plein lui aussi. Chacun contient %2 octets, et aucun des deux ne lit avant d’avoir écrit. « Le tuer » met fin au programme, Arrêter à l’exécution.</translation>
    </message>
    <message>
        <source>“%1” reads no more: %2 bytes were not sent.</source>
        <translation>« %1 » ne lit plus : %2 octets n’ont pas été envoyés.</translation>
    </message>
    <message>
        <source>%1: median %2, half of them between %3 and %4; %5 repetitions, not traced.</source>
        <translation>%1 : médiane %2, la moitié entre %3 et %4 ; %5 répétitions, sans trace.</translation>
    </message>
    <message>
        <source>“%1” ended before it could set the variable.</source>
        <translation>« %1 » s’est terminé avant de pouvoir modifier la variable.</translation>
    </message>
    <message>
        <source>The process %1 has ended; its state is %2 (zombie) as long as nobody waits for it: only an entry with its exit code is left.</source>
        <translation>Le processus %1 est terminé ; son état est %2 (zombie) tant que personne ne l’attend : il n’en reste qu’une entrée avec son code de retour.</translation>
    </message>
    <message>
        <source>This system gives orphans only to process 1 (%1).</source>
        <translation>Ce système ne confie les orphelins qu’au processus 1 (%1).</translation>
    </message>
    <message>
        <source>The picture shows the first %1 pieces of what was said; the results count all of it.</source>
        <translation>L’image montre les %1 premiers morceaux de ce qui a été dit ; les résultats comptent tout.</translation>
    </message>
    <message>
        <source>The system did not let this process wait for another (%1).</source>
        <translation>Le système n’a pas laissé ce processus en attendre un autre (%1).</translation>
    </message>
    <message>
        <source>“%1” was not measured (%2).</source>
        <translation>« %1 » n’a pas été mesuré (%2).</translation>
    </message>
    <message>
        <source>The buffer holds %1 messages, and one more would need more than %2 MiB; the run ends here, before your memory does.</source>
        <translation>Le tampon contient %1 messages, et un de plus demanderait plus de %2 Mio&#xa0;; l’exécution s’arrête ici, avant que la mémoire ne vienne à manquer.</translation>
    </message>
    <message>
        <source>A message queue of this system takes no messages of %1 bytes. Choose smaller ones, or let an administrator raise /proc/sys/fs/mqueue/msgsize_max.</source>
        <translation>Une file de messages de ce système ne prend pas de messages de %1 octets. Choisissez-en de plus petits, ou demandez à un administrateur de relever /proc/sys/fs/mqueue/msgsize_max.</translation>
    </message>
    <message>
        <source>There is no room for one more message queue with messages of %1 bytes (%2): all queues of a user together have a limit, “ulimit -q”. Choose smaller messages, or end other programs that use message queues.</source>
        <translation>Il n’y a plus de place pour une file de messages de %1 octets (%2)&#xa0;: l’ensemble des files d’un utilisateur a une limite, «&#xa0;ulimit -q&#xa0;». Choisissez des messages plus petits, ou fermez d’autres programmes qui utilisent des files de messages.</translation>
    </message>
    <message>
        <source>The system gave a message queue with room for %1 messages, not for %2.</source>
        <translation>Le système a accordé une file de messages où il y a place pour %1 messages, et non pour %2.</translation>
    </message>
    <message>
        <source>read(2) gave the reader 0, the end of the file. Messages that it had got before: %1.</source>
        <translation>read(2) a rendu 0 au lecteur&#xa0;: la fin de fichier. Messages reçus auparavant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How long the scene goes on. What is under way in a pipeline then still arrives.</source>
        <translation>Combien de temps la scène dure. Ce qui est alors en chemin dans un pipeline arrive encore.</translation>
    </message>
    <message>
        <source>Waiting for room</source>
        <translation>Attente d’une place</translation>
    </message>
    <message>
        <source>Before a message could be put; of all messages together.</source>
        <translation>Avant qu’un message puisse être déposé&#xa0;; pour tous les messages ensemble.</translation>
    </message>
    <message>
        <source>Mean of messages in the buffer</source>
        <translation>Messages dans le tampon, en moyenne</translation>
    </message>
    <message>
        <source>Looked at every few milliseconds.</source>
        <translation>Relevé toutes les quelques millisecondes.</translation>
    </message>
    <message>
        <source>Mean time in the buffer</source>
        <translation>Temps moyen dans le tampon</translation>
    </message>
    <message>
        <source>Of a message, from when it was put until it was got.</source>
        <translation>D’un message, de son dépôt à son retrait.</translation>
    </message>
    <message>
        <source>Two processes write 65,537 bytes to each other, on most machines one more than a pipe takes, then read. Watch, then stop the run; and try a byte less.</source>
        <translation>Deux processus s’écrivent 65 537 octets, soit, sur la plupart des machines, un de plus que ce qu’un tube peut prendre, puis lisent. Observez, puis arrêtez l’exécution&#xa0;; et essayez un octet de moins.</translation>
    </message>
    <message>
        <source>65,536 bytes, on most machines just what a pipe takes: both processes come to their ends.</source>
        <translation>65 536 octets, soit, sur la plupart des machines, juste ce qu’un tube peut prendre&#xa0;: les deux processus vont jusqu’au bout.</translation>
    </message>
    <message>
        <source>One, two, four and eight producers share a channel: who pays for the company?</source>
        <translation>Un, deux, quatre et huit producteurs partagent un canal&#xa0;: qui paie la compagnie&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” puts %2, the object at the address %3.</source>
        <translation>«&#xa0;%1&#xa0;» dépose %2, l’objet qui est à l’adresse %3.</translation>
    </message>
    <message>
        <source>The system made no lock (%1). Close some programs and try again.</source>
        <translation>Le système n’a pas créé de verrou (%1). Fermez quelques programmes et réessayez.</translation>
    </message>
    <message>
        <source>What is computed; for the same seed, of the same input.</source>
        <translation>Ce que l’on calcule&#xa0;; avec la même graine, sur les mêmes données.</translation>
    </message>
    <message>
        <source>Whether the work stays the same or grows with the workers.</source>
        <translation>Si le travail reste le même ou grandit avec les travailleurs.</translation>
    </message>
    <message>
        <source>This is a defect, please report it: %1 results differ from those of the sequential way.</source>
        <translation>C’est un défaut, merci de le signaler&#xa0;: %1 résultats diffèrent de ceux de la façon séquentielle.</translation>
    </message>
    <message>
        <source>“Never more processes than cores” was not tested: choose more workers than cores (%1).</source>
        <translation>«&#xa0;Jamais plus de processus que de cœurs&#xa0;» n’a pas été testé&#xa0;: choisissez plus de travailleurs que de cœurs (%1).</translation>
    </message>
    <message>
        <source>What is to be done: the first three compute, the next three wait.</source>
        <translation>Ce qu’il y a à faire&#xa0;: les trois premiers calculent, les trois suivants attendent.</translation>
    </message>
    <message>
        <source>How the job is done.</source>
        <translation>Comment le travail est fait.</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>Temps processeur</translation>
    </message>
    <message>
        <source>Voluntary switches</source>
        <translation>Changements volontaires</translation>
    </message>
    <message>
        <source>Involuntary switches</source>
        <translation>Changements involontaires</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Making a worker</source>
        <translation>Créer un travailleur</translation>
    </message>
    <message>
        <source>Lines of code</source>
        <translation>Lignes de code</translation>
    </message>
    <message>
        <source>The system gives no further open file (%1). Choose fewer tasks.</source>
        <translation>Le système ne donne plus de fichier ouvert (%1). Choisissez moins de tâches.</translation>
    </message>
    <message>
        <source>The lesson&apos;s server cannot listen at 127.0.0.1 (%1). Choose another job.</source>
        <translation>Le serveur de la leçon ne peut pas écouter sur 127.0.0.1 (%1). Choisissez un autre travail.</translation>
    </message>
    <message>
        <source>The lesson&apos;s server at 127.0.0.1 does not answer (%1). Choose fewer tasks, or run it again.</source>
        <translation>Le serveur de la leçon sur 127.0.0.1 ne répond pas (%1). Choisissez moins de tâches, ou relancez.</translation>
    </message>
    <message>
        <source>calculation</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>text formatting</source>
        <translation>mise en forme de texte</translation>
    </message>
    <message>
        <source>image scaling</source>
        <translation>réduction d’images</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disque</translation>
    </message>
    <message>
        <source>requests to a server</source>
        <translation>requêtes à un serveur</translation>
    </message>
    <message>
        <source>Of all jobs of the run, added up; where all ways are measured.</source>
        <translation>De tous les travaux de l’exécution, additionnés&#xa0;; là où toutes les façons sont mesurées.</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>No run here has a parameter “%1”.</source>
        <translation>Aucune exécution n’a ici de paramètre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No run here has %1; of %2 there are: %3.</source>
        <translation>Aucune exécution n’a ici %1&#xa0;; de %2, il y a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” does not tell what was to be measured; name the lab and what to vary.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas ce qui devait être mesuré&#xa0;; nommez le labo et ce qu’il faut faire varier.</translation>
    </message>
    <message>
        <source>“%1” is of another plan: it holds runs that this one has not.</source>
        <translation>«&#xa0;%1&#xa0;» relève d’un autre plan&#xa0;: il contient des exécutions que celui-ci n’a pas.</translation>
    </message>
    <message>
        <source>“%1” is damaged and is not appended to; name another file with --out.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;; rien n’y est ajouté. Nommez un autre fichier avec --out.</translation>
    </message>
    <message>
        <source>How tasks are divided among the workers; oneTBB and Qt do it their own way.</source>
        <translation>Comment les tâches sont réparties entre les travailleurs&#xa0;; oneTBB et Qt le font à leur manière.</translation>
    </message>
    <message>
        <source>Who is late is asked again</source>
        <translation>On redemande les retardataires</translation>
    </message>
    <message>
        <source>The caller waits a tenth of a second for each future, then turns to the next: no task is lost, and a slow one holds up nobody&apos;s result.</source>
        <translation>L’appelant attend chaque futur un dixième de seconde, puis passe au suivant&#xa0;: aucune tâche n’est perdue, et une lente ne retarde le résultat de personne.</translation>
    </message>
    <message>
        <source>This program came without Qt&apos;s pool (%1). Choose another pool, or build with the window.</source>
        <translation>Ce programme est venu sans le pool de Qt (%1). Choisissez un autre pool, ou compilez avec la fenêtre.</translation>
    </message>
    <message>
        <source>This system does not say what memory a process has (proc(5)): those cells stay empty.</source>
        <translation>Ce système ne dit pas quelle mémoire a un processus (proc(5))&#xa0;: ces cases restent vides.</translation>
    </message>
    <message>
        <source>System calls are not counted: the system refuses that a process is watched (ptrace: %1). Run it outside of containers and debuggers, or go on without: all else is measured.</source>
        <translation>Les appels système ne sont pas comptés&#xa0;: le système refuse qu’un processus soit observé (ptrace&#xa0;: %1). Relancez hors de tout conteneur ou débogueur, ou continuez sans&#xa0;: tout le reste est mesuré.</translation>
    </message>
    <message>
        <source>System calls</source>
        <translation>Appels système</translation>
    </message>
    <message>
        <source>%1, system calls made most: %2.</source>
        <translation>%1, appels système les plus fréquents&#xa0;: %2.</translation>
    </message>
    <message>
        <source>none at all</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>There is only one %1 here, “%2”, and nothing to compare it to.</source>
        <translation>Il n’y a ici qu’une valeur de %1, «&#xa0;%2&#xa0;», et rien à quoi la comparer.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>%1 needs the runs grouped by %2, not by %3: leave %4 out.</source>
        <translation>%1 demande des exécutions groupées par %2, et non par %3&#xa0;: omettez %4.</translation>
    </message>
    <message>
        <source>%1 compares nothing: choose %2.</source>
        <translation>%1 ne compare rien&#xa0;: choisissez %2.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>Loi d’Amdahl</translation>
    </message>
    <message>
        <source>Gustafson&apos;s law</source>
        <translation>Loi de Gustafson</translation>
    </message>
    <message>
        <source>Universal Scalability Law</source>
        <translation>Loi universelle</translation>
    </message>
    <message>
        <source>Speed-up, by workers</source>
        <translation>Accélération selon les travailleurs</translation>
    </message>
    <message>
        <source>The library decides by itself who gets a task: fixed shares or stealing make no difference here.</source>
        <translation>La bibliothèque décide elle-même qui reçoit une tâche&#xa0;: parts fixes ou vol n’y changent rien.</translation>
    </message>
    <message>
        <source>One task is ten times as long as the average and arrives last: what the order of handing in changes.</source>
        <translation>Une tâche est dix fois plus longue que la moyenne et arrive la dernière&#xa0;: ce que change l’ordre de remise.</translation>
    </message>
    <message>
        <source>The pool is shut down</source>
        <translation>Le pool est arrêté</translation>
    </message>
    <message>
        <source>Press “Shut the pool down” while it runs: what nobody has begun is cancelled, what runs is waited for.</source>
        <translation>Appuyez sur «&#xa0;Arrêter le pool&#xa0;» pendant l’exécution&#xa0;: ce que nul n’a commencé est annulé, ce qui est en cours est attendu.</translation>
    </message>
    <message>
        <source>Worker %1 (pid %2) died with tasks %3; another one took its place, and the tasks are run again.</source>
        <translation>Le travailleur&#xa0;%1 (pid&#xa0;%2) est mort avec les tâches&#xa0;%3&#xa0;; un autre a pris sa place, et les tâches sont exécutées de nouveau.</translation>
    </message>
    <message>
        <source>Worker %1 (pid %2) died with tasks %3, which are lost; another one took its place.</source>
        <translation>Le travailleur&#xa0;%1 (pid&#xa0;%2) est mort avec les tâches&#xa0;%3, qui sont perdues&#xa0;; un autre a pris sa place.</translation>
    </message>
    <message>
        <source>Worker %1 (pid %2) died with task %3, as others had before: the task is given up. Another worker took the place.</source>
        <translation>Le travailleur&#xa0;%1 (pid&#xa0;%2) est mort avec la tâche&#xa0;%3, comme d’autres avant lui&#xa0;: la tâche est abandonnée. Un autre travailleur a pris sa place.</translation>
    </message>
    <message>
        <source>Worker %1 (pid %2) died with tasks %3, as others had before: the tasks are given up. Another worker took the place.</source>
        <translation>Le travailleur&#xa0;%1 (pid&#xa0;%2) est mort avec les tâches&#xa0;%3, comme d’autres avant lui&#xa0;: les tâches sont abandonnées. Un autre travailleur a pris sa place.</translation>
    </message>
    <message>
        <source>When the time was up, the tasks that nobody had begun were cancelled: %1 of %2.</source>
        <translation>À la fin du délai, les tâches que nul n’avait commencées ont été annulées&#xa0;: %1 sur&#xa0;%2.</translation>
    </message>
    <message>
        <source>When the pool was shut down, the tasks that nobody had begun were cancelled: %1 of %2.</source>
        <translation>À l’arrêt du pool, les tâches que nul n’avait commencées ont été annulées&#xa0;: %1 sur&#xa0;%2.</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>séquentielle</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>fils d’exécution</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>“Threads for I/O” holds here</source>
        <translation>«&#xa0;Des fils pour les E/S&#xa0;» se vérifie ici</translation>
    </message>
    <message>
        <source>“Threads for I/O” gains nothing here</source>
        <translation>«&#xa0;Des fils pour les E/S&#xa0;» n’apporte rien ici</translation>
    </message>
    <message>
        <source>“Threads for I/O” does not hold here</source>
        <translation>«&#xa0;Des fils pour les E/S&#xa0;» ne se vérifie pas ici</translation>
    </message>
    <message>
        <source>“Threads for I/O” depends on the job here</source>
        <translation>«&#xa0;Des fils pour les E/S&#xa0;» dépend ici du travail</translation>
    </message>
    <message>
        <source>At I/O, an event loop beats threads here</source>
        <translation>Pour les E/S, une boucle d’événements l’emporte ici sur les fils</translation>
    </message>
    <message>
        <source>At I/O, an event loop is as fast as threads here</source>
        <translation>Pour les E/S, une boucle d’événements vaut ici les fils</translation>
    </message>
    <message>
        <source>At I/O, threads beat an event loop here</source>
        <translation>Pour les E/S, les fils l’emportent ici sur une boucle d’événements</translation>
    </message>
    <message>
        <source>Threads or an event loop for I/O depends on the job here</source>
        <translation>Fils ou boucle d’événements pour les E/S, cela dépend ici du travail</translation>
    </message>
    <message>
        <source>“Processes for calculation” holds here</source>
        <translation>«&#xa0;Des processus pour le calcul&#xa0;» se vérifie ici</translation>
    </message>
    <message>
        <source>“Processes for calculation” is not needed here</source>
        <translation>«&#xa0;Des processus pour le calcul&#xa0;» est inutile ici</translation>
    </message>
    <message>
        <source>“Processes for calculation” does not hold here</source>
        <translation>«&#xa0;Des processus pour le calcul&#xa0;» ne se vérifie pas ici</translation>
    </message>
    <message>
        <source>“Processes for calculation” depends on the job here</source>
        <translation>«&#xa0;Des processus pour le calcul&#xa0;» dépend ici du travail</translation>
    </message>
    <message>
        <source>“Never more processes than cores” holds here</source>
        <translation>«&#xa0;Jamais plus de processus que de cœurs&#xa0;» se vérifie ici</translation>
    </message>
    <message>
        <source>“Never more processes than cores” makes no difference here</source>
        <translation>«&#xa0;Jamais plus de processus que de cœurs&#xa0;» n’y change rien ici</translation>
    </message>
    <message>
        <source>“Never more processes than cores” does not hold here</source>
        <translation>«&#xa0;Jamais plus de processus que de cœurs&#xa0;» ne se vérifie pas ici</translation>
    </message>
    <message>
        <source>“Never more processes than cores” depends on the job here</source>
        <translation>«&#xa0;Jamais plus de processus que de cœurs&#xa0;» dépend ici du travail</translation>
    </message>
    <message>
        <source>Time, sequential</source>
        <translation>Temps, séquentielle</translation>
    </message>
    <message>
        <source>Time, threads</source>
        <translation>Temps, fils d’exécution</translation>
    </message>
    <message>
        <source>Time, processes</source>
        <translation>Temps, processus</translation>
    </message>
    <message>
        <source>Time, events</source>
        <translation>Temps, événements</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Façon</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <extracomment>a verdict, the times of each job (&quot;disk 20 &lt; 41 ms&quot;), and what of</extracomment>
        <translation>%1&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>threads against sequential</source>
        <translation>fils d’exécution contre séquentielle</translation>
    </message>
    <message>
        <source>events against threads</source>
        <translation>événements contre fils d’exécution</translation>
    </message>
    <message>
        <source>processes against threads</source>
        <translation>processus contre fils d’exécution</translation>
    </message>
    <message>
        <source>%1 processes, as many as cores, against %2</source>
        <translation>%1 processus, autant que de cœurs, contre %2</translation>
    </message>
    <message>
        <source>Other programs used %1 % of the cores: the times are longer and vary more than on a quiet machine. End these programs and run again.</source>
        <translation>D’autres programmes ont occupé %1&#xa0;% des cœurs&#xa0;: les temps sont plus longs et varient plus que sur une machine au repos. Fermez ces programmes et recommencez.</translation>
    </message>
    <message>
        <source>Worker processes must be started before any thread.</source>
        <translation>Les processus doivent être lancés avant tout fil d’exécution.</translation>
    </message>
    <message>
        <source>The run cannot start: %1.</source>
        <translation>L’exécution ne peut commencer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The system gave the lab no further memory.</source>
        <translation>Le système n’a plus accordé de mémoire au labo.</translation>
    </message>
    <message>
        <source>The lab failed without saying why.</source>
        <translation>Le labo a échoué sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Stack of a thread (ulimit -s)</source>
        <translation>Pile d’un fil (ulimit -s)</translation>
    </message>
    <message>
        <source>Memory that may be locked (ulimit -l)</source>
        <translation>Mémoire verrouillable (ulimit -l)</translation>
    </message>
    <message>
        <source>%1 (The same with other numbers: %2.)</source>
        <translation>%1 (La même remarque avec d’autres nombres&#xa0;: %2.)</translation>
    </message>
    <message>
        <source>No verdict: other programs used %1 % of the cores, and whoever waits for a core looks slow. End these programs and run again.</source>
        <translation>Pas de verdict&#xa0;: d’autres programmes ont occupé %1&#xa0;% des cœurs, et tout ce qui attend un cœur paraît lent. Fermez ces programmes et recommencez.</translation>
    </message>
    <message>
        <source>No law is fitted: other programs took %1 % of the cores&apos; time.</source>
        <translation>Aucune loi n’est ajustée&#xa0;: d’autres programmes ont pris %1&#xa0;% du temps des cœurs.</translation>
    </message>
    <message>
        <source>Bytes through the streams</source>
        <translation>Octets passés par les flux</translation>
    </message>
    <message>
        <source>Elapsed and CPU time</source>
        <translation>Temps écoulé et temps processeur</translation>
    </message>
    <message>
        <source>Time in each state, all threads</source>
        <translation>Temps dans chaque état, tous les fils</translation>
    </message>
    <message>
        <source>CPU time of the first four workers</source>
        <translation>Temps processeur des quatre premiers fils</translation>
    </message>
    <message>
        <source>it did not start in time</source>
        <translation>il n’a pas démarré à temps</translation>
    </message>
    <message>
        <source>Setting perf_event_paranoid (2 or less: users may trace)</source>
        <translation>Réglage perf_event_paranoid (2 ou moins : les utilisateurs peuvent tracer)</translation>
    </message>
    <message>
        <source>Without tracing, lanes show what threads do only by samples of every 20 ms.</source>
        <translation>Sans traçage, les lignes ne montrent ce que font les fils d’exécution que par des échantillons toutes les 20 ms.</translation>
    </message>
    <message>
        <source>This container or sandbox refuses perf_event_open; started outside of it, or with the capability PERFMON, Interleave can trace.</source>
        <translation>Ce conteneur ou bac à sable refuse perf_event_open ; lancé à l’extérieur, ou avec la capacité PERFMON, Interleave peut tracer.</translation>
    </message>
    <message>
        <source>This sandbox, or this kernel, has no perf_event_open; started outside of it, or on a kernel with perf events, Interleave can trace.</source>
        <translation>Ce bac à sable, ou ce noyau, n’a pas perf_event_open ; lancé à l’extérieur, ou sur un noyau avec les événements perf, Interleave peut tracer.</translation>
    </message>
    <message>
        <source>The lab&apos;s process was killed by signal %1 (%2).</source>
        <translation>Le processus du labo a été tué par le signal %1 (%2).</translation>
    </message>
    <message>
        <source>The lab&apos;s process ended before its work was done.</source>
        <translation>Le processus du labo s’est terminé avant la fin de son travail.</translation>
    </message>
    <message>
        <source>The run was killed, as was asked: what the lab reports when it ends by itself is missing.</source>
        <translation>L’exécution a été tuée, comme demandé : ce que le labo rapporte quand il se termine de lui-même manque.</translation>
    </message>
    <message>
        <source>The lab did not end within %1 ms of the stop and was killed: what it reports when it ends by itself is missing.</source>
        <translation>Le labo ne s’est pas terminé dans les %1 ms après la demande d’arrêt et a été tué : ce qu’il rapporte quand il se termine de lui-même manque.</translation>
    </message>
    <message>
        <source>“%1”: %2 What comes before is used.</source>
        <translation>« %1 » : %2 Ce qui précède est utilisé.</translation>
    </message>
    <message>
        <source>Recordings that were given before and count only once: %1.</source>
        <translation>Enregistrements donnés plusieurs fois et comptés une seule : %1.</translation>
    </message>
    <message>
        <source>%1 is varied twice; write all its values behind one --over.</source>
        <translation>%1 varie deux fois ; écrivez toutes ses valeurs derrière un seul --over.</translation>
    </message>
    <message>
        <source>%1 is being written already; wait until that has ended, or name another file.</source>
        <translation>%1 est déjà en cours d’écriture ; attendez que ce soit terminé, ou nommez un autre fichier.</translation>
    </message>
    <message>
        <source>Unknown command “%1”. Did you mean “%2”? There are: %3.</source>
        <translation>Commande inconnue «&#xa0;%1&#xa0;». Vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;? Il y a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Unknown command “%1”. There are: %2.</source>
        <translation>Commande inconnue «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not understood here. Did you mean “%2”? --help lists what is.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris ici. Vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;? --help dit ce qui l’est.</translation>
    </message>
    <message>
        <source>“%1” is not understood here; --help lists what is.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris ici&#xa0;; --help donne la liste de ce qui l’est.</translation>
    </message>
    <message>
        <source>The system gave “%1” no further memory.</source>
        <translation>Le système n’a plus accordé de mémoire à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Qt’s pool needs %1 open files for its threads, and the system does not give them (%2).</source>
        <translation>Le pool de Qt a besoin de %1 fichiers ouverts pour ses fils d’exécution, et le système ne les accorde pas (%2).</translation>
    </message>
    <message>
        <source>No font was found, so nothing could be read here. Install one, for example the package fonts-dejavu-core.</source>
        <translation>Aucune police n’a été trouvée : rien ne serait lisible ici. Installez-en une, par exemple avec le paquet fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (less is better):</source>
        <translation>%1 (moins, c’est mieux)&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (more is better):</source>
        <translation>%1 (plus, c’est mieux)&#xa0;:</translation>
    </message>
    <message>
        <source>Drawn are %1 of %2 series.</source>
        <translation>%1 séries sur %2 sont tracées.</translation>
    </message>
    <message>
        <source>CPU time, on average; in a pipeline, of each stage. It takes longer where more of them compute than there are cores.</source>
        <translation>Temps de processeur, en moyenne&#xa0;; dans un pipeline, de chaque étage. Cela dure plus longtemps s’ils sont plus nombreux à calculer qu’il n’y a de cœurs.</translation>
    </message>
    <message>
        <source>CPU time, on average, of one consumer.</source>
        <translation>Temps de processeur, en moyenne, d’un consommateur.</translation>
    </message>
    <message>
        <source>What makes it slow.</source>
        <translation>Ce qui le rend lent.</translation>
    </message>
    <message>
        <source>The stage in the middle waits for a timer, as for a server. One, two, three, four workers: until another stage is the slowest.</source>
        <translation>L’étage du milieu attend une minuterie, comme il attendrait un serveur. Un, deux, trois, quatre exécutants&#xa0;: jusqu’à ce qu’un autre étage soit le plus lent.</translation>
    </message>
    <message>
        <source>How long a node computes before it passes a token on, so that one can watch; 0: not at all.</source>
        <translation>Combien de temps un nœud calcule avant de passer un jeton, pour qu’on puisse le suivre&#xa0;; 0&#xa0;: pas du tout.</translation>
    </message>
    <message>
        <source>Eight threads and one token: its holder computes for 100 ms, all others wait for their channel.</source>
        <translation>Huit fils d’exécution et un jeton&#xa0;: celui qui le tient calcule 100&#xa0;ms, tous les autres attendent sur leur canal.</translation>
    </message>
    <message>
        <source>pthread_setname_np refused the name “%1” (%2): the kernel keeps 15 bytes. The thread is still called “%3”, as the one that made it.</source>
        <translation>pthread_setname_np a refusé le nom «&#xa0;%1&#xa0;» (%2)&#xa0;: le noyau retient 15&#xa0;octets. Le fil s’appelle toujours «&#xa0;%3&#xa0;», comme celui qui l’a créé.</translation>
    </message>
</context>
<context>
    <name>interleave::Arena</name>
    <message>
        <source>There is no memory for recording the run (%1). Close other programs and try again.</source>
        <translation>Il n’y a pas de mémoire pour enregistrer l’exécution (%1). Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>interleave::BarLabels</name>
    <message>
        <source>core %1</source>
        <extracomment>a core of the processor, by its number</extracomment>
        <translation>cœur %1</translation>
    </message>
</context>
<context>
    <name>interleave::ChartArea</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Computing the charts</source>
        <translation>Calcul des graphiques</translation>
    </message>
    <message>
        <source>Compute the charts</source>
        <translation>Calculer les graphiques</translation>
    </message>
    <message>
        <source>All charts of this lesson</source>
        <translation>Tous les graphiques de cette leçon</translation>
    </message>
    <message>
        <source>The numbers come when the run ends: %1</source>
        <extracomment>%1: title of a chart</extracomment>
        <translation>Les valeurs arrivent à la fin de l’exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>This run has no numbers for: %1</source>
        <extracomment>%1: title of a chart</extracomment>
        <translation>Cette exécution n’a pas de valeurs pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run the lesson to see: %1</source>
        <translation>Exécutez la leçon pour voir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>interleave::ChartPane</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>title of an axis, and its unit</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Series: %1</source>
        <translation>Séries&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: last value %2</source>
        <extracomment>name of a series, its last value</extracomment>
        <translation>%1&#xa0;: dernière valeur %2</translation>
    </message>
    <message>
        <source>Run the lesson to see its chart.</source>
        <extracomment>%1: title of the chart</extracomment>
        <translation>Exécutez la leçon pour voir son graphique.</translation>
    </message>
    <message>
        <source>Run the lesson to see: %1</source>
        <translation>Exécutez la leçon pour voir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Points and bars are medians. Lines through them, or a band, end at the quartiles: half of all runs lie between. Small dots are single runs.</source>
        <translation>Points et barres sont des médianes. Les traits qui les traversent, ou la bande, finissent aux quartiles&#xa0;: la moitié des exécutions sont entre eux. Les petits points sont des exécutions isolées.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Show the picture (F6). Point at it to read values; drag a rectangle, turn the wheel or press + and − to look closer.</source>
        <translation>Montrer l’image (F6). Pointez-la pour lire des valeurs&#xa0;; tracez un rectangle, tournez la molette ou appuyez sur + et − pour regarder de plus près.</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>the numbers of a chart as rows and columns</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the same numbers as a table (F6).</source>
        <translation>Montrer les mêmes nombres dans un tableau (F6).</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>undo all zooming</extracomment>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Undo the zoom (0, or a double click).</source>
        <translation>Annuler le zoom (0 ou double clic).</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the chart as a picture, or the table for a spreadsheet (Ctrl+C).</source>
        <translation>Copier le graphique comme image, ou le tableau pour un tableur (Ctrl+C).</translation>
    </message>
    <message>
        <source>Change between chart and table</source>
        <translation>Passer du graphique au tableau et retour</translation>
    </message>
    <message>
        <source>A chart. + and − zoom, the arrow keys move, 0 shows all. Ctrl with the left and right arrows reads point after point. F6 shows the numbers as a table.</source>
        <translation>Un graphique. + et − pour zoomer, les flèches pour se déplacer, 0 pour tout voir. Ctrl avec les flèches gauche et droite lit point après point. F6 montre les nombres dans un tableau.</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, en tableau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a law, its parameters
----------
title of an axis, value there</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Quartiles: %1 to %2</source>
        <translation>Quartiles&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>Runs: %1</source>
        <translation>Exécutions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Outliers (beyond 1.5 interquartile ranges), counted as well: %1</source>
        <translation>Valeurs aberrantes (au-delà de 1,5 écart interquartile), comptées aussi&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <extracomment>entries of a legend for which there is no room</extracomment>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2 (%3 to %4)</source>
        <comment>a parameter of a law and its interval: s = 0.21 (0.18 to 0.24)</comment>
        <translation>%1 = %2 (de %3 à %4)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a parameter of a law: s = 0.21</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a law, and the curve that it is fitted to</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 = %2, 95 % interval from %3 to %4</source>
        <translation>%1 = %2, intervalle à 95 % de %3 à %4</translation>
    </message>
    <message numerus="yes">
        <source>Fitted to %n measurements; typical distance %1</source>
        <translation>
            <numerusform>Ajustée à %n mesure&#xa0;; distance typique %1</numerusform>
            <numerusform>Ajustée à %n mesures&#xa0;; distance typique %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interleave::ChartTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>title of a column, and its unit</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Half of all runs lie between the two quartiles.</source>
        <translation>La moitié des exécutions se trouvent entre les deux quartiles.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Quartile inférieur</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Quartile supérieur</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
</context>
<context>
    <name>interleave::CleanUpDialog</name>
    <message>
        <source>Clean up recordings</source>
        <translation>Faire le ménage dans les enregistrements</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Recordings that can be deleted</source>
        <translation>Enregistrements qui peuvent être supprimés</translation>
    </message>
    <message>
        <source>They may take:</source>
        <translation>Ils peuvent occuper :</translation>
    </message>
    <message>
        <source>Ticked recordings are deleted for good, and with them those that were removed from a list and could be brought back. Pinned ones are not listed.</source>
        <translation>Les enregistrements cochés sont supprimés définitivement, et avec eux ceux qui ont été retirés d’une liste et pouvaient encore être rétablis. Les enregistrements épinglés ne sont pas listés.</translation>
    </message>
    <message>
        <source>The recordings of all lessons take %1 on the disk.</source>
        <translation>Les enregistrements de toutes les leçons occupent %1 sur le disque.</translation>
    </message>
    <message>
        <source>Delete the ticked (%1)</source>
        <extracomment>what they take on the disk</extracomment>
        <translation>Supprimer les enregistrements cochés (%1)</translation>
    </message>
    <message>
        <source>%1, %2: %3 – %4</source>
        <extracomment>size of a recording, when it was made, its name, its lesson</extracomment>
        <translation>%1, %2 : %3 – %4</translation>
    </message>
</context>
<context>
    <name>interleave::CommandLine</name>
    <message>
        <source>Runs labs of concurrent, parallel and distributed computing, without a window.</source>
        <translation>Exécute des labos d’informatique concurrente, parallèle et répartie, sans fenêtre.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options&#xa0;</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage&#xa0;</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments&#xa0;</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Afficher cette aide</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>Run a lab once, or as its preset says</source>
        <translation>Exécuter un labo une fois, ou comme le dit son préréglage</translation>
    </message>
    <message>
        <source>Run a lab with every combination of some values</source>
        <translation>Exécuter un labo avec chaque combinaison de quelques valeurs</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes&#xa0;</translation>
    </message>
    <message>
        <source>table, json or csv</source>
        <translation>table, json ou csv</translation>
    </message>
    <message>
        <source>List the labs</source>
        <translation>Lister les labos</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
    <message>
        <source>Tell what a lab asks, what may be set, and what it measures</source>
        <translation>Dire ce qu’un labo demande, ce qui s’y règle et ce qu’il mesure</translation>
    </message>
    <message>
        <source>The lab&apos;s name</source>
        <translation>Le nom du labo</translation>
    </message>
    <message>
        <source>Show what a recording holds</source>
        <translation>Montrer ce que contient un enregistrement</translation>
    </message>
    <message>
        <source>Write a recording for other programs</source>
        <translation>Écrire un enregistrement pour d’autres programmes</translation>
    </message>
    <message>
        <source>csv, json or perfetto</source>
        <translation>csv, json ou perfetto</translation>
    </message>
    <message>
        <source>Describe this machine and what may disturb measurements on it</source>
        <translation>Décrire cette machine et ce qui peut y perturber les mesures</translation>
    </message>
    <message>
        <source>Start from a recipe of the lab</source>
        <translation>Partir d’une recette du labo</translation>
    </message>
    <message>
        <source>How often each setting is measured, after one warm-up (1, or as the preset says)</source>
        <translation>Nombre de mesures de chaque réglage, après un échauffement (1, ou selon le préréglage)</translation>
    </message>
    <message>
        <source>Keep the recordings in this file, written whole or not at all</source>
        <translation>Garder les enregistrements dans ce fichier, écrit en entier ou pas du tout</translation>
    </message>
    <message>
        <source>Append the recordings to this file while they are made, so that a crash loses nothing</source>
        <translation>Ajouter les enregistrements à ce fichier au fur et à mesure, pour qu’un plantage ne perde rien</translation>
    </message>
    <message>
        <source>No progress on stderr</source>
        <translation>Pas de progression sur la sortie d’erreur</translation>
    </message>
    <message>
        <source>Write the recordings to stdout as they are made</source>
        <translation>Écrire les enregistrements sur la sortie standard au fur et à mesure</translation>
    </message>
    <message>
        <source>done, or stopped through the control pipe</source>
        <translation>terminé, ou arrêté par le tube de commande</translation>
    </message>
    <message>
        <source>a run failed; the others were made</source>
        <translation>une exécution a échoué&#xa0;; les autres ont été faites</translation>
    </message>
    <message>
        <source>the command line asks for something that does not exist</source>
        <translation>la ligne de commande demande quelque chose qui n’existe pas</translation>
    </message>
    <message>
        <source>a file or the output could not be read or written</source>
        <translation>un fichier ou la sortie n’a pu être lu ou écrit</translation>
    </message>
    <message>
        <source>stopped by SIGHUP, SIGINT (Ctrl-C), SIGTERM; what was measured is kept</source>
        <translation>arrêté par SIGHUP, SIGINT (Ctrl-C), SIGTERM&#xa0;; ce qui a été mesuré est gardé</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Codes de sortie&#xa0;</translation>
    </message>
    <message>
        <source>%1 needs a value; --help tells which.</source>
        <translation>%1 demande une valeur&#xa0;; --help dit laquelle.</translation>
    </message>
    <message>
        <source>The command line is not understood (%1); --help shows how it is written.</source>
        <translation>La ligne de commande n’est pas comprise (%1)&#xa0;; --help montre comment l’écrire.</translation>
    </message>
    <message>
        <source>%1 must be one of %2; “%3” is not.</source>
        <translation>%1 doit être l’une des valeurs %2&#xa0;; «&#xa0;%3&#xa0;» n’en est pas une.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>The language; otherwise as the environment says</source>
        <translation>La langue&#xa0;; sinon selon l’environnement</translation>
    </message>
    <message>
        <source>Give the parameter K the value V; may be repeated</source>
        <translation>Donner au paramètre K la valeur V&#xa0;; répétable</translation>
    </message>
    <message>
        <source>The seed of everything random in the lab (1)</source>
        <translation>La graine de tout ce qui est aléatoire dans le labo (1)</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie&#xa0;</translation>
    </message>
    <message>
        <source>For programs that start this one</source>
        <translation>Pour les programmes qui lancent celui-ci&#xa0;</translation>
    </message>
    <message>
        <source>How to learn what threads do: kernel (its record of every switch), sample (/proc, 50 times a second) or off; usually kernel</source>
        <translation>Comment savoir ce que font les fils d’exécution : kernel (le noyau note chaque changement), sample (/proc, 50 fois par seconde) ou off ; kernel en général</translation>
    </message>
    <message>
        <source>Continue the experiment that this file holds a part of, and measure what is missing; without LAB, as the file says. It goes on in the same file, unless --out or --autosave names another</source>
        <translation>Continuer l’expérience dont ce fichier contient une partie, et mesurer ce qui manque&#xa0;; sans LAB, comme le fichier le dit. Elle se poursuit dans le même fichier, sauf si --out ou --autosave en nomme un autre</translation>
    </message>
    <message>
        <source>Where to: a file or a folder, for csv a folder; otherwise stdout, for csv the table of runs only</source>
        <translation>Destination&#xa0;: un fichier ou un dossier, un dossier pour csv&#xa0;; sinon la sortie standard, pour csv le tableau des exécutions seulement</translation>
    </message>
    <message>
        <source>random: every setting once, in an order drawn from the seed, before any is repeated, so that drift spreads; or given; usually random</source>
        <translation>random&#xa0;: chaque réglage une fois, dans un ordre tiré de la graine, avant toute répétition, pour que la dérive se répartisse&#xa0;; ou given&#xa0;: l’ordre donné&#xa0;; d’ordinaire random</translation>
    </message>
    <message>
        <source>Obey stdin (stop, kill, pause, continue, action ID), and end with it or with the program that started this one</source>
        <translation>Obéir à l’entrée standard (stop, kill, pause, continue, action ID), et finir avec elle ou avec le programme qui a lancé celui-ci</translation>
    </message>
    <message>
        <source>Recordings (.ilrun); several are taken together</source>
        <translation>Des enregistrements (.ilrun)&#xa0;; plusieurs sont pris ensemble</translation>
    </message>
    <message>
        <source>How much faster than the runs with this value, with intervals, and the efficiency. file=NAME and machine=NAME compare files and machines</source>
        <translation>De combien on gagne sur les exécutions qui ont cette valeur, avec des intervalles, et l’efficacité. file=NOM et machine=NOM comparent des fichiers et des machines</translation>
    </message>
    <message>
        <source>What tells runs apart beside their parameters: file, machine, or parameters for nothing else; usually file</source>
        <translation>Ce qui distingue les exécutions outre leurs paramètres&#xa0;: file (le fichier), machine, ou parameters pour rien d’autre&#xa0;; d’habitude file</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>What to keep of very many changes of state: merged (a recording stays below 16 MB; times and counts are exact) or all; usually merged</source>
        <translation>Que conserver de très nombreux changements d’état : merged (un enregistrement reste sous 16 Mo ; durées et nombres sont exacts) ou all ; d’ordinaire merged</translation>
    </message>
    <message>
        <source>Vary the parameter K, from value to value: a list, or a range such as 2..64 or 0..100..20; may be repeated for other parameters</source>
        <translation>Faire varier le paramètre K, de valeur en valeur&#xa0;: une liste, ou une plage comme 2..64 ou 0..100..20&#xa0;; peut être répété pour d’autres paramètres</translation>
    </message>
    <message>
        <source>table or json</source>
        <translation>table ou json</translation>
    </message>
    <message>
        <source>What is given to %1 is empty (a variable that is not set?); leave %1 out, or name a value.</source>
        <translation>La valeur donnée à %1 est vide (une variable non définie ?) ; omettez %1 ou donnez une valeur.</translation>
    </message>
</context>
<context>
    <name>interleave::Conductor</name>
    <message>
        <source>Stopped. What was measured until then is kept.</source>
        <translation>Arrêté. Ce qui a été mesuré jusque-là est gardé.</translation>
    </message>
    <message>
        <source>Whoever read the stream is gone; the run was stopped.</source>
        <translation>Le lecteur du flux est parti&#xa0;; l’exécution a été arrêtée.</translation>
    </message>
    <message>
        <source>Nothing is missing: “%1” holds every run of the plan.</source>
        <translation>Rien ne manque&#xa0;: «&#xa0;%1&#xa0;» contient toutes les exécutions du plan.</translation>
    </message>
    <message>
        <source>The same was said with other numbers, %1 times; --format json has all.</source>
        <translation>La même chose a été dite %1 fois avec d’autres nombres&#xa0;; --format json les donne tous.</translation>
    </message>
</context>
<context>
    <name>interleave::Console</name>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>La sortie ne peut être écrite&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>interleave::Context</name>
    <message>
        <source>The system made %1 processes and refused one more (%2).</source>
        <translation>Le système a créé %1 processus et en a refusé un de plus (%2).</translation>
    </message>
</context>
<context>
    <name>interleave::CoreStrip</name>
    <message>
        <source>core %1</source>
        <extracomment>a core of the processor, by its number</extracomment>
        <translation>cœur %1</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>cette exécution</translation>
    </message>
    <message>
        <source>others</source>
        <translation>les autres</translation>
    </message>
    <message>
        <source>Core %1 was busy for %2 of the time, for %3 with this run, from %4 to %5.</source>
        <extracomment>a core&apos;s number; shares in percent; two moments</extracomment>
        <translation>Le cœur %1 a été occupé pendant %2 du temps, dont %3 par cette exécution, de %4 à %5.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>Core %1 was busy for %2 of the time, from %3 to %4; how much with this run, nobody saw.</source>
        <extracomment>a core&apos;s number; a share in percent; two moments</extracomment>
        <translation>Le cœur %1 a été occupé %2 du temps, de %3 à %4&#xa0;; la part de cette exécution, personne ne l’a vue.</translation>
    </message>
    <message>
        <source>One row for every core of the machine. Solid: it worked for this run. Hatched: for somebody else, or, where nobody saw that, for anybody. Empty: it had nothing to do.</source>
        <translation>Une ligne pour chaque cœur de la machine. Plein&#xa0;: il travaillait pour cette exécution. Hachuré&#xa0;: pour quelqu’un d’autre ou, si personne ne l’a vu, pour n’importe qui. Vide&#xa0;: il n’avait rien à faire.</translation>
    </message>
</context>
<context>
    <name>interleave::DiskUse</name>
    <message>
        <source>%1 of %2 on disk</source>
        <extracomment>what recordings take on the disk, and may take</extracomment>
        <translation>%1 sur %2 autorisés</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Faire le ménage…</translation>
    </message>
    <message>
        <source>Delete recordings, or allow them more of the disk</source>
        <translation>Supprimer des enregistrements, ou leur accorder plus de place sur le disque</translation>
    </message>
</context>
<context>
    <name>interleave::FrameReader</name>
    <message>
        <source>This is not a recording of Interleave, or it is damaged.</source>
        <translation>Ce n’est pas un enregistrement d’Interleave, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The recording is damaged: one part claims to be larger than any can be.</source>
        <translation>L’enregistrement est endommagé&#xa0;: une partie se prétend plus grande qu’aucune ne peut l’être.</translation>
    </message>
    <message>
        <source>The recording is damaged: one part cannot be read.</source>
        <translation>L’enregistrement est endommagé&#xa0;: une partie est illisible.</translation>
    </message>
</context>
<context>
    <name>interleave::GroupingBox</name>
    <message>
        <source>Grouped by file</source>
        <translation>Par fichier</translation>
    </message>
    <message>
        <source>Grouped by machine</source>
        <translation>Par machine</translation>
    </message>
    <message>
        <source>Grouped by parameters only</source>
        <translation>Par paramètres seulement</translation>
    </message>
    <message>
        <source>What tells curves apart, where several recordings are shown</source>
        <translation>Ce qui distingue les courbes quand plusieurs enregistrements sont affichés</translation>
    </message>
</context>
<context>
    <name>interleave::Knowledge</name>
    <message>
        <source>States: traced by the kernel.</source>
        <translation>États&#xa0;: tracés par le noyau.</translation>
    </message>
    <message>
        <source>States: sampled every %1.</source>
        <translation>États&#xa0;: échantillonnés toutes les %1.</translation>
    </message>
    <message>
        <source>States: sampled every %1: %2</source>
        <extracomment>%2: a sentence that says why, and what can be done</extracomment>
        <translation>États&#xa0;: échantillonnés toutes les %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>States: told by the program.</source>
        <translation>États&#xa0;: annoncés par le programme.</translation>
    </message>
    <message>
        <source>States: told by the program: %1</source>
        <translation>États&#xa0;: annoncés par le programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Events that came too fast and are missing: %1.</source>
        <translation>Événements venus trop vite et qui manquent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Spans and samples past the limit of a recording, missing: %1.</source>
        <translation>Intervalles et échantillons au-delà de la limite d’un enregistrement, manquants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lanes that were not observed: %1.</source>
        <translation>Lignes non observées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Pale: sampled every %1.</source>
        <translation>Pâle&#xa0;: échantillonné toutes les %1.</translation>
    </message>
    <message>
        <source>Pale: told by the program.</source>
        <translation>Pâle&#xa0;: annoncé par le programme.</translation>
    </message>
    <message>
        <source>Traced by the kernel.</source>
        <translation>Tracé par le noyau.</translation>
    </message>
    <message>
        <source>Traced by the kernel; pale: told by the program.</source>
        <translation>Tracé par le noyau&#xa0;; pâle&#xa0;: annoncé par le programme.</translation>
    </message>
    <message>
        <source>Changes of state that came too fast to keep each of them: %1. Times and counts are exact, the order is not known.</source>
        <translation>Changements d’état trop rapprochés pour être tous conservés : %1. Les durées et les nombres sont exacts, l’ordre n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>interleave::LaneTableModel</name>
    <message>
        <source>Lane</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Share of its time in which the lane ran</source>
        <translation>Part de son temps pendant laquelle il s’est exécuté</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Share of its time in which it could run but had no core</source>
        <translation>Part de son temps pendant laquelle il aurait pu s’exécuter mais n’avait pas de cœur</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Share of its time in which it waited for something</source>
        <translation>Part de son temps pendant laquelle il a attendu quelque chose</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>How many stretches of one state were recorded</source>
        <translation>Nombre de périodes d’un même état enregistrées</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>How long the lane was there, in nanoseconds when copied</source>
        <translation>Durée de présence de la ligne, en nanosecondes quand on la copie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
</context>
<context>
    <name>interleave::LaneTables</name>
    <message>
        <source>Shares of the states by lane</source>
        <translation>Parts des états par ligne</translation>
    </message>
    <message>
        <source>Spans of the lane</source>
        <translation>Intervalles de la ligne</translation>
    </message>
</context>
<context>
    <name>interleave::LaneView</name>
    <message>
        <source>What is under the cursor</source>
        <translation>Ce qui est sous le curseur</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keep the newest moment in view</source>
        <translation>Garder le dernier instant en vue</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Exécution entière</translation>
    </message>
    <message>
        <source>Show the run from its beginning to its end</source>
        <translation>Montrer l’exécution du début à la fin</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1: the lane that held the thing or ended the wait</extracomment>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Find lanes</source>
        <translation>Chercher des lignes</translation>
    </message>
    <message>
        <source>Find lanes by name, kind or number</source>
        <translation>Chercher des lignes par nom, sorte ou numéro</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>How the lanes are sorted and grouped</source>
        <translation>Comment les lignes sont triées et groupées</translation>
    </message>
    <message>
        <source>By start</source>
        <translation>Par début</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By running share</source>
        <translation>Par part d’exécution</translation>
    </message>
    <message>
        <source>Under their processes</source>
        <translation>Sous leurs processus</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Let the picture stand still while the run goes on (Space)</source>
        <translation>Immobiliser l’image pendant que l’exécution continue (Espace)</translation>
    </message>
    <message>
        <source>Earlier by half of what is shown (Shift+Left)</source>
        <translation>Plus tôt, de la moitié de ce qui est montré (Maj+Gauche)</translation>
    </message>
    <message>
        <source>Later by half of what is shown (Shift+Right)</source>
        <translation>Plus tard, de la moitié de ce qui est montré (Maj+Droite)</translation>
    </message>
    <message>
        <source>Back to the stretch of time shown before (Backspace)</source>
        <translation>Revenir à la période montrée auparavant (Retour arrière)</translation>
    </message>
    <message>
        <source>Lanes and spans as tables</source>
        <translation>Lignes et intervalles sous forme de tableaux</translation>
    </message>
</context>
<context>
    <name>interleave::LessonList</name>
    <message>
        <source>Find a lesson</source>
        <translation>Chercher une leçon</translation>
    </message>
    <message>
        <source>Lessons by chapter</source>
        <translation>Leçons par chapitre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a chapter&apos;s number and its title</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>interleave::LessonPage</name>
    <message>
        <source>No run yet.</source>
        <translation>Aucune exécution encore.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>time until the run ends</extracomment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>number and title of a chapter, then the title of a lesson</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>How the run was recorded</source>
        <translation>Comment l’exécution a été enregistrée</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Tick a run in the list of recordings to see it here.</source>
        <translation>Cochez une exécution dans la liste des enregistrements pour la voir ici.</translation>
    </message>
</context>
<context>
    <name>interleave::LessonView</name>
    <message>
        <source>Text of the lesson</source>
        <translation>Texte de la leçon</translation>
    </message>
    <message>
        <source>The text of the lesson. Ctrl with + and − changes its size, Ctrl+0 resets it; Tab goes from link to link.</source>
        <translation>Le texte de la leçon. Ctrl avec + et − change sa taille, Ctrl+0 la rétablit&#xa0;; Tab va de lien en lien.</translation>
    </message>
</context>
<context>
    <name>interleave::Library</name>
    <message>
        <source>The recording “%1” is not saved. %2 It stays in the list, and saving is tried again until it succeeds.</source>
        <translation>L’enregistrement « %1 » n’est pas sauvegardé. %2 Il reste dans la liste, et la sauvegarde est retentée jusqu’à ce qu’elle réussisse.</translation>
    </message>
</context>
<context>
    <name>interleave::Loader</name>
    <message>
        <source>%1: %2 What comes before is shown.</source>
        <translation>%1&#xa0;: %2 Ce qui précède est affiché.</translation>
    </message>
    <message>
        <source>Files that could not be read to their end: %1.</source>
        <extracomment>a list of files follows</extracomment>
        <translation>Fichiers qui n’ont pas pu être lus jusqu’au bout : %1.</translation>
    </message>
</context>
<context>
    <name>interleave::MainWindow</name>
    <message>
        <source>Reading recordings</source>
        <translation>Lecture des enregistrements</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>Ouvrir des enregistrements</translation>
    </message>
    <message>
        <source>Recordings (*.ilrun);;All files (*)</source>
        <translation>Enregistrements (*.ilrun);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” holds a recording of the lesson “%2”, which this version does not have.</source>
        <translation>«&#xa0;%1&#xa0;» contient un enregistrement de la leçon «&#xa0;%2&#xa0;», que cette version n’a pas.</translation>
    </message>
    <message>
        <source>The program did not end well last time. Recordings that were being made then and are in the list again: %1.</source>
        <translation>Le programme s’est mal terminé la dernière fois. Enregistrements alors en cours et de nouveau dans la liste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no chart to export yet. Run the lesson first.</source>
        <translation>Il n’y a pas encore de graphique à exporter. Exécutez d’abord la leçon.</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Export page</source>
        <translation>Exporter la page</translation>
    </message>
    <message>
        <source>There is no finished recording to export. Tick one in the list of recordings.</source>
        <translation>Il n’y a pas d’enregistrement terminé à exporter. Cochez-en un dans la liste des enregistrements.</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exporter les données</translation>
    </message>
    <message>
        <source>CSV tables (*.csv);;JSON (*.json)</source>
        <translation>Tableaux CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>There is no finished recording to save. Select one in the list of recordings.</source>
        <translation>Il n’y a pas d’enregistrement terminé à sauvegarder. Sélectionnez-en un dans la liste des enregistrements.</translation>
    </message>
    <message>
        <source>Save recordings</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Recordings (*.ilrun)</source>
        <translation>Enregistrements (*.ilrun)</translation>
    </message>
    <message>
        <source>&amp;Recordings</source>
        <translation>&amp;Enregistrements</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open recordings…</source>
        <translation>&amp;Ouvrir des enregistrements…</translation>
    </message>
    <message>
        <source>Show recordings from files beside those of this sitting</source>
        <translation>Montrer les enregistrements de fichiers à côté de ceux de cette séance</translation>
    </message>
    <message>
        <source>Export &amp;chart…</source>
        <translation>Exporter le &amp;graphique…</translation>
    </message>
    <message>
        <source>Save the chart in front as PNG, SVG or PDF</source>
        <translation>Sauvegarder le graphique au premier plan en PNG, SVG ou PDF</translation>
    </message>
    <message>
        <source>Export &amp;page…</source>
        <translation>Exporter la &amp;page…</translation>
    </message>
    <message>
        <source>Save stage, charts, lanes and results as PNG, SVG or PDF</source>
        <translation>Sauvegarder scène, graphiques, lignes de temps et résultats en PNG, SVG ou PDF</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Exporter les &amp;données…</translation>
    </message>
    <message>
        <source>Save the numbers of the recordings shown as CSV or JSON</source>
        <translation>Sauvegarder les nombres des enregistrements affichés en CSV ou JSON</translation>
    </message>
    <message>
        <source>&amp;Save recordings as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the selected recordings as a file to open again</source>
        <translation>Sauvegarder les enregistrements choisis dans un fichier à rouvrir</translation>
    </message>
    <message>
        <source>Copy chart as p&amp;icture</source>
        <translation>Copier le graphique comme &amp;image</translation>
    </message>
    <message>
        <source>Copy the chart in front, to paste it into slides</source>
        <translation>Copier le graphique au premier plan, pour le coller dans une présentation</translation>
    </message>
    <message>
        <source>Copy chart as &amp;table</source>
        <translation>Copier le graphique comme &amp;tableau</translation>
    </message>
    <message>
        <source>Copy the chart&apos;s numbers, to paste them into a spreadsheet</source>
        <translation>Copier les nombres du graphique, pour les coller dans un tableur</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copier comme co&amp;mmande</translation>
    </message>
    <message>
        <source>Copy the command line that runs the same in a terminal</source>
        <translation>Copier la ligne de commande qui exécute la même chose dans un terminal</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Stop what runs, and leave</source>
        <translation>Arrêter ce qui s’exécute, et partir</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Leçon</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>Run with the settings of the page</source>
        <translation>Exécuter avec les réglages de la page</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>End the run now and keep what was measured</source>
        <translation>Finir l’exécution maintenant et garder ce qui a été mesuré</translation>
    </message>
    <message>
        <source>&amp;Sweep…</source>
        <translation>&amp;Balayer…</translation>
    </message>
    <message>
        <source>Run for several values of a parameter</source>
        <translation>Exécuter pour plusieurs valeurs d’un paramètre</translation>
    </message>
    <message>
        <source>&amp;Next preset</source>
        <translation>Préréglage &amp;suivant</translation>
    </message>
    <message>
        <source>Set what the next preset says</source>
        <translation>Régler comme le dit le préréglage suivant</translation>
    </message>
    <message>
        <source>&amp;Previous preset</source>
        <translation>Préréglage &amp;précédent</translation>
    </message>
    <message>
        <source>Set what the preset before says</source>
        <translation>Régler comme le dit le préréglage précédent</translation>
    </message>
    <message>
        <source>Next r&amp;un</source>
        <translation>Exécution s&amp;uivante</translation>
    </message>
    <message>
        <source>Look at the run after the one shown</source>
        <translation>Regarder l’exécution qui suit celle affichée</translation>
    </message>
    <message>
        <source>Look at the run before the one shown</source>
        <translation>Regarder l’exécution qui précède celle affichée</translation>
    </message>
    <message>
        <source>Play the run &amp;again</source>
        <translation>Re&amp;jouer l’exécution</translation>
    </message>
    <message>
        <source>Show on the stage what happened, from the beginning</source>
        <translation>Montrer sur la scène ce qui s’est passé, depuis le début</translation>
    </message>
    <message>
        <source>&amp;Find a lesson</source>
        <translation>&amp;Chercher une leçon</translation>
    </message>
    <message>
        <source>Type a word of its title or question</source>
        <translation>Tapez un mot de son titre ou de sa question</translation>
    </message>
    <message>
        <source>N&amp;ext lesson</source>
        <translation>Leçon sui&amp;vante</translation>
    </message>
    <message>
        <source>Go on in the order of the course</source>
        <translation>Avancer dans l’ordre du cours</translation>
    </message>
    <message>
        <source>Pre&amp;vious lesson</source>
        <translation>Leçon précé&amp;dente</translation>
    </message>
    <message>
        <source>Go back in the order of the course</source>
        <translation>Reculer dans l’ordre du cours</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Leçons</translation>
    </message>
    <message>
        <source>Show the list of lessons</source>
        <translation>Montrer la liste des leçons</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>Mode &amp;présentation</translation>
    </message>
    <message>
        <source>Full screen with large type; Page Down and Page Up walk the presets, as a clicker does</source>
        <translation>Plein écran en grands caractères&#xa0;; Page suivante et Page précédente parcourent les préréglages, comme une télécommande</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>Étape s&amp;uivante</translation>
    </message>
    <message>
        <source>In presenter mode: the next or previous preset, then the next or previous lesson</source>
        <translation>En mode présentation&#xa0;: le préréglage suivant ou précédent, puis la leçon suivante ou précédente</translation>
    </message>
    <message>
        <source>L&amp;arger</source>
        <translation>Plus gra&amp;nd</translation>
    </message>
    <message>
        <source>Larger type everywhere</source>
        <translation>Caractères plus grands partout</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Plus pe&amp;tit</translation>
    </message>
    <message>
        <source>Smaller type everywhere</source>
        <translation>Caractères plus petits partout</translation>
    </message>
    <message>
        <source>The system&apos;s size of type</source>
        <translation>La taille de caractères du système</translation>
    </message>
    <message>
        <source>Bring this pane to the front and go there</source>
        <translation>Amener ce volet au premier plan et s’y rendre</translation>
    </message>
    <message>
        <source>Go to &amp;stage</source>
        <translation>Aller à la &amp;scène</translation>
    </message>
    <message>
        <source>Go to &amp;charts</source>
        <translation>Aller aux grap&amp;hiques</translation>
    </message>
    <message>
        <source>Go to &amp;results</source>
        <translation>Aller aux &amp;résultats</translation>
    </message>
    <message>
        <source>Go to source co&amp;de</source>
        <translation>Aller au co&amp;de source</translation>
    </message>
    <message>
        <source>Go to not&amp;es</source>
        <translation>Aller aux not&amp;es</translation>
    </message>
    <message>
        <source>One pane &amp;only</source>
        <translation>Un seul &amp;volet</translation>
    </message>
    <message>
        <source>Give the pane with the keyboard all of the room, or share it again</source>
        <translation>Donner toute la place au volet qui a le clavier, ou la partager de nouveau</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Thè&amp;me</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Clair ou sombre comme le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark type on light</source>
        <translation>Caractères sombres sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Light type on dark</source>
        <translation>Caractères clairs sur fond sombre</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>The language of the system</source>
        <translation>La langue du système</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Lesson &amp;text</source>
        <translation>&amp;Texte de la leçon</translation>
    </message>
    <message>
        <source>Read what the lesson is about</source>
        <translation>Lire de quoi parle la leçon</translation>
    </message>
    <message>
        <source>&amp;About Interleave</source>
        <translation>À &amp;propos d’Interleave</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>About Interleave</source>
        <translation>À propos d’Interleave</translation>
    </message>
    <message>
        <source>Interleave %1
A teaching lab for concurrent, parallel and distributed computing.

Free software under the GNU General Public License, version 3 or later; it comes with no warranty.
Uses Qt %2.</source>
        <translation>Interleave %1
Un laboratoire pour enseigner l’informatique concurrente, parallèle et répartie.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure&#xa0;; fourni sans aucune garantie.
Utilise Qt %2.</translation>
    </message>
    <message>
        <source>Sett&amp;ings</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>Show the column with parameters and recordings</source>
        <translation>Afficher la colonne des paramètres et des enregistrements</translation>
    </message>
    <message>
        <source>There are no lanes to export yet. Run the lesson first.</source>
        <translation>Il n’y a pas encore de lignes de temps à exporter. Exécutez d’abord la leçon.</translation>
    </message>
    <message>
        <source>Table of the spans shown (*.csv)</source>
        <translation>Tableau des intervalles montrés (*.csv)</translation>
    </message>
    <message>
        <source>Export lanes</source>
        <translation>Exporter les lignes de temps</translation>
    </message>
    <message>
        <source>Export &amp;lanes…</source>
        <translation>Exporter les &amp;lignes de temps…</translation>
    </message>
    <message>
        <source>Save the stretch of time shown as PNG, SVG or PDF, or its spans as CSV</source>
        <translation>Enregistrer la période montrée en PNG, SVG ou PDF, ou ses intervalles en CSV</translation>
    </message>
    <message>
        <source>C&amp;ontinue experiment</source>
        <translation>P&amp;oursuivre l’expérience</translation>
    </message>
    <message>
        <source>Measure what the experiment in front still misses</source>
        <translation>Mesurer ce qui manque encore à l’expérience au premier plan</translation>
    </message>
    <message>
        <source>Replace the files that exist already?</source>
        <translation>Remplacer les fichiers qui existent déjà ?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisir un autre nom</translation>
    </message>
    <message>
        <source>Writing the data</source>
        <translation>Écriture des données</translation>
    </message>
    <message>
        <source>Data are being written still. Wait for that, or cancel it.</source>
        <translation>Des données sont encore en train d’être écrites. Attendez la fin, ou annulez.</translation>
    </message>
    <message>
        <source>Delete recordings, or allow them more of the disk</source>
        <translation>Supprimer des enregistrements, ou leur accorder plus de place sur le disque</translation>
    </message>
    <message>
        <source>Clean &amp;up recordings…</source>
        <translation>Faire le Faire le ménage dans les enregistrements…ménage dans les enregistrements…</translation>
    </message>
    <message>
        <source>Prev&amp;ious run</source>
        <translation>Exécutio&amp;n précédente</translation>
    </message>
    <message>
        <source>Pre&amp;vious step</source>
        <translation>Étape pré&amp;cédente</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>Taille n&amp;ormale</translation>
    </message>
    <message>
        <source>&amp;Go to lesson text</source>
        <translation>Aller au te&amp;xte de la leçon</translation>
    </message>
    <message>
        <source>Go to t&amp;hread lanes</source>
        <translation>Aller aux l&amp;ignes de temps</translation>
    </message>
</context>
<context>
    <name>interleave::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Earlier messages: %L1. The newest:</source>
        <translation>Messages plus anciens : %L1. Les plus récents :</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>interleave::NotesView</name>
    <message>
        <source>events lost to full rings: %L1</source>
        <translation>événements perdus faute de place dans les tampons&#xa0;: %L1</translation>
    </message>
    <message>
        <source>past the recording&apos;s limit: %L1</source>
        <translation>au-delà de la limite de l’enregistrement&#xa0;: %L1</translation>
    </message>
    <message>
        <source>lanes not observed: %L1</source>
        <translation>lignes non observées&#xa0;: %L1</translation>
    </message>
    <message>
        <source>nothing was dropped</source>
        <translation>rien n’a été perdu</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Erreur&#xa0;:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Avertissement&#xa0;:</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 autorisés sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 allowed, %3 hardware threads per core</source>
        <translation>%1 autorisés sur %2, %3 fils matériels par cœur</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Limit by the control group</source>
        <translation>Limite du groupe de contrôle</translation>
    </message>
    <message>
        <source>%L1 cores</source>
        <translation>%L1 cœurs</translation>
    </message>
    <message>
        <source>Frequency governor</source>
        <translation>Gouverneur de fréquence</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Machine virtuelle</translation>
    </message>
    <message>
        <source>The run had nothing special to report.</source>
        <translation>L’exécution n’a rien signalé de particulier.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Priority of the workload</source>
        <translation>Priorité de la charge</translation>
    </message>
    <message>
        <source>nice %1</source>
        <translation>nice %1</translation>
    </message>
    <message>
        <source>How states are known</source>
        <translation>Comment les états sont connus</translation>
    </message>
    <message>
        <source>One probe event costs</source>
        <translation>Coût d’un événement de sonde</translation>
    </message>
    <message>
        <source>Watching cost</source>
        <translation>Coût de l’observation</translation>
    </message>
    <message>
        <source>%1 of processor time, in a process of its own</source>
        <translation>%1 de temps processeur, dans un processus à part</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>%1, %2; interleave %3; %4</source>
        <translation>%1, %2&#xa0;; interleave %3&#xa0;; %4</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What the run has to say, the machine it ran on, and what was not recorded stand here after a run.</source>
        <translation>Après une exécution se trouvent ici ce qu’elle a à dire, la machine qui l’a faite et ce qui n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>%1 Workload at nice %2; %3; one probe event costs %4.</source>
        <extracomment>%1: a whole sentence that says how states are known</extracomment>
        <translation>%1 Charge de travail à nice %2&#xa0;; %3&#xa0;; un événement de sonde coûte %4.</translation>
    </message>
    <message>
        <source>changes of state only counted: %L1</source>
        <translation>changements d’état seulement comptés : %L1</translation>
    </message>
</context>
<context>
    <name>interleave::PaneArea</name>
    <message>
        <source>Stage</source>
        <extracomment>the animated picture of a lesson, as in a theatre</extracomment>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Thread lanes</source>
        <translation>Lignes de temps</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code source</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Lesson, lanes, results, source and notes</source>
        <translation>Leçon, lignes de temps, résultats, source et notes</translation>
    </message>
    <message>
        <source>Show all panes again (Ctrl+M)</source>
        <translation>Montrer de nouveau tous les volets (Ctrl+M)</translation>
    </message>
    <message>
        <source>Give this pane all of the room (Ctrl+M)</source>
        <translation>Donner toute la place à ce volet (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>interleave::ParamEditor</name>
    <message>
        <source>%1:</source>
        <extracomment>a label before an input field</extracomment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Help on %1</source>
        <translation>Aide sur %1</translation>
    </message>
    <message>
        <source>%1, coarse</source>
        <translation>%1, grossièrement</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
</context>
<context>
    <name>interleave::ParamForm</name>
    <message>
        <source>Parameters of %1</source>
        <translation>Paramètres de %1</translation>
    </message>
</context>
<context>
    <name>interleave::PictureTexts</name>
    <message>
        <source>there is not enough memory for a picture of this size</source>
        <translation>la mémoire ne suffit pas pour une image de cette taille</translation>
    </message>
    <message>
        <source>Picture of pixels (*.png)</source>
        <translation>Image en pixels (*.png)</translation>
    </message>
    <message>
        <source>Vector picture for slides and the web (*.svg)</source>
        <translation>Image vectorielle pour présentations et web (*.svg)</translation>
    </message>
    <message>
        <source>Vector picture for print (*.pdf)</source>
        <translation>Image vectorielle pour l’impression (*.pdf)</translation>
    </message>
</context>
<context>
    <name>interleave::Progress</name>
    <message>
        <source>%1 (warm-up): %2 % done</source>
        <translation>%1 (échauffement)&#xa0;: %2&#xa0;% faits</translation>
    </message>
    <message>
        <source>%1: %2 % done</source>
        <translation>%1&#xa0;: %2&#xa0;% faits</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore %1 environ</translation>
    </message>
    <message>
        <source>%1 (warm-up): running for %2</source>
        <translation>%1 (échauffement)&#xa0;: en cours depuis %2</translation>
    </message>
    <message>
        <source>%1: running for %2</source>
        <translation>%1&#xa0;: en cours depuis %2</translation>
    </message>
</context>
<context>
    <name>interleave::RecordingFile</name>
    <message>
        <source>%1 holds something else than whole recordings; nothing is appended to it.</source>
        <translation>%1 contient autre chose que des enregistrements entiers&#xa0;; rien n’y est ajouté.</translation>
    </message>
    <message>
        <source>%1 was moved while it was written; the recordings are in %2.</source>
        <translation>%1 a été déplacé pendant son écriture ; les enregistrements sont dans %2.</translation>
    </message>
    <message>
        <source>%1 was deleted while it was written; it was written anew.</source>
        <translation>%1 a été supprimé pendant son écriture ; il a été réécrit.</translation>
    </message>
    <message>
        <source>%1 was deleted or replaced while it was written; the recordings are in %2.</source>
        <translation>%1 a été supprimé ou remplacé pendant son écriture ; les enregistrements sont dans %2.</translation>
    </message>
</context>
<context>
    <name>interleave::RecordingList</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <extracomment>keeps a recording when the list is cleared</extracomment>
        <translation>Épingler ou détacher</translation>
    </message>
    <message>
        <source>A pinned recording stays when the list is cleared.</source>
        <translation>Un enregistrement épinglé reste quand on vide la liste.</translation>
    </message>
    <message>
        <source>Show only the selected</source>
        <translation>Ne montrer que la sélection</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove all that are not pinned</source>
        <translation>Retirer tous ceux qui ne sont pas épinglés</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Every run is kept here. Check several to lay their charts over each other.</source>
        <translation>Chaque exécution est gardée ici. Cochez-en plusieurs pour superposer leurs graphiques.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>Reprendre ses réglages</translation>
    </message>
    <message>
        <source>Sets the parameters and runs as they were for this recording.</source>
        <translation>Règle les paramètres et les exécutions comme pour cet enregistrement.</translation>
    </message>
</context>
<context>
    <name>interleave::RecordingListModel</name>
    <message>
        <source>runs, %1</source>
        <translation>en cours, %1</translation>
    </message>
    <message>
        <source>%1, %2, pinned</source>
        <extracomment>state of a recording, time of day</extracomment>
        <translation>%1, %2, épinglé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Runs: %1</source>
        <translation>Exécutions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check several recordings to lay their charts over each other. F2 renames, Del removes.</source>
        <translation>Cochez plusieurs enregistrements pour superposer leurs graphiques. F2 renomme, Suppr retire.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a recording, what is known of it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Épingler %1</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>Détacher %1</translation>
    </message>
    <message>
        <source>Remove recordings</source>
        <translation>Retirer des enregistrements</translation>
    </message>
</context>
<context>
    <name>interleave::RecordingReader</name>
    <message>
        <source>The recording is damaged: it claims more parts than it has room for.</source>
        <translation>L’enregistrement est endommagé&#xa0;: il annonce plus de parties qu’il n’a de place.</translation>
    </message>
    <message>
        <source>The recording was made by another version of Interleave (format %1).</source>
        <translation>L’enregistrement a été fait par une autre version d’Interleave (format %1).</translation>
    </message>
</context>
<context>
    <name>interleave::ReportCap</name>
    <message>
        <source>Names of what is waited for, left out because a recording holds no more: %1.</source>
        <translation>Noms d’objets attendus laissés de côté, car un enregistrement n’en contient pas davantage : %1.</translation>
    </message>
    <message>
        <source>Metrics left out because a recording holds no more: %1.</source>
        <translation>Mesures laissées de côté, car un enregistrement n’en contient pas davantage : %1.</translation>
    </message>
    <message>
        <source>Remarks left out because a recording holds no more: %1.</source>
        <translation>Remarques laissées de côté, car un enregistrement n’en contient pas davantage : %1.</translation>
    </message>
    <message>
        <source>Samples left out because a recording holds no more: %1.</source>
        <translation>Échantillons laissés de côté, car un enregistrement n’en contient pas davantage : %1.</translation>
    </message>
    <message>
        <source>Gauges that nobody looked at because a run has no more: %1.</source>
        <translation>Jauges que personne n’a relevées, car une exécution n’en a pas davantage : %1.</translation>
    </message>
</context>
<context>
    <name>interleave::ResultsModel</name>
    <message>
        <source>↓ less</source>
        <translation>↓ moins</translation>
    </message>
    <message>
        <source>↑ more</source>
        <translation>↑ plus</translation>
    </message>
    <message>
        <source>Every run: %1</source>
        <translation>Chaque exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The parameters in which the selected runs differ</source>
        <translation>Les paramètres par lesquels les exécutions choisies diffèrent</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>What was measured; point at a row for the meaning and every run</source>
        <translation>Ce qui a été mesuré&#xa0;; pointez une ligne pour son sens et chaque exécution</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Half of the runs lie below, half above</source>
        <translation>La moitié des exécutions sont en dessous, la moitié au-dessus</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>A quarter of the runs lie below</source>
        <translation>Un quart des exécutions sont en dessous</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Quartile inférieur</translation>
    </message>
    <message>
        <source>A quarter of the runs lie above</source>
        <translation>Un quart des exécutions sont au-dessus</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Quartile supérieur</translation>
    </message>
    <message>
        <source>How many runs; a warm-up is not counted</source>
        <translation>Nombre d’exécutions&#xa0;; l’échauffement ne compte pas</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Which way is better, where that can be said</source>
        <translation>Le sens qui est meilleur, quand on peut le dire</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>too few runs to tell</source>
        <translation>trop peu d’exécutions pour conclure</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>lower and upper end of an interval</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1: no difference detectable</source>
        <translation>%1&#xa0;: aucune différence décelable</translation>
    </message>
    <message>
        <source>%1 (outlier)</source>
        <extracomment>a value that lies far from the others</extracomment>
        <translation>%1 (aberrante)</translation>
    </message>
    <message>
        <source>Runs beyond 1.5 interquartile ranges from the quartiles; they count like all others</source>
        <translation>Exécutions à plus de 1,5 écart interquartile des quartiles&#xa0;; elles comptent comme toutes les autres</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Aberrantes</translation>
    </message>
    <message>
        <source>How many times better the median is than that of the base</source>
        <translation>Combien de fois la médiane est meilleure que celle de la référence</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>Where the speed-up lies, by bootstrap over the runs; where it holds 1, chance may be all</source>
        <translation>Où se situe l’accélération, par bootstrap sur les exécutions&#xa0;; s’il contient 1, le hasard peut suffire</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Speed-up by how many times as much of the parameter there is</source>
        <translation>Accélération rapportée au facteur d’augmentation du paramètre</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
</context>
<context>
    <name>interleave::ResultsView</name>
    <message>
        <source>&amp;Compare to:</source>
        <translation>&amp;Comparer à&#xa0;:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Shows how much better than these runs all others are, and how sure that is</source>
        <translation>Montre de combien toutes les autres exécutions sont meilleures que celles-ci, et avec quelle certitude</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Compute the results</source>
        <translation>Calculer les résultats</translation>
    </message>
    <message>
        <source>Computing the results</source>
        <translation>Calcul des résultats</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a parameter, and which of its values</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show only…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Shows the rows with all of these words, in the setting or in the result</source>
        <translation>Montre les lignes où figurent tous ces mots, dans le réglage ou dans le résultat</translation>
    </message>
</context>
<context>
    <name>interleave::RunBar</name>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Your own settings.</source>
        <translation>Vos propres réglages.</translation>
    </message>
    <message>
        <source>Another lesson is running. Stop it first: two at once would disturb each other&apos;s measurements.</source>
        <translation>Une autre leçon s’exécute. Arrêtez-la d’abord&#xa0;: deux à la fois perturberaient leurs mesures.</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Préréglage&#xa0;:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>A recipe that shows one thing</source>
        <translation>Une recette qui montre une chose</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Run with these settings (F5)</source>
        <translation>Exécuter avec ces réglages (F5)</translation>
    </message>
    <message>
        <source>End the run now and keep what was measured (Esc)</source>
        <translation>Finir l’exécution maintenant et garder ce qui a été mesuré (Échap)</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Balayer…</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>Own settings</source>
        <extracomment>the entry of the list of presets when no preset fits the settings</extracomment>
        <translation>Réglages personnels</translation>
    </message>
    <message>
        <source>Run for several values of a parameter, several times each (Shift+F5)</source>
        <translation>Exécuter pour plusieurs valeurs d’un paramètre, plusieurs fois chacune (Maj+F5)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue (runs missing: %L1)</source>
        <translation>Poursuivre (exécutions manquantes&#xa0;: %L1)</translation>
    </message>
    <message>
        <source>Measure what the experiment in front still misses, and keep what it has</source>
        <translation>Mesurer ce qui manque encore à l’expérience au premier plan, et garder ce qu’elle a</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>goes on after a pause</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on with the next run</source>
        <translation>Continuer avec l’exécution suivante</translation>
    </message>
    <message>
        <source>Begin no further run until it is resumed; the run that goes on is finished</source>
        <translation>Ne commencer aucune autre exécution avant la reprise&#xa0;; celle qui est en cours va à son terme</translation>
    </message>
</context>
<context>
    <name>interleave::RunChooser</name>
    <message>
        <source>Run shown</source>
        <translation>Exécution affichée</translation>
    </message>
    <message>
        <source>The run that the stage, the lanes and the notes show</source>
        <translation>L’exécution que montrent la scène, les lignes de temps et les notes</translation>
    </message>
    <message>
        <source>No run shown</source>
        <translation>Aucune exécution affichée</translation>
    </message>
</context>
<context>
    <name>interleave::RunPlan</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a parameter and its value, as in &quot;Processes: 64&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>interleave::RunSettings</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Repetitions:</source>
        <translation>Répétitions&#xa0;:</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>How often each setting is run. With more than one, a warm-up comes first and does not count.</source>
        <translation>Nombre d’exécutions de chaque réglage. S’il y en a plus d’une, un échauffement les précède et ne compte pas.</translation>
    </message>
    <message>
        <source>Seed:</source>
        <translation>Graine&#xa0;:</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same random numbers</source>
        <translation>La même graine donne les mêmes nombres aléatoires</translation>
    </message>
    <message>
        <source>Vary nothing</source>
        <translation>Ne rien varier</translation>
    </message>
    <message>
        <source>Vary nothing: run with the one value above</source>
        <translation>Ne rien varier&#xa0;: exécuter avec l’unique valeur ci-dessus</translation>
    </message>
    <message>
        <source>Varies “%1”: %2</source>
        <extracomment>title of a parameter, and its values</extracomment>
        <translation>Varie «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Thread states:</source>
        <translation>États des fils :</translation>
    </message>
    <message>
        <source>How thread states are known</source>
        <translation>Comment les états des fils d’exécution sont connus</translation>
    </message>
    <message>
        <source>The kernel records every switch of a thread, which costs about a third of a microsecond each. Runs that measure such small times can do without.</source>
        <translation>Le noyau note chaque changement de contexte, ce qui coûte environ un tiers de microseconde à chaque fois. Les exécutions qui mesurent des temps aussi courts peuvent s’en passer.</translation>
    </message>
    <message>
        <source>As suits the lesson</source>
        <translation>Selon la leçon</translation>
    </message>
    <message>
        <source>Traced by the kernel</source>
        <translation>Tracés par le noyau</translation>
    </message>
    <message>
        <source>Sampled 50 times a second</source>
        <translation>Échantillonnés 50 fois par seconde</translation>
    </message>
    <message>
        <source>Only as the program tells</source>
        <translation>Seulement ce que dit le programme</translation>
    </message>
    <message>
        <source>Keep every change of state</source>
        <translation>Conserver chaque changement d’état</translation>
    </message>
    <message>
        <source>Otherwise a recording stays below 16 MB: where threads change their state very often, the times in each state and the number of changes are kept, but not their order.</source>
        <translation>Sinon un enregistrement reste sous 16 Mo : là où les fils d’exécution changent d’état très souvent, les durées dans chaque état et le nombre de changements sont conservés, mais pas leur ordre.</translation>
    </message>
</context>
<context>
    <name>interleave::SeriesLimit</name>
    <message>
        <source>All %1 series</source>
        <extracomment>a button beside a chart that draws the first few of its series: &quot;5 of 20 series&quot;</extracomment>
        <translation>Les %1 séries</translation>
    </message>
    <message>
        <source>%1 of %2 series</source>
        <translation>%1 séries sur %2</translation>
    </message>
    <message>
        <source>Draw only the first %1 series</source>
        <translation>Ne tracer que les %1 premières séries</translation>
    </message>
    <message>
        <source>Draw all series; the table has them all in any case</source>
        <translation>Tracer toutes les séries&#xa0;; le tableau les contient toutes dans tous les cas</translation>
    </message>
</context>
<context>
    <name>interleave::Session</name>
    <message>
        <source>The program interleave-run was not found beside this program nor in PATH. Install it there to run lessons.</source>
        <translation>Le programme interleave-run ne se trouve ni à côté de celui-ci ni dans PATH. Installez-le pour exécuter des leçons.</translation>
    </message>
    <message>
        <source>The program interleave-run could not be started: %1.</source>
        <translation>Le programme interleave-run n’a pu être lancé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The runner was ended from outside or crashed. What was recorded until then is kept.</source>
        <translation>L’exécuteur a été arrêté de l’extérieur ou s’est planté. Ce qui était enregistré jusque-là est gardé.</translation>
    </message>
    <message>
        <source>The runner ended without a recording (exit code %1).</source>
        <translation>L’exécuteur s’est terminé sans enregistrement (code de sortie %1).</translation>
    </message>
</context>
<context>
    <name>interleave::SharedMemory</name>
    <message>
        <source>There are no %1 bytes of shared memory (%2). Try a smaller size.</source>
        <translation>Il n’y a pas %1 octets de mémoire partagée (%2). Essayez une taille plus petite.</translation>
    </message>
</context>
<context>
    <name>interleave::Sitting</name>
    <message>
        <source>warm-up</source>
        <translation>échauffement</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>exécution %1</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1 (récupéré)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>number and name of a recording</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Recovered recording</source>
        <translation>Enregistrement récupéré</translation>
    </message>
    <message>
        <source>Runs that stand in several of the ticked recordings, and count only once: %1.</source>
        <translation>Exécutions présentes dans plusieurs des enregistrements cochés, et comptées une seule fois : %1.</translation>
    </message>
</context>
<context>
    <name>interleave::SourceView</name>
    <message>
        <source>Places: %1</source>
        <translation>Endroits&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search the source (Ctrl+F)</source>
        <translation>Chercher dans le source (Ctrl+F)</translation>
    </message>
    <message>
        <source>Enter or F3 goes to the next place, Shift+F3 to the one before.</source>
        <translation>Entrée ou F3 va à l’endroit suivant, Maj+F3 au précédent.</translation>
    </message>
    <message>
        <source>Search the source</source>
        <translation>Chercher dans le source</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Fichier source</translation>
    </message>
    <message>
        <source>The files that make up the running lesson.</source>
        <translation>Les fichiers dont est faite la leçon qui s’exécute.</translation>
    </message>
    <message>
        <source>Source that runs</source>
        <translation>Le source qui s’exécute</translation>
    </message>
    <message>
        <source>The very C++ that runs when you press Run; the build took it from the lesson&apos;s folder.</source>
        <translation>Le C++ même qui s’exécute quand vous appuyez sur Exécuter&#xa0;; la compilation l’a pris dans le dossier de la leçon.</translation>
    </message>
</context>
<context>
    <name>interleave::SpanTableModel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Held or ended by</source>
        <extracomment>the lane that held the thing or ended the wait</extracomment>
        <translation>Détenteur ou réveilleur</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Comment on le sait</translation>
    </message>
</context>
<context>
    <name>interleave::SpanTexts</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: why, &quot;waits for a lock&quot;; %2: the name of the thing</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>could run, but has no core</extracomment>
        <translation>prêt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>waits for a lock</source>
        <translation>attend un verrou</translation>
    </message>
    <message>
        <source>waits for a condition</source>
        <translation>attend une condition</translation>
    </message>
    <message>
        <source>waits at a channel</source>
        <translation>attend sur un canal</translation>
    </message>
    <message>
        <source>waits at a pipe</source>
        <translation>attend sur un tube</translation>
    </message>
    <message>
        <source>sleeps</source>
        <translation>dort</translation>
    </message>
    <message>
        <source>waits for another to end</source>
        <translation>attend la fin d’un autre</translation>
    </message>
    <message>
        <source>waits for input or output</source>
        <translation>attend une entrée ou une sortie</translation>
    </message>
    <message>
        <source>waits at a barrier</source>
        <translation>attend à une barrière</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>fil d’exécution</translation>
    </message>
    <message>
        <source>process</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>coroutine</source>
        <translation>coroutine</translation>
    </message>
    <message>
        <source>core</source>
        <extracomment>a core of the processor</extracomment>
        <translation>cœur</translation>
    </message>
    <message>
        <source>node</source>
        <extracomment>a computer of a cluster</extracomment>
        <translation>nœud</translation>
    </message>
    <message>
        <source>told by the program</source>
        <translation>selon le programme</translation>
    </message>
    <message>
        <source>sampled now and then</source>
        <translation>par échantillonnage</translation>
    </message>
    <message>
        <source>traced by the kernel</source>
        <translation>selon le noyau</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>cut off</source>
        <extracomment>the end of the recording is missing</extracomment>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>%1: %2 for %3 from %4 (%5)</source>
        <extracomment>lane, state, length, moment, how it is known</extracomment>
        <translation>%1&#xa0;: %2 pendant %3 dès %4 (%5)</translation>
    </message>
    <message>
        <source>%1: %2, %3, for %4 from %5 (%6)</source>
        <extracomment>lane, state, why and for what, length, moment, how it is known</extracomment>
        <translation>%1&#xa0;: %2, %3, pendant %4 dès %5 (%6)</translation>
    </message>
    <message>
        <source>sampled every %1</source>
        <translation>échantillonné toutes les %1</translation>
    </message>
    <message>
        <source>Held by %1.</source>
        <translation>Détenu par %1.</translation>
    </message>
    <message>
        <source>Woken by %1.</source>
        <translation>Réveillé par %1.</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>verrou</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>tube</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>sommeil</translation>
    </message>
    <message>
        <source>join</source>
        <extracomment>waiting for another thread to end</extracomment>
        <translation>jonction</translation>
    </message>
    <message>
        <source>I/O</source>
        <extracomment>input and output</extracomment>
        <translation>E/S</translation>
    </message>
    <message>
        <source>barrier</source>
        <translation>barrière</translation>
    </message>
    <message>
        <source>On core %1.</source>
        <translation>Sur le cœur %1.</translation>
    </message>
    <message>
        <source>Its beginning is computed, not seen.</source>
        <translation>Son début est calculé, non observé.</translation>
    </message>
</context>
<context>
    <name>interleave::Stage</name>
    <message>
        <source>Moving picture</source>
        <translation>Image animée</translation>
    </message>
</context>
<context>
    <name>interleave::StageView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Play the run again</source>
        <translation>Rejouer l’exécution</translation>
    </message>
    <message>
        <source>Play the run again, at most a minute long</source>
        <translation>Rejouer l’exécution, une minute au plus</translation>
    </message>
    <message>
        <source>Moment shown</source>
        <translation>Instant affiché</translation>
    </message>
    <message>
        <source>The moment of the run that is shown; the right end follows the run</source>
        <translation>L’instant affiché de l’exécution&#xa0;; l’extrémité droite suit l’exécution</translation>
    </message>
</context>
<context>
    <name>interleave::Standstill</name>
    <message>
        <source>The run stood still for %1 s, stopped from outside (Ctrl-Z, a signal or a debugger). Its times contain that pause.</source>
        <translation>L’exécution est restée suspendue pendant %1 s, arrêtée de l’extérieur (Ctrl-Z, un signal ou un débogueur). Ses durées contiennent cette pause.</translation>
    </message>
</context>
<context>
    <name>interleave::Storage</name>
    <message>
        <source>Another window keeps the recordings of this user. Those of this window stand in %1 and join the others when a window is opened alone.</source>
        <translation>Une autre fenêtre gère les enregistrements de cet utilisateur. Ceux de cette fenêtre se trouvent dans %1 et rejoindront les autres quand une fenêtre sera ouverte seule.</translation>
    </message>
    <message>
        <source>The ticked recordings take %1 of memory. Untick those, in other lessons too, that you do not look at.</source>
        <translation>Les enregistrements cochés occupent %1 de mémoire. Décochez ceux que vous ne regardez pas, dans les autres leçons aussi.</translation>
    </message>
    <message>
        <source>Recordings are not saved</source>
        <translation>Enregistrements non sauvegardés</translation>
    </message>
    <message>
        <source>Recordings that could not be saved and would be lost: %1.</source>
        <translation>Enregistrements qui n’ont pas pu être sauvegardés et seraient perdus : %1.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save recordings</source>
        <translation>Enregistrer les enregistrements</translation>
    </message>
    <message>
        <source>Recordings (*.ilrun)</source>
        <translation>Enregistrements (*.ilrun)</translation>
    </message>
    <message>
        <source>The recordings take %1 on the disk, more than the %2 that you allow. “Clean up…” below the list deletes some, or allows more.</source>
        <translation>Les enregistrements occupent %1 sur le disque, plus que les %2 que vous autorisez. « Faire le ménage… », sous la liste, en supprime ou en autorise davantage.</translation>
    </message>
</context>
<context>
    <name>interleave::SupervisedRun</name>
    <message>
        <source>The run cannot start: %1.</source>
        <translation>L’exécution ne peut pas démarrer : %1.</translation>
    </message>
</context>
<context>
    <name>interleave::SweepDialog</name>
    <message>
        <source>Tick at least one parameter to vary.</source>
        <translation>Cochez au moins un paramètre à varier.</translation>
    </message>
    <message>
        <source>That would be more than %L1 runs; vary less.</source>
        <translation>Cela ferait plus de %L1 exécutions&#xa0;; variez moins.</translation>
    </message>
    <message>
        <source>Runs, warm-ups included: %L1.</source>
        <translation>Exécutions, échauffements compris&#xa0;: %L1.</translation>
    </message>
    <message>
        <source>Runs, warm-ups included: %L1; about %2 if each takes as long as the last one.</source>
        <translation>Exécutions, échauffements compris&#xa0;: %L1&#xa0;; environ %2 si chacune dure autant que la dernière.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>&amp;Repetitions of each setting:</source>
        <translation>&amp;Répétitions de chaque réglage&#xa0;:</translation>
    </message>
    <message>
        <source>Repetitions of each setting</source>
        <translation>Répétitions de chaque réglage</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valeurs de %1</translation>
    </message>
    <message>
        <source>The lesson is run once for every combination of the values below, and again in another order for each repetition, so that drift spreads. Write values separated by commas, or a range such as 2..64 or 0..100..20.</source>
        <translation>La leçon est exécutée une fois pour chaque combinaison des valeurs ci-dessous, puis de nouveau dans un autre ordre à chaque répétition, pour que la dérive se répartisse. Écrivez des valeurs séparées par des virgules, ou un intervalle comme 2..64 ou 0..100..20.</translation>
    </message>
</context>
<context>
    <name>interleave::TableList</name>
    <message>
        <source>%1 holds tables of an earlier export that were changed since and do not belong to this one: %2. Move them, or export into another folder.</source>
        <translation>%1 contient des tableaux d’une exportation précédente, modifiés depuis et étrangers à celle-ci : %2. Déplacez-les, ou exportez dans un autre dossier.</translation>
    </message>
</context>
<context>
    <name>interleave::TableView</name>
    <message>
        <source>Copy as table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all of them, for pasting into a spreadsheet.</source>
        <translation>Copie les lignes choisies, ou toutes, pour les coller dans un tableur.</translation>
    </message>
</context>
<context>
    <name>interleave::TimelineFrame</name>
    <message>
        <source>%1 ▾</source>
        <extracomment>%1: the heading of the column by which the rows are sorted</extracomment>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <extracomment>%1: how long the stretch of time is that the user has marked</extracomment>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>Several in one place: their heights are their shares.</source>
        <translation>Plusieurs au même endroit&#xa0;: leurs hauteurs sont leurs parts.</translation>
    </message>
</context>
<context>
    <name>interleave::TimelineLayout</name>
    <message>
        <source>%1 %2</source>
        <extracomment>kind of a lane and its number in the system: &quot;thread 4711&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Process %1, lanes: %2</source>
        <translation>Processus %1, lignes&#xa0;: %2</translation>
    </message>
    <message>
        <source>Process not known, lanes: %1</source>
        <translation>Processus inconnu, lignes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>interleave::TimelinePane</name>
    <message>
        <source>Run the lesson to see what its threads, processes and coroutines do.</source>
        <translation>Exécutez la leçon pour voir ce que font ses fils d’exécution, processus et coroutines.</translation>
    </message>
    <message>
        <source>%1: %2, process %3, thread %4</source>
        <extracomment>name of a lane, its kind, process id, thread id</extracomment>
        <translation>%1&#xa0;: %2, processus %3, fil %4</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lignes de temps</translation>
    </message>
    <message>
        <source>One row for every thread, process and coroutine; time runs to the right. Filled: it runs. Hatched and lower: it waits, for a core or for something else. The arrow keys go from lane to lane and from span to span, Enter goes to the one that ended a wait, + and − zoom, Backspace goes back, 0 shows everything, S selects the span&apos;s time, Space freezes the picture.</source>
        <translation>Une ligne par fil d’exécution, processus et coroutine&#xa0;; le temps s’écoule vers la droite. Plein&#xa0;: il s’exécute. Hachuré et plus bas&#xa0;: il attend, un cœur ou autre chose. Les flèches vont de ligne en ligne et d’intervalle en intervalle, Entrée mène à celui qui a mis fin à une attente, + et − changent l’échelle, Retour arrière revient à la vue précédente, 0 montre tout, S sélectionne la durée de l’intervalle, Espace fige l’image.</translation>
    </message>
    <message>
        <source>Marked at %1: %2, %3.</source>
        <extracomment>a moment that the program marked; %2, %3: a number, and the name of what it is about</extracomment>
        <translation>Marqué à %1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>Marked at %1: %2.</source>
        <translation>Marqué à %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>interleave::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut être créé.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut être écrit.</translation>
    </message>
</context>
<context>
    <name>interleave::Tracer</name>
    <message>
        <source>There is no locked memory left for tracing; close other programs that trace, or raise the limit with ulimit -l.</source>
        <translation>Il ne reste pas de mémoire verrouillée pour le traçage ; fermez les autres programmes qui tracent, ou relevez la limite avec ulimit -l.</translation>
    </message>
</context>
<context>
    <name>interleave::WaitingBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %p %</source>
        <extracomment>what is done, and how much of it in percent</extracomment>
        <translation>%1&#xa0;: %p&#xa0;%</translation>
    </message>
</context>
<context>
    <name>interleave::Watching</name>
    <message>
        <source>Sampling was asked for.</source>
        <translation>L’échantillonnage a été demandé.</translation>
    </message>
    <message>
        <source>Tracing is switched off for this run.</source>
        <translation>Le traçage est désactivé pour cette exécution.</translation>
    </message>
    <message>
        <source>This run measures what tracing would slow down, so it is not traced.</source>
        <translation>Cette exécution mesure ce que le traçage ralentirait : elle n’est pas tracée.</translation>
    </message>
</context>
<context>
    <name>interleave::WholeFile</name>
    <message>
        <source>%1 cannot be written: %2. What was to stand there is kept in %3.</source>
        <translation>Impossible d’écrire %1 : %2. Ce qui devait s’y trouver est conservé dans %3.</translation>
    </message>
</context>
<context>
    <name>interleave::boundness</name>
    <message>
        <source>What all workers used of the cores together, in the kernel too (getrusage).</source>
        <translation>Ce que tous les travailleurs ont pris aux cœurs, noyau compris (getrusage).</translation>
    </message>
    <message>
        <source>How often a worker left its core because it had to wait (getrusage).</source>
        <translation>Combien de fois un travailleur a quitté son cœur parce qu’il devait attendre (getrusage).</translation>
    </message>
    <message>
        <source>How often a worker left its core because others had their turn (getrusage).</source>
        <translation>Combien de fois un travailleur a quitté son cœur parce que c’était le tour d’un autre (getrusage).</translation>
    </message>
    <message>
        <source>What the workers changed and nobody else sees (smaps_rollup); of a single way only.</source>
        <translation>Ce que les travailleurs ont modifié et que nul autre ne voit (smaps_rollup)&#xa0;; pour une seule façon.</translation>
    </message>
    <message>
        <source>One thread, process or coroutine, on average; of a single way only.</source>
        <translation>Un fil d’exécution, un processus ou une coroutine, en moyenne&#xa0;; pour une seule façon.</translation>
    </message>
    <message>
        <source>Of the way&apos;s own source, counted when it was compiled; of a single way only.</source>
        <translation>Du code propre à la façon, comptées à la compilation&#xa0;; pour une seule façon.</translation>
    </message>
    <message>
        <source>Wrong results</source>
        <translation>Résultats faux</translation>
    </message>
    <message>
        <source>Results that are not those of the sequential way; 0, or this lesson has a defect.</source>
        <translation>Résultats qui ne sont pas ceux de la façon séquentielle&#xa0;; 0, ou cette leçon a un défaut.</translation>
    </message>
    <message>
        <source>Six jobs, four ways</source>
        <translation>Six travaux, quatre façons</translation>
    </message>
    <message>
        <source>The whole matrix, cell by cell; then the verdict on the rules of thumb for this machine.</source>
        <translation>Tout le tableau, case par case&#xa0;; puis le verdict sur les règles empiriques, pour cette machine.</translation>
    </message>
    <message>
        <source>Calculation, four ways</source>
        <translation>Calcul, quatre façons</translation>
    </message>
    <message>
        <source>Who needs a core all the time gains as much as there are cores, and no more.</source>
        <translation>Qui a besoin d’un cœur tout le temps gagne autant qu’il y a de cœurs, et pas davantage.</translation>
    </message>
    <message>
        <source>Requests, four ways</source>
        <translation>Requêtes, quatre façons</translation>
    </message>
    <message>
        <source>Who waits can wait for many things at once; look at the switches and the memory.</source>
        <translation>Qui attend peut attendre beaucoup de choses à la fois&#xa0;; regardez les changements de contexte et la mémoire.</translation>
    </message>
    <message>
        <source>See them wait</source>
        <translation>Les voir attendre</translation>
    </message>
    <message>
        <source>The same waits in each way, once, with all lanes: who waits, and who computes?</source>
        <translation>Les mêmes attentes de chaque façon, une fois, avec toutes les lignes de temps&#xa0;: qui attend, qui calcule&#xa0;?</translation>
    </message>
    <message>
        <source>More processes than cores</source>
        <translation>Plus de processus que de cœurs</translation>
    </message>
    <message>
        <source>Calculation with 1 to 32 processes: where does the time stop falling, and does it rise?</source>
        <translation>Un calcul avec 1 à 32 processus&#xa0;: où le temps cesse-t-il de baisser, et remonte-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>How many threads for waits?</source>
        <translation>Combien de fils pour attendre&#xa0;?</translation>
    </message>
    <message>
        <source>64 waits by 1 to 64 threads, beside one event loop: when do threads catch up?</source>
        <translation>64 attentes par 1 à 64 fils d’exécution, à côté d’une boucle d’événements&#xa0;: quand les fils la rattrapent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Time in all, by job</source>
        <translation>Temps total, par travail</translation>
    </message>
    <message>
        <source>Time in all, by workers</source>
        <translation>Temps total, par nombre de travailleurs</translation>
    </message>
    <message>
        <source>Context switches, by way</source>
        <translation>Changements de contexte, par façon</translation>
    </message>
    <message>
        <source>Memory, by way</source>
        <translation>Mémoire, par façon</translation>
    </message>
    <message>
        <source>All of them, by all workers; counted in a pass of its own, watched and not timed (ptrace).</source>
        <translation>Tous, par tous les travailleurs&#xa0;; comptés lors d’un passage à part, observé et non chronométré (ptrace).</translation>
    </message>
    <message>
        <source>System calls, by way</source>
        <translation>Appels système, par façon</translation>
    </message>
    <message>
        <source>Speed-up, by workers</source>
        <translation>Accélération selon les travailleurs</translation>
    </message>
    <message>
        <source>Verdicts: 1 holds, 0 no difference, -1 does not hold</source>
        <translation>Verdicts&#xa0;: 1 se vérifie, 0 pas de différence, -1 ne se vérifie pas</translation>
    </message>
    <message>
        <source>Rule × 6 + job, counted from 0</source>
        <translation>Règle × 6 + travail, comptés à partir de 0</translation>
    </message>
    <message>
        <source>CPU time, by job</source>
        <translation>Temps processeur, par travail</translation>
    </message>
    <message>
        <source>Voluntary switches, by job</source>
        <translation>Changements volontaires, par travail</translation>
    </message>
    <message>
        <source>System calls, by job</source>
        <translation>Appels système, par travail</translation>
    </message>
    <message>
        <source>Memory, by job</source>
        <translation>Mémoire, par travail</translation>
    </message>
    <message>
        <source>From the making of the workers to the end of the last one; of one way, all jobs added up.</source>
        <translation>De la création des exécutants à la fin du dernier&#xa0;; pour une seule façon, tous les travaux additionnés.</translation>
    </message>
    <message>
        <source>Total and CPU time, by way</source>
        <translation>Temps total et temps processeur, par façon</translation>
    </message>
</context>
<context>
    <name>interleave::boundnessstage::Said</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a job, a way, its time and costs</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Which way suits which job?</source>
        <translation>Quelle façon convient à quel travail&#xa0;?</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>L’exécution a été arrêtée.</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>Travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>en cours …</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Choose a preset and run it.</source>
        <translation>Choisissez un préréglage et exécutez-le.</translation>
    </message>
    <message>
        <source>Time in all, by job and way</source>
        <translation>Temps total, par travail et par façon</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>Temps processeur</translation>
    </message>
    <message>
        <source>waits made</source>
        <translation>mises en attente</translation>
    </message>
    <message>
        <source>preemptions</source>
        <translation>préemptions</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>making a worker</source>
        <translation>création d’un travailleur</translation>
    </message>
    <message>
        <source>lines of code</source>
        <translation>lignes de code</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a figure&apos;s name, and its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>system calls</source>
        <translation>appels système</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non comptés</translation>
    </message>
    <message>
        <source>No verdict: other programs used %1 % of the cores.</source>
        <translation>Pas de verdict&#xa0;: d’autres programmes ont utilisé %1&#xa0;% des cœurs.</translation>
    </message>
</context>
<context>
    <name>interleave::channelstage::Said</name>
    <message>
        <source>has forgotten it</source>
        <translation>l’a oubliée</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>fait une pause</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>s’exécute</translation>
    </message>
    <message>
        <source>is ready</source>
        <translation>est prêt</translation>
    </message>
    <message>
        <source>waits for room</source>
        <translation>attend de la place</translation>
    </message>
    <message>
        <source>waits until %1 reads</source>
        <translation>attend que %1 lise</translation>
    </message>
    <message>
        <source>waits for a message</source>
        <translation>attend un message</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>attend %1</translation>
    </message>
    <message>
        <source>joins its children</source>
        <translation>attend la fin de ses enfants</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>est terminé</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 of %2 B</source>
        <translation>%1 sur %2 o</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The buffer grows: nobody waits, but every message waits longer.</source>
        <translation>Le tampon grandit&#xa0;: personne n’attend, mais chaque message attend plus longtemps.</translation>
    </message>
    <message>
        <source>The buffer is empty: who gets must wait.</source>
        <translation>Le tampon est vide&#xa0;: qui retire doit attendre.</translation>
    </message>
    <message>
        <source>A buffer between two speeds.</source>
        <translation>Un tampon entre deux vitesses.</translation>
    </message>
    <message>
        <source>The buffer is full: what is put now is lost.</source>
        <translation>Le tampon est plein&#xa0;: ce qu’on dépose maintenant est perdu.</translation>
    </message>
    <message>
        <source>The buffer is full: who puts must wait.</source>
        <translation>Le tampon est plein&#xa0;: qui dépose doit attendre.</translation>
    </message>
    <message>
        <source>Both ends are closed.</source>
        <translation>Les deux extrémités sont fermées.</translation>
    </message>
    <message>
        <source>Nobody writes any more, but one holds the end open: the reader waits on.</source>
        <translation>Plus personne n’écrit, mais l’un tient l’extrémité ouverte&#xa0;: le lecteur attend toujours.</translation>
    </message>
    <message>
        <source>A writer, a reader, a pipe.</source>
        <translation>Un écrivain, un lecteur, un tube.</translation>
    </message>
    <message>
        <source>The reader is gone: the next write fails.</source>
        <translation>Le lecteur a disparu&#xa0;: la prochaine écriture échoue.</translation>
    </message>
    <message>
        <source>Deadlock: each waits for the other.</source>
        <translation>Interblocage&#xa0;: chacun attend l’autre.</translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation>La conversation est finie.</translation>
    </message>
    <message>
        <source>Two write to each other first, and read then.</source>
        <translation>Deux processus s’écrivent d’abord, et lisent ensuite.</translation>
    </message>
    <message>
        <source>The slowest sets the pace: full in front of it, empty behind it.</source>
        <translation>Le plus lent donne le rythme&#xa0;: plein devant lui, vide derrière lui.</translation>
    </message>
    <message>
        <source>Children and their parent exchange objects.</source>
        <translation>Des enfants et leur parent échangent des objets.</translation>
    </message>
    <message>
        <source>What carries the messages, and how fast?</source>
        <translation>Qu’est-ce qui porte les messages, et à quelle vitesse&#xa0;?</translation>
    </message>
    <message>
        <source>What is sent waits in a channel until it is received.</source>
        <translation>Ce qui est envoyé attend dans un canal jusqu’à être reçu.</translation>
    </message>
    <message>
        <source>Choose a preset and run it.</source>
        <translation>Choisissez un préréglage et exécutez-le.</translation>
    </message>
    <message>
        <source>Nothing will change any more. Stop the run.</source>
        <translation>Plus rien ne changera. Arrêtez l’exécution.</translation>
    </message>
    <message>
        <source>Round trip %1; at full speed %2.</source>
        <translation>Aller-retour %1&#xa0;; à pleine vitesse %2.</translation>
    </message>
    <message>
        <source>Not watched more closely: that would slow down what is measured.</source>
        <translation>Pas observé de plus près&#xa0;: cela ralentirait ce qu’on mesure.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>L’exécution a été arrêtée.</translation>
    </message>
    <message>
        <source>The run has ended.</source>
        <translation>L’exécution est terminée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>channel %1: %2</source>
        <translation>canal %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>They were ended: both pipes are full.</source>
        <translation>Il y a été mis fin&#xa0;: les deux tubes sont pleins.</translation>
    </message>
    <message>
        <source>waits for its timer</source>
        <translation>attend sa minuterie</translation>
    </message>
</context>
<context>
    <name>interleave::cspstage::Said</name>
    <message>
        <source>per hop</source>
        <translation>par saut</translation>
    </message>
    <message>
        <source>per communication</source>
        <translation>par communication</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créés</translation>
    </message>
    <message>
        <source>until all are done</source>
        <translation>jusqu’à la fin de tous</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln threads in one process</source>
        <translation>
            <numerusform>%Ln fil d’exécution dans un processus</numerusform>
            <numerusform>%Ln fils d’exécution dans un processus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln processes, each with memory of its own</source>
        <translation>
            <numerusform>%Ln processus, avec sa propre mémoire</numerusform>
            <numerusform>%Ln processus, chacun avec sa propre mémoire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coroutines on one thread</source>
        <translation>
            <numerusform>%Ln coroutine sur un fil d’exécution</numerusform>
            <numerusform>%Ln coroutines sur un seul fil d’exécution</numerusform>
        </translation>
    </message>
    <message>
        <source>No token was seen in this run.</source>
        <translation>Aucun jeton n’a été vu pendant cette exécution.</translation>
    </message>
    <message>
        <source>The ring is being built.</source>
        <translation>L’anneau se construit.</translation>
    </message>
    <message>
        <source>The token is at node %1.</source>
        <translation>Le jeton est au nœud %1.</translation>
    </message>
    <message>
        <source>One token, last seen at node %1.</source>
        <translation>Un jeton, vu en dernier au nœud %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens go round.</source>
        <translation>
            <numerusform>%Ln jeton circule.</numerusform>
            <numerusform>%Ln jetons circulent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sampled %1 times a second: most hops happen unseen.</source>
        <translation>Échantillonné %1 fois par seconde&#xa0;: la plupart des sauts échappent au regard.</translation>
    </message>
    <message>
        <source>Sampled %1 times a second: most numbers pass unseen.</source>
        <translation>Échantillonné %1 fois par seconde&#xa0;: la plupart des nombres échappent au regard.</translation>
    </message>
    <message>
        <source>Sampled %1 times a second; really %2 million hops a second.</source>
        <translation>Échantillonné %1 fois par seconde&#xa0;; en réalité %2 millions de sauts par seconde.</translation>
    </message>
    <message>
        <source>Sampled %1 times a second; really %2 million communications a second.</source>
        <translation>Échantillonné %1 fois par seconde&#xa0;; en réalité %2 millions de communications par seconde.</translation>
    </message>
    <message>
        <source>Sampled %1 times a second; really %2 hops a second.</source>
        <translation>Échantillonné %1 fois par seconde&#xa0;; en réalité %2 sauts par seconde.</translation>
    </message>
    <message>
        <source>Sampled %1 times a second; really %2 communications a second.</source>
        <translation>Échantillonné %1 fois par seconde&#xa0;; en réalité %2 communications par seconde.</translation>
    </message>
    <message>
        <source>At real pace: a token stays %1 at each node.</source>
        <translation>À la vraie cadence&#xa0;: un jeton reste %1 à chaque nœud.</translation>
    </message>
    <message>
        <source>A number goes round and grows by one each time.</source>
        <translation>Un nombre circule et grandit de un à chaque tour.</translation>
    </message>
    <message>
        <source>The consumer has seen the numbers up to %1.</source>
        <translation>Le consommateur a vu les nombres jusqu’à %1.</translation>
    </message>
    <message>
        <source>How many threads can there be?</source>
        <translation>Combien de fils d’exécution peut-il y avoir&#xa0;?</translation>
    </message>
    <message>
        <source>How many processes can there be?</source>
        <translation>Combien de processus peut-il y avoir&#xa0;?</translation>
    </message>
    <message>
        <source>How many coroutines can there be?</source>
        <translation>Combien de coroutines peut-il y avoir&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody was seen waiting in this run.</source>
        <translation>Personne n’a été vu à attendre pendant cette exécution.</translation>
    </message>
    <message>
        <source>The workers are being made.</source>
        <translation>Les participants se créent.</translation>
    </message>
    <message>
        <source>All are done.</source>
        <translation>Tous ont terminé.</translation>
    </message>
    <message>
        <source>One waits and keeps all others from even beginning to wait.</source>
        <translation>Une seule attend, et empêche toutes les autres de seulement commencer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait at the same time.</source>
        <translation>
            <numerusform>%Ln attend.</numerusform>
            <numerusform>%Ln attendent en même temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>A ring of processes</source>
        <translation>Un anneau de processus</translation>
    </message>
    <message>
        <source>Each waits for the token, and passes it on to the next.</source>
        <translation>Chacun attend le jeton et le passe au suivant.</translation>
    </message>
    <message>
        <source>Choose a preset and run it.</source>
        <translation>Choisissez un préréglage et exécutez-le.</translation>
    </message>
    <message>
        <source>prefix</source>
        <comment>a process of CommsTime</comment>
        <translation>prefix</translation>
    </message>
    <message>
        <source>delta</source>
        <comment>a process of CommsTime</comment>
        <translation>delta</translation>
    </message>
    <message>
        <source>successor</source>
        <comment>a process of CommsTime</comment>
        <translation>successor</translation>
    </message>
    <message>
        <source>consumer</source>
        <comment>a process of CommsTime</comment>
        <translation>consumer</translation>
    </message>
    <message>
        <source>One still waits.</source>
        <translation>Un seul attend encore.</translation>
    </message>
    <message>
        <source>Nobody waits yet.</source>
        <translation>Personne n’attend encore.</translation>
    </message>
</context>
<context>
    <name>interleave::labs</name>
    <message>
        <source>Processes that talk</source>
        <translation>Des processus qui se parlent</translation>
    </message>
    <message>
        <source>What does a process cost as a thread, an OS process or a coroutine?</source>
        <translation>Que coûte un processus, selon qu’il est fil d’exécution, processus du système ou coroutine&#xa0;?</translation>
    </message>
    <message>
        <source>Several jobs in memory</source>
        <translation>Plusieurs jobs en mémoire</translation>
    </message>
    <message>
        <source>Why keep more than one job in memory?</source>
        <translation>Pourquoi garder plus d’un job en mémoire&#xa0;?</translation>
    </message>
    <message>
        <source>The states of a thread</source>
        <translation>Les états d’un fil d’exécution</translation>
    </message>
    <message>
        <source>What states does a thread go through?</source>
        <translation>Par quels états passe un fil d’exécution&#xa0;?</translation>
    </message>
    <message>
        <source>Queues and pipes</source>
        <translation>Files et tubes</translation>
    </message>
    <message>
        <source>How do they talk?</source>
        <translation>Comment se parlent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>A process and its children</source>
        <translation>Un processus et ses enfants</translation>
    </message>
    <message>
        <source>What is a process, and what does starting one cost?</source>
        <translation>Qu’est-ce qu’un processus, et que coûte son lancement ?</translation>
    </message>
    <message>
        <source>Pools of workers</source>
        <translation>Pools de travailleurs</translation>
    </message>
    <message>
        <source>Synchronous or asynchronous?</source>
        <translation>Synchrone ou asynchrone&#xa0;?</translation>
    </message>
    <message>
        <source>Kill a worker</source>
        <translation>Tuer un travailleur</translation>
    </message>
    <message>
        <source>Sends SIGKILL to a worker process that has a task, or else to any.</source>
        <translation>Envoie SIGKILL à un travailleur qui a une tâche, ou à défaut à n’importe lequel.</translation>
    </message>
    <message>
        <source>Speed-up and its limits</source>
        <translation>L’accélération et ses limites</translation>
    </message>
    <message>
        <source>How much faster can it get?</source>
        <translation>De combien peut-on accélérer&#xa0;?</translation>
    </message>
    <message>
        <source>Waiting or computing</source>
        <translation>Attendre ou calculer</translation>
    </message>
    <message>
        <source>Threads, processes or events?</source>
        <translation>Fils d’exécution, processus ou événements&#xa0;?</translation>
    </message>
    <message>
        <source>Shut the pool down</source>
        <translation>Arrêter le pool</translation>
    </message>
    <message>
        <source>Cancels what nobody has begun; what runs is waited for.</source>
        <translation>Annule ce que nul n’a commencé&#xa0;; ce qui est en cours est attendu.</translation>
    </message>
</context>
<context>
    <name>interleave::multiprogrammingstage::Said</name>
    <message>
        <source>Choose a preset and run it.</source>
        <translation>Choisissez un préréglage et exécutez-le.</translation>
    </message>
    <message>
        <source>Multiprogramming: up to %1 jobs in memory</source>
        <translation>Multiprogrammation&#xa0;: jusqu’à&#xa0;%1 jobs en mémoire</translation>
    </message>
    <message>
        <source>Simple batch: one job at a time</source>
        <translation>Par lot simple&#xa0;: un job à la fois</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>CPU cores were busy %1</source>
        <translation>Cœurs occupés à&#xa0;%1</translation>
    </message>
    <message>
        <source>CPU cores busy %1</source>
        <translation>Cœurs occupés à&#xa0;%1</translation>
    </message>
    <message>
        <source>CPU was busy %1</source>
        <translation>Processeur occupé à&#xa0;%1</translation>
    </message>
    <message>
        <source>CPU busy %1</source>
        <translation>Processeur occupé à&#xa0;%1</translation>
    </message>
    <message>
        <source>Memory: %1 of %2 places taken</source>
        <translation>Mémoire&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Waits for the disk</source>
        <translation>Attend le disque</translation>
    </message>
    <message>
        <source>Waits for its device</source>
        <translation>Attend son périphérique</translation>
    </message>
    <message>
        <source>No job was seen in this run.</source>
        <translation>Aucun job n’a été vu dans cette exécution.</translation>
    </message>
    <message>
        <source>The jobs are being made.</source>
        <translation>Les jobs sont en cours de création.</translation>
    </message>
    <message>
        <source>All jobs have ended.</source>
        <translation>Tous les jobs sont terminés.</translation>
    </message>
    <message>
        <source>The last job has ended.</source>
        <translation>Le dernier job est terminé.</translation>
    </message>
    <message>
        <source>The CPU is idle: all jobs in memory wait for input or output.</source>
        <translation>Le processeur est oisif&#xa0;: tous les jobs en mémoire attendent une entrée ou une sortie.</translation>
    </message>
    <message>
        <source>Several jobs share one core; which of them runs just now, the program cannot say.</source>
        <translation>Plusieurs jobs se partagent un cœur&#xa0;; lequel s’exécute à cet instant, le programme ne peut le dire.</translation>
    </message>
    <message>
        <source>While others wait for input or output, the CPU computes.</source>
        <translation>Pendant que d’autres attendent une entrée ou une sortie, le processeur calcule.</translation>
    </message>
    <message>
        <source>Nobody waits for a device: all jobs in memory want to compute.</source>
        <translation>Personne n’attend de périphérique&#xa0;: tous les jobs en mémoire veulent calculer.</translation>
    </message>
    <message>
        <source>Jobs that have ended: %1 of %2.</source>
        <translation>Jobs terminés&#xa0;:&#xa0;%1 sur&#xa0;%2.</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>jobs that are not loaded yet</comment>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Computes</source>
        <comment>a job</comment>
        <translation>Calcule</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a job that waits for the CPU</comment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>jobs</comment>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>one after the other: about %1</source>
        <translation>l’un après l’autre&#xa0;: environ&#xa0;%1</translation>
    </message>
    <message>
        <source>Another program has the CPU: jobs are ready, and none computes.</source>
        <translation>Un autre programme occupe le processeur&#xa0;: des jobs sont prêts, aucun ne calcule.</translation>
    </message>
</context>
<context>
    <name>interleave::pools</name>
    <message>
        <source>Time in all</source>
        <translation>Temps total</translation>
    </message>
    <message>
        <source>From the first task handed in to the last answer: the makespan.</source>
        <translation>De la première tâche soumise à la dernière réponse&#xa0;: le makespan.</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Borne inférieure</translation>
    </message>
    <message>
        <source>The longest task, or all of them divided by the workers, whichever is longer: no order is faster.</source>
        <translation>La plus longue tâche, ou le total divisé par le nombre de travailleurs, selon ce qui est le plus long&#xa0;: aucun ordre n’est plus rapide.</translation>
    </message>
    <message>
        <source>First result</source>
        <translation>Premier résultat</translation>
    </message>
    <message>
        <source>From the first task handed in until the caller had a result.</source>
        <translation>De la première tâche soumise jusqu’à ce que l’appelant ait un résultat.</translation>
    </message>
    <message>
        <source>Utilisation of the workers</source>
        <translation>Taux d’occupation des travailleurs</translation>
    </message>
    <message>
        <source>Share of the time in which a worker had a task.</source>
        <translation>Part du temps pendant laquelle un travailleur avait une tâche.</translation>
    </message>
    <message>
        <source>Overhead per task</source>
        <translation>Surcoût par tâche</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Temps d’attente</translation>
    </message>
    <message>
        <source>From the handing in of a task to its begin; mean.</source>
        <translation>De la soumission d’une tâche à son début&#xa0;; moyenne.</translation>
    </message>
    <message>
        <source>Turnaround time</source>
        <translation>Temps de séjour</translation>
    </message>
    <message>
        <source>From the handing in of a task to its end; mean.</source>
        <translation>De la soumission d’une tâche à sa fin&#xa0;; moyenne.</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Tâches achevées</translation>
    </message>
    <message>
        <source>Tasks that threw</source>
        <translation>Tâches en échec</translation>
    </message>
    <message>
        <source>Tasks lost</source>
        <translation>Tâches perdues</translation>
    </message>
    <message>
        <source>With a worker that was killed.</source>
        <translation>Avec un travailleur qui a été tué.</translation>
    </message>
    <message>
        <source>Tasks cancelled</source>
        <translation>Tâches annulées</translation>
    </message>
    <message>
        <source>Wrong results</source>
        <translation>Résultats faux</translation>
    </message>
    <message>
        <source>That differ from those computed without a pool.</source>
        <translation>Qui diffèrent de ceux calculés sans pool.</translation>
    </message>
    <message>
        <source>Share of the tasks, in %</source>
        <translation>Part des tâches, en&#xa0;%</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Dans la file</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Futures given up for a while</source>
        <translation>Futurs délaissés un moment</translation>
    </message>
    <message>
        <source>How often the caller had waited as long as it wanted for one future.</source>
        <translation>Combien de fois l’appelant avait attendu un futur aussi longtemps qu’il le voulait.</translation>
    </message>
    <message>
        <source>What goes beyond the lower bound – with apply, beyond the sum of all tasks –, divided by the tasks.</source>
        <translation>Ce qui dépasse la borne inférieure – avec apply, la somme de toutes les tâches –, divisé par le nombre de tâches.</translation>
    </message>
    <message>
        <source>Tasks given up</source>
        <translation>Tâches abandonnées</translation>
    </message>
    <message>
        <source>Three workers had died with each of them, or with one in the same piece.</source>
        <translation>Trois travailleurs étaient morts avec chacune d’elles, ou avec une tâche du même lot.</translation>
    </message>
    <message>
        <source>Tasks run again</source>
        <translation>Tâches exécutées de nouveau</translation>
    </message>
    <message>
        <source>Since the worker that had them was killed; counted each time.</source>
        <translation>Parce que le travailleur qui les avait a été tué&#xa0;; comptées à chaque fois.</translation>
    </message>
    <message>
        <source>Not begun when the time was up or the pool was shut down.</source>
        <translation>Pas commencées à la fin du délai ou à l’arrêt du pool.</translation>
    </message>
    <message>
        <source>Threw an exception</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdues</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonnées</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Exécutées de nouveau</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
</context>
<context>
    <name>interleave::poolstage::Said</name>
    <message>
        <source>With the caller: %1</source>
        <translation>Chez l’appelant&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>In the queue: %1</source>
        <translation>Dans la file&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Answered: %1 of %2</source>
        <translation>Réponses&#xa0;:&#xa0;%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a worker, what it does</extracomment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>A pool: tasks wait in a queue, and whoever is free takes the next one.</source>
        <translation>Un pool&#xa0;: les tâches attendent dans une file, et qui est libre prend la suivante.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>L’exécution a été arrêtée.</translation>
    </message>
    <message>
        <source>All is done.</source>
        <translation>Tout est fait.</translation>
    </message>
    <message>
        <source>The tasks are too short to be followed one by one.</source>
        <translation>Les tâches sont trop courtes pour être suivies une à une.</translation>
    </message>
    <message>
        <source>apply: the caller waits for each result, and so do all workers but one.</source>
        <translation>apply&#xa0;: l’appelant attend chaque résultat, et tous les travailleurs sauf un attendent aussi.</translation>
    </message>
    <message>
        <source>apply_async: the caller has handed in all, and waits for futures.</source>
        <translation>apply_async&#xa0;: l’appelant a tout soumis, et attend ses futurs.</translation>
    </message>
    <message>
        <source>map: the caller has handed in all, and waits for the last result.</source>
        <translation>map&#xa0;: l’appelant a tout soumis, et attend le dernier résultat.</translation>
    </message>
    <message>
        <source>Choose a preset and run it.</source>
        <translation>Choisissez un préréglage et lancez-le.</translation>
    </message>
    <message>
        <source>Time in all %1, lower bound %2; the workers were busy %3 of the time.</source>
        <translation>Temps total&#xa0;%1, borne inférieure&#xa0;%2&#xa0;; les travailleurs étaient occupés&#xa0;%3 du temps.</translation>
    </message>
    <message>
        <source>Workers with nothing to do: %1 of %2</source>
        <translation>Travailleurs sans rien à faire&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation>travailleur&#xa0;%1</translation>
    </message>
    <message>
        <source>tasks: %1</source>
        <translation>tâches&#xa0;: %1</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>a pris fin</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>tâche&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln threw</source>
        <extracomment>tasks that threw an exception</extracomment>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <extracomment>tasks</extracomment>
        <translation>
            <numerusform>%Ln perdue</numerusform>
            <numerusform>%Ln perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln given up</source>
        <extracomment>tasks</extracomment>
        <translation>
            <numerusform>%Ln abandonnée</numerusform>
            <numerusform>%Ln abandonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run again</source>
        <extracomment>tasks</extracomment>
        <translation>
            <numerusform>%Ln exécutée de nouveau</numerusform>
            <numerusform>%Ln exécutées de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <extracomment>tasks</extracomment>
        <translation>
            <numerusform>%Ln annulée</numerusform>
            <numerusform>%Ln annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers, and the number of the task that each has</source>
        <extracomment>above a picture of many workers</extracomment>
        <translation>
            <numerusform>%Ln travailleur, et le numéro de sa tâche</numerusform>
            <numerusform>%Ln travailleurs, et le numéro de la tâche de chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ✕%2</source>
        <extracomment>a worker, and how many with this name died before</extracomment>
        <translation>%1 ✕%2</translation>
    </message>
    <message>
        <source>With the caller</source>
        <translation>Chez l’appelant</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Dans la file</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers, and how many tasks each has done</source>
        <extracomment>above a picture of many workers</extracomment>
        <translation>
            <numerusform>%Ln travailleur, et le nombre de ses tâches</numerusform>
            <numerusform>%Ln travailleurs, et le nombre de tâches de chacun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interleave::processes</name>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Arrived through the pipe</source>
        <translation>Arrivé par le tube</translation>
    </message>
    <message>
        <source>Arrived through the terminal</source>
        <translation>Arrivé par le terminal</translation>
    </message>
    <message>
        <source>Ask it to end</source>
        <translation>Lui demander de terminer</translation>
    </message>
    <message>
        <source>Sends SIGTERM to the child that is waited for.</source>
        <translation>Envoie SIGTERM à l’enfant qui est attendu.</translation>
    </message>
    <message>
        <source>Kill it</source>
        <translation>Le tuer</translation>
    </message>
    <message>
        <source>Sends SIGKILL to the child that is waited for.</source>
        <translation>Envoie SIGKILL à l’enfant qui est attendu.</translation>
    </message>
</context>
<context>
    <name>interleave::processesstage::Said</name>
    <message>
        <source>Choose a preset and run it.</source>
        <translation>Choisissez un préréglage et exécutez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n more processes are not shown.</source>
        <translation>
            <numerusform>%n autre processus n’est pas montré.</numerusform>
            <numerusform>%n autres processus ne sont pas montrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a way of starting something, %2: how long it takes
----------
something that a process said; %1: its name</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Three standard streams, and where they lead</source>
        <translation>Trois flux standard, et où ils mènent</translation>
    </message>
    <message>
        <source>A dialogue through two pipes</source>
        <translation>Un dialogue par deux tubes</translation>
    </message>
    <message>
        <source>Printed is not arrived</source>
        <translation>Écrit n’est pas arrivé</translation>
    </message>
    <message>
        <source>How processes end, and who waits for them</source>
        <translation>Comment les processus finissent, et qui les attend</translation>
    </message>
    <message>
        <source>Whose variable is it?</source>
        <translation>À qui est la variable ?</translation>
    </message>
    <message>
        <source>What starting costs: median, and half of all between the marks</source>
        <translation>Ce que coûte un lancement : la médiane, et la moitié entre les marques</translation>
    </message>
    <message>
        <source>A process starts another and waits for its end</source>
        <translation>Un processus en lance un autre et attend sa fin</translation>
    </message>
    <message>
        <source>Both wait for room in a full pipe, which only the other could empty: a deadlock.</source>
        <translation>Chacun attend de la place dans un tube plein que seul l’autre pourrait vider : un interblocage.</translation>
    </message>
    <message>
        <source>What one writes the other reads: bytes, in order, and no message boundaries.</source>
        <translation>Ce que l’un écrit, l’autre le lit : des octets, dans l’ordre, et rien qui sépare les messages.</translation>
    </message>
    <message>
        <source>The parent has filled %1. Not traced: watching would cost more than what is measured.</source>
        <translation>Le parent a rempli %1. Sans trace : observer coûterait plus que ce qu’on mesure.</translation>
    </message>
    <message>
        <source>Its parent has ended: the orphan has a new one, which will wait for it.</source>
        <translation>Son parent est terminé : l’orphelin en a un nouveau, qui l’attendra.</translation>
    </message>
    <message>
        <source>A zombie: it has ended, but nobody has waited for it. Only its exit code is left.</source>
        <translation>Un zombie : il est terminé, mais personne ne l’a attendu. Il ne reste que son code de retour.</translation>
    </message>
    <message>
        <source>Both print the same lines at the same time; what stays in a buffer is not seen by anybody.</source>
        <translation>Les deux écrivent les mêmes lignes en même temps ; ce qui reste dans un tampon, personne ne le voit.</translation>
    </message>
    <message>
        <source>A child process has a copy of everything; threads and shared memory have the thing itself.</source>
        <translation>Un processus enfant a une copie de tout ; les fils d’exécution et la mémoire partagée ont la chose même.</translation>
    </message>
    <message>
        <source>A program does not know what its streams lead to: it reads 0, and writes to 1 and 2.</source>
        <translation>Un programme ne sait pas où mènent ses flux : il lit 0, et écrit sur 1 et 2.</translation>
    </message>
    <message>
        <source>The parent waits for the child, and learns an exit code or a signal.</source>
        <translation>Le parent attend l’enfant, et apprend un code de retour ou un signal.</translation>
    </message>
    <message>
        <source>ended by %1</source>
        <translation>terminé par %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>code de retour %1</translation>
    </message>
    <message>
        <source>runs</source>
        <extracomment>a process has a core</extracomment>
        <translation>s’exécute</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>a process has no core</extracomment>
        <translation>prêt</translation>
    </message>
    <message>
        <source>waits</source>
        <extracomment>a process waits for something</extracomment>
        <translation>attend</translation>
    </message>
    <message>
        <source>zombie, %1</source>
        <extracomment>a process that has ended and was not waited for</extracomment>
        <translation>zombie, %1</translation>
    </message>
    <message>
        <source>zombie</source>
        <translation>zombie</translation>
    </message>
    <message>
        <source>%1: inherited</source>
        <extracomment>%1: number of a standard stream that leads to where the parent&apos;s leads</extracomment>
        <translation>%1 : hérité</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1 : nulle part</translation>
    </message>
    <message>
        <source>%1: file</source>
        <extracomment>%1: number of a standard stream that leads to a file</extracomment>
        <translation>%1 : fichier</translation>
    </message>
    <message>
        <source>%1: pipe %2</source>
        <extracomment>%1: number of a standard stream, %2: bytes that went through</extracomment>
        <translation>%1 : tube %2</translation>
    </message>
    <message>
        <source>%1: terminal %2</source>
        <translation>%1 : terminal %2</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message>
        <source>variable = %1</source>
        <translation>variable = %1</translation>
    </message>
    <message>
        <source>shared = %1</source>
        <translation>partagée = %1</translation>
    </message>
    <message>
        <source>The parent waits for room in the pipe; it reads nothing before it has written all.</source>
        <translation>Le parent attend de la place dans le tube ; il ne lit rien avant d’avoir tout écrit.</translation>
    </message>
</context>
<context>
    <name>interleave::scaling</name>
    <message>
        <source>This run may use %1 cores, but the system grants it no more time than %2 % of one core has (cpu.max): further workers only wait for their turn.</source>
        <translation>Cette exécution dispose de %1 cœurs, mais le système ne lui accorde que %2&#xa0;% du temps d’un cœur (cpu.max)&#xa0;: les travailleurs en surplus ne font qu’attendre leur tour.</translation>
    </message>
    <message>
        <source>The %1 cores that this run may use are threads of %2 cores (SMT): those of one core share its units and do less than two cores.</source>
        <translation>Les %1 cœurs dont dispose cette exécution sont des fils matériels de %2 cœurs (SMT)&#xa0;: ceux d’un même cœur en partagent les unités et font moins que deux cœurs.</translation>
    </message>
    <message>
        <source>A fifth cannot be divided</source>
        <translation>Un cinquième ne se partage pas</translation>
    </message>
    <message>
        <source>One to four times as many workers as cores. The dots leave the ideal at once, and beyond the cores they rise no more.</source>
        <translation>D’un travailleur à quatre fois le nombre de cœurs. Les points s’écartent aussitôt de l’idéal et, passé le nombre de cœurs, ne montent plus.</translation>
    </message>
    <message>
        <source>How much must be divisible?</source>
        <translation>Combien faut-il pouvoir partager&#xa0;?</translation>
    </message>
    <message>
        <source>The same work with serial shares from none to 60 %: what is left of the cores?</source>
        <translation>Le même travail avec une part séquentielle de 0 à 60&#xa0;%&#xa0;: que reste-t-il des cœurs&#xa0;?</translation>
    </message>
    <message>
        <source>Bring work along</source>
        <translation>Apporter du travail</translation>
    </message>
    <message>
        <source>Weak scaling: each worker brings its own share of the work. The serial fifth stays what it was, and weighs less and less.</source>
        <translation>Passage à l’échelle faible&#xa0;: chaque travailleur apporte sa part du travail. Le cinquième séquentiel reste ce qu’il était et pèse de moins en moins.</translation>
    </message>
    <message>
        <source>Four kinds of work</source>
        <translation>Quatre sortes de travail</translation>
    </message>
    <message>
        <source>All of it can be divided, yet not every kernel scales alike: memory and caches are shared.</source>
        <translation>Tout se partage, et pourtant chaque calcul ne passe pas à l’échelle de la même façon&#xa0;: la mémoire et les caches sont communs.</translation>
    </message>
    <message>
        <source>Meet more often</source>
        <translation>Se retrouver plus souvent</translation>
    </message>
    <message>
        <source>No serial share at all, but the workers meet 1, 30 or 300 times: waiting for each other costs, and the laws see it as a serial share.</source>
        <translation>Aucune part séquentielle, mais les travailleurs se retrouvent 1, 30 ou 300 fois&#xa0;: s’attendre coûte, et les lois y voient une part séquentielle.</translation>
    </message>
    <message>
        <source>Speed-up and the laws</source>
        <translation>L’accélération et les lois</translation>
    </message>
    <message>
        <source>Scaled speed-up and the laws</source>
        <translation>L’accélération étendue et les lois</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Karp–Flatt serial fraction</source>
        <translation>Part séquentielle de Karp–Flatt</translation>
    </message>
    <message>
        <source>Residuals: measured less fitted</source>
        <translation>Résidus&#xa0;: mesure moins ajustement</translation>
    </message>
    <message>
        <source>Time against workers</source>
        <translation>Temps selon les travailleurs</translation>
    </message>
    <message>
        <source>Serial share found again</source>
        <translation>Part séquentielle retrouvée</translation>
    </message>
    <message>
        <source>Speed-up of the kernels</source>
        <translation>Accélération des différents calculs</translation>
    </message>
    <message>
        <source>One worker alone had a core for only %1 % of its time: other programs are busy. More workers then take more from them, and the speed-up comes out too high. End the other programs and run again.</source>
        <translation>Le travailleur seul n’a eu de cœur que pendant %1&#xa0;% de son temps&#xa0;: d’autres programmes sont actifs. Plusieurs travailleurs leur en prennent alors davantage, et l’accélération paraît trop grande. Fermez les autres programmes et recommencez.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s and Gustafson&apos;s laws need measurements with two workers that have a core each; here there are too few for a fit.</source>
        <translation>Les lois d’Amdahl et de Gustafson demandent des mesures avec deux travailleurs qui ont chacun un cœur&#xa0;; il y en a trop peu ici pour un ajustement.</translation>
    </message>
    <message>
        <source>The Universal Scalability Law has two parameters: set most workers to 4 or more to fit it.</source>
        <translation>La loi universelle du passage à l’échelle a deux paramètres&#xa0;: réglez «&#xa0;Travailleurs au plus&#xa0;» à 4 ou davantage pour l’ajuster.</translation>
    </message>
    <message>
        <source>Best speed-up</source>
        <translation>Meilleure accélération</translation>
    </message>
    <message>
        <source>Median of the measurements with the number of workers that did best.</source>
        <translation>Médiane des mesures avec le nombre de travailleurs qui a le mieux réussi.</translation>
    </message>
    <message>
        <source>Workers with the best speed-up</source>
        <translation>Travailleurs, à la meilleure accélération</translation>
    </message>
    <message>
        <source>Speed-up, a worker for each core</source>
        <translation>Accélération, un travailleur par cœur</translation>
    </message>
    <message>
        <source>Median of the measurements with as many workers as there are cores.</source>
        <translation>Médiane des mesures avec autant de travailleurs que de cœurs.</translation>
    </message>
    <message>
        <source>Efficiency, a worker for each core</source>
        <translation>Efficacité, un travailleur par cœur</translation>
    </message>
    <message>
        <source>Speed-up divided by the number of workers.</source>
        <translation>Accélération divisée par le nombre de travailleurs.</translation>
    </message>
    <message>
        <source>Karp–Flatt serial fraction, a worker for each core</source>
        <translation>Part séquentielle de Karp–Flatt, un travailleur par cœur</translation>
    </message>
    <message>
        <source>The serial share that this speed-up amounts to, whatever its cause.</source>
        <translation>La part séquentielle à laquelle équivaut cette accélération, quelle qu’en soit la cause.</translation>
    </message>
    <message>
        <source>Cores that the machine gives</source>
        <translation>Cœurs que donne la machine</translation>
    </message>
    <message>
        <source>How many times the work of one thread is done by a thread for each core, each with work of its own: measured before the rest.</source>
        <translation>Combien de fois le travail d’un fil d’exécution est fait par un fil par cœur, chacun ayant son propre travail&#xa0;: mesuré avant le reste.</translation>
    </message>
    <message>
        <source>Core time of one worker</source>
        <translation>Temps de cœur d’un travailleur</translation>
    </message>
    <message>
        <source>For how much of its time one worker alone had a core; less than 90 %: other programs are busy.</source>
        <translation>Pendant quelle part de son temps le travailleur seul a eu un cœur&#xa0;; moins de 90&#xa0;%&#xa0;: d’autres programmes sont actifs.</translation>
    </message>
    <message>
        <source>Serial share by Amdahl&apos;s law</source>
        <translation>Part séquentielle selon la loi d’Amdahl</translation>
    </message>
    <message>
        <source>Fitted to the speed-up with as many workers as there are cores, or fewer.</source>
        <translation>Ajustée aux accélérations qui ont au plus autant de travailleurs que de cœurs.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s serial share, lower bound</source>
        <translation>Part séquentielle d’Amdahl, borne inférieure</translation>
    </message>
    <message>
        <source>Of the 95 % confidence interval.</source>
        <translation>De l’intervalle de confiance à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s serial share, upper bound</source>
        <translation>Part séquentielle d’Amdahl, borne supérieure</translation>
    </message>
    <message>
        <source>Distance of the dots from Amdahl&apos;s law</source>
        <translation>Écart des points à la loi d’Amdahl</translation>
    </message>
    <message>
        <source>Serial share by Gustafson&apos;s law</source>
        <translation>Part séquentielle selon la loi de Gustafson</translation>
    </message>
    <message>
        <source>Of the time of the parallel run; fitted like Amdahl&apos;s.</source>
        <translation>Du temps de l’exécution parallèle&#xa0;; ajustée comme celle d’Amdahl.</translation>
    </message>
    <message>
        <source>Gustafson&apos;s serial share, lower bound</source>
        <translation>Part séquentielle de Gustafson, borne inférieure</translation>
    </message>
    <message>
        <source>Gustafson&apos;s serial share, upper bound</source>
        <translation>Part séquentielle de Gustafson, borne supérieure</translation>
    </message>
    <message>
        <source>Distance of the dots from Gustafson&apos;s law</source>
        <translation>Écart des points à la loi de Gustafson</translation>
    </message>
    <message>
        <source>Contention, σ</source>
        <translation>Contention, σ</translation>
    </message>
    <message>
        <source>By the Universal Scalability Law, fitted to all dots: queueing for what is shared, cores included.</source>
        <translation>Selon la loi universelle du passage à l’échelle, ajustée à tous les points&#xa0;: l’attente de ce qui est partagé, cœurs compris.</translation>
    </message>
    <message>
        <source>Contention, lower bound</source>
        <translation>Contention, borne inférieure</translation>
    </message>
    <message>
        <source>Contention, upper bound</source>
        <translation>Contention, borne supérieure</translation>
    </message>
    <message>
        <source>Coherence, κ</source>
        <translation>Cohérence, κ</translation>
    </message>
    <message>
        <source>By the Universal Scalability Law: what each worker costs each other one. Above 0, more workers end up slower.</source>
        <translation>Selon la loi universelle du passage à l’échelle&#xa0;: ce que chaque travailleur coûte à chaque autre. Au-dessus de 0, ajouter des travailleurs finit par ralentir.</translation>
    </message>
    <message>
        <source>Coherence, lower bound</source>
        <translation>Cohérence, borne inférieure</translation>
    </message>
    <message>
        <source>Coherence, upper bound</source>
        <translation>Cohérence, borne supérieure</translation>
    </message>
    <message>
        <source>Distance of the dots from the Universal Scalability Law</source>
        <translation>Écart des points à la loi universelle du passage à l’échelle</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Travailleurs</translation>
    </message>
    <message>
        <source>Speed-up, measured</source>
        <translation>Accélération mesurée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>What the machine gives</source>
        <translation>Ce que donne la machine</translation>
    </message>
    <message>
        <source>Standard deviation of the residuals.</source>
        <translation>Écart type des résidus.</translation>
    </message>
    <message>
        <source>%1 threads that only compute did %2 % of the work of one, not %3 %: other programs or other machines have a part of these cores, or the cores share more than they tell. The laws take that for a serial share of %4 %, which is the machine&apos;s and not the work&apos;s.</source>
        <translation>%1 fils d’exécution qui ne font que calculer ont fait %2&#xa0;% du travail d’un seul, et non %3&#xa0;%&#xa0;: d’autres programmes ou d’autres machines occupent une partie de ces cœurs, ou les cœurs partagent plus qu’ils ne le disent. Les lois prennent cela pour une part séquentielle de %4&#xa0;%, qui est celle de la machine et non du travail.</translation>
    </message>
    <message>
        <source>No law is fitted: other programs used %1 % of the cores, and the laws would take that for a serial share. End these programs and run again.</source>
        <translation>Aucune loi n’est ajustée&#xa0;: d’autres programmes ont occupé %1&#xa0;% des cœurs, et les lois prendraient cela pour une part séquentielle. Fermez ces programmes et recommencez.</translation>
    </message>
</context>
<context>
    <name>interleave::scaling::Measurement</name>
    <message>
        <source>With %1 workers the result was not the sequential one. This is a defect of the lesson; please report it.</source>
        <translation>Avec %1 travailleurs, le résultat n’est pas celui du calcul séquentiel. C’est un défaut de la leçon&#xa0;; merci de le signaler.</translation>
    </message>
</context>
<context>
    <name>interleave::scalingstage::Said</name>
    <message>
        <source>Choose a preset and run it.</source>
        <translation>Choisissez un préréglage et exécutez-le.</translation>
    </message>
    <message>
        <source>Weak scaling: the work grows with the workers</source>
        <translation>Passage à l’échelle faible&#xa0;: le travail grandit avec les travailleurs</translation>
    </message>
    <message>
        <source>Strong scaling: the same work for all</source>
        <translation>Passage à l’échelle fort&#xa0;: le même travail pour tous</translation>
    </message>
    <message>
        <source>One worker, all the work</source>
        <translation>Un travailleur, tout le travail</translation>
    </message>
    <message>
        <source>%1 workers, the work grows with them</source>
        <translation>%1 travailleurs, le travail grandit avec eux</translation>
    </message>
    <message>
        <source>%1 workers, always the same work</source>
        <translation>%1 travailleurs, toujours le même travail</translation>
    </message>
    <message>
        <source>%1 × the work of one</source>
        <extracomment>speed-up</extracomment>
        <translation>%1 × le travail d’un seul</translation>
    </message>
    <message>
        <source>%1 × as fast as one</source>
        <translation>%1 × la vitesse d’un seul</translation>
    </message>
    <message>
        <source>No measurement was finished in this run.</source>
        <translation>Aucune mesure n’a été terminée dans cette exécution.</translation>
    </message>
    <message>
        <source>First, threads that only compute show what the machine can give.</source>
        <translation>D’abord, des fils d’exécution qui ne font que calculer montrent ce que la machine peut donner.</translation>
    </message>
    <message>
        <source>Everything is computed once without workers, to compare the results.</source>
        <translation>Tout est calculé une fois sans travailleurs, pour comparer les résultats.</translation>
    </message>
    <message>
        <source>One worker alone: the others are measured by it.</source>
        <translation>Un travailleur seul&#xa0;: c’est à lui que l’on compare les autres.</translation>
    </message>
    <message>
        <source>More workers than cores: they take turns, and nothing more is gained.</source>
        <translation>Plus de travailleurs que de cœurs&#xa0;: ils alternent, et l’on ne gagne plus rien.</translation>
    </message>
    <message>
        <source>While one works alone, the others wait: that part does not shrink.</source>
        <translation>Pendant que l’un travaille seul, les autres attendent&#xa0;: cette partie ne raccourcit pas.</translation>
    </message>
    <message>
        <source>Everything is divided: only waiting for the last one is lost.</source>
        <translation>Tout est partagé&#xa0;: on ne perd que l’attente du dernier.</translation>
    </message>
    <message>
        <source>one alone</source>
        <comment>part of the work that cannot be divided</comment>
        <translation>un seul</translation>
    </message>
    <message>
        <source>all together</source>
        <comment>part of the work that can be divided</comment>
        <translation>tous ensemble</translation>
    </message>
    <message>
        <source>one worker: %1</source>
        <translation>un travailleur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Scaled speed-up</source>
        <translation>Accélération étendue</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>workers</source>
        <comment>axis of a chart</comment>
        <translation>travailleurs</translation>
    </message>
    <message>
        <source>Gustafson</source>
        <translation>Gustafson</translation>
    </message>
    <message>
        <source>Amdahl</source>
        <translation>Amdahl</translation>
    </message>
    <message>
        <source>Tried before the run, the machine gave %1 of its %2 cores.</source>
        <translation>Mise à l’épreuve au départ, la machine a donné %1 de ses %2 cœurs.</translation>
    </message>
    <message>
        <source>one core</source>
        <translation>un cœur</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 cœurs</translation>
    </message>
    <message>
        <source>Other programs used %1 % of the cores: these are not the speed-ups of a quiet machine.</source>
        <translation>D’autres programmes ont utilisé %1&#xa0;% des cœurs&#xa0;: ce ne sont pas les accélérations d’une machine au repos.</translation>
    </message>
</context>
<context>
    <name>interleave::threadstage::Said</name>
    <message>
        <source>At the arrows: changes of state a second, in the last second; and in all so far.</source>
        <translation>Aux flèches&#xa0;: changements d’état par seconde, durant la dernière seconde&#xa0;; puis en tout jusqu’ici.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a state and how many threads are in it: &quot;ready: 3&quot;
----------
name of an arrow and its numbers</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A thread is in one of five states. Run a preset to see who is where.</source>
        <translation>Un fil d’exécution est dans l’un de cinq états. Lancez un préréglage pour voir qui est où.</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>state of a thread: made, but not yet admitted</extracomment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>state of a thread: could run, but has no core</extracomment>
        <translation>prêt</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>state of a thread: has a core</extracomment>
        <translation>en exécution</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>state of a thread: waits for input, output or an event</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>terminated</source>
        <extracomment>state of a thread: has ended</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>admitted</source>
        <extracomment>arrow from new to ready</extracomment>
        <translation>admission</translation>
    </message>
    <message>
        <source>dispatch</source>
        <extracomment>arrow from ready to running</extracomment>
        <translation>élection</translation>
    </message>
    <message>
        <source>interrupt</source>
        <extracomment>arrow from running to ready</extracomment>
        <translation>interruption</translation>
    </message>
    <message>
        <source>I/O or event wait</source>
        <extracomment>arrow from running to waiting</extracomment>
        <translation>attente d’E/S ou d’événement</translation>
    </message>
    <message>
        <source>I/O or event completion</source>
        <extracomment>arrow from waiting to ready</extracomment>
        <translation>fin d’E/S ou événement</translation>
    </message>
    <message>
        <source>exit</source>
        <extracomment>arrow from running to terminated</extracomment>
        <translation>fin</translation>
    </message>
    <message>
        <source>Sleepers wait for the clock and need no core meanwhile.</source>
        <translation>Les dormeurs attendent l’horloge et n’ont pas besoin de cœur d’ici là.</translation>
    </message>
    <message>
        <source>One has the lock. Who wants it as well waits.</source>
        <translation>Un fil a le verrou. Qui le veut aussi attend.</translation>
    </message>
    <message>
        <source>Consumers wait until the producer has delivered.</source>
        <translation>Les consommateurs attendent que le producteur ait livré.</translation>
    </message>
    <message>
        <source>Readers wait until something is in their pipe.</source>
        <translation>Les lecteurs attendent qu’il y ait quelque chose dans leur tube.</translation>
    </message>
    <message>
        <source>Who writes waits until the disk has it.</source>
        <translation>Qui écrit attend que le disque ait tout reçu.</translation>
    </message>
    <message>
        <source>More threads than cores: who is ready has no core yet.</source>
        <translation>Plus de fils que de cœurs&#xa0;: qui est prêt n’a pas encore de cœur.</translation>
    </message>
    <message>
        <source>One core: one thread runs, the others are ready. That is concurrency.</source>
        <translation>Un cœur&#xa0;: un fil s’exécute, les autres sont prêts. C’est la concurrence.</translation>
    </message>
    <message>
        <source>All cores: as many threads run as there are cores. That is parallelism.</source>
        <translation>Tous les cœurs&#xa0;: autant de fils s’exécutent qu’il y a de cœurs. C’est le parallélisme.</translation>
    </message>
    <message>
        <source>Who yields gives the core away and is ready at once: it waits for nothing.</source>
        <translation>Qui cède la main rend le cœur et est aussitôt prêt&#xa0;: il n’attend rien.</translation>
    </message>
    <message>
        <source>Two threads wake each other: while one runs, the other waits.</source>
        <translation>Deux fils se réveillent l’un l’autre&#xa0;: pendant que l’un s’exécute, l’autre attend.</translation>
    </message>
    <message>
        <source>Threads are made, work and end; the main thread waits for their ends.</source>
        <translation>Des fils sont créés, travaillent et se terminent&#xa0;; le fil principal attend leur fin.</translation>
    </message>
    <message>
        <source>Threads have names, which the kernel keeps.</source>
        <translation>Les fils ont des noms, que le noyau retient.</translation>
    </message>
    <message>
        <source>No arrow leaves “terminated”: a finished thread does not begin again.</source>
        <translation>Aucune flèche ne quitte «&#xa0;terminé&#xa0;»&#xa0;: un fil terminé ne recommence pas.</translation>
    </message>
    <message>
        <source>Processes, threads and coroutines are made and end at once.</source>
        <translation>Des processus, des fils et des coroutines sont créés et se terminent aussitôt.</translation>
    </message>
    <message>
        <source>Start, block, wake and end threads with the buttons.</source>
        <translation>Démarrez, bloquez, réveillez et terminez des fils avec les boutons.</translation>
    </message>
    <message>
        <source>Every change is traced by the kernel.</source>
        <translation>Chaque changement est tracé par le noyau.</translation>
    </message>
    <message>
        <source>States are looked at now and then: most changes are missed.</source>
        <translation>Les états sont observés de temps en temps&#xa0;: la plupart des changements échappent.</translation>
    </message>
    <message>
        <source>The program tells only when it waits: among “running” are those that are ready.</source>
        <translation>Le programme ne dit que ses attentes&#xa0;: parmi les fils «&#xa0;en exécution&#xa0;» sont ceux qui sont prêts.</translation>
    </message>
    <message>
        <source>not seen</source>
        <extracomment>of an arrow: nobody can tell how often a thread goes there</extracomment>
        <translation>non vu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>changes a second and in all; %1 is like &quot;310/s&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>≥ %1 · %2</source>
        <extracomment>the same where only some are seen</extracomment>
        <translation>≥ %1 · %2</translation>
    </message>
    <message>
        <source>Means of the whole run: threads in each state; at the arrows changes of state a second, and in all.</source>
        <translation>Moyennes de toute l’exécution&#xa0;: fils dans chaque état&#xa0;; sur les flèches, changements d’état par seconde, et au total.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Presets (--preset)</source>
        <translation>Préréglages (--preset)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Cores allowed / online</source>
        <translation>Cœurs autorisés / en ligne</translation>
    </message>
    <message>
        <source>Hardware threads per core</source>
        <translation>Fils matériels par cœur</translation>
    </message>
    <message>
        <source>Caches (level 1, 2, 3)</source>
        <translation>Caches (niveaux 1, 2, 3)</translation>
    </message>
    <message>
        <source>Frequency governor</source>
        <translation>Gouverneur de fréquence</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Virtualised</source>
        <translation>Virtualisation</translation>
    </message>
    <message>
        <source>Clock of the probes</source>
        <translation>Horloge des sondes</translation>
    </message>
    <message>
        <source>Load of the last minute</source>
        <translation>Charge de la dernière minute</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>Events that were lost because the workload was faster than the observer: %1.</source>
        <translation>Événements perdus parce que la charge allait plus vite que l’observateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Events past the size that a recording may have: %1.</source>
        <translation>Événements au-delà de la taille permise d’un enregistrement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Threads, processes or coroutines that were not observed: %1.</source>
        <translation>Fils d’exécution, processus ou coroutines non observés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Rien n’a été mesuré.</translation>
    </message>
    <message>
        <source>Made on %1, %2 (interleave %3, %4 build).</source>
        <translation>Fait sur %1, %2 (interleave %3, compilation %4).</translation>
    </message>
    <message>
        <source>Started %1. Seed: %2. Recordings: %3.</source>
        <translation>Commencé le %1. Graine&#xa0;: %2. Enregistrements&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is too long, or holds a character that no text has.</source>
        <translation>%1 est trop long, ou contient un caractère qu’aucun texte ne contient.</translation>
    </message>
    <message>
        <source>States of threads: traced by the kernel.</source>
        <translation>États des fils d’exécution : tracés par le noyau.</translation>
    </message>
    <message>
        <source>States of threads: sampled every %1 ms.</source>
        <translation>États des fils d’exécution : échantillonnés toutes les %1 ms.</translation>
    </message>
    <message>
        <source>States of threads: only what the program told.</source>
        <translation>États des fils d’exécution : seulement ce que le programme a dit.</translation>
    </message>
    <message>
        <source>too few runs to tell</source>
        <translation>trop peu d’exécutions pour conclure</translation>
    </message>
    <message>
        <source>%1: no difference detectable</source>
        <translation>%1&#xa0;: aucune différence décelable</translation>
    </message>
    <message>
        <source>%1 an outlier: more than 1.5 interquartile ranges beyond the quartiles. It counts like every other run.</source>
        <translation>%1 valeur aberrante&#xa0;: à plus de 1,5 écart interquartile des quartiles. Elle compte comme les autres.</translation>
    </message>
    <message>
        <source>Speed-up: how many times better the median is than with %1; the interval is a bootstrap over the runs.</source>
        <translation>Accélération&#xa0;: combien de fois la médiane est meilleure qu’avec %1&#xa0;; l’intervalle vient d’un bootstrap sur les exécutions.</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Typical distance</source>
        <translation>Distance typique</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>Fitted to all measurements of a curve together:</source>
        <translation>Ajustements à toutes les mesures d’une même courbe&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Medians of the runs:</source>
        <translation>Médianes des exécutions&#xa0;:</translation>
    </message>
    <message>
        <source>Changes of state that came too fast to keep each of them: %1. Times and counts are exact, the order is not known; --spans all keeps every change.</source>
        <translation>Changements d’état trop rapprochés pour être tous conservés : %1. Les durées et les nombres sont exacts, l’ordre n’est pas connu ; --spans all conserve chaque changement.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>true or false.</source>
        <translation>true ou false.</translation>
    </message>
    <message>
        <source>Only with %1=%2.</source>
        <translation>Seulement avec %1=%2.</translation>
    </message>
    <message>
        <source>Parameters and their initial values (--set)</source>
        <translation>Paramètres et leurs valeurs initiales (--set)</translation>
    </message>
    <message>
        <source>Sets %1</source>
        <translation>Fixe %1</translation>
    </message>
    <message>
        <source>CPU quota (control groups)</source>
        <translation>Quota de processeur (groupes de contrôle)</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 cœurs</translation>
    </message>
    <message>
        <source>Clock resolution</source>
        <translation>Résolution de l’horloge</translation>
    </message>
    <message>
        <source>Cost of one probe event</source>
        <translation>Coût d’un événement de sonde</translation>
    </message>
    <message>
        <source>%1 threads that ran or waited for a core</source>
        <translation>%1 fils en cours ou en attente d’un cœur</translation>
    </message>
    <message>
        <source>%1× faster</source>
        <translation>%1× plus rapide</translation>
    </message>
    <message>
        <source>%1× better</source>
        <translation>%1× mieux</translation>
    </message>
    <message>
        <source>%1× slower</source>
        <translation>%1× plus lent</translation>
    </message>
    <message>
        <source>%1× worse</source>
        <translation>%1× moins bien</translation>
    </message>
    <message>
        <source>In %1 of %2 runs other programs used many of the cores, up to %3 %: the times are longer and vary more than on a quiet machine.</source>
        <translation>Dans %1 exécutions sur %2, d’autres programmes ont occupé une grande partie des cœurs, jusqu’à %3&#xa0;%&#xa0;: les temps sont plus longs et varient plus que sur une machine au repos.</translation>
    </message>
    <message>
        <source>0 in every run: %1.</source>
        <translation>0 dans chaque exécution&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not known of these runs: %1.</source>
        <translation>Inconnu pour ces exécutions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 holds %2 MB; above %3 MB, viewers of traces get slow or fail. Export fewer runs, or measure again without --spans all.</source>
        <translation>%1 fait %2 Mo ; au-delà de %3 Mo, les lecteurs de traces deviennent lents ou échouent. Exportez moins d’essais, ou mesurez de nouveau sans --spans all.</translation>
    </message>
    <message>
        <source>Kernel tracing</source>
        <translation>Traçage par le noyau</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>refused, see below</source>
        <translation>refusé, voir plus bas</translation>
    </message>
    <message>
        <source>Left out, since the terminal is too narrow: %1.</source>
        <translation>Omis, car le terminal est trop étroit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No law is fitted: other programs took %1 % of the cores&apos; time.</source>
        <translation>Aucune loi n’est ajustée&#xa0;: d’autres programmes ont pris %1&#xa0;% du temps des cœurs.</translation>
    </message>
</context>
</TS>
