<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessBar</name>
    <message>
        <source>Easier to use</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Moves everything that is touched down</source>
        <translation>Desplaza hacia abajo todo lo que se toca</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Tomar la foto</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Repetir la foto</translation>
    </message>
    <message>
        <source>Use photo</source>
        <translation>Usar la foto</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usarla de todos modos</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Imprimir la tarjeta</translation>
    </message>
    <message>
        <source>Print without photo</source>
        <translation>Imprimir sin foto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Yes, it is there</source>
        <translation>Sí, está ahí</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>No, imprimirla otra vez</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Wrong person?</source>
        <translation>¿No es la persona?</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Llamar a un supervisor</translation>
    </message>
    <message>
        <source>Ask for an exception</source>
        <translation>Pedir una excepción</translation>
    </message>
    <message>
        <source>Replace badge</source>
        <translation>Sustituir la tarjeta</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Badly printed</source>
        <translation>Mal impresa</translation>
    </message>
    <message>
        <source>Check it later</source>
        <translation>Comprobar después</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>Different person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No es seguro</translation>
    </message>
</context>
<context>
    <name>AdminCardPanel</name>
    <message>
        <source>The card’s code</source>
        <translation>Código del carné</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Guardar como imagen</translation>
    </message>
</context>
<context>
    <name>ArrivalsChart</name>
    <message>
        <source>Choose a quarter hour to see its numbers and its scans.</source>
        <translation>Elija un cuarto de hora para ver sus cifras y sus lecturas.</translation>
    </message>
    <message>
        <source>Open the scans</source>
        <translation>Abrir las lecturas</translation>
    </message>
    <message>
        <source>Of the day before</source>
        <translation>Del día anterior</translation>
    </message>
    <message>
        <source>Nobody arrived on this day or the day before.</source>
        <translation>Nadie llegó este día ni el anterior.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>ArrivalsPanel</name>
    <message>
        <source>Arrivals per quarter hour</source>
        <translation>Llegadas por cuarto de hora</translation>
    </message>
    <message>
        <source>Completed check-ins and admitted entries at gates.</source>
        <translation>Acreditaciones completadas y entradas admitidas en los accesos.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Live view of the camera</source>
        <translation>Imagen en directo de la cámara</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Choose something of the list.</source>
        <translation>Elija algo de la lista.</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Open the scans</source>
        <translation>Abrir las lecturas</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>Lo que ocurrió, lo más reciente primero</translation>
    </message>
</context>
<context>
    <name>CasePerson</name>
    <message>
        <source>Portrait of %1</source>
        <translation>Retrato de %1</translation>
    </message>
</context>
<context>
    <name>CaseWord</name>
    <message>
        <source>Your PIN, to say yes to it:</source>
        <translation>Su PIN, para decir que sí:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Conceder</translation>
    </message>
    <message>
        <source>Why not, for whoever asked</source>
        <translation>Por qué no, para quien la pidió</translation>
    </message>
    <message>
        <source>What was found, without names</source>
        <translation>Lo que se averiguó, sin nombres</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el caso</translation>
    </message>
    <message>
        <source>Clear: somebody else</source>
        <translation>Descartar: es otra persona</translation>
    </message>
    <message>
        <source>Hold: this person</source>
        <translation>Confirmar: es esta persona</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Declined. The desk has been told.</source>
        <translation>Rechazada. El puesto ya lo sabe.</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Descartada.</translation>
    </message>
    <message>
        <source>Held.</source>
        <translation>Confirmada.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>El caso está cerrado.</translation>
    </message>
    <message>
        <source>Granted. The desk goes on by itself.</source>
        <translation>Concedida. El puesto continúa por sí solo.</translation>
    </message>
    <message>
        <source>This was settled meanwhile.</source>
        <translation>Esto se resolvió entretanto.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resueltos</translation>
    </message>
    <message>
        <source>The watch list</source>
        <translation>La lista de vigilancia</translation>
    </message>
    <message>
        <source>Nothing was settled yet.</source>
        <translation>Todavía no se ha resuelto nada.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nada espera su decisión.</translation>
    </message>
    <message>
        <source>{name} at {station}</source>
        <translation>{name} en {station}</translation>
    </message>
    <message>
        <source>A code of nobody known here</source>
        <translation>Un código de nadie conocido aquí</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedida por</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Ends unanswered at</source>
        <translation>Caduca sin respuesta a las</translation>
    </message>
    <message>
        <source>Identity is not certain</source>
        <translation>La identidad no es segura</translation>
    </message>
    <message>
        <source>Send them to me</source>
        <translation>Enviarme a la persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Why they are looked for</source>
        <translation>Por qué se le busca</translation>
    </message>
    <message>
        <source>What the entry does</source>
        <translation>Qué hace la entrada</translation>
    </message>
    <message>
        <source>Is this the person of the watch list?</source>
        <translation>¿Es esta la persona de la lista de vigilancia?</translation>
    </message>
    <message>
        <source>Born on another day</source>
        <translation>Nació otro día</translation>
    </message>
    <message>
        <source>Other passport, other face</source>
        <translation>Otro pasaporte, otra cara</translation>
    </message>
    <message>
        <source>Passport agrees</source>
        <translation>El pasaporte coincide</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Closed by {name}, {moment}: {words}</source>
        <translation>Cerrado por {name}, {moment}: {words}</translation>
    </message>
    <message>
        <source>Opened {moment} · {entries}</source>
        <translation>Abierto {moment} · {entries}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>hasta {moment}</translation>
    </message>
    <message>
        <source>Added. {number} people of the event are like it.</source>
        <translation>Añadida. Personas del evento que se le parecen: {number}.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitada.</translation>
    </message>
    <message>
        <source>It ends with this day.</source>
        <translation>Termina con este día.</translation>
    </message>
    <message>
        <source>The same badge in two places</source>
        <translation>La misma tarjeta en dos lugares</translation>
    </message>
    <message>
        <source>One badge was scanned at two stations within a time in which nobody walks from one to the other. Somebody may have copied it: find the bearer and compare the faces.</source>
        <translation>Una tarjeta se leyó en dos puestos en un tiempo en el que nadie va a pie de uno a otro. Alguien puede haberla copiado: busque a quien la lleva y compare las caras.</translation>
    </message>
    <message>
        <source>Inside twice</source>
        <translation>Dos veces dentro</translation>
    </message>
    <message>
        <source>A badge came to an entrance while it counted as inside already: it was passed back, or an exit was missed. Ask the bearer, then set right whether they are inside.</source>
        <translation>Una tarjeta llegó a una entrada cuando ya constaba como dentro: se pasó a otra persona, o no se registró una salida. Pregunte a quien la lleva y corrija si está dentro.</translation>
    </message>
    <message>
        <source>Somebody of the watch list came</source>
        <translation>Vino alguien de la lista de vigilancia</translation>
    </message>
    <message>
        <source>A person whom the watch list names was scanned. Read the entry, and go to them if it says so.</source>
        <translation>Se leyó a una persona que figura en la lista de vigilancia. Lea la entrada y acuda si así lo dice.</translation>
    </message>
    <message>
        <source>Many exceptions of one operator</source>
        <translation>Muchas excepciones de un operador</translation>
    </message>
    <message>
        <source>One operator asks for far more exceptions than the others. Look at what they were for, and talk to them.</source>
        <translation>Un operador pide muchas más excepciones que los demás. Mire para qué fueron y hable con él.</translation>
    </message>
    <message>
        <source>Many false codes at one station</source>
        <translation>Muchos códigos falsos en un puesto</translation>
    </message>
    <message>
        <source>Several codes that the conference did not issue were shown within minutes: somebody may be trying out copies. Go there.</source>
        <translation>En pocos minutos se mostraron varios códigos que la conferencia no emitió: alguien puede estar probando copias. Acuda.</translation>
    </message>
    <message>
        <source>A station called for help</source>
        <translation>Un puesto pidió ayuda</translation>
    </message>
    <message>
        <source>Somebody pressed “Call a supervisor”. Go there or send somebody.</source>
        <translation>Alguien pulsó «Llamar a un supervisor». Acuda o envíe a alguien.</translation>
    </message>
    <message>
        <source>A clock went back</source>
        <translation>Se atrasó la hora de un reloj</translation>
    </message>
    <message>
        <source>The clock of a station was set back: times in the record before and after it do not compare. Find out why. Two people close this case: one of them an admin.</source>
        <translation>La hora de un puesto se cambió hacia atrás: las horas del registro antes y después no se pueden comparar. Averigüe por qué. Este caso lo cierran dos personas, una de ellas administradora.</translation>
    </message>
    <message>
        <source>Same person, walked quickly</source>
        <translation>La misma persona, fue deprisa</translation>
    </message>
    <message>
        <source>Badge was copied and revoked</source>
        <translation>La tarjeta se copió y fue revocada</translation>
    </message>
    <message>
        <source>Exit was missed, set right</source>
        <translation>Salida no registrada, corregido</translation>
    </message>
    <message>
        <source>Badge was passed back, person warned</source>
        <translation>La tarjeta se pasó a otro, persona advertida</translation>
    </message>
    <message>
        <source>Spoken to, nothing further</source>
        <translation>Se habló con la persona, nada más</translation>
    </message>
    <message>
        <source>Handed over to security</source>
        <translation>Entregado a seguridad</translation>
    </message>
    <message>
        <source>Explained by the desk’s task</source>
        <translation>Se explica por la tarea del puesto</translation>
    </message>
    <message>
        <source>Operator was spoken to</source>
        <translation>Se habló con el operador</translation>
    </message>
    <message>
        <source>A trial, no intent</source>
        <translation>Una prueba, sin intención</translation>
    </message>
    <message>
        <source>Person was stopped</source>
        <translation>Se detuvo a la persona</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Ayudado</translation>
    </message>
    <message>
        <source>Pressed by mistake</source>
        <translation>Pulsado por error</translation>
    </message>
    <message>
        <source>Clock was set right</source>
        <translation>El reloj se puso en hora</translation>
    </message>
    <message>
        <source>Send to the supervisor, say nothing</source>
        <translation>Enviar al supervisor, sin decir nada</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Admit, and tell the supervisor</source>
        <translation>Admitir y avisar al supervisor</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Sin decidir todavía</translation>
    </message>
    <message>
        <source>Held: it is this person</source>
        <translation>Confirmada: es esta persona</translation>
    </message>
    <message>
        <source>Cleared: it is somebody else</source>
        <translation>Descartada: es otra persona</translation>
    </message>
    <message>
        <source>Exceptions asked for</source>
        <translation>Excepciones pedidas</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Lista de vigilancia</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>One more badge is asked for</source>
        <translation>Se pide una tarjeta más</translation>
    </message>
    <message>
        <source>An exception is asked for</source>
        <translation>Se pide una excepción</translation>
    </message>
    <message>
        <source>{first} and {second}, {seconds} s apart.</source>
        <translation>{first} y {second}, con {seconds} s de diferencia.</translation>
    </message>
    <message>
        <source>{number} false codes at {station} within {minutes} min.</source>
        <translation>Códigos falsos en {station}: {number} en {minutes} min.</translation>
    </message>
    <message>
        <source>{name} asked for {number} exceptions.</source>
        <translation>{name} pidió {number} excepciones.</translation>
    </message>
    <message>
        <source>At {station}.</source>
        <translation>En {station}.</translation>
    </message>
    <message>
        <source>Nearly certain ({score} of 100)</source>
        <translation>Casi seguro ({score} de 100)</translation>
    </message>
    <message>
        <source>Very much alike ({score} of 100)</source>
        <translation>Muy parecido ({score} de 100)</translation>
    </message>
    <message>
        <source>Alike ({score} of 100)</source>
        <translation>Parecido ({score} de 100)</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>{number} entries</source>
        <translation>{number} entradas</translation>
    </message>
    <message>
        <source>waiting since just now</source>
        <translation>espera desde ahora mismo</translation>
    </message>
    <message>
        <source>waiting for {number} min</source>
        <translation>espera desde hace {number} min</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Camera and scanner do not work</source>
        <translation>La cámara y el lector no funcionan</translation>
    </message>
    <message>
        <source>It is not read, however it is held</source>
        <translation>No se lee, se ponga como se ponga</translation>
    </message>
    <message>
        <source>They have the badge and have gone</source>
        <translation>La persona ya se ha ido con la tarjeta</translation>
    </message>
    <message>
        <source>WRONG BADGE</source>
        <translation>OTRA TARJETA</translation>
    </message>
    <message>
        <source>NOT THE BADGE</source>
        <translation>NO ES LA TARJETA</translation>
    </message>
    <message>
        <source>This is the badge of {name}, printed at {place}.</source>
        <translation>Es la tarjeta de {name}, impresa en: {place}.</translation>
    </message>
    <message>
        <source>This is the badge of {name}.</source>
        <translation>Es la tarjeta de {name}.</translation>
    </message>
    <message>
        <source>This is an old badge of {name}. It lets nobody in any more.</source>
        <translation>Es una tarjeta antigua de {name}. Ya no da acceso a nadie.</translation>
    </message>
    <message>
        <source>This is the invitation of {name}.</source>
        <translation>Es la invitación de {name}.</translation>
    </message>
    <message>
        <source>This code is not one of our badges.</source>
        <translation>Este código no es de ninguna de nuestras tarjetas.</translation>
    </message>
    <message>
        <source>Put it aside. Hold the badge that was just printed to the camera.</source>
        <translation>Apártela y ponga ante la cámara la tarjeta recién impresa.</translation>
    </message>
    <message>
        <source>Hold the badge that was just printed to the camera.</source>
        <translation>Ponga ante la cámara la tarjeta recién impresa.</translation>
    </message>
    <message>
        <source>This badge was printed and not checked until now. It was read, and counts.</source>
        <translation>Esta tarjeta estaba impresa y sin comprobar. Se ha leído y es válida.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take out: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Entry {number} of the record cannot be read. Check the record under Report.</source>
        <translation>La entrada {number} del registro no se puede leer. Compruebe el registro en Informe.</translation>
    </message>
    <message>
        <source>Reading the record: {done} of {size} entries</source>
        <translation>Leyendo el registro: {done} de {size} entradas</translation>
    </message>
    <message>
        <source>{size} entries in the record</source>
        <translation>{size} entradas en el registro</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>ConsoleMenuDialog</name>
    <message>
        <source>This console</source>
        <translation>Esta consola</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>This console is for supervisors. Sign out (F10), and let one of them sign in.</source>
        <translation>Esta consola es para supervisores. Cierre la sesión (F10) y deje que entre uno de ellos.</translation>
    </message>
</context>
<context>
    <name>ConsoleTitle</name>
    <message>
        <source>Find a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>Language, colours, text size and sign-out</source>
        <translation>Idioma, colores, tamaño del texto y cierre de sesión</translation>
    </message>
</context>
<context>
    <name>CrewPanel</name>
    <message>
        <source>Choose a station or an operator to see more.</source>
        <translation>Elija un puesto o un operador para ver más.</translation>
    </message>
    <message>
        <source>Open the scans of this day</source>
        <translation>Abrir las lecturas de este día</translation>
    </message>
    <message>
        <source>Open all its scans</source>
        <translation>Abrir todas sus lecturas</translation>
    </message>
    <message>
        <source>Open the referred ones</source>
        <translation>Abrir las derivadas</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
</context>
<context>
    <name>DelegationPanel</name>
    <message>
        <source>Choose a delegation to see its people.</source>
        <translation>Elija una delegación para ver a sus personas.</translation>
    </message>
    <message>
        <source>Open the scans</source>
        <translation>Abrir las lecturas</translation>
    </message>
    <message>
        <source>People of the delegation</source>
        <translation>Personas de la delegación</translation>
    </message>
    <message>
        <source>Nobody is registered for it.</source>
        <translation>No hay nadie inscrito en ella.</translation>
    </message>
</context>
<context>
    <name>Delegations</name>
    <message>
        <source>Needed are more than {share} of {who}. {when}</source>
        <translation>Se necesita más del {share} de {who}. {when}</translation>
    </message>
    <message>
        <source>Needed are at least {share} of {who}. {when}</source>
        <translation>Se necesita al menos el {share} de {who}. {when}</translation>
    </message>
    <message>
        <source>There is a quorum</source>
        <translation>Hay quórum</translation>
    </message>
    <message>
        <source>There is no quorum</source>
        <translation>No hay quórum</translation>
    </message>
    <message>
        <source>No delegation counts for it.</source>
        <translation>Ninguna delegación cuenta para él.</translation>
    </message>
    <message>
        <source>{present} of {counted} are present; {needed} are needed.</source>
        <translation>Están presentes {present} de {counted}; se necesitan {needed}.</translation>
    </message>
    <message>
        <source>{present} of {counted} are present; {needed} are needed, {missing} are missing.</source>
        <translation>Están presentes {present} de {counted}; se necesitan {needed}, faltan {missing}.</translation>
    </message>
    <message>
        <source>the member delegations</source>
        <translation>las delegaciones miembros</translation>
    </message>
    <message>
        <source>the member and observer delegations</source>
        <translation>las delegaciones miembros y observadoras</translation>
    </message>
    <message>
        <source>all delegations</source>
        <translation>todas las delegaciones</translation>
    </message>
    <message>
        <source>A delegation is present when its head is inside a zone.</source>
        <translation>Una delegación está presente cuando su jefe está dentro de una zona.</translation>
    </message>
    <message>
        <source>A delegation is present when its head is checked in.</source>
        <translation>Una delegación está presente cuando su jefe está registrado.</translation>
    </message>
    <message>
        <source>A delegation is present when anyone of it is inside a zone.</source>
        <translation>Una delegación está presente cuando alguno de sus integrantes está dentro de una zona.</translation>
    </message>
    <message>
        <source>A delegation is present when anyone of it is checked in.</source>
        <translation>Una delegación está presente cuando alguno de sus integrantes está registrado.</translation>
    </message>
    <message>
        <source>Head here</source>
        <translation>Jefe presente</translation>
    </message>
    <message>
        <source>Head missing</source>
        <translation>Falta el jefe</translation>
    </message>
    <message>
        <source>{name}: {arrived} of {expected} arrived. {head}</source>
        <translation>{name}: han llegado {arrived} de {expected}. {head}</translation>
    </message>
    <message>
        <source>Not expected any more</source>
        <translation>Ya no se espera</translation>
    </message>
    <message>
        <source>Arrival confirmed by the head {at} · no badge</source>
        <translation>Llegada confirmada por el jefe {at} · sin credencial</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Aún no ha llegado</translation>
    </message>
    <message>
        <source>Arrived {at}</source>
        <translation>Llegada: {at}</translation>
    </message>
    <message>
        <source>inside {zones}</source>
        <translation>dentro de {zones}</translation>
    </message>
    <message>
        <source>no badge</source>
        <translation>sin tarjeta</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Aún no ha llegado nadie</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Solo miembros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>{shown} of {whole}</source>
        <translation>{shown} de {whole}</translation>
    </message>
    <message>
        <source>{arrived} of {expected} arrived, {badges} with a badge, {inside} inside</source>
        <translation>Han llegado {arrived} de {expected}, {badges} con tarjeta, {inside} dentro</translation>
    </message>
</context>
<context>
    <name>DelegationsPanel</name>
    <message>
        <source>Name or code</source>
        <translation>Nombre o código</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegados</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Jefe</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No delegation fits. Show all, or type less.</source>
        <translation>Ninguna delegación coincide. Muestre todas o escriba menos.</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>The file is not there now.</source>
        <translation>El archivo no está ahora.</translation>
    </message>
    <message>
        <source>This design cannot be used as it is.</source>
        <translation>Este diseño no se puede usar tal como está.</translation>
    </message>
    <message>
        <source>It is shown again as soon as it is back.</source>
        <translation>Se mostrará de nuevo en cuanto vuelva.</translation>
    </message>
    <message>
        <source>The sheet, before it is folded</source>
        <translation>La hoja, antes de doblarla</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Anverso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Writing the sample…</source>
        <translation>Escribiendo la muestra…</translation>
    </message>
    <message>
        <source>Saved as {name}, beside the design.</source>
        <translation>Guardado como {name}, junto al diseño.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Devanagari</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgiano</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenio</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>Etíope</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Jemer</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>The longest names</source>
        <translation>Los nombres más largos</translation>
    </message>
    <message>
        <source>Cut off at its smallest size, {wanted} mm.</source>
        <translation>Cortado a su tamaño mínimo, {wanted} mm.</translation>
    </message>
    <message>
        <source>Broken inside a word at its smallest size, {wanted} mm.</source>
        <translation>Partido dentro de una palabra a su tamaño mínimo, {wanted} mm.</translation>
    </message>
    <message>
        <source>Set at {value} mm, below its smallest size of {wanted} mm: the box is too low.</source>
        <translation>Compuesto a {value} mm, por debajo de su tamaño mínimo de {wanted} mm: el recuadro es demasiado bajo.</translation>
    </message>
    <message>
        <source>Had to shrink to its smallest size, {value} mm.</source>
        <translation>Reducido a su tamaño mínimo, {value} mm.</translation>
    </message>
    <message>
        <source>Stands on {count} lines.</source>
        <translation>Ocupa {count} líneas.</translation>
    </message>
    <message>
        <source>Has characters that no font has.</source>
        <translation>Tiene caracteres que ninguna fuente contiene.</translation>
    </message>
    <message>
        <source>Stands where the slot is punched.</source>
        <translation>Está donde se perfora la ranura.</translation>
    </message>
    <message>
        <source>Stands {value} mm from the edge; the margin is {wanted} mm.</source>
        <translation>Está a {value} mm del borde; el margen es de {wanted} mm.</translation>
    </message>
    <message>
        <source>Ends {value} mm beyond the cut; the bleed is {wanted} mm.</source>
        <translation>Termina {value} mm más allá del corte; el sangrado es de {wanted} mm.</translation>
    </message>
    <message>
        <source>Has a contrast of {value} to what is under it; it takes {wanted}.</source>
        <translation>Contraste de {value} con lo que hay debajo; se necesita {wanted}.</translation>
    </message>
    <message>
        <source>Stands in the white edge of the code.</source>
        <translation>Está dentro del margen blanco del código.</translation>
    </message>
    <message>
        <source>The squares of the code are {value} mm wide; cameras take {wanted} mm or more.</source>
        <translation>Los cuadrados del código miden {value} mm; las cámaras necesitan {wanted} mm o más.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Pictogram</source>
        <translation>Pictograma</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bandera</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>Líneas finas</translation>
    </message>
    <message>
        <source>Microtext</source>
        <translation>Microtexto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
