<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessBar</name>
    <message>
        <source>Easier to use</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Moves everything that is touched down</source>
        <translation>Déplace vers le bas tout ce que l’on touche</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Reprendre la photo</translation>
    </message>
    <message>
        <source>Use photo</source>
        <translation>Utiliser la photo</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>L’utiliser quand même</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Imprimer le badge</translation>
    </message>
    <message>
        <source>Print without photo</source>
        <translation>Imprimer sans photo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Yes, it is there</source>
        <translation>Oui, il est là</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>Non, le réimprimer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Wrong person?</source>
        <translation>Mauvaise personne&#xa0;?</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Appeler un superviseur</translation>
    </message>
    <message>
        <source>Ask for an exception</source>
        <translation>Demander une exception</translation>
    </message>
    <message>
        <source>Replace badge</source>
        <translation>Remplacer le badge</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Il est illisible</translation>
    </message>
    <message>
        <source>Badly printed</source>
        <translation>Mal imprimé</translation>
    </message>
    <message>
        <source>Check it later</source>
        <translation>Vérifier plus tard</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Different person</source>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
</context>
<context>
    <name>AdminCardPanel</name>
    <message>
        <source>The card’s code</source>
        <translation>Le code de la carte</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Enregistrer comme image</translation>
    </message>
</context>
<context>
    <name>ArrivalsChart</name>
    <message>
        <source>Choose a quarter hour to see its numbers and its scans.</source>
        <translation>Choisissez un quart d’heure pour voir ses chiffres et ses scans.</translation>
    </message>
    <message>
        <source>Open the scans</source>
        <translation>Ouvrir les scans</translation>
    </message>
    <message>
        <source>Of the day before</source>
        <translation>De la veille</translation>
    </message>
    <message>
        <source>Nobody arrived on this day or the day before.</source>
        <translation>Personne n’est arrivé ce jour-là ni la veille.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
</context>
<context>
    <name>ArrivalsPanel</name>
    <message>
        <source>Arrivals per quarter hour</source>
        <translation>Arrivées par quart d’heure</translation>
    </message>
    <message>
        <source>Completed check-ins and admitted entries at gates.</source>
        <translation>Accueils terminés et entrées admises aux portes.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Live view of the camera</source>
        <translation>Image en direct de la caméra</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <source>Choose something of the list.</source>
        <translation>Choisissez un élément de la liste.</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>Open the scans</source>
        <translation>Ouvrir les scans</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>Ce qui s’est passé, du plus récent au plus ancien</translation>
    </message>
</context>
<context>
    <name>CasePerson</name>
    <message>
        <source>Portrait of %1</source>
        <translation>Portrait de %1</translation>
    </message>
</context>
<context>
    <name>CaseWord</name>
    <message>
        <source>Your PIN, to say yes to it:</source>
        <translation>Votre code PIN, pour accepter&#xa0;:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Accorder</translation>
    </message>
    <message>
        <source>Why not, for whoever asked</source>
        <translation>Pourquoi non, pour qui l’a demandé</translation>
    </message>
    <message>
        <source>What was found, without names</source>
        <translation>Ce qui a été constaté, sans noms</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Clore le dossier</translation>
    </message>
    <message>
        <source>Clear: somebody else</source>
        <translation>Écarter&#xa0;: quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Hold: this person</source>
        <translation>Confirmer&#xa0;: cette personne</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Declined. The desk has been told.</source>
        <translation>Refusé. Le poste est prévenu.</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Écarté.</translation>
    </message>
    <message>
        <source>Held.</source>
        <translation>Confirmé.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Le dossier est clos.</translation>
    </message>
    <message>
        <source>Granted. The desk goes on by itself.</source>
        <translation>Accordé. Le poste continue de lui-même.</translation>
    </message>
    <message>
        <source>This was settled meanwhile.</source>
        <translation>Réglé entre-temps.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglés</translation>
    </message>
    <message>
        <source>The watch list</source>
        <translation>La liste de surveillance</translation>
    </message>
    <message>
        <source>Nothing was settled yet.</source>
        <translation>Rien n’a encore été réglé.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>{name} at {station}</source>
        <translation>{name}, {station}</translation>
    </message>
    <message>
        <source>A code of nobody known here</source>
        <translation>Un code de personne connu ici</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Dans leurs mots</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Ends unanswered at</source>
        <translation>Expire sans réponse à</translation>
    </message>
    <message>
        <source>Identity is not certain</source>
        <translation>L’identité n’est pas certaine</translation>
    </message>
    <message>
        <source>Send them to me</source>
        <translation>Me les envoyer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Why they are looked for</source>
        <translation>Motif de la recherche</translation>
    </message>
    <message>
        <source>What the entry does</source>
        <translation>Effet de l’inscription</translation>
    </message>
    <message>
        <source>Is this the person of the watch list?</source>
        <translation>Est-ce la personne de la liste de surveillance&#xa0;?</translation>
    </message>
    <message>
        <source>Born on another day</source>
        <translation>Née un autre jour</translation>
    </message>
    <message>
        <source>Other passport, other face</source>
        <translation>Autre passeport, autre visage</translation>
    </message>
    <message>
        <source>Passport agrees</source>
        <translation>Le passeport concorde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Closed by {name}, {moment}: {words}</source>
        <translation>Clos par {name}, {moment}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Opened {moment} · {entries}</source>
        <translation>Ouvert {moment} · {entries}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>jusqu’à {moment}</translation>
    </message>
    <message>
        <source>Added. {number} people of the event are like it.</source>
        <translation>Ajouté. Personnes semblables à l’événement&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>It ends with this day.</source>
        <translation>Se termine avec cette journée.</translation>
    </message>
    <message>
        <source>The same badge in two places</source>
        <translation>Le même badge à deux endroits</translation>
    </message>
    <message>
        <source>One badge was scanned at two stations within a time in which nobody walks from one to the other. Somebody may have copied it: find the bearer and compare the faces.</source>
        <translation>Un badge a été scanné à deux postes dans un délai où personne ne peut aller de l’un à l’autre. Il a peut-être été copié&#xa0;: trouvez le porteur et comparez les visages.</translation>
    </message>
    <message>
        <source>Inside twice</source>
        <translation>Deux fois à l’intérieur</translation>
    </message>
    <message>
        <source>A badge came to an entrance while it counted as inside already: it was passed back, or an exit was missed. Ask the bearer, then set right whether they are inside.</source>
        <translation>Un badge s’est présenté à une entrée alors qu’il comptait déjà comme à l’intérieur&#xa0;: il a été repassé à quelqu’un, ou une sortie a été manquée. Interrogez le porteur, puis corrigez sa présence.</translation>
    </message>
    <message>
        <source>Somebody of the watch list came</source>
        <translation>Une personne de la liste de surveillance est venue</translation>
    </message>
    <message>
        <source>A person whom the watch list names was scanned. Read the entry, and go to them if it says so.</source>
        <translation>Une personne nommée dans la liste de surveillance a été scannée. Lisez l’inscription, et rejoignez la personne si cela y est demandé.</translation>
    </message>
    <message>
        <source>Many exceptions of one operator</source>
        <translation>Beaucoup d’exceptions d’un même opérateur</translation>
    </message>
    <message>
        <source>One operator asks for far more exceptions than the others. Look at what they were for, and talk to them.</source>
        <translation>Un opérateur demande bien plus d’exceptions que les autres. Voyez pour quoi, et parlez-lui.</translation>
    </message>
    <message>
        <source>Many false codes at one station</source>
        <translation>Beaucoup de faux codes à un poste</translation>
    </message>
    <message>
        <source>Several codes that the conference did not issue were shown within minutes: somebody may be trying out copies. Go there.</source>
        <translation>Plusieurs codes que la conférence n’a pas émis ont été présentés en quelques minutes&#xa0;: quelqu’un essaie peut-être des copies. Allez-y.</translation>
    </message>
    <message>
        <source>A station called for help</source>
        <translation>Un poste a appelé à l’aide</translation>
    </message>
    <message>
        <source>Somebody pressed “Call a supervisor”. Go there or send somebody.</source>
        <translation>Quelqu’un a appuyé sur «&#xa0;Appeler un superviseur&#xa0;». Allez-y ou envoyez quelqu’un.</translation>
    </message>
    <message>
        <source>A clock went back</source>
        <translation>Une horloge a reculé</translation>
    </message>
    <message>
        <source>The clock of a station was set back: times in the record before and after it do not compare. Find out why. Two people close this case: one of them an admin.</source>
        <translation>L’horloge d’un poste a été reculée&#xa0;: les heures du registre avant et après ne sont pas comparables. Cherchez pourquoi. Deux personnes closent ce dossier, dont un administrateur.</translation>
    </message>
    <message>
        <source>Same person, walked quickly</source>
        <translation>Même personne, marche rapide</translation>
    </message>
    <message>
        <source>Badge was copied and revoked</source>
        <translation>Badge copié, révoqué</translation>
    </message>
    <message>
        <source>Exit was missed, set right</source>
        <translation>Sortie manquée, corrigée</translation>
    </message>
    <message>
        <source>Badge was passed back, person warned</source>
        <translation>Badge repassé, personne avertie</translation>
    </message>
    <message>
        <source>Spoken to, nothing further</source>
        <translation>Entretien, sans suite</translation>
    </message>
    <message>
        <source>Handed over to security</source>
        <translation>Remis à la sécurité</translation>
    </message>
    <message>
        <source>Explained by the desk’s task</source>
        <translation>S’explique par la tâche du poste</translation>
    </message>
    <message>
        <source>Operator was spoken to</source>
        <translation>Opérateur entendu</translation>
    </message>
    <message>
        <source>A trial, no intent</source>
        <translation>Un essai, sans intention</translation>
    </message>
    <message>
        <source>Person was stopped</source>
        <translation>Personne arrêtée</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Aide apportée</translation>
    </message>
    <message>
        <source>Pressed by mistake</source>
        <translation>Appui par erreur</translation>
    </message>
    <message>
        <source>Clock was set right</source>
        <translation>Horloge remise à l’heure</translation>
    </message>
    <message>
        <source>Send to the supervisor, say nothing</source>
        <translation>Envoyer au superviseur, ne rien dire</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Admit, and tell the supervisor</source>
        <translation>Admettre et prévenir le superviseur</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Held: it is this person</source>
        <translation>Confirmé&#xa0;: c’est cette personne</translation>
    </message>
    <message>
        <source>Cleared: it is somebody else</source>
        <translation>Écarté&#xa0;: c’est quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Exceptions asked for</source>
        <translation>Exceptions demandées</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Liste de surveillance</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>One more badge is asked for</source>
        <translation>Un badge de plus est demandé</translation>
    </message>
    <message>
        <source>An exception is asked for</source>
        <translation>Une exception est demandée</translation>
    </message>
    <message>
        <source>{first} and {second}, {seconds} s apart.</source>
        <translation>{first} et {second}, à {seconds} s d’écart.</translation>
    </message>
    <message>
        <source>{number} false codes at {station} within {minutes} min.</source>
        <translation>{number} faux codes en {minutes} min, {station}.</translation>
    </message>
    <message>
        <source>{name} asked for {number} exceptions.</source>
        <translation>{name} a demandé {number} exceptions.</translation>
    </message>
    <message>
        <source>At {station}.</source>
        <translation>Poste&#xa0;: {station}.</translation>
    </message>
    <message>
        <source>Nearly certain ({score} of 100)</source>
        <translation>Presque certain ({score} sur 100)</translation>
    </message>
    <message>
        <source>Very much alike ({score} of 100)</source>
        <translation>Très semblable ({score} sur 100)</translation>
    </message>
    <message>
        <source>Alike ({score} of 100)</source>
        <translation>Semblable ({score} sur 100)</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>{number} entries</source>
        <translation>{number} entrées</translation>
    </message>
    <message>
        <source>waiting since just now</source>
        <translation>attend depuis un instant</translation>
    </message>
    <message>
        <source>waiting for {number} min</source>
        <translation>attend depuis {number} min</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Camera and scanner do not work</source>
        <translation>La caméra et le lecteur ne fonctionnent pas</translation>
    </message>
    <message>
        <source>It is not read, however it is held</source>
        <translation>Il n’est pas lu, de quelque façon qu’on le tienne</translation>
    </message>
    <message>
        <source>They have the badge and have gone</source>
        <translation>La personne est partie avec le badge</translation>
    </message>
    <message>
        <source>WRONG BADGE</source>
        <translation>MAUVAIS BADGE</translation>
    </message>
    <message>
        <source>NOT THE BADGE</source>
        <translation>PAS LE BADGE</translation>
    </message>
    <message>
        <source>This is the badge of {name}, printed at {place}.</source>
        <translation>C’est le badge de {name}, imprimé à&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>This is the badge of {name}.</source>
        <translation>C’est le badge de {name}.</translation>
    </message>
    <message>
        <source>This is an old badge of {name}. It lets nobody in any more.</source>
        <translation>C’est un ancien badge de {name}. Il n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>This is the invitation of {name}.</source>
        <translation>C’est l’invitation de {name}.</translation>
    </message>
    <message>
        <source>This code is not one of our badges.</source>
        <translation>Ce code n’est pas celui d’un de nos badges.</translation>
    </message>
    <message>
        <source>Put it aside. Hold the badge that was just printed to the camera.</source>
        <translation>Mettez-le de côté et présentez le badge qui vient d’être imprimé.</translation>
    </message>
    <message>
        <source>Hold the badge that was just printed to the camera.</source>
        <translation>Présentez à la caméra le badge qui vient d’être imprimé.</translation>
    </message>
    <message>
        <source>This badge was printed and not checked until now. It was read, and counts.</source>
        <translation>Ce badge était imprimé mais pas encore vérifié. Il vient d’être lu et il est valable.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take out: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Entry {number} of the record cannot be read. Check the record under Report.</source>
        <translation>L’entrée {number} du registre est illisible. Vérifiez le registre sous Rapport.</translation>
    </message>
    <message>
        <source>Reading the record: {done} of {size} entries</source>
        <translation>Lecture du registre&#xa0;: {done} entrées sur {size}</translation>
    </message>
    <message>
        <source>{size} entries in the record</source>
        <translation>{size} entrées dans le registre</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>ConsoleMenuDialog</name>
    <message>
        <source>This console</source>
        <translation>Cette console</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>This console is for supervisors. Sign out (F10), and let one of them sign in.</source>
        <translation>Cette console est réservée aux superviseurs. Déconnectez-vous (F10) et laissez l’un d’eux se connecter.</translation>
    </message>
</context>
<context>
    <name>ConsoleTitle</name>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Language, colours, text size and sign-out</source>
        <translation>Langue, couleurs, taille du texte et déconnexion</translation>
    </message>
</context>
<context>
    <name>CrewPanel</name>
    <message>
        <source>Choose a station or an operator to see more.</source>
        <translation>Choisissez un poste ou un opérateur pour en voir plus.</translation>
    </message>
    <message>
        <source>Open the scans of this day</source>
        <translation>Ouvrir les scans de ce jour</translation>
    </message>
    <message>
        <source>Open all its scans</source>
        <translation>Ouvrir tous ses scans</translation>
    </message>
    <message>
        <source>Open the referred ones</source>
        <translation>Ouvrir les scans renvoyés</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Other days</source>
        <translation>Autres jours</translation>
    </message>
</context>
<context>
    <name>DelegationPanel</name>
    <message>
        <source>Choose a delegation to see its people.</source>
        <translation>Choisissez une délégation pour voir ses membres.</translation>
    </message>
    <message>
        <source>Open the scans</source>
        <translation>Ouvrir les scans</translation>
    </message>
    <message>
        <source>People of the delegation</source>
        <translation>Membres de la délégation</translation>
    </message>
    <message>
        <source>Nobody is registered for it.</source>
        <translation>Personne n’y est inscrit.</translation>
    </message>
</context>
<context>
    <name>Delegations</name>
    <message>
        <source>Needed are more than {share} of {who}. {when}</source>
        <translation>Il faut plus de {share} de {who}. {when}</translation>
    </message>
    <message>
        <source>Needed are at least {share} of {who}. {when}</source>
        <translation>Il faut au moins {share} de {who}. {when}</translation>
    </message>
    <message>
        <source>There is a quorum</source>
        <translation>Le quorum est atteint</translation>
    </message>
    <message>
        <source>There is no quorum</source>
        <translation>Le quorum n’est pas atteint</translation>
    </message>
    <message>
        <source>No delegation counts for it.</source>
        <translation>Aucune délégation n’y compte.</translation>
    </message>
    <message>
        <source>{present} of {counted} are present; {needed} are needed.</source>
        <translation>Présentes&#xa0;: {present} sur {counted}&#xa0;; nécessaires&#xa0;: {needed}.</translation>
    </message>
    <message>
        <source>{present} of {counted} are present; {needed} are needed, {missing} are missing.</source>
        <translation>Présentes&#xa0;: {present} sur {counted}&#xa0;; nécessaires&#xa0;: {needed}&#xa0;; manquantes&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>the member delegations</source>
        <translation>les délégations membres</translation>
    </message>
    <message>
        <source>the member and observer delegations</source>
        <translation>les délégations membres et observatrices</translation>
    </message>
    <message>
        <source>all delegations</source>
        <translation>toutes les délégations</translation>
    </message>
    <message>
        <source>A delegation is present when its head is inside a zone.</source>
        <translation>Une délégation est présente quand son chef est dans une zone.</translation>
    </message>
    <message>
        <source>A delegation is present when its head is checked in.</source>
        <translation>Une délégation est présente quand son chef est enregistré.</translation>
    </message>
    <message>
        <source>A delegation is present when anyone of it is inside a zone.</source>
        <translation>Une délégation est présente quand l’un des siens est dans une zone.</translation>
    </message>
    <message>
        <source>A delegation is present when anyone of it is checked in.</source>
        <translation>Une délégation est présente quand l’un des siens est enregistré.</translation>
    </message>
    <message>
        <source>Head here</source>
        <translation>Chef présent</translation>
    </message>
    <message>
        <source>Head missing</source>
        <translation>Chef absent</translation>
    </message>
    <message>
        <source>{name}: {arrived} of {expected} arrived. {head}</source>
        <translation>{name}&#xa0;: {arrived} arrivés sur {expected}. {head}</translation>
    </message>
    <message>
        <source>Not expected any more</source>
        <translation>N’est plus attendu</translation>
    </message>
    <message>
        <source>Arrival confirmed by the head {at} · no badge</source>
        <translation>Arrivée confirmée par le chef {at} · sans badge</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Pas encore là</translation>
    </message>
    <message>
        <source>Arrived {at}</source>
        <translation>Arrivé {at}</translation>
    </message>
    <message>
        <source>inside {zones}</source>
        <translation>à l’intérieur&#xa0;: {zones}</translation>
    </message>
    <message>
        <source>no badge</source>
        <translation>pas de badge</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Membres seulement</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>{shown} of {whole}</source>
        <translation>{shown} sur {whole}</translation>
    </message>
    <message>
        <source>{arrived} of {expected} arrived, {badges} with a badge, {inside} inside</source>
        <translation>{arrived} arrivés sur {expected}, {badges} avec badge, {inside} à l’intérieur</translation>
    </message>
</context>
<context>
    <name>DelegationsPanel</name>
    <message>
        <source>Name or code</source>
        <translation>Nom ou code</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>À l’intérieur</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No delegation fits. Show all, or type less.</source>
        <translation>Aucune délégation ne correspond. Affichez-les toutes, ou saisissez moins.</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>The file is not there now.</source>
        <translation>Le fichier n’est pas là pour le moment.</translation>
    </message>
    <message>
        <source>This design cannot be used as it is.</source>
        <translation>Ce modèle ne peut pas être utilisé tel quel.</translation>
    </message>
    <message>
        <source>It is shown again as soon as it is back.</source>
        <translation>Il sera de nouveau affiché dès son retour.</translation>
    </message>
    <message>
        <source>The sheet, before it is folded</source>
        <translation>La feuille, avant le pliage</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Recto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Writing the sample…</source>
        <translation>Écriture de l’échantillon…</translation>
    </message>
    <message>
        <source>Saved as {name}, beside the design.</source>
        <translation>Enregistré sous {name}, à côté du modèle.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Devanagari</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Géorgien</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Arménien</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>Éthiopien</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamoul</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>The longest names</source>
        <translation>Les noms les plus longs</translation>
    </message>
    <message>
        <source>Cut off at its smallest size, {wanted} mm.</source>
        <translation>Tronqué à sa plus petite taille, {wanted} mm.</translation>
    </message>
    <message>
        <source>Broken inside a word at its smallest size, {wanted} mm.</source>
        <translation>Coupé à l’intérieur d’un mot à sa plus petite taille, {wanted} mm.</translation>
    </message>
    <message>
        <source>Set at {value} mm, below its smallest size of {wanted} mm: the box is too low.</source>
        <translation>Composé à {value} mm, sous sa plus petite taille de {wanted} mm&#xa0;: le cadre est trop bas.</translation>
    </message>
    <message>
        <source>Had to shrink to its smallest size, {value} mm.</source>
        <translation>Réduit à sa plus petite taille, {value} mm.</translation>
    </message>
    <message>
        <source>Stands on {count} lines.</source>
        <translation>Réparti sur {count} lignes.</translation>
    </message>
    <message>
        <source>Has characters that no font has.</source>
        <translation>Contient des caractères absents de toutes les polices.</translation>
    </message>
    <message>
        <source>Stands where the slot is punched.</source>
        <translation>Se trouve là où la fente est perforée.</translation>
    </message>
    <message>
        <source>Stands {value} mm from the edge; the margin is {wanted} mm.</source>
        <translation>Se trouve à {value} mm du bord&#xa0;; la marge est de {wanted} mm.</translation>
    </message>
    <message>
        <source>Ends {value} mm beyond the cut; the bleed is {wanted} mm.</source>
        <translation>S’arrête à {value} mm au-delà de la coupe&#xa0;; le fond perdu est de {wanted} mm.</translation>
    </message>
    <message>
        <source>Has a contrast of {value} to what is under it; it takes {wanted}.</source>
        <translation>Contraste de {value} avec ce qui est dessous&#xa0;; il faut {wanted}.</translation>
    </message>
    <message>
        <source>Stands in the white edge of the code.</source>
        <translation>Se trouve dans la marge blanche du code.</translation>
    </message>
    <message>
        <source>The squares of the code are {value} mm wide; cameras take {wanted} mm or more.</source>
        <translation>Les carrés du code mesurent {value} mm&#xa0;; il en faut {wanted} mm ou plus pour les caméras.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Pictogram</source>
        <translation>Pictogramme</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>Lignes fines</translation>
    </message>
    <message>
        <source>Microtext</source>
        <translation>Microtexte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
