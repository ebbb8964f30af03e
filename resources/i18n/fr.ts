<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Mauvaise personne ?</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Appeler un superviseur</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>One moment: this badge first.</source>
        <translation>Un instant : d’abord ce badge.</translation>
    </message>
    <message>
        <source>A supervisor has been called.</source>
        <translation>Un superviseur a été appelé.</translation>
    </message>
    <message>
        <source>Better take it again: {problems}.</source>
        <translation>Mieux vaut la reprendre : {problems}.</translation>
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
        <translation>Le disque de ce poste est plein ; rien n’a été enregistré.</translation>
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
        <translation>Les données de ce poste sont endommagées ; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This desk may not write to its folder; nothing was recorded.</source>
        <translation>Ce poste ne peut pas écrire dans son dossier ; rien n’a été enregistré.</translation>
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
        <source>Another station is printing this badge.</source>
        <translation>Un autre poste imprime ce badge.</translation>
    </message>
    <message>
        <source>Ask at that desk before you go on.</source>
        <translation>Demandez à ce poste avant de continuer.</translation>
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
        <translation>Un à la fois : lisez ensuite de nouveau le badge suivant.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Inside: {inside}</source>
        <translation>À l’intérieur : {inside}</translation>
    </message>
    <message>
        <source>Inside: {inside} of {capacity}</source>
        <translation>À l’intérieur : {inside} sur {capacity}</translation>
    </message>
    <message>
        <source>Full: {inside} of {capacity}</source>
        <translation>Complet : {inside} sur {capacity}</translation>
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
        <translation>Le journal signé n’est pas en ordre ; rien ne peut y être ajouté.</translation>
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
        <translation>Le disque de cette porte est plein ; rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>The data of this gate is damaged; nothing can be recorded.</source>
        <translation>Les données de cette porte sont endommagées ; rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>This gate may not write to its folder; nothing can be recorded.</source>
        <translation>Cette porte ne peut pas écrire dans son dossier ; rien ne peut être enregistré.</translation>
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
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
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
        <translation>Journal signé · entrées : {n}</translation>
    </message>
    <message>
        <source>Registry data up to date</source>
        <translation>Données du registre à jour</translation>
    </message>
    <message>
        <source>Registry data {n} min old</source>
        <translation>Données du registre : {n} min</translation>
    </message>
    <message>
        <source>Registry data {n} h old</source>
        <translation>Données du registre : {n} h</translation>
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
        <translation>Rebranchez-la ; elle revient d’elle-même.</translation>
    </message>
    <message>
        <source>Another program is using the camera.</source>
        <translation>Un autre programme utilise la caméra.</translation>
    </message>
    <message>
        <source>Close that program; the camera comes back by itself.</source>
        <translation>Fermez ce programme ; la caméra revient d’elle-même.</translation>
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
        <translation>Vérifiez son câble et son alimentation ; elle revient d’elle-même.</translation>
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
        <translation>Regardez son écran : un capot est peut-être ouvert, ou un badge coincé.</translation>
    </message>
    <message>
        <source>A badge may lie in the tray: it is not known whether it was printed.</source>
        <translation>Un badge est peut-être dans le bac : on ne sait pas s’il a été imprimé.</translation>
    </message>
    <message>
        <source>Look there, find its owner by name, and say whether it came out.</source>
        <translation>Regardez-y, cherchez la personne par son nom et dites si le badge est sorti.</translation>
    </message>
    <message>
        <source>This computer cannot reach any printer.</source>
        <translation>Cet ordinateur ne peut atteindre aucune imprimante.</translation>
    </message>
    <message>
        <source>Call a supervisor: the printing service is not installed.</source>
        <translation>Appelez un superviseur : le service d’impression n’est pas installé.</translation>
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
        <translation>Les données du registre sont anciennes : chacun est orienté vers le superviseur.</translation>
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
        <source>Close</source>
        <translation>Fermer</translation>
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
    <name>MenuDialog</name>
    <message>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
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
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Aussi : %1</translation>
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
        <source>Good. Hold still.</source>
        <translation>C’est bien. Ne bougez plus.</translation>
    </message>
    <message>
        <source>not fit for a badge</source>
        <translation>ne convient pas pour un badge</translation>
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
        <translation>L’invitation est valable ; cet accueil avait déjà commencé.</translation>
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
        <translation>Une invitation n’ouvre pas cette porte ; un badge, oui.</translation>
    </message>
    <message>
        <source>Show them the way to the check-in desks.</source>
        <translation>Indiquez-lui le chemin des postes d’accueil.</translation>
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
        <source>The face must be compared first.</source>
        <translation>Il faut d’abord comparer le visage.</translation>
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
        <translation>Ce code a été révoqué : {at}.</translation>
    </message>
    <message>
        <source>This code was replaced by a newer one {at}.</source>
        <translation>Ce code a été remplacé par un plus récent : {at}.</translation>
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
        <translation>Est-ce la bonne personne, et la photo est-elle bonne ?</translation>
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
        <translation>Regardez dans le bac de l’imprimante : le badge y est-il ?</translation>
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
        <translation>Pas de code ? Cherchez la personne par son nom avec F2.</translation>
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
</context>
<context>
    <name>StripCard</name>
    <message>
        <source>What to do</source>
        <translation>Que faire ?</translation>
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
</TS>
