<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>Another station is printing this badge.</source>
        <translation>Otro puesto está imprimiendo esta tarjeta.</translation>
    </message>
    <message>
        <source>Ask at that desk before you go on.</source>
        <translation>Pregunte en ese puesto antes de continuar.</translation>
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
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
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
        <source>A badge may lie in the tray: it is not known whether it was printed.</source>
        <translation>Puede haber una tarjeta en la bandeja: no se sabe si se imprimió.</translation>
    </message>
    <message>
        <source>Look there, find its owner by name, and say whether it came out.</source>
        <translation>Mire allí, busque a la persona por su nombre e indique si salió.</translation>
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
        <source>Close</source>
        <translation>Cerrar</translation>
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
    <name>MenuDialog</name>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
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
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <source>Good. Hold still.</source>
        <translation>Bien. No se mueva.</translation>
    </message>
    <message>
        <source>not fit for a badge</source>
        <translation>no sirve para una tarjeta</translation>
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
        <source>The face must be compared first.</source>
        <translation>Primero hay que comparar el rostro.</translation>
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
</context>
<context>
    <name>StripCard</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
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
</TS>