</context>
<context>
    <name>DesignerFindingsPanel</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été relevé</translation>
    </message>
    <message>
        <source>Everything has room on this badge.</source>
        <translation>Tout tient sur ce badge.</translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation>Enregistrer un échantillon</translation>
    </message>
</context>
<context>
    <name>DesignerPeoplePanel</name>
    <message>
        <source>Who is on it</source>
        <translation>Qui y figure</translation>
    </message>
</context>
<context>
    <name>DesignerPreviewPanel</name>
    <message>
        <source>Drawing the badge…</source>
        <translation>Le badge se dessine…</translation>
    </message>
</context>
<context>
    <name>DesignerTitlePanel</name>
    <message>
        <source>Marks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>One moment: this badge first.</source>
        <translation>Un instant&#xa0;: d’abord ce badge.</translation>
    </message>
    <message>
        <source>A supervisor has been called.</source>
        <translation>Un superviseur a été appelé.</translation>
    </message>
    <message>
        <source>Better take it again: {problems}.</source>
        <translation>Mieux vaut la reprendre&#xa0;: {problems}.</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Effacer le dernier caractère</translation>
    </message>
</context>
<context>
    <name>DocumentEntry</name>
    <message>
        <source>Number of the document</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Lettres latines</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Lettres arabes</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Effacer le dernier caractère</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Somebody this store does not know</source>
        <translation>Personne inconnue de ce poste</translation>
    </message>
    <message>
        <source>The code led to nobody</source>
        <translation>Le code n’a mené à personne</translation>
    </message>
    <message>
        <source>Entry {number} of {size} · {moment}</source>
        <translation>Entrée {number} sur {size} · {moment}</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Seal of the code</source>
        <translation>Empreinte du code</translation>
    </message>
    <message>
        <source>{action} · likeness {score} · {state} · {reason}</source>
        <translation>{action} · ressemblance {score} · {state} · {reason}</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>held</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>écarté</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Filled in</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Is being filled in</source>
        <translation>En cours de saisie</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>This entry cannot be shown</source>
        <translation>Cette entrée ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>Person’s scans</source>
        <translation>Scans de la personne</translation>
    </message>
    <message>
        <source>Station’s scans</source>
        <translation>Scans du poste</translation>
    </message>
    <message>
        <source>Scans of this code</source>
        <translation>Scans de ce code</translation>
    </message>
</context>
<context>
    <name>EntryPerson</name>
    <message>
        <source>Portrait of %1</source>
        <translation>Portrait de %1</translation>
    </message>
</context>
<context>
    <name>EntryProof</name>
    <message>
        <source>Proof that this entry is in the signed record</source>
        <translation>Preuve que cette entrée est dans le journal signé</translation>
    </message>
    <message>
        <source>Making the proof…</source>
        <translation>Préparation de la preuve…</translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation>Afficher la preuve</translation>
    </message>
    <message>
        <source>Copy the proof</source>
        <translation>Copier la preuve</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Call a supervisor.</source>
        <translation>Appelez un superviseur.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Une erreur s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, call a supervisor.</source>
        <translation>Réessayez. Si cela se reproduit, appelez un superviseur.</translation>
    </message>
    <message>
        <source>The disk of this desk is full; nothing was recorded.</source>
        <translation>Le disque de ce poste est plein&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Send people to another desk and call a supervisor.</source>
        <translation>Dirigez les personnes vers un autre poste et appelez un superviseur.</translation>
    </message>
    <message>
        <source>Another program is using the data of this desk.</source>
        <translation>Un autre programme utilise les données de ce poste.</translation>
    </message>
    <message>
        <source>Try once more in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The data of this desk is damaged; nothing was recorded.</source>
        <translation>Les données de ce poste sont endommagées&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This desk may not write to its folder; nothing was recorded.</source>
        <translation>Ce poste ne peut pas écrire dans son dossier&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This person already has a badge that counts.</source>
        <translation>Cette personne a déjà un badge valable.</translation>
    </message>
    <message>
        <source>If it is lost, call a supervisor.</source>
        <translation>S’il est perdu, appelez un superviseur.</translation>
    </message>
    <message>
        <source>This badge was revoked or replaced meanwhile.</source>
        <translation>Ce badge a été révoqué ou remplacé entre-temps.</translation>
    </message>
    <message>
        <source>Keep the paper, and scan the invitation again.</source>
        <translation>Gardez le papier et scannez de nouveau l’invitation.</translation>
    </message>
    <message>
        <source>The face has to be compared before there is a badge.</source>
        <translation>Le visage doit être comparé avant qu’il y ait un badge.</translation>
    </message>
    <message>
        <source>Ask for an exception, or scan the invitation again.</source>
        <translation>Demandez une exception, ou scannez de nouveau l’invitation.</translation>
    </message>
    <message>
        <source>Nobody is asked to compare this face now.</source>
        <translation>Personne n’a à comparer ce visage maintenant.</translation>
    </message>
    <message>
        <source>This person has not been admitted here.</source>
        <translation>Cette personne n’a pas été admise ici.</translation>
    </message>
    <message>
        <source>Scan the invitation again.</source>
        <translation>Scannez de nouveau l’invitation.</translation>
    </message>
    <message>
        <source>The portrait is not here any more.</source>
        <translation>Le portrait n’est plus là.</translation>
    </message>
    <message>
        <source>Take it again.</source>
        <translation>Reprenez-la.</translation>
    </message>
    <message>
        <source>This picture cannot go on a badge.</source>
        <translation>Cette photo ne convient pas pour un badge.</translation>
    </message>
    <message>
        <source>The badge design in the settings cannot be used.</source>
        <translation>Le modèle de badge des réglages est inutilisable.</translation>
    </message>
    <message>
        <source>This badge is being printed already.</source>
        <translation>Ce badge est déjà en cours d’impression.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Attendez un instant.</translation>
    </message>
    <message>
        <source>This badge waits no more.</source>
        <translation>Ce badge n’est plus en attente.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>This badge cannot be cancelled: the printer has it.</source>
        <translation>Ce badge ne peut pas être annulé&#xa0;: il est à l’imprimante.</translation>
    </message>
    <message>
        <source>Take it back first, or answer its question.</source>
        <translation>Reprenez-le d’abord, ou répondez à la question.</translation>
    </message>
    <message>
        <source>This station does not print to that printer.</source>
        <translation>Ce poste n’imprime pas sur cette imprimante.</translation>
    </message>
    <message>
        <source>The labels of this printer are not counted.</source>
        <translation>Les étiquettes de cette imprimante ne sont pas comptées.</translation>
    </message>
    <message>
        <source>Another station is printing this badge.</source>
        <translation>Un autre poste imprime ce badge.</translation>
    </message>
    <message>
        <source>Ask at that desk before you go on.</source>
        <translation>Demandez à ce poste avant de continuer.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>A station opened</source>
        <translation>Poste ouvert</translation>
    </message>
    <message>
        <source>A scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>A check-in was completed</source>
        <translation>Accueil terminé</translation>
    </message>
    <message>
        <source>A portrait was taken</source>
        <translation>Portrait pris</translation>
    </message>
    <message>
        <source>A badge was made</source>
        <translation>Badge créé</translation>
    </message>
    <message>
        <source>A badge was printed</source>
        <translation>Badge imprimé</translation>
    </message>
    <message>
        <source>A badge was handed over</source>
        <translation>Badge remis</translation>
    </message>
    <message>
        <source>Somebody said whether a badge came out</source>
        <translation>Sortie du badge confirmée ou non</translation>
    </message>
    <message>
        <source>An invitation or badge code was issued</source>
        <translation>Code d’invitation ou de badge émis</translation>
    </message>
    <message>
        <source>An invitation or badge was revoked</source>
        <translation>Invitation ou badge révoqué</translation>
    </message>
    <message>
        <source>Delegates were imported</source>
        <translation>Délégués importés</translation>
    </message>
    <message>
        <source>The event was created</source>
        <translation>Événement créé</translation>
    </message>
    <message>
        <source>Data left the station</source>
        <translation>Données sorties du poste</translation>
    </message>
    <message>
        <source>Two people granted an exception</source>
        <translation>Exception accordée par deux personnes</translation>
    </message>
    <message>
        <source>Somebody asked for an exception</source>
        <translation>Exception demandée</translation>
    </message>
    <message>
        <source>A wish for an exception was answered</source>
        <translation>Réponse à une demande d’exception</translation>
    </message>
    <message>
        <source>A supervisor was called</source>
        <translation>Superviseur appelé</translation>
    </message>
    <message>
        <source>Somebody signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>A sign-in failed</source>
        <translation>Connexion échouée</translation>
    </message>
    <message>
        <source>Somebody signed out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>An operator was changed</source>
        <translation>Opérateur modifié</translation>
    </message>
    <message>
        <source>The watch list was changed</source>
        <translation>Liste de surveillance modifiée</translation>
    </message>
    <message>
        <source>A hit of the watch list was decided</source>
        <translation>Correspondance de la liste de surveillance tranchée</translation>
    </message>
    <message>
        <source>Where somebody is was corrected</source>
        <translation>Présence corrigée</translation>
    </message>
    <message>
        <source>A signing key was revoked</source>
        <translation>Clé de signature révoquée</translation>
    </message>
    <message>
        <source>A case was opened</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <source>A case was closed</source>
        <translation>Dossier clos</translation>
    </message>
    <message>
        <source>A badge was issued without being read</source>
        <translation>Badge délivré sans avoir été lu</translation>
    </message>
    <message>
        <source>Another badge was in the hand than the one printed</source>
        <translation>Un autre badge que celui imprimé a été présenté</translation>
    </message>
    <message>
        <source>A face was compared with its pictures</source>
        <translation>Visage comparé avec ses photos</translation>
    </message>
    <message>
        <source>Somebody on no list was written down</source>
        <translation>Une personne hors liste a été inscrite</translation>
    </message>
    <message>
        <source>A category or zones were changed</source>
        <translation>Une catégorie ou des zones ont été modifiées</translation>
    </message>
    <message>
        <source>A badge was handed back</source>
        <translation>Un badge a été rendu</translation>
    </message>
    <message>
        <source>The places of a delegation were changed</source>
        <translation>Les places d’une délégation ont été modifiées</translation>
    </message>
    <message>
        <source>An answer to the second factor was checked</source>
        <translation>Une réponse au second facteur a été vérifiée</translation>
    </message>
    <message>
        <source>Somebody at self-service needed help</source>
        <translation>Quelqu’un au libre-service a eu besoin d’aide</translation>
    </message>
    <message>
        <source>A desk went to help somebody at self-service</source>
        <translation>Un poste est allé aider quelqu’un au libre-service</translation>
    </message>
    <message>
        <source>A call for help at self-service ended</source>
        <translation>Une demande d’aide au libre-service a pris fin</translation>
    </message>
    <message>
        <source>A head of delegation confirmed an arrival</source>
        <translation>Un chef de délégation a confirmé une arrivée</translation>
    </message>
    <message>
        <source>A station went out of service</source>
        <translation>Un poste a été mis hors service</translation>
    </message>
    <message>
        <source>A station served again</source>
        <translation>Un poste a repris le service</translation>
    </message>
    <message>
        <source>A setting of a station was changed</source>
        <translation>Un réglage d’un poste a été modifié</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>Accepté parce que</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Seal of the reason</source>
        <translation>Empreinte du motif</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Collected by the head of delegation, number</source>
        <translation>Retiré par le chef de délégation, numéro</translation>
    </message>
    <message>
        <source>Confirmed by the head of delegation, number</source>
        <translation>Confirmé par le chef de délégation, numéro</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Number of the credential</source>
        <translation>Numéro du titre</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Délégués</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment cela s’est terminé</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Wrong PINs before</source>
        <translation>PIN erronés avant</translation>
    </message>
    <message>
        <source>From entry</source>
        <translation>De l’entrée</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found by name</source>
        <translation>Trouvé par le nom</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Accordé par</translation>
    </message>
    <message>
        <source>Inside from now on</source>
        <translation>À l’intérieur désormais</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Valable jusqu’à</translation>
    </message>
    <message>
        <source>To entry</source>
        <translation>À l’entrée</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Age of the registry data, seconds</source>
        <translation>Âge des données du registre, en secondes</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Self-service station</source>
        <translation>Borne de libre-service</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Numéro de badge</translation>
    </message>
    <message>
        <source>Seal of the file</source>
        <translation>Empreinte du fichier</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Where they had got to</source>
        <translation>Étape atteinte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Seal of the words</source>
        <translation>Empreinte du texte</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Read by the desk</source>
        <translation>Lu par le poste</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Avec les noms</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Written down before</source>
        <translation>Inscrit auparavant</translation>
    </message>
    <message>
        <source>Beyond the quota</source>
        <translation>Au-delà du quota</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Category before</source>
        <translation>Catégorie précédente</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>People who looked alike on paper</source>
        <translation>Personnes semblables sur le papier</translation>
    </message>
    <message>
        <source>Number of the delegate</source>
        <translation>Numéro du délégué</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Valid that day only</source>
        <translation>Valable ce jour-là seulement</translation>
    </message>
    <message>
        <source>Places used</source>
        <translation>Places occupées</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Zones before</source>
        <translation>Zones précédentes</translation>
    </message>
    <message>
        <source>Zones left with it</source>
        <translation>Zones quittées à cette occasion</translation>
    </message>
    <message>
        <source>Watch list: send to the supervisor without a word</source>
        <translation>Liste de surveillance&#xa0;: envoyer au superviseur sans un mot</translation>
    </message>
    <message>
        <source>Watch list: refuse</source>
        <translation>Liste de surveillance&#xa0;: refuser</translation>
    </message>
    <message>
        <source>Watch list: tell the supervisor</source>
        <translation>Liste de surveillance&#xa0;: prévenir le superviseur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>FileChange</name>
    <message>
        <source>Doors go by it at once. The badge in force ends, and a desk prints the new one.</source>
        <translation>Les portes s’y conforment aussitôt. Le badge en cours prend fin et un poste imprime le nouveau.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Zones that may be entered</source>
        <translation>Zones autorisées</translation>
    </message>
</context>
<context>
    <name>FileDeed</name>
    <message>
        <source>Why? The record keeps it with your name.</source>
        <translation>Pourquoi&#xa0;? Le journal le garde avec votre nom.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Révoquer maintenant</translation>
    </message>
    <message>
        <source>Set it right</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Change now</source>
        <translation>Modifier maintenant</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre le badge</translation>
    </message>
    <message>
        <source>Open the scans</source>
        <translation>Ouvrir les scans</translation>
    </message>
    <message>
        <source>Allow an exception</source>
        <translation>Permettre une exception</translation>
    </message>
    <message>
        <source>Category and zones</source>
        <translation>Catégorie et zones</translation>
    </message>
    <message>
        <source>Badge handed back</source>
        <translation>Badge rendu</translation>
    </message>
    <message>
        <source>Revoke the badge</source>
        <translation>Révoquer le badge</translation>
    </message>
</context>
<context>
    <name>FileZone</name>
    <message>
        <source>Count as outside</source>
        <translation>Compter comme à l’extérieur</translation>
    </message>
    <message>
        <source>Count as inside</source>
        <translation>Compter comme à l’intérieur</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>All scans</source>
        <translation>Tous les scans</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message>
        <source>Search this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Nothing in this list is called so.</source>
        <translation>Rien ne porte ce nom dans cette liste.</translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Change the filter</source>
        <translation>Modifier le filtre</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>Scan the code with a hand scanner, or paste it.</source>
        <translation>Scannez le code avec un lecteur à main, ou collez-le.</translation>
    </message>
    <message>
        <source>Name, number or delegation, in any script</source>
        <translation>Nom, numéro ou délégation, dans toute écriture</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Show these scans</source>
        <translation>Afficher ces scans</translation>
    </message>
</context>
<context>
    <name>FilterTimes</name>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>from 9:00</source>
        <translation>de 9:00</translation>
    </message>
    <message>
        <source>to 12:30</source>
        <translation>à 12:30</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>Afficher cette période</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Write times as 9:05 and 14:30, the earlier one first.</source>
        <translation>Écrivez les heures comme 9:05 et 14:30, la plus tôt d’abord.</translation>
    </message>
    <message>
        <source>This is no code: it is empty or too long.</source>
        <translation>Ce n’est pas un code&#xa0;: il est vide ou trop long.</translation>
    </message>
    <message>
        <source>All scans.</source>
        <translation>Tous les scans.</translation>
    </message>
    <message>
        <source>{verdicts} scans</source>
        <translation>Scans ({verdicts})</translation>
    </message>
    <message>
        <source>{scans} {conditions}.</source>
        <translation>{scans} {conditions}.</translation>
    </message>
    <message>
        <source>any verdict</source>
        <translation>tout verdict</translation>
    </message>
    <message>
        <source>any code</source>
        <translation>tout code</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>toute personne</translation>
    </message>
    <message>
        <source>any name</source>
        <translation>tout nom</translation>
    </message>
    <message>
        <source>any delegation</source>
        <translation>toute délégation</translation>
    </message>
    <message>
        <source>any station</source>
        <translation>tout poste</translation>
    </message>
    <message>
        <source>any zone</source>
        <translation>toute zone</translation>
    </message>
    <message>
        <source>any operator</source>
        <translation>tout opérateur</translation>
    </message>
    <message>
        <source>any reason</source>
        <translation>tout motif</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Code of a badge or invitation</source>
        <translation>Code d’un badge ou d’une invitation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>personne de connecté</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>of one code</source>
        <translation>d’un seul code</translation>
    </message>
    <message>
        <source>of nobody</source>
        <translation>de personne</translation>
    </message>
    <message>
        <source>of {number} people</source>
        <translation>de {number} personnes</translation>
    </message>
    <message>
        <source>person {id}</source>
        <translation>personne {id}</translation>
    </message>
    <message>
        <source>of {people}</source>
        <translation>de {people}</translation>
    </message>
    <message>
        <source>of whoever “{name}” finds</source>
        <translation>de qui répond au nom «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>from {number} delegations</source>
        <translation>de {number} délégations</translation>
    </message>
    <message>
        <source>delegation {id}</source>
        <translation>délégation {id}</translation>
    </message>
    <message>
        <source>from {delegations}</source>
        <translation>de {delegations}</translation>
    </message>
    <message>
        <source>at {number} stations</source>
        <translation>à {number} postes</translation>
    </message>
    <message>
        <source>at {stations}</source>
        <translation>aux postes&#xa0;: {stations}</translation>
    </message>
    <message>
        <source>into or out of {number} zones</source>
        <translation>entrant ou sortant de {number} zones</translation>
    </message>
    <message>
        <source>zone {number}</source>
        <translation>zone {number}</translation>
    </message>
    <message>
        <source>into or out of {zones}</source>
        <translation>entrée ou sortie&#xa0;: {zones}</translation>
    </message>
    <message>
        <source>by {number} operators</source>
        <translation>par {number} opérateurs</translation>
    </message>
    <message>
        <source>by {operators}</source>
        <translation>par {operators}</translation>
    </message>
    <message>
        <source>because of {number} reasons</source>
        <translation>pour {number} motifs</translation>
    </message>
    <message>
        <source>because of {reasons}</source>
        <translation>pour&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>from {begin} to {end}</source>
        <translation>de {begin} à {end}</translation>
    </message>
    <message>
        <source>since {begin}</source>
        <translation>depuis {begin}</translation>
    </message>
    <message>
        <source>before {end}</source>
        <translation>avant {end}</translation>
    </message>
</context>
<context>
    <name>FirstAdminPanel</name>
    <message>
        <source>A short code, which stands in the record beside whatever the admin does, and is no name.</source>
        <translation>Un code court, inscrit au journal à côté de tout ce que fait l’administrateur, et qui n’est pas un nom.</translation>
    </message>
    <message>
        <source>Code, such as a-1</source>
        <translation>Code, par exemple a-1</translation>
    </message>
    <message>
        <source>Name, as it is called</source>
        <translation>Nom usuel</translation>
    </message>
    <message>
        <source>Go on to the PIN</source>
        <translation>Passer au PIN</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Help me</source>
        <translation>Aidez-moi</translation>
    </message>