</context>
<context>
    <name>DesignerFindingsPanel</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
    <message>
        <source>Everything has room on this badge.</source>
        <translation>Todo cabe en esta credencial.</translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation>Guardar una muestra</translation>
    </message>
</context>
<context>
    <name>DesignerPeoplePanel</name>
    <message>
        <source>Who is on it</source>
        <translation>Quién figura en ella</translation>
    </message>
</context>
<context>
    <name>DesignerPreviewPanel</name>
    <message>
        <source>Drawing the badge…</source>
        <translation>Dibujando la credencial…</translation>
    </message>
</context>
<context>
    <name>DesignerTitlePanel</name>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>One moment: this badge first.</source>
        <translation>Un momento: primero esta tarjeta.</translation>
    </message>
    <message>
        <source>A supervisor has been called.</source>
        <translation>Se ha llamado a un supervisor.</translation>
    </message>
    <message>
        <source>Better take it again: {problems}.</source>
        <translation>Mejor repetirla: {problems}.</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Borrar el último carácter</translation>
    </message>
</context>
<context>
    <name>DocumentEntry</name>
    <message>
        <source>Number of the document</source>
        <translation>Número del documento</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Letras latinas</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Letras árabes</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Borrar el último carácter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Somebody this store does not know</source>
        <translation>Alguien que este puesto no conoce</translation>
    </message>
    <message>
        <source>The code led to nobody</source>
        <translation>El código no llevó a nadie</translation>
    </message>
    <message>
        <source>Entry {number} of {size} · {moment}</source>
        <translation>Entrada {number} de {size} · {moment}</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Seal of the code</source>
        <translation>Sello del código</translation>
    </message>
    <message>
        <source>{action} · likeness {score} · {state} · {reason}</source>
        <translation>{action} · parecido {score} · {state} · {reason}</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>held</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>descartada</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Filled in</source>
        <translation>Rellenado</translation>
    </message>
    <message>
        <source>Is being filled in</source>
        <translation>Se está rellenando</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>This entry cannot be shown</source>
        <translation>Esta entrada no se puede mostrar</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Person’s scans</source>
        <translation>Lecturas de la persona</translation>
    </message>
    <message>
        <source>Station’s scans</source>
        <translation>Lecturas del puesto</translation>
    </message>
    <message>
        <source>Scans of this code</source>
        <translation>Lecturas de este código</translation>
    </message>
</context>
<context>
    <name>EntryPerson</name>
    <message>
        <source>Portrait of %1</source>
        <translation>Retrato de %1</translation>
    </message>
</context>
<context>
    <name>EntryProof</name>
    <message>
        <source>Proof that this entry is in the signed record</source>
        <translation>Prueba de que esta entrada está en el registro firmado</translation>
    </message>
    <message>
        <source>Making the proof…</source>
        <translation>Creando la prueba…</translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation>Mostrar la prueba</translation>
    </message>
    <message>
        <source>Copy the proof</source>
        <translation>Copiar la prueba</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Call a supervisor.</source>
        <translation>Llame a un supervisor.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo ha fallado dentro del programa.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, call a supervisor.</source>
        <translation>Inténtelo otra vez. Si vuelve a ocurrir, llame a un supervisor.</translation>
    </message>
    <message>
        <source>The disk of this desk is full; nothing was recorded.</source>
        <translation>El disco de este puesto está lleno; no se registró nada.</translation>
    </message>
    <message>
        <source>Send people to another desk and call a supervisor.</source>
        <translation>Envíe a las personas a otro puesto y llame a un supervisor.</translation>
    </message>
    <message>
        <source>Another program is using the data of this desk.</source>
        <translation>Otro programa está usando los datos de este puesto.</translation>
    </message>
    <message>
        <source>Try once more in a moment.</source>
        <translation>Inténtelo otra vez en un momento.</translation>
    </message>
    <message>
        <source>The data of this desk is damaged; nothing was recorded.</source>
        <translation>Los datos de este puesto están dañados; no se registró nada.</translation>
    </message>
    <message>
        <source>This desk may not write to its folder; nothing was recorded.</source>
        <translation>Este puesto no puede escribir en su carpeta; no se registró nada.</translation>
    </message>
    <message>
        <source>This person already has a badge that counts.</source>
        <translation>Esta persona ya tiene una tarjeta válida.</translation>
    </message>
    <message>
        <source>If it is lost, call a supervisor.</source>
        <translation>Si la ha perdido, llame a un supervisor.</translation>
    </message>
    <message>
        <source>This badge was revoked or replaced meanwhile.</source>
        <translation>Esta tarjeta se ha revocado o sustituido entretanto.</translation>
    </message>
    <message>
        <source>Keep the paper, and scan the invitation again.</source>
        <translation>Quédese con el papel y escanee la invitación otra vez.</translation>
    </message>
    <message>
        <source>The face has to be compared before there is a badge.</source>
        <translation>Hay que comparar la cara antes de dar una tarjeta.</translation>
    </message>
    <message>
        <source>Ask for an exception, or scan the invitation again.</source>
        <translation>Pida una excepción o escanee la invitación otra vez.</translation>
    </message>
    <message>
        <source>Nobody is asked to compare this face now.</source>
        <translation>Ahora nadie tiene que comparar esta cara.</translation>
    </message>
    <message>
        <source>This person has not been admitted here.</source>
        <translation>Esta persona no ha sido admitida aquí.</translation>
    </message>
    <message>
        <source>Scan the invitation again.</source>
        <translation>Escanee de nuevo la invitación.</translation>
    </message>
    <message>
        <source>The portrait is not here any more.</source>
        <translation>El retrato ya no está.</translation>
    </message>
    <message>
        <source>Take it again.</source>
        <translation>Repítala.</translation>
    </message>
    <message>
        <source>This picture cannot go on a badge.</source>
        <translation>Esta foto no sirve para una tarjeta.</translation>
    </message>
    <message>
        <source>The badge design in the settings cannot be used.</source>
        <translation>El diseño de tarjeta de los ajustes no se puede usar.</translation>
    </message>
    <message>
        <source>This badge is being printed already.</source>
        <translation>Esta tarjeta ya se está imprimiendo.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Espere un momento.</translation>
    </message>
    <message>
        <source>This badge waits no more.</source>
        <translation>Esta tarjeta ya no está en espera.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Mire de nuevo la lista.</translation>
    </message>
    <message>
        <source>This badge cannot be cancelled: the printer has it.</source>
        <translation>Esta tarjeta no se puede anular: la tiene la impresora.</translation>
    </message>
    <message>
        <source>Take it back first, or answer its question.</source>
        <translation>Retírela primero, o responda a la pregunta.</translation>
    </message>
    <message>
        <source>This station does not print to that printer.</source>
        <translation>Este puesto no imprime en esa impresora.</translation>
    </message>
    <message>
        <source>The labels of this printer are not counted.</source>
        <translation>Las etiquetas de esta impresora no se cuentan.</translation>
    </message>
    <message>
        <source>Another station is printing this badge.</source>
        <translation>Otro puesto está imprimiendo esta tarjeta.</translation>
    </message>
    <message>
        <source>Ask at that desk before you go on.</source>
        <translation>Pregunte en ese puesto antes de continuar.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>A station opened</source>
        <translation>Se abrió un puesto</translation>
    </message>
    <message>
        <source>A scan</source>
        <translation>Una lectura</translation>
    </message>
    <message>
        <source>A check-in was completed</source>
        <translation>Se completó un registro de llegada</translation>
    </message>
    <message>
        <source>A portrait was taken</source>
        <translation>Se tomó un retrato</translation>
    </message>
    <message>
        <source>A badge was made</source>
        <translation>Se creó una tarjeta</translation>
    </message>
    <message>
        <source>A badge was printed</source>
        <translation>Se imprimió una tarjeta</translation>
    </message>
    <message>
        <source>A badge was handed over</source>
        <translation>Se entregó una tarjeta</translation>
    </message>
    <message>
        <source>Somebody said whether a badge came out</source>
        <translation>Alguien indicó si salió una tarjeta</translation>
    </message>
    <message>
        <source>An invitation or badge code was issued</source>
        <translation>Se emitió un código de invitación o de tarjeta</translation>
    </message>
    <message>
        <source>An invitation or badge was revoked</source>
        <translation>Se revocó una invitación o una tarjeta</translation>
    </message>
    <message>
        <source>Delegates were imported</source>
        <translation>Se importaron delegados</translation>
    </message>
    <message>
        <source>The event was created</source>
        <translation>Se creó el evento</translation>
    </message>
    <message>
        <source>Data left the station</source>
        <translation>Salieron datos del puesto</translation>
    </message>
    <message>
        <source>Two people granted an exception</source>
        <translation>Dos personas concedieron una excepción</translation>
    </message>
    <message>
        <source>Somebody asked for an exception</source>
        <translation>Alguien pidió una excepción</translation>
    </message>
    <message>
        <source>A wish for an exception was answered</source>
        <translation>Se respondió a una petición de excepción</translation>
    </message>
    <message>
        <source>A supervisor was called</source>
        <translation>Se llamó a un supervisor</translation>
    </message>
    <message>
        <source>Somebody signed in</source>
        <translation>Alguien inició sesión</translation>
    </message>
    <message>
        <source>A sign-in failed</source>
        <translation>Falló un inicio de sesión</translation>
    </message>
    <message>
        <source>Somebody signed out</source>
        <translation>Alguien cerró la sesión</translation>
    </message>
    <message>
        <source>An operator was changed</source>
        <translation>Se modificó un operador</translation>
    </message>
    <message>
        <source>The watch list was changed</source>
        <translation>Se modificó la lista de vigilancia</translation>
    </message>
    <message>
        <source>A hit of the watch list was decided</source>
        <translation>Se decidió una coincidencia de la lista de vigilancia</translation>
    </message>
    <message>
        <source>Where somebody is was corrected</source>
        <translation>Se corrigió dónde está alguien</translation>
    </message>
    <message>
        <source>A signing key was revoked</source>
        <translation>Se revocó una clave de firma</translation>
    </message>
    <message>
        <source>A case was opened</source>
        <translation>Se abrió un caso</translation>
    </message>
    <message>
        <source>A case was closed</source>
        <translation>Se cerró un caso</translation>
    </message>
    <message>
        <source>A badge was issued without being read</source>
        <translation>Se expidió una tarjeta sin leerla</translation>
    </message>
    <message>
        <source>Another badge was in the hand than the one printed</source>
        <translation>Se presentó otra tarjeta que la impresa</translation>
    </message>
    <message>
        <source>A face was compared with its pictures</source>
        <translation>Se comparó una cara con sus fotos</translation>
    </message>
    <message>
        <source>Somebody on no list was written down</source>
        <translation>Se inscribió a una persona fuera de la lista</translation>
    </message>
    <message>
        <source>A category or zones were changed</source>
        <translation>Se cambió una categoría o zonas</translation>
    </message>
    <message>
        <source>A badge was handed back</source>
        <translation>Se devolvió una tarjeta</translation>
    </message>
    <message>
        <source>The places of a delegation were changed</source>
        <translation>Se cambiaron las plazas de una delegación</translation>
    </message>
    <message>
        <source>An answer to the second factor was checked</source>
        <translation>Se comprobó una respuesta al segundo factor</translation>
    </message>
    <message>
        <source>Somebody at self-service needed help</source>
        <translation>Alguien en el autoservicio necesitó ayuda</translation>
    </message>
    <message>
        <source>A desk went to help somebody at self-service</source>
        <translation>Un puesto fue a ayudar a alguien en el autoservicio</translation>
    </message>
    <message>
        <source>A call for help at self-service ended</source>
        <translation>Terminó una petición de ayuda en el autoservicio</translation>
    </message>
    <message>
        <source>A head of delegation confirmed an arrival</source>
        <translation>Un jefe de delegación confirmó una llegada</translation>
    </message>
    <message>
        <source>A station went out of service</source>
        <translation>Un puesto quedó fuera de servicio</translation>
    </message>
    <message>
        <source>A station served again</source>
        <translation>Un puesto volvió al servicio</translation>
    </message>
    <message>
        <source>A setting of a station was changed</source>
        <translation>Se cambió un ajuste de un puesto</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>Aceptado porque</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Seal of the reason</source>
        <translation>Sello del motivo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carné</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Collected by the head of delegation, number</source>
        <translation>Recogida por el jefe de delegación, número</translation>
    </message>
    <message>
        <source>Confirmed by the head of delegation, number</source>
        <translation>Confirmada por el jefe de delegación, número</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Number of the credential</source>
        <translation>Número de la credencial</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Delegados</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Wrong PINs before</source>
        <translation>PIN erróneos antes</translation>
    </message>
    <message>
        <source>From entry</source>
        <translation>Desde la entrada</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Found by name</source>
        <translation>Encontrado por el nombre</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Concedido por</translation>
    </message>
    <message>
        <source>Inside from now on</source>
        <translation>Dentro desde ahora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>To entry</source>
        <translation>Hasta la entrada</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Age of the registry data, seconds</source>
        <translation>Antigüedad de los datos del registro, segundos</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Self-service station</source>
        <translation>Terminal de autoservicio</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Número de tarjeta</translation>
    </message>
    <message>
        <source>Seal of the file</source>
        <translation>Sello del archivo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Where they had got to</source>
        <translation>Hasta dónde se había llegado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Seal of the words</source>
        <translation>Sello del texto</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Read by the desk</source>
        <translation>Leída por el puesto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Con nombres</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Written down before</source>
        <translation>Inscrito anteriormente</translation>
    </message>
    <message>
        <source>Beyond the quota</source>
        <translation>Por encima del cupo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Category before</source>
        <translation>Categoría anterior</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>People who looked alike on paper</source>
        <translation>Personas parecidas según los datos</translation>
    </message>
    <message>
        <source>Number of the delegate</source>
        <translation>Número del delegado</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Valid that day only</source>
        <translation>Válida solo ese día</translation>
    </message>
    <message>
        <source>Places used</source>
        <translation>Plazas ocupadas</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Zones before</source>
        <translation>Zonas anteriores</translation>
    </message>
    <message>
        <source>Zones left with it</source>
        <translation>Zonas abandonadas con ello</translation>
    </message>
    <message>
        <source>Watch list: send to the supervisor without a word</source>
        <translation>Lista de vigilancia: enviar al supervisor sin decir nada</translation>
    </message>
    <message>
        <source>Watch list: refuse</source>
        <translation>Lista de vigilancia: rechazar</translation>
    </message>
    <message>
        <source>Watch list: tell the supervisor</source>
        <translation>Lista de vigilancia: avisar al supervisor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>FileChange</name>
    <message>
        <source>Doors go by it at once. The badge in force ends, and a desk prints the new one.</source>
        <translation>Las puertas lo aplican de inmediato. La tarjeta vigente termina y un puesto imprime la nueva.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Zones that may be entered</source>
        <translation>Zonas autorizadas</translation>
    </message>
</context>
<context>
    <name>FileDeed</name>
    <message>
        <source>Why? The record keeps it with your name.</source>
        <translation>¿Por qué? El registro lo guarda con su nombre.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Revocar ahora</translation>
    </message>
    <message>
        <source>Set it right</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Change now</source>
        <translation>Cambiar ahora</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Recoger la tarjeta</translation>
    </message>
    <message>
        <source>Open the scans</source>
        <translation>Abrir las lecturas</translation>
    </message>
    <message>
        <source>Allow an exception</source>
        <translation>Permitir una excepción</translation>
    </message>
    <message>
        <source>Category and zones</source>
        <translation>Categoría y zonas</translation>
    </message>
    <message>
        <source>Badge handed back</source>
        <translation>Tarjeta devuelta</translation>
    </message>
    <message>
        <source>Revoke the badge</source>
        <translation>Revocar la tarjeta</translation>
    </message>
</context>
<context>
    <name>FileZone</name>
    <message>
        <source>Count as outside</source>
        <translation>Contar como fuera</translation>
    </message>
    <message>
        <source>Count as inside</source>
        <translation>Contar como dentro</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>All scans</source>
        <translation>Todas las lecturas</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message>
        <source>Search this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Nothing in this list is called so.</source>
        <translation>Nada en esta lista se llama así.</translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Change the filter</source>
        <translation>Cambiar el filtro</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>Scan the code with a hand scanner, or paste it.</source>
        <translation>Lea el código con un lector de mano o péguelo.</translation>
    </message>
    <message>
        <source>Name, number or delegation, in any script</source>
        <translation>Nombre, número o delegación, en cualquier escritura</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Show these scans</source>
        <translation>Mostrar estas lecturas</translation>
    </message>
</context>
<context>
    <name>FilterTimes</name>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier hora</translation>
    </message>
    <message>
        <source>from 9:00</source>
        <translation>desde las 9:00</translation>
    </message>
    <message>
        <source>to 12:30</source>
        <translation>hasta las 12:30</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>Mostrar este período</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Write times as 9:05 and 14:30, the earlier one first.</source>
        <translation>Escriba las horas como 9:05 y 14:30, primero la más temprana.</translation>
    </message>
    <message>
        <source>This is no code: it is empty or too long.</source>
        <translation>Esto no es un código: está vacío o es demasiado largo.</translation>
    </message>
    <message>
        <source>All scans.</source>
        <translation>Todas las lecturas.</translation>
    </message>
    <message>
        <source>{verdicts} scans</source>
        <translation>lecturas ({verdicts})</translation>
    </message>
    <message>
        <source>{scans} {conditions}.</source>
        <translation>{scans} {conditions}.</translation>
    </message>
    <message>
        <source>any verdict</source>
        <translation>cualquier decisión</translation>
    </message>
    <message>
        <source>any code</source>
        <translation>cualquier código</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>cualquier persona</translation>
    </message>
    <message>
        <source>any name</source>
        <translation>cualquier nombre</translation>
    </message>
    <message>
        <source>any delegation</source>
        <translation>cualquier delegación</translation>
    </message>
    <message>
        <source>any station</source>
        <translation>cualquier puesto</translation>
    </message>
    <message>
        <source>any zone</source>
        <translation>cualquier zona</translation>
    </message>
    <message>
        <source>any operator</source>
        <translation>cualquier operador</translation>
    </message>
    <message>
        <source>any reason</source>
        <translation>cualquier motivo</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>cualquier hora</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Code of a badge or invitation</source>
        <translation>Código de una tarjeta o invitación</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>nadie con sesión iniciada</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>of one code</source>
        <translation>de un código</translation>
    </message>
    <message>
        <source>of nobody</source>
        <translation>de nadie</translation>
    </message>
    <message>
        <source>of {number} people</source>
        <translation>de {number} personas</translation>
    </message>
    <message>
        <source>person {id}</source>
        <translation>persona {id}</translation>
    </message>
    <message>
        <source>of {people}</source>
        <translation>de {people}</translation>
    </message>
    <message>
        <source>of whoever “{name}” finds</source>
        <translation>de quien se encuentre con “{name}”</translation>
    </message>
    <message>
        <source>from {number} delegations</source>
        <translation>de {number} delegaciones</translation>
    </message>
    <message>
        <source>delegation {id}</source>
        <translation>delegación {id}</translation>
    </message>
    <message>
        <source>from {delegations}</source>
        <translation>de {delegations}</translation>
    </message>
    <message>
        <source>at {number} stations</source>
        <translation>en {number} puestos</translation>
    </message>
    <message>
        <source>at {stations}</source>
        <translation>en {stations}</translation>
    </message>
    <message>
        <source>into or out of {number} zones</source>
        <translation>con entrada o salida en {number} zonas</translation>
    </message>
    <message>
        <source>zone {number}</source>
        <translation>zona {number}</translation>
    </message>
    <message>
        <source>into or out of {zones}</source>
        <translation>con entrada o salida en {zones}</translation>
    </message>
    <message>
        <source>by {number} operators</source>
        <translation>por {number} operadores</translation>
    </message>
    <message>
        <source>by {operators}</source>
        <translation>por {operators}</translation>
    </message>
    <message>
        <source>because of {number} reasons</source>
        <translation>con {number} motivos</translation>
    </message>
    <message>
        <source>because of {reasons}</source>
        <translation>con motivo {reasons}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>from {begin} to {end}</source>
        <translation>desde {begin} hasta {end}</translation>
    </message>
    <message>
        <source>since {begin}</source>
        <translation>desde {begin}</translation>
    </message>
    <message>
        <source>before {end}</source>
        <translation>antes de {end}</translation>
    </message>