</context>
<context>
    <name>FootSteps</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Hold the badge up to the camera.</source>
        <translation>Présentez le badge devant la caméra.</translation>
    </message>
    <message>
        <source>Scan the badge with the hand scanner.</source>
        <translation>Lisez le badge avec le lecteur à main.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>The badge is being checked.</source>
        <translation>Le badge est en cours de vérification.</translation>
    </message>
    <message>
        <source>One at a time: then scan the next badge once more.</source>
        <translation>Un à la fois&#xa0;: lisez ensuite de nouveau le badge suivant.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Inside: {inside}</source>
        <translation>À l’intérieur&#xa0;: {inside}</translation>
    </message>
    <message>
        <source>Inside: {inside} of {capacity}</source>
        <translation>À l’intérieur&#xa0;: {inside} sur {capacity}</translation>
    </message>
    <message>
        <source>Full: {inside} of {capacity}</source>
        <translation>Complet&#xa0;: {inside} sur {capacity}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Show them the way to the check-in desks.</source>
        <translation>Indiquez-lui le chemin des postes d’accueil.</translation>
    </message>
    <message>
        <source>This badge opens this zone.</source>
        <translation>Ce badge ouvre cette zone.</translation>
    </message>
    <message>
        <source>Compare the face with the picture.</source>
        <translation>Comparez le visage avec la photo.</translation>
    </message>
    <message>
        <source>The way out is free.</source>
        <translation>La sortie est libre.</translation>
    </message>
    <message>
        <source>Wish them a good day.</source>
        <translation>Souhaitez-lui une bonne journée.</translation>
    </message>
    <message>
        <source>This code was signed by someone this gate does not know.</source>
        <translation>Ce code a été signé par quelqu’un que cette porte ne connaît pas.</translation>
    </message>
    <message>
        <source>The code is genuine, but this gate does not know the person yet.</source>
        <translation>Le code est authentique, mais cette porte ne connaît pas encore la personne.</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>Ce code a déjà été utilisé.</translation>
    </message>
    <message>
        <source>This gate could not decide.</source>
        <translation>Cette porte n’a pas pu décider.</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>Lisez-le de nouveau.</translation>
    </message>
    <message>
        <source>Ask for the badge of this event.</source>
        <translation>Demandez le badge de cet événement.</translation>
    </message>
    <message>
        <source>Ask for the newer badge.</source>
        <translation>Demandez le badge le plus récent.</translation>
    </message>
    <message>
        <source>Send people to another gate and call a supervisor.</source>
        <translation>Dirigez les personnes vers une autre porte et appelez un superviseur.</translation>
    </message>
    <message>
        <source>The signed record is not in order; nothing can be added to it.</source>
        <translation>Le journal signé n’est pas en ordre&#xa0;; rien ne peut y être ajouté.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Une erreur s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>Scan the badge again. If it happens again, call a supervisor.</source>
        <translation>Lisez de nouveau le badge. Si cela se reproduit, appelez un superviseur.</translation>
    </message>
    <message>
        <source>Another program is using the data of this gate.</source>
        <translation>Un autre programme utilise les données de cette porte.</translation>
    </message>
    <message>
        <source>Scan the badge again in a moment.</source>
        <translation>Lisez de nouveau le badge dans un instant.</translation>
    </message>
    <message>
        <source>The disk of this gate is full; nothing can be recorded.</source>
        <translation>Le disque de cette porte est plein&#xa0;; rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>The data of this gate is damaged; nothing can be recorded.</source>
        <translation>Les données de cette porte sont endommagées&#xa0;; rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>This gate may not write to its folder; nothing can be recorded.</source>
        <translation>Cette porte ne peut pas écrire dans son dossier&#xa0;; rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Use the hand scanner until the camera is back.</source>
        <translation>Utilisez le lecteur à main jusqu’au retour de la caméra.</translation>
    </message>
    <message>
        <source>Open the gate again to look through a camera.</source>
        <translation>Relancez le programme pour utiliser une caméra.</translation>
    </message>
    <message>
        <source>Tell a supervisor that this gate has been cut off for long.</source>
        <translation>Dites à un superviseur que cette porte est coupée depuis longtemps.</translation>
    </message>
</context>
<context>
    <name>GateEyePanel</name>
    <message>
        <source>Live view of the camera</source>
        <translation>Image en direct de la caméra</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>Pas d’image de la caméra</translation>
    </message>
</context>
<context>
    <name>GateMenuDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>GatePortraitCard</name>
    <message>
        <source>No picture</source>
        <translation>Pas de photo</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
</context>
<context>
    <name>GoToPopover</name>
    <message>
        <source>Go to a time or an entry</source>
        <translation>Aller à une heure ou à une entrée</translation>
    </message>
    <message>
        <source>Time, such as 14:05</source>
        <translation>Heure, par exemple 14:05</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>The list holds scans. Every other entry of the record can be opened by its number.</source>
        <translation>La liste contient les scans. Toute autre entrée du journal s’ouvre par son numéro.</translation>
    </message>
    <message>
        <source>Number of an entry</source>
        <translation>Numéro d’une entrée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Please wait here. The badges come out in protocol order.</source>
        <translation>Veuillez attendre ici. Les badges sortent dans l’ordre protocolaire.</translation>
    </message>
    <message>
        <source>Your delegation</source>
        <translation>Votre délégation</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un instant.</translation>
    </message>
    <message>
        <source>Choose whose badges you collect.</source>
        <translation>Choisissez les personnes dont vous retirez le badge.</translation>
    </message>
    <message>
        <source>Collect badges</source>
        <translation>Retirer les badges</translation>
    </message>
    <message>
        <source>Choose who has arrived.</source>
        <translation>Choisissez qui est arrivé.</translation>
    </message>
    <message>
        <source>Confirm arrival</source>
        <translation>Confirmer l’arrivée</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>The arrivals are being written down.</source>
        <translation>Les arrivées sont en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>Printing {number} of {all}</source>
        <translation>Impression {number} sur {all}</translation>
    </message>
    <message>
        <source>Stop after this badge</source>
        <translation>Arrêter après ce badge</translation>
    </message>
    <message>
        <source>This is the last badge</source>
        <translation>C’est le dernier badge</translation>
    </message>
    <message>
        <source>Hold each badge in front of the camera</source>
        <translation>Présentez chaque badge devant la caméra</translation>
    </message>
    <message>
        <source>In any order. Read so far: {number} of {all}</source>
        <translation>Dans n’importe quel ordre. Lus jusqu’ici&#xa0;: {number} sur {all}</translation>
    </message>
    <message>
        <source>A badge cannot be read</source>
        <translation>Un badge ne peut pas être lu</translation>
    </message>
    <message>
        <source>There is nothing left to do here.</source>
        <translation>Il ne reste rien à faire ici.</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Pas encore de badge</translation>
    </message>
    <message>
        <source>Arrival confirmed</source>
        <translation>Arrivée confirmée</translation>
    </message>
    <message>
        <source>The badge is at the hand-out desk</source>
        <translation>Le badge est au guichet de remise</translation>
    </message>
    <message>
        <source>The badge is being printed</source>
        <translation>Le badge est en cours d’impression</translation>
    </message>
    <message>
        <source>Hold it to the camera</source>
        <translation>À présenter à la caméra</translation>
    </message>
    <message>
        <source>Has a badge</source>
        <translation>A son badge</translation>
    </message>
    <message>
        <source>Please ask at the desk</source>
        <translation>Veuillez vous adresser au guichet</translation>
    </message>
    <message>
        <source>Arrival confirmed. The badge is at the hand-out desk</source>
        <translation>Arrivée confirmée. Le badge est au guichet de remise</translation>
    </message>
    <message>
        <source>The printer has stopped. What was printed is yours; nothing is lost.</source>
        <translation>L’imprimante s’est arrêtée. Ce qui est imprimé est à vous&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>It is not known whether the last badge came out. Please ask for help.</source>
        <translation>On ne sait pas si le dernier badge est sorti. Veuillez demander de l’aide.</translation>
    </message>
    <message>
        <source>This cannot be done here at the moment. Nothing is lost.</source>
        <translation>Ce n’est pas possible ici pour le moment. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This cannot be done here. Please ask at the desk.</source>
        <translation>Ce n’est pas possible ici. Veuillez vous adresser au guichet.</translation>
    </message>
    <message>
        <source>Some badges cannot be printed here. Please ask at the desk.</source>
        <translation>Certains badges ne peuvent pas être imprimés ici. Veuillez vous adresser au guichet.</translation>
    </message>
    <message>
        <source>All badges have been read.</source>
        <translation>Tous les badges ont été lus.</translation>
    </message>
    <message>
        <source>Read: {name}</source>
        <translation>Lu&#xa0;: {name}</translation>
    </message>
    <message>
        <source>This badge was read before: {name}</source>
        <translation>Ce badge a déjà été lu&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Please take this badge to the desk: {name}</source>
        <translation>Veuillez porter ce badge au guichet&#xa0;: {name}</translation>
    </message>
    <message>
        <source>This is none of the badges you have just collected.</source>
        <translation>Ce n’est aucun des badges que vous venez de retirer.</translation>
    </message>
    <message>
        <source>Chosen: {number} of {all}</source>
        <translation>Choisis&#xa0;: {number} sur {all}</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>The people of your delegation</source>
        <translation>Les membres de votre délégation</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Choose nobody</source>
        <translation>Ne choisir personne</translation>
    </message>
    <message>
        <source>Choose everybody</source>
        <translation>Choisir tout le monde</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Scan the invitation.</source>
        <translation>Scannez l’invitation.</translation>
    </message>
    <message>
        <source>Pigeon-hole</source>
        <translation>Casier</translation>
    </message>
    <message>
        <source>Compare the face, fetch the badge and scan it.</source>
        <translation>Comparez le visage, allez chercher le badge et scannez-le.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>The check-in is complete.</source>
        <translation>L’enregistrement est terminé.</translation>
    </message>
    <message>
        <source>Give the badge to its holder.</source>
        <translation>Donnez le badge à son titulaire.</translation>
    </message>
    <message>
        <source>Already handed over</source>
        <translation>Déjà remis</translation>
    </message>
    <message>
        <source>This badge was handed over at {time}.</source>
        <translation>Ce badge a été remis à {time}.</translation>
    </message>
    <message>
        <source>Do not hand it over again. Call a supervisor.</source>
        <translation>Ne le remettez pas une seconde fois. Appelez un superviseur.</translation>
    </message>
    <message>
        <source>Wrong badge</source>
        <translation>Mauvais badge</translation>
    </message>
    <message>
        <source>This is the badge of {name}, pigeon-hole {hole}.</source>
        <translation>C’est le badge de {name}, casier {hole}.</translation>
    </message>
    <message>
        <source>This is the badge of {name}.</source>
        <translation>C’est le badge de {name}.</translation>
    </message>
    <message>
        <source>Put it back. The right badge is in pigeon-hole {hole}.</source>
        <translation>Remettez-le à sa place. Le bon badge est dans le casier {hole}.</translation>
    </message>
    <message>
        <source>Invitation first</source>
        <translation>D’abord l’invitation</translation>
    </message>
    <message>
        <source>Scan the invitation of this person, then the badge.</source>
        <translation>Scannez l’invitation de cette personne, puis le badge.</translation>
    </message>
    <message>
        <source>No badge here</source>
        <translation>Pas de badge ici</translation>
    </message>
    <message>
        <source>No badge was made ahead for this person.</source>
        <translation>Aucun badge n’a été préparé pour cette personne.</translation>
    </message>
    <message>
        <source>The badge made ahead no longer says the truth.</source>
        <translation>Les données du badge préparé ne sont plus exactes.</translation>
    </message>
    <message>
        <source>Please go to a printing desk.</source>
        <translation>Veuillez vous rendre à un guichet d’impression.</translation>
    </message>
</context>
<context>
    <name>HandOutPage</name>
    <message>
        <source>Hand-out desk</source>
        <translation>Guichet de remise</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Registry data</source>
        <translation>Données du registre</translation>
    </message>
    <message>
        <source>Signed record</source>
        <translation>Journal signé</translation>
    </message>
    <message>
        <source>Printer · {n} left</source>
        <translation>Imprimante · reste {n}</translation>
    </message>
    <message>
        <source>Signed record · {n} entries</source>
        <translation>Journal signé · entrées&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Registry data up to date</source>
        <translation>Données du registre à jour</translation>
    </message>
    <message>
        <source>Registry data {n} min old</source>
        <translation>Données du registre&#xa0;: {n} min</translation>
    </message>
    <message>
        <source>Registry data {n} h old</source>
        <translation>Données du registre&#xa0;: {n} h</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>La caméra démarre.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Attendez un instant.</translation>
    </message>
    <message>
        <source>The footage has ended.</source>
        <translation>L’enregistrement vidéo est terminé.</translation>
    </message>
    <message>
        <source>Open the desk again, or choose a camera.</source>
        <translation>Rouvrez le poste, ou choisissez une caméra.</translation>
    </message>
    <message>
        <source>The camera is switched off.</source>
        <translation>La caméra est éteinte.</translation>
    </message>
    <message>
        <source>Open the desk again to switch it on.</source>
        <translation>Rouvrez le poste pour l’allumer.</translation>
    </message>
    <message>
        <source>The camera sees only black.</source>
        <translation>La caméra ne voit que du noir.</translation>
    </message>
    <message>
        <source>Open its lens cover, or turn on a light.</source>
        <translation>Ouvrez le cache de l’objectif, ou allumez une lampe.</translation>
    </message>
    <message>
        <source>The camera is not plugged in.</source>
        <translation>La caméra n’est pas branchée.</translation>
    </message>
    <message>
        <source>Plug it in. Until then, use the hand scanner or the search.</source>
        <translation>Branchez-la. En attendant, utilisez le lecteur à main ou la recherche.</translation>
    </message>
    <message>
        <source>The camera was unplugged.</source>
        <translation>La caméra a été débranchée.</translation>
    </message>
    <message>
        <source>Plug it in again; it comes back by itself.</source>
        <translation>Rebranchez-la&#xa0;; elle revient d’elle-même.</translation>
    </message>
    <message>
        <source>Another program is using the camera.</source>
        <translation>Un autre programme utilise la caméra.</translation>
    </message>
    <message>
        <source>Close that program; the camera comes back by itself.</source>
        <translation>Fermez ce programme&#xa0;; la caméra revient d’elle-même.</translation>
    </message>
    <message>
        <source>This program may not use the camera.</source>
        <translation>Ce programme n’a pas accès à la caméra.</translation>
    </message>
    <message>
        <source>Allow it in the settings of this computer, or call a supervisor.</source>
        <translation>Autorisez-le dans les réglages de cet ordinateur, ou appelez un superviseur.</translation>
    </message>
    <message>
        <source>The network camera does not answer.</source>
        <translation>La caméra réseau ne répond pas.</translation>
    </message>
    <message>
        <source>Check its cable and power; it comes back by itself.</source>
        <translation>Vérifiez son câble et son alimentation&#xa0;; elle revient d’elle-même.</translation>
    </message>
    <message>
        <source>The camera in the settings does not exist.</source>
        <translation>La caméra indiquée dans les réglages n’existe pas.</translation>
    </message>
    <message>
        <source>Call a supervisor to correct the settings.</source>
        <translation>Appelez un superviseur pour corriger les réglages.</translation>
    </message>
    <message>
        <source>The footage cannot be read.</source>
        <translation>L’enregistrement vidéo est illisible.</translation>
    </message>
    <message>
        <source>Choose another file, or a camera.</source>
        <translation>Choisissez un autre fichier, ou une caméra.</translation>
    </message>
    <message>
        <source>The printer of this desk is not there.</source>
        <translation>L’imprimante de ce poste est introuvable.</translation>
    </message>
    <message>
        <source>Check its cable and power, or call a supervisor.</source>
        <translation>Vérifiez son câble et son alimentation, ou appelez un superviseur.</translation>
    </message>
    <message>
        <source>The printer has no badges left.</source>
        <translation>L’imprimante n’a plus de badges.</translation>
    </message>
    <message>
        <source>Put in a new stack and close the cover.</source>
        <translation>Insérez une nouvelle pile et fermez le capot.</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected.</source>
        <translation>L’imprimante est éteinte ou non connectée.</translation>
    </message>
    <message>
        <source>Switch it on and check its cable.</source>
        <translation>Allumez-la et vérifiez son câble.</translation>
    </message>
    <message>
        <source>The printer has stopped.</source>
        <translation>L’imprimante s’est arrêtée.</translation>
    </message>
    <message>
        <source>Look at its display: a cover may be open, or a badge stuck.</source>
        <translation>Regardez son écran&#xa0;: un capot est peut-être ouvert, ou un badge coincé.</translation>
    </message>
    <message>
        <source>The printer is busy with somebody else&apos;s papers.</source>
        <translation>L’imprimante est occupée par les documents d’un autre.</translation>
    </message>
    <message>
        <source>Wait a moment and print the badge again.</source>
        <translation>Attendez un instant et réimprimez le badge.</translation>
    </message>
    <message>
        <source>The printer is paused: no badges are sent to it.</source>
        <translation>L’imprimante est suspendue&#xa0;: aucun badge ne lui est envoyé.</translation>
    </message>
    <message>
        <source>Let it go on under Printers.</source>
        <translation>Reprenez-la sous «&#xa0;Imprimantes&#xa0;».</translation>
    </message>
    <message>
        <source>This may not be the printer of this desk.</source>
        <translation>Ce n’est peut-être pas l’imprimante de ce poste.</translation>
    </message>
    <message>
        <source>Call a supervisor: its certificate is not the one that is known.</source>
        <translation>Appelez un superviseur&#xa0;: son certificat n’est pas celui qui est connu.</translation>
    </message>
    <message>
        <source>This printer cannot print badges.</source>
        <translation>Cette imprimante ne peut pas imprimer de badges.</translation>
    </message>
    <message>
        <source>Call a supervisor to choose another printer.</source>
        <translation>Appelez un superviseur pour choisir une autre imprimante.</translation>
    </message>
    <message>
        <source>A badge may lie in the tray: it is not known whether it was printed.</source>
        <translation>Un badge est peut-être dans le bac&#xa0;: on ne sait pas s’il a été imprimé.</translation>
    </message>
    <message>
        <source>Look there, then say under Printers whether it came out.</source>
        <translation>Regardez dans le bac, puis dites sous «&#xa0;Imprimantes&#xa0;» s’il est sorti.</translation>
    </message>
    <message>
        <source>This computer cannot reach any printer.</source>
        <translation>Cet ordinateur ne peut atteindre aucune imprimante.</translation>
    </message>
    <message>
        <source>Call a supervisor: the printing service is not installed.</source>
        <translation>Appelez un superviseur&#xa0;: le service d’impression n’est pas installé.</translation>
    </message>
    <message>
        <source>Badges cannot be written to their folder.</source>
        <translation>Les badges ne peuvent pas être écrits dans leur dossier.</translation>
    </message>
    <message>
        <source>Call a supervisor to correct its rights.</source>
        <translation>Appelez un superviseur pour corriger ses droits.</translation>
    </message>
    <message>
        <source>The disk for the badges is full.</source>
        <translation>Le disque des badges est plein.</translation>
    </message>
    <message>
        <source>Call a supervisor to free some space.</source>
        <translation>Appelez un superviseur pour libérer de la place.</translation>
    </message>
    <message>
        <source>The registry data here is old: everyone is referred.</source>
        <translation>Les données du registre sont anciennes&#xa0;: chacun est orienté vers le superviseur.</translation>
    </message>
    <message>
        <source>Tell a supervisor that this desk has been cut off for long.</source>
        <translation>Dites à un superviseur que ce poste est coupé depuis longtemps.</translation>
    </message>
    <message>
        <source>The signed record is not in order.</source>
        <translation>Le journal signé n’est pas en ordre.</translation>
    </message>
    <message>
        <source>Stop checking in at this desk and call a supervisor.</source>
        <translation>Arrêtez l’accueil à ce poste et appelez un superviseur.</translation>
    </message>
    <message>
        <source>The camera does not work.</source>
        <translation>La caméra ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Plug it in again. Until then, use the hand scanner or the search.</source>
        <translation>Rebranchez-la. En attendant, utilisez le lecteur à main ou la recherche.</translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation>L’imprimante ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Look at its display, or call a supervisor.</source>
        <translation>Regardez son écran, ou appelez un superviseur.</translation>
    </message>
    <message>
        <source>The registry data cannot be read.</source>
        <translation>Les données du registre sont illisibles.</translation>
    </message>
    <message>
        <source>Call a supervisor.</source>
        <translation>Appelez un superviseur.</translation>
    </message>
    <message>
        <source>{n} labels left</source>
        <translation>Étiquettes restantes&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Paper is low</source>
        <translation>Bientôt plus de papier</translation>
    </message>
    <message>
        <source>{n} sheets left</source>
        <translation>Feuilles restantes&#xa0;: {n}</translation>
    </message>
    <message>
        <source>A paper tray is empty</source>
        <translation>Un bac à papier est vide</translation>
    </message>
    <message>
        <source>Ink or toner is low</source>
        <translation>Bientôt plus d’encre ou de toner</translation>
    </message>
    <message>
        <source>The waste container is almost full</source>
        <translation>Le collecteur de déchets est presque plein</translation>
    </message>
    <message>
        <source>Another printer does not print</source>
        <translation>Une autre imprimante n’imprime pas</translation>
    </message>
    <message>
        <source>Badges not printed: {waiting}</source>
        <translation>Badges non imprimés&#xa0;: {waiting}</translation>
    </message>
    <message>
        <source>Printing then goes on by itself.</source>
        <translation>L’impression reprend ensuite d’elle-même.</translation>
    </message>
    <message>
        <source>Signed record · {n} verified</source>
        <translation>Journal signé · {n} entrées vérifiées</translation>
    </message>
    <message>
        <source>The badge was not printed.</source>
        <translation>Le badge n’a pas été imprimé.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Look again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HelpCaseCard</name>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Y aller : %1</translation>
    </message>
</context>
<context>
    <name>HelpCases</name>
    <message>
        <source>They asked for help.</source>
        <translation>La personne a demandé de l’aide.</translation>
    </message>
    <message>
        <source>They were not admitted. The verdict says why.</source>
        <translation>La personne n’a pas été admise. Le verdict dit pourquoi.</translation>
    </message>
    <message>
        <source>They have to see a person. The verdict says why.</source>
        <translation>La personne doit voir quelqu’un. Le verdict dit pourquoi.</translation>
    </message>
    <message>
        <source>None of the codes they held up means anything here.</source>
        <translation>Aucun des codes présentés n’a de sens ici.</translation>
    </message>
    <message>
        <source>They could not show that the invitation is theirs. Look at a document.</source>
        <translation>La personne n’a pas pu montrer que l’invitation est la sienne. Regardez une pièce d’identité.</translation>
    </message>
    <message>
        <source>The station knows nothing to ask them. Look at a document.</source>
        <translation>La borne n’a rien à leur demander. Regardez une pièce d’identité.</translation>
    </message>
    <message>
        <source>They do not want to be photographed.</source>
        <translation>La personne ne souhaite pas être photographiée.</translation>
    </message>
    <message>
        <source>No picture was good enough. You may accept one.</source>
        <translation>Aucune photo n’était assez bonne. Vous pouvez en accepter une.</translation>
    </message>
    <message>
        <source>Something on the badge is wrong.</source>
        <translation>Quelque chose est faux sur le badge.</translation>
    </message>
    <message>
        <source>Somebody has to compare the face with the pictures.</source>
        <translation>Quelqu’un doit comparer le visage avec les photos.</translation>
    </message>
    <message>
        <source>The badge did not come out.</source>
        <translation>Le badge n’est pas sorti.</translation>
    </message>
    <message>
        <source>The printed badge could not be read.</source>
        <translation>Le badge imprimé n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>They left in the middle.</source>
        <translation>La personne est partie en cours de route.</translation>
    </message>
    <message>
        <source>The station has a fault.</source>
        <translation>La borne est en panne.</translation>
    </message>
    <message>
        <source>At the first page</source>
        <translation>À la première page</translation>
    </message>
    <message>
        <source>Choosing a language</source>
        <translation>Choix de la langue</translation>
    </message>
    <message>
        <source>Holding up the invitation</source>
        <translation>Présentation de l’invitation</translation>
    </message>
    <message>
        <source>Having the invitation checked</source>
        <translation>Vérification de l’invitation</translation>
    </message>
    <message>
        <source>Saying whether the name is theirs</source>
        <translation>Confirmation du nom</translation>
    </message>
    <message>
        <source>Showing that the invitation is theirs</source>
        <translation>Preuve que l’invitation est la leur</translation>
    </message>
    <message>
        <source>Having their answer checked</source>
        <translation>Vérification de la réponse</translation>
    </message>
    <message>
        <source>Reading about the photo</source>
        <translation>Lecture de l’avis sur la photo</translation>
    </message>
    <message>
        <source>Being photographed</source>
        <translation>Prise de la photo</translation>
    </message>
    <message>
        <source>Looking at their photo</source>
        <translation>Examen de la photo</translation>
    </message>
    <message>
        <source>Looking at the badge on the screen</source>
        <translation>Examen du badge à l’écran</translation>
    </message>
    <message>
        <source>Waiting for the badge to be printed</source>
        <translation>Attente de l’impression du badge</translation>
    </message>
    <message>
        <source>Holding up the new badge</source>
        <translation>Présentation du nouveau badge</translation>
    </message>
    <message>
        <source>Finished, with a badge</source>
        <translation>Terminé, badge en main</translation>
    </message>
    <message>
        <source>Seeing to their delegation</source>
        <translation>Au service de sa délégation</translation>
    </message>
    <message>
        <source>Waiting for help</source>
        <translation>En attente d’aide</translation>
    </message>
    <message>
        <source>At a station that is closed</source>
        <translation>À une borne fermée</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Badge imprimé</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the name in their own script</source>
        <translation>le nom dans l’écriture d’origine</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>the function</source>
        <translation>la fonction</translation>
    </message>
    <message>
        <source>the delegation</source>
        <translation>la délégation</translation>
    </message>
    <message>
        <source>the category</source>
        <translation>la catégorie</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>la photo</translation>
    </message>
    <message>
        <source>the zones</source>
        <translation>les zones</translation>
    </message>
    <message>
        <source>the days</source>
        <translation>les jours</translation>
    </message>
    <message>
        <source>A line on the badge is wrong: {line}.</source>
        <translation>Une ligne du badge est fausse : {line}.</translation>
    </message>
    <message>
        <source>Reads {language}</source>
        <translation>Langue : {language}</translation>
    </message>
    <message>
        <source>{desk} is with them</source>
        <translation>{desk} s’en occupe</translation>
    </message>
    <message>
        <source>This desk went there; it is not finished</source>
        <translation>Ce poste y est allé ; ce n’est pas terminé</translation>
    </message>
    <message>
        <source>Go to {station}</source>
        <translation>Allez à {station}</translation>
    </message>
    <message>
        <source>They come from {station}</source>
        <translation>La personne vient de {station}</translation>
    </message>
    <message>
        <source>Somebody needs help</source>
        <translation>Quelqu’un a besoin d’aide</translation>
    </message>
    <message>
        <source>Somebody needs help ({number})</source>
        <translation>Besoin d’aide ({number})</translation>
    </message>
    <message>
        <source>Identity was checked at {station}.</source>
        <translation>L’identité a été vérifiée à {station}.</translation>
    </message>
    <message>
        <source>The photo was taken there.</source>
        <translation>La photo y a été prise.</translation>
    </message>
    <message>
        <source>A badge was printed there: look for it.</source>
        <translation>Un badge y a été imprimé : cherchez-le.</translation>
    </message>
    <message>
        <source>Another desk is seeing to this person already.</source>
        <translation>Un autre poste s’occupe déjà de cette personne.</translation>
    </message>
    <message>
        <source>Help whoever else is waiting.</source>
        <translation>Aidez les autres personnes qui attendent.</translation>
    </message>
    <message>
        <source>This person has been helped already.</source>
        <translation>Cette personne a déjà été aidée.</translation>
    </message>
    <message>
        <source>There is no such call for help.</source>
        <translation>Cette demande d’aide n’existe pas.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Regardez de nouveau la liste.</translation>
    </message>
</context>
<context>
    <name>HelpCasesSheet</name>
    <message>
        <source>Help at self-service</source>
        <translation>Aide au libre-service</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nobody needs help at the moment.</source>
        <translation>Personne n’a besoin d’aide pour le moment.</translation>
    </message>
</context>
<context>
    <name>HelpInHandCard</name>
    <message>
        <source>Nobody is there</source>
        <translation>Personne sur place</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>For staff: show your card</source>
        <translation>Pour le personnel : présentez votre carte</translation>
    </message>
    <message>
        <source>Hold it before the camera, or use the hand scanner.</source>
        <translation>Tenez-la devant la caméra, ou utilisez le lecteur à main.</translation>
    </message>
    <message>
        <source>Now your PIN</source>
        <translation>Maintenant votre PIN</translation>
    </message>
    <message>
        <source>Nobody else should see what you type.</source>
        <translation>Personne d’autre ne doit voir ce que vous tapez.</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Settings of this station</source>
        <translation>Réglages de ce poste</translation>
    </message>
    <message>
        <source>They count from when the station opens again, which takes a few seconds.</source>
        <translation>Ils s’appliquent dès que le poste se rouvre, ce qui prend quelques secondes.</translation>
    </message>
    <message>
        <source>Close the station?</source>
        <translation>Fermer le poste ?</translation>
    </message>
    <message>
        <source>The window ends, and whoever stands here sees this computer.</source>
        <translation>La fenêtre se ferme, et quiconque se tient ici voit cet ordinateur.</translation>
    </message>
    <message>
        <source>Language at the start</source>
        <translation>Langue au départ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Spoken guidance</source>
        <translation>Guidage vocal</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activés</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivés</translation>
    </message>
    <message>
        <source>With headphones</source>
        <translation>Avec un casque</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>It is in service.</source>
        <translation>Il est en service.</translation>
    </message>
    <message>
        <source>It is out of service until you bring it back.</source>
        <translation>Il est hors service jusqu’à ce que vous le remettiez en service.</translation>
    </message>
    <message>
        <source>Only an admin keeps this station.</source>
        <translation>Seul un administrateur gère ce poste.</translation>
    </message>
    <message>
        <source>Ask an admin to come.</source>
        <translation>Demandez à un administrateur de venir.</translation>
    </message>
    <message>
        <source>The settings file can only be changed by hand.</source>
        <translation>Le fichier de réglages ne peut être modifié qu’à la main.</translation>
    </message>
    <message>
        <source>Open settings.toml in the data folder.</source>
        <translation>Ouvrez settings.toml dans le dossier des données.</translation>
    </message>
    <message>
        <source>The settings file is not in order.</source>
        <translation>Le fichier de réglages n’est pas en ordre.</translation>
    </message>
    <message>
        <source>Mend settings.toml in the data folder.</source>
        <translation>Corrigez settings.toml dans le dossier des données.</translation>
    </message>
</context>
<context>
    <name>KeeperMenu</name>
    <message>
        <source>Back to service</source>
        <translation>Remettre en service</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>The clock is right now</source>
        <translation>L’horloge est à l’heure maintenant</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Close the station</source>
        <translation>Fermer le poste</translation>
    </message>
</context>
<context>
    <name>KeeperSheet</name>
    <message>
        <source>Save and open again</source>
        <translation>Enregistrer et rouvrir</translation>
    </message>
    <message>
        <source>Close the station</source>
        <translation>Fermer le poste</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>KioskLive</name>
    <message>
        <source>Live view of the camera</source>
        <translation>Image en direct de la caméra</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>Pas d’image de la caméra</translation>
    </message>
</context>
<context>
    <name>KioskScroll</name>
    <message>
        <source>Further up</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Autres langues</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LikenessTable</name>
    <message>
        <source>Watch list</source>
        <translation>Liste de surveillance</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Cette personne</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Nobody known</source>
        <translation>Personne de connu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>il y a {number} s</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>il y a {number} min</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>il y a {number} h</translation>
    </message>
    <message>
        <source>{number} d ago</source>
        <translation>il y a {number} j</translation>
    </message>
    <message>
        <source>1 new scan</source>
        <translation>1 nouveau scan</translation>
    </message>
    <message>
        <source>{number} new scans</source>
        <translation>{number} nouveaux scans</translation>
    </message>
    <message>
        <source>{number} or more new scans</source>
        <translation>{number} nouveaux scans ou plus</translation>
    </message>
    <message>
        <source>1 scan</source>
        <translation>1 scan</translation>
    </message>
    <message>
        <source>{number} scans</source>
        <translation>{number} scans</translation>
    </message>
    <message>
        <source>about {number} scans</source>
        <translation>environ {number} scans</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>The list holds still while you read.</source>
        <translation>La liste reste immobile pendant votre lecture.</translation>
    </message>
    <message>
        <source>Scans of all stations as they happen</source>
        <translation>Scans de tous les postes, en direct</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir au direct</translation>
    </message>
    <message>
        <source>The newest scan will stand here.</source>
        <translation>Le scan le plus récent apparaîtra ici.</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>Live view of the camera</source>
        <translation>Image en direct de la caméra</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>Pas d’image de la caméra</translation>
    </message>
    <message>
        <source>The hand scanner and the search still work.</source>
        <translation>Le lecteur à main et la recherche fonctionnent toujours.</translation>
    </message>
</context>
<context>
    <name>LiveTable</name>
    <message>
        <source>Newest scans</source>
        <translation>Scans les plus récents</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Looking for the newest scans…</source>
        <translation>Recherche des scans les plus récents…</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Rien n’a encore été scanné.</translation>
    </message>
</context>
<context>
    <name>LockPanel</name>
    <message>
        <source>Unlock with PIN</source>
        <translation>Déverrouiller avec le PIN</translation>
    </message>
    <message>
        <source>Someone else: show card</source>
        <translation>Autre personne&#xa0;: présenter la carte</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Write a time as 14:05.</source>
        <translation>Écrivez une heure comme 14:05.</translation>
    </message>
    <message>
        <source>Write the number of an entry.</source>
        <translation>Écrivez le numéro d’une entrée.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
</context>
<context>
    <name>LogHead</name>
    <message>
        <source>Searching further back…</source>
        <translation>Recherche plus ancienne…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Rien n’a encore été scanné.</translation>
    </message>
    <message>
        <source>No scan is like this. Take a condition out, or look at another time.</source>
        <translation>Aucun scan ne correspond. Retirez une condition, ou voyez une autre période.</translation>
    </message>
</context>
<context>
    <name>LooksChoice</name>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
</context>
<context>
    <name>MenuDeeds</name>
    <message>
        <source>Not on the list</source>
        <translation>Pas sur la liste</translation>
    </message>
    <message>
        <source>Badge handed back</source>
        <translation>Badge rendu</translation>
    </message>
    <message>
        <source>Badge %1 lets nobody in any more, from this moment.</source>
        <translation>Dès maintenant, le badge %1 ne laisse plus entrer personne.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre le badge</translation>
    </message>
</context>
<context>
    <name>MenuDialog</name>
    <message>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MonthPad</name>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>OperatorsPanel</name>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Orientés</translation>
    </message>
    <message>
        <source>Exc. asked</source>
        <translation>Exc. demandées</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordées</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>There are no operators.</source>
        <translation>Il n’y a pas d’opérateurs.</translation>
    </message>
</context>
<context>
    <name>OverrideForm</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What the reason is, without names</source>
        <translation>Quel est le motif, sans noms</translation>
    </message>
    <message>
        <source>More words, without names (not needed)</source>
        <translation>Précisions, sans noms (facultatif)</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>A supervisor is here</source>
        <translation>Un superviseur est ici</translation>
    </message>
    <message>
        <source>Ask the console</source>
        <translation>Demander à la console</translation>
    </message>