</context>
<context>
    <name>FirstAdminPanel</name>
    <message>
        <source>A short code, which stands in the record beside whatever the admin does, and is no name.</source>
        <translation>Un código corto, que figura en el registro junto a todo lo que hace el administrador y no es un nombre.</translation>
    </message>
    <message>
        <source>Code, such as a-1</source>
        <translation>Código, por ejemplo a-1</translation>
    </message>
    <message>
        <source>Name, as it is called</source>
        <translation>Nombre, tal como se usa</translation>
    </message>
    <message>
        <source>Go on to the PIN</source>
        <translation>Continuar con el PIN</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Help me</source>
        <translation>Necesito ayuda</translation>
    </message>
</context>
<context>
    <name>FootSteps</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Hold the badge up to the camera.</source>
        <translation>Muestre la tarjeta a la cámara.</translation>
    </message>
    <message>
        <source>Scan the badge with the hand scanner.</source>
        <translation>Lea la tarjeta con el lector de mano.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The badge is being checked.</source>
        <translation>Se está comprobando la tarjeta.</translation>
    </message>
    <message>
        <source>One at a time: then scan the next badge once more.</source>
        <translation>De uno en uno: después vuelva a leer la tarjeta siguiente.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Inside: {inside}</source>
        <translation>Dentro: {inside}</translation>
    </message>
    <message>
        <source>Inside: {inside} of {capacity}</source>
        <translation>Dentro: {inside} de {capacity}</translation>
    </message>
    <message>
        <source>Full: {inside} of {capacity}</source>
        <translation>Lleno: {inside} de {capacity}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Show them the way to the check-in desks.</source>
        <translation>Indíquele el camino a los puestos de registro.</translation>
    </message>
    <message>
        <source>This badge opens this zone.</source>
        <translation>Esta tarjeta abre esta zona.</translation>
    </message>
    <message>
        <source>Compare the face with the picture.</source>
        <translation>Compare el rostro con la fotografía.</translation>
    </message>
    <message>
        <source>The way out is free.</source>
        <translation>La salida está libre.</translation>
    </message>
    <message>
        <source>Wish them a good day.</source>
        <translation>Deséele un buen día.</translation>
    </message>
    <message>
        <source>This code was signed by someone this gate does not know.</source>
        <translation>Este código fue firmado por alguien que esta puerta no conoce.</translation>
    </message>
    <message>
        <source>The code is genuine, but this gate does not know the person yet.</source>
        <translation>El código es auténtico, pero esta puerta aún no conoce a la persona.</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>Este código ya se utilizó.</translation>
    </message>
    <message>
        <source>This gate could not decide.</source>
        <translation>Esta puerta no pudo decidir.</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>Léalo otra vez.</translation>
    </message>
    <message>
        <source>Ask for the badge of this event.</source>
        <translation>Pida la tarjeta de este evento.</translation>
    </message>
    <message>
        <source>Ask for the newer badge.</source>
        <translation>Pida la tarjeta más reciente.</translation>
    </message>
    <message>
        <source>Send people to another gate and call a supervisor.</source>
        <translation>Envíe a las personas a otra puerta y llame a un supervisor.</translation>
    </message>
    <message>
        <source>The signed record is not in order; nothing can be added to it.</source>
        <translation>El registro firmado no está en orden; no se le puede añadir nada.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo ha fallado dentro del programa.</translation>
    </message>
    <message>
        <source>Scan the badge again. If it happens again, call a supervisor.</source>
        <translation>Vuelva a leer la tarjeta. Si ocurre otra vez, llame a un supervisor.</translation>
    </message>
    <message>
        <source>Another program is using the data of this gate.</source>
        <translation>Otro programa está usando los datos de esta puerta.</translation>
    </message>
    <message>
        <source>Scan the badge again in a moment.</source>
        <translation>Vuelva a leer la tarjeta en un momento.</translation>
    </message>
    <message>
        <source>The disk of this gate is full; nothing can be recorded.</source>
        <translation>El disco de esta puerta está lleno; no se puede registrar nada.</translation>
    </message>
    <message>
        <source>The data of this gate is damaged; nothing can be recorded.</source>
        <translation>Los datos de esta puerta están dañados; no se puede registrar nada.</translation>
    </message>
    <message>
        <source>This gate may not write to its folder; nothing can be recorded.</source>
        <translation>Esta puerta no puede escribir en su carpeta; no se puede registrar nada.</translation>
    </message>
    <message>
        <source>Use the hand scanner until the camera is back.</source>
        <translation>Use el lector de mano hasta que vuelva la cámara.</translation>
    </message>
    <message>
        <source>Open the gate again to look through a camera.</source>
        <translation>Vuelva a abrir el programa para usar una cámara.</translation>
    </message>
    <message>
        <source>Tell a supervisor that this gate has been cut off for long.</source>
        <translation>Avise a un supervisor de que esta puerta lleva mucho tiempo aislada.</translation>
    </message>
</context>
<context>
    <name>GateEyePanel</name>
    <message>
        <source>Live view of the camera</source>
        <translation>Imagen en directo de la cámara</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>No hay imagen de la cámara</translation>
    </message>
</context>
<context>
    <name>GateMenuDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>GatePortraitCard</name>
    <message>
        <source>No picture</source>
        <translation>Sin fotografía</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
</context>
<context>
    <name>GoToPopover</name>
    <message>
        <source>Go to a time or an entry</source>
        <translation>Ir a una hora o a una entrada</translation>
    </message>
    <message>
        <source>Time, such as 14:05</source>
        <translation>Hora, por ejemplo 14:05</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>The list holds scans. Every other entry of the record can be opened by its number.</source>
        <translation>La lista contiene lecturas. Cualquier otra entrada del registro se puede abrir por su número.</translation>
    </message>
    <message>
        <source>Number of an entry</source>
        <translation>Número de una entrada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Please wait here. The badges come out in protocol order.</source>
        <translation>Espere aquí, por favor. Las credenciales salen en orden de protocolo.</translation>
    </message>
    <message>
        <source>Your delegation</source>
        <translation>Su delegación</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>Choose whose badges you collect.</source>
        <translation>Elija de quién recoge la credencial.</translation>
    </message>
    <message>
        <source>Collect badges</source>
        <translation>Recoger las credenciales</translation>
    </message>
    <message>
        <source>Choose who has arrived.</source>
        <translation>Elija quién ha llegado.</translation>
    </message>
    <message>
        <source>Confirm arrival</source>
        <translation>Confirmar la llegada</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The arrivals are being written down.</source>
        <translation>Se están anotando las llegadas.</translation>
    </message>
    <message>
        <source>Printing {number} of {all}</source>
        <translation>Imprimiendo {number} de {all}</translation>
    </message>
    <message>
        <source>Stop after this badge</source>
        <translation>Parar después de esta credencial</translation>
    </message>
    <message>
        <source>This is the last badge</source>
        <translation>Esta es la última credencial</translation>
    </message>
    <message>
        <source>Hold each badge in front of the camera</source>
        <translation>Ponga cada credencial ante la cámara</translation>
    </message>
    <message>
        <source>In any order. Read so far: {number} of {all}</source>
        <translation>En cualquier orden. Leídas hasta ahora: {number} de {all}</translation>
    </message>
    <message>
        <source>A badge cannot be read</source>
        <translation>Una credencial no se puede leer</translation>
    </message>
    <message>
        <source>There is nothing left to do here.</source>
        <translation>Aquí no queda nada por hacer.</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Aún sin credencial</translation>
    </message>
    <message>
        <source>Arrival confirmed</source>
        <translation>Llegada confirmada</translation>
    </message>
    <message>
        <source>The badge is at the hand-out desk</source>
        <translation>La credencial está en el mostrador de entrega</translation>
    </message>
    <message>
        <source>The badge is being printed</source>
        <translation>La credencial se está imprimiendo</translation>
    </message>
    <message>
        <source>Hold it to the camera</source>
        <translation>Póngala ante la cámara</translation>
    </message>
    <message>
        <source>Has a badge</source>
        <translation>Tiene credencial</translation>
    </message>
    <message>
        <source>Please ask at the desk</source>
        <translation>Pregunte en el mostrador, por favor</translation>
    </message>
    <message>
        <source>Arrival confirmed. The badge is at the hand-out desk</source>
        <translation>Llegada confirmada. La credencial está en el mostrador de entrega</translation>
    </message>
    <message>
        <source>The printer has stopped. What was printed is yours; nothing is lost.</source>
        <translation>La impresora se ha parado. Lo impreso es suyo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>It is not known whether the last badge came out. Please ask for help.</source>
        <translation>No se sabe si salió la última credencial. Pida ayuda, por favor.</translation>
    </message>
    <message>
        <source>This cannot be done here at the moment. Nothing is lost.</source>
        <translation>Esto no se puede hacer aquí por el momento. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>This cannot be done here. Please ask at the desk.</source>
        <translation>Esto no se puede hacer aquí. Pregunte en el mostrador, por favor.</translation>
    </message>
    <message>
        <source>Some badges cannot be printed here. Please ask at the desk.</source>
        <translation>Algunas credenciales no se pueden imprimir aquí. Pregunte en el mostrador, por favor.</translation>
    </message>
    <message>
        <source>All badges have been read.</source>
        <translation>Se han leído todas las credenciales.</translation>
    </message>
    <message>
        <source>Read: {name}</source>
        <translation>Leída: {name}</translation>
    </message>
    <message>
        <source>This badge was read before: {name}</source>
        <translation>Esta credencial ya se había leído: {name}</translation>
    </message>
    <message>
        <source>Please take this badge to the desk: {name}</source>
        <translation>Lleve esta credencial al mostrador, por favor: {name}</translation>
    </message>
    <message>
        <source>This is none of the badges you have just collected.</source>
        <translation>No es ninguna de las credenciales que acaba de recoger.</translation>
    </message>
    <message>
        <source>Chosen: {number} of {all}</source>
        <translation>Elegidas: {number} de {all}</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>The people of your delegation</source>
        <translation>Los miembros de su delegación</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Choose nobody</source>
        <translation>No elegir a nadie</translation>
    </message>
    <message>
        <source>Choose everybody</source>
        <translation>Elegir a todos</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Scan the invitation.</source>
        <translation>Escanee la invitación.</translation>
    </message>
    <message>
        <source>Pigeon-hole</source>
        <translation>Casillero</translation>
    </message>
    <message>
        <source>Compare the face, fetch the badge and scan it.</source>
        <translation>Compare el rostro, busque la credencial y escanéela.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>The check-in is complete.</source>
        <translation>La acreditación está completa.</translation>
    </message>
    <message>
        <source>Give the badge to its holder.</source>
        <translation>Entregue la credencial a su titular.</translation>
    </message>
    <message>
        <source>Already handed over</source>
        <translation>Ya entregada</translation>
    </message>
    <message>
        <source>This badge was handed over at {time}.</source>
        <translation>Esta credencial se entregó a las {time}.</translation>
    </message>
    <message>
        <source>Do not hand it over again. Call a supervisor.</source>
        <translation>No la entregue otra vez. Llame a un supervisor.</translation>
    </message>
    <message>
        <source>Wrong badge</source>
        <translation>Credencial equivocada</translation>
    </message>
    <message>
        <source>This is the badge of {name}, pigeon-hole {hole}.</source>
        <translation>Es la credencial de {name}, casillero {hole}.</translation>
    </message>
    <message>
        <source>This is the badge of {name}.</source>
        <translation>Es la tarjeta de {name}.</translation>
    </message>
    <message>
        <source>Put it back. The right badge is in pigeon-hole {hole}.</source>
        <translation>Devuélvala a su lugar. La correcta está en el casillero {hole}.</translation>
    </message>
    <message>
        <source>Invitation first</source>
        <translation>Primero la invitación</translation>
    </message>
    <message>
        <source>Scan the invitation of this person, then the badge.</source>
        <translation>Escanee la invitación de esta persona y después la credencial.</translation>
    </message>
    <message>
        <source>No badge here</source>
        <translation>Aquí no hay credencial</translation>
    </message>
    <message>
        <source>No badge was made ahead for this person.</source>
        <translation>No se preparó ninguna credencial para esta persona.</translation>
    </message>
    <message>
        <source>The badge made ahead no longer says the truth.</source>
        <translation>Los datos de la credencial preparada ya no son correctos.</translation>
    </message>
    <message>
        <source>Please go to a printing desk.</source>
        <translation>Diríjase a un mostrador de impresión, por favor.</translation>
    </message>
</context>
<context>
    <name>HandOutPage</name>
    <message>
        <source>Hand-out desk</source>
        <translation>Mostrador de entrega</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Registry data</source>
        <translation>Datos del registro</translation>
    </message>
    <message>
        <source>Signed record</source>
        <translation>Registro firmado</translation>
    </message>
    <message>
        <source>Printer · {n} left</source>
        <translation>Impresora · quedan {n}</translation>
    </message>
    <message>
        <source>Signed record · {n} entries</source>
        <translation>Registro firmado · entradas: {n}</translation>
    </message>
    <message>
        <source>Registry data up to date</source>
        <translation>Datos del registro al día</translation>
    </message>
    <message>
        <source>Registry data {n} min old</source>
        <translation>Datos del registro: {n} min</translation>
    </message>
    <message>
        <source>Registry data {n} h old</source>
        <translation>Datos del registro: {n} h</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>La cámara se está iniciando.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Espere un momento.</translation>
    </message>
    <message>
        <source>The footage has ended.</source>
        <translation>La grabación ha terminado.</translation>
    </message>
    <message>
        <source>Open the desk again, or choose a camera.</source>
        <translation>Vuelva a abrir el puesto o elija una cámara.</translation>
    </message>
    <message>
        <source>The camera is switched off.</source>
        <translation>La cámara está apagada.</translation>
    </message>
    <message>
        <source>Open the desk again to switch it on.</source>
        <translation>Vuelva a abrir el puesto para encenderla.</translation>
    </message>
    <message>
        <source>The camera sees only black.</source>
        <translation>La cámara solo ve negro.</translation>
    </message>
    <message>
        <source>Open its lens cover, or turn on a light.</source>
        <translation>Abra la tapa del objetivo o encienda una luz.</translation>
    </message>
    <message>
        <source>The camera is not plugged in.</source>
        <translation>La cámara no está conectada.</translation>
    </message>
    <message>
        <source>Plug it in. Until then, use the hand scanner or the search.</source>
        <translation>Conéctela. Mientras tanto, use el lector de mano o la búsqueda.</translation>
    </message>
    <message>
        <source>The camera was unplugged.</source>
        <translation>La cámara se desconectó.</translation>
    </message>
    <message>
        <source>Plug it in again; it comes back by itself.</source>
        <translation>Conéctela de nuevo; vuelve por sí sola.</translation>
    </message>
    <message>
        <source>Another program is using the camera.</source>
        <translation>Otro programa está usando la cámara.</translation>
    </message>
    <message>
        <source>Close that program; the camera comes back by itself.</source>
        <translation>Cierre ese programa; la cámara vuelve por sí sola.</translation>
    </message>
    <message>
        <source>This program may not use the camera.</source>
        <translation>Este programa no tiene permiso para usar la cámara.</translation>
    </message>
    <message>
        <source>Allow it in the settings of this computer, or call a supervisor.</source>
        <translation>Permítalo en los ajustes de este ordenador o llame a un supervisor.</translation>
    </message>
    <message>
        <source>The network camera does not answer.</source>
        <translation>La cámara de red no responde.</translation>
    </message>
    <message>
        <source>Check its cable and power; it comes back by itself.</source>
        <translation>Compruebe su cable y su alimentación; vuelve por sí sola.</translation>
    </message>
    <message>
        <source>The camera in the settings does not exist.</source>
        <translation>La cámara indicada en los ajustes no existe.</translation>
    </message>
    <message>
        <source>Call a supervisor to correct the settings.</source>
        <translation>Llame a un supervisor para corregir los ajustes.</translation>
    </message>
    <message>
        <source>The footage cannot be read.</source>
        <translation>La grabación no se puede leer.</translation>
    </message>
    <message>
        <source>Choose another file, or a camera.</source>
        <translation>Elija otro archivo o una cámara.</translation>
    </message>
    <message>
        <source>The printer of this desk is not there.</source>
        <translation>La impresora de este puesto no está.</translation>
    </message>
    <message>
        <source>Check its cable and power, or call a supervisor.</source>
        <translation>Compruebe su cable y su alimentación o llame a un supervisor.</translation>
    </message>
    <message>
        <source>The printer has no badges left.</source>
        <translation>La impresora no tiene más tarjetas.</translation>
    </message>
    <message>
        <source>Put in a new stack and close the cover.</source>
        <translation>Ponga un nuevo paquete y cierre la tapa.</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected.</source>
        <translation>La impresora está apagada o desconectada.</translation>
    </message>
    <message>
        <source>Switch it on and check its cable.</source>
        <translation>Enciéndala y compruebe su cable.</translation>
    </message>
    <message>
        <source>The printer has stopped.</source>
        <translation>La impresora se ha detenido.</translation>
    </message>
    <message>
        <source>Look at its display: a cover may be open, or a badge stuck.</source>
        <translation>Mire su pantalla: puede haber una tapa abierta o una tarjeta atascada.</translation>
    </message>
    <message>
        <source>The printer is busy with somebody else&apos;s papers.</source>
        <translation>La impresora está ocupada con los papeles de otra persona.</translation>
    </message>
    <message>
        <source>Wait a moment and print the badge again.</source>
        <translation>Espere un momento e imprima de nuevo la tarjeta.</translation>
    </message>
    <message>
        <source>The printer is paused: no badges are sent to it.</source>
        <translation>La impresora está en pausa: no se le envían tarjetas.</translation>
    </message>
    <message>
        <source>Let it go on under Printers.</source>
        <translation>Reanúdela en «Impresoras».</translation>
    </message>
    <message>
        <source>This may not be the printer of this desk.</source>
        <translation>Puede que esta no sea la impresora de este puesto.</translation>
    </message>
    <message>
        <source>Call a supervisor: its certificate is not the one that is known.</source>
        <translation>Llame a un supervisor: su certificado no es el conocido.</translation>
    </message>
    <message>
        <source>This printer cannot print badges.</source>
        <translation>Esta impresora no puede imprimir tarjetas.</translation>
    </message>
    <message>
        <source>Call a supervisor to choose another printer.</source>
        <translation>Llame a un supervisor para elegir otra impresora.</translation>
    </message>
    <message>
        <source>A badge may lie in the tray: it is not known whether it was printed.</source>
        <translation>Puede haber una tarjeta en la bandeja: no se sabe si se imprimió.</translation>
    </message>
    <message>
        <source>Look there, then say under Printers whether it came out.</source>
        <translation>Mire en la bandeja y diga en «Impresoras» si ha salido.</translation>
    </message>
    <message>
        <source>This computer cannot reach any printer.</source>
        <translation>Este ordenador no puede acceder a ninguna impresora.</translation>
    </message>
    <message>
        <source>Call a supervisor: the printing service is not installed.</source>
        <translation>Llame a un supervisor: el servicio de impresión no está instalado.</translation>
    </message>
    <message>
        <source>Badges cannot be written to their folder.</source>
        <translation>Las tarjetas no se pueden escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Call a supervisor to correct its rights.</source>
        <translation>Llame a un supervisor para corregir sus permisos.</translation>
    </message>
    <message>
        <source>The disk for the badges is full.</source>
        <translation>El disco de las tarjetas está lleno.</translation>
    </message>
    <message>
        <source>Call a supervisor to free some space.</source>
        <translation>Llame a un supervisor para liberar espacio.</translation>
    </message>
    <message>
        <source>The registry data here is old: everyone is referred.</source>
        <translation>Los datos del registro son antiguos: todos se derivan al supervisor.</translation>
    </message>
    <message>
        <source>Tell a supervisor that this desk has been cut off for long.</source>
        <translation>Avise a un supervisor de que este puesto lleva mucho tiempo sin conexión.</translation>
    </message>
    <message>
        <source>The signed record is not in order.</source>
        <translation>El registro firmado no está en orden.</translation>
    </message>
    <message>
        <source>Stop checking in at this desk and call a supervisor.</source>
        <translation>Deje de atender en este puesto y llame a un supervisor.</translation>
    </message>
    <message>
        <source>The camera does not work.</source>
        <translation>La cámara no funciona.</translation>
    </message>
    <message>
        <source>Plug it in again. Until then, use the hand scanner or the search.</source>
        <translation>Conéctela de nuevo. Mientras tanto, use el lector de mano o la búsqueda.</translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation>La impresora no funciona.</translation>
    </message>
    <message>
        <source>Look at its display, or call a supervisor.</source>
        <translation>Mire su pantalla o llame a un supervisor.</translation>
    </message>
    <message>
        <source>The registry data cannot be read.</source>
        <translation>Los datos del registro no se pueden leer.</translation>
    </message>
    <message>
        <source>Call a supervisor.</source>
        <translation>Llame a un supervisor.</translation>
    </message>
    <message>
        <source>{n} labels left</source>
        <translation>Etiquetas restantes: {n}</translation>
    </message>
    <message>
        <source>Paper is low</source>
        <translation>Queda poco papel</translation>
    </message>
    <message>
        <source>{n} sheets left</source>
        <translation>Hojas restantes: {n}</translation>
    </message>
    <message>
        <source>A paper tray is empty</source>
        <translation>Una bandeja de papel está vacía</translation>
    </message>
    <message>
        <source>Ink or toner is low</source>
        <translation>Queda poca tinta o tóner</translation>
    </message>
    <message>
        <source>The waste container is almost full</source>
        <translation>El depósito de residuos está casi lleno</translation>
    </message>
    <message>
        <source>Another printer does not print</source>
        <translation>Otra impresora no imprime</translation>
    </message>
    <message>
        <source>Badges not printed: {waiting}</source>
        <translation>Tarjetas sin imprimir: {waiting}</translation>
    </message>
    <message>
        <source>Printing then goes on by itself.</source>
        <translation>Después la impresión continúa sola.</translation>
    </message>
    <message>
        <source>Signed record · {n} verified</source>
        <translation>Registro firmado · {n} entradas verificadas</translation>
    </message>
    <message>
        <source>The badge was not printed.</source>
        <translation>La tarjeta no se imprimió.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HelpCaseCard</name>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Ir allí: %1</translation>
    </message>