</context>
<context>
    <name>OverrideSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Overrides</name>
    <message>
        <source>Passport and face agree</source>
        <translation>Passeport et visage concordent</translation>
    </message>
    <message>
        <source>The delegation confirmed it</source>
        <translation>La délégation l’a confirmé</translation>
    </message>
    <message>
        <source>Security confirmed it</source>
        <translation>La sécurité l’a confirmé</translation>
    </message>
    <message>
        <source>The badge is faulty</source>
        <translation>Le badge est défectueux</translation>
    </message>
    <message>
        <source>The badge is lost</source>
        <translation>Le badge est perdu</translation>
    </message>
    <message>
        <source>The system is at fault</source>
        <translation>Le système est en cause</translation>
    </message>
    <message>
        <source>The host ordered it</source>
        <translation>L’hôte l’a ordonné</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>This time only</source>
        <translation>Cette fois seulement</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Whole event</source>
        <translation>Tout l’événement</translation>
    </message>
    <message>
        <source>Ask for an exception</source>
        <translation>Demander une exception</translation>
    </message>
    <message>
        <source>Ask for one more badge</source>
        <translation>Demander un badge de plus</translation>
    </message>
    <message>
        <source>Asked for: waiting for a supervisor.</source>
        <translation>Demandé&#xa0;: en attente d’un superviseur.</translation>
    </message>
    <message>
        <source>An exception was granted.</source>
        <translation>Une exception a été accordée.</translation>
    </message>
    <message>
        <source>The exception was declined.</source>
        <translation>L’exception a été refusée.</translation>
    </message>
    <message>
        <source>The request was taken back.</source>
        <translation>La demande a été retirée.</translation>
    </message>
    <message>
        <source>Nobody answered in time. Ask again.</source>
        <translation>Personne n’a répondu à temps. Redemandez.</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Il est perdu</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>Il est abîmé</translation>
    </message>
    <message>
        <source>Something on it is wrong</source>
        <translation>Il comporte une erreur</translation>
    </message>
    <message>
        <source>It was not printed well</source>
        <translation>Il est mal imprimé</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>May come</source>
        <translation>Peut venir</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>open since {time}</source>
        <translation>ouvert depuis {time}</translation>
    </message>
    <message>
        <source>closed {time}: {words}</source>
        <translation>clos {time}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>asked by {asker}, granted by {granter}</source>
        <translation>demandé par {asker}, accordé par {granter}</translation>
    </message>
    <message>
        <source>Revoke: {badge}</source>
        <translation>Révoquer&#xa0;: {badge}</translation>
    </message>
    <message>
        <source>Handed back: {badge}</source>
        <translation>Rendu&#xa0;: {badge}</translation>
    </message>
    <message>
        <source>Change category or zones</source>
        <translation>Modifier la catégorie ou les zones</translation>
    </message>
    <message>
        <source>Count as inside: {zone}</source>
        <translation>Compter comme à l’intérieur&#xa0;: {zone}</translation>
    </message>
    <message>
        <source>Count as outside: {zone}</source>
        <translation>Compter comme à l’extérieur&#xa0;: {zone}</translation>
    </message>
    <message>
        <source>The badge is lost</source>
        <translation>Le badge est perdu</translation>
    </message>
    <message>
        <source>The badge was stolen</source>
        <translation>Le badge a été volé</translation>
    </message>
    <message>
        <source>The badge is damaged</source>
        <translation>Le badge est abîmé</translation>
    </message>
    <message>
        <source>The delegation withdrew the person</source>
        <translation>La délégation a retiré la personne</translation>
    </message>
    <message>
        <source>By order of security</source>
        <translation>Sur ordre de la sécurité</translation>
    </message>
    <message>
        <source>Went out without a scan</source>
        <translation>Sorti sans scan</translation>
    </message>
    <message>
        <source>Went in without a scan</source>
        <translation>Entré sans scan</translation>
    </message>
    <message>
        <source>The badge was passed back</source>
        <translation>Le badge a été repassé</translation>
    </message>
    <message>
        <source>A gate counted wrongly</source>
        <translation>Une porte a mal compté</translation>
    </message>
    <message>
        <source>A new function</source>
        <translation>Une nouvelle fonction</translation>
    </message>
    <message>
        <source>It was wrong</source>
        <translation>C’était une erreur</translation>
    </message>
    <message>
        <source>The delegation asks for it</source>
        <translation>La délégation le demande</translation>
    </message>
    <message>
        <source>The secretariat asks for it</source>
        <translation>Le secrétariat le demande</translation>
    </message>
    <message>
        <source>The person leaves the event</source>
        <translation>La personne quitte l’événement</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>La journée est terminée</translation>
    </message>
    <message>
        <source>The badge was found</source>
        <translation>Le badge a été trouvé</translation>
    </message>
    <message>
        <source>Category or zones were changed</source>
        <translation>La catégorie ou les zones ont été modifiées</translation>
    </message>
    <message>
        <source>It was for an earlier day</source>
        <translation>Il était pour un jour précédent</translation>
    </message>
    <message>
        <source>Security check not finished</source>
        <translation>Contrôle de sécurité non terminé</translation>
    </message>
    <message>
        <source>Security check passed</source>
        <translation>Contrôle de sécurité réussi</translation>
    </message>
    <message>
        <source>Security clearance withdrawn</source>
        <translation>Habilitation de sécurité retirée</translation>
    </message>
    <message>
        <source>made, not handed over</source>
        <translation>créé, non remis</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>never printed</source>
        <translation>jamais imprimé</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Code of a badge</source>
        <translation>Code d’un badge</translation>
    </message>
    <message>
        <source>Operator’s card</source>
        <translation>Carte d’opérateur</translation>
    </message>
    <message>
        <source>Admitted by exception</source>
        <translation>Admis par exception</translation>
    </message>
    <message>
        <source>One more badge</source>
        <translation>Un badge de plus</translation>
    </message>
    <message>
        <source>Export of names</source>
        <translation>Export de noms</translation>
    </message>
    <message>
        <source>Change of keys</source>
        <translation>Changement de clés</translation>
    </message>
    <message>
        <source>Change of the clock</source>
        <translation>Changement d’heure</translation>
    </message>
    <message>
        <source>Cancelled by the delegation</source>
        <translation>Annulé par la délégation</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Pas encore de badge</translation>
    </message>
    <message>
        <source>Badge {number}</source>
        <translation>Badge {number}</translation>
    </message>
    <message>
        <source>inside since {time}, set by hand</source>
        <translation>à l’intérieur depuis {time}, saisi à la main</translation>
    </message>
    <message>
        <source>inside since {time}, {gate}</source>
        <translation>à l’intérieur depuis {time}, {gate}</translation>
    </message>
    <message>
        <source>out since {time}, set by hand</source>
        <translation>à l’extérieur depuis {time}, saisi à la main</translation>
    </message>
    <message>
        <source>out since {time}, {gate}</source>
        <translation>à l’extérieur depuis {time}, {gate}</translation>
    </message>
    <message>
        <source>was not inside yet</source>
        <translation>n’y est pas encore entré</translation>
    </message>
    <message>
        <source>may not enter</source>
        <translation>ne peut pas entrer</translation>
    </message>
    <message>
        <source>The badge is revoked: every station refuses it from now on.</source>
        <translation>Le badge est révoqué&#xa0;: tous les postes le refusent désormais.</translation>
    </message>
    <message>
        <source>The badges are revoked: every station refuses them from now on.</source>
        <translation>Les badges sont révoqués&#xa0;: tous les postes les refusent désormais.</translation>
    </message>
    <message>
        <source>Changed. The badge lets nobody in any more: a desk prints the new one.</source>
        <translation>Modifié. Le badge ne laisse plus entrer personne&#xa0;: un poste imprime le nouveau.</translation>
    </message>
    <message>
        <source>Changed. Every door goes by it from now on.</source>
        <translation>Modifié. Toutes les portes s’y conforment désormais.</translation>
    </message>
    <message>
        <source>Handed back: every station refuses the badge from now on.</source>
        <translation>Rendu&#xa0;: tous les postes refusent désormais ce badge.</translation>
    </message>
    <message>
        <source>Set right: counted as inside.</source>
        <translation>Corrigé&#xa0;: compté comme à l’intérieur.</translation>
    </message>
    <message>
        <source>Set right: counted as outside.</source>
        <translation>Corrigé&#xa0;: compté comme à l’extérieur.</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Bénévole</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Show your card</source>
        <translation>Présentez votre carte</translation>
    </message>
    <message>
        <source>Hold it before the camera, or use the hand scanner.</source>
        <translation>Tenez-la devant la caméra, ou utilisez le lecteur à main.</translation>
    </message>
    <message>
        <source>Now your PIN</source>
        <translation>Maintenant votre PIN</translation>
    </message>
    <message>
        <source>The card was read. Nobody else should see what you type.</source>
        <translation>La carte a été lue. Personne d’autre ne doit voir votre saisie.</translation>
    </message>
    <message>
        <source>This station is locked</source>
        <translation>Ce poste est verrouillé</translation>
    </message>
    <message>
        <source>Whoever works here opens it again with the PIN.</source>
        <translation>La personne qui travaille ici le rouvre avec le PIN.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Votre PIN</translation>
    </message>
    <message>
        <source>It opens this station again where you left it.</source>
        <translation>Il rouvre ce poste là où vous l’avez laissé.</translation>
    </message>
    <message>
        <source>The PIN you have now</source>
        <translation>Votre PIN actuel</translation>
    </message>
    <message>
        <source>So that nobody else changes it for you.</source>
        <translation>Pour que personne d’autre ne le change à votre place.</translation>
    </message>
    <message>
        <source>Your new PIN</source>
        <translation>Votre nouveau PIN</translation>
    </message>
    <message>
        <source>6 to 12 digits: no row, no pattern, no birth date.</source>
        <translation>6 à 12 chiffres&#xa0;: ni suite, ni motif, ni date de naissance.</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>Le nouveau PIN encore une fois</translation>
    </message>
    <message>
        <source>So that no slip of the finger locks you out.</source>
        <translation>Pour qu’une faute de frappe ne vous bloque pas.</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>Votre PIN est changé</translation>
    </message>
    <message>
        <source>The old one lets nobody in any more.</source>
        <translation>L’ancien ne donne plus accès.</translation>
    </message>
    <message>
        <source>The first admin</source>
        <translation>Le premier administrateur</translation>
    </message>
    <message>
        <source>Nobody can sign in here yet. The first admin is let in by a card and a PIN.</source>
        <translation>Personne ne peut encore se connecter ici. Le premier administrateur accède par une carte et un PIN.</translation>
    </message>
    <message>
        <source>The admin’s PIN</source>
        <translation>Le PIN de l’administrateur</translation>
    </message>
    <message>
        <source>The PIN once more</source>
        <translation>Le PIN encore une fois</translation>
    </message>
    <message>
        <source>So that no slip of the finger locks the admin out.</source>
        <translation>Pour qu’une faute de frappe ne bloque pas l’administrateur.</translation>
    </message>
    <message>
        <source>The admin’s card</source>
        <translation>La carte de l’administrateur</translation>
    </message>
    <message>
        <source>Keep it as you would a key: save it, or photograph it now. It is not shown again here.</source>
        <translation>Gardez-la comme une clé&#xa0;: enregistrez-la ou photographiez-la maintenant. Elle ne sera plus affichée ici.</translation>
    </message>
    <message>
        <source>Supervisor: show your card</source>
        <translation>Superviseur&#xa0;: présentez votre carte</translation>
    </message>
    <message>
        <source>Supervisor: your PIN</source>
        <translation>Superviseur&#xa0;: votre PIN</translation>
    </message>
    <message>
        <source>The exception is granted in your name.</source>
        <translation>L’exception est accordée en votre nom.</translation>
    </message>
    <message>
        <source>Card and PIN do not let you in.</source>
        <translation>La carte et le PIN ne donnent pas accès.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>After wrong PINs the next try has to wait.</source>
        <translation>Après des PIN erronés, l’essai suivant doit attendre.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs.</source>
        <translation>Trop de PIN erronés.</translation>
    </message>
    <message>
        <source>A supervisor can unlock you.</source>
        <translation>Un superviseur peut vous débloquer.</translation>
    </message>
    <message>
        <source>Nobody can sign in with this code.</source>
        <translation>Personne ne peut se connecter avec ce code.</translation>
    </message>
    <message>
        <source>Show your operator’s card, or the badge that you work with.</source>
        <translation>Présentez votre carte d’opérateur, ou le badge avec lequel vous travaillez.</translation>
    </message>
    <message>
        <source>A PIN is 6 to 12 digits.</source>
        <translation>Un PIN compte 6 à 12 chiffres.</translation>
    </message>
    <message>
        <source>Type it again, digits only.</source>
        <translation>Saisissez-le de nouveau, chiffres seulement.</translation>
    </message>
    <message>
        <source>This PIN is among those that anyone would try first.</source>
        <translation>Ce PIN est de ceux que chacun essaierait d’abord.</translation>
    </message>
    <message>
        <source>Choose one without a pattern, a row of digits or a birth date.</source>
        <translation>Choisissez-en un sans motif, suite de chiffres ni date de naissance.</translation>
    </message>
    <message>
        <source>The two PINs were not the same.</source>
        <translation>Les deux PIN n’étaient pas identiques.</translation>
    </message>
    <message>
        <source>Choose it once more.</source>
        <translation>Choisissez-le encore une fois.</translation>
    </message>
    <message>
        <source>That was as quick as a hand scanner, and was left out.</source>
        <translation>Saisie aussi rapide qu’un lecteur à main&#xa0;: elle a été ignorée.</translation>
    </message>
    <message>
        <source>Type the PIN a little slower, or touch the keys here.</source>
        <translation>Saisissez le PIN plus lentement, ou touchez les touches ici.</translation>
    </message>
    <message>
        <source>Nobody is signed in here.</source>
        <translation>Personne n’est connecté ici.</translation>
    </message>
    <message>
        <source>Sign in with card and PIN.</source>
        <translation>Connectez-vous avec carte et PIN.</translation>
    </message>
    <message>
        <source>This station is locked.</source>
        <translation>Ce poste est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it with your PIN.</source>
        <translation>Déverrouillez-le avec votre PIN.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>Ask a supervisor to do it.</source>
        <translation>Demandez à un superviseur de le faire.</translation>
    </message>
    <message>
        <source>This code or this name cannot be used.</source>
        <translation>Ce code ou ce nom ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>A code is 1 to 32 letters, digits, dots or hyphens; a name at most 120 letters.</source>
        <translation>Un code compte 1 à 32 lettres, chiffres, points ou traits d’union&#xa0;; un nom, 120 lettres au plus.</translation>
    </message>
    <message>
        <source>There is an operator of this code already.</source>
        <translation>Un opérateur a déjà ce code.</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>Choisissez un autre code.</translation>
    </message>
    <message>
        <source>There is an admin already.</source>
        <translation>Il y a déjà un administrateur.</translation>
    </message>
    <message>
        <source>Ask that admin to add you.</source>
        <translation>Demandez à cet administrateur de vous ajouter.</translation>
    </message>
    <message>
        <source>The event’s key is not on this machine, and it signs the card.</source>
        <translation>La clé de l’événement, qui signe la carte, n’est pas sur cette machine.</translation>
    </message>
    <message>
        <source>Make the first admin on the machine where the event was created.</source>
        <translation>Créez le premier administrateur sur la machine où l’événement a été créé.</translation>
    </message>
    <message>
        <source>The event’s key on this machine belongs to another event.</source>
        <translation>La clé d’événement de cette machine appartient à un autre événement.</translation>
    </message>
    <message>
        <source>The card could not be saved.</source>
        <translation>La carte n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Photograph it from the screen, or free some space and try again.</source>
        <translation>Photographiez-la à l’écran, ou libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>A key of this station is missing, so no PIN can be checked.</source>
        <translation>Une clé de ce poste manque&#xa0;; aucun PIN ne peut être vérifié.</translation>
    </message>
    <message>
        <source>Call an admin: keys/pepper.key must be restored.</source>
        <translation>Appelez un administrateur&#xa0;: keys/pepper.key doit être restauré.</translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>La seconde personne doit être quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Fetch another supervisor.</source>
        <translation>Faites venir un autre superviseur.</translation>
    </message>
    <message>
        <source>Nobody decides about themselves.</source>
        <translation>Personne ne décide pour soi-même.</translation>
    </message>
    <message>
        <source>These words cannot be taken.</source>
        <translation>Ce texte ne peut pas être accepté.</translation>
    </message>
    <message>
        <source>“Another reason” needs words, at most 400 characters.</source>
        <translation>«&#xa0;Autre motif&#xa0;» demande un texte, de 400 caractères au plus.</translation>
    </message>
    <message>
        <source>The event has ended.</source>
        <translation>L’événement est terminé.</translation>
    </message>
    <message>
        <source>Choose this passage or today.</source>
        <translation>Choisissez ce passage ou aujourd’hui.</translation>
    </message>
    <message>
        <source>This station does not know the person any more.</source>
        <translation>Ce poste ne connaît plus la personne.</translation>
    </message>
    <message>
        <source>Find the person by name.</source>
        <translation>Cherchez la personne par son nom.</translation>
    </message>
    <message>
        <source>This was answered already.</source>
        <translation>Une réponse a déjà été donnée.</translation>
    </message>
    <message>
        <source>Look at the answer.</source>
        <translation>Voyez la réponse.</translation>
    </message>
    <message>
        <source>Nobody knows of this request any more.</source>
        <translation>Cette demande n’est plus connue.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Redemandez.</translation>
    </message>
    <message>
        <source>This badge was replaced once already.</source>
        <translation>Ce badge a déjà été remplacé une fois.</translation>
    </message>
    <message>
        <source>Ask for an exception.</source>
        <translation>Demandez une exception.</translation>
    </message>
    <message>
        <source>Try again in {clock}.</source>
        <translation>Réessayez dans {clock}.</translation>
    </message>
    <message>
        <source>{who} is signed in here.</source>
        <translation>{who} est connecté ici.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>An exception is asked for in somebody’s name.</source>
        <translation>Une exception se demande au nom de quelqu’un.</translation>
    </message>
    <message>
        <source>One moment: this station is being opened.</source>
        <translation>Un instant&#xa0;: ce poste s’ouvre.</translation>
    </message>
</context>
<context>
    <name>PeopleFound</name>
    <message>
        <source>Type at least two letters of any part of the name, in any script, or the number.</source>
        <translation>Saisissez au moins deux lettres d’une partie du nom, dans toute écriture, ou le numéro.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nobody found. Try the family name only, or the delegation.</source>
        <translation>Aucun résultat. Essayez le nom de famille seul, ou la délégation.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Name, delegation or number</source>
        <translation>Nom, délégation ou numéro</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Badge {serial}</source>
        <translation>Badge {serial}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>N° {number}</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore de photo</translation>
    </message>
    <message>
        <source>Registry picture</source>
        <translation>Photo du registre</translation>
    </message>
    <message>
        <source>Taken now</source>
        <translation>Prise à l’instant</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Aussi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PersonFilePanel</name>
    <message>
        <source>This person cannot be shown</source>
        <translation>Cette personne ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Nobody is open</source>
        <translation>Aucune personne n’est ouverte</translation>
    </message>
    <message>
        <source>Look for a person and choose one of the list.</source>
        <translation>Cherchez une personne et choisissez-la dans la liste.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Badges and invitations</source>
        <translation>Badges et invitations</translation>
    </message>
    <message>
        <source>Cases and exceptions</source>
        <translation>Dossiers et exceptions</translation>
    </message>
    <message>
        <source>Scans, the newest first</source>
        <translation>Scans, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Jamais scannée</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Digits typed: %1</source>
        <translation>Chiffres saisis&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Ask them to look into the camera.</source>
        <translation>Demandez-lui de regarder la caméra.</translation>
    </message>
    <message>
        <source>One person only, please.</source>
        <translation>Une seule personne, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please come a little closer.</source>
        <translation>Approchez-vous un peu, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Too dark. Turn on a light or turn towards it.</source>
        <translation>Trop sombre. Allumez une lampe ou tournez-vous vers elle.</translation>
    </message>
    <message>
        <source>Too bright. Turn away from the light.</source>
        <translation>Trop clair. Détournez-vous de la lumière.</translation>
    </message>
    <message>
        <source>Please hold still for a moment.</source>
        <translation>Ne bougez plus un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please move to the middle of the picture.</source>
        <translation>Placez-vous au milieu de l’image, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please keep the head upright.</source>
        <translation>Gardez la tête droite, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please uncover the face: no mask, no hand, no dark glasses.</source>
        <translation>Veuillez découvrir le visage&#xa0;: ni masque, ni main, ni lunettes sombres.</translation>
    </message>
    <message>
        <source>Please look straight into the camera.</source>
        <translation>Veuillez regarder droit vers la caméra.</translation>
    </message>
    <message>
        <source>Please raise the chin a little.</source>
        <translation>Veuillez relever un peu le menton.</translation>
    </message>
    <message>
        <source>Please lower the chin a little.</source>
        <translation>Veuillez baisser un peu le menton.</translation>
    </message>
    <message>
        <source>Please close the mouth.</source>
        <translation>Veuillez fermer la bouche.</translation>
    </message>
    <message>
        <source>Light from one side. Please turn towards it.</source>
        <translation>La lumière vient d’un côté. Veuillez vous tourner vers elle.</translation>
    </message>
    <message>
        <source>Busy background. A plain wall is better.</source>
        <translation>Arrière-plan chargé. Un mur uni convient mieux.</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>pas de visage</translation>
    </message>
    <message>
        <source>more than one face</source>
        <translation>plus d’un visage</translation>
    </message>
    <message>
        <source>face too small</source>
        <translation>visage trop petit</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>trop sombre</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>trop claire</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>floue</translation>
    </message>
    <message>
        <source>off centre</source>
        <translation>mal centrée</translation>
    </message>
    <message>
        <source>head tilted</source>
        <translation>tête penchée</translation>
    </message>
    <message>
        <source>face covered</source>
        <translation>visage couvert</translation>
    </message>
    <message>
        <source>head turned aside</source>
        <translation>tête tournée de côté</translation>
    </message>
    <message>
        <source>chin too low</source>
        <translation>menton trop bas</translation>
    </message>
    <message>
        <source>chin too high</source>
        <translation>menton trop haut</translation>
    </message>
    <message>
        <source>mouth open</source>
        <translation>bouche ouverte</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>lumière inégale</translation>
    </message>
    <message>
        <source>busy background</source>
        <translation>arrière-plan chargé</translation>
    </message>
    <message>
        <source>Good. Hold still.</source>
        <translation>C’est bien. Ne bougez plus.</translation>
    </message>
    <message>
        <source>not fit for a badge</source>
        <translation>ne convient pas pour un badge</translation>
    </message>
</context>
<context>
    <name>PresenceMenu</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Set up the first admin</source>
        <translation>Créer le premier administrateur</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>Changer le PIN</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Your badge as it will be printed</source>
        <translation>Votre badge tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>%1 is wrong</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>New roll in</source>
        <translation>Nouveau rouleau en place</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>This printer says when a badge has come out.</source>
        <translation>Cette imprimante signale quand un badge est sorti.</translation>
    </message>
    <message>
        <source>This printer says when a badge has come out, but keeps no list: after a fault you may be asked.</source>
        <translation>Cette imprimante signale quand un badge est sorti, mais ne tient pas de liste&#xa0;: après une panne, la question peut vous être posée.</translation>
    </message>
    <message>
        <source>This computer’s print queue only says that a badge was sent: check the tray.</source>
        <translation>La file d’impression de cet ordinateur signale seulement qu’un badge a été envoyé&#xa0;: vérifiez le bac.</translation>
    </message>
    <message>
        <source>This printer does not say whether a badge has come out: you are asked each time.</source>
        <translation>Cette imprimante ne dit pas si un badge est sorti&#xa0;: la question vous est posée à chaque fois.</translation>
    </message>
    <message>
        <source>Badges are kept as files; no paper is printed.</source>
        <translation>Les badges sont conservés sous forme de fichiers&#xa0;; rien n’est imprimé.</translation>
    </message>
    <message>
        <source>Waits for a printer</source>
        <translation>Attend une imprimante</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>En route vers l’imprimante</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>À l’imprimante</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>En cours d’impression</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non imprimé</translation>
    </message>
    <message>
        <source>Look in the tray: did it come out?</source>
        <translation>Regardez dans le bac&#xa0;: est-il sorti&#xa0;?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Il est sorti</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Il n’y est pas</translation>
    </message>
    <message>
        <source>Print at {printer}</source>
        <translation>Imprimer sur {printer}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre le badge</translation>
    </message>
    <message>
        <source>Cancel the badge</source>
        <translation>Annuler le badge</translation>
    </message>
    <message>
        <source>Yes, make it void</source>
        <translation>Oui, l’invalider</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Print here</source>
        <translation>Imprimer ici</translation>
    </message>
    <message>
        <source>It was taken back from the printer.</source>
        <translation>Il a été retiré de l’imprimante.</translation>
    </message>
    <message>
        <source>The printer may still print it later. Wait, look again, then answer again.</source>
        <translation>L’imprimante peut encore l’imprimer plus tard. Attendez, regardez de nouveau, puis répondez encore une fois.</translation>
    </message>
    <message>
        <source>The printer says that it came out. Look once more, then answer again.</source>
        <translation>L’imprimante indique qu’il est sorti. Regardez encore une fois, puis répondez de nouveau.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Un nouvel essai se fait automatiquement.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>{name}: {percent} %</source>
        <translation>{name}&#xa0;: {percent} %</translation>
    </message>
    <message>
        <source>{n} of {roll} labels left</source>
        <translation>Étiquettes restantes&#xa0;: {n} sur {roll}</translation>
    </message>
    <message>
        <source>{n} sheets left</source>
        <translation>Feuilles restantes&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Badges at it: {n}</source>
        <translation>Badges sur celle-ci&#xa0;: {n}</translation>
    </message>
    <message>
        <source>The code on it will let nobody in. The person can get a new badge.</source>
        <translation>Son code ne laissera entrer personne. La personne peut recevoir un nouveau badge.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Badge {serial}</source>
        <translation>Badge {serial}</translation>
    </message>
    <message>
        <source>Station {code}</source>
        <translation>Poste {code}</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Inconnu ici</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>il y a {number} min</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>il y a {number} h</translation>
    </message>
</context>
<context>
    <name>PrintersDialog</name>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Asking the printers…</source>
        <translation>Interrogation des imprimantes…</translation>
    </message>
    <message>
        <source>Sign in to see which badges wait.</source>
        <translation>Connectez-vous pour voir les badges en attente.</translation>
    </message>
    <message>
        <source>The list cannot be read at the moment.</source>
        <translation>La liste ne peut pas être lue pour le moment.</translation>
    </message>
    <message>
        <source>Badges that wait</source>
        <translation>Badges en attente</translation>
    </message>
    <message>
        <source>No badge waits.</source>
        <translation>Aucun badge en attente.</translation>
    </message>
</context>
<context>
    <name>QuorumCard</name>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en attente</translation>
    </message>