</context>
<context>
    <name>HelpCases</name>
    <message>
        <source>They asked for help.</source>
        <translation>La persona pidió ayuda.</translation>
    </message>
    <message>
        <source>They were not admitted. The verdict says why.</source>
        <translation>La persona no fue admitida. El veredicto dice por qué.</translation>
    </message>
    <message>
        <source>They have to see a person. The verdict says why.</source>
        <translation>La persona debe ver a alguien. El veredicto dice por qué.</translation>
    </message>
    <message>
        <source>None of the codes they held up means anything here.</source>
        <translation>Ninguno de los códigos mostrados significa nada aquí.</translation>
    </message>
    <message>
        <source>They could not show that the invitation is theirs. Look at a document.</source>
        <translation>La persona no pudo demostrar que la invitación es suya. Mire un documento.</translation>
    </message>
    <message>
        <source>The station knows nothing to ask them. Look at a document.</source>
        <translation>El terminal no tiene nada que preguntar. Mire un documento.</translation>
    </message>
    <message>
        <source>They do not want to be photographed.</source>
        <translation>La persona no desea que la fotografíen.</translation>
    </message>
    <message>
        <source>No picture was good enough. You may accept one.</source>
        <translation>Ninguna foto fue lo bastante buena. Usted puede aceptar una.</translation>
    </message>
    <message>
        <source>Something on the badge is wrong.</source>
        <translation>Algo en la tarjeta es incorrecto.</translation>
    </message>
    <message>
        <source>Somebody has to compare the face with the pictures.</source>
        <translation>Alguien tiene que comparar el rostro con las fotos.</translation>
    </message>
    <message>
        <source>The badge did not come out.</source>
        <translation>La tarjeta no salió.</translation>
    </message>
    <message>
        <source>The printed badge could not be read.</source>
        <translation>No se pudo leer la tarjeta impresa.</translation>
    </message>
    <message>
        <source>They left in the middle.</source>
        <translation>La persona se fue a la mitad.</translation>
    </message>
    <message>
        <source>The station has a fault.</source>
        <translation>El terminal tiene una avería.</translation>
    </message>
    <message>
        <source>At the first page</source>
        <translation>En la primera página</translation>
    </message>
    <message>
        <source>Choosing a language</source>
        <translation>Eligiendo un idioma</translation>
    </message>
    <message>
        <source>Holding up the invitation</source>
        <translation>Mostrando la invitación</translation>
    </message>
    <message>
        <source>Having the invitation checked</source>
        <translation>Comprobación de la invitación</translation>
    </message>
    <message>
        <source>Saying whether the name is theirs</source>
        <translation>Confirmando si el nombre es suyo</translation>
    </message>
    <message>
        <source>Showing that the invitation is theirs</source>
        <translation>Demostrando que la invitación es suya</translation>
    </message>
    <message>
        <source>Having their answer checked</source>
        <translation>Comprobación de la respuesta</translation>
    </message>
    <message>
        <source>Reading about the photo</source>
        <translation>Leyendo el aviso sobre la foto</translation>
    </message>
    <message>
        <source>Being photographed</source>
        <translation>Tomándose la foto</translation>
    </message>
    <message>
        <source>Looking at their photo</source>
        <translation>Mirando su foto</translation>
    </message>
    <message>
        <source>Looking at the badge on the screen</source>
        <translation>Mirando la tarjeta en la pantalla</translation>
    </message>
    <message>
        <source>Waiting for the badge to be printed</source>
        <translation>Esperando la impresión de la tarjeta</translation>
    </message>
    <message>
        <source>Holding up the new badge</source>
        <translation>Mostrando la tarjeta nueva</translation>
    </message>
    <message>
        <source>Finished, with a badge</source>
        <translation>Terminado, con tarjeta</translation>
    </message>
    <message>
        <source>Seeing to their delegation</source>
        <translation>Atendiendo a su delegación</translation>
    </message>
    <message>
        <source>Waiting for help</source>
        <translation>Esperando ayuda</translation>
    </message>
    <message>
        <source>At a station that is closed</source>
        <translation>En un terminal cerrado</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Tarjeta impresa</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>the name in their own script</source>
        <translation>el nombre en su propia escritura</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>el título</translation>
    </message>
    <message>
        <source>the function</source>
        <translation>el cargo</translation>
    </message>
    <message>
        <source>the delegation</source>
        <translation>la delegación</translation>
    </message>
    <message>
        <source>the category</source>
        <translation>la categoría</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>la foto</translation>
    </message>
    <message>
        <source>the zones</source>
        <translation>las zonas</translation>
    </message>
    <message>
        <source>the days</source>
        <translation>los días</translation>
    </message>
    <message>
        <source>A line on the badge is wrong: {line}.</source>
        <translation>Una línea de la tarjeta es incorrecta: {line}.</translation>
    </message>
    <message>
        <source>Reads {language}</source>
        <translation>Idioma: {language}</translation>
    </message>
    <message>
        <source>{desk} is with them</source>
        <translation>{desk} ya está atendiendo</translation>
    </message>
    <message>
        <source>This desk went there; it is not finished</source>
        <translation>Este puesto fue; no está terminado</translation>
    </message>
    <message>
        <source>Go to {station}</source>
        <translation>Vaya a {station}</translation>
    </message>
    <message>
        <source>They come from {station}</source>
        <translation>La persona viene de {station}</translation>
    </message>
    <message>
        <source>Somebody needs help</source>
        <translation>Alguien necesita ayuda</translation>
    </message>
    <message>
        <source>Somebody needs help ({number})</source>
        <translation>Se necesita ayuda ({number})</translation>
    </message>
    <message>
        <source>Identity was checked at {station}.</source>
        <translation>La identidad se comprobó en {station}.</translation>
    </message>
    <message>
        <source>The photo was taken there.</source>
        <translation>La foto se tomó allí.</translation>
    </message>
    <message>
        <source>A badge was printed there: look for it.</source>
        <translation>Allí se imprimió una tarjeta: búsquela.</translation>
    </message>
    <message>
        <source>Another desk is seeing to this person already.</source>
        <translation>Otro puesto ya atiende a esta persona.</translation>
    </message>
    <message>
        <source>Help whoever else is waiting.</source>
        <translation>Ayude a quien más esté esperando.</translation>
    </message>
    <message>
        <source>This person has been helped already.</source>
        <translation>Esta persona ya recibió ayuda.</translation>
    </message>
    <message>
        <source>There is no such call for help.</source>
        <translation>No existe esa petición de ayuda.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Mire de nuevo la lista.</translation>
    </message>
</context>
<context>
    <name>HelpCasesSheet</name>
    <message>
        <source>Help at self-service</source>
        <translation>Ayuda en el autoservicio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nobody needs help at the moment.</source>
        <translation>Nadie necesita ayuda en este momento.</translation>
    </message>
</context>
<context>
    <name>HelpInHandCard</name>
    <message>
        <source>Nobody is there</source>
        <translation>No hay nadie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>For staff: show your card</source>
        <translation>Para el personal: muestre su tarjeta</translation>
    </message>
    <message>
        <source>Hold it before the camera, or use the hand scanner.</source>
        <translation>Póngalo ante la cámara o use el lector de mano.</translation>
    </message>
    <message>
        <source>Now your PIN</source>
        <translation>Ahora su PIN</translation>
    </message>
    <message>
        <source>Nobody else should see what you type.</source>
        <translation>Nadie más debe ver lo que teclea.</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>Settings of this station</source>
        <translation>Ajustes de este puesto</translation>
    </message>
    <message>
        <source>They count from when the station opens again, which takes a few seconds.</source>
        <translation>Se aplican cuando el puesto se abre de nuevo, lo que tarda unos segundos.</translation>
    </message>
    <message>
        <source>Close the station?</source>
        <translation>¿Cerrar el puesto?</translation>
    </message>
    <message>
        <source>The window ends, and whoever stands here sees this computer.</source>
        <translation>La ventana se cierra y quien esté aquí ve este ordenador.</translation>
    </message>
    <message>
        <source>Language at the start</source>
        <translation>Idioma al inicio</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Spoken guidance</source>
        <translation>Guía hablada</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activados</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivados</translation>
    </message>
    <message>
        <source>With headphones</source>
        <translation>Con auriculares</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>It is in service.</source>
        <translation>Está en servicio.</translation>
    </message>
    <message>
        <source>It is out of service until you bring it back.</source>
        <translation>Está fuera de servicio hasta que usted lo devuelva.</translation>
    </message>
    <message>
        <source>Only an admin keeps this station.</source>
        <translation>Solo un administrador gestiona este puesto.</translation>
    </message>
    <message>
        <source>Ask an admin to come.</source>
        <translation>Pida a un administrador que venga.</translation>
    </message>
    <message>
        <source>The settings file can only be changed by hand.</source>
        <translation>El archivo de ajustes solo puede cambiarse a mano.</translation>
    </message>
    <message>
        <source>Open settings.toml in the data folder.</source>
        <translation>Abra settings.toml en la carpeta de datos.</translation>
    </message>
    <message>
        <source>The settings file is not in order.</source>
        <translation>El archivo de ajustes no está en orden.</translation>
    </message>
    <message>
        <source>Mend settings.toml in the data folder.</source>
        <translation>Corrija settings.toml en la carpeta de datos.</translation>
    </message>
</context>
<context>
    <name>KeeperMenu</name>
    <message>
        <source>Back to service</source>
        <translation>Volver al servicio</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>The clock is right now</source>
        <translation>El reloj ya está en hora</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close the station</source>
        <translation>Cerrar el puesto</translation>
    </message>
</context>
<context>
    <name>KeeperSheet</name>
    <message>
        <source>Save and open again</source>
        <translation>Guardar y abrir de nuevo</translation>
    </message>
    <message>
        <source>Close the station</source>
        <translation>Cerrar el puesto</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>KioskLive</name>
    <message>
        <source>Live view of the camera</source>
        <translation>Imagen en directo de la cámara</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>No hay imagen de la cámara</translation>
    </message>
</context>
<context>
    <name>KioskScroll</name>
    <message>
        <source>Further up</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Otros idiomas</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LikenessTable</name>
    <message>
        <source>Watch list</source>
        <translation>Lista de vigilancia</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Esta persona</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Nobody known</source>
        <translation>Nadie conocido</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>hace {number} s</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>hace {number} min</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>hace {number} h</translation>
    </message>
    <message>
        <source>{number} d ago</source>
        <translation>hace {number} d</translation>
    </message>
    <message>
        <source>1 new scan</source>
        <translation>1 lectura nueva</translation>
    </message>
    <message>
        <source>{number} new scans</source>
        <translation>{number} lecturas nuevas</translation>
    </message>
    <message>
        <source>{number} or more new scans</source>
        <translation>{number} o más lecturas nuevas</translation>
    </message>
    <message>
        <source>1 scan</source>
        <translation>1 lectura</translation>
    </message>
    <message>
        <source>{number} scans</source>
        <translation>{number} lecturas</translation>
    </message>
    <message>
        <source>about {number} scans</source>
        <translation>unas {number} lecturas</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>The list holds still while you read.</source>
        <translation>La lista no se mueve mientras lee.</translation>
    </message>
    <message>
        <source>Scans of all stations as they happen</source>
        <translation>Lecturas de todos los puestos a medida que ocurren</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver a ahora</translation>
    </message>
    <message>
        <source>The newest scan will stand here.</source>
        <translation>La lectura más reciente aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>Live view of the camera</source>
        <translation>Imagen en directo de la cámara</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>No hay imagen de la cámara</translation>
    </message>
    <message>
        <source>The hand scanner and the search still work.</source>
        <translation>El lector de mano y la búsqueda siguen funcionando.</translation>
    </message>
</context>
<context>
    <name>LiveTable</name>
    <message>
        <source>Newest scans</source>
        <translation>Lecturas más recientes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Looking for the newest scans…</source>
        <translation>Buscando las lecturas más recientes…</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Aún no se ha escaneado nada.</translation>
    </message>
</context>
<context>
    <name>LockPanel</name>
    <message>
        <source>Unlock with PIN</source>
        <translation>Desbloquear con PIN</translation>
    </message>
    <message>
        <source>Someone else: show card</source>
        <translation>Otra persona: mostrar el carné</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Write a time as 14:05.</source>
        <translation>Escriba una hora como 14:05.</translation>
    </message>
    <message>
        <source>Write the number of an entry.</source>
        <translation>Escriba el número de una entrada.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>LogHead</name>
    <message>
        <source>Searching further back…</source>
        <translation>Buscando más atrás…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Scans</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Aún no se ha escaneado nada.</translation>
    </message>
    <message>
        <source>No scan is like this. Take a condition out, or look at another time.</source>
        <translation>Ninguna lectura es así. Quite una condición o mire otra hora.</translation>
    </message>
</context>
<context>
    <name>LooksChoice</name>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
</context>
<context>
    <name>MenuDeeds</name>
    <message>
        <source>Not on the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>Badge handed back</source>
        <translation>Tarjeta devuelta</translation>
    </message>
    <message>
        <source>Badge %1 lets nobody in any more, from this moment.</source>
        <translation>Desde este momento, la tarjeta %1 ya no permite entrar a nadie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Recoger la tarjeta</translation>
    </message>
</context>
<context>
    <name>MenuDialog</name>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MonthPad</name>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
</context>
<context>
    <name>OperatorsPanel</name>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Derivadas</translation>
    </message>
    <message>
        <source>Exc. asked</source>
        <translation>Exc. pedidas</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedidas</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>There are no operators.</source>
        <translation>No hay operadores.</translation>
    </message>
</context>
<context>
    <name>OverrideForm</name>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What the reason is, without names</source>
        <translation>Cuál es el motivo, sin nombres</translation>
    </message>
    <message>
        <source>More words, without names (not needed)</source>
        <translation>Más detalles, sin nombres (no es necesario)</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>A supervisor is here</source>
        <translation>Hay un supervisor aquí</translation>
    </message>
    <message>
        <source>Ask the console</source>
        <translation>Preguntar a la consola</translation>
    </message>
</context>
<context>
    <name>OverrideSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Overrides</name>
    <message>
        <source>Passport and face agree</source>
        <translation>El pasaporte y el rostro coinciden</translation>
    </message>
    <message>
        <source>The delegation confirmed it</source>
        <translation>La delegación lo confirmó</translation>
    </message>
    <message>
        <source>Security confirmed it</source>
        <translation>Seguridad lo confirmó</translation>
    </message>
    <message>
        <source>The badge is faulty</source>
        <translation>La tarjeta está defectuosa</translation>
    </message>
    <message>
        <source>The badge is lost</source>
        <translation>La tarjeta se ha perdido</translation>
    </message>
    <message>
        <source>The system is at fault</source>
        <translation>El fallo es del sistema</translation>
    </message>
    <message>
        <source>The host ordered it</source>
        <translation>Lo ordenó el anfitrión</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>This time only</source>
        <translation>Solo esta vez</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Whole event</source>
        <translation>Todo el evento</translation>
    </message>
    <message>
        <source>Ask for an exception</source>
        <translation>Pedir una excepción</translation>
    </message>
    <message>
        <source>Ask for one more badge</source>
        <translation>Pedir una tarjeta más</translation>
    </message>
    <message>
        <source>Asked for: waiting for a supervisor.</source>
        <translation>Pedida: a la espera de un supervisor.</translation>
    </message>
    <message>
        <source>An exception was granted.</source>
        <translation>Se concedió una excepción.</translation>
    </message>
    <message>
        <source>The exception was declined.</source>
        <translation>La excepción fue denegada.</translation>
    </message>
    <message>
        <source>The request was taken back.</source>
        <translation>La petición fue retirada.</translation>
    </message>
    <message>
        <source>Nobody answered in time. Ask again.</source>
        <translation>Nadie respondió a tiempo. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Se ha perdido</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>Está dañada</translation>
    </message>
    <message>
        <source>Something on it is wrong</source>
        <translation>Contiene un error</translation>
    </message>
    <message>
        <source>It was not printed well</source>
        <translation>No se imprimió bien</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>May come</source>
        <translation>Puede venir</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>open since {time}</source>
        <translation>abierto desde {time}</translation>
    </message>
    <message>
        <source>closed {time}: {words}</source>
        <translation>cerrado {time}: {words}</translation>
    </message>
    <message>
        <source>asked by {asker}, granted by {granter}</source>
        <translation>pedida por {asker}, concedida por {granter}</translation>
    </message>
    <message>
        <source>Revoke: {badge}</source>
        <translation>Revocar: {badge}</translation>
    </message>
    <message>
        <source>Handed back: {badge}</source>
        <translation>Devuelta: {badge}</translation>
    </message>
    <message>
        <source>Change category or zones</source>
        <translation>Cambiar la categoría o las zonas</translation>
    </message>
    <message>
        <source>Count as inside: {zone}</source>
        <translation>Contar como dentro: {zone}</translation>
    </message>
    <message>
        <source>Count as outside: {zone}</source>
        <translation>Contar como fuera: {zone}</translation>
    </message>
    <message>
        <source>The badge is lost</source>
        <translation>La tarjeta se ha perdido</translation>
    </message>
    <message>
        <source>The badge was stolen</source>
        <translation>La tarjeta fue robada</translation>
    </message>
    <message>
        <source>The badge is damaged</source>
        <translation>La tarjeta está dañada</translation>
    </message>
    <message>
        <source>The delegation withdrew the person</source>
        <translation>La delegación retiró a la persona</translation>
    </message>
    <message>
        <source>By order of security</source>
        <translation>Por orden de seguridad</translation>
    </message>
    <message>
        <source>Went out without a scan</source>
        <translation>Salió sin lectura</translation>
    </message>
    <message>
        <source>Went in without a scan</source>
        <translation>Entró sin lectura</translation>
    </message>
    <message>
        <source>The badge was passed back</source>
        <translation>La tarjeta se pasó a otra persona</translation>
    </message>
    <message>
        <source>A gate counted wrongly</source>
        <translation>Una puerta contó mal</translation>
    </message>
    <message>
        <source>A new function</source>
        <translation>Una nueva función</translation>
    </message>
    <message>
        <source>It was wrong</source>
        <translation>Era incorrecto</translation>
    </message>
    <message>
        <source>The delegation asks for it</source>
        <translation>La delegación lo pide</translation>
    </message>
    <message>
        <source>The secretariat asks for it</source>
        <translation>La secretaría lo pide</translation>
    </message>
    <message>
        <source>The person leaves the event</source>
        <translation>La persona deja el evento</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>El día ha terminado</translation>
    </message>
    <message>
        <source>The badge was found</source>
        <translation>Se encontró la tarjeta</translation>
    </message>
    <message>
        <source>Category or zones were changed</source>
        <translation>Se cambiaron la categoría o las zonas</translation>
    </message>
    <message>
        <source>It was for an earlier day</source>
        <translation>Era para un día anterior</translation>
    </message>
    <message>
        <source>Security check not finished</source>
        <translation>Control de seguridad sin terminar</translation>
    </message>
    <message>
        <source>Security check passed</source>
        <translation>Control de seguridad superado</translation>
    </message>
    <message>
        <source>Security clearance withdrawn</source>
        <translation>Autorización de seguridad retirada</translation>
    </message>
    <message>
        <source>made, not handed over</source>
        <translation>creada, sin entregar</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituida</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocada</translation>
    </message>
    <message>
        <source>never printed</source>
        <translation>nunca impresa</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>devuelta</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Code of a badge</source>
        <translation>Código de una tarjeta</translation>
    </message>
    <message>
        <source>Operator’s card</source>
        <translation>Carné de operador</translation>
    </message>
    <message>
        <source>Admitted by exception</source>
        <translation>Admisión por excepción</translation>
    </message>
    <message>
        <source>One more badge</source>
        <translation>Una tarjeta más</translation>
    </message>
    <message>
        <source>Export of names</source>
        <translation>Exportación de nombres</translation>
    </message>
    <message>
        <source>Change of keys</source>
        <translation>Cambio de claves</translation>
    </message>
    <message>
        <source>Change of the clock</source>
        <translation>Cambio del reloj</translation>
    </message>
    <message>
        <source>Cancelled by the delegation</source>
        <translation>Cancelado por la delegación</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Aún sin tarjeta</translation>
    </message>
    <message>
        <source>Badge {number}</source>
        <translation>Tarjeta {number}</translation>
    </message>
    <message>
        <source>inside since {time}, set by hand</source>
        <translation>dentro desde {time}, corregido a mano</translation>
    </message>
    <message>
        <source>inside since {time}, {gate}</source>
        <translation>dentro desde {time}, {gate}</translation>
    </message>
    <message>
        <source>out since {time}, set by hand</source>
        <translation>fuera desde {time}, corregido a mano</translation>
    </message>
    <message>
        <source>out since {time}, {gate}</source>
        <translation>fuera desde {time}, {gate}</translation>
    </message>
    <message>
        <source>was not inside yet</source>
        <translation>aún no ha estado dentro</translation>
    </message>
    <message>
        <source>may not enter</source>
        <translation>no puede entrar</translation>
    </message>
    <message>
        <source>The badge is revoked: every station refuses it from now on.</source>
        <translation>La tarjeta está revocada: desde ahora todos los puestos la rechazan.</translation>
    </message>
    <message>
        <source>The badges are revoked: every station refuses them from now on.</source>
        <translation>Las tarjetas están revocadas: desde ahora todos los puestos las rechazan.</translation>
    </message>
    <message>
        <source>Changed. The badge lets nobody in any more: a desk prints the new one.</source>
        <translation>Cambiado. La tarjeta ya no permite entrar a nadie: un puesto imprime la nueva.</translation>
    </message>
    <message>
        <source>Changed. Every door goes by it from now on.</source>
        <translation>Cambiado. Todas las puertas lo aplican desde ahora.</translation>
    </message>
    <message>
        <source>Handed back: every station refuses the badge from now on.</source>
        <translation>Devuelta: todos los puestos rechazan la tarjeta desde ahora.</translation>
    </message>
    <message>
        <source>Set right: counted as inside.</source>
        <translation>Corregido: cuenta como dentro.</translation>
    </message>
    <message>
        <source>Set right: counted as outside.</source>
        <translation>Corregido: cuenta como fuera.</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Voluntario</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Show your card</source>
        <translation>Muestre su carné</translation>
    </message>
    <message>
        <source>Hold it before the camera, or use the hand scanner.</source>
        <translation>Póngalo ante la cámara o use el lector de mano.</translation>
    </message>
    <message>
        <source>Now your PIN</source>
        <translation>Ahora su PIN</translation>
    </message>
    <message>
        <source>The card was read. Nobody else should see what you type.</source>
        <translation>Se ha leído el carné. Nadie más debe ver lo que escribe.</translation>
    </message>
    <message>
        <source>This station is locked</source>
        <translation>Este puesto está bloqueado</translation>
    </message>
    <message>
        <source>Whoever works here opens it again with the PIN.</source>
        <translation>Quien trabaja aquí lo vuelve a abrir con su PIN.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Su PIN</translation>
    </message>
    <message>
        <source>It opens this station again where you left it.</source>
        <translation>Vuelve a abrir este puesto donde lo dejó.</translation>
    </message>
    <message>
        <source>The PIN you have now</source>
        <translation>Su PIN actual</translation>
    </message>
    <message>
        <source>So that nobody else changes it for you.</source>
        <translation>Para que nadie más lo cambie por usted.</translation>
    </message>
    <message>
        <source>Your new PIN</source>
        <translation>Su nuevo PIN</translation>
    </message>
    <message>
        <source>6 to 12 digits: no row, no pattern, no birth date.</source>
        <translation>De 6 a 12 dígitos: sin series, sin patrones, sin fechas de nacimiento.</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>El nuevo PIN otra vez</translation>
    </message>
    <message>
        <source>So that no slip of the finger locks you out.</source>
        <translation>Para que un error al escribir no le impida entrar.</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>Su PIN ha cambiado</translation>
    </message>
    <message>
        <source>The old one lets nobody in any more.</source>
        <translation>El anterior ya no da acceso a nadie.</translation>
    </message>
    <message>
        <source>The first admin</source>
        <translation>El primer administrador</translation>
    </message>
    <message>
        <source>Nobody can sign in here yet. The first admin is let in by a card and a PIN.</source>
        <translation>Aún nadie puede iniciar sesión aquí. El primer administrador entra con un carné y un PIN.</translation>
    </message>
    <message>
        <source>The admin’s PIN</source>
        <translation>El PIN del administrador</translation>
    </message>
    <message>
        <source>The PIN once more</source>
        <translation>El PIN otra vez</translation>
    </message>
    <message>
        <source>So that no slip of the finger locks the admin out.</source>
        <translation>Para que un error al escribir no impida entrar al administrador.</translation>
    </message>
    <message>
        <source>The admin’s card</source>
        <translation>El carné del administrador</translation>
    </message>
    <message>
        <source>Keep it as you would a key: save it, or photograph it now. It is not shown again here.</source>
        <translation>Guárdelo como una llave: guarde el archivo o fotografíelo ahora. No se volverá a mostrar aquí.</translation>
    </message>
    <message>
        <source>Supervisor: show your card</source>
        <translation>Supervisor: muestre su carné</translation>
    </message>
    <message>
        <source>Supervisor: your PIN</source>
        <translation>Supervisor: su PIN</translation>
    </message>
    <message>
        <source>The exception is granted in your name.</source>
        <translation>La excepción se concede en su nombre.</translation>
    </message>
    <message>
        <source>Card and PIN do not let you in.</source>
        <translation>El carné y el PIN no le dan acceso.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>After wrong PINs the next try has to wait.</source>
        <translation>Tras varios PIN erróneos hay que esperar para volver a intentarlo.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs.</source>
        <translation>Hubo demasiados PIN erróneos.</translation>
    </message>
    <message>
        <source>A supervisor can unlock you.</source>
        <translation>Un supervisor puede desbloquearle.</translation>
    </message>
    <message>
        <source>Nobody can sign in with this code.</source>
        <translation>Nadie puede iniciar sesión con este código.</translation>
    </message>
    <message>
        <source>Show your operator’s card, or the badge that you work with.</source>
        <translation>Muestre su carné de operador o la tarjeta con la que trabaja.</translation>
    </message>
    <message>
        <source>A PIN is 6 to 12 digits.</source>
        <translation>Un PIN tiene de 6 a 12 dígitos.</translation>
    </message>
    <message>
        <source>Type it again, digits only.</source>
        <translation>Escríbalo de nuevo, solo con dígitos.</translation>
    </message>
    <message>
        <source>This PIN is among those that anyone would try first.</source>
        <translation>Este PIN es de los que cualquiera probaría primero.</translation>
    </message>
    <message>
        <source>Choose one without a pattern, a row of digits or a birth date.</source>
        <translation>Elija uno sin patrón, serie de dígitos ni fecha de nacimiento.</translation>
    </message>
    <message>
        <source>The two PINs were not the same.</source>
        <translation>Los dos PIN no coincidían.</translation>
    </message>
    <message>
        <source>Choose it once more.</source>
        <translation>Elíjalo otra vez.</translation>
    </message>
    <message>
        <source>That was as quick as a hand scanner, and was left out.</source>
        <translation>Se escribió tan rápido como un lector de mano y no se tuvo en cuenta.</translation>
    </message>
    <message>
        <source>Type the PIN a little slower, or touch the keys here.</source>
        <translation>Escriba el PIN un poco más despacio o toque las teclas aquí.</translation>
    </message>
    <message>
        <source>Nobody is signed in here.</source>
        <translation>Nadie ha iniciado sesión aquí.</translation>
    </message>
    <message>
        <source>Sign in with card and PIN.</source>
        <translation>Inicie sesión con carné y PIN.</translation>
    </message>
    <message>
        <source>This station is locked.</source>
        <translation>Este puesto está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it with your PIN.</source>
        <translation>Desbloquéelo con su PIN.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Su función no permite hacer esto.</translation>
    </message>
    <message>
        <source>Ask a supervisor to do it.</source>
        <translation>Pida a un supervisor que lo haga.</translation>
    </message>
    <message>
        <source>This code or this name cannot be used.</source>
        <translation>Este código o este nombre no se puede usar.</translation>
    </message>
    <message>
        <source>A code is 1 to 32 letters, digits, dots or hyphens; a name at most 120 letters.</source>
        <translation>Un código tiene de 1 a 32 letras, dígitos, puntos o guiones; un nombre, 120 letras como máximo.</translation>
    </message>
    <message>
        <source>There is an operator of this code already.</source>
        <translation>Ya hay un operador con este código.</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>Elija otro código.</translation>
    </message>
    <message>
        <source>There is an admin already.</source>
        <translation>Ya hay un administrador.</translation>
    </message>
    <message>
        <source>Ask that admin to add you.</source>
        <translation>Pida a ese administrador que le añada.</translation>
    </message>
    <message>
        <source>The event’s key is not on this machine, and it signs the card.</source>
        <translation>La clave del evento, que firma el carné, no está en este equipo.</translation>
    </message>
    <message>
        <source>Make the first admin on the machine where the event was created.</source>
        <translation>Cree el primer administrador en el equipo donde se creó el evento.</translation>
    </message>
    <message>
        <source>The event’s key on this machine belongs to another event.</source>
        <translation>La clave del evento en este equipo pertenece a otro evento.</translation>
    </message>
    <message>
        <source>The card could not be saved.</source>
        <translation>El carné no se pudo guardar.</translation>
    </message>
    <message>
        <source>Photograph it from the screen, or free some space and try again.</source>
        <translation>Fotografíelo en la pantalla, o libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A key of this station is missing, so no PIN can be checked.</source>
        <translation>Falta una clave de este puesto, así que no se puede comprobar ningún PIN.</translation>
    </message>
    <message>
        <source>Call an admin: keys/pepper.key must be restored.</source>
        <translation>Llame a un administrador: hay que restaurar keys/pepper.key.</translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>La segunda persona debe ser otra.</translation>
    </message>
    <message>
        <source>Fetch another supervisor.</source>
        <translation>Busque a otro supervisor.</translation>
    </message>
    <message>
        <source>Nobody decides about themselves.</source>
        <translation>Nadie decide sobre sí mismo.</translation>
    </message>
    <message>
        <source>These words cannot be taken.</source>
        <translation>Este texto no se puede aceptar.</translation>
    </message>
    <message>
        <source>“Another reason” needs words, at most 400 characters.</source>
        <translation>“Otro motivo” necesita un texto de 400 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The event has ended.</source>
        <translation>El evento ha terminado.</translation>
    </message>
    <message>
        <source>Choose this passage or today.</source>
        <translation>Elija este paso u hoy.</translation>
    </message>
    <message>
        <source>This station does not know the person any more.</source>
        <translation>Este puesto ya no conoce a la persona.</translation>
    </message>
    <message>
        <source>Find the person by name.</source>
        <translation>Busque a la persona por su nombre.</translation>
    </message>
    <message>
        <source>This was answered already.</source>
        <translation>Esto ya se respondió.</translation>
    </message>
    <message>
        <source>Look at the answer.</source>
        <translation>Mire la respuesta.</translation>
    </message>
    <message>
        <source>Nobody knows of this request any more.</source>
        <translation>Esta petición ya no consta en ningún sitio.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>This badge was replaced once already.</source>
        <translation>Esta tarjeta ya se sustituyó una vez.</translation>
    </message>
    <message>
        <source>Ask for an exception.</source>
        <translation>Pida una excepción.</translation>
    </message>
    <message>
        <source>Try again in {clock}.</source>
        <translation>Inténtelo de nuevo en {clock}.</translation>
    </message>
    <message>
        <source>{who} is signed in here.</source>
        <translation>{who} ha iniciado sesión aquí.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>An exception is asked for in somebody’s name.</source>
        <translation>Una excepción se pide en nombre de alguien.</translation>
    </message>
    <message>
        <source>One moment: this station is being opened.</source>
        <translation>Un momento: este puesto se está abriendo.</translation>
    </message>
</context>
<context>
    <name>PeopleFound</name>
    <message>
        <source>Type at least two letters of any part of the name, in any script, or the number.</source>
        <translation>Escriba al menos dos letras de cualquier parte del nombre, en cualquier escritura, o el número.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nobody found. Try the family name only, or the delegation.</source>
        <translation>No se encontró a nadie. Pruebe solo con el apellido o con la delegación.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Name, delegation or number</source>
        <translation>Nombre, delegación o número</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Badge {serial}</source>
        <translation>Tarjeta {serial}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>N.º {number}</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>No picture yet</source>
        <translation>Aún sin foto</translation>
    </message>
    <message>
        <source>Registry picture</source>
        <translation>Foto del registro</translation>
    </message>
    <message>
        <source>Taken now</source>
        <translation>Tomada ahora</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Además: %1</translation>
    </message>
</context>
<context>
    <name>PersonFilePanel</name>
    <message>
        <source>This person cannot be shown</source>
        <translation>Esta persona no se puede mostrar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Nobody is open</source>
        <translation>Ninguna persona abierta</translation>
    </message>
    <message>
        <source>Look for a person and choose one of the list.</source>
        <translation>Busque a una persona y elija una de la lista.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Badges and invitations</source>
        <translation>Tarjetas e invitaciones</translation>
    </message>
    <message>
        <source>Cases and exceptions</source>
        <translation>Casos y excepciones</translation>
    </message>
    <message>
        <source>Scans, the newest first</source>
        <translation>Lecturas, la más reciente primero</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Sin lecturas</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Digits typed: %1</source>
        <translation>Dígitos escritos: %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>Borrar el último dígito</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Ask them to look into the camera.</source>
        <translation>Pídale que mire a la cámara.</translation>
    </message>
    <message>
        <source>One person only, please.</source>
        <translation>Una sola persona, por favor.</translation>
    </message>
    <message>
        <source>Please come a little closer.</source>
        <translation>Acérquese un poco, por favor.</translation>
    </message>
    <message>
        <source>Too dark. Turn on a light or turn towards it.</source>
        <translation>Demasiado oscuro. Encienda una luz o gírese hacia ella.</translation>
    </message>
    <message>
        <source>Too bright. Turn away from the light.</source>
        <translation>Demasiado claro. Apártese de la luz.</translation>
    </message>
    <message>
        <source>Please hold still for a moment.</source>
        <translation>No se mueva un momento, por favor.</translation>
    </message>
    <message>
        <source>Please move to the middle of the picture.</source>
        <translation>Colóquese en el centro de la imagen, por favor.</translation>
    </message>
    <message>
        <source>Please keep the head upright.</source>
        <translation>Mantenga la cabeza recta, por favor.</translation>
    </message>
    <message>
        <source>Please uncover the face: no mask, no hand, no dark glasses.</source>
        <translation>Por favor, descubra el rostro: sin mascarilla, sin mano, sin gafas oscuras.</translation>
    </message>
    <message>
        <source>Please look straight into the camera.</source>
        <translation>Por favor, mire de frente a la cámara.</translation>
    </message>
    <message>
        <source>Please raise the chin a little.</source>
        <translation>Por favor, levante un poco la barbilla.</translation>
    </message>
    <message>
        <source>Please lower the chin a little.</source>
        <translation>Por favor, baje un poco la barbilla.</translation>
    </message>
    <message>
        <source>Please close the mouth.</source>
        <translation>Por favor, cierre la boca.</translation>
    </message>
    <message>
        <source>Light from one side. Please turn towards it.</source>
        <translation>La luz viene de un lado. Por favor, gírese hacia ella.</translation>
    </message>
    <message>
        <source>Busy background. A plain wall is better.</source>
        <translation>Fondo recargado. Es mejor una pared lisa.</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>ningún rostro</translation>
    </message>
    <message>
        <source>more than one face</source>
        <translation>más de un rostro</translation>
    </message>
    <message>
        <source>face too small</source>
        <translation>rostro demasiado pequeño</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>demasiado oscura</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>demasiado clara</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>borrosa</translation>
    </message>
    <message>
        <source>off centre</source>
        <translation>descentrada</translation>
    </message>
    <message>
        <source>head tilted</source>
        <translation>cabeza inclinada</translation>
    </message>
    <message>
        <source>face covered</source>
        <translation>rostro cubierto</translation>
    </message>
    <message>
        <source>head turned aside</source>
        <translation>cabeza girada</translation>
    </message>
    <message>
        <source>chin too low</source>
        <translation>barbilla demasiado baja</translation>
    </message>
    <message>
        <source>chin too high</source>
        <translation>barbilla demasiado alta</translation>
    </message>
    <message>
        <source>mouth open</source>
        <translation>boca abierta</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>luz desigual</translation>
    </message>
    <message>
        <source>busy background</source>
        <translation>fondo recargado</translation>
    </message>
    <message>
        <source>Good. Hold still.</source>
        <translation>Bien. No se mueva.</translation>
    </message>
    <message>
        <source>not fit for a badge</source>
        <translation>no sirve para una tarjeta</translation>
    </message>
</context>
<context>
    <name>PresenceMenu</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Set up the first admin</source>
        <translation>Configurar el primer administrador</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Your badge as it will be printed</source>
        <translation>Su acreditación tal como se imprimirá</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Está mal</translation>
    </message>
    <message>
        <source>%1 is wrong</source>
        <translation>Está mal: %1</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>New roll in</source>
        <translation>Rollo nuevo puesto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>This printer says when a badge has come out.</source>
        <translation>Esta impresora avisa cuando ha salido una tarjeta.</translation>
    </message>
    <message>
        <source>This printer says when a badge has come out, but keeps no list: after a fault you may be asked.</source>
        <translation>Esta impresora avisa cuando ha salido una tarjeta, pero no guarda una lista: tras un fallo se le puede preguntar a usted.</translation>
    </message>
    <message>
        <source>This computer’s print queue only says that a badge was sent: check the tray.</source>
        <translation>La cola de impresión de este equipo solo indica que se envió la tarjeta: compruebe la bandeja.</translation>
    </message>
    <message>
        <source>This printer does not say whether a badge has come out: you are asked each time.</source>
        <translation>Esta impresora no dice si ha salido la tarjeta: se le pregunta cada vez.</translation>
    </message>
    <message>
        <source>Badges are kept as files; no paper is printed.</source>
        <translation>Las tarjetas se guardan como archivos; no se imprime papel.</translation>
    </message>
    <message>
        <source>Waits for a printer</source>
        <translation>Espera una impresora</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>De camino a la impresora</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>En la impresora</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>Imprimiéndose</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Sin imprimir</translation>
    </message>
    <message>
        <source>Look in the tray: did it come out?</source>
        <translation>Mire en la bandeja: ¿ha salido?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Ha salido</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Print at {printer}</source>
        <translation>Imprimir en {printer}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Cancel the badge</source>
        <translation>Anular la tarjeta</translation>
    </message>
    <message>
        <source>Yes, make it void</source>
        <translation>Sí, invalidarla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Print here</source>
        <translation>Imprimir aquí</translation>
    </message>
    <message>
        <source>It was taken back from the printer.</source>
        <translation>Se ha retirado de la impresora.</translation>
    </message>
    <message>
        <source>The printer may still print it later. Wait, look again, then answer again.</source>
        <translation>La impresora aún puede imprimirla más tarde. Espere, mire de nuevo y responda otra vez.</translation>
    </message>
    <message>
        <source>The printer says that it came out. Look once more, then answer again.</source>
        <translation>La impresora indica que ha salido. Mire una vez más y responda de nuevo.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>{name}: {percent} %</source>
        <translation>{name}: {percent} %</translation>
    </message>
    <message>
        <source>{n} of {roll} labels left</source>
        <translation>Etiquetas restantes: {n} de {roll}</translation>
    </message>
    <message>
        <source>{n} sheets left</source>
        <translation>Hojas restantes: {n}</translation>
    </message>
    <message>
        <source>Badges at it: {n}</source>
        <translation>Tarjetas en ella: {n}</translation>
    </message>
    <message>
        <source>The code on it will let nobody in. The person can get a new badge.</source>
        <translation>Su código no dejará entrar a nadie. La persona puede recibir una nueva tarjeta.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Badge {serial}</source>
        <translation>Tarjeta {serial}</translation>
    </message>
    <message>
        <source>Station {code}</source>
        <translation>Puesto {code}</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>No se conoce aquí</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>hace {number} min</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>hace {number} h</translation>
    </message>
</context>
<context>
    <name>PrintersDialog</name>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Asking the printers…</source>
        <translation>Consultando las impresoras…</translation>
    </message>
    <message>
        <source>Sign in to see which badges wait.</source>
        <translation>Inicie sesión para ver las tarjetas en espera.</translation>
    </message>
    <message>
        <source>The list cannot be read at the moment.</source>
        <translation>La lista no se puede leer en este momento.</translation>
    </message>
    <message>
        <source>Badges that wait</source>
        <translation>Tarjetas en espera</translation>
    </message>
    <message>
        <source>No badge waits.</source>
        <translation>No hay tarjetas en espera.</translation>
    </message>
</context>
<context>
    <name>QuorumCard</name>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en espera</translation>
    </message>