</context>
<context>
    <name>RailPanel</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Please take them to the supervisor’s desk.</source>
        <translation>Accompagnez la personne au bureau du superviseur.</translation>
    </message>
    <message>
        <source>The code is valid.</source>
        <translation>Le code est valable.</translation>
    </message>
    <message>
        <source>Compare the face with the picture, then go on.</source>
        <translation>Comparez le visage avec la photo, puis continuez.</translation>
    </message>
    <message>
        <source>The invitation is valid; this check-in was begun before.</source>
        <translation>L’invitation est valable&#xa0;; cet accueil avait déjà commencé.</translation>
    </message>
    <message>
        <source>Go on where it stopped.</source>
        <translation>Reprenez là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Found by name, without a code.</source>
        <translation>Trouvé par le nom, sans code.</translation>
    </message>
    <message>
        <source>Ask for a passport and compare name and face before you go on.</source>
        <translation>Demandez un passeport et comparez le nom et le visage avant de continuer.</translation>
    </message>
    <message>
        <source>Two people have allowed this.</source>
        <translation>Deux personnes l’ont autorisé.</translation>
    </message>
    <message>
        <source>This code is damaged or incomplete.</source>
        <translation>Ce code est abîmé ou incomplet.</translation>
    </message>
    <message>
        <source>Scan it again, or find the person by name.</source>
        <translation>Scannez-le de nouveau, ou cherchez la personne par son nom.</translation>
    </message>
    <message>
        <source>This code was not issued by the conference.</source>
        <translation>Ce code n’a pas été émis par la conférence.</translation>
    </message>
    <message>
        <source>Do not let them pass. Call a supervisor.</source>
        <translation>Ne laissez pas passer la personne. Appelez un superviseur.</translation>
    </message>
    <message>
        <source>This code was signed by someone this desk does not know.</source>
        <translation>Ce code a été signé par quelqu’un que ce poste ne connaît pas.</translation>
    </message>
    <message>
        <source>This code was signed outside its issuer’s permitted time.</source>
        <translation>Ce code a été signé hors de la période permise à son émetteur.</translation>
    </message>
    <message>
        <source>This code is for another event.</source>
        <translation>Ce code est pour un autre événement.</translation>
    </message>
    <message>
        <source>Ask for the invitation to this event, or find the person by name.</source>
        <translation>Demandez l’invitation à cet événement, ou cherchez la personne par son nom.</translation>
    </message>
    <message>
        <source>This code is not one of ours.</source>
        <translation>Ce code n’est pas un des nôtres.</translation>
    </message>
    <message>
        <source>Ask for the invitation letter, or find the person by name.</source>
        <translation>Demandez la lettre d’invitation, ou cherchez la personne par son nom.</translation>
    </message>
    <message>
        <source>The delegation has withdrawn this person.</source>
        <translation>La délégation a retiré cette personne.</translation>
    </message>
    <message>
        <source>This code has been revoked.</source>
        <translation>Ce code a été révoqué.</translation>
    </message>
    <message>
        <source>Keep the badge if there is one, and call a supervisor.</source>
        <translation>Gardez le badge s’il y en a un, et appelez un superviseur.</translation>
    </message>
    <message>
        <source>This code was replaced by a newer one.</source>
        <translation>Ce code a été remplacé par un plus récent.</translation>
    </message>
    <message>
        <source>Ask for the newer badge or invitation.</source>
        <translation>Demandez le badge ou l’invitation plus récents.</translation>
    </message>
    <message>
        <source>This badge was handed back at departure.</source>
        <translation>Ce badge a été rendu au départ.</translation>
    </message>
    <message>
        <source>Keep the badge, and call a supervisor.</source>
        <translation>Gardez le badge et appelez un superviseur.</translation>
    </message>
    <message>
        <source>This person’s clearance has been withdrawn.</source>
        <translation>L’autorisation de cette personne a été retirée.</translation>
    </message>
    <message>
        <source>Stay polite, do not explain, and call a supervisor.</source>
        <translation>Restez courtois, n’expliquez rien, et appelez un superviseur.</translation>
    </message>
    <message>
        <source>This code is no longer valid.</source>
        <translation>Ce code n’est plus valable.</translation>
    </message>
    <message>
        <source>Ask for a newer one, or find the person by name.</source>
        <translation>Demandez-en un plus récent, ou cherchez la personne par son nom.</translation>
    </message>
    <message>
        <source>This badge does not open this zone.</source>
        <translation>Ce badge n’ouvre pas cette zone.</translation>
    </message>
    <message>
        <source>Show them the zones printed on the badge.</source>
        <translation>Montrez-lui les zones imprimées sur le badge.</translation>
    </message>
    <message>
        <source>The code is genuine, but this desk does not know the person yet.</source>
        <translation>Le code est authentique, mais ce poste ne connaît pas encore la personne.</translation>
    </message>
    <message>
        <source>This code stands for more than one person.</source>
        <translation>Ce code désigne plus d’une personne.</translation>
    </message>
    <message>
        <source>Find the person by name and check the passport.</source>
        <translation>Cherchez la personne par son nom et vérifiez le passeport.</translation>
    </message>
    <message>
        <source>The clearance of this person is not finished.</source>
        <translation>L’autorisation de cette personne n’est pas terminée.</translation>
    </message>
    <message>
        <source>This code is not valid yet.</source>
        <translation>Ce code n’est pas encore valable.</translation>
    </message>
    <message>
        <source>Tell them when it begins, or take them to the supervisor’s desk.</source>
        <translation>Dites-lui quand il commence, ou accompagnez la personne au bureau du superviseur.</translation>
    </message>
    <message>
        <source>This person is not accredited for today.</source>
        <translation>Cette personne n’est pas accréditée pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Tell them their days, or take them to the supervisor’s desk.</source>
        <translation>Dites-lui ses jours, ou accompagnez la personne au bureau du superviseur.</translation>
    </message>
    <message>
        <source>This category is received at another desk.</source>
        <translation>Cette catégorie est accueillie à un autre poste.</translation>
    </message>
    <message>
        <source>Show them the way to their desk.</source>
        <translation>Indiquez-lui le chemin de son poste.</translation>
    </message>
    <message>
        <source>An invitation does not open this gate; a badge does.</source>
        <translation>Une invitation n’ouvre pas cette porte&#xa0;; un badge, oui.</translation>
    </message>
    <message>
        <source>Show them the way to the check-in desks.</source>
        <translation>Indiquez-lui le chemin des postes d’accueil.</translation>
    </message>
    <message>
        <source>This badge has not been handed over to its holder yet.</source>
        <translation>Ce badge n’a pas encore été remis à son titulaire.</translation>
    </message>
    <message>
        <source>Show them the way to the hand-out desk.</source>
        <translation>Indiquez-leur le chemin du guichet de remise des badges.</translation>
    </message>
    <message>
        <source>The zone is full at the moment.</source>
        <translation>La zone est pleine en ce moment.</translation>
    </message>
    <message>
        <source>Ask them to wait, and call a supervisor.</source>
        <translation>Demandez à la personne d’attendre, et appelez un superviseur.</translation>
    </message>
    <message>
        <source>This invitation was already used.</source>
        <translation>Cette invitation a déjà été utilisée.</translation>
    </message>
    <message>
        <source>Ask for their badge. If it is lost, take them to the supervisor’s desk.</source>
        <translation>Demandez son badge. S’il est perdu, accompagnez la personne au bureau du superviseur.</translation>
    </message>
    <message>
        <source>Another desk is checking this person in right now.</source>
        <translation>Un autre poste accueille cette personne en ce moment.</translation>
    </message>
    <message>
        <source>Ask at that desk before you go on.</source>
        <translation>Demandez à ce poste avant de continuer.</translation>
    </message>
    <message>
        <source>This badge went in a short while ago.</source>
        <translation>Ce badge vient d’entrer.</translation>
    </message>
    <message>
        <source>This badge is already inside.</source>
        <translation>Ce badge est déjà à l’intérieur.</translation>
    </message>
    <message>
        <source>This badge was never seen going in.</source>
        <translation>Ce badge n’a jamais été vu entrer.</translation>
    </message>
    <message>
        <source>Let them out, and tell a supervisor.</source>
        <translation>Laissez sortir la personne, et prévenez un superviseur.</translation>
    </message>
    <message>
        <source>The code and the registry data do not agree.</source>
        <translation>Le code et les données du registre ne concordent pas.</translation>
    </message>
    <message>
        <source>A portrait is needed first.</source>
        <translation>Il faut d’abord un portrait.</translation>
    </message>
    <message>
        <source>Compare face and portrait, and ask a supervisor if in doubt.</source>
        <translation>Comparez le visage et le portrait, et demandez à un superviseur en cas de doute.</translation>
    </message>
    <message>
        <source>Please go to the supervisor’s desk.</source>
        <translation>Veuillez vous rendre au bureau du superviseur.</translation>
    </message>
    <message>
        <source>This person may not enter.</source>
        <translation>Cette personne n’est pas autorisée à entrer.</translation>
    </message>
    <message>
        <source>Stay calm and polite. Call a supervisor.</source>
        <translation>Restez calme et courtois. Appelez un superviseur.</translation>
    </message>
    <message>
        <source>It is not certain that this is the person.</source>
        <translation>Il n’est pas certain que ce soit la bonne personne.</translation>
    </message>
    <message>
        <source>All is in order, but the registry data here is old.</source>
        <translation>Tout est en ordre, mais les données du registre sont anciennes ici.</translation>
    </message>
    <message>
        <source>This desk could not decide.</source>
        <translation>Ce poste n’a pas pu décider.</translation>
    </message>
    <message>
        <source>This invitation was already used at {station}, {at}.</source>
        <translation>Cette invitation a déjà été utilisée à {station}, {at}.</translation>
    </message>
    <message>
        <source>{station} is checking this person in right now.</source>
        <translation>{station} accueille cette personne en ce moment.</translation>
    </message>
    <message>
        <source>This code was revoked {at}.</source>
        <translation>Ce code a été révoqué&#xa0;: {at}.</translation>
    </message>
    <message>
        <source>This code was replaced by a newer one {at}.</source>
        <translation>Ce code a été remplacé par un plus récent&#xa0;: {at}.</translation>
    </message>
    <message>
        <source>This badge was handed back {at}.</source>
        <translation>Ce badge a été rendu {at}.</translation>
    </message>
    <message>
        <source>This code was valid until {until}.</source>
        <translation>Ce code était valable jusqu’au {until}.</translation>
    </message>
    <message>
        <source>This code is valid from {from}.</source>
        <translation>Ce code est valable à partir du {from}.</translation>
    </message>
    <message>
        <source>This badge does not open zone {zone}.</source>
        <translation>Ce badge n’ouvre pas la zone {zone}.</translation>
    </message>
    <message>
        <source>The badge is in order. There is nothing to print.</source>
        <translation>Le badge est en ordre. Il n’y a rien à imprimer.</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Last scans</source>
        <translation>Derniers passages</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Rien n’a encore été scanné.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Entry {a} was altered: its hash does not fit.</source>
        <translation>L’entrée {a} a été modifiée&#xa0;: son empreinte ne correspond pas.</translation>
    </message>
    <message>
        <source>Entry {a} was altered: it cannot be read.</source>
        <translation>L’entrée {a} a été modifiée&#xa0;: elle est illisible.</translation>
    </message>
    <message>
        <source>Entry {a} was altered: its columns do not say what it signed.</source>
        <translation>L’entrée {a} a été modifiée&#xa0;: ses colonnes ne disent pas ce qu’elle a signé.</translation>
    </message>
    <message>
        <source>Entry {a} is missing.</source>
        <translation>L’entrée {a} manque.</translation>
    </message>
    <message>
        <source>Entries {a} to {b} are missing.</source>
        <translation>Les entrées {a} à {b} manquent.</translation>
    </message>
    <message>
        <source>Entry 0 is not the first one that was written.</source>
        <translation>L’entrée 0 n’est pas la première qui a été écrite.</translation>
    </message>
    <message>
        <source>Entry {a} does not follow on entry {b}: one of them was altered or moved, or entries between them were removed.</source>
        <translation>L’entrée {a} ne fait pas suite à l’entrée {b}&#xa0;: l’une d’elles a été modifiée ou déplacée, ou des entrées entre elles ont été retirées.</translation>
    </message>
    <message>
        <source>The head of the log cannot be read.</source>
        <translation>La tête du journal est illisible.</translation>
    </message>
    <message>
        <source>This is another log ({a}) than the one expected ({b}).</source>
        <translation>C’est un autre journal ({a}) que celui attendu ({b}).</translation>
    </message>
    <message>
        <source>The head of the log does not fit its own signed checkpoint.</source>
        <translation>La tête du journal ne correspond pas à son propre point de contrôle signé.</translation>
    </message>
    <message>
        <source>The head of the log is signed by no station of this event.</source>
        <translation>La tête du journal n’est signée par aucun poste de cet événement.</translation>
    </message>
    <message>
        <source>The log has entries but no signed head.</source>
        <translation>Le journal a des entrées, mais pas de tête signée.</translation>
    </message>
    <message>
        <source>The entries from {a} on were added without being signed.</source>
        <translation>Les entrées à partir de {a} ont été ajoutées sans être signées.</translation>
    </message>
    <message>
        <source>{source} is of another log ({a}) than this one ({b}).</source>
        <translation>{source}&#xa0;: d’un autre journal ({a}) que celui-ci ({b}).</translation>
    </message>
    <message>
        <source>{source} (of {a} entries) is signed by no station of this event.</source>
        <translation>{source} (sur {a} entrées)&#xa0;: signé par aucun poste de cet événement.</translation>
    </message>
    <message>
        <source>{source} cannot be read.</source>
        <translation>{source}&#xa0;: illisible.</translation>
    </message>
    <message>
        <source>{source} was altered: it is listed under another size.</source>
        <translation>{source}&#xa0;: modifié, inscrit sous une autre taille.</translation>
    </message>
    <message>
        <source>{source} counts {a} entries, but only {b} are here: the end was cut off.</source>
        <translation>{source} compte {a} entrées, mais seules {b} sont ici&#xa0;: la fin a été coupée.</translation>
    </message>
    <message>
        <source>The first {a} entries are not those that were signed: {source} has another root.</source>
        <translation>Les {a} premières entrées ne sont pas celles qui ont été signées&#xa0;: {source} a une autre racine.</translation>
    </message>
    <message>
        <source>The clock went back: {a} entry is earlier than an entry before, the first is entry {b}.</source>
        <translation>L’horloge a reculé&#xa0;: {a} entrée est antérieure à une entrée précédente, la première est l’entrée {b}.</translation>
    </message>
    <message>
        <source>The clock went back: {a} entries are earlier than an entry before, the first is entry {b}.</source>
        <translation>L’horloge a reculé&#xa0;: {a} entrées sont antérieures à une entrée précédente, la première est l’entrée {b}.</translation>
    </message>
    <message>
        <source>The log&apos;s own head</source>
        <translation>La tête du journal lui-même</translation>
    </message>
    <message>
        <source>The checkpoint from outside</source>
        <translation>Le point de contrôle externe</translation>
    </message>
    <message>
        <source>The checkpoint recorded for {a}</source>
        <translation>Le point de contrôle inscrit pour {a}</translation>
    </message>
    <message>
        <source>There are {number} further findings of this kind.</source>
        <translation>Il y a {number} autres constats de ce genre.</translation>
    </message>
    <message>
        <source>Worth knowing: {remark}</source>
        <translation>À savoir&#xa0;: {remark}</translation>
    </message>
    <message>
        <source>Keep this data folder as it is, make a copy of it, and tell whoever is responsible.</source>
        <translation>Laissez ce dossier de données tel quel, faites-en une copie et prévenez le responsable.</translation>
    </message>
    <message>
        <source>The record was damaged or changed: {entries} are here, and they do not fit what was signed.</source>
        <translation>Le journal a été endommagé ou modifié&#xa0;: {entries} sont ici et ne correspondent pas à ce qui a été signé.</translation>
    </message>
    <message>
        <source>The record is empty, and nothing is wrong with it.</source>
        <translation>Le journal est vide, et il est en ordre.</translation>
    </message>
    <message>
        <source>The record is whole: all {entries} are as they were written, last signed by {station}.</source>
        <translation>Le journal est intact&#xa0;: les {entries} sont telles qu’écrites, dernière signature par {station}.</translation>
    </message>
    <message>
        <source>The record is whole: all {entries} are as they were written.</source>
        <translation>Le journal est intact&#xa0;: les {entries} sont telles qu’écrites.</translation>
    </message>
    <message>
        <source>No single entry can be named, so trust none without a paper or a second record.</source>
        <translation>Aucune entrée précise ne peut être désignée&#xa0;: ne vous fiez à aucune sans un papier ou un second journal.</translation>
    </message>
    <message>
        <source>The very first entry (number 0) is wrong already: trust nothing of this record.</source>
        <translation>La toute première entrée (numéro 0) est déjà fausse&#xa0;: ne vous fiez à rien dans ce journal.</translation>
    </message>
    <message>
        <source>The first wrong entry is number {first}. Entries 0 to {last} can be trusted, nothing from there on.</source>
        <translation>La première entrée fausse porte le numéro {first}. Les entrées 0 à {last} sont fiables, rien au-delà.</translation>
    </message>
    <message>
        <source>Checkpoints kept outside this machine confirm the first {entries}.</source>
        <translation>Des points de contrôle gardés hors de cette machine confirment les premières&#xa0;: {entries}.</translation>
    </message>
    <message>
        <source>None of the checkpoints that were handed in confirms any entry.</source>
        <translation>Aucun des points de contrôle remis ne confirme une entrée.</translation>
    </message>
    <message>
        <source>No checkpoint has left this machine yet, so a cut-off end would not show: print a shift report and keep it.</source>
        <translation>Aucun point de contrôle n’a encore quitté cette machine, une fin coupée ne se verrait donc pas&#xa0;: imprimez un rapport de service et gardez-le.</translation>
    </message>
    <message>
        <source>The last checkpoint that left this machine and still agrees covers the first {entries}; the {after} after it rest on this machine&apos;s keys alone. Hand that paper in to be sure that the end was not cut off.</source>
        <translation>Le dernier point de contrôle sorti de cette machine et encore concordant couvre les premières&#xa0;: {entries}&#xa0;; les {after} suivantes ne reposent que sur les clés de cette machine. Remettez ce papier pour être sûr que la fin n’a pas été coupée.</translation>
    </message>
    <message>
        <source>The last checkpoint that left this machine and still agrees covers the first {entries}. Hand that paper in to be sure that the end was not cut off.</source>
        <translation>Le dernier point de contrôle sorti de cette machine et encore concordant couvre les premières&#xa0;: {entries}. Remettez ce papier pour être sûr que la fin n’a pas été coupée.</translation>
    </message>
    <message>
        <source>{number} entry</source>
        <translation>{number} entrée</translation>
    </message>
    <message>
        <source>{number} entries</source>
        <translation>{number} entrées</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>Replace badge</source>
        <translation>Remplacer le badge</translation>
    </message>
    <message>
        <source>The old badge lets nobody in from now on. Why is it replaced?</source>
        <translation>L’ancien badge ne donne plus accès. Pourquoi est-il remplacé&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Since I signed in</source>
        <translation>Depuis ma connexion</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … à …</translation>
    </message>
    <message>
        <source>{done} of {all} entries</source>
        <translation>{done} entrées sur {all}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Making the shift report…</source>
        <translation>Préparation du rapport de service…</translation>
    </message>
    <message>
        <source>The shift report of {number} scans is ready.</source>
        <translation>Le rapport de service de {number} scans est prêt.</translation>
    </message>
    <message>
        <source>{number} entries were written.</source>
        <translation>{number} entrées ont été écrites.</translation>
    </message>
    <message>
        <source>It names people: give it to nobody else.</source>
        <translation>Il nomme des personnes&#xa0;: ne le donnez à personne d’autre.</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Page {number} sur {pages}</translation>
    </message>
    <message>
        <source>This is the checkpoint over {entries}. Write it down, photograph it or print the shift report, and keep it away from this machine: whoever later changes or cuts off any of these entries is found out.</source>
        <translation>Voici le point de contrôle sur {entries}. Notez-le, photographiez-le ou imprimez le rapport de service, et gardez-le loin de cette machine&#xa0;: quiconque modifie ou coupe plus tard une de ces entrées sera découvert.</translation>
    </message>
    <message>
        <source>The check was stopped before its end, so it says nothing.</source>
        <translation>La vérification a été arrêtée avant la fin&#xa0;: elle ne dit rien.</translation>
    </message>
    <message>
        <source>The disk is full; no file was written. Free some space, then try once more.</source>
        <translation>Le disque est plein&#xa0;; aucun fichier n’a été écrit. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The file could not be written. See that this program may write to the folder “reports”.</source>
        <translation>Le fichier n’a pas pu être écrit. Vérifiez que ce programme peut écrire dans le dossier “reports”.</translation>
    </message>
    <message>
        <source>What was given is no checkpoint. Scan the code on the paper, or type off all of its lines, the last one too.</source>
        <translation>Ce n’est pas un point de contrôle. Lisez le code sur le papier, ou recopiez toutes ses lignes, la dernière aussi.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Choose an earlier beginning.</source>
        <translation>La période finit avant de commencer. Choisissez un début plus tôt.</translation>
    </message>
    <message>
        <source>Write days and times like 2026-11-24 09:00.</source>
        <translation>Écrivez les jours et heures ainsi&#xa0;: 2026-11-24 09:00.</translation>
    </message>
    <message>
        <source>An entry of the record cannot be read, so nothing was written. Check the record.</source>
        <translation>Une entrée du journal est illisible, rien n’a donc été écrit. Vérifiez le journal.</translation>
    </message>
    <message>
        <source>The word of the second supervisor was used up or ran out. Ask for it once more.</source>
        <translation>L’accord du second superviseur a été utilisé ou a expiré. Redemandez-le.</translation>
    </message>
    <message>
        <source>The report was made, but cannot be shown here. Open it in another program.</source>
        <translation>Le rapport est fait, mais ne peut pas être affiché ici. Ouvrez-le dans un autre programme.</translation>
    </message>
</context>
<context>
    <name>ReportCheckpoint</name>
    <message>
        <source>The checkpoint as a code</source>
        <translation>Le point de contrôle sous forme de code</translation>
    </message>
    <message>
        <source>The checkpoint as text</source>
        <translation>Le point de contrôle sous forme de texte</translation>
    </message>