</context>
<context>
    <name>RailPanel</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Please take them to the supervisor’s desk.</source>
        <translation>Acompañe a la persona al puesto del supervisor.</translation>
    </message>
    <message>
        <source>The code is valid.</source>
        <translation>El código es válido.</translation>
    </message>
    <message>
        <source>Compare the face with the picture, then go on.</source>
        <translation>Compare el rostro con la foto y continúe.</translation>
    </message>
    <message>
        <source>The invitation is valid; this check-in was begun before.</source>
        <translation>La invitación es válida; este registro ya se había iniciado.</translation>
    </message>
    <message>
        <source>Go on where it stopped.</source>
        <translation>Continúe donde se quedó.</translation>
    </message>
    <message>
        <source>Found by name, without a code.</source>
        <translation>Encontrado por el nombre, sin código.</translation>
    </message>
    <message>
        <source>Ask for a passport and compare name and face before you go on.</source>
        <translation>Pida un pasaporte y compare el nombre y el rostro antes de continuar.</translation>
    </message>
    <message>
        <source>Two people have allowed this.</source>
        <translation>Dos personas lo han autorizado.</translation>
    </message>
    <message>
        <source>This code is damaged or incomplete.</source>
        <translation>Este código está dañado o incompleto.</translation>
    </message>
    <message>
        <source>Scan it again, or find the person by name.</source>
        <translation>Escanéelo de nuevo o busque a la persona por su nombre.</translation>
    </message>
    <message>
        <source>This code was not issued by the conference.</source>
        <translation>Este código no lo emitió la conferencia.</translation>
    </message>
    <message>
        <source>Do not let them pass. Call a supervisor.</source>
        <translation>No deje pasar a la persona. Llame a un supervisor.</translation>
    </message>
    <message>
        <source>This code was signed by someone this desk does not know.</source>
        <translation>Este código lo firmó alguien que este puesto no conoce.</translation>
    </message>
    <message>
        <source>This code was signed outside its issuer’s permitted time.</source>
        <translation>Este código se firmó fuera del plazo permitido a su emisor.</translation>
    </message>
    <message>
        <source>This code is for another event.</source>
        <translation>Este código es de otro evento.</translation>
    </message>
    <message>
        <source>Ask for the invitation to this event, or find the person by name.</source>
        <translation>Pida la invitación a este evento o busque a la persona por su nombre.</translation>
    </message>
    <message>
        <source>This code is not one of ours.</source>
        <translation>Este código no es nuestro.</translation>
    </message>
    <message>
        <source>Ask for the invitation letter, or find the person by name.</source>
        <translation>Pida la carta de invitación o busque a la persona por su nombre.</translation>
    </message>
    <message>
        <source>The delegation has withdrawn this person.</source>
        <translation>La delegación ha retirado a esta persona.</translation>
    </message>
    <message>
        <source>This code has been revoked.</source>
        <translation>Este código ha sido revocado.</translation>
    </message>
    <message>
        <source>Keep the badge if there is one, and call a supervisor.</source>
        <translation>Quédese con la tarjeta si la hay y llame a un supervisor.</translation>
    </message>
    <message>
        <source>This code was replaced by a newer one.</source>
        <translation>Este código fue sustituido por otro más reciente.</translation>
    </message>
    <message>
        <source>Ask for the newer badge or invitation.</source>
        <translation>Pida la tarjeta o la invitación más reciente.</translation>
    </message>
    <message>
        <source>This badge was handed back at departure.</source>
        <translation>Esta tarjeta se devolvió a la salida.</translation>
    </message>
    <message>
        <source>Keep the badge, and call a supervisor.</source>
        <translation>Quédese con la tarjeta y llame a un supervisor.</translation>
    </message>
    <message>
        <source>This person’s clearance has been withdrawn.</source>
        <translation>Se ha retirado la autorización de esta persona.</translation>
    </message>
    <message>
        <source>Stay polite, do not explain, and call a supervisor.</source>
        <translation>Sea cortés, no dé explicaciones y llame a un supervisor.</translation>
    </message>
    <message>
        <source>This code is no longer valid.</source>
        <translation>Este código ya no es válido.</translation>
    </message>
    <message>
        <source>Ask for a newer one, or find the person by name.</source>
        <translation>Pida uno más reciente o busque a la persona por su nombre.</translation>
    </message>
    <message>
        <source>This badge does not open this zone.</source>
        <translation>Esta tarjeta no da acceso a esta zona.</translation>
    </message>
    <message>
        <source>Show them the zones printed on the badge.</source>
        <translation>Muéstrele las zonas impresas en la tarjeta.</translation>
    </message>
    <message>
        <source>The code is genuine, but this desk does not know the person yet.</source>
        <translation>El código es auténtico, pero este puesto aún no conoce a la persona.</translation>
    </message>
    <message>
        <source>This code stands for more than one person.</source>
        <translation>Este código corresponde a más de una persona.</translation>
    </message>
    <message>
        <source>Find the person by name and check the passport.</source>
        <translation>Busque a la persona por su nombre y compruebe el pasaporte.</translation>
    </message>
    <message>
        <source>The clearance of this person is not finished.</source>
        <translation>La autorización de esta persona no ha terminado.</translation>
    </message>
    <message>
        <source>This code is not valid yet.</source>
        <translation>Este código aún no es válido.</translation>
    </message>
    <message>
        <source>Tell them when it begins, or take them to the supervisor’s desk.</source>
        <translation>Dígale cuándo empieza o acompañe a la persona al puesto del supervisor.</translation>
    </message>
    <message>
        <source>This person is not accredited for today.</source>
        <translation>Esta persona no está acreditada para hoy.</translation>
    </message>
    <message>
        <source>Tell them their days, or take them to the supervisor’s desk.</source>
        <translation>Dígale sus días o acompañe a la persona al puesto del supervisor.</translation>
    </message>
    <message>
        <source>This category is received at another desk.</source>
        <translation>Esta categoría se atiende en otro puesto.</translation>
    </message>
    <message>
        <source>Show them the way to their desk.</source>
        <translation>Indíquele el camino a su puesto.</translation>
    </message>
    <message>
        <source>An invitation does not open this gate; a badge does.</source>
        <translation>Una invitación no abre esta puerta; una tarjeta, sí.</translation>
    </message>
    <message>
        <source>Show them the way to the check-in desks.</source>
        <translation>Indíquele el camino a los puestos de registro.</translation>
    </message>
    <message>
        <source>This badge has not been handed over to its holder yet.</source>
        <translation>Esta acreditación aún no se ha entregado a su titular.</translation>
    </message>
    <message>
        <source>Show them the way to the hand-out desk.</source>
        <translation>Indíqueles el camino al mostrador de entrega de acreditaciones.</translation>
    </message>
    <message>
        <source>The zone is full at the moment.</source>
        <translation>La zona está llena en este momento.</translation>
    </message>
    <message>
        <source>Ask them to wait, and call a supervisor.</source>
        <translation>Pídale que espere y llame a un supervisor.</translation>
    </message>
    <message>
        <source>This invitation was already used.</source>
        <translation>Esta invitación ya se ha usado.</translation>
    </message>
    <message>
        <source>Ask for their badge. If it is lost, take them to the supervisor’s desk.</source>
        <translation>Pida su tarjeta. Si la ha perdido, acompañe a la persona al puesto del supervisor.</translation>
    </message>
    <message>
        <source>Another desk is checking this person in right now.</source>
        <translation>Otro puesto está registrando a esta persona ahora mismo.</translation>
    </message>
    <message>
        <source>Ask at that desk before you go on.</source>
        <translation>Pregunte en ese puesto antes de continuar.</translation>
    </message>
    <message>
        <source>This badge went in a short while ago.</source>
        <translation>Con esta tarjeta se entró hace muy poco.</translation>
    </message>
    <message>
        <source>This badge is already inside.</source>
        <translation>Esta tarjeta ya está dentro.</translation>
    </message>
    <message>
        <source>This badge was never seen going in.</source>
        <translation>Nunca se vio entrar esta tarjeta.</translation>
    </message>
    <message>
        <source>Let them out, and tell a supervisor.</source>
        <translation>Deje salir a la persona y avise a un supervisor.</translation>
    </message>
    <message>
        <source>The code and the registry data do not agree.</source>
        <translation>El código y los datos del registro no coinciden.</translation>
    </message>
    <message>
        <source>A portrait is needed first.</source>
        <translation>Primero se necesita un retrato.</translation>
    </message>
    <message>
        <source>Compare face and portrait, and ask a supervisor if in doubt.</source>
        <translation>Compare el rostro y el retrato y, en caso de duda, pregunte a un supervisor.</translation>
    </message>
    <message>
        <source>Please go to the supervisor’s desk.</source>
        <translation>Diríjase al mostrador del supervisor, por favor.</translation>
    </message>
    <message>
        <source>This person may not enter.</source>
        <translation>Esta persona no puede entrar.</translation>
    </message>
    <message>
        <source>Stay calm and polite. Call a supervisor.</source>
        <translation>Mantenga la calma y la cortesía. Llame a un supervisor.</translation>
    </message>
    <message>
        <source>It is not certain that this is the person.</source>
        <translation>No es seguro que sea la persona.</translation>
    </message>
    <message>
        <source>All is in order, but the registry data here is old.</source>
        <translation>Todo está en orden, pero los datos del registro aquí son antiguos.</translation>
    </message>
    <message>
        <source>This desk could not decide.</source>
        <translation>Este puesto no pudo decidir.</translation>
    </message>
    <message>
        <source>This invitation was already used at {station}, {at}.</source>
        <translation>Esta invitación ya se usó en {station}, {at}.</translation>
    </message>
    <message>
        <source>{station} is checking this person in right now.</source>
        <translation>{station} está registrando a esta persona ahora mismo.</translation>
    </message>
    <message>
        <source>This code was revoked {at}.</source>
        <translation>Este código fue revocado: {at}.</translation>
    </message>
    <message>
        <source>This code was replaced by a newer one {at}.</source>
        <translation>Este código fue sustituido por otro más reciente: {at}.</translation>
    </message>
    <message>
        <source>This badge was handed back {at}.</source>
        <translation>Esta tarjeta se devolvió {at}.</translation>
    </message>
    <message>
        <source>This code was valid until {until}.</source>
        <translation>Este código fue válido hasta el {until}.</translation>
    </message>
    <message>
        <source>This code is valid from {from}.</source>
        <translation>Este código es válido a partir del {from}.</translation>
    </message>
    <message>
        <source>This badge does not open zone {zone}.</source>
        <translation>Esta tarjeta no da acceso a la zona {zone}.</translation>
    </message>
    <message>
        <source>The badge is in order. There is nothing to print.</source>
        <translation>La tarjeta está en orden. No hay nada que imprimir.</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Last scans</source>
        <translation>Últimas lecturas</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Aún no se ha escaneado nada.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Entry {a} was altered: its hash does not fit.</source>
        <translation>La entrada {a} fue alterada: su hash no corresponde.</translation>
    </message>
    <message>
        <source>Entry {a} was altered: it cannot be read.</source>
        <translation>La entrada {a} fue alterada: no se puede leer.</translation>
    </message>
    <message>
        <source>Entry {a} was altered: its columns do not say what it signed.</source>
        <translation>La entrada {a} fue alterada: sus columnas no dicen lo que se firmó.</translation>
    </message>
    <message>
        <source>Entry {a} is missing.</source>
        <translation>Falta la entrada {a}.</translation>
    </message>
    <message>
        <source>Entries {a} to {b} are missing.</source>
        <translation>Faltan las entradas {a} a {b}.</translation>
    </message>
    <message>
        <source>Entry 0 is not the first one that was written.</source>
        <translation>La entrada 0 no es la primera que se escribió.</translation>
    </message>
    <message>
        <source>Entry {a} does not follow on entry {b}: one of them was altered or moved, or entries between them were removed.</source>
        <translation>La entrada {a} no sigue a la entrada {b}: una de ellas fue alterada o movida, o se quitaron entradas intermedias.</translation>
    </message>
    <message>
        <source>The head of the log cannot be read.</source>
        <translation>La cabecera del registro no se puede leer.</translation>
    </message>
    <message>
        <source>This is another log ({a}) than the one expected ({b}).</source>
        <translation>Este registro es otro ({a}) que el esperado ({b}).</translation>
    </message>
    <message>
        <source>The head of the log does not fit its own signed checkpoint.</source>
        <translation>La cabecera del registro no corresponde a su propio punto de control firmado.</translation>
    </message>
    <message>
        <source>The head of the log is signed by no station of this event.</source>
        <translation>La cabecera del registro no está firmada por ningún puesto de este evento.</translation>
    </message>
    <message>
        <source>The log has entries but no signed head.</source>
        <translation>El registro tiene entradas, pero no una cabecera firmada.</translation>
    </message>
    <message>
        <source>The entries from {a} on were added without being signed.</source>
        <translation>Las entradas a partir de {a} se añadieron sin firmar.</translation>
    </message>
    <message>
        <source>{source} is of another log ({a}) than this one ({b}).</source>
        <translation>{source} es de otro registro ({a}) que este ({b}).</translation>
    </message>
    <message>
        <source>{source} (of {a} entries) is signed by no station of this event.</source>
        <translation>{source} (de {a} entradas): no firmado por ningún puesto de este evento.</translation>
    </message>
    <message>
        <source>{source} cannot be read.</source>
        <translation>{source}: no se puede leer.</translation>
    </message>
    <message>
        <source>{source} was altered: it is listed under another size.</source>
        <translation>{source}: alterado, figura con otro tamaño.</translation>
    </message>
    <message>
        <source>{source} counts {a} entries, but only {b} are here: the end was cut off.</source>
        <translation>{source} cuenta {a} entradas, pero aquí solo hay {b}: se cortó el final.</translation>
    </message>
    <message>
        <source>The first {a} entries are not those that were signed: {source} has another root.</source>
        <translation>Las primeras {a} entradas no son las que se firmaron: {source} tiene otra raíz.</translation>
    </message>
    <message>
        <source>The clock went back: {a} entry is earlier than an entry before, the first is entry {b}.</source>
        <translation>El reloj retrocedió: {a} entrada es anterior a otra precedente; la primera es la entrada {b}.</translation>
    </message>
    <message>
        <source>The clock went back: {a} entries are earlier than an entry before, the first is entry {b}.</source>
        <translation>El reloj retrocedió: {a} entradas son anteriores a otra precedente; la primera es la entrada {b}.</translation>
    </message>
    <message>
        <source>The log&apos;s own head</source>
        <translation>La propia cabecera del registro</translation>
    </message>
    <message>
        <source>The checkpoint from outside</source>
        <translation>El punto de control externo</translation>
    </message>
    <message>
        <source>The checkpoint recorded for {a}</source>
        <translation>El punto de control registrado para {a}</translation>
    </message>
    <message>
        <source>There are {number} further findings of this kind.</source>
        <translation>Hay {number} hallazgos más de este tipo.</translation>
    </message>
    <message>
        <source>Worth knowing: {remark}</source>
        <translation>Conviene saber: {remark}</translation>
    </message>
    <message>
        <source>Keep this data folder as it is, make a copy of it, and tell whoever is responsible.</source>
        <translation>Deje esta carpeta de datos como está, haga una copia y avise a la persona responsable.</translation>
    </message>
    <message>
        <source>The record was damaged or changed: {entries} are here, and they do not fit what was signed.</source>
        <translation>El registro se dañó o se modificó: hay aquí {entries} y no corresponden a lo que se firmó.</translation>
    </message>
    <message>
        <source>The record is empty, and nothing is wrong with it.</source>
        <translation>El registro está vacío y no tiene ningún error.</translation>
    </message>
    <message>
        <source>The record is whole: all {entries} are as they were written, last signed by {station}.</source>
        <translation>El registro está íntegro: {entries} en total, tal como se escribieron, con la última firma de {station}.</translation>
    </message>
    <message>
        <source>The record is whole: all {entries} are as they were written.</source>
        <translation>El registro está íntegro: {entries} en total, tal como se escribieron.</translation>
    </message>
    <message>
        <source>No single entry can be named, so trust none without a paper or a second record.</source>
        <translation>No se puede señalar ninguna entrada concreta: no confíe en ninguna sin un papel o un segundo registro.</translation>
    </message>
    <message>
        <source>The very first entry (number 0) is wrong already: trust nothing of this record.</source>
        <translation>Ya la primera entrada (número 0) es errónea: no confíe en nada de este registro.</translation>
    </message>
    <message>
        <source>The first wrong entry is number {first}. Entries 0 to {last} can be trusted, nothing from there on.</source>
        <translation>La primera entrada errónea es la número {first}. Las entradas 0 a {last} son fiables; desde ahí, ninguna.</translation>
    </message>
    <message>
        <source>Checkpoints kept outside this machine confirm the first {entries}.</source>
        <translation>Los puntos de control guardados fuera de este equipo confirman el comienzo: {entries}.</translation>
    </message>
    <message>
        <source>None of the checkpoints that were handed in confirms any entry.</source>
        <translation>Ninguno de los puntos de control entregados confirma entrada alguna.</translation>
    </message>
    <message>
        <source>No checkpoint has left this machine yet, so a cut-off end would not show: print a shift report and keep it.</source>
        <translation>Aún no ha salido de este equipo ningún punto de control, así que no se notaría un final cortado: imprima un informe de turno y guárdelo.</translation>
    </message>
    <message>
        <source>The last checkpoint that left this machine and still agrees covers the first {entries}; the {after} after it rest on this machine&apos;s keys alone. Hand that paper in to be sure that the end was not cut off.</source>
        <translation>El último punto de control que salió de este equipo y aún coincide cubre el comienzo: {entries}; lo posterior ({after}) depende solo de las claves de este equipo. Entregue ese papel para asegurarse de que no se cortó el final.</translation>
    </message>
    <message>
        <source>The last checkpoint that left this machine and still agrees covers the first {entries}. Hand that paper in to be sure that the end was not cut off.</source>
        <translation>El último punto de control que salió de este equipo y aún coincide cubre el comienzo: {entries}. Entregue ese papel para asegurarse de que no se cortó el final.</translation>
    </message>
    <message>
        <source>{number} entry</source>
        <translation>{number} entrada</translation>
    </message>
    <message>
        <source>{number} entries</source>
        <translation>{number} entradas</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>Replace badge</source>
        <translation>Sustituir la tarjeta</translation>
    </message>
    <message>
        <source>The old badge lets nobody in from now on. Why is it replaced?</source>
        <translation>La tarjeta anterior ya no da acceso a nadie. ¿Por qué se sustituye?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Since I signed in</source>
        <translation>Desde que inicié sesión</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>{done} of {all} entries</source>
        <translation>{done} de {all} entradas</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>Making the shift report…</source>
        <translation>Creando el informe de turno…</translation>
    </message>
    <message>
        <source>The shift report of {number} scans is ready.</source>
        <translation>El informe de turno, con {number} lecturas, está listo.</translation>
    </message>
    <message>
        <source>{number} entries were written.</source>
        <translation>Se escribieron {number} entradas.</translation>
    </message>
    <message>
        <source>It names people: give it to nobody else.</source>
        <translation>Contiene nombres de personas: no se lo dé a nadie más.</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Página {number} de {pages}</translation>
    </message>
    <message>
        <source>This is the checkpoint over {entries}. Write it down, photograph it or print the shift report, and keep it away from this machine: whoever later changes or cuts off any of these entries is found out.</source>
        <translation>Este es el punto de control de {entries}. Anótelo, fotografíelo o imprima el informe de turno, y guárdelo lejos de este equipo: así se descubre a quien después cambie o corte alguna de estas entradas.</translation>
    </message>
    <message>
        <source>The check was stopped before its end, so it says nothing.</source>
        <translation>La comprobación se detuvo antes de terminar, así que no dice nada.</translation>
    </message>
    <message>
        <source>The disk is full; no file was written. Free some space, then try once more.</source>
        <translation>El disco está lleno; no se escribió ningún archivo. Libere espacio e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The file could not be written. See that this program may write to the folder “reports”.</source>
        <translation>No se pudo escribir el archivo. Compruebe que este programa puede escribir en la carpeta “reports”.</translation>
    </message>
    <message>
        <source>What was given is no checkpoint. Scan the code on the paper, or type off all of its lines, the last one too.</source>
        <translation>Lo indicado no es un punto de control. Lea el código del papel o copie todas sus líneas, también la última.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Choose an earlier beginning.</source>
        <translation>El periodo termina antes de empezar. Elija un comienzo anterior.</translation>
    </message>
    <message>
        <source>Write days and times like 2026-11-24 09:00.</source>
        <translation>Escriba los días y las horas así: 2026-11-24 09:00.</translation>
    </message>
    <message>
        <source>An entry of the record cannot be read, so nothing was written. Check the record.</source>
        <translation>Una entrada del registro no se puede leer, así que no se escribió nada. Compruebe el registro.</translation>
    </message>
    <message>
        <source>The word of the second supervisor was used up or ran out. Ask for it once more.</source>
        <translation>El consentimiento del segundo supervisor ya se usó o ha caducado. Pídalo otra vez.</translation>
    </message>
    <message>
        <source>The report was made, but cannot be shown here. Open it in another program.</source>
        <translation>El informe se creó, pero no se puede mostrar aquí. Ábralo en otro programa.</translation>
    </message>
</context>
<context>
    <name>ReportCheckpoint</name>
    <message>
        <source>The checkpoint as a code</source>
        <translation>El punto de control como código</translation>
    </message>
    <message>
        <source>The checkpoint as text</source>
        <translation>El punto de control como texto</translation>
    </message>