</context>
<context>
    <name>ReportNamesDialog</name>
    <message>
        <source>A second supervisor must agree</source>
        <translation>Un second superviseur doit donner son accord</translation>
    </message>
    <message>
        <source>This paper names people. Whoever agrees is another supervisor than you; both stand in the record.</source>
        <translation>Ce papier nomme des personnes. Un autre superviseur que vous donne son accord&#xa0;; les deux figurent au journal.</translation>
    </message>
    <message>
        <source>Show or scan the second supervisor’s card</source>
        <translation>Présentez ou lisez la carte du second superviseur</translation>
    </message>
    <message>
        <source>PIN of the second supervisor</source>
        <translation>PIN du second superviseur</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Donner son accord</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Where the file is: %1</source>
        <translation>Emplacement du fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
</context>
<context>
    <name>ReportPapersPanel</name>
    <message>
        <source>Shift report and files</source>
        <translation>Rapport de service et fichiers</translation>
    </message>
    <message>
        <source>From, such as 2026-11-24 09:00</source>
        <translation>De, par exemple 2026-11-24 09:00</translation>
    </message>
    <message>
        <source>To; now when left out</source>
        <translation>À&#xa0;; maintenant si vide</translation>
    </message>
    <message>
        <source>With names: a second supervisor must agree</source>
        <translation>Avec les noms&#xa0;: un second superviseur doit donner son accord</translation>
    </message>
    <message>
        <source>Without names: people stand there by their numbers</source>
        <translation>Sans les noms&#xa0;: les personnes y figurent par leur numéro</translation>
    </message>
    <message>
        <source>Make the shift report (PDF)</source>
        <translation>Créer le rapport de service (PDF)</translation>
    </message>
    <message>
        <source>Or write the record of this period for other programs; that is itself recorded:</source>
        <translation>Ou écrire le journal de cette période pour d’autres programmes&#xa0;; cela aussi est inscrit&#xa0;:</translation>
    </message>
    <message>
        <source>Write as %1</source>
        <translation>Écrire en %1</translation>
    </message>
</context>
<context>
    <name>ReportProgress</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ReportRecordPanel</name>
    <message>
        <source>The signed record</source>
        <translation>Le journal signé</translation>
    </message>
    <message>
        <source>Every scan stands in a record that nobody can change unseen. Checking reads all of it.</source>
        <translation>Chaque scan est inscrit dans un journal que nul ne peut modifier sans que cela se voie. La vérification le lit en entier.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Check the record</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>With a checkpoint from paper, a cut-off end shows too. Scan its code here, or paste or type it:</source>
        <translation>Avec un point de contrôle sur papier, une fin coupée se voit aussi. Lisez son code ici, ou collez-le ou saisissez-le&#xa0;:</translation>
    </message>
    <message>
        <source>Checkpoint from paper (may be left out)</source>
        <translation>Point de contrôle sur papier (facultatif)</translation>
    </message>
    <message>
        <source>Show the checkpoint to keep</source>
        <translation>Afficher le point de contrôle à garder</translation>
    </message>
</context>
<context>
    <name>ReportResultPanel</name>
    <message>
        <source>What you check or make is shown here.</source>
        <translation>Ce que vous vérifiez ou créez s’affiche ici.</translation>
    </message>
</context>
<context>
    <name>ReportVerdict</name>
    <message>
        <source>Reading the record…</source>
        <translation>Lecture du journal…</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Hide what was typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Your picture</source>
        <translation>Votre photo</translation>
    </message>
</context>
<context>
    <name>SamePersonCard</name>
    <message>
        <source>Compare with the passport in their hand</source>
        <translation>Comparez avec le passeport présenté</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore de photo</translation>
    </message>
    <message>
        <source>Registry picture</source>
        <translation>Photo du registre</translation>
    </message>
    <message>
        <source>Look at the face</source>
        <translation>Regardez le visage</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Au poste</translation>
    </message>
    <message>
        <source>No portrait was taken</source>
        <translation>Aucun portrait n’a été pris</translation>
    </message>
    <message>
        <source>For the badge</source>
        <translation>Pour le badge</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Newest to oldest</source>
        <translation>Du plus récent au plus ancien</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>No badge yet</source>
        <translation>Pas encore de badge</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Name, delegation or number</source>
        <translation>Nom, délégation ou numéro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Type at least two letters of any part of the name, in any script.</source>
        <translation>Tapez au moins deux lettres d’une partie du nom, dans n’importe quelle écriture.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nobody found. Try the family name only, or the delegation.</source>
        <translation>Personne n’a été trouvé. Essayez le nom de famille seul, ou la délégation.</translation>
    </message>
    <message>
        <source>The search does not work at the moment. Call a supervisor.</source>
        <translation>La recherche ne fonctionne pas en ce moment. Appelez un superviseur.</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Pas sur la liste</translation>
    </message>
</context>
<context>
    <name>SelfService</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Touch the screen, or hold up your invitation.</source>
        <translation>Touchez l’écran, ou présentez votre invitation.</translation>
    </message>
    <message>
        <source>Which language do you read?</source>
        <translation>Quelle langue lisez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Hold your invitation in front of the camera</source>
        <translation>Présentez votre invitation devant la caméra</translation>
    </message>
    <message>
        <source>On paper or on your phone. No picture is kept.</source>
        <translation>Sur papier ou sur votre téléphone. Aucune image n’est conservée.</translation>
    </message>
    <message>
        <source>I have no invitation here</source>
        <translation>Je n’ai pas d’invitation ici</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Your invitation is being checked.</source>
        <translation>Votre invitation est en cours de vérification.</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>Est-ce bien vous&#xa0;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No, this is not me</source>
        <translation>Non, ce n’est pas moi</translation>
    </message>
    <message>
        <source>Your answer is being checked.</source>
        <translation>Votre réponse est en cours de vérification.</translation>
    </message>
    <message>
        <source>Now a picture for your badge</source>
        <translation>Maintenant, une photo pour votre badge</translation>
    </message>
    <message>
        <source>It is printed on your badge and shown to the guards at the doors. It stays with the conference and is used for nothing else. Until now no picture was kept.</source>
        <translation>Elle est imprimée sur votre badge et montrée aux agents à l’entrée. Elle reste au sein de la conférence et ne sert à rien d’autre. Jusqu’ici, aucune image n’a été conservée.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I would rather not</source>
        <translation>Je préfère ne pas</translation>
    </message>
    <message>
        <source>Look into the camera</source>
        <translation>Regardez la caméra</translation>
    </message>
    <message>
        <source>Do you like this picture?</source>
        <translation>Cette photo vous convient-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Utiliser cette photo</translation>
    </message>
    <message>
        <source>Take another picture</source>
        <translation>Prendre une autre photo</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Tout est-il correct&#xa0;?</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>Imprimer mon badge</translation>
    </message>
    <message>
        <source>Your badge is being printed</source>
        <translation>Votre badge est en cours d’impression</translation>
    </message>
    <message>
        <source>Please wait here. It comes out in a few seconds.</source>
        <translation>Veuillez patienter ici. Il sort dans quelques secondes.</translation>
    </message>
    <message>
        <source>Take your badge and hold it in front of the camera</source>
        <translation>Prenez votre badge et présentez-le devant la caméra</translation>
    </message>
    <message>
        <source>It opens the doors once it has been read.</source>
        <translation>Il ouvre les portes une fois qu’il a été lu.</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>Cela ne marche pas</translation>
    </message>
    <message>
        <source>Please wear your badge so that it can be seen.</source>
        <translation>Veuillez porter votre badge de façon visible.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Your delegation</source>
        <translation>Votre délégation</translation>
    </message>
    <message>
        <source>A volunteer is coming to you</source>
        <translation>Un bénévole vient vers vous</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Quelle est votre date de naissance&#xa0;?</translation>
    </message>
    <message>
        <source>So that nobody else takes your badge.</source>
        <translation>Pour que personne d’autre ne prenne votre badge.</translation>
    </message>
    <message>
        <source>Enter my date of birth</source>
        <translation>Saisir ma date de naissance</translation>
    </message>
    <message>
        <source>What is the number of your passport or card?</source>
        <translation>Quel est le numéro de votre passeport ou carte&#xa0;?</translation>
    </message>
    <message>
        <source>The one that your delegation has announced.</source>
        <translation>Celui que votre délégation a communiqué.</translation>
    </message>
    <message>
        <source>Enter my document number</source>
        <translation>Saisir mon numéro de document</translation>
    </message>
    <message>
        <source>Hold the photo page of your passport in front of the camera</source>
        <translation>Présentez la page photo de votre passeport devant la caméra</translation>
    </message>
    <message>
        <source>Only its lower lines are read. No picture is kept.</source>
        <translation>Seules les lignes du bas sont lues. Aucune image n’est conservée.</translation>
    </message>
    <message>
        <source>Show my passport</source>
        <translation>Présenter mon passeport</translation>
    </message>
    <message>
        <source>This code could not be read. Please try again.</source>
        <translation>Ce code n’a pas pu être lu. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>This is not an invitation to this conference. Please show the other code.</source>
        <translation>Ce n’est pas une invitation à cette conférence. Veuillez présenter l’autre code.</translation>
    </message>
    <message>
        <source>This invitation is for another conference.</source>
        <translation>Cette invitation est pour une autre conférence.</translation>
    </message>
    <message>
        <source>Then please hold up your own invitation.</source>
        <translation>Alors, veuillez présenter votre propre invitation.</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>Ce n’était pas correct. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Your badge is in order.</source>
        <translation>Votre badge est en règle.</translation>
    </message>
    <message>
        <source>This is not the badge that was just printed.</source>
        <translation>Ce n’est pas le badge qui vient d’être imprimé.</translation>
    </message>
    <message>
        <source>This is your invitation. Please hold up the badge.</source>
        <translation>C’est votre invitation. Veuillez présenter le badge.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Cela n’a pas fonctionné. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Please stay here. Nothing that you have entered is lost.</source>
        <translation>Veuillez rester ici. Rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>Please stay here. They will look into it with you.</source>
        <translation>Veuillez rester ici. On va examiner cela avec vous.</translation>
    </message>
    <message>
        <source>Please stay here. They will find your invitation.</source>
        <translation>Veuillez rester ici. On va retrouver votre invitation.</translation>
    </message>
    <message>
        <source>Please stay here, and have your passport or card ready.</source>
        <translation>Veuillez rester ici et préparer votre passeport ou votre carte.</translation>
    </message>
    <message>
        <source>Please stay here. They will make your badge with you.</source>
        <translation>Veuillez rester ici. On va faire votre badge avec vous.</translation>
    </message>
    <message>
        <source>Please stay here. They will take the picture with you.</source>
        <translation>Veuillez rester ici. On va prendre la photo avec vous.</translation>
    </message>
    <message>
        <source>Please stay here. They will correct your badge.</source>
        <translation>Veuillez rester ici. On va corriger votre badge.</translation>
    </message>
    <message>
        <source>The printer needs a hand. Please stay here.</source>
        <translation>L’imprimante a besoin d’aide. Veuillez rester ici.</translation>
    </message>
    <message>
        <source>Please stay here, with your badge in your hand.</source>
        <translation>Veuillez rester ici, votre badge à la main.</translation>
    </message>
    <message>
        <source>A badge was made with this invitation before.</source>
        <translation>Un badge a déjà été établi avec cette invitation.</translation>
    </message>
    <message>
        <source>This invitation is over.</source>
        <translation>Cette invitation n’est plus valable.</translation>
    </message>
    <message>
        <source>This invitation is not valid yet.</source>
        <translation>Cette invitation n’est pas encore valable.</translation>
    </message>
    <message>
        <source>This invitation is for another day.</source>
        <translation>Cette invitation est pour un autre jour.</translation>
    </message>
    <message>
        <source>There is a newer badge than this one.</source>
        <translation>Il existe un badge plus récent que celui-ci.</translation>
    </message>
    <message>
        <source>This badge was handed back.</source>
        <translation>Ce badge a été rendu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in your own script</source>
        <translation>Nom dans votre écriture</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Please step in front of the camera.</source>
        <translation>Veuillez vous placer devant la caméra.</translation>
    </message>
    <message>
        <source>One person only, please.</source>
        <translation>Une seule personne, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please come a little closer.</source>
        <translation>Approchez-vous un peu, s’il vous plaît.</translation>
    </message>
    <message>
        <source>It is too dark. Please turn towards the light.</source>
        <translation>Il fait trop sombre. Veuillez vous tourner vers la lumière.</translation>
    </message>
    <message>
        <source>It is too bright. Please turn away from the light.</source>
        <translation>Il y a trop de lumière. Veuillez vous détourner de la lumière.</translation>
    </message>
    <message>
        <source>Please hold still for a moment.</source>
        <translation>Ne bougez plus un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please move into the oval.</source>
        <translation>Veuillez vous placer dans l’ovale.</translation>
    </message>
    <message>
        <source>Please hold your head upright.</source>
        <translation>Veuillez tenir la tête droite.</translation>
    </message>
    <message>
        <source>Please uncover your face: no mask, no dark glasses.</source>
        <translation>Veuillez découvrir votre visage&#xa0;: ni masque ni lunettes noires.</translation>
    </message>
    <message>
        <source>Please look straight into the camera.</source>
        <translation>Veuillez regarder droit vers la caméra.</translation>
    </message>
    <message>
        <source>Please raise your chin a little.</source>
        <translation>Veuillez lever un peu le menton.</translation>
    </message>
    <message>
        <source>Please lower your chin a little.</source>
        <translation>Veuillez baisser un peu le menton.</translation>
    </message>
    <message>
        <source>Please close your mouth.</source>
        <translation>Veuillez fermer la bouche.</translation>
    </message>
    <message>
        <source>Please turn so that light falls on your whole face.</source>
        <translation>Tournez-vous pour que la lumière éclaire tout le visage.</translation>
    </message>
    <message>
        <source>Please stand before the plain wall.</source>
        <translation>Veuillez vous placer devant le mur uni.</translation>
    </message>
    <message>
        <source>Good. Please hold still.</source>
        <translation>Très bien. Veuillez ne pas bouger.</translation>
    </message>
    <message>
        <source>Please make the screen of your phone brighter.</source>
        <translation>Veuillez augmenter la luminosité de votre téléphone.</translation>
    </message>
    <message>
        <source>It shines. Please tilt it a little.</source>
        <translation>Il y a un reflet. Veuillez l’incliner un peu.</translation>
    </message>
    <message>
        <source>A little closer, please.</source>
        <translation>Un peu plus près, s’il vous plaît.</translation>
    </message>
    <message>
        <source>A little farther away, please.</source>
        <translation>Un peu plus loin, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please hold it still.</source>
        <translation>Veuillez ne pas la bouger.</translation>
    </message>
    <message>
        <source>Please turn it so that the whole code faces the camera.</source>
        <translation>Tournez-le pour que le code entier soit face à la caméra.</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Bienvenue, {name}</translation>
    </message>
    <message>
        <source>Somebody from {desk} is coming to you.</source>
        <translation>Quelqu’un vient vers vous&#xa0;: {desk}.</translation>
    </message>
    <message>
        <source>Tries left: {left}</source>
        <translation>Essais restants&#xa0;: {left}</translation>
    </message>
    <message>
        <source>See to my delegation</source>
        <translation>M’occuper de ma délégation</translation>
    </message>
    <message>
        <source>Let a volunteer take it</source>
        <translation>Laisser un bénévole la prendre</translation>
    </message>
    <message>
        <source>Go on without help</source>
        <translation>Continuer sans aide</translation>
    </message>
    <message>
        <source>One moment. Your badge is being drawn.</source>
        <translation>Un instant. Votre badge est en préparation.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SelfServiceOut</name>
    <message>
        <source>This station is taking a short break.</source>
        <translation>Ce poste fait une courte pause.</translation>
    </message>
    <message>
        <source>Please use another station, or ask a volunteer.</source>
        <translation>Veuillez utiliser un autre poste ou vous adresser à un bénévole.</translation>
    </message>
    <message>
        <source>Somebody is looking after this station.</source>
        <translation>Quelqu’un s’occupe de ce poste.</translation>
    </message>
    <message>
        <source>This station cannot print badges just now.</source>
        <translation>Ce poste ne peut pas imprimer de badges pour le moment.</translation>
    </message>
    <message>
        <source>This station is waiting for new badges to print on.</source>
        <translation>Ce poste attend de nouveaux badges à imprimer.</translation>
    </message>
    <message>
        <source>The camera of this station is taking a break.</source>
        <translation>La caméra de ce poste fait une pause.</translation>
    </message>
    <message>
        <source>For staff: {words} ({code})</source>
        <translation>Pour le personnel : {words} ({code})</translation>
    </message>
    <message>
        <source>An admin has taken it out of service.</source>
        <translation>Un administrateur l’a mis hors service.</translation>
    </message>
    <message>
        <source>The signed record is not in order.</source>
        <translation>Le journal signé n’est pas en ordre.</translation>
    </message>
    <message>
        <source>The data of this station cannot be read.</source>
        <translation>Les données de ce poste ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back.</source>
        <translation>L’horloge de cet ordinateur a été retardée.</translation>
    </message>
    <message>
        <source>The disk of this computer is nearly full.</source>
        <translation>Le disque de cet ordinateur est presque plein.</translation>
    </message>
    <message>
        <source>The registry data is too old.</source>
        <translation>Les données du registre sont trop anciennes.</translation>
    </message>
    <message>
        <source>No printer of this station works.</source>
        <translation>Aucune imprimante de ce poste ne fonctionne.</translation>
    </message>
    <message>
        <source>The printer has no badges left.</source>
        <translation>L’imprimante n’a plus de badges.</translation>
    </message>
    <message>
        <source>The camera does not work.</source>
        <translation>La caméra ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The disk of this computer will soon be full.</source>
        <translation>Le disque de cet ordinateur sera bientôt plein.</translation>
    </message>
    <message>
        <source>The printer will soon have no badges left.</source>
        <translation>L’imprimante n’aura bientôt plus de badges.</translation>
    </message>
    <message>
        <source>Another printer of this station does not print.</source>
        <translation>Une autre imprimante de ce poste n’imprime pas.</translation>
    </message>
    <message>
        <source>Badges wait that were not printed.</source>
        <translation>Des badges attendent d’être imprimés.</translation>
    </message>
    <message>
        <source>A badge may lie in the tray: look there.</source>
        <translation>Un badge se trouve peut-être dans le bac : regardez-y.</translation>
    </message>
    <message>
        <source>{station} is out of service: {words}</source>
        <translation>{station} est hors service : {words}</translation>
    </message>
    <message>
        <source>Out of service: {stations}</source>
        <translation>Hors service : {stations}</translation>
    </message>
    <message>
        <source>Look at its screen.</source>
        <translation>Regardez son écran.</translation>
    </message>
</context>
<context>
    <name>SelfServiceWindow</name>
    <message>
        <source>Self-service</source>
        <translation>Libre-service</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Reading the card…</source>
        <translation>Lecture de la carte…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I have kept the card</source>
        <translation>J’ai gardé la carte</translation>
    </message>
    <message>
        <source>I have a card already</source>
        <translation>J’ai déjà une carte</translation>
    </message>
    <message>
        <source>Set up the first admin</source>
        <translation>Créer le premier administrateur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>StationChip</name>
    <message>
        <source>Opens the station’s scans</source>
        <translation>Ouvre les scans du poste</translation>
    </message>
</context>
<context>
    <name>StationStrip</name>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>Desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Libre-service</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Inconnu ici</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Bénévole</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Personne de connecté</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>N’est plus ouvert</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Pas ouvert</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>il y a {number} min</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>il y a {number} h</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Refers people and asks for exceptions more than twice as often as the others</source>
        <translation>Oriente des personnes et demande des exceptions plus de deux fois plus souvent que les autres</translation>
    </message>
    <message>
        <source>Asks for exceptions more than twice as often as the others</source>
        <translation>Demande des exceptions plus de deux fois plus souvent que les autres</translation>
    </message>
    <message>
        <source>Refers people more than twice as often as the others</source>
        <translation>Oriente des personnes plus de deux fois plus souvent que les autres</translation>
    </message>
    <message>
        <source>May sign in no more</source>
        <translation>Ne peut plus se connecter</translation>
    </message>
    <message>
        <source>Locked after wrong PINs</source>
        <translation>Bloqué après des PIN erronés</translation>
    </message>
    <message>
        <source>Has no PIN yet</source>
        <translation>N’a pas encore de PIN</translation>
    </message>
    <message>
        <source>Last heard of {ago}</source>
        <translation>Dernier signe de vie&#xa0;: {ago}</translation>
    </message>
    <message>
        <source>{name}, {state}, {today} scans, the last {ago}</source>
        <translation>{name}, {state}, {today} scans, le dernier {ago}</translation>
    </message>
    <message>
        <source>{name}, {scans} scans</source>
        <translation>{name}, {scans} scans</translation>
    </message>
    <message>
        <source>{name} may sign in again.</source>
        <translation>{name} peut de nouveau se connecter.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Scans on this day</source>
        <translation>Scans de ce jour</translation>
    </message>
    <message>
        <source>Scans in all</source>
        <translation>Scans au total</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Dernier scan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Sign-ins on this day</source>
        <translation>Connexions de ce jour</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Orientés</translation>
    </message>
    <message>
        <source>Exceptions asked for</source>
        <translation>Exceptions demandées</translation>
    </message>
    <message>
        <source>Exceptions granted</source>
        <translation>Exceptions accordées</translation>
    </message>