</context>
<context>
    <name>ReportNamesDialog</name>
    <message>
        <source>A second supervisor must agree</source>
        <translation>Debe aceptar un segundo supervisor</translation>
    </message>
    <message>
        <source>This paper names people. Whoever agrees is another supervisor than you; both stand in the record.</source>
        <translation>Este documento contiene nombres. Quien acepta es otro supervisor; ambos constan en el registro.</translation>
    </message>
    <message>
        <source>Show or scan the second supervisor’s card</source>
        <translation>Muestre o lea el carné del segundo supervisor</translation>
    </message>
    <message>
        <source>PIN of the second supervisor</source>
        <translation>PIN del segundo supervisor</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Where the file is: %1</source>
        <translation>Ubicación del archivo: %1</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>ReportPapersPanel</name>
    <message>
        <source>Shift report and files</source>
        <translation>Informe de turno y archivos</translation>
    </message>
    <message>
        <source>From, such as 2026-11-24 09:00</source>
        <translation>Desde, p. ej. 2026-11-24 09:00</translation>
    </message>
    <message>
        <source>To; now when left out</source>
        <translation>Hasta; vacío significa ahora</translation>
    </message>
    <message>
        <source>With names: a second supervisor must agree</source>
        <translation>Con nombres: debe aceptar un segundo supervisor</translation>
    </message>
    <message>
        <source>Without names: people stand there by their numbers</source>
        <translation>Sin nombres: las personas figuran por su número</translation>
    </message>
    <message>
        <source>Make the shift report (PDF)</source>
        <translation>Crear el informe de turno (PDF)</translation>
    </message>
    <message>
        <source>Or write the record of this period for other programs; that is itself recorded:</source>
        <translation>O escriba el registro de este periodo para otros programas; esto también se registra:</translation>
    </message>
    <message>
        <source>Write as %1</source>
        <translation>Escribir como %1</translation>
    </message>
</context>
<context>
    <name>ReportProgress</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ReportRecordPanel</name>
    <message>
        <source>The signed record</source>
        <translation>El registro firmado</translation>
    </message>
    <message>
        <source>Every scan stands in a record that nobody can change unseen. Checking reads all of it.</source>
        <translation>Cada lectura consta en un registro que nadie puede cambiar sin que se note. La comprobación lo lee entero.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Check the record</source>
        <translation>Comprobar el registro</translation>
    </message>
    <message>
        <source>With a checkpoint from paper, a cut-off end shows too. Scan its code here, or paste or type it:</source>
        <translation>Con un punto de control en papel también se nota un final cortado. Lea aquí su código, péguelo o escríbalo:</translation>
    </message>
    <message>
        <source>Checkpoint from paper (may be left out)</source>
        <translation>Punto de control en papel (opcional)</translation>
    </message>
    <message>
        <source>Show the checkpoint to keep</source>
        <translation>Mostrar el punto de control para guardarlo</translation>
    </message>
</context>
<context>
    <name>ReportResultPanel</name>
    <message>
        <source>What you check or make is shown here.</source>
        <translation>Aquí se muestra lo que compruebe o cree.</translation>
    </message>
</context>
<context>
    <name>ReportVerdict</name>
    <message>
        <source>Reading the record…</source>
        <translation>Leyendo el registro…</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Hide what was typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Your picture</source>
        <translation>Su foto</translation>
    </message>
</context>
<context>
    <name>SamePersonCard</name>
    <message>
        <source>Compare with the passport in their hand</source>
        <translation>Compare con el pasaporte que presenta</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún sin foto</translation>
    </message>
    <message>
        <source>Registry picture</source>
        <translation>Foto del registro</translation>
    </message>
    <message>
        <source>Look at the face</source>
        <translation>Mire la cara</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>En el puesto</translation>
    </message>
    <message>
        <source>No portrait was taken</source>
        <translation>No se ha tomado retrato</translation>
    </message>
    <message>
        <source>For the badge</source>
        <translation>Para la tarjeta</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Newest to oldest</source>
        <translation>De más reciente a más antiguo</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>No badge yet</source>
        <translation>Aún sin tarjeta</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Find a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>Name, delegation or number</source>
        <translation>Nombre, delegación o número</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Type at least two letters of any part of the name, in any script.</source>
        <translation>Escriba al menos dos letras de cualquier parte del nombre, en cualquier escritura.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nobody found. Try the family name only, or the delegation.</source>
        <translation>No se encontró a nadie. Pruebe solo con el apellido o con la delegación.</translation>
    </message>
    <message>
        <source>The search does not work at the moment. Call a supervisor.</source>
        <translation>La búsqueda no funciona en este momento. Llame a un supervisor.</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>No está en la lista</translation>
    </message>
</context>
<context>
    <name>SelfService</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Touch the screen, or hold up your invitation.</source>
        <translation>Toque la pantalla o muestre su invitación.</translation>
    </message>
    <message>
        <source>Which language do you read?</source>
        <translation>¿Qué idioma lee usted?</translation>
    </message>
    <message>
        <source>Hold your invitation in front of the camera</source>
        <translation>Muestre su invitación ante la cámara</translation>
    </message>
    <message>
        <source>On paper or on your phone. No picture is kept.</source>
        <translation>En papel o en su teléfono. No se guarda ninguna imagen.</translation>
    </message>
    <message>
        <source>I have no invitation here</source>
        <translation>No tengo aquí la invitación</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Your invitation is being checked.</source>
        <translation>Se está comprobando su invitación.</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>¿Es usted?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No, this is not me</source>
        <translation>No, no soy yo</translation>
    </message>
    <message>
        <source>Your answer is being checked.</source>
        <translation>Se está comprobando su respuesta.</translation>
    </message>
    <message>
        <source>Now a picture for your badge</source>
        <translation>Ahora, una foto para su acreditación</translation>
    </message>
    <message>
        <source>It is printed on your badge and shown to the guards at the doors. It stays with the conference and is used for nothing else. Until now no picture was kept.</source>
        <translation>Se imprime en su acreditación y la ven los agentes en las puertas. Queda dentro de la conferencia y no se usa para nada más. Hasta ahora no se ha guardado ninguna imagen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I would rather not</source>
        <translation>Prefiero que no</translation>
    </message>
    <message>
        <source>Look into the camera</source>
        <translation>Mire a la cámara</translation>
    </message>
    <message>
        <source>Do you like this picture?</source>
        <translation>¿Le gusta esta foto?</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Usar esta foto</translation>
    </message>
    <message>
        <source>Take another picture</source>
        <translation>Tomar otra foto</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>Imprimir mi acreditación</translation>
    </message>
    <message>
        <source>Your badge is being printed</source>
        <translation>Se está imprimiendo su acreditación</translation>
    </message>
    <message>
        <source>Please wait here. It comes out in a few seconds.</source>
        <translation>Espere aquí, por favor. Saldrá en unos segundos.</translation>
    </message>
    <message>
        <source>Take your badge and hold it in front of the camera</source>
        <translation>Tome su acreditación y muéstrela ante la cámara</translation>
    </message>
    <message>
        <source>It opens the doors once it has been read.</source>
        <translation>Abre las puertas una vez leída.</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Please wear your badge so that it can be seen.</source>
        <translation>Lleve la acreditación a la vista, por favor.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Your delegation</source>
        <translation>Su delegación</translation>
    </message>
    <message>
        <source>A volunteer is coming to you</source>
        <translation>Un voluntario viene a atenderle</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>¿Cuál es su fecha de nacimiento?</translation>
    </message>
    <message>
        <source>So that nobody else takes your badge.</source>
        <translation>Para que nadie más tome su acreditación.</translation>
    </message>
    <message>
        <source>Enter my date of birth</source>
        <translation>Indicar mi fecha de nacimiento</translation>
    </message>
    <message>
        <source>What is the number of your passport or card?</source>
        <translation>¿Cuál es el número de su pasaporte o documento?</translation>
    </message>
    <message>
        <source>The one that your delegation has announced.</source>
        <translation>El que comunicó su delegación.</translation>
    </message>
    <message>
        <source>Enter my document number</source>
        <translation>Indicar el número de mi documento</translation>
    </message>
    <message>
        <source>Hold the photo page of your passport in front of the camera</source>
        <translation>Muestre la página con foto de su pasaporte ante la cámara</translation>
    </message>
    <message>
        <source>Only its lower lines are read. No picture is kept.</source>
        <translation>Solo se leen las líneas inferiores. No se guarda ninguna imagen.</translation>
    </message>
    <message>
        <source>Show my passport</source>
        <translation>Mostrar mi pasaporte</translation>
    </message>
    <message>
        <source>This code could not be read. Please try again.</source>
        <translation>No se pudo leer este código. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not an invitation to this conference. Please show the other code.</source>
        <translation>Esto no es una invitación a esta conferencia. Muestre el otro código, por favor.</translation>
    </message>
    <message>
        <source>This invitation is for another conference.</source>
        <translation>Esta invitación es para otra conferencia.</translation>
    </message>
    <message>
        <source>Then please hold up your own invitation.</source>
        <translation>Entonces muestre su propia invitación, por favor.</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>No era correcto. Inténtelo de nuevo, por favor.</translation>
    </message>
    <message>
        <source>Your badge is in order.</source>
        <translation>Su acreditación está en orden.</translation>
    </message>
    <message>
        <source>This is not the badge that was just printed.</source>
        <translation>Esta no es la acreditación que se acaba de imprimir.</translation>
    </message>
    <message>
        <source>This is your invitation. Please hold up the badge.</source>
        <translation>Esta es su invitación. Muestre la acreditación, por favor.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>No ha funcionado. Inténtelo de nuevo, por favor.</translation>
    </message>
    <message>
        <source>Please stay here. Nothing that you have entered is lost.</source>
        <translation>Quédese aquí, por favor. No se pierde nada de lo que ha indicado.</translation>
    </message>
    <message>
        <source>Please stay here. They will look into it with you.</source>
        <translation>Quédese aquí, por favor. Lo verán con usted.</translation>
    </message>
    <message>
        <source>Please stay here. They will find your invitation.</source>
        <translation>Quédese aquí, por favor. Buscarán su invitación.</translation>
    </message>
    <message>
        <source>Please stay here, and have your passport or card ready.</source>
        <translation>Quédese aquí, por favor, y tenga a mano su pasaporte o documento.</translation>
    </message>
    <message>
        <source>Please stay here. They will make your badge with you.</source>
        <translation>Quédese aquí, por favor. Harán su acreditación con usted.</translation>
    </message>
    <message>
        <source>Please stay here. They will take the picture with you.</source>
        <translation>Quédese aquí, por favor. Tomarán la foto con usted.</translation>
    </message>
    <message>
        <source>Please stay here. They will correct your badge.</source>
        <translation>Quédese aquí, por favor. Corregirán su acreditación.</translation>
    </message>
    <message>
        <source>The printer needs a hand. Please stay here.</source>
        <translation>La impresora necesita ayuda. Quédese aquí, por favor.</translation>
    </message>
    <message>
        <source>Please stay here, with your badge in your hand.</source>
        <translation>Quédese aquí, por favor, con la acreditación en la mano.</translation>
    </message>
    <message>
        <source>A badge was made with this invitation before.</source>
        <translation>Ya se hizo una acreditación con esta invitación.</translation>
    </message>
    <message>
        <source>This invitation is over.</source>
        <translation>Esta invitación ya no es válida.</translation>
    </message>
    <message>
        <source>This invitation is not valid yet.</source>
        <translation>Esta invitación todavía no es válida.</translation>
    </message>
    <message>
        <source>This invitation is for another day.</source>
        <translation>Esta invitación es para otro día.</translation>
    </message>
    <message>
        <source>There is a newer badge than this one.</source>
        <translation>Hay una acreditación más reciente que esta.</translation>
    </message>
    <message>
        <source>This badge was handed back.</source>
        <translation>Esta acreditación fue devuelta.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in your own script</source>
        <translation>Nombre en su propia escritura</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Please step in front of the camera.</source>
        <translation>Colóquese ante la cámara, por favor.</translation>
    </message>
    <message>
        <source>One person only, please.</source>
        <translation>Una sola persona, por favor.</translation>
    </message>
    <message>
        <source>Please come a little closer.</source>
        <translation>Acérquese un poco, por favor.</translation>
    </message>
    <message>
        <source>It is too dark. Please turn towards the light.</source>
        <translation>Está demasiado oscuro. Vuélvase hacia la luz, por favor.</translation>
    </message>
    <message>
        <source>It is too bright. Please turn away from the light.</source>
        <translation>Hay demasiada luz. Apártese de la luz, por favor.</translation>
    </message>
    <message>
        <source>Please hold still for a moment.</source>
        <translation>No se mueva un momento, por favor.</translation>
    </message>
    <message>
        <source>Please move into the oval.</source>
        <translation>Colóquese dentro del óvalo, por favor.</translation>
    </message>
    <message>
        <source>Please hold your head upright.</source>
        <translation>Mantenga la cabeza recta, por favor.</translation>
    </message>
    <message>
        <source>Please uncover your face: no mask, no dark glasses.</source>
        <translation>Descúbrase la cara, por favor: sin mascarilla ni gafas oscuras.</translation>
    </message>
    <message>
        <source>Please look straight into the camera.</source>
        <translation>Por favor, mire de frente a la cámara.</translation>
    </message>
    <message>
        <source>Please raise your chin a little.</source>
        <translation>Levante un poco la barbilla, por favor.</translation>
    </message>
    <message>
        <source>Please lower your chin a little.</source>
        <translation>Baje un poco la barbilla, por favor.</translation>
    </message>
    <message>
        <source>Please close your mouth.</source>
        <translation>Cierre la boca, por favor.</translation>
    </message>
    <message>
        <source>Please turn so that light falls on your whole face.</source>
        <translation>Vuélvase para que la luz le dé en toda la cara.</translation>
    </message>
    <message>
        <source>Please stand before the plain wall.</source>
        <translation>Colóquese ante la pared lisa, por favor.</translation>
    </message>
    <message>
        <source>Good. Please hold still.</source>
        <translation>Bien. No se mueva, por favor.</translation>
    </message>
    <message>
        <source>Please make the screen of your phone brighter.</source>
        <translation>Aumente el brillo de su teléfono, por favor.</translation>
    </message>
    <message>
        <source>It shines. Please tilt it a little.</source>
        <translation>Hay un reflejo. Inclínelo un poco, por favor.</translation>
    </message>
    <message>
        <source>A little closer, please.</source>
        <translation>Un poco más cerca, por favor.</translation>
    </message>
    <message>
        <source>A little farther away, please.</source>
        <translation>Un poco más lejos, por favor.</translation>
    </message>
    <message>
        <source>Please hold it still.</source>
        <translation>Manténgalo quieto, por favor.</translation>
    </message>
    <message>
        <source>Please turn it so that the whole code faces the camera.</source>
        <translation>Gírelo para que todo el código mire a la cámara.</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Le damos la bienvenida, {name}</translation>
    </message>
    <message>
        <source>Somebody from {desk} is coming to you.</source>
        <translation>Vienen a atenderle de {desk}.</translation>
    </message>
    <message>
        <source>Tries left: {left}</source>
        <translation>Intentos restantes: {left}</translation>
    </message>
    <message>
        <source>See to my delegation</source>
        <translation>Atender a mi delegación</translation>
    </message>
    <message>
        <source>Let a volunteer take it</source>
        <translation>Que la tome un voluntario</translation>
    </message>
    <message>
        <source>Go on without help</source>
        <translation>Continuar sin ayuda</translation>
    </message>
    <message>
        <source>One moment. Your badge is being drawn.</source>
        <translation>Un momento. Se está preparando su acreditación.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue usted ahí?</translation>
    </message>
</context>
<context>
    <name>SelfServiceOut</name>
    <message>
        <source>This station is taking a short break.</source>
        <translation>Este puesto está en una breve pausa.</translation>
    </message>
    <message>
        <source>Please use another station, or ask a volunteer.</source>
        <translation>Utilice otro puesto o diríjase a un voluntario, por favor.</translation>
    </message>
    <message>
        <source>Somebody is looking after this station.</source>
        <translation>Alguien se está ocupando de este puesto.</translation>
    </message>
    <message>
        <source>This station cannot print badges just now.</source>
        <translation>Este puesto no puede imprimir tarjetas en este momento.</translation>
    </message>
    <message>
        <source>This station is waiting for new badges to print on.</source>
        <translation>Este puesto espera nuevas tarjetas para imprimir.</translation>
    </message>
    <message>
        <source>The camera of this station is taking a break.</source>
        <translation>La cámara de este puesto está en una pausa.</translation>
    </message>
    <message>
        <source>For staff: {words} ({code})</source>
        <translation>Para el personal: {words} ({code})</translation>
    </message>
    <message>
        <source>An admin has taken it out of service.</source>
        <translation>Un administrador lo ha puesto fuera de servicio.</translation>
    </message>
    <message>
        <source>The signed record is not in order.</source>
        <translation>El registro firmado no está en orden.</translation>
    </message>
    <message>
        <source>The data of this station cannot be read.</source>
        <translation>No se pueden leer los datos de este puesto.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back.</source>
        <translation>El reloj de este ordenador se ha atrasado.</translation>
    </message>
    <message>
        <source>The disk of this computer is nearly full.</source>
        <translation>El disco de este ordenador está casi lleno.</translation>
    </message>
    <message>
        <source>The registry data is too old.</source>
        <translation>Los datos del registro son demasiado antiguos.</translation>
    </message>
    <message>
        <source>No printer of this station works.</source>
        <translation>No funciona ninguna impresora de este puesto.</translation>
    </message>
    <message>
        <source>The printer has no badges left.</source>
        <translation>La impresora no tiene más tarjetas.</translation>
    </message>
    <message>
        <source>The camera does not work.</source>
        <translation>La cámara no funciona.</translation>
    </message>
    <message>
        <source>The disk of this computer will soon be full.</source>
        <translation>El disco de este ordenador pronto estará lleno.</translation>
    </message>
    <message>
        <source>The printer will soon have no badges left.</source>
        <translation>A la impresora pronto no le quedarán tarjetas.</translation>
    </message>
    <message>
        <source>Another printer of this station does not print.</source>
        <translation>Otra impresora de este puesto no imprime.</translation>
    </message>
    <message>
        <source>Badges wait that were not printed.</source>
        <translation>Hay tarjetas en espera que no se han impreso.</translation>
    </message>
    <message>
        <source>A badge may lie in the tray: look there.</source>
        <translation>Puede haber una tarjeta en la bandeja: mire allí.</translation>
    </message>
    <message>
        <source>{station} is out of service: {words}</source>
        <translation>{station} está fuera de servicio: {words}</translation>
    </message>
    <message>
        <source>Out of service: {stations}</source>
        <translation>Fuera de servicio: {stations}</translation>
    </message>
    <message>
        <source>Look at its screen.</source>
        <translation>Mire su pantalla.</translation>
    </message>
</context>
<context>
    <name>SelfServiceWindow</name>
    <message>
        <source>Self-service</source>
        <translation>Autoservicio</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Reading the card…</source>
        <translation>Leyendo el carné…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I have kept the card</source>
        <translation>He guardado el carné</translation>
    </message>
    <message>
        <source>I have a card already</source>
        <translation>Ya tengo un carné</translation>
    </message>
    <message>
        <source>Set up the first admin</source>
        <translation>Configurar el primer administrador</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>StationChip</name>
    <message>
        <source>Opens the station’s scans</source>
        <translation>Abre las lecturas del puesto</translation>
    </message>
</context>
<context>
    <name>StationStrip</name>
    <message>
        <source>Stations</source>
        <translation>Puestos</translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>Desk</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Autoservicio</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>No se conoce aquí</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Voluntario</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>Ya no está abierto</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>No abierto</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>hace {number} min</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>hace {number} h</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Refers people and asks for exceptions more than twice as often as the others</source>
        <translation>Deriva a personas y pide excepciones más del doble de veces que los demás</translation>
    </message>
    <message>
        <source>Asks for exceptions more than twice as often as the others</source>
        <translation>Pide excepciones más del doble de veces que los demás</translation>
    </message>
    <message>
        <source>Refers people more than twice as often as the others</source>
        <translation>Deriva a personas más del doble de veces que los demás</translation>
    </message>
    <message>
        <source>May sign in no more</source>
        <translation>Ya no puede iniciar sesión</translation>
    </message>
    <message>
        <source>Locked after wrong PINs</source>
        <translation>Bloqueado tras varios PIN erróneos</translation>
    </message>
    <message>
        <source>Has no PIN yet</source>
        <translation>Aún no tiene PIN</translation>
    </message>
    <message>
        <source>Last heard of {ago}</source>
        <translation>Última noticia: {ago}</translation>
    </message>
    <message>
        <source>{name}, {state}, {today} scans, the last {ago}</source>
        <translation>{name}, {state}, {today} lecturas, la última {ago}</translation>
    </message>
    <message>
        <source>{name}, {scans} scans</source>
        <translation>{name}, {scans} lecturas</translation>
    </message>
    <message>
        <source>{name} may sign in again.</source>
        <translation>{name} puede volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scans on this day</source>
        <translation>Lecturas de este día</translation>
    </message>
    <message>
        <source>Scans in all</source>
        <translation>Lecturas en total</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Sign-ins on this day</source>
        <translation>Inicios de sesión de este día</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Derivadas</translation>
    </message>
    <message>
        <source>Exceptions asked for</source>
        <translation>Excepciones pedidas</translation>
    </message>
    <message>
        <source>Exceptions granted</source>
        <translation>Excepciones concedidas</translation>
    </message>
</context>
<context>
    <name>StationsPanel</name>
    <message>
        <source>Stations</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No station has been set up yet.</source>
        <translation>Aún no se ha configurado ningún puesto.</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Hold a code in front of the camera. Enter reads it once more.</source>
        <translation>Ponga un código ante la cámara. Intro lo lee otra vez.</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Comprobando el código…</translation>
    </message>
    <message>
        <source>The picture is taken by itself as soon as it is good.</source>
        <translation>La foto se toma sola en cuanto es buena.</translation>
    </message>
    <message>
        <source>Is this the person, and does the picture look good?</source>
        <translation>¿Es la persona y la foto es buena?</translation>
    </message>
    <message>
        <source>The portrait is kept. Ready to print the badge.</source>
        <translation>El retrato está guardado. Listo para imprimir la tarjeta.</translation>
    </message>
    <message>
        <source>The badge is being printed.</source>
        <translation>La tarjeta se está imprimiendo.</translation>
    </message>
    <message>
        <source>Look in the printer’s tray: is the badge there?</source>
        <translation>Mire en la bandeja de la impresora: ¿está la tarjeta?</translation>
    </message>
    <message>
        <source>Hold the new badge to the camera: it counts once it is read.</source>
        <translation>Ponga la tarjeta nueva ante la cámara: es válida cuando se lee.</translation>
    </message>
    <message>
        <source>Is it the same person? Compare the face with the pictures.</source>
        <translation>¿Es la misma persona? Compare la cara con las fotos.</translation>
    </message>
    <message>
        <source>The badge is printed. Hand it over and wish them a good day.</source>
        <translation>La tarjeta está impresa. Entréguela y desee un buen día.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Scan an invitation or a badge.</source>
        <translation>Escanee una invitación o una tarjeta.</translation>
    </message>
    <message>
        <source>No code? Find the person by name with F2.</source>
        <translation>¿Sin código? Busque a la persona por su nombre con F2.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The desk is being opened.</source>
        <translation>El puesto se está abriendo.</translation>
    </message>
    <message>
        <source>The camera is away. Use the hand scanner, or find the person by name with F2.</source>
        <translation>No hay cámara. Use el lector de mano o busque a la persona por su nombre con F2.</translation>
    </message>
    <message>
        <source>Printed, but not checked yet: hold the badge to the camera.</source>
        <translation>Impresa, pero sin comprobar: ponga la tarjeta ante la cámara.</translation>
    </message>
    <message>
        <source>Ready to print the badge, without a photo.</source>
        <translation>Listo para imprimir la tarjeta, sin foto.</translation>
    </message>
    <message>
        <source>The badge was read and is right. Hand it over.</source>
        <translation>La tarjeta se ha leído y es la correcta. Entréguela.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue usted ahí?</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>Segundos restantes: %1</translation>
    </message>
    <message>
        <source>Then this page is cleared, so that nobody else sees it.</source>
        <translation>Después se borrará esta página para que nadie más la vea.</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Me voy</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
</context>
<context>
    <name>StripCard</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>admitted</source>
        <translation>admitida</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>derivada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>Signed by us, known, in time, and allowed here.</source>
        <translation>Firmado por nosotros, conocido, dentro de plazo y permitido aquí.</translation>
    </message>
    <message>
        <source>check-in resumed</source>
        <translation>registro reanudado</translation>
    </message>
    <message>
        <source>The check-in had begun before and went on here.</source>
        <translation>El registro de la persona había empezado antes y continuó aquí.</translation>
    </message>
    <message>
        <source>found by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>No code was scanned: the person was looked up and showed a document.</source>
        <translation>No se leyó ningún código: se buscó a la persona y mostró un documento.</translation>
    </message>
    <message>
        <source>allowed by two people</source>
        <translation>permitido por dos personas</translation>
    </message>
    <message>
        <source>An exception that two people had granted set the rule aside.</source>
        <translation>Una excepción concedida por dos personas dejó sin efecto la regla.</translation>
    </message>
    <message>
        <source>unreadable code</source>
        <translation>código ilegible</translation>
    </message>
    <message>
        <source>The code is ours by its beginning, but damaged or cut off.</source>
        <translation>El código es nuestro por su comienzo, pero está dañado o cortado.</translation>
    </message>
    <message>
        <source>forged signature</source>
        <translation>firma falsificada</translation>
    </message>
    <message>
        <source>The signature does not fit the code: somebody made or changed it.</source>
        <translation>La firma no corresponde al código: alguien lo creó o lo cambió.</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clave desconocida</translation>
    </message>
    <message>
        <source>The code was signed by a key that the event never certified.</source>
        <translation>El código se firmó con una clave que el evento nunca certificó.</translation>
    </message>
    <message>
        <source>key not valid</source>
        <translation>clave no válida</translation>
    </message>
    <message>
        <source>The key that signed the code was revoked, or signed beyond its own time.</source>
        <translation>La clave que firmó el código se revocó o firmó fuera de su plazo.</translation>
    </message>
    <message>
        <source>another event</source>
        <translation>otro evento</translation>
    </message>
    <message>
        <source>The code is genuine, but of another event.</source>
        <translation>El código es auténtico, pero de otro evento.</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>código desconocido</translation>
    </message>
    <message>
        <source>The code is not one of ours, nor one that was registered.</source>
        <translation>El código no es nuestro ni está entre los registrados.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>The delegation withdrew this person.</source>
        <translation>La delegación retiró a esta persona.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>This badge or invitation was revoked.</source>
        <translation>Esta tarjeta o invitación se revocó.</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituido</translation>
    </message>
    <message>
        <source>A newer badge or invitation took the place of this one.</source>
        <translation>Una tarjeta o invitación más reciente sustituyó a esta.</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>devuelta</translation>
    </message>
    <message>
        <source>This badge was handed back at departure.</source>
        <translation>Esta tarjeta se devolvió a la salida.</translation>
    </message>
    <message>
        <source>watch list: refuse</source>
        <translation>lista de vigilancia: rechazar</translation>
    </message>
    <message>
        <source>The watch list refuses this person.</source>
        <translation>La lista de vigilancia rechaza a esta persona.</translation>
    </message>
    <message>
        <source>clearance withdrawn</source>
        <translation>autorización retirada</translation>
    </message>
    <message>
        <source>The host’s security check took back its clearance.</source>
        <translation>El control de seguridad del anfitrión retiró su autorización.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>The time of this badge or invitation is over.</source>
        <translation>El plazo de esta tarjeta o invitación ha terminado.</translation>
    </message>
    <message>
        <source>not this zone</source>
        <translation>zona no permitida</translation>
    </message>
    <message>
        <source>This person may not enter this zone.</source>
        <translation>Esta persona no puede entrar en esta zona.</translation>
    </message>
    <message>
        <source>person not known here</source>
        <translation>persona desconocida aquí</translation>
    </message>
    <message>
        <source>The code is genuine, but the registry data here does not hold the person.</source>
        <translation>El código es auténtico, pero los datos del registro de aquí no incluyen a la persona.</translation>
    </message>
    <message>
        <source>ambiguous code</source>
        <translation>código ambiguo</translation>
    </message>
    <message>
        <source>The code stands for more than one person.</source>
        <translation>El código corresponde a más de una persona.</translation>
    </message>
    <message>
        <source>watch list: silent</source>
        <translation>lista de vigilancia: en silencio</translation>
    </message>
    <message>
        <source>The watch list sends this person to you. The volunteer was not told why.</source>
        <translation>La lista de vigilancia le envía a esta persona. Al voluntario no se le dijo por qué.</translation>
    </message>
    <message>
        <source>clearance pending</source>
        <translation>autorización pendiente</translation>
    </message>
    <message>
        <source>The host’s security check of this person is not finished.</source>
        <translation>El control de seguridad del anfitrión sobre esta persona no ha terminado.</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>aún no válido</translation>
    </message>
    <message>
        <source>The time of this badge or invitation has not begun.</source>
        <translation>El plazo de esta tarjeta o invitación no ha empezado.</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>hoy no</translation>
    </message>
    <message>
        <source>This person is accredited for other days.</source>
        <translation>Esta persona está acreditada para otros días.</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>otro puesto</translation>
    </message>
    <message>
        <source>This category is received at another desk.</source>
        <translation>Esta categoría se atiende en otro puesto.</translation>
    </message>
    <message>
        <source>badge needed</source>
        <translation>se necesita tarjeta</translation>
    </message>
    <message>
        <source>An invitation was shown at a gate, which only badges open.</source>
        <translation>Se mostró una invitación en una puerta que solo se abre con tarjeta.</translation>
    </message>
    <message>
        <source>not handed over</source>
        <translation>no entregada</translation>
    </message>
    <message>
        <source>A badge made ahead of time was shown before it was handed over.</source>
        <translation>Se presentó una acreditación preparada de antemano antes de que se entregara.</translation>
    </message>
    <message>
        <source>zone full</source>
        <translation>zona llena</translation>
    </message>
    <message>
        <source>The zone held as many people as it may.</source>
        <translation>La zona tenía tantas personas como se permite.</translation>
    </message>
    <message>
        <source>already used</source>
        <translation>ya usado</translation>
    </message>
    <message>
        <source>Somebody has checked in with this invitation before.</source>
        <translation>Alguien ya se registró antes con esta invitación.</translation>
    </message>
    <message>
        <source>check-in elsewhere</source>
        <translation>registro en otro puesto</translation>
    </message>
    <message>
        <source>Another desk had begun this person’s check-in.</source>
        <translation>Otro puesto había empezado a registrar a esta persona.</translation>
    </message>
    <message>
        <source>too soon again</source>
        <translation>demasiado pronto</translation>
    </message>
    <message>
        <source>The same badge had gone in a short while before.</source>
        <translation>La misma tarjeta había entrado poco antes.</translation>
    </message>
    <message>
        <source>already inside</source>
        <translation>ya dentro</translation>
    </message>
    <message>
        <source>The badge wanted to go in while it was inside.</source>
        <translation>La tarjeta quiso entrar cuando ya estaba dentro.</translation>
    </message>
    <message>
        <source>not inside</source>
        <translation>no está dentro</translation>
    </message>
    <message>
        <source>The badge wanted to go out without having been seen going in.</source>
        <translation>La tarjeta quiso salir sin que constara su entrada.</translation>
    </message>
    <message>
        <source>code and data differ</source>
        <translation>código y datos difieren</translation>
    </message>
    <message>
        <source>What is signed in the code is not what the registry data says.</source>
        <translation>Lo firmado en el código no es lo que dicen los datos del registro.</translation>
    </message>
    <message>
        <source>portrait missing</source>
        <translation>falta el retrato</translation>
    </message>
    <message>
        <source>A portrait is required and none was there.</source>
        <translation>Se exige un retrato y no había ninguno.</translation>
    </message>
    <message>
        <source>face to compare</source>
        <translation>rostro por comparar</translation>
    </message>
    <message>
        <source>The face had to be compared with the portrait first.</source>
        <translation>Primero había que comparar el rostro con el retrato.</translation>
    </message>
    <message>
        <source>old registry data</source>
        <translation>datos del registro antiguos</translation>
    </message>
    <message>
        <source>The registry data at the station was older than is allowed.</source>
        <translation>Los datos del registro en el puesto eran más antiguos de lo permitido.</translation>
    </message>
    <message>
        <source>rule failed</source>
        <translation>fallo de una regla</translation>
    </message>
    <message>
        <source>A rule of the program failed, so nobody was let in. Report this.</source>
        <translation>Falló una regla del programa, así que no se dejó entrar a nadie. Comuníquelo.</translation>
    </message>
</context>
<context>
    <name>TitlePanel</name>
    <message>
        <source>Find a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>Language, colours, text size and sound</source>
        <translation>Idioma, colores, tamaño del texto y sonido</translation>
    </message>
</context>
<context>
    <name>UnreadSheet</name>
    <message>
        <source>The code cannot be read</source>
        <translation>El código no se puede leer</translation>
    </message>
    <message>
        <source>The badge counts all the same, and the record says that nobody read it. Why is that?</source>
        <translation>La tarjeta es válida igualmente; el registro dirá que no se leyó. ¿Por qué?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>ADMIT</source>
        <translation>ADMITIR</translation>
    </message>
    <message>
        <source>REFER</source>
        <translation>DERIVAR</translation>
    </message>
    <message>
        <source>REFUSE</source>
        <translation>RECHAZAR</translation>
    </message>
</context>
<context>
    <name>WaitList</name>
    <message>
        <source>What waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>WalkIn</name>
    <message>
        <source>Nothing is lost: mend the marked field.</source>
        <translation>No se ha perdido nada: corrija el campo señalado.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elija de la lista.</translation>
    </message>
    <message>
        <source>There is no given name.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>Whoever has a single name has it there.</source>
        <translation>Quien tiene un solo nombre lo escribe ahí.</translation>
    </message>
    <message>
        <source>There is no letter in this name.</source>
        <translation>No hay ninguna letra en este nombre.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>There is a character that cannot be printed.</source>
        <translation>Hay un carácter que no se puede imprimir.</translation>
    </message>
    <message>
        <source>There is an invisible character that turns the writing around.</source>
        <translation>Hay un carácter invisible que invierte el sentido de la escritura.</translation>
    </message>
    <message>
        <source>There is an invisible or unknown character.</source>
        <translation>Hay un carácter invisible o desconocido.</translation>
    </message>
    <message>
        <source>This cannot be taken.</source>
        <translation>Esto no se puede aceptar.</translation>
    </message>
    <message>
        <source>This is no birth date.</source>
        <translation>Esto no es una fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Write the day before the month, as 29/02/1980.</source>
        <translation>Escriba el día antes del mes, como 29/02/1980.</translation>
    </message>
    <message>
        <source>No delegation is chosen.</source>
        <translation>No se ha elegido ninguna delegación.</translation>
    </message>
    <message>
        <source>The event has no such delegation.</source>
        <translation>El evento no tiene esa delegación.</translation>
    </message>
    <message>
        <source>No category is chosen.</source>
        <translation>No se ha elegido ninguna categoría.</translation>
    </message>
    <message>
        <source>The event has no such category.</source>
        <translation>El evento no tiene esa categoría.</translation>
    </message>
    <message>
        <source>Another desk has just written this person down.</source>
        <translation>Otro puesto acaba de inscribir a esta persona.</translation>
    </message>
    <message>
        <source>Register once more to see who it is.</source>
        <translation>Inscriba una vez más para ver quién es.</translation>
    </message>
    <message>
        <source>This delegation has no place left.</source>
        <translation>Esta delegación no tiene plazas libres.</translation>
    </message>
    <message>
        <source>A supervisor who is signed in here may go beyond the quota.</source>
        <translation>Un supervisor que inicie sesión aquí puede superar el cupo.</translation>
    </message>
    <message>
        <source>This person holds no badge that could be handed back.</source>
        <translation>Esta persona no tiene ninguna tarjeta que devolver.</translation>
    </message>
    <message>
        <source>{used} of {places} places used</source>
        <translation>{used} de {places} plazas ocupadas</translation>
    </message>
    <message>
        <source>Written down for today as number {number}.</source>
        <translation>Inscrito para hoy con el número {number}.</translation>
    </message>
    <message>
        <source>Badge {serial} was handed back: it lets nobody in any more.</source>
        <translation>La tarjeta {serial} se devolvió: ya no permite entrar a nadie.</translation>
    </message>
</context>
<context>
    <name>WalkInAlike</name>
    <message>
        <source>This person</source>
        <translation>Esta persona</translation>
    </message>
</context>
<context>
    <name>WalkInDelegation</name>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Type its name or code, and choose</source>
        <translation>Escriba su nombre o código y elija</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otra</translation>
    </message>
</context>
<context>
    <name>WalkInForm</name>
    <message>
        <source>Given names, as in the passport</source>
        <translation>Nombres, como en el pasaporte</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>The whole name in its own script</source>
        <translation>El nombre completo en su propia escritura</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Number of the passport or police card</source>
        <translation>Número del pasaporte o de la tarjeta policial</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Day/month/year: 29/02/1980</source>
        <translation>Día/mes/año: 29/02/1980</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation>Idioma de la persona</translation>
    </message>
</context>
<context>
    <name>WalkInSheet</name>
    <message>
        <source>Is it one of these?</source>
        <translation>¿Es una de estas personas?</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>Compare with the passport. These people are on the list already.</source>
        <translation>Compare con el pasaporte. Estas personas ya están en la lista.</translation>
    </message>
    <message>
        <source>Written down for today only; a supervisor must let the person in.</source>
        <translation>Inscripción solo para hoy; un supervisor debe dejar entrar a la persona.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>It is somebody else: register</source>
        <translation>Es otra persona: inscribir</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscribir</translation>
    </message>
    <message>
        <source>Go beyond the quota</source>
        <translation>Superar el cupo</translation>
    </message>
</context>
<context>
    <name>WatchEntries</name>
    <message>
        <source>Entries of the watch list</source>
        <translation>Entradas de la lista de vigilancia</translation>
    </message>
    <message>
        <source>Nobody is looked for.</source>
        <translation>No se busca a nadie.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>End it today</source>
        <translation>Terminar hoy</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>A whole list is imported with “kiosk watch import”.</source>
        <translation>Una lista completa se importa con “kiosk watch import”.</translation>
    </message>
</context>
<context>
    <name>WatchForm</name>
    <message>
        <source>Look for somebody</source>
        <translation>Buscar a alguien</translation>
    </message>
    <message>
        <source>Name, in any script and order</source>
        <translation>Nombre, en cualquier escritura y orden</translation>
    </message>
    <message>
        <source>Born: 1984-03-09</source>
        <translation>Nacimiento: 1984-03-09</translation>
    </message>
    <message>
        <source>Delegation’s code</source>
        <translation>Código de la delegación</translation>
    </message>
    <message>
        <source>Number of passport or card</source>
        <translation>Número de pasaporte o documento</translation>
    </message>
    <message>
        <source>Why they are looked for</source>
        <translation>Por qué se busca a la persona</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>Cuando llegue</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durante cuánto tiempo</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Poner en la lista</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>The letter or the phone, in front of the camera</source>
        <translation>La carta o el teléfono, ante la cámara</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Tomar la foto</translation>
    </message>
    <message>
        <source>Compare the face, then take the picture</source>
        <translation>Compare el rostro y tome la foto</translation>
    </message>
    <message>
        <source>Hand over the badge</source>
        <translation>Entregar la tarjeta</translation>
    </message>
    <message>
        <source>Print it and read the name aloud</source>
        <translation>Imprímala y lea el nombre en voz alta</translation>
    </message>
    <message>
        <source>This code names nobody whom this desk knows.</source>
        <translation>Este código no nombra a nadie que este puesto conozca.</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Your badge opens</source>
        <translation>Su acreditación abre</translation>
    </message>
    <message>
        <source>Map of the zones</source>
        <translation>Plano de las zonas</translation>
    </message>
</context>
<context>
    <name>ZonePanel</name>
    <message>
        <source>Choose a zone to see its gates and who is inside.</source>
        <translation>Elija una zona para ver sus puertas y quién está dentro.</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>%1 dentro</translation>
    </message>
    <message>
        <source>Open the scans</source>
        <translation>Abrir las lecturas</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitidas</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>No gate leads here.</source>
        <translation>Ninguna puerta lleva aquí.</translation>
    </message>
    <message>
        <source>%1 admitted, %2 referred or refused</source>
        <translation>%1 admitidas, %2 derivadas o rechazadas</translation>
    </message>
    <message>
        <source>Inside, the last to enter first</source>
        <translation>Dentro, la última en entrar primero</translation>
    </message>
    <message>
        <source>People inside</source>
        <translation>Personas dentro</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <translation>No hay nadie dentro.</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Full</source>
        <translation>Llena</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Casi llena</translation>
    </message>
    <message>
        <source>{inside} of {capacity}</source>
        <translation>{inside} de {capacity}</translation>
    </message>
    <message>
        <source>{number} more than a quarter of an hour ago</source>
        <translation>{number} más que hace un cuarto de hora</translation>
    </message>
    <message>
        <source>{number} fewer than a quarter of an hour ago</source>
        <translation>{number} menos que hace un cuarto de hora</translation>
    </message>
    <message>
        <source>As many as a quarter of an hour ago</source>
        <translation>Igual que hace un cuarto de hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{begins} to {ends}: {today} arrivals, {before} the day before</source>
        <translation>{begins} a {ends}: {today} llegadas, {before} el día anterior</translation>
    </message>
    <message>
        <source>Today: {number}</source>
        <translation>Hoy: {number}</translation>
    </message>
    <message>
        <source>This day: {number}</source>
        <translation>Este día: {number}</translation>
    </message>
    <message>
        <source>Yesterday: {number} by this time, {whole} in all</source>
        <translation>Ayer: {number} a esta hora, {whole} en total</translation>
    </message>
    <message>
        <source>The day before: {whole}</source>
        <translation>El día anterior: {whole}</translation>
    </message>
</context>
<context>
    <name>ZonesPanel</name>
    <message>
        <source>Inside now</source>
        <translation>Dentro ahora</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>How full</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>No zones are set up.</source>
        <translation>No hay zonas configuradas.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
</context>
</TS>