</context>
<context>
    <name>StationsPanel</name>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Dernier scan</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No station has been set up yet.</source>
        <translation>Aucun poste n’est encore configuré.</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Hold a code in front of the camera. Enter reads it once more.</source>
        <translation>Présentez un code devant la caméra. Entrée le relit.</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Vérification du code…</translation>
    </message>
    <message>
        <source>The picture is taken by itself as soon as it is good.</source>
        <translation>La photo se prend d’elle-même dès qu’elle est bonne.</translation>
    </message>
    <message>
        <source>Is this the person, and does the picture look good?</source>
        <translation>Est-ce la bonne personne, et la photo est-elle bonne&#xa0;?</translation>
    </message>
    <message>
        <source>The portrait is kept. Ready to print the badge.</source>
        <translation>Le portrait est enregistré. Prêt à imprimer le badge.</translation>
    </message>
    <message>
        <source>The badge is being printed.</source>
        <translation>Le badge s’imprime.</translation>
    </message>
    <message>
        <source>Look in the printer’s tray: is the badge there?</source>
        <translation>Regardez dans le bac de l’imprimante&#xa0;: le badge y est-il&#xa0;?</translation>
    </message>
    <message>
        <source>Hold the new badge to the camera: it counts once it is read.</source>
        <translation>Présentez le nouveau badge à la caméra&#xa0;: il est valable une fois lu.</translation>
    </message>
    <message>
        <source>Is it the same person? Compare the face with the pictures.</source>
        <translation>Est-ce la même personne&#xa0;? Comparez le visage avec les photos.</translation>
    </message>
    <message>
        <source>The badge is printed. Hand it over and wish them a good day.</source>
        <translation>Le badge est imprimé. Remettez-le et souhaitez une bonne journée.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Scan an invitation or a badge.</source>
        <translation>Scannez une invitation ou un badge.</translation>
    </message>
    <message>
        <source>No code? Find the person by name with F2.</source>
        <translation>Pas de code&#xa0;? Cherchez la personne par son nom avec F2.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>The desk is being opened.</source>
        <translation>Le poste s’ouvre.</translation>
    </message>
    <message>
        <source>The camera is away. Use the hand scanner, or find the person by name with F2.</source>
        <translation>La caméra est absente. Utilisez le lecteur à main, ou cherchez la personne par son nom avec F2.</translation>
    </message>
    <message>
        <source>Printed, but not checked yet: hold the badge to the camera.</source>
        <translation>Imprimé mais pas encore vérifié&#xa0;: présentez le badge à la caméra.</translation>
    </message>
    <message>
        <source>Ready to print the badge, without a photo.</source>
        <translation>Prêt à imprimer le badge, sans photo.</translation>
    </message>
    <message>
        <source>The badge was read and is right. Hand it over.</source>
        <translation>Le badge a été lu, c’est le bon. Remettez-le.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>Secondes restantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Then this page is cleared, so that nobody else sees it.</source>
        <translation>Ensuite, cette page sera effacée afin que personne d’autre ne la voie.</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Je m’en vais</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
</context>
<context>
    <name>StripCard</name>
    <message>
        <source>What to do</source>
        <translation>Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>admitted</source>
        <translation>admis</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>orienté</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>Signed by us, known, in time, and allowed here.</source>
        <translation>Signé par nous, connu, dans les temps et permis ici.</translation>
    </message>
    <message>
        <source>check-in resumed</source>
        <translation>accueil repris</translation>
    </message>
    <message>
        <source>The check-in had begun before and went on here.</source>
        <translation>L’accueil avait commencé auparavant et a continué ici.</translation>
    </message>
    <message>
        <source>found by name</source>
        <translation>trouvé par le nom</translation>
    </message>
    <message>
        <source>No code was scanned: the person was looked up and showed a document.</source>
        <translation>Aucun code n’a été scanné&#xa0;: la personne a été cherchée et a montré un document.</translation>
    </message>
    <message>
        <source>allowed by two people</source>
        <translation>permis par deux personnes</translation>
    </message>
    <message>
        <source>An exception that two people had granted set the rule aside.</source>
        <translation>Une exception accordée par deux personnes a écarté la règle.</translation>
    </message>
    <message>
        <source>unreadable code</source>
        <translation>code illisible</translation>
    </message>
    <message>
        <source>The code is ours by its beginning, but damaged or cut off.</source>
        <translation>Le début du code est des nôtres, mais il est abîmé ou coupé.</translation>
    </message>
    <message>
        <source>forged signature</source>
        <translation>signature falsifiée</translation>
    </message>
    <message>
        <source>The signature does not fit the code: somebody made or changed it.</source>
        <translation>La signature ne correspond pas au code&#xa0;: quelqu’un l’a fabriqué ou modifié.</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>The code was signed by a key that the event never certified.</source>
        <translation>Le code est signé par une clé que l’événement n’a jamais certifiée.</translation>
    </message>
    <message>
        <source>key not valid</source>
        <translation>clé non valable</translation>
    </message>
    <message>
        <source>The key that signed the code was revoked, or signed beyond its own time.</source>
        <translation>La clé qui a signé le code a été révoquée, ou a signé hors de sa période.</translation>
    </message>
    <message>
        <source>another event</source>
        <translation>autre événement</translation>
    </message>
    <message>
        <source>The code is genuine, but of another event.</source>
        <translation>Le code est authentique, mais d’un autre événement.</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>code inconnu</translation>
    </message>
    <message>
        <source>The code is not one of ours, nor one that was registered.</source>
        <translation>Le code n’est ni des nôtres, ni enregistré.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>The delegation withdrew this person.</source>
        <translation>La délégation a retiré cette personne.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>This badge or invitation was revoked.</source>
        <translation>Ce badge ou cette invitation a été révoqué.</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>A newer badge or invitation took the place of this one.</source>
        <translation>Un badge ou une invitation plus récents ont pris sa place.</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>This badge was handed back at departure.</source>
        <translation>Ce badge a été rendu au départ.</translation>
    </message>
    <message>
        <source>watch list: refuse</source>
        <translation>liste de surveillance&#xa0;: refuser</translation>
    </message>
    <message>
        <source>The watch list refuses this person.</source>
        <translation>La liste de surveillance refuse cette personne.</translation>
    </message>
    <message>
        <source>clearance withdrawn</source>
        <translation>habilitation retirée</translation>
    </message>
    <message>
        <source>The host’s security check took back its clearance.</source>
        <translation>Le contrôle de sécurité de l’hôte a retiré l’habilitation.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>The time of this badge or invitation is over.</source>
        <translation>La période de ce badge ou de cette invitation est passée.</translation>
    </message>
    <message>
        <source>not this zone</source>
        <translation>pas cette zone</translation>
    </message>
    <message>
        <source>This person may not enter this zone.</source>
        <translation>Cette personne ne peut pas entrer dans cette zone.</translation>
    </message>
    <message>
        <source>person not known here</source>
        <translation>personne inconnue ici</translation>
    </message>
    <message>
        <source>The code is genuine, but the registry data here does not hold the person.</source>
        <translation>Le code est authentique, mais la personne n’est pas dans les données du registre d’ici.</translation>
    </message>
    <message>
        <source>ambiguous code</source>
        <translation>code ambigu</translation>
    </message>
    <message>
        <source>The code stands for more than one person.</source>
        <translation>Le code désigne plus d’une personne.</translation>
    </message>
    <message>
        <source>watch list: silent</source>
        <translation>liste de surveillance&#xa0;: discret</translation>
    </message>
    <message>
        <source>The watch list sends this person to you. The volunteer was not told why.</source>
        <translation>La liste de surveillance vous envoie cette personne. Le bénévole n’en connaît pas la raison.</translation>
    </message>
    <message>
        <source>clearance pending</source>
        <translation>habilitation en attente</translation>
    </message>
    <message>
        <source>The host’s security check of this person is not finished.</source>
        <translation>Le contrôle de sécurité de l’hôte n’est pas terminé pour cette personne.</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>pas encore valable</translation>
    </message>
    <message>
        <source>The time of this badge or invitation has not begun.</source>
        <translation>La période de ce badge ou de cette invitation n’a pas commencé.</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>pas aujourd’hui</translation>
    </message>
    <message>
        <source>This person is accredited for other days.</source>
        <translation>Cette personne est accréditée pour d’autres jours.</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>autre poste</translation>
    </message>
    <message>
        <source>This category is received at another desk.</source>
        <translation>Cette catégorie est reçue à un autre poste.</translation>
    </message>
    <message>
        <source>badge needed</source>
        <translation>badge nécessaire</translation>
    </message>
    <message>
        <source>An invitation was shown at a gate, which only badges open.</source>
        <translation>Une invitation a été montrée à une porte que seuls les badges ouvrent.</translation>
    </message>
    <message>
        <source>not handed over</source>
        <translation>non remis</translation>
    </message>
    <message>
        <source>A badge made ahead of time was shown before it was handed over.</source>
        <translation>Un badge préparé à l’avance a été présenté avant d’avoir été remis.</translation>
    </message>
    <message>
        <source>zone full</source>
        <translation>zone pleine</translation>
    </message>
    <message>
        <source>The zone held as many people as it may.</source>
        <translation>La zone contenait déjà autant de personnes qu’elle le peut.</translation>
    </message>
    <message>
        <source>already used</source>
        <translation>déjà utilisé</translation>
    </message>
    <message>
        <source>Somebody has checked in with this invitation before.</source>
        <translation>Quelqu’un s’est déjà présenté à l’accueil avec cette invitation.</translation>
    </message>
    <message>
        <source>check-in elsewhere</source>
        <translation>accueil ailleurs</translation>
    </message>
    <message>
        <source>Another desk had begun this person’s check-in.</source>
        <translation>Un autre poste avait commencé l’accueil de cette personne.</translation>
    </message>
    <message>
        <source>too soon again</source>
        <translation>trop tôt</translation>
    </message>
    <message>
        <source>The same badge had gone in a short while before.</source>
        <translation>Le même badge était entré peu avant.</translation>
    </message>
    <message>
        <source>already inside</source>
        <translation>déjà à l’intérieur</translation>
    </message>
    <message>
        <source>The badge wanted to go in while it was inside.</source>
        <translation>Le badge voulait entrer alors qu’il était à l’intérieur.</translation>
    </message>
    <message>
        <source>not inside</source>
        <translation>pas à l’intérieur</translation>
    </message>
    <message>
        <source>The badge wanted to go out without having been seen going in.</source>
        <translation>Le badge voulait sortir sans avoir été vu entrer.</translation>
    </message>
    <message>
        <source>code and data differ</source>
        <translation>code et données diffèrent</translation>
    </message>
    <message>
        <source>What is signed in the code is not what the registry data says.</source>
        <translation>Ce qui est signé dans le code diffère des données du registre.</translation>
    </message>
    <message>
        <source>portrait missing</source>
        <translation>portrait manquant</translation>
    </message>
    <message>
        <source>A portrait is required and none was there.</source>
        <translation>Un portrait est exigé et il n’y en avait pas.</translation>
    </message>
    <message>
        <source>face to compare</source>
        <translation>visage à comparer</translation>
    </message>
    <message>
        <source>The face had to be compared with the portrait first.</source>
        <translation>Le visage devait d’abord être comparé au portrait.</translation>
    </message>
    <message>
        <source>old registry data</source>
        <translation>données du registre anciennes</translation>
    </message>
    <message>
        <source>The registry data at the station was older than is allowed.</source>
        <translation>Les données du registre à ce poste étaient plus anciennes que permis.</translation>
    </message>
    <message>
        <source>rule failed</source>
        <translation>règle en échec</translation>
    </message>
    <message>
        <source>A rule of the program failed, so nobody was let in. Report this.</source>
        <translation>Une règle du programme a échoué, personne n’a donc été admis. Signalez-le.</translation>
    </message>
</context>
<context>
    <name>TitlePanel</name>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Language, colours, text size and sound</source>
        <translation>Langue, couleurs, taille du texte et son</translation>
    </message>
</context>
<context>
    <name>UnreadSheet</name>
    <message>
        <source>The code cannot be read</source>
        <translation>Le code est illisible</translation>
    </message>
    <message>
        <source>The badge counts all the same, and the record says that nobody read it. Why is that?</source>
        <translation>Le badge est valable quand même&#xa0;; le journal dira qu’il n’a pas été lu. Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>ADMIT</source>
        <translation>ADMETTRE</translation>
    </message>
    <message>
        <source>REFER</source>
        <translation>ORIENTER</translation>
    </message>
    <message>
        <source>REFUSE</source>
        <translation>REFUSER</translation>
    </message>
</context>
<context>
    <name>WaitList</name>
    <message>
        <source>What waits</source>
        <translation>Ce qui attend</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>WalkIn</name>
    <message>
        <source>Nothing is lost: mend the marked field.</source>
        <translation>Rien n’est perdu&#xa0;: corrigez le champ signalé.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>There is no given name.</source>
        <translation>Il manque le prénom.</translation>
    </message>
    <message>
        <source>Whoever has a single name has it there.</source>
        <translation>Un nom unique s’écrit dans ce champ.</translation>
    </message>
    <message>
        <source>There is no letter in this name.</source>
        <translation>Il n’y a aucune lettre dans ce nom.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>There is a character that cannot be printed.</source>
        <translation>Il y a un caractère qui ne peut pas être imprimé.</translation>
    </message>
    <message>
        <source>There is an invisible character that turns the writing around.</source>
        <translation>Il y a un caractère invisible qui inverse le sens de l’écriture.</translation>
    </message>
    <message>
        <source>There is an invisible or unknown character.</source>
        <translation>Il y a un caractère invisible ou inconnu.</translation>
    </message>
    <message>
        <source>This cannot be taken.</source>
        <translation>Cela ne peut pas être accepté.</translation>
    </message>
    <message>
        <source>This is no birth date.</source>
        <translation>Ce n’est pas une date de naissance.</translation>
    </message>
    <message>
        <source>Write the day before the month, as 29/02/1980.</source>
        <translation>Écrivez le jour avant le mois, comme 29/02/1980.</translation>
    </message>
    <message>
        <source>No delegation is chosen.</source>
        <translation>Aucune délégation n’est choisie.</translation>
    </message>
    <message>
        <source>The event has no such delegation.</source>
        <translation>L’événement n’a pas cette délégation.</translation>
    </message>
    <message>
        <source>No category is chosen.</source>
        <translation>Aucune catégorie n’est choisie.</translation>
    </message>
    <message>
        <source>The event has no such category.</source>
        <translation>L’événement n’a pas cette catégorie.</translation>
    </message>
    <message>
        <source>Another desk has just written this person down.</source>
        <translation>Un autre poste vient d’inscrire cette personne.</translation>
    </message>
    <message>
        <source>Register once more to see who it is.</source>
        <translation>Inscrivez encore une fois pour voir de qui il s’agit.</translation>
    </message>
    <message>
        <source>This delegation has no place left.</source>
        <translation>Cette délégation n’a plus de place.</translation>
    </message>
    <message>
        <source>A supervisor who is signed in here may go beyond the quota.</source>
        <translation>Un superviseur connecté ici peut dépasser le quota.</translation>
    </message>
    <message>
        <source>This person holds no badge that could be handed back.</source>
        <translation>Cette personne n’a pas de badge à rendre.</translation>
    </message>
    <message>
        <source>{used} of {places} places used</source>
        <translation>{used} places occupées sur {places}</translation>
    </message>
    <message>
        <source>Written down for today as number {number}.</source>
        <translation>Inscrit pour aujourd’hui sous le numéro {number}.</translation>
    </message>
    <message>
        <source>Badge {serial} was handed back: it lets nobody in any more.</source>
        <translation>Le badge {serial} a été rendu&#xa0;: il ne laisse plus entrer personne.</translation>
    </message>
</context>
<context>
    <name>WalkInAlike</name>
    <message>
        <source>This person</source>
        <translation>Cette personne</translation>
    </message>
</context>
<context>
    <name>WalkInDelegation</name>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Type its name or code, and choose</source>
        <translation>Tapez son nom ou son code, puis choisissez</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>En choisir une autre</translation>
    </message>
</context>
<context>
    <name>WalkInForm</name>
    <message>
        <source>Given names, as in the passport</source>
        <translation>Prénoms, comme sur le passeport</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>The whole name in its own script</source>
        <translation>Le nom complet dans son écriture</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Number of the passport or police card</source>
        <translation>Numéro du passeport ou de la carte de police</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Day/month/year: 29/02/1980</source>
        <translation>Jour/mois/année&#xa0;: 29/02/1980</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation>Langue de la personne</translation>
    </message>
</context>
<context>
    <name>WalkInSheet</name>
    <message>
        <source>Is it one of these?</source>
        <translation>Est-ce l’une de ces personnes&#xa0;?</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Pas sur la liste</translation>
    </message>
    <message>
        <source>Compare with the passport. These people are on the list already.</source>
        <translation>Comparez avec le passeport. Ces personnes sont déjà sur la liste.</translation>
    </message>
    <message>
        <source>Written down for today only; a supervisor must let the person in.</source>
        <translation>Inscription pour aujourd’hui seulement&#xa0;; un superviseur doit laisser entrer la personne.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>It is somebody else: register</source>
        <translation>C’est quelqu’un d’autre&#xa0;: inscrire</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Go beyond the quota</source>
        <translation>Dépasser le quota</translation>
    </message>
</context>
<context>
    <name>WatchEntries</name>
    <message>
        <source>Entries of the watch list</source>
        <translation>Inscriptions de la liste de surveillance</translation>
    </message>
    <message>
        <source>Nobody is looked for.</source>
        <translation>Personne n’est recherché.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>End it today</source>
        <translation>Y mettre fin aujourd’hui</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>A whole list is imported with “kiosk watch import”.</source>
        <translation>Une liste entière s’importe avec “kiosk watch import”.</translation>
    </message>
</context>
<context>
    <name>WatchForm</name>
    <message>
        <source>Look for somebody</source>
        <translation>Rechercher quelqu’un</translation>
    </message>
    <message>
        <source>Name, in any script and order</source>
        <translation>Nom, dans toute écriture et tout ordre</translation>
    </message>
    <message>
        <source>Born: 1984-03-09</source>
        <translation>Naissance&#xa0;: 1984-03-09</translation>
    </message>
    <message>
        <source>Delegation’s code</source>
        <translation>Code de la délégation</translation>
    </message>
    <message>
        <source>Number of passport or card</source>
        <translation>Numéro de passeport ou de carte</translation>
    </message>
    <message>
        <source>Why they are looked for</source>
        <translation>Motif de la recherche</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>À leur arrivée</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pour combien de temps</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Mettre sur la liste</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>The letter or the phone, in front of the camera</source>
        <translation>La lettre ou le téléphone, devant la caméra</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Compare the face, then take the picture</source>
        <translation>Comparez le visage, puis prenez la photo</translation>
    </message>
    <message>
        <source>Hand over the badge</source>
        <translation>Remettre le badge</translation>
    </message>
    <message>
        <source>Print it and read the name aloud</source>
        <translation>Imprimez-le et lisez le nom à voix haute</translation>
    </message>
    <message>
        <source>This code names nobody whom this desk knows.</source>
        <translation>Ce code ne désigne personne que ce poste connaisse.</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Your badge opens</source>
        <translation>Votre badge ouvre</translation>
    </message>
    <message>
        <source>Map of the zones</source>
        <translation>Plan des zones</translation>
    </message>
</context>
<context>
    <name>ZonePanel</name>
    <message>
        <source>Choose a zone to see its gates and who is inside.</source>
        <translation>Choisissez une zone pour voir ses portes et qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>%1 à l’intérieur</translation>
    </message>
    <message>
        <source>Open the scans</source>
        <translation>Ouvrir les scans</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>No gate leads here.</source>
        <translation>Aucune porte ne mène ici.</translation>
    </message>
    <message>
        <source>%1 admitted, %2 referred or refused</source>
        <translation>%1 admis, %2 orientés ou refusés</translation>
    </message>
    <message>
        <source>Inside, the last to enter first</source>
        <translation>À l’intérieur, derniers entrés d’abord</translation>
    </message>
    <message>
        <source>People inside</source>
        <translation>Personnes à l’intérieur</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <translation>Personne n’est à l’intérieur.</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Full</source>
        <translation>Pleine</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Presque pleine</translation>
    </message>
    <message>
        <source>{inside} of {capacity}</source>
        <translation>{inside} sur {capacity}</translation>
    </message>
    <message>
        <source>{number} more than a quarter of an hour ago</source>
        <translation>{number} de plus qu’il y a un quart d’heure</translation>
    </message>
    <message>
        <source>{number} fewer than a quarter of an hour ago</source>
        <translation>{number} de moins qu’il y a un quart d’heure</translation>
    </message>
    <message>
        <source>As many as a quarter of an hour ago</source>
        <translation>Autant qu’il y a un quart d’heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>{begins} to {ends}: {today} arrivals, {before} the day before</source>
        <translation>{begins} à {ends}&#xa0;: {today} arrivées, {before} la veille</translation>
    </message>
    <message>
        <source>Today: {number}</source>
        <translation>Aujourd’hui&#xa0;: {number}</translation>
    </message>
    <message>
        <source>This day: {number}</source>
        <translation>Ce jour&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Yesterday: {number} by this time, {whole} in all</source>
        <translation>Hier&#xa0;: {number} à cette heure, {whole} au total</translation>
    </message>
    <message>
        <source>The day before: {whole}</source>
        <translation>La veille&#xa0;: {whole}</translation>
    </message>
</context>
<context>
    <name>ZonesPanel</name>
    <message>
        <source>Inside now</source>
        <translation>À l’intérieur maintenant</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>How full</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>À l’intérieur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>No zones are set up.</source>
        <translation>Aucune zone n’est configurée.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
</context>
</TS>
