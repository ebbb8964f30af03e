<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessBar</name>
    <message>
        <source>Easier to use</source>
        <translation>تسهيلات الاستخدام</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Moves everything that is touched down</source>
        <translation>ينقل كل ما يُلمس إلى الأسفل</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Scan</source>
        <translation>امسح الرمز</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>التقط الصورة</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>أعد التقاطها</translation>
    </message>
    <message>
        <source>Use photo</source>
        <translation>استخدم الصورة</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>استخدمها رغم ذلك</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>اطبع الشارة</translation>
    </message>
    <message>
        <source>Print without photo</source>
        <translation>اطبع بلا صورة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Yes, it is there</source>
        <translation>نعم، هي هناك</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>لا، أعد طباعتها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Wrong person?</source>
        <translation>شخص آخر؟</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>استدعِ المشرف</translation>
    </message>
    <message>
        <source>Ask for an exception</source>
        <translation>اطلب استثناء</translation>
    </message>
    <message>
        <source>Replace badge</source>
        <translation>استبدل الشارة</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>تتعذّر قراءتها</translation>
    </message>
    <message>
        <source>Badly printed</source>
        <translation>طباعتها سيئة</translation>
    </message>
    <message>
        <source>Check it later</source>
        <translation>افحصها لاحقاً</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Different person</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>لست متأكداً</translation>
    </message>
</context>
<context>
    <name>AdminCardPanel</name>
    <message>
        <source>The card’s code</source>
        <translation>رمز البطاقة</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>احفظه كصورة</translation>
    </message>
</context>
<context>
    <name>ArrivalsChart</name>
    <message>
        <source>Choose a quarter hour to see its numbers and its scans.</source>
        <translation>اختر ربع ساعة لترى أرقامه وعمليات مسحه.</translation>
    </message>
    <message>
        <source>Open the scans</source>
        <translation>افتح عمليات المسح</translation>
    </message>
    <message>
        <source>Of the day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Nobody arrived on this day or the day before.</source>
        <translation>لم يصل أحد في هذا اليوم ولا في اليوم السابق.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
</context>
<context>
    <name>ArrivalsPanel</name>
    <message>
        <source>Arrivals per quarter hour</source>
        <translation>الوصول كل ربع ساعة</translation>
    </message>
    <message>
        <source>Completed check-ins and admitted entries at gates.</source>
        <translation>عمليات التسجيل المكتملة والدخول المقبول عند البوابات.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Live view of the camera</source>
        <translation>العرض المباشر للكاميرا</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Nothing is open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>Choose something of the list.</source>
        <translation>اختر شيئاً من القائمة.</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>افتح صفحة الشخص</translation>
    </message>
    <message>
        <source>Open the scans</source>
        <translation>افتح عمليات المسح</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>ما حدث، الأحدث أولاً</translation>
    </message>
</context>
<context>
    <name>CasePerson</name>
    <message>
        <source>Portrait of %1</source>
        <translation>صورة %1</translation>
    </message>
</context>
<context>
    <name>CaseWord</name>
    <message>
        <source>Your PIN, to say yes to it:</source>
        <translation>رمزك السري للموافقة:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>Why not, for whoever asked</source>
        <translation>سبب الرفض، لصاحب الطلب</translation>
    </message>
    <message>
        <source>What was found, without names</source>
        <translation>ما تبيّن، من دون أسماء</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>ارفض</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>أغلق الملف</translation>
    </message>
    <message>
        <source>Clear: somebody else</source>
        <translation>استبعد: شخص آخر</translation>
    </message>
    <message>
        <source>Hold: this person</source>
        <translation>أكّد: هذا الشخص</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Declined. The desk has been told.</source>
        <translation>رُفض الطلب، وأُبلغ المكتب.</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>استُبعد التطابق.</translation>
    </message>
    <message>
        <source>Held.</source>
        <translation>تأكّد التطابق.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>أُغلق الملف.</translation>
    </message>
    <message>
        <source>Granted. The desk goes on by itself.</source>
        <translation>تمت الموافقة. يتابع المكتب تلقائياً.</translation>
    </message>
    <message>
        <source>This was settled meanwhile.</source>
        <translation>بُتّ في هذا الأمر في الأثناء.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>بُتّ فيها</translation>
    </message>
    <message>
        <source>The watch list</source>
        <translation>قائمة المراقبة</translation>
    </message>
    <message>
        <source>Nothing was settled yet.</source>
        <translation>لم يُبتّ في شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء ينتظرك.</translation>
    </message>
    <message>
        <source>{name} at {station}</source>
        <translation>{name} في {station}</translation>
    </message>
    <message>
        <source>A code of nobody known here</source>
        <translation>رمز لا يعود إلى أحد معروف هنا</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>صاحب الطلب</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>بكلماته</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Ends unanswered at</source>
        <translation>ينتهي بلا رد في</translation>
    </message>
    <message>
        <source>Identity is not certain</source>
        <translation>الهوية غير مؤكدة</translation>
    </message>
    <message>
        <source>Send them to me</source>
        <translation>أرسلوه إليّ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Why they are looked for</source>
        <translation>سبب البحث عنه</translation>
    </message>
    <message>
        <source>What the entry does</source>
        <translation>الإجراء المطلوب</translation>
    </message>
    <message>
        <source>Is this the person of the watch list?</source>
        <translation>هل هذا هو الشخص الوارد في قائمة المراقبة؟</translation>
    </message>
    <message>
        <source>Born on another day</source>
        <translation>تاريخ ميلاد مختلف</translation>
    </message>
    <message>
        <source>Other passport, other face</source>
        <translation>جواز مختلف ووجه مختلف</translation>
    </message>
    <message>
        <source>Passport agrees</source>
        <translation>جواز السفر مطابق</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Closed by {name}, {moment}: {words}</source>
        <translation>أغلقه {name}، {moment}: {words}</translation>
    </message>
    <message>
        <source>Opened {moment} · {entries}</source>
        <translation>فُتح: {moment} · {entries}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>حتى {moment}</translation>
    </message>
    <message>
        <source>Added. {number} people of the event are like it.</source>
        <translation>أُضيف. عدد من يشبهونه في الفعالية: {number}.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>أُزيل.</translation>
    </message>
    <message>
        <source>It ends with this day.</source>
        <translation>ينتهي بنهاية هذا اليوم.</translation>
    </message>
    <message>
        <source>The same badge in two places</source>
        <translation>الشارة نفسها في مكانين</translation>
    </message>
    <message>
        <source>One badge was scanned at two stations within a time in which nobody walks from one to the other. Somebody may have copied it: find the bearer and compare the faces.</source>
        <translation>مُسحت شارة واحدة في محطتين خلال مدة لا تكفي للمشي من إحداهما إلى الأخرى. ربما نسخها أحد: ابحث عن حاملها وقارن الوجوه.</translation>
    </message>
    <message>
        <source>Inside twice</source>
        <translation>دخول مرتين</translation>
    </message>
    <message>
        <source>A badge came to an entrance while it counted as inside already: it was passed back, or an exit was missed. Ask the bearer, then set right whether they are inside.</source>
        <translation>وصلت شارة إلى مدخل وهي محسوبة في الداخل بالفعل: إما أنها أُعيدت إلى شخص آخر، أو فات تسجيل خروج. اسأل حاملها، ثم صحّح هل هو في الداخل.</translation>
    </message>
    <message>
        <source>Somebody of the watch list came</source>
        <translation>حضر شخص من قائمة المراقبة</translation>
    </message>
    <message>
        <source>A person whom the watch list names was scanned. Read the entry, and go to them if it says so.</source>
        <translation>مُسح رمز شخص مذكور في قائمة المراقبة. اقرأ القيد، واذهب إليه إن نصّ على ذلك.</translation>
    </message>
    <message>
        <source>Many exceptions of one operator</source>
        <translation>استثناءات كثيرة لمشغّل واحد</translation>
    </message>
    <message>
        <source>One operator asks for far more exceptions than the others. Look at what they were for, and talk to them.</source>
        <translation>يطلب مشغّل واحد استثناءات أكثر بكثير من غيره. انظر فيمَ كانت وتحدث معه.</translation>
    </message>
    <message>
        <source>Many false codes at one station</source>
        <translation>رموز مزيفة كثيرة في محطة واحدة</translation>
    </message>
    <message>
        <source>Several codes that the conference did not issue were shown within minutes: somebody may be trying out copies. Go there.</source>
        <translation>عُرضت خلال دقائق عدة رموز لم تصدر عن المؤتمر: ربما يجرّب أحد نسخاً. اذهب إلى هناك.</translation>
    </message>
    <message>
        <source>A station called for help</source>
        <translation>طلبت محطة المساعدة</translation>
    </message>
    <message>
        <source>Somebody pressed “Call a supervisor”. Go there or send somebody.</source>
        <translation>ضغط أحدهم «استدعِ المشرف». اذهب إلى هناك أو أرسل أحداً.</translation>
    </message>
    <message>
        <source>A clock went back</source>
        <translation>رجعت ساعة إلى الوراء</translation>
    </message>
    <message>
        <source>The clock of a station was set back: times in the record before and after it do not compare. Find out why. Two people close this case: one of them an admin.</source>
        <translation>أُعيدت ساعة إحدى المحطات إلى الوراء: لا تمكن مقارنة الأوقات في السجل قبل ذلك وبعده. اعرف السبب. يغلق هذا الملف شخصان، أحدهما مسؤول النظام.</translation>
    </message>
    <message>
        <source>Same person, walked quickly</source>
        <translation>الشخص نفسه، مشى بسرعة</translation>
    </message>
    <message>
        <source>Badge was copied and revoked</source>
        <translation>نُسخت الشارة وأُلغيت</translation>
    </message>
    <message>
        <source>Exit was missed, set right</source>
        <translation>فات تسجيل الخروج، وصُحّح</translation>
    </message>
    <message>
        <source>Badge was passed back, person warned</source>
        <translation>مُرّرت الشارة لشخص آخر، ونُبّه صاحبها</translation>
    </message>
    <message>
        <source>Spoken to, nothing further</source>
        <translation>جرى الحديث معه، لا شيء آخر</translation>
    </message>
    <message>
        <source>Handed over to security</source>
        <translation>أُحيل إلى الأمن</translation>
    </message>
    <message>
        <source>Explained by the desk’s task</source>
        <translation>تفسّره مهمة المكتب</translation>
    </message>
    <message>
        <source>Operator was spoken to</source>
        <translation>جرى الحديث مع المشغّل</translation>
    </message>
    <message>
        <source>A trial, no intent</source>
        <translation>تجربة بلا قصد</translation>
    </message>
    <message>
        <source>Person was stopped</source>
        <translation>أُوقف الشخص</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>قُدّمت المساعدة</translation>
    </message>
    <message>
        <source>Pressed by mistake</source>
        <translation>ضُغط سهواً</translation>
    </message>
    <message>
        <source>Clock was set right</source>
        <translation>ضُبطت الساعة</translation>
    </message>
    <message>
        <source>Send to the supervisor, say nothing</source>
        <translation>إحالة إلى المشرف من دون قول شيء</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Admit, and tell the supervisor</source>
        <translation>قبول مع إبلاغ المشرف</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>لم يُبتّ فيه بعد</translation>
    </message>
    <message>
        <source>Held: it is this person</source>
        <translation>مؤكَّد: هو هذا الشخص</translation>
    </message>
    <message>
        <source>Cleared: it is somebody else</source>
        <translation>مستبعَد: هو شخص آخر</translation>
    </message>
    <message>
        <source>Exceptions asked for</source>
        <translation>الاستثناءات المطلوبة</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>قائمة المراقبة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>One more badge is asked for</source>
        <translation>طُلبت شارة إضافية</translation>
    </message>
    <message>
        <source>An exception is asked for</source>
        <translation>طُلب استثناء</translation>
    </message>
    <message>
        <source>{first} and {second}, {seconds} s apart.</source>
        <translation>{first} و{second}، بفارق {seconds} ث.</translation>
    </message>
    <message>
        <source>{number} false codes at {station} within {minutes} min.</source>
        <translation>رموز مزيفة في {station}: {number} خلال {minutes} د.</translation>
    </message>
    <message>
        <source>{name} asked for {number} exceptions.</source>
        <translation>عدد الاستثناءات التي طلبها {name}: {number}.</translation>
    </message>
    <message>
        <source>At {station}.</source>
        <translation>في {station}.</translation>
    </message>
    <message>
        <source>Nearly certain ({score} of 100)</source>
        <translation>شبه مؤكد ({score} من 100)</translation>
    </message>
    <message>
        <source>Very much alike ({score} of 100)</source>
        <translation>تشابه كبير ({score} من 100)</translation>
    </message>
    <message>
        <source>Alike ({score} of 100)</source>
        <translation>تشابه ({score} من 100)</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>قيد واحد</translation>
    </message>
    <message>
        <source>{number} entries</source>
        <translation>القيود: {number}</translation>
    </message>
    <message>
        <source>waiting since just now</source>
        <translation>ينتظر منذ لحظة</translation>
    </message>
    <message>
        <source>waiting for {number} min</source>
        <translation>ينتظر منذ {number} د</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Camera and scanner do not work</source>
        <translation>الكاميرا والماسح لا يعملان</translation>
    </message>
    <message>
        <source>It is not read, however it is held</source>
        <translation>لا تُقرأ كيفما وُضعت</translation>
    </message>
    <message>
        <source>They have the badge and have gone</source>
        <translation>أخذ صاحبها الشارة وانصرف</translation>
    </message>
    <message>
        <source>WRONG BADGE</source>
        <translation>شارة أخرى</translation>
    </message>
    <message>
        <source>NOT THE BADGE</source>
        <translation>ليست الشارة</translation>
    </message>
    <message>
        <source>This is the badge of {name}, printed at {place}.</source>
        <translation>هذه شارة {name}، وقد طُبعت في {place}.</translation>
    </message>
    <message>
        <source>This is the badge of {name}.</source>
        <translation>هذه شارة {name}.</translation>
    </message>
    <message>
        <source>This is an old badge of {name}. It lets nobody in any more.</source>
        <translation>هذه شارة قديمة باسم {name}. لم تعد تسمح بدخول أحد.</translation>
    </message>
    <message>
        <source>This is the invitation of {name}.</source>
        <translation>هذه دعوة {name}.</translation>
    </message>
    <message>
        <source>This code is not one of our badges.</source>
        <translation>هذا الرمز ليس لإحدى شاراتنا.</translation>
    </message>
    <message>
        <source>Put it aside. Hold the badge that was just printed to the camera.</source>
        <translation>ضعها جانباً، وضع أمام الكاميرا الشارة التي طُبعت الآن.</translation>
    </message>
    <message>
        <source>Hold the badge that was just printed to the camera.</source>
        <translation>ضع أمام الكاميرا الشارة التي طُبعت الآن.</translation>
    </message>
    <message>
        <source>This badge was printed and not checked until now. It was read, and counts.</source>
        <translation>طُبعت هذه الشارة ولم تُفحص حتى الآن. قُرئت وهي سارية.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take out: %1</source>
        <translation>أزل: %1</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Entry {number} of the record cannot be read. Check the record under Report.</source>
        <translation>تتعذر قراءة القيد {number} من السجل. تحقق من السجل في «التقرير».</translation>
    </message>
    <message>
        <source>Reading the record: {done} of {size} entries</source>
        <translation>جارٍ قراءة السجل: {done} من {size} من القيود</translation>
    </message>
    <message>
        <source>{size} entries in the record</source>
        <translation>القيود في السجل: {size}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل المسح</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>الوفود</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
</context>
<context>
    <name>ConsoleMenuDialog</name>
    <message>
        <source>This console</source>
        <translation>لوحة الإشراف هذه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>This console is for supervisors. Sign out (F10), and let one of them sign in.</source>
        <translation>لوحة الإشراف هذه للمشرفين. سجّل الخروج (F10) ودع أحدهم يسجّل الدخول.</translation>
    </message>
</context>
<context>
    <name>ConsoleTitle</name>
    <message>
        <source>Find a person</source>
        <translation>ابحث عن شخص</translation>
    </message>
    <message>
        <source>Language, colours, text size and sign-out</source>
        <translation>اللغة والألوان وحجم النص وتسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>CrewPanel</name>
    <message>
        <source>Choose a station or an operator to see more.</source>
        <translation>اختر محطة أو مشغّلاً لترى المزيد.</translation>
    </message>
    <message>
        <source>Open the scans of this day</source>
        <translation>افتح عمليات مسح هذا اليوم</translation>
    </message>
    <message>
        <source>Open all its scans</source>
        <translation>افتح جميع عمليات المسح</translation>
    </message>
    <message>
        <source>Open the referred ones</source>
        <translation>افتح عمليات المسح المحالة</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>افتح القفل</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Other days</source>
        <translation>أيام أخرى</translation>
    </message>
</context>
<context>
    <name>DelegationPanel</name>
    <message>
        <source>Choose a delegation to see its people.</source>
        <translation>اختر وفداً لترى أعضاءه.</translation>
    </message>
    <message>
        <source>Open the scans</source>
        <translation>افتح عمليات المسح</translation>
    </message>
    <message>
        <source>People of the delegation</source>
        <translation>أعضاء الوفد</translation>
    </message>
    <message>
        <source>Nobody is registered for it.</source>
        <translation>لا أحد مسجّل فيه.</translation>
    </message>
</context>
<context>
    <name>Delegations</name>
    <message>
        <source>Needed are more than {share} of {who}. {when}</source>
        <translation>يلزم أكثر من {share} من {who}. {when}</translation>
    </message>
    <message>
        <source>Needed are at least {share} of {who}. {when}</source>
        <translation>يلزم ما لا يقل عن {share} من {who}. {when}</translation>
    </message>
    <message>
        <source>There is a quorum</source>
        <translation>النصاب مكتمل</translation>
    </message>
    <message>
        <source>There is no quorum</source>
        <translation>النصاب غير مكتمل</translation>
    </message>
    <message>
        <source>No delegation counts for it.</source>
        <translation>لا يُحتسب أي وفد فيه.</translation>
    </message>
    <message>
        <source>{present} of {counted} are present; {needed} are needed.</source>
        <translation>الحاضر {present} من {counted}، والمطلوب {needed}.</translation>
    </message>
    <message>
        <source>{present} of {counted} are present; {needed} are needed, {missing} are missing.</source>
        <translation>الحاضر {present} من {counted}، والمطلوب {needed}، والناقص {missing}.</translation>
    </message>
    <message>
        <source>the member delegations</source>
        <translation>الوفود الأعضاء</translation>
    </message>
    <message>
        <source>the member and observer delegations</source>
        <translation>الوفود الأعضاء والمراقبة</translation>
    </message>
    <message>
        <source>all delegations</source>
        <translation>جميع الوفود</translation>
    </message>
    <message>
        <source>A delegation is present when its head is inside a zone.</source>
        <translation>يُعدّ الوفد حاضراً حين يكون رئيسه داخل منطقة.</translation>
    </message>
    <message>
        <source>A delegation is present when its head is checked in.</source>
        <translation>يُعدّ الوفد حاضراً حين يُسجَّل حضور رئيسه.</translation>
    </message>
    <message>
        <source>A delegation is present when anyone of it is inside a zone.</source>
        <translation>يُعدّ الوفد حاضراً حين يكون أي عضو منه داخل منطقة.</translation>
    </message>
    <message>
        <source>A delegation is present when anyone of it is checked in.</source>
        <translation>يُعدّ الوفد حاضراً حين يُسجَّل حضور أي عضو منه.</translation>
    </message>
    <message>
        <source>Head here</source>
        <translation>رئيس الوفد حاضر</translation>
    </message>
    <message>
        <source>Head missing</source>
        <translation>رئيس الوفد غائب</translation>
    </message>
    <message>
        <source>{name}: {arrived} of {expected} arrived. {head}</source>
        <translation>{name}: وصل {arrived} من {expected}. {head}</translation>
    </message>
    <message>
        <source>Not expected any more</source>
        <translation>لم يعد متوقعاً</translation>
    </message>
    <message>
        <source>Arrival confirmed by the head {at} · no badge</source>
        <translation>أكد رئيس الوفد الوصول {at} · بلا شارة</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>لم يصل بعد</translation>
    </message>
    <message>
        <source>Arrived {at}</source>
        <translation>وصل: {at}</translation>
    </message>
    <message>
        <source>inside {zones}</source>
        <translation>في الداخل: {zones}</translation>
    </message>
    <message>
        <source>no badge</source>
        <translation>بلا شارة</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>لم يصل أحد بعد</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>الأعضاء فقط</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>{shown} of {whole}</source>
        <translation>{shown} من {whole}</translation>
    </message>
    <message>
        <source>{arrived} of {expected} arrived, {badges} with a badge, {inside} inside</source>
        <translation>وصل {arrived} من {expected}، بشارة: {badges}، في الداخل: {inside}</translation>
    </message>
</context>
<context>
    <name>DelegationsPanel</name>
    <message>
        <source>Name or code</source>
        <translation>الاسم أو الرمز</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقعون</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>الواصلون</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>الرئيس</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>الوفود</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No delegation fits. Show all, or type less.</source>
        <translation>لا وفد مطابق. اعرض الكل أو اكتب أقل.</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>The file is not there now.</source>
        <translation>الملف غير موجود الآن.</translation>
    </message>
    <message>
        <source>This design cannot be used as it is.</source>
        <translation>لا يمكن استخدام هذا التصميم كما هو.</translation>
    </message>
    <message>
        <source>It is shown again as soon as it is back.</source>
        <translation>سيُعرض من جديد فور عودته.</translation>
    </message>
    <message>
        <source>The sheet, before it is folded</source>
        <translation>الورقة قبل طيّها</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>الوجه الأمامي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Writing the sample…</source>
        <translation>جارٍ كتابة العيّنة…</translation>
    </message>
    <message>
        <source>Saved as {name}, beside the design.</source>
        <translation>حُفظت باسم {name} بجانب التصميم.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>الديفاناغارية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>الجورجية</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>الأرمنية</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>الإثيوبية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>الخميرية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>The longest names</source>
        <translation>أطول الأسماء</translation>
    </message>
    <message>
        <source>Cut off at its smallest size, {wanted} mm.</source>
        <translation>اقتُطع آخره عند أصغر حجم له، {wanted} مم.</translation>
    </message>
    <message>
        <source>Broken inside a word at its smallest size, {wanted} mm.</source>
        <translation>انقسمت كلمة منه عند أصغر حجم له، {wanted} مم.</translation>
    </message>
    <message>
        <source>Set at {value} mm, below its smallest size of {wanted} mm: the box is too low.</source>
        <translation>كُتب بحجم {value} مم، دون أصغر حجم له وهو {wanted} مم: الإطار منخفض أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Had to shrink to its smallest size, {value} mm.</source>
        <translation>صُغّر إلى أصغر حجم له، {value} مم.</translation>
    </message>
    <message>
        <source>Stands on {count} lines.</source>
        <translation>عدد أسطره {count}.</translation>
    </message>
    <message>
        <source>Has characters that no font has.</source>
        <translation>فيه حروف لا يحتويها أي خط.</translation>
    </message>
    <message>
        <source>Stands where the slot is punched.</source>
        <translation>يقع في موضع ثقب الحزام.</translation>
    </message>
    <message>
        <source>Stands {value} mm from the edge; the margin is {wanted} mm.</source>
        <translation>يقع على بعد {value} مم من الحافة؛ والهامش {wanted} مم.</translation>
    </message>
    <message>
        <source>Ends {value} mm beyond the cut; the bleed is {wanted} mm.</source>
        <translation>ينتهي على بعد {value} مم خارج خط القص؛ وهامش القص {wanted} مم.</translation>
    </message>
    <message>
        <source>Has a contrast of {value} to what is under it; it takes {wanted}.</source>
        <translation>تباينه مع ما تحته {value}، والمطلوب {wanted}.</translation>
    </message>
    <message>
        <source>Stands in the white edge of the code.</source>
        <translation>يقع في الحافة البيضاء للرمز.</translation>
    </message>
    <message>
        <source>The squares of the code are {value} mm wide; cameras take {wanted} mm or more.</source>
        <translation>عرض مربعات الرمز {value} مم؛ وتحتاج الكاميرات إلى {wanted} مم أو أكثر.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Pictogram</source>
        <translation>الرمز التصويري</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>الصورة الشخصية</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>العلم</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>خطوط دقيقة</translation>
    </message>
    <message>
        <source>Microtext</source>
        <translation>النص المجهري</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
</context>
<context>
    <name>DesignerFindingsPanel</name>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Everything has room on this badge.</source>
        <translation>كل شيء له متسع على هذه البطاقة.</translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation>حفظ عيّنة</translation>
    </message>
</context>
<context>
    <name>DesignerPeoplePanel</name>
    <message>
        <source>Who is on it</source>
        <translation>من عليها</translation>
    </message>
</context>
<context>
    <name>DesignerPreviewPanel</name>
    <message>
        <source>Drawing the badge…</source>
        <translation>جارٍ رسم البطاقة…</translation>
    </message>
</context>
<context>
    <name>DesignerTitlePanel</name>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>الحجم الحقيقي</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>One moment: this badge first.</source>
        <translation>لحظة: هذه الشارة أولاً.</translation>
    </message>
    <message>
        <source>A supervisor has been called.</source>
        <translation>تم استدعاء المشرف.</translation>
    </message>
    <message>
        <source>Better take it again: {problems}.</source>
        <translation>الأفضل إعادة التقاطها: {problems}.</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>حذف آخر حرف</translation>
    </message>
</context>
<context>
    <name>DocumentEntry</name>
    <message>
        <source>Number of the document</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>الحروف اللاتينية</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>الحروف العربية</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>حذف آخر حرف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Somebody this store does not know</source>
        <translation>شخص غير معروف في هذه البيانات</translation>
    </message>
    <message>
        <source>The code led to nobody</source>
        <translation>لم يدل الرمز على أحد</translation>
    </message>
    <message>
        <source>Entry {number} of {size} · {moment}</source>
        <translation>القيد {number} من {size} · {moment}</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Seal of the code</source>
        <translation>ختم الرمز</translation>
    </message>
    <message>
        <source>{action} · likeness {score} · {state} · {reason}</source>
        <translation>{action} · التشابه {score} · {state} · {reason}</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>لم يُبتّ فيه</translation>
    </message>
    <message>
        <source>held</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>مستبعَد</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Filled in</source>
        <translation>مُعبّأ</translation>
    </message>
    <message>
        <source>Is being filled in</source>
        <translation>قيد التعبئة</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>This entry cannot be shown</source>
        <translation>يتعذر عرض هذا القيد</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>افتح صفحة الشخص</translation>
    </message>
    <message>
        <source>Person’s scans</source>
        <translation>عمليات مسح الشخص</translation>
    </message>
    <message>
        <source>Station’s scans</source>
        <translation>عمليات مسح المحطة</translation>
    </message>
    <message>
        <source>Scans of this code</source>
        <translation>عمليات مسح هذا الرمز</translation>
    </message>
</context>
<context>
    <name>EntryPerson</name>
    <message>
        <source>Portrait of %1</source>
        <translation>صورة %1</translation>
    </message>
</context>
<context>
    <name>EntryProof</name>
    <message>
        <source>Proof that this entry is in the signed record</source>
        <translation>إثبات أن هذا القيد في السجل الموقّع</translation>
    </message>
    <message>
        <source>Making the proof…</source>
        <translation>جارٍ إعداد الإثبات…</translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation>اعرض الإثبات</translation>
    </message>
    <message>
        <source>Copy the proof</source>
        <translation>انسخ الإثبات</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Call a supervisor.</source>
        <translation>استدعِ المشرف.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>حدث خطأ داخل البرنامج.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, call a supervisor.</source>
        <translation>حاول مرة أخرى، وإن تكرر الأمر فاستدعِ المشرف.</translation>
    </message>
    <message>
        <source>The disk of this desk is full; nothing was recorded.</source>
        <translation>قرص هذا المكتب ممتلئ، ولم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Send people to another desk and call a supervisor.</source>
        <translation>وجّه الناس إلى مكتب آخر واستدعِ المشرف.</translation>
    </message>
    <message>
        <source>Another program is using the data of this desk.</source>
        <translation>برنامج آخر يستخدم بيانات هذا المكتب.</translation>
    </message>
    <message>
        <source>Try once more in a moment.</source>
        <translation>حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>The data of this desk is damaged; nothing was recorded.</source>
        <translation>بيانات هذا المكتب تالفة، ولم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>This desk may not write to its folder; nothing was recorded.</source>
        <translation>لا يُسمح لهذا المكتب بالكتابة في مجلده، ولم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>This person already has a badge that counts.</source>
        <translation>لدى هذا الشخص شارة سارية بالفعل.</translation>
    </message>
    <message>
        <source>If it is lost, call a supervisor.</source>
        <translation>إن كانت مفقودة فاستدعِ المشرف.</translation>
    </message>
    <message>
        <source>This badge was revoked or replaced meanwhile.</source>
        <translation>أُلغيت هذه الشارة أو استُبدلت في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Keep the paper, and scan the invitation again.</source>
        <translation>احتفظ بالورقة، وامسح الدعوة من جديد.</translation>
    </message>
    <message>
        <source>The face has to be compared before there is a badge.</source>
        <translation>يجب مقارنة الوجه قبل إصدار الشارة.</translation>
    </message>
    <message>
        <source>Ask for an exception, or scan the invitation again.</source>
        <translation>اطلب استثناءً، أو امسح الدعوة من جديد.</translation>
    </message>
    <message>
        <source>Nobody is asked to compare this face now.</source>
        <translation>لا يُطلب من أحد الآن مقارنة هذا الوجه.</translation>
    </message>
    <message>
        <source>This person has not been admitted here.</source>
        <translation>لم يُقبل هذا الشخص هنا.</translation>
    </message>
    <message>
        <source>Scan the invitation again.</source>
        <translation>امسح الدعوة مرة أخرى.</translation>
    </message>
    <message>
        <source>The portrait is not here any more.</source>
        <translation>الصورة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Take it again.</source>
        <translation>أعد التقاطها.</translation>
    </message>
    <message>
        <source>This picture cannot go on a badge.</source>
        <translation>لا تصلح هذه الصورة لشارة.</translation>
    </message>
    <message>
        <source>The badge design in the settings cannot be used.</source>
        <translation>تصميم الشارة المحدد في الإعدادات غير صالح.</translation>
    </message>
    <message>
        <source>This badge is being printed already.</source>
        <translation>هذه الشارة قيد الطباعة بالفعل.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>انتظر لحظة.</translation>
    </message>
    <message>
        <source>This badge waits no more.</source>
        <translation>لم تعد هذه الشارة منتظرة.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>انظر إلى القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>This badge cannot be cancelled: the printer has it.</source>
        <translation>لا يمكن إلغاء هذه الشارة: إنها لدى الطابعة.</translation>
    </message>
    <message>
        <source>Take it back first, or answer its question.</source>
        <translation>اسحبها أولاً، أو أجب عن سؤالها.</translation>
    </message>
    <message>
        <source>This station does not print to that printer.</source>
        <translation>لا تطبع هذه المحطة على تلك الطابعة.</translation>
    </message>
    <message>
        <source>The labels of this printer are not counted.</source>
        <translation>لا يتم عدّ ملصقات هذه الطابعة.</translation>
    </message>
    <message>
        <source>Another station is printing this badge.</source>
        <translation>محطة أخرى تطبع هذه الشارة.</translation>
    </message>
    <message>
        <source>Ask at that desk before you go on.</source>
        <translation>اسأل في ذلك المكتب قبل أن تتابع.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>A station opened</source>
        <translation>فُتحت محطة</translation>
    </message>
    <message>
        <source>A scan</source>
        <translation>عملية مسح</translation>
    </message>
    <message>
        <source>A check-in was completed</source>
        <translation>اكتمل تسجيل حضور</translation>
    </message>
    <message>
        <source>A portrait was taken</source>
        <translation>التُقطت صورة شخصية</translation>
    </message>
    <message>
        <source>A badge was made</source>
        <translation>أُعدّت شارة</translation>
    </message>
    <message>
        <source>A badge was printed</source>
        <translation>طُبعت شارة</translation>
    </message>
    <message>
        <source>A badge was handed over</source>
        <translation>سُلّمت شارة</translation>
    </message>
    <message>
        <source>Somebody said whether a badge came out</source>
        <translation>أفاد أحدهم هل خرجت الشارة</translation>
    </message>
    <message>
        <source>An invitation or badge code was issued</source>
        <translation>صدر رمز دعوة أو شارة</translation>
    </message>
    <message>
        <source>An invitation or badge was revoked</source>
        <translation>أُلغيت دعوة أو شارة</translation>
    </message>
    <message>
        <source>Delegates were imported</source>
        <translation>استُورد المندوبون</translation>
    </message>
    <message>
        <source>The event was created</source>
        <translation>أُنشئت الفعالية</translation>
    </message>
    <message>
        <source>Data left the station</source>
        <translation>خرجت بيانات من المحطة</translation>
    </message>
    <message>
        <source>Two people granted an exception</source>
        <translation>منح شخصان استثناء</translation>
    </message>
    <message>
        <source>Somebody asked for an exception</source>
        <translation>طلب أحدهم استثناء</translation>
    </message>
    <message>
        <source>A wish for an exception was answered</source>
        <translation>رُدّ على طلب استثناء</translation>
    </message>
    <message>
        <source>A supervisor was called</source>
        <translation>استُدعي المشرف</translation>
    </message>
    <message>
        <source>Somebody signed in</source>
        <translation>سُجّل دخول</translation>
    </message>
    <message>
        <source>A sign-in failed</source>
        <translation>فشل تسجيل دخول</translation>
    </message>
    <message>
        <source>Somebody signed out</source>
        <translation>سُجّل خروج</translation>
    </message>
    <message>
        <source>An operator was changed</source>
        <translation>عُدّلت بيانات مشغّل</translation>
    </message>
    <message>
        <source>The watch list was changed</source>
        <translation>عُدّلت قائمة المراقبة</translation>
    </message>
    <message>
        <source>A hit of the watch list was decided</source>
        <translation>بُتّ في تطابق مع قائمة المراقبة</translation>
    </message>
    <message>
        <source>Where somebody is was corrected</source>
        <translation>صُحّح مكان وجود شخص</translation>
    </message>
    <message>
        <source>A signing key was revoked</source>
        <translation>أُلغي مفتاح توقيع</translation>
    </message>
    <message>
        <source>A case was opened</source>
        <translation>فُتح ملف</translation>
    </message>
    <message>
        <source>A case was closed</source>
        <translation>أُغلق ملف</translation>
    </message>
    <message>
        <source>A badge was issued without being read</source>
        <translation>أُصدرت شارة دون قراءتها</translation>
    </message>
    <message>
        <source>Another badge was in the hand than the one printed</source>
        <translation>عُرضت شارة غير التي طُبعت</translation>
    </message>
    <message>
        <source>A face was compared with its pictures</source>
        <translation>قورن وجه بصوره</translation>
    </message>
    <message>
        <source>Somebody on no list was written down</source>
        <translation>سُجّل شخص غير مدرج في القائمة</translation>
    </message>
    <message>
        <source>A category or zones were changed</source>
        <translation>غُيّرت فئة أو مناطق</translation>
    </message>
    <message>
        <source>A badge was handed back</source>
        <translation>أُعيدت شارة</translation>
    </message>
    <message>
        <source>The places of a delegation were changed</source>
        <translation>غُيّرت مقاعد أحد الوفود</translation>
    </message>
    <message>
        <source>An answer to the second factor was checked</source>
        <translation>جرى التحقق من إجابة عن العامل الثاني</translation>
    </message>
    <message>
        <source>Somebody at self-service needed help</source>
        <translation>احتاج شخص في الخدمة الذاتية إلى المساعدة</translation>
    </message>
    <message>
        <source>A desk went to help somebody at self-service</source>
        <translation>توجّه مكتب لمساعدة شخص في الخدمة الذاتية</translation>
    </message>
    <message>
        <source>A call for help at self-service ended</source>
        <translation>انتهى طلب مساعدة في الخدمة الذاتية</translation>
    </message>
    <message>
        <source>A head of delegation confirmed an arrival</source>
        <translation>أكد رئيس وفد وصول أحد الأعضاء</translation>
    </message>
    <message>
        <source>A station went out of service</source>
        <translation>خرجت محطة من الخدمة</translation>
    </message>
    <message>
        <source>A station served again</source>
        <translation>عادت محطة إلى الخدمة</translation>
    </message>
    <message>
        <source>A setting of a station was changed</source>
        <translation>غُيّر أحد إعدادات محطة</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>قُبل بسبب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>صاحب الطلب</translation>
    </message>
    <message>
        <source>Seal of the reason</source>
        <translation>ختم السبب</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف الأمني</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Collected by the head of delegation, number</source>
        <translation>استلمها رئيس الوفد، رقم</translation>
    </message>
    <message>
        <source>Confirmed by the head of delegation, number</source>
        <translation>أكده رئيس الوفد، رقم</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Number of the credential</source>
        <translation>رقم الاعتماد</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>المندوبون</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهى</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Wrong PINs before</source>
        <translation>الرموز السرية الخاطئة قبل ذلك</translation>
    </message>
    <message>
        <source>From entry</source>
        <translation>من القيد</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Found by name</source>
        <translation>عُثر عليه بالاسم</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>وافق عليه</translation>
    </message>
    <message>
        <source>Inside from now on</source>
        <translation>في الداخل من الآن</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>To entry</source>
        <translation>إلى القيد</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Age of the registry data, seconds</source>
        <translation>عمر بيانات السجل بالثواني</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>الاستثناء</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>Self-service station</source>
        <translation>محطة الخدمة الذاتية</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>رقم الشارة</translation>
    </message>
    <message>
        <source>Seal of the file</source>
        <translation>ختم الملف</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Where they had got to</source>
        <translation>الخطوة التي وصل إليها</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Seal of the words</source>
        <translation>ختم النص</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Read by the desk</source>
        <translation>قرأها المكتب</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>مع الأسماء</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Written down before</source>
        <translation>سُجّل من قبل</translation>
    </message>
    <message>
        <source>Beyond the quota</source>
        <translation>فوق الحصة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Category before</source>
        <translation>الفئة السابقة</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>People who looked alike on paper</source>
        <translation>أشخاص متشابهون في البيانات</translation>
    </message>
    <message>
        <source>Number of the delegate</source>
        <translation>رقم المندوب</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Valid that day only</source>
        <translation>صالحة لذلك اليوم فقط</translation>
    </message>
    <message>
        <source>Places used</source>
        <translation>المقاعد المشغولة</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Zones before</source>
        <translation>المناطق السابقة</translation>
    </message>
    <message>
        <source>Zones left with it</source>
        <translation>المناطق التي غودرت معها</translation>
    </message>
    <message>
        <source>Watch list: send to the supervisor without a word</source>
        <translation>قائمة المراقبة: إحالة إلى المشرف من دون كلام</translation>
    </message>
    <message>
        <source>Watch list: refuse</source>
        <translation>قائمة المراقبة: رفض</translation>
    </message>
    <message>
        <source>Watch list: tell the supervisor</source>
        <translation>قائمة المراقبة: إبلاغ المشرف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>FileChange</name>
    <message>
        <source>Doors go by it at once. The badge in force ends, and a desk prints the new one.</source>
        <translation>تعمل الأبواب بموجبه فورًا. تنتهي الشارة السارية ويطبع أحد المكاتب الشارة الجديدة.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Zones that may be entered</source>
        <translation>المناطق المسموح بدخولها</translation>
    </message>
</context>
<context>
    <name>FileDeed</name>
    <message>
        <source>Why? The record keeps it with your name.</source>
        <translation>ما السبب؟ يحفظه السجل مع اسمك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>ألغِ الآن</translation>
    </message>
    <message>
        <source>Set it right</source>
        <translation>صحّح</translation>
    </message>
    <message>
        <source>Change now</source>
        <translation>غيّر الآن</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>استعد الشارة</translation>
    </message>
    <message>
        <source>Open the scans</source>
        <translation>افتح عمليات المسح</translation>
    </message>
    <message>
        <source>Allow an exception</source>
        <translation>اسمح باستثناء</translation>
    </message>
    <message>
        <source>Category and zones</source>
        <translation>الفئة والمناطق</translation>
    </message>
    <message>
        <source>Badge handed back</source>
        <translation>أُعيدت الشارة</translation>
    </message>
    <message>
        <source>Revoke the badge</source>
        <translation>ألغِ الشارة</translation>
    </message>
</context>
<context>
    <name>FileZone</name>
    <message>
        <source>Count as outside</source>
        <translation>احسبه في الخارج</translation>
    </message>
    <message>
        <source>Count as inside</source>
        <translation>احسبه في الداخل</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Add a condition</source>
        <translation>أضف شرطاً</translation>
    </message>
    <message>
        <source>All scans</source>
        <translation>جميع عمليات المسح</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message>
        <source>Search this list</source>
        <translation>ابحث في هذه القائمة</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Nothing in this list is called so.</source>
        <translation>لا شيء في هذه القائمة بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Change the filter</source>
        <translation>عدّل التصفية</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>Scan the code with a hand scanner, or paste it.</source>
        <translation>امسح الرمز بالماسح اليدوي أو ألصقه.</translation>
    </message>
    <message>
        <source>Name, number or delegation, in any script</source>
        <translation>الاسم أو الرقم أو الوفد، بأي خط</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Show these scans</source>
        <translation>اعرض عمليات المسح هذه</translation>
    </message>
</context>
<context>
    <name>FilterTimes</name>
    <message>
        <source>Last hour</source>
        <translation>الساعة الأخيرة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>from 9:00</source>
        <translation>من 9:00</translation>
    </message>
    <message>
        <source>to 12:30</source>
        <translation>إلى 12:30</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>اعرض هذا الوقت</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Write times as 9:05 and 14:30, the earlier one first.</source>
        <translation>اكتب الأوقات مثل 9:05 و14:30، الأبكر أولاً.</translation>
    </message>
    <message>
        <source>This is no code: it is empty or too long.</source>
        <translation>هذا ليس رمزاً: إنه فارغ أو طويل جداً.</translation>
    </message>
    <message>
        <source>All scans.</source>
        <translation>جميع عمليات المسح.</translation>
    </message>
    <message>
        <source>{verdicts} scans</source>
        <translation>عمليات مسح {verdicts}</translation>
    </message>
    <message>
        <source>{scans} {conditions}.</source>
        <translation>{scans} {conditions}.</translation>
    </message>
    <message>
        <source>any verdict</source>
        <translation>أي قرار</translation>
    </message>
    <message>
        <source>any code</source>
        <translation>أي رمز</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>any name</source>
        <translation>أي اسم</translation>
    </message>
    <message>
        <source>any delegation</source>
        <translation>أي وفد</translation>
    </message>
    <message>
        <source>any station</source>
        <translation>أي محطة</translation>
    </message>
    <message>
        <source>any zone</source>
        <translation>أي منطقة</translation>
    </message>
    <message>
        <source>any operator</source>
        <translation>أي مشغّل</translation>
    </message>
    <message>
        <source>any reason</source>
        <translation>أي سبب</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Code of a badge or invitation</source>
        <translation>رمز شارة أو دعوة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>مشغّل لم يسجّل الدخول</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}، {next}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} أو {last}</translation>
    </message>
    <message>
        <source>of one code</source>
        <translation>لرمز واحد</translation>
    </message>
    <message>
        <source>of nobody</source>
        <translation>لا تخص أحداً</translation>
    </message>
    <message>
        <source>of {number} people</source>
        <translation>لعدد {number} من الأشخاص</translation>
    </message>
    <message>
        <source>person {id}</source>
        <translation>الشخص {id}</translation>
    </message>
    <message>
        <source>of {people}</source>
        <translation>تخص {people}</translation>
    </message>
    <message>
        <source>of whoever “{name}” finds</source>
        <translation>لمن يُعثر عليه بالبحث عن «{name}»</translation>
    </message>
    <message>
        <source>from {number} delegations</source>
        <translation>من {number} من الوفود</translation>
    </message>
    <message>
        <source>delegation {id}</source>
        <translation>الوفد {id}</translation>
    </message>
    <message>
        <source>from {delegations}</source>
        <translation>من {delegations}</translation>
    </message>
    <message>
        <source>at {number} stations</source>
        <translation>في {number} من المحطات</translation>
    </message>
    <message>
        <source>at {stations}</source>
        <translation>في {stations}</translation>
    </message>
    <message>
        <source>into or out of {number} zones</source>
        <translation>دخولاً أو خروجاً عبر {number} من المناطق</translation>
    </message>
    <message>
        <source>zone {number}</source>
        <translation>المنطقة {number}</translation>
    </message>
    <message>
        <source>into or out of {zones}</source>
        <translation>دخولاً أو خروجاً عبر {zones}</translation>
    </message>
    <message>
        <source>by {number} operators</source>
        <translation>بواسطة {number} من المشغّلين</translation>
    </message>
    <message>
        <source>by {operators}</source>
        <translation>بواسطة {operators}</translation>
    </message>
    <message>
        <source>because of {number} reasons</source>
        <translation>بسبب {number} من الأسباب</translation>
    </message>
    <message>
        <source>because of {reasons}</source>
        <translation>بسبب: {reasons}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>from {begin} to {end}</source>
        <translation>من {begin} إلى {end}</translation>
    </message>
    <message>
        <source>since {begin}</source>
        <translation>منذ {begin}</translation>
    </message>
    <message>
        <source>before {end}</source>
        <translation>قبل {end}</translation>
    </message>
</context>
<context>
    <name>FirstAdminPanel</name>
    <message>
        <source>A short code, which stands in the record beside whatever the admin does, and is no name.</source>
        <translation>رمز قصير يظهر في السجل بجانب كل ما يفعله مسؤول النظام، وليس اسماً.</translation>
    </message>
    <message>
        <source>Code, such as a-1</source>
        <translation>الرمز، مثل a-1</translation>
    </message>
    <message>
        <source>Name, as it is called</source>
        <translation>الاسم كما يُنادى به</translation>
    </message>
    <message>
        <source>Go on to the PIN</source>
        <translation>تابع إلى الرمز السري</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Help me</source>
        <translation>ساعدوني</translation>
    </message>
</context>
<context>
    <name>FootSteps</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Hold the badge up to the camera.</source>
        <translation>ارفع الشارة أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Scan the badge with the hand scanner.</source>
        <translation>امسح الشارة بالماسح اليدوي.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>The badge is being checked.</source>
        <translation>يجري التحقق من الشارة.</translation>
    </message>
    <message>
        <source>One at a time: then scan the next badge once more.</source>
        <translation>واحدًا واحدًا: ثم امسح الشارة التالية من جديد.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُتحقق</translation>
    </message>
    <message>
        <source>Inside: {inside}</source>
        <translation>في الداخل: {inside}</translation>
    </message>
    <message>
        <source>Inside: {inside} of {capacity}</source>
        <translation>في الداخل: {inside} من {capacity}</translation>
    </message>
    <message>
        <source>Full: {inside} of {capacity}</source>
        <translation>ممتلئ: {inside} من {capacity}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Show them the way to the check-in desks.</source>
        <translation>دلّه على مكاتب التسجيل.</translation>
    </message>
    <message>
        <source>This badge opens this zone.</source>
        <translation>هذه الشارة تفتح هذه المنطقة.</translation>
    </message>
    <message>
        <source>Compare the face with the picture.</source>
        <translation>قارن الوجه بالصورة.</translation>
    </message>
    <message>
        <source>The way out is free.</source>
        <translation>الخروج مسموح.</translation>
    </message>
    <message>
        <source>Wish them a good day.</source>
        <translation>تمنَّ له يومًا سعيدًا.</translation>
    </message>
    <message>
        <source>This code was signed by someone this gate does not know.</source>
        <translation>وقّع هذا الرمز طرف لا تعرفه هذه البوابة.</translation>
    </message>
    <message>
        <source>The code is genuine, but this gate does not know the person yet.</source>
        <translation>الرمز أصلي، لكن هذه البوابة لا تعرف الشخص بعد.</translation>
    </message>
    <message>
        <source>This code was already used.</source>
        <translation>سبق استخدام هذا الرمز.</translation>
    </message>
    <message>
        <source>This gate could not decide.</source>
        <translation>لم تستطع هذه البوابة اتخاذ القرار.</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>امسحه مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask for the badge of this event.</source>
        <translation>اطلب شارة هذه الفعالية.</translation>
    </message>
    <message>
        <source>Ask for the newer badge.</source>
        <translation>اطلب الشارة الأحدث.</translation>
    </message>
    <message>
        <source>Send people to another gate and call a supervisor.</source>
        <translation>أرسل الناس إلى بوابة أخرى واستدعِ المشرف.</translation>
    </message>
    <message>
        <source>The signed record is not in order; nothing can be added to it.</source>
        <translation>السجل الموقّع غير سليم؛ لا يمكن إضافة شيء إليه.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>حدث خطأ داخل البرنامج.</translation>
    </message>
    <message>
        <source>Scan the badge again. If it happens again, call a supervisor.</source>
        <translation>امسح الشارة مرة أخرى. إن تكرر ذلك فاستدعِ مشرفًا.</translation>
    </message>
    <message>
        <source>Another program is using the data of this gate.</source>
        <translation>برنامج آخر يستخدم بيانات هذه البوابة.</translation>
    </message>
    <message>
        <source>Scan the badge again in a moment.</source>
        <translation>امسح الشارة مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>The disk of this gate is full; nothing can be recorded.</source>
        <translation>قرص هذه البوابة ممتلئ؛ لا يمكن تسجيل شيء.</translation>
    </message>
    <message>
        <source>The data of this gate is damaged; nothing can be recorded.</source>
        <translation>بيانات هذه البوابة تالفة؛ لا يمكن تسجيل شيء.</translation>
    </message>
    <message>
        <source>This gate may not write to its folder; nothing can be recorded.</source>
        <translation>لا يحق لهذه البوابة الكتابة في مجلدها؛ لا يمكن تسجيل شيء.</translation>
    </message>
    <message>
        <source>Use the hand scanner until the camera is back.</source>
        <translation>استخدم الماسح اليدوي إلى أن تعود الكاميرا.</translation>
    </message>
    <message>
        <source>Open the gate again to look through a camera.</source>
        <translation>افتح البرنامج من جديد لاستخدام كاميرا.</translation>
    </message>
    <message>
        <source>Tell a supervisor that this gate has been cut off for long.</source>
        <translation>أخبر المشرف أن هذه البوابة منقطعة منذ مدة طويلة.</translation>
    </message>
</context>
<context>
    <name>GateEyePanel</name>
    <message>
        <source>Live view of the camera</source>
        <translation>العرض المباشر للكاميرا</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>لا صورة من الكاميرا</translation>
    </message>
</context>
<context>
    <name>GateMenuDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>GatePortraitCard</name>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>صورة شخصية</translation>
    </message>
</context>
<context>
    <name>GoToPopover</name>
    <message>
        <source>Go to a time or an entry</source>
        <translation>انتقل إلى وقت أو قيد</translation>
    </message>
    <message>
        <source>Time, such as 14:05</source>
        <translation>الوقت، مثل 14:05</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقل</translation>
    </message>
    <message>
        <source>The list holds scans. Every other entry of the record can be opened by its number.</source>
        <translation>تضم القائمة عمليات المسح. يمكن فتح أي قيد آخر في السجل برقمه.</translation>
    </message>
    <message>
        <source>Number of an entry</source>
        <translation>رقم القيد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Please wait here. The badges come out in protocol order.</source>
        <translation>يرجى الانتظار هنا. تخرج الشارات بترتيب البروتوكول.</translation>
    </message>
    <message>
        <source>Your delegation</source>
        <translation>وفدكم</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>لحظة واحدة.</translation>
    </message>
    <message>
        <source>Choose whose badges you collect.</source>
        <translation>اختاروا من تستلمون شاراتهم.</translation>
    </message>
    <message>
        <source>Collect badges</source>
        <translation>استلام الشارات</translation>
    </message>
    <message>
        <source>Choose who has arrived.</source>
        <translation>اختاروا من وصل.</translation>
    </message>
    <message>
        <source>Confirm arrival</source>
        <translation>تأكيد الوصول</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>The arrivals are being written down.</source>
        <translation>يجري تسجيل الوصول.</translation>
    </message>
    <message>
        <source>Printing {number} of {all}</source>
        <translation>تجري الطباعة: {number} من {all}</translation>
    </message>
    <message>
        <source>Stop after this badge</source>
        <translation>التوقف بعد هذه الشارة</translation>
    </message>
    <message>
        <source>This is the last badge</source>
        <translation>هذه آخر شارة</translation>
    </message>
    <message>
        <source>Hold each badge in front of the camera</source>
        <translation>ضعوا كل شارة أمام الكاميرا</translation>
    </message>
    <message>
        <source>In any order. Read so far: {number} of {all}</source>
        <translation>بأي ترتيب. قُرئ حتى الآن: {number} من {all}</translation>
    </message>
    <message>
        <source>A badge cannot be read</source>
        <translation>تعذرت قراءة شارة</translation>
    </message>
    <message>
        <source>There is nothing left to do here.</source>
        <translation>لم يبق شيء يلزم فعله هنا.</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>بلا شارة بعد</translation>
    </message>
    <message>
        <source>Arrival confirmed</source>
        <translation>تأكد الوصول</translation>
    </message>
    <message>
        <source>The badge is at the hand-out desk</source>
        <translation>الشارة في مكتب التسليم</translation>
    </message>
    <message>
        <source>The badge is being printed</source>
        <translation>تجري طباعة الشارة</translation>
    </message>
    <message>
        <source>Hold it to the camera</source>
        <translation>تُعرض على الكاميرا</translation>
    </message>
    <message>
        <source>Has a badge</source>
        <translation>لديه شارة</translation>
    </message>
    <message>
        <source>Please ask at the desk</source>
        <translation>يرجى السؤال في المكتب</translation>
    </message>
    <message>
        <source>Arrival confirmed. The badge is at the hand-out desk</source>
        <translation>تأكد الوصول. الشارة في مكتب التسليم</translation>
    </message>
    <message>
        <source>The printer has stopped. What was printed is yours; nothing is lost.</source>
        <translation>توقفت الطابعة. ما طُبع فهو لكم، ولم يُفقد شيء.</translation>
    </message>
    <message>
        <source>It is not known whether the last badge came out. Please ask for help.</source>
        <translation>لا يُعرف هل خرجت الشارة الأخيرة. يرجى طلب المساعدة.</translation>
    </message>
    <message>
        <source>This cannot be done here at the moment. Nothing is lost.</source>
        <translation>لا يمكن ذلك هنا في الوقت الحالي. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>This cannot be done here. Please ask at the desk.</source>
        <translation>لا يمكن ذلك هنا. يرجى السؤال في المكتب.</translation>
    </message>
    <message>
        <source>Some badges cannot be printed here. Please ask at the desk.</source>
        <translation>تتعذر طباعة بعض الشارات هنا. يرجى السؤال في المكتب.</translation>
    </message>
    <message>
        <source>All badges have been read.</source>
        <translation>قُرئت جميع الشارات.</translation>
    </message>
    <message>
        <source>Read: {name}</source>
        <translation>قُرئت: {name}</translation>
    </message>
    <message>
        <source>This badge was read before: {name}</source>
        <translation>قُرئت هذه الشارة من قبل: {name}</translation>
    </message>
    <message>
        <source>Please take this badge to the desk: {name}</source>
        <translation>يرجى أخذ هذه الشارة إلى المكتب: {name}</translation>
    </message>
    <message>
        <source>This is none of the badges you have just collected.</source>
        <translation>ليست هذه من الشارات التي استلمتموها الآن.</translation>
    </message>
    <message>
        <source>Chosen: {number} of {all}</source>
        <translation>المختارون: {number} من {all}</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>The people of your delegation</source>
        <translation>أعضاء وفدكم</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>إلى أسفل</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Choose nobody</source>
        <translation>عدم اختيار أحد</translation>
    </message>
    <message>
        <source>Choose everybody</source>
        <translation>اختيار الجميع</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Scan the invitation.</source>
        <translation>امسح رمز الدعوة.</translation>
    </message>
    <message>
        <source>Pigeon-hole</source>
        <translation>الخانة</translation>
    </message>
    <message>
        <source>Compare the face, fetch the badge and scan it.</source>
        <translation>قارن الوجه، وأحضر الشارة ثم امسح رمزها.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>The check-in is complete.</source>
        <translation>اكتمل التسجيل.</translation>
    </message>
    <message>
        <source>Give the badge to its holder.</source>
        <translation>سلّم الشارة إلى صاحبها.</translation>
    </message>
    <message>
        <source>Already handed over</source>
        <translation>سبق تسليمها</translation>
    </message>
    <message>
        <source>This badge was handed over at {time}.</source>
        <translation>سُلّمت هذه الشارة في {time}.</translation>
    </message>
    <message>
        <source>Do not hand it over again. Call a supervisor.</source>
        <translation>لا تسلّمها مرة أخرى. اتصل بالمشرف.</translation>
    </message>
    <message>
        <source>Wrong badge</source>
        <translation>شارة خاطئة</translation>
    </message>
    <message>
        <source>This is the badge of {name}, pigeon-hole {hole}.</source>
        <translation>هذه شارة {name}، الخانة {hole}.</translation>
    </message>
    <message>
        <source>This is the badge of {name}.</source>
        <translation>هذه شارة {name}.</translation>
    </message>
    <message>
        <source>Put it back. The right badge is in pigeon-hole {hole}.</source>
        <translation>أعدها إلى مكانها. الشارة الصحيحة في الخانة {hole}.</translation>
    </message>
    <message>
        <source>Invitation first</source>
        <translation>الدعوة أولًا</translation>
    </message>
    <message>
        <source>Scan the invitation of this person, then the badge.</source>
        <translation>امسح دعوة هذا الشخص، ثم الشارة.</translation>
    </message>
    <message>
        <source>No badge here</source>
        <translation>لا توجد شارة هنا</translation>
    </message>
    <message>
        <source>No badge was made ahead for this person.</source>
        <translation>لم تُعدّ شارة مسبقًا لهذا الشخص.</translation>
    </message>
    <message>
        <source>The badge made ahead no longer says the truth.</source>
        <translation>لم تعد بيانات الشارة المعدّة مسبقًا صحيحة.</translation>
    </message>
    <message>
        <source>Please go to a printing desk.</source>
        <translation>يُرجى التوجه إلى مكتب الطباعة.</translation>
    </message>
</context>
<context>
    <name>HandOutPage</name>
    <message>
        <source>Hand-out desk</source>
        <translation>مكتب التسليم</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Registry data</source>
        <translation>بيانات السجل</translation>
    </message>
    <message>
        <source>Signed record</source>
        <translation>السجل الموقّع</translation>
    </message>
    <message>
        <source>Printer · {n} left</source>
        <translation>الطابعة · المتبقي {n}</translation>
    </message>
    <message>
        <source>Signed record · {n} entries</source>
        <translation>السجل الموقّع · القيود: {n}</translation>
    </message>
    <message>
        <source>Registry data up to date</source>
        <translation>بيانات السجل محدّثة</translation>
    </message>
    <message>
        <source>Registry data {n} min old</source>
        <translation>عمر بيانات السجل: {n} د</translation>
    </message>
    <message>
        <source>Registry data {n} h old</source>
        <translation>عمر بيانات السجل: {n} س</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>الكاميرا قيد التشغيل.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>انتظر لحظة.</translation>
    </message>
    <message>
        <source>The footage has ended.</source>
        <translation>انتهى التسجيل المصوّر.</translation>
    </message>
    <message>
        <source>Open the desk again, or choose a camera.</source>
        <translation>افتح المكتب من جديد أو اختر كاميرا.</translation>
    </message>
    <message>
        <source>The camera is switched off.</source>
        <translation>الكاميرا مطفأة.</translation>
    </message>
    <message>
        <source>Open the desk again to switch it on.</source>
        <translation>افتح المكتب من جديد لتشغيلها.</translation>
    </message>
    <message>
        <source>The camera sees only black.</source>
        <translation>لا ترى الكاميرا إلا السواد.</translation>
    </message>
    <message>
        <source>Open its lens cover, or turn on a light.</source>
        <translation>افتح غطاء العدسة أو أشعل ضوءاً.</translation>
    </message>
    <message>
        <source>The camera is not plugged in.</source>
        <translation>الكاميرا غير موصولة.</translation>
    </message>
    <message>
        <source>Plug it in. Until then, use the hand scanner or the search.</source>
        <translation>صِلها، وحتى ذلك الحين استخدم الماسح اليدوي أو البحث.</translation>
    </message>
    <message>
        <source>The camera was unplugged.</source>
        <translation>فُصلت الكاميرا.</translation>
    </message>
    <message>
        <source>Plug it in again; it comes back by itself.</source>
        <translation>صِلها من جديد وستعود وحدها.</translation>
    </message>
    <message>
        <source>Another program is using the camera.</source>
        <translation>برنامج آخر يستخدم الكاميرا.</translation>
    </message>
    <message>
        <source>Close that program; the camera comes back by itself.</source>
        <translation>أغلق ذلك البرنامج وستعود الكاميرا وحدها.</translation>
    </message>
    <message>
        <source>This program may not use the camera.</source>
        <translation>لا يُسمح لهذا البرنامج باستخدام الكاميرا.</translation>
    </message>
    <message>
        <source>Allow it in the settings of this computer, or call a supervisor.</source>
        <translation>اسمح بذلك في إعدادات هذا الحاسوب أو استدعِ المشرف.</translation>
    </message>
    <message>
        <source>The network camera does not answer.</source>
        <translation>كاميرا الشبكة لا تستجيب.</translation>
    </message>
    <message>
        <source>Check its cable and power; it comes back by itself.</source>
        <translation>تحقق من كابلها وتغذيتها وستعود وحدها.</translation>
    </message>
    <message>
        <source>The camera in the settings does not exist.</source>
        <translation>الكاميرا المحددة في الإعدادات غير موجودة.</translation>
    </message>
    <message>
        <source>Call a supervisor to correct the settings.</source>
        <translation>استدعِ المشرف لتصحيح الإعدادات.</translation>
    </message>
    <message>
        <source>The footage cannot be read.</source>
        <translation>تتعذر قراءة التسجيل المصوّر.</translation>
    </message>
    <message>
        <source>Choose another file, or a camera.</source>
        <translation>اختر ملفاً آخر أو كاميرا.</translation>
    </message>
    <message>
        <source>The printer of this desk is not there.</source>
        <translation>طابعة هذا المكتب غير موجودة.</translation>
    </message>
    <message>
        <source>Check its cable and power, or call a supervisor.</source>
        <translation>تحقق من كابلها وتغذيتها أو استدعِ المشرف.</translation>
    </message>
    <message>
        <source>The printer has no badges left.</source>
        <translation>نفدت الشارات من الطابعة.</translation>
    </message>
    <message>
        <source>Put in a new stack and close the cover.</source>
        <translation>ضع رزمة جديدة وأغلق الغطاء.</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected.</source>
        <translation>الطابعة مطفأة أو غير متصلة.</translation>
    </message>
    <message>
        <source>Switch it on and check its cable.</source>
        <translation>شغّلها وتحقق من كابلها.</translation>
    </message>
    <message>
        <source>The printer has stopped.</source>
        <translation>توقفت الطابعة.</translation>
    </message>
    <message>
        <source>Look at its display: a cover may be open, or a badge stuck.</source>
        <translation>انظر إلى شاشتها: قد يكون غطاء مفتوحاً أو شارة عالقة.</translation>
    </message>
    <message>
        <source>The printer is busy with somebody else&apos;s papers.</source>
        <translation>الطابعة مشغولة بأوراق أخرى.</translation>
    </message>
    <message>
        <source>Wait a moment and print the badge again.</source>
        <translation>انتظر لحظة ثم اطبع الشارة مرة أخرى.</translation>
    </message>
    <message>
        <source>The printer is paused: no badges are sent to it.</source>
        <translation>الطابعة متوقفة مؤقتاً: لا تُرسل إليها شارات.</translation>
    </message>
    <message>
        <source>Let it go on under Printers.</source>
        <translation>تابع تشغيلها من «الطابعات».</translation>
    </message>
    <message>
        <source>This may not be the printer of this desk.</source>
        <translation>ربما ليست هذه طابعة هذا المكتب.</translation>
    </message>
    <message>
        <source>Call a supervisor: its certificate is not the one that is known.</source>
        <translation>استدعِ المشرف: شهادتها ليست الشهادة المعروفة.</translation>
    </message>
    <message>
        <source>This printer cannot print badges.</source>
        <translation>لا تستطيع هذه الطابعة طباعة الشارات.</translation>
    </message>
    <message>
        <source>Call a supervisor to choose another printer.</source>
        <translation>استدعِ المشرف لاختيار طابعة أخرى.</translation>
    </message>
    <message>
        <source>A badge may lie in the tray: it is not known whether it was printed.</source>
        <translation>قد تكون هناك شارة في الدرج: لا يُعرف هل طُبعت.</translation>
    </message>
    <message>
        <source>Look there, then say under Printers whether it came out.</source>
        <translation>انظر هناك، ثم اذكر في «الطابعات» هل خرجت.</translation>
    </message>
    <message>
        <source>This computer cannot reach any printer.</source>
        <translation>لا يستطيع هذا الحاسوب الوصول إلى أي طابعة.</translation>
    </message>
    <message>
        <source>Call a supervisor: the printing service is not installed.</source>
        <translation>استدعِ المشرف: خدمة الطباعة غير مثبتة.</translation>
    </message>
    <message>
        <source>Badges cannot be written to their folder.</source>
        <translation>تتعذر كتابة الشارات في مجلدها.</translation>
    </message>
    <message>
        <source>Call a supervisor to correct its rights.</source>
        <translation>استدعِ المشرف لتصحيح صلاحياته.</translation>
    </message>
    <message>
        <source>The disk for the badges is full.</source>
        <translation>قرص الشارات ممتلئ.</translation>
    </message>
    <message>
        <source>Call a supervisor to free some space.</source>
        <translation>استدعِ المشرف لتحرير مساحة.</translation>
    </message>
    <message>
        <source>The registry data here is old: everyone is referred.</source>
        <translation>بيانات السجل هنا قديمة: يُحال الجميع إلى المشرف.</translation>
    </message>
    <message>
        <source>Tell a supervisor that this desk has been cut off for long.</source>
        <translation>أخبر المشرف أن هذا المكتب منقطع منذ مدة طويلة.</translation>
    </message>
    <message>
        <source>The signed record is not in order.</source>
        <translation>السجل الموقّع غير سليم.</translation>
    </message>
    <message>
        <source>Stop checking in at this desk and call a supervisor.</source>
        <translation>أوقف التسجيل في هذا المكتب واستدعِ المشرف.</translation>
    </message>
    <message>
        <source>The camera does not work.</source>
        <translation>الكاميرا لا تعمل.</translation>
    </message>
    <message>
        <source>Plug it in again. Until then, use the hand scanner or the search.</source>
        <translation>صِلها من جديد، وحتى ذلك الحين استخدم الماسح اليدوي أو البحث.</translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation>الطابعة لا تعمل.</translation>
    </message>
    <message>
        <source>Look at its display, or call a supervisor.</source>
        <translation>انظر إلى شاشتها أو استدعِ المشرف.</translation>
    </message>
    <message>
        <source>The registry data cannot be read.</source>
        <translation>تتعذر قراءة بيانات السجل.</translation>
    </message>
    <message>
        <source>Call a supervisor.</source>
        <translation>استدعِ المشرف.</translation>
    </message>
    <message>
        <source>{n} labels left</source>
        <translation>الملصقات المتبقية: {n}</translation>
    </message>
    <message>
        <source>Paper is low</source>
        <translation>الورق على وشك النفاد</translation>
    </message>
    <message>
        <source>{n} sheets left</source>
        <translation>الأوراق المتبقية: {n}</translation>
    </message>
    <message>
        <source>A paper tray is empty</source>
        <translation>أحد أدراج الورق فارغ</translation>
    </message>
    <message>
        <source>Ink or toner is low</source>
        <translation>الحبر على وشك النفاد</translation>
    </message>
    <message>
        <source>The waste container is almost full</source>
        <translation>وعاء النفايات ممتلئ تقريباً</translation>
    </message>
    <message>
        <source>Another printer does not print</source>
        <translation>هناك طابعة أخرى لا تطبع</translation>
    </message>
    <message>
        <source>Badges not printed: {waiting}</source>
        <translation>شارات لم تُطبع: {waiting}</translation>
    </message>
    <message>
        <source>Printing then goes on by itself.</source>
        <translation>ثم تُستأنف الطباعة تلقائياً.</translation>
    </message>
    <message>
        <source>Signed record · {n} verified</source>
        <translation>السجل الموقّع · تم التحقق: {n}</translation>
    </message>
    <message>
        <source>The badge was not printed.</source>
        <translation>لم تُطبع الشارة.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Look again</source>
        <translation>تحقق مجدداً</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HelpCaseCard</name>
    <message>
        <source>Go there</source>
        <translation>اذهب إليه</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>اذهب إليه: %1</translation>
    </message>
</context>
<context>
    <name>HelpCases</name>
    <message>
        <source>They asked for help.</source>
        <translation>طلب الشخص المساعدة.</translation>
    </message>
    <message>
        <source>They were not admitted. The verdict says why.</source>
        <translation>لم يُقبل الشخص. القرار يبيّن السبب.</translation>
    </message>
    <message>
        <source>They have to see a person. The verdict says why.</source>
        <translation>يجب أن يراجع الشخص أحد الموظفين. القرار يبيّن السبب.</translation>
    </message>
    <message>
        <source>None of the codes they held up means anything here.</source>
        <translation>لا معنى هنا لأي من الرموز المعروضة.</translation>
    </message>
    <message>
        <source>They could not show that the invitation is theirs. Look at a document.</source>
        <translation>لم يتمكن الشخص من إثبات أن الدعوة له. انظر إلى وثيقة.</translation>
    </message>
    <message>
        <source>The station knows nothing to ask them. Look at a document.</source>
        <translation>لا تعرف المحطة ما تسأل عنه. انظر إلى وثيقة.</translation>
    </message>
    <message>
        <source>They do not want to be photographed.</source>
        <translation>لا يرغب الشخص في التصوير.</translation>
    </message>
    <message>
        <source>No picture was good enough. You may accept one.</source>
        <translation>لم تكن أي صورة جيدة بما يكفي. يمكنك قبول واحدة.</translation>
    </message>
    <message>
        <source>Something on the badge is wrong.</source>
        <translation>في الشارة شيء غير صحيح.</translation>
    </message>
    <message>
        <source>Somebody has to compare the face with the pictures.</source>
        <translation>يجب أن يقارن أحد الوجه بالصور.</translation>
    </message>
    <message>
        <source>The badge did not come out.</source>
        <translation>لم تخرج الشارة.</translation>
    </message>
    <message>
        <source>The printed badge could not be read.</source>
        <translation>تعذّرت قراءة الشارة المطبوعة.</translation>
    </message>
    <message>
        <source>They left in the middle.</source>
        <translation>غادر الشخص قبل أن ينتهي.</translation>
    </message>
    <message>
        <source>The station has a fault.</source>
        <translation>في المحطة عطل.</translation>
    </message>
    <message>
        <source>At the first page</source>
        <translation>في الصفحة الأولى</translation>
    </message>
    <message>
        <source>Choosing a language</source>
        <translation>اختيار اللغة</translation>
    </message>
    <message>
        <source>Holding up the invitation</source>
        <translation>عرض الدعوة</translation>
    </message>
    <message>
        <source>Having the invitation checked</source>
        <translation>التحقق من الدعوة</translation>
    </message>
    <message>
        <source>Saying whether the name is theirs</source>
        <translation>تأكيد الاسم</translation>
    </message>
    <message>
        <source>Showing that the invitation is theirs</source>
        <translation>إثبات أن الدعوة له</translation>
    </message>
    <message>
        <source>Having their answer checked</source>
        <translation>التحقق من الإجابة</translation>
    </message>
    <message>
        <source>Reading about the photo</source>
        <translation>قراءة الإشعار عن الصورة</translation>
    </message>
    <message>
        <source>Being photographed</source>
        <translation>التقاط الصورة</translation>
    </message>
    <message>
        <source>Looking at their photo</source>
        <translation>النظر إلى الصورة</translation>
    </message>
    <message>
        <source>Looking at the badge on the screen</source>
        <translation>النظر إلى الشارة على الشاشة</translation>
    </message>
    <message>
        <source>Waiting for the badge to be printed</source>
        <translation>انتظار طباعة الشارة</translation>
    </message>
    <message>
        <source>Holding up the new badge</source>
        <translation>عرض الشارة الجديدة</translation>
    </message>
    <message>
        <source>Finished, with a badge</source>
        <translation>انتهى ومعه الشارة</translation>
    </message>
    <message>
        <source>Seeing to their delegation</source>
        <translation>الاهتمام بوفده</translation>
    </message>
    <message>
        <source>Waiting for help</source>
        <translation>انتظار المساعدة</translation>
    </message>
    <message>
        <source>At a station that is closed</source>
        <translation>عند محطة مغلقة</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>طُبعت الشارة</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>the name in their own script</source>
        <translation>الاسم بالخط الأصلي</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>the function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>the delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>the category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>the zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>the days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>A line on the badge is wrong: {line}.</source>
        <translation>سطر في الشارة غير صحيح: {line}.</translation>
    </message>
    <message>
        <source>Reads {language}</source>
        <translation>اللغة: {language}</translation>
    </message>
    <message>
        <source>{desk} is with them</source>
        <translation>{desk} يهتم بالأمر</translation>
    </message>
    <message>
        <source>This desk went there; it is not finished</source>
        <translation>توجّه هذا المكتب إليه ولم ينته الأمر</translation>
    </message>
    <message>
        <source>Go to {station}</source>
        <translation>اذهب إلى {station}</translation>
    </message>
    <message>
        <source>They come from {station}</source>
        <translation>جاء الشخص من {station}</translation>
    </message>
    <message>
        <source>Somebody needs help</source>
        <translation>شخص يحتاج إلى المساعدة</translation>
    </message>
    <message>
        <source>Somebody needs help ({number})</source>
        <translation>طلبات مساعدة ({number})</translation>
    </message>
    <message>
        <source>Identity was checked at {station}.</source>
        <translation>جرى التحقق من الهوية في {station}.</translation>
    </message>
    <message>
        <source>The photo was taken there.</source>
        <translation>والتُقطت الصورة هناك.</translation>
    </message>
    <message>
        <source>A badge was printed there: look for it.</source>
        <translation>وطُبعت شارة هناك: ابحث عنها.</translation>
    </message>
    <message>
        <source>Another desk is seeing to this person already.</source>
        <translation>مكتب آخر يهتم بهذا الشخص بالفعل.</translation>
    </message>
    <message>
        <source>Help whoever else is waiting.</source>
        <translation>ساعد من ينتظر غيره.</translation>
    </message>
    <message>
        <source>This person has been helped already.</source>
        <translation>تمت مساعدة هذا الشخص بالفعل.</translation>
    </message>
    <message>
        <source>There is no such call for help.</source>
        <translation>لا يوجد طلب مساعدة كهذا.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>انظر إلى القائمة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>HelpCasesSheet</name>
    <message>
        <source>Help at self-service</source>
        <translation>المساعدة في الخدمة الذاتية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nobody needs help at the moment.</source>
        <translation>لا أحد يحتاج إلى المساعدة الآن.</translation>
    </message>
</context>
<context>
    <name>HelpInHandCard</name>
    <message>
        <source>Nobody is there</source>
        <translation>لا أحد هناك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>For staff: show your card</source>
        <translation>للعاملين: أظهروا البطاقة</translation>
    </message>
    <message>
        <source>Hold it before the camera, or use the hand scanner.</source>
        <translation>ضعها أمام الكاميرا أو استخدم الماسح اليدوي.</translation>
    </message>
    <message>
        <source>Now your PIN</source>
        <translation>والآن رمزك السري</translation>
    </message>
    <message>
        <source>Nobody else should see what you type.</source>
        <translation>يجب ألا يرى أحد غيركم ما تكتبون.</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>هذه المحطة</translation>
    </message>
    <message>
        <source>Settings of this station</source>
        <translation>إعدادات هذه المحطة</translation>
    </message>
    <message>
        <source>They count from when the station opens again, which takes a few seconds.</source>
        <translation>تسري عند فتح المحطة من جديد، ويستغرق ذلك ثواني قليلة.</translation>
    </message>
    <message>
        <source>Close the station?</source>
        <translation>هل تُغلق المحطة؟</translation>
    </message>
    <message>
        <source>The window ends, and whoever stands here sees this computer.</source>
        <translation>تُغلق النافذة، ويرى من يقف هنا هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Language at the start</source>
        <translation>اللغة عند البداية</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Spoken guidance</source>
        <translation>الإرشاد الصوتي</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>With headphones</source>
        <translation>مع سماعات الرأس</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائماً</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>It is in service.</source>
        <translation>إنها في الخدمة.</translation>
    </message>
    <message>
        <source>It is out of service until you bring it back.</source>
        <translation>إنها خارج الخدمة إلى أن تعيدوها.</translation>
    </message>
    <message>
        <source>Only an admin keeps this station.</source>
        <translation>لا يدير هذه المحطة إلا مسؤول.</translation>
    </message>
    <message>
        <source>Ask an admin to come.</source>
        <translation>اطلبوا حضور أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The settings file can only be changed by hand.</source>
        <translation>لا يمكن تغيير ملف الإعدادات إلا يدوياً.</translation>
    </message>
    <message>
        <source>Open settings.toml in the data folder.</source>
        <translation>افتحوا settings.toml في مجلد البيانات.</translation>
    </message>
    <message>
        <source>The settings file is not in order.</source>
        <translation>ملف الإعدادات غير سليم.</translation>
    </message>
    <message>
        <source>Mend settings.toml in the data folder.</source>
        <translation>أصلحوا settings.toml في مجلد البيانات.</translation>
    </message>
</context>
<context>
    <name>KeeperMenu</name>
    <message>
        <source>Back to service</source>
        <translation>إعادة إلى الخدمة</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>The clock is right now</source>
        <translation>الساعة مضبوطة الآن</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Close the station</source>
        <translation>إغلاق المحطة</translation>
    </message>
</context>
<context>
    <name>KeeperSheet</name>
    <message>
        <source>Save and open again</source>
        <translation>حفظ وفتح من جديد</translation>
    </message>
    <message>
        <source>Close the station</source>
        <translation>إغلاق المحطة</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>KioskLive</name>
    <message>
        <source>Live view of the camera</source>
        <translation>العرض المباشر للكاميرا</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>لا صورة من الكاميرا</translation>
    </message>
</context>
<context>
    <name>KioskScroll</name>
    <message>
        <source>Further up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>إلى أسفل</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>لغات أخرى</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LikenessTable</name>
    <message>
        <source>Watch list</source>
        <translation>قائمة المراقبة</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>هذا الشخص</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Nobody known</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>قبل {number} ث</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>قبل {number} د</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>قبل {number} س</translation>
    </message>
    <message>
        <source>{number} d ago</source>
        <translation>قبل {number} ي</translation>
    </message>
    <message>
        <source>1 new scan</source>
        <translation>عملية مسح جديدة واحدة</translation>
    </message>
    <message>
        <source>{number} new scans</source>
        <translation>عمليات مسح جديدة: {number}</translation>
    </message>
    <message>
        <source>{number} or more new scans</source>
        <translation>عمليات مسح جديدة: {number} أو أكثر</translation>
    </message>
    <message>
        <source>1 scan</source>
        <translation>عملية مسح واحدة</translation>
    </message>
    <message>
        <source>{number} scans</source>
        <translation>عمليات المسح: {number}</translation>
    </message>
    <message>
        <source>about {number} scans</source>
        <translation>عمليات المسح: نحو {number}</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>The list holds still while you read.</source>
        <translation>تبقى القائمة ثابتة أثناء القراءة.</translation>
    </message>
    <message>
        <source>Scans of all stations as they happen</source>
        <translation>عمليات المسح في جميع المحطات فور حدوثها</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>عُد إلى الآن</translation>
    </message>
    <message>
        <source>The newest scan will stand here.</source>
        <translation>ستظهر هنا أحدث عملية مسح.</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>Live view of the camera</source>
        <translation>العرض المباشر للكاميرا</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>لا صورة من الكاميرا</translation>
    </message>
    <message>
        <source>The hand scanner and the search still work.</source>
        <translation>الماسح اليدوي والبحث لا يزالان يعملان.</translation>
    </message>
</context>
<context>
    <name>LiveTable</name>
    <message>
        <source>Newest scans</source>
        <translation>أحدث عمليات المسح</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Looking for the newest scans…</source>
        <translation>جارٍ البحث عن أحدث عمليات المسح…</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>لم يُمسح شيء بعد.</translation>
    </message>
</context>
<context>
    <name>LockPanel</name>
    <message>
        <source>Unlock with PIN</source>
        <translation>افتح القفل بالرمز السري</translation>
    </message>
    <message>
        <source>Someone else: show card</source>
        <translation>شخص آخر: أظهر البطاقة</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Write a time as 14:05.</source>
        <translation>اكتب الوقت مثل 14:05.</translation>
    </message>
    <message>
        <source>Write the number of an entry.</source>
        <translation>اكتب رقم القيد.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
</context>
<context>
    <name>LogHead</name>
    <message>
        <source>Searching further back…</source>
        <translation>جارٍ البحث فيما قبل ذلك…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>انتقل إلى…</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Scans</source>
        <translation>عمليات المسح</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>لم يُمسح شيء بعد.</translation>
    </message>
    <message>
        <source>No scan is like this. Take a condition out, or look at another time.</source>
        <translation>لا عملية مسح بهذه الشروط. أزل شرطاً أو انظر في وقت آخر.</translation>
    </message>
</context>
<context>
    <name>LooksChoice</name>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
</context>
<context>
    <name>MenuDeeds</name>
    <message>
        <source>Not on the list</source>
        <translation>غير مدرج في القائمة</translation>
    </message>
    <message>
        <source>Badge handed back</source>
        <translation>أُعيدت الشارة</translation>
    </message>
    <message>
        <source>Badge %1 lets nobody in any more, from this moment.</source>
        <translation>من هذه اللحظة لا تسمح الشارة %1 بدخول أحد.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>استعد الشارة</translation>
    </message>
</context>
<context>
    <name>MenuDialog</name>
    <message>
        <source>This desk</source>
        <translation>هذا المكتب</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MonthPad</name>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
</context>
<context>
    <name>OperatorsPanel</name>
    <message>
        <source>Operators</source>
        <translation>المشغّلون</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>مرات الدخول</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>عمليات المسح</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>المحالة</translation>
    </message>
    <message>
        <source>Exc. asked</source>
        <translation>استثناءات مطلوبة</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>الممنوحة</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>There are no operators.</source>
        <translation>لا يوجد مشغّلون.</translation>
    </message>
</context>
<context>
    <name>OverrideForm</name>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What the reason is, without names</source>
        <translation>ما السبب، من دون أسماء</translation>
    </message>
    <message>
        <source>More words, without names (not needed)</source>
        <translation>تفاصيل أخرى، من دون أسماء (اختياري)</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>A supervisor is here</source>
        <translation>المشرف هنا</translation>
    </message>
    <message>
        <source>Ask the console</source>
        <translation>اسأل لوحة الإشراف</translation>
    </message>
</context>
<context>
    <name>OverrideSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Overrides</name>
    <message>
        <source>Passport and face agree</source>
        <translation>الجواز والوجه متطابقان</translation>
    </message>
    <message>
        <source>The delegation confirmed it</source>
        <translation>أكّد الوفد ذلك</translation>
    </message>
    <message>
        <source>Security confirmed it</source>
        <translation>أكّد الأمن ذلك</translation>
    </message>
    <message>
        <source>The badge is faulty</source>
        <translation>الشارة معيبة</translation>
    </message>
    <message>
        <source>The badge is lost</source>
        <translation>الشارة مفقودة</translation>
    </message>
    <message>
        <source>The system is at fault</source>
        <translation>خلل في النظام</translation>
    </message>
    <message>
        <source>The host ordered it</source>
        <translation>بأمر من المضيف</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>This time only</source>
        <translation>هذه المرة فقط</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Whole event</source>
        <translation>طوال الفعالية</translation>
    </message>
    <message>
        <source>Ask for an exception</source>
        <translation>اطلب استثناء</translation>
    </message>
    <message>
        <source>Ask for one more badge</source>
        <translation>اطلب شارة إضافية</translation>
    </message>
    <message>
        <source>Asked for: waiting for a supervisor.</source>
        <translation>أُرسل الطلب: بانتظار المشرف.</translation>
    </message>
    <message>
        <source>An exception was granted.</source>
        <translation>مُنح الاستثناء.</translation>
    </message>
    <message>
        <source>The exception was declined.</source>
        <translation>رُفض الاستثناء.</translation>
    </message>
    <message>
        <source>The request was taken back.</source>
        <translation>سُحب الطلب.</translation>
    </message>
    <message>
        <source>Nobody answered in time. Ask again.</source>
        <translation>لم يردّ أحد في الوقت المحدد. اطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>إنها مفقودة</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>إنها تالفة</translation>
    </message>
    <message>
        <source>Something on it is wrong</source>
        <translation>فيها معلومة خاطئة</translation>
    </message>
    <message>
        <source>It was not printed well</source>
        <translation>لم تُطبع جيداً</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>May come</source>
        <translation>أيام الحضور المسموح بها</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>open since {time}</source>
        <translation>مفتوح منذ {time}</translation>
    </message>
    <message>
        <source>closed {time}: {words}</source>
        <translation>أُغلق {time}: {words}</translation>
    </message>
    <message>
        <source>asked by {asker}, granted by {granter}</source>
        <translation>طلبه {asker} ومنحه {granter}</translation>
    </message>
    <message>
        <source>Revoke: {badge}</source>
        <translation>ألغِ: {badge}</translation>
    </message>
    <message>
        <source>Handed back: {badge}</source>
        <translation>أُعيدت: {badge}</translation>
    </message>
    <message>
        <source>Change category or zones</source>
        <translation>تغيير الفئة أو المناطق</translation>
    </message>
    <message>
        <source>Count as inside: {zone}</source>
        <translation>احسبه في الداخل: {zone}</translation>
    </message>
    <message>
        <source>Count as outside: {zone}</source>
        <translation>احسبه في الخارج: {zone}</translation>
    </message>
    <message>
        <source>The badge is lost</source>
        <translation>الشارة مفقودة</translation>
    </message>
    <message>
        <source>The badge was stolen</source>
        <translation>الشارة مسروقة</translation>
    </message>
    <message>
        <source>The badge is damaged</source>
        <translation>الشارة تالفة</translation>
    </message>
    <message>
        <source>The delegation withdrew the person</source>
        <translation>سحب الوفد هذا الشخص</translation>
    </message>
    <message>
        <source>By order of security</source>
        <translation>بأمر من الأمن</translation>
    </message>
    <message>
        <source>Went out without a scan</source>
        <translation>خرج من دون مسح</translation>
    </message>
    <message>
        <source>Went in without a scan</source>
        <translation>دخل من دون مسح</translation>
    </message>
    <message>
        <source>The badge was passed back</source>
        <translation>مُرّرت الشارة لشخص آخر</translation>
    </message>
    <message>
        <source>A gate counted wrongly</source>
        <translation>أخطأت بوابة في العدّ</translation>
    </message>
    <message>
        <source>A new function</source>
        <translation>وظيفة جديدة</translation>
    </message>
    <message>
        <source>It was wrong</source>
        <translation>كانت خاطئة</translation>
    </message>
    <message>
        <source>The delegation asks for it</source>
        <translation>بطلب من الوفد</translation>
    </message>
    <message>
        <source>The secretariat asks for it</source>
        <translation>بطلب من الأمانة</translation>
    </message>
    <message>
        <source>The person leaves the event</source>
        <translation>يغادر الشخص الحدث</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>انتهى اليوم</translation>
    </message>
    <message>
        <source>The badge was found</source>
        <translation>عُثر على الشارة</translation>
    </message>
    <message>
        <source>Category or zones were changed</source>
        <translation>غُيّرت الفئة أو المناطق</translation>
    </message>
    <message>
        <source>It was for an earlier day</source>
        <translation>كانت ليوم سابق</translation>
    </message>
    <message>
        <source>Security check not finished</source>
        <translation>لم يكتمل الفحص الأمني</translation>
    </message>
    <message>
        <source>Security check passed</source>
        <translation>اجتاز الفحص الأمني</translation>
    </message>
    <message>
        <source>Security clearance withdrawn</source>
        <translation>سُحبت الموافقة الأمنية</translation>
    </message>
    <message>
        <source>made, not handed over</source>
        <translation>أُعدّت ولم تُسلَّم</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>مستبدلة</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>never printed</source>
        <translation>لم تُطبع قط</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>أُعيدت</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Code of a badge</source>
        <translation>رمز شارة</translation>
    </message>
    <message>
        <source>Operator’s card</source>
        <translation>بطاقة المشغّل</translation>
    </message>
    <message>
        <source>Admitted by exception</source>
        <translation>قُبل باستثناء</translation>
    </message>
    <message>
        <source>One more badge</source>
        <translation>شارة إضافية</translation>
    </message>
    <message>
        <source>Export of names</source>
        <translation>تصدير الأسماء</translation>
    </message>
    <message>
        <source>Change of keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Change of the clock</source>
        <translation>تغيير الساعة</translation>
    </message>
    <message>
        <source>Cancelled by the delegation</source>
        <translation>ألغاه الوفد</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>لا شارة بعد</translation>
    </message>
    <message>
        <source>Badge {number}</source>
        <translation>الشارة {number}</translation>
    </message>
    <message>
        <source>inside since {time}, set by hand</source>
        <translation>في الداخل منذ {time}، صُحّح يدوياً</translation>
    </message>
    <message>
        <source>inside since {time}, {gate}</source>
        <translation>في الداخل منذ {time}، {gate}</translation>
    </message>
    <message>
        <source>out since {time}, set by hand</source>
        <translation>في الخارج منذ {time}، صُحّح يدوياً</translation>
    </message>
    <message>
        <source>out since {time}, {gate}</source>
        <translation>في الخارج منذ {time}، {gate}</translation>
    </message>
    <message>
        <source>was not inside yet</source>
        <translation>لم يدخل بعد</translation>
    </message>
    <message>
        <source>may not enter</source>
        <translation>لا يحق له الدخول</translation>
    </message>
    <message>
        <source>The badge is revoked: every station refuses it from now on.</source>
        <translation>أُلغيت الشارة: ترفضها كل المحطات من الآن.</translation>
    </message>
    <message>
        <source>The badges are revoked: every station refuses them from now on.</source>
        <translation>أُلغيت الشارات: ترفضها كل المحطات من الآن.</translation>
    </message>
    <message>
        <source>Changed. The badge lets nobody in any more: a desk prints the new one.</source>
        <translation>تم التغيير. لم تعد الشارة تسمح بدخول أحد: يطبع أحد المكاتب الشارة الجديدة.</translation>
    </message>
    <message>
        <source>Changed. Every door goes by it from now on.</source>
        <translation>تم التغيير. تعمل كل الأبواب بموجبه من الآن.</translation>
    </message>
    <message>
        <source>Handed back: every station refuses the badge from now on.</source>
        <translation>أُعيدت: ترفض كل المحطات هذه الشارة من الآن.</translation>
    </message>
    <message>
        <source>Set right: counted as inside.</source>
        <translation>صُحّح: محسوب في الداخل.</translation>
    </message>
    <message>
        <source>Set right: counted as outside.</source>
        <translation>صُحّح: محسوب في الخارج.</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>متطوع</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>Show your card</source>
        <translation>أظهر بطاقتك</translation>
    </message>
    <message>
        <source>Hold it before the camera, or use the hand scanner.</source>
        <translation>ضعها أمام الكاميرا أو استخدم الماسح اليدوي.</translation>
    </message>
    <message>
        <source>Now your PIN</source>
        <translation>والآن رمزك السري</translation>
    </message>
    <message>
        <source>The card was read. Nobody else should see what you type.</source>
        <translation>قُرئت البطاقة. لا ينبغي أن يرى أحد ما تكتبه.</translation>
    </message>
    <message>
        <source>This station is locked</source>
        <translation>هذه المحطة مقفلة</translation>
    </message>
    <message>
        <source>Whoever works here opens it again with the PIN.</source>
        <translation>يفتحها من يعمل هنا برمزه السري.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رمزك السري</translation>
    </message>
    <message>
        <source>It opens this station again where you left it.</source>
        <translation>يعيد فتح هذه المحطة حيث تركتها.</translation>
    </message>
    <message>
        <source>The PIN you have now</source>
        <translation>رمزك السري الحالي</translation>
    </message>
    <message>
        <source>So that nobody else changes it for you.</source>
        <translation>كي لا يغيّره أحد غيرك.</translation>
    </message>
    <message>
        <source>Your new PIN</source>
        <translation>رمزك السري الجديد</translation>
    </message>
    <message>
        <source>6 to 12 digits: no row, no pattern, no birth date.</source>
        <translation>من 6 إلى 12 رقماً: بلا تسلسل ولا نمط ولا تاريخ ميلاد.</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>الرمز السري الجديد مرة أخرى</translation>
    </message>
    <message>
        <source>So that no slip of the finger locks you out.</source>
        <translation>كي لا تمنعك زلة إصبع من الدخول.</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>تغيّر رمزك السري</translation>
    </message>
    <message>
        <source>The old one lets nobody in any more.</source>
        <translation>لم يعد الرمز القديم يتيح الدخول لأحد.</translation>
    </message>
    <message>
        <source>The first admin</source>
        <translation>مسؤول النظام الأول</translation>
    </message>
    <message>
        <source>Nobody can sign in here yet. The first admin is let in by a card and a PIN.</source>
        <translation>لا يستطيع أحد تسجيل الدخول هنا بعد. يدخل مسؤول النظام الأول ببطاقة ورمز سري.</translation>
    </message>
    <message>
        <source>The admin’s PIN</source>
        <translation>الرمز السري لمسؤول النظام</translation>
    </message>
    <message>
        <source>The PIN once more</source>
        <translation>الرمز السري مرة أخرى</translation>
    </message>
    <message>
        <source>So that no slip of the finger locks the admin out.</source>
        <translation>كي لا تمنع زلة إصبع مسؤول النظام من الدخول.</translation>
    </message>
    <message>
        <source>The admin’s card</source>
        <translation>بطاقة مسؤول النظام</translation>
    </message>
    <message>
        <source>Keep it as you would a key: save it, or photograph it now. It is not shown again here.</source>
        <translation>احتفظ بها كما تحتفظ بمفتاح: احفظها أو صوّرها الآن، فلن تظهر هنا مرة أخرى.</translation>
    </message>
    <message>
        <source>Supervisor: show your card</source>
        <translation>المشرف: أظهر بطاقتك</translation>
    </message>
    <message>
        <source>Supervisor: your PIN</source>
        <translation>المشرف: رمزك السري</translation>
    </message>
    <message>
        <source>The exception is granted in your name.</source>
        <translation>يُمنح الاستثناء باسمك.</translation>
    </message>
    <message>
        <source>Card and PIN do not let you in.</source>
        <translation>البطاقة والرمز السري لا يتيحان لك الدخول.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>After wrong PINs the next try has to wait.</source>
        <translation>بعد رموز سرية خاطئة يجب الانتظار قبل المحاولة التالية.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs.</source>
        <translation>أُدخلت رموز سرية خاطئة كثيرة.</translation>
    </message>
    <message>
        <source>A supervisor can unlock you.</source>
        <translation>يمكن لمشرف أن يفتح لك القفل.</translation>
    </message>
    <message>
        <source>Nobody can sign in with this code.</source>
        <translation>لا يستطيع أحد تسجيل الدخول بهذا الرمز.</translation>
    </message>
    <message>
        <source>Show your operator’s card, or the badge that you work with.</source>
        <translation>أظهر بطاقة المشغّل أو الشارة التي تعمل بها.</translation>
    </message>
    <message>
        <source>A PIN is 6 to 12 digits.</source>
        <translation>يتكون الرمز السري من 6 إلى 12 رقماً.</translation>
    </message>
    <message>
        <source>Type it again, digits only.</source>
        <translation>اكتبه مرة أخرى، بالأرقام فقط.</translation>
    </message>
    <message>
        <source>This PIN is among those that anyone would try first.</source>
        <translation>هذا الرمز السري من أول ما قد يجرّبه أي شخص.</translation>
    </message>
    <message>
        <source>Choose one without a pattern, a row of digits or a birth date.</source>
        <translation>اختر رمزاً بلا نمط ولا أرقام متسلسلة ولا تاريخ ميلاد.</translation>
    </message>
    <message>
        <source>The two PINs were not the same.</source>
        <translation>الرمزان السريان غير متطابقين.</translation>
    </message>
    <message>
        <source>Choose it once more.</source>
        <translation>اختره مرة أخرى.</translation>
    </message>
    <message>
        <source>That was as quick as a hand scanner, and was left out.</source>
        <translation>كان ذلك بسرعة ماسح يدوي فلم يُحتسب.</translation>
    </message>
    <message>
        <source>Type the PIN a little slower, or touch the keys here.</source>
        <translation>اكتب الرمز السري ببطء أكثر قليلاً، أو المس المفاتيح هنا.</translation>
    </message>
    <message>
        <source>Nobody is signed in here.</source>
        <translation>لم يسجّل أحد الدخول هنا.</translation>
    </message>
    <message>
        <source>Sign in with card and PIN.</source>
        <translation>سجّل الدخول بالبطاقة والرمز السري.</translation>
    </message>
    <message>
        <source>This station is locked.</source>
        <translation>هذه المحطة مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it with your PIN.</source>
        <translation>افتح قفلها برمزك السري.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>دورك لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>Ask a supervisor to do it.</source>
        <translation>اطلب ذلك من مشرف.</translation>
    </message>
    <message>
        <source>This code or this name cannot be used.</source>
        <translation>لا يمكن استخدام هذا الرمز أو هذا الاسم.</translation>
    </message>
    <message>
        <source>A code is 1 to 32 letters, digits, dots or hyphens; a name at most 120 letters.</source>
        <translation>يتكون الرمز من 1 إلى 32 من الحروف أو الأرقام أو النقاط أو الشرطات، والاسم من 120 حرفاً على الأكثر.</translation>
    </message>
    <message>
        <source>There is an operator of this code already.</source>
        <translation>يوجد مشغّل بهذا الرمز بالفعل.</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>اختر رمزاً آخر.</translation>
    </message>
    <message>
        <source>There is an admin already.</source>
        <translation>يوجد مسؤول نظام بالفعل.</translation>
    </message>
    <message>
        <source>Ask that admin to add you.</source>
        <translation>اطلب منه أن يضيفك.</translation>
    </message>
    <message>
        <source>The event’s key is not on this machine, and it signs the card.</source>
        <translation>مفتاح الفعالية الذي يوقّع البطاقة ليس على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Make the first admin on the machine where the event was created.</source>
        <translation>أنشئ مسؤول النظام الأول على الجهاز الذي أُنشئت عليه الفعالية.</translation>
    </message>
    <message>
        <source>The event’s key on this machine belongs to another event.</source>
        <translation>مفتاح الفعالية على هذا الجهاز يخص فعالية أخرى.</translation>
    </message>
    <message>
        <source>The card could not be saved.</source>
        <translation>تعذّر حفظ البطاقة.</translation>
    </message>
    <message>
        <source>Photograph it from the screen, or free some space and try again.</source>
        <translation>صوّرها من الشاشة، أو حرّر بعض المساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A key of this station is missing, so no PIN can be checked.</source>
        <translation>ينقص هذه المحطة مفتاح، فلا يمكن التحقق من أي رمز سري.</translation>
    </message>
    <message>
        <source>Call an admin: keys/pepper.key must be restored.</source>
        <translation>استدعِ مسؤول النظام: يجب استعادة keys/pepper.key.</translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>يجب أن يكون الشخص الثاني شخصاً آخر.</translation>
    </message>
    <message>
        <source>Fetch another supervisor.</source>
        <translation>أحضر مشرفاً آخر.</translation>
    </message>
    <message>
        <source>Nobody decides about themselves.</source>
        <translation>لا أحد يقرر في شأن نفسه.</translation>
    </message>
    <message>
        <source>These words cannot be taken.</source>
        <translation>لا يمكن قبول هذا النص.</translation>
    </message>
    <message>
        <source>“Another reason” needs words, at most 400 characters.</source>
        <translation>يتطلب «سبب آخر» نصاً من 400 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>The event has ended.</source>
        <translation>انتهت الفعالية.</translation>
    </message>
    <message>
        <source>Choose this passage or today.</source>
        <translation>اختر «هذه المرة فقط» أو «طوال اليوم».</translation>
    </message>
    <message>
        <source>This station does not know the person any more.</source>
        <translation>لم تعد هذه المحطة تعرف الشخص.</translation>
    </message>
    <message>
        <source>Find the person by name.</source>
        <translation>ابحث عن الشخص بالاسم.</translation>
    </message>
    <message>
        <source>This was answered already.</source>
        <translation>سبق الرد على هذا.</translation>
    </message>
    <message>
        <source>Look at the answer.</source>
        <translation>انظر إلى الرد.</translation>
    </message>
    <message>
        <source>Nobody knows of this request any more.</source>
        <translation>لم يعد هذا الطلب معروفاً لأحد.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>اطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>This badge was replaced once already.</source>
        <translation>سبق استبدال هذه الشارة مرة.</translation>
    </message>
    <message>
        <source>Ask for an exception.</source>
        <translation>اطلب استثناء.</translation>
    </message>
    <message>
        <source>Try again in {clock}.</source>
        <translation>حاول مرة أخرى بعد {clock}.</translation>
    </message>
    <message>
        <source>{who} is signed in here.</source>
        <translation>سجّل {who} الدخول هنا.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>حُفظ باسم {path}</translation>
    </message>
    <message>
        <source>An exception is asked for in somebody’s name.</source>
        <translation>يُطلب الاستثناء باسم شخص محدد.</translation>
    </message>
    <message>
        <source>One moment: this station is being opened.</source>
        <translation>لحظة: يجري فتح هذه المحطة.</translation>
    </message>
</context>
<context>
    <name>PeopleFound</name>
    <message>
        <source>Type at least two letters of any part of the name, in any script, or the number.</source>
        <translation>اكتب حرفين على الأقل من أي جزء من الاسم، بأي خط، أو الرقم.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>الأشخاص الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nobody found. Try the family name only, or the delegation.</source>
        <translation>لم يُعثر على أحد. جرّب اسم العائلة وحده أو الوفد.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Name, delegation or number</source>
        <translation>الاسم أو الوفد أو الرقم</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Badge {serial}</source>
        <translation>الشارة {serial}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>رقم {number}</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>No picture yet</source>
        <translation>لا صورة بعد</translation>
    </message>
    <message>
        <source>Registry picture</source>
        <translation>صورة السجل</translation>
    </message>
    <message>
        <source>Taken now</source>
        <translation>التُقطت الآن</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>كذلك: %1</translation>
    </message>
</context>
<context>
    <name>PersonFilePanel</name>
    <message>
        <source>This person cannot be shown</source>
        <translation>يتعذر عرض هذا الشخص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Nobody is open</source>
        <translation>لم يُفتح أحد</translation>
    </message>
    <message>
        <source>Look for a person and choose one of the list.</source>
        <translation>ابحث عن شخص واختر واحداً من القائمة.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Badges and invitations</source>
        <translation>الشارات والدعوات</translation>
    </message>
    <message>
        <source>Cases and exceptions</source>
        <translation>الملفات والاستثناءات</translation>
    </message>
    <message>
        <source>Scans, the newest first</source>
        <translation>عمليات المسح، الأحدث أولاً</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>لم يُمسح قط</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Digits typed: %1</source>
        <translation>عدد الأرقام المكتوبة: %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>احذف الرقم الأخير</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Ask them to look into the camera.</source>
        <translation>اطلب منه النظر إلى الكاميرا.</translation>
    </message>
    <message>
        <source>One person only, please.</source>
        <translation>شخص واحد فقط من فضلك.</translation>
    </message>
    <message>
        <source>Please come a little closer.</source>
        <translation>اقترب قليلاً من فضلك.</translation>
    </message>
    <message>
        <source>Too dark. Turn on a light or turn towards it.</source>
        <translation>الإضاءة ضعيفة. أشعل ضوءاً أو استدر نحوه.</translation>
    </message>
    <message>
        <source>Too bright. Turn away from the light.</source>
        <translation>الإضاءة شديدة. استدر بعيداً عن الضوء.</translation>
    </message>
    <message>
        <source>Please hold still for a moment.</source>
        <translation>اثبت لحظة من فضلك.</translation>
    </message>
    <message>
        <source>Please move to the middle of the picture.</source>
        <translation>قف في وسط الصورة من فضلك.</translation>
    </message>
    <message>
        <source>Please keep the head upright.</source>
        <translation>أبقِ رأسك مستقيماً من فضلك.</translation>
    </message>
    <message>
        <source>Please uncover the face: no mask, no hand, no dark glasses.</source>
        <translation>يرجى كشف الوجه: بلا قناع ولا يد ولا نظارات داكنة.</translation>
    </message>
    <message>
        <source>Please look straight into the camera.</source>
        <translation>يرجى النظر مباشرة إلى الكاميرا.</translation>
    </message>
    <message>
        <source>Please raise the chin a little.</source>
        <translation>يرجى رفع الذقن قليلاً.</translation>
    </message>
    <message>
        <source>Please lower the chin a little.</source>
        <translation>يرجى خفض الذقن قليلاً.</translation>
    </message>
    <message>
        <source>Please close the mouth.</source>
        <translation>يرجى إغلاق الفم.</translation>
    </message>
    <message>
        <source>Light from one side. Please turn towards it.</source>
        <translation>الضوء من جانب واحد. يرجى الالتفات نحوه.</translation>
    </message>
    <message>
        <source>Busy background. A plain wall is better.</source>
        <translation>الخلفية مزدحمة. الجدار السادة أفضل.</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>لا وجه</translation>
    </message>
    <message>
        <source>more than one face</source>
        <translation>أكثر من وجه</translation>
    </message>
    <message>
        <source>face too small</source>
        <translation>الوجه صغير جداً</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>معتمة جداً</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>ساطعة جداً</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>غير واضحة</translation>
    </message>
    <message>
        <source>off centre</source>
        <translation>خارج الوسط</translation>
    </message>
    <message>
        <source>head tilted</source>
        <translation>الرأس مائل</translation>
    </message>
    <message>
        <source>face covered</source>
        <translation>الوجه مغطى</translation>
    </message>
    <message>
        <source>head turned aside</source>
        <translation>الرأس ملتفت إلى الجانب</translation>
    </message>
    <message>
        <source>chin too low</source>
        <translation>الذقن منخفض جداً</translation>
    </message>
    <message>
        <source>chin too high</source>
        <translation>الذقن مرتفع جداً</translation>
    </message>
    <message>
        <source>mouth open</source>
        <translation>الفم مفتوح</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>إضاءة غير متساوية</translation>
    </message>
    <message>
        <source>busy background</source>
        <translation>خلفية مزدحمة</translation>
    </message>
    <message>
        <source>Good. Hold still.</source>
        <translation>جيد. اثبت.</translation>
    </message>
    <message>
        <source>not fit for a badge</source>
        <translation>لا تصلح لشارة</translation>
    </message>
</context>
<context>
    <name>PresenceMenu</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>سجّل الدخول</translation>
    </message>
    <message>
        <source>Set up the first admin</source>
        <translation>أنشئ مسؤول النظام الأول</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>أقفل الآن</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>غيّر الرمز السري</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>سجّل الخروج</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Your badge as it will be printed</source>
        <translation>بطاقتكم كما ستُطبع</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>%1 is wrong</source>
        <translation>خطأ: %1</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>New roll in</source>
        <translation>تم تركيب لفة جديدة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>This printer says when a badge has come out.</source>
        <translation>تُعلم هذه الطابعة بخروج الشارة.</translation>
    </message>
    <message>
        <source>This printer says when a badge has come out, but keeps no list: after a fault you may be asked.</source>
        <translation>تُعلم هذه الطابعة بخروج الشارة لكنها لا تحتفظ بقائمة: قد تُسأل بعد حدوث عطل.</translation>
    </message>
    <message>
        <source>This computer’s print queue only says that a badge was sent: check the tray.</source>
        <translation>لا تُعلم قائمة الطباعة في هذا الحاسوب إلا بأن الشارة قد أُرسلت: تحقق من الدرج.</translation>
    </message>
    <message>
        <source>This printer does not say whether a badge has come out: you are asked each time.</source>
        <translation>لا تُعلم هذه الطابعة هل خرجت الشارة: تُسأل في كل مرة.</translation>
    </message>
    <message>
        <source>Badges are kept as files; no paper is printed.</source>
        <translation>تُحفظ الشارات كملفات؛ ولا يُطبع ورق.</translation>
    </message>
    <message>
        <source>Waits for a printer</source>
        <translation>تنتظر طابعة</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>في طريقها إلى الطابعة</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>لدى الطابعة</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>قيد الطباعة</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>لم تُطبع</translation>
    </message>
    <message>
        <source>Look in the tray: did it come out?</source>
        <translation>انظر في الدرج: هل خرجت؟</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>لقد خرجت</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>ليست هناك</translation>
    </message>
    <message>
        <source>Print at {printer}</source>
        <translation>اطبع على {printer}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>اسحب</translation>
    </message>
    <message>
        <source>Cancel the badge</source>
        <translation>ألغِ الشارة</translation>
    </message>
    <message>
        <source>Yes, make it void</source>
        <translation>نعم، أبطلها</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>احتفظ بها</translation>
    </message>
    <message>
        <source>Print here</source>
        <translation>اطبع هنا</translation>
    </message>
    <message>
        <source>It was taken back from the printer.</source>
        <translation>تم سحبها من الطابعة.</translation>
    </message>
    <message>
        <source>The printer may still print it later. Wait, look again, then answer again.</source>
        <translation>قد تطبعها الطابعة لاحقاً. انتظر وانظر مجدداً ثم أجب مرة أخرى.</translation>
    </message>
    <message>
        <source>The printer says that it came out. Look once more, then answer again.</source>
        <translation>تفيد الطابعة بأنها خرجت. انظر مرة أخرى ثم أجب مجدداً.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>تُعاد المحاولة تلقائياً.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>{name}: {percent} %</source>
        <translation>{name}: ‎{percent} %</translation>
    </message>
    <message>
        <source>{n} of {roll} labels left</source>
        <translation>الملصقات المتبقية: {n} من {roll}</translation>
    </message>
    <message>
        <source>{n} sheets left</source>
        <translation>الأوراق المتبقية: {n}</translation>
    </message>
    <message>
        <source>Badges at it: {n}</source>
        <translation>الشارات لديها: {n}</translation>
    </message>
    <message>
        <source>The code on it will let nobody in. The person can get a new badge.</source>
        <translation>لن يسمح الرمز الذي عليها بدخول أحد. ويمكن للشخص الحصول على شارة جديدة.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Badge {serial}</source>
        <translation>الشارة {serial}</translation>
    </message>
    <message>
        <source>Station {code}</source>
        <translation>المحطة {code}</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>غير معروف هنا</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>قبل {number} د</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>قبل {number} س</translation>
    </message>
</context>
<context>
    <name>PrintersDialog</name>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Asking the printers…</source>
        <translation>جارٍ الاستعلام من الطابعات…</translation>
    </message>
    <message>
        <source>Sign in to see which badges wait.</source>
        <translation>سجّل الدخول لرؤية الشارات المنتظرة.</translation>
    </message>
    <message>
        <source>The list cannot be read at the moment.</source>
        <translation>تتعذر قراءة القائمة في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Badges that wait</source>
        <translation>الشارات المنتظرة</translation>
    </message>
    <message>
        <source>No badge waits.</source>
        <translation>لا توجد شارات منتظرة.</translation>
    </message>
</context>
<context>
    <name>QuorumCard</name>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1، قيد الانتظار: %2</translation>
    </message>
</context>
<context>
    <name>RailPanel</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Please take them to the supervisor’s desk.</source>
        <translation>رافق الشخص إلى مكتب المشرف من فضلك.</translation>
    </message>
    <message>
        <source>The code is valid.</source>
        <translation>الرمز صالح.</translation>
    </message>
    <message>
        <source>Compare the face with the picture, then go on.</source>
        <translation>قارن الوجه بالصورة ثم تابع.</translation>
    </message>
    <message>
        <source>The invitation is valid; this check-in was begun before.</source>
        <translation>الدعوة صالحة، وقد بدأ هذا التسجيل من قبل.</translation>
    </message>
    <message>
        <source>Go on where it stopped.</source>
        <translation>تابع من حيث توقف.</translation>
    </message>
    <message>
        <source>Found by name, without a code.</source>
        <translation>عُثر عليه بالاسم من دون رمز.</translation>
    </message>
    <message>
        <source>Ask for a passport and compare name and face before you go on.</source>
        <translation>اطلب جواز السفر وقارن الاسم والوجه قبل أن تتابع.</translation>
    </message>
    <message>
        <source>Two people have allowed this.</source>
        <translation>وافق شخصان على ذلك.</translation>
    </message>
    <message>
        <source>This code is damaged or incomplete.</source>
        <translation>هذا الرمز تالف أو ناقص.</translation>
    </message>
    <message>
        <source>Scan it again, or find the person by name.</source>
        <translation>امسحه مرة أخرى أو ابحث عن الشخص بالاسم.</translation>
    </message>
    <message>
        <source>This code was not issued by the conference.</source>
        <translation>لم يصدر هذا الرمز عن المؤتمر.</translation>
    </message>
    <message>
        <source>Do not let them pass. Call a supervisor.</source>
        <translation>لا تسمح بالمرور. استدعِ المشرف.</translation>
    </message>
    <message>
        <source>This code was signed by someone this desk does not know.</source>
        <translation>وقّع هذا الرمز طرف لا يعرفه هذا المكتب.</translation>
    </message>
    <message>
        <source>This code was signed outside its issuer’s permitted time.</source>
        <translation>وُقّع هذا الرمز خارج المدة المسموح بها لمُصدره.</translation>
    </message>
    <message>
        <source>This code is for another event.</source>
        <translation>هذا الرمز لفعالية أخرى.</translation>
    </message>
    <message>
        <source>Ask for the invitation to this event, or find the person by name.</source>
        <translation>اطلب دعوة هذه الفعالية أو ابحث عن الشخص بالاسم.</translation>
    </message>
    <message>
        <source>This code is not one of ours.</source>
        <translation>هذا الرمز ليس من رموزنا.</translation>
    </message>
    <message>
        <source>Ask for the invitation letter, or find the person by name.</source>
        <translation>اطلب رسالة الدعوة أو ابحث عن الشخص بالاسم.</translation>
    </message>
    <message>
        <source>The delegation has withdrawn this person.</source>
        <translation>سحب الوفد هذا الشخص.</translation>
    </message>
    <message>
        <source>This code has been revoked.</source>
        <translation>أُلغي هذا الرمز.</translation>
    </message>
    <message>
        <source>Keep the badge if there is one, and call a supervisor.</source>
        <translation>احتفظ بالشارة إن وُجدت واستدعِ المشرف.</translation>
    </message>
    <message>
        <source>This code was replaced by a newer one.</source>
        <translation>استُبدل هذا الرمز بآخر أحدث.</translation>
    </message>
    <message>
        <source>Ask for the newer badge or invitation.</source>
        <translation>اطلب الشارة أو الدعوة الأحدث.</translation>
    </message>
    <message>
        <source>This badge was handed back at departure.</source>
        <translation>أُعيدت هذه الشارة عند المغادرة.</translation>
    </message>
    <message>
        <source>Keep the badge, and call a supervisor.</source>
        <translation>احتفظ بالشارة واستدعِ المشرف.</translation>
    </message>
    <message>
        <source>This person’s clearance has been withdrawn.</source>
        <translation>سُحب التصريح الأمني لهذا الشخص.</translation>
    </message>
    <message>
        <source>Stay polite, do not explain, and call a supervisor.</source>
        <translation>حافظ على اللباقة، ولا تشرح، واستدعِ المشرف.</translation>
    </message>
    <message>
        <source>This code is no longer valid.</source>
        <translation>لم يعد هذا الرمز صالحاً.</translation>
    </message>
    <message>
        <source>Ask for a newer one, or find the person by name.</source>
        <translation>اطلب رمزاً أحدث أو ابحث عن الشخص بالاسم.</translation>
    </message>
    <message>
        <source>This badge does not open this zone.</source>
        <translation>لا تفتح هذه الشارة هذه المنطقة.</translation>
    </message>
    <message>
        <source>Show them the zones printed on the badge.</source>
        <translation>أرِه المناطق المطبوعة على الشارة.</translation>
    </message>
    <message>
        <source>The code is genuine, but this desk does not know the person yet.</source>
        <translation>الرمز أصلي، لكن هذا المكتب لا يعرف الشخص بعد.</translation>
    </message>
    <message>
        <source>This code stands for more than one person.</source>
        <translation>يدل هذا الرمز على أكثر من شخص.</translation>
    </message>
    <message>
        <source>Find the person by name and check the passport.</source>
        <translation>ابحث عن الشخص بالاسم وتحقق من جواز السفر.</translation>
    </message>
    <message>
        <source>The clearance of this person is not finished.</source>
        <translation>لم يكتمل التصريح الأمني لهذا الشخص.</translation>
    </message>
    <message>
        <source>This code is not valid yet.</source>
        <translation>لم يصبح هذا الرمز صالحاً بعد.</translation>
    </message>
    <message>
        <source>Tell them when it begins, or take them to the supervisor’s desk.</source>
        <translation>أخبره متى يبدأ، أو رافقه إلى مكتب المشرف.</translation>
    </message>
    <message>
        <source>This person is not accredited for today.</source>
        <translation>هذا الشخص غير معتمد لليوم.</translation>
    </message>
    <message>
        <source>Tell them their days, or take them to the supervisor’s desk.</source>
        <translation>أخبره بأيامه، أو رافقه إلى مكتب المشرف.</translation>
    </message>
    <message>
        <source>This category is received at another desk.</source>
        <translation>تُستقبل هذه الفئة في مكتب آخر.</translation>
    </message>
    <message>
        <source>Show them the way to their desk.</source>
        <translation>دلّه على طريق مكتبه.</translation>
    </message>
    <message>
        <source>An invitation does not open this gate; a badge does.</source>
        <translation>لا تفتح الدعوة هذه البوابة، بل الشارة.</translation>
    </message>
    <message>
        <source>Show them the way to the check-in desks.</source>
        <translation>دلّه على مكاتب التسجيل.</translation>
    </message>
    <message>
        <source>This badge has not been handed over to its holder yet.</source>
        <translation>لم تُسلَّم هذه الشارة إلى صاحبها بعد.</translation>
    </message>
    <message>
        <source>Show them the way to the hand-out desk.</source>
        <translation>أرشدهم إلى مكتب تسليم الشارات.</translation>
    </message>
    <message>
        <source>The zone is full at the moment.</source>
        <translation>المنطقة ممتلئة حالياً.</translation>
    </message>
    <message>
        <source>Ask them to wait, and call a supervisor.</source>
        <translation>اطلب منه الانتظار واستدعِ المشرف.</translation>
    </message>
    <message>
        <source>This invitation was already used.</source>
        <translation>استُخدمت هذه الدعوة من قبل.</translation>
    </message>
    <message>
        <source>Ask for their badge. If it is lost, take them to the supervisor’s desk.</source>
        <translation>اطلب شارته، وإن كانت مفقودة فرافقه إلى مكتب المشرف.</translation>
    </message>
    <message>
        <source>Another desk is checking this person in right now.</source>
        <translation>مكتب آخر يسجّل هذا الشخص الآن.</translation>
    </message>
    <message>
        <source>Ask at that desk before you go on.</source>
        <translation>اسأل في ذلك المكتب قبل أن تتابع.</translation>
    </message>
    <message>
        <source>This badge went in a short while ago.</source>
        <translation>دخلت هذه الشارة قبل قليل.</translation>
    </message>
    <message>
        <source>This badge is already inside.</source>
        <translation>هذه الشارة في الداخل بالفعل.</translation>
    </message>
    <message>
        <source>This badge was never seen going in.</source>
        <translation>لم تُسجَّل دخول هذه الشارة قط.</translation>
    </message>
    <message>
        <source>Let them out, and tell a supervisor.</source>
        <translation>دعه يخرج وأخبر المشرف.</translation>
    </message>
    <message>
        <source>The code and the registry data do not agree.</source>
        <translation>لا يتطابق الرمز مع بيانات السجل.</translation>
    </message>
    <message>
        <source>A portrait is needed first.</source>
        <translation>تلزم صورة شخصية أولاً.</translation>
    </message>
    <message>
        <source>Compare face and portrait, and ask a supervisor if in doubt.</source>
        <translation>قارن الوجه بالصورة، واسأل المشرف عند الشك.</translation>
    </message>
    <message>
        <source>Please go to the supervisor’s desk.</source>
        <translation>تفضّل إلى مكتب المشرف.</translation>
    </message>
    <message>
        <source>This person may not enter.</source>
        <translation>لا يُسمح لهذا الشخص بالدخول.</translation>
    </message>
    <message>
        <source>Stay calm and polite. Call a supervisor.</source>
        <translation>حافظ على الهدوء واللباقة. استدعِ المشرف.</translation>
    </message>
    <message>
        <source>It is not certain that this is the person.</source>
        <translation>ليس مؤكداً أن هذا هو الشخص نفسه.</translation>
    </message>
    <message>
        <source>All is in order, but the registry data here is old.</source>
        <translation>كل شيء سليم، لكن بيانات السجل هنا قديمة.</translation>
    </message>
    <message>
        <source>This desk could not decide.</source>
        <translation>لم يستطع هذا المكتب اتخاذ القرار.</translation>
    </message>
    <message>
        <source>This invitation was already used at {station}, {at}.</source>
        <translation>استُخدمت هذه الدعوة في {station}، {at}.</translation>
    </message>
    <message>
        <source>{station} is checking this person in right now.</source>
        <translation>يجري الآن تسجيل هذا الشخص في {station}.</translation>
    </message>
    <message>
        <source>This code was revoked {at}.</source>
        <translation>أُلغي هذا الرمز: {at}.</translation>
    </message>
    <message>
        <source>This code was replaced by a newer one {at}.</source>
        <translation>استُبدل هذا الرمز بآخر أحدث: {at}.</translation>
    </message>
    <message>
        <source>This badge was handed back {at}.</source>
        <translation>أُعيدت هذه الشارة {at}.</translation>
    </message>
    <message>
        <source>This code was valid until {until}.</source>
        <translation>كان هذا الرمز صالحاً حتى {until}.</translation>
    </message>
    <message>
        <source>This code is valid from {from}.</source>
        <translation>يصبح هذا الرمز صالحاً من {from}.</translation>
    </message>
    <message>
        <source>This badge does not open zone {zone}.</source>
        <translation>لا تفتح هذه الشارة المنطقة {zone}.</translation>
    </message>
    <message>
        <source>The badge is in order. There is nothing to print.</source>
        <translation>الشارة سليمة، ولا شيء للطباعة.</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Last scans</source>
        <translation>آخر عمليات المسح</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>لم يُمسح شيء بعد.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Entry {a} was altered: its hash does not fit.</source>
        <translation>عُدّل القيد {a}: بصمته لا تطابقه.</translation>
    </message>
    <message>
        <source>Entry {a} was altered: it cannot be read.</source>
        <translation>عُدّل القيد {a}: تتعذر قراءته.</translation>
    </message>
    <message>
        <source>Entry {a} was altered: its columns do not say what it signed.</source>
        <translation>عُدّل القيد {a}: أعمدته لا تطابق ما وُقّع فيه.</translation>
    </message>
    <message>
        <source>Entry {a} is missing.</source>
        <translation>القيد {a} مفقود.</translation>
    </message>
    <message>
        <source>Entries {a} to {b} are missing.</source>
        <translation>القيود من {a} إلى {b} مفقودة.</translation>
    </message>
    <message>
        <source>Entry 0 is not the first one that was written.</source>
        <translation>القيد 0 ليس أول قيد كُتب.</translation>
    </message>
    <message>
        <source>Entry {a} does not follow on entry {b}: one of them was altered or moved, or entries between them were removed.</source>
        <translation>القيد {a} لا يلي القيد {b}: عُدّل أحدهما أو نُقل، أو أُزيلت قيود بينهما.</translation>
    </message>
    <message>
        <source>The head of the log cannot be read.</source>
        <translation>تتعذر قراءة رأس السجل.</translation>
    </message>
    <message>
        <source>This is another log ({a}) than the one expected ({b}).</source>
        <translation>هذا سجل آخر ({a}) غير السجل المتوقع ({b}).</translation>
    </message>
    <message>
        <source>The head of the log does not fit its own signed checkpoint.</source>
        <translation>رأس السجل لا يطابق نقطة التحقق الموقّعة الخاصة به.</translation>
    </message>
    <message>
        <source>The head of the log is signed by no station of this event.</source>
        <translation>رأس السجل لم توقّعه أي محطة من هذه الفعالية.</translation>
    </message>
    <message>
        <source>The log has entries but no signed head.</source>
        <translation>في السجل قيود، لكن لا رأس موقّعاً له.</translation>
    </message>
    <message>
        <source>The entries from {a} on were added without being signed.</source>
        <translation>أُضيفت القيود من {a} فصاعداً من دون توقيع.</translation>
    </message>
    <message>
        <source>{source} is of another log ({a}) than this one ({b}).</source>
        <translation>{source}: من سجل آخر ({a}) غير هذا السجل ({b}).</translation>
    </message>
    <message>
        <source>{source} (of {a} entries) is signed by no station of this event.</source>
        <translation>{source} (عدد القيود: {a}): لم توقّعه أي محطة من هذه الفعالية.</translation>
    </message>
    <message>
        <source>{source} cannot be read.</source>
        <translation>{source}: القراءة متعذرة.</translation>
    </message>
    <message>
        <source>{source} was altered: it is listed under another size.</source>
        <translation>{source}: جرى تعديل، فالحجم المدرج مختلف.</translation>
    </message>
    <message>
        <source>{source} counts {a} entries, but only {b} are here: the end was cut off.</source>
        <translation>{source}: عدد القيود المذكور {a}، والموجود هنا {b} فقط: قُطعت النهاية.</translation>
    </message>
    <message>
        <source>The first {a} entries are not those that were signed: {source} has another root.</source>
        <translation>أول {a} من القيود ليست هي التي وُقّعت: الجذر مختلف في {source}.</translation>
    </message>
    <message>
        <source>The clock went back: {a} entry is earlier than an entry before, the first is entry {b}.</source>
        <translation>رجعت الساعة إلى الوراء: {a} قيد أبكر من قيد قبله، وأولها القيد {b}.</translation>
    </message>
    <message>
        <source>The clock went back: {a} entries are earlier than an entry before, the first is entry {b}.</source>
        <translation>رجعت الساعة إلى الوراء: {a} من القيود أبكر من قيد قبلها، وأولها القيد {b}.</translation>
    </message>
    <message>
        <source>The log&apos;s own head</source>
        <translation>رأس السجل نفسه</translation>
    </message>
    <message>
        <source>The checkpoint from outside</source>
        <translation>نقطة التحقق الخارجية</translation>
    </message>
    <message>
        <source>The checkpoint recorded for {a}</source>
        <translation>نقطة التحقق المسجّلة لـ {a}</translation>
    </message>
    <message>
        <source>There are {number} further findings of this kind.</source>
        <translation>نتائج أخرى من هذا النوع: {number}.</translation>
    </message>
    <message>
        <source>Worth knowing: {remark}</source>
        <translation>للعلم: {remark}</translation>
    </message>
    <message>
        <source>Keep this data folder as it is, make a copy of it, and tell whoever is responsible.</source>
        <translation>أبقِ مجلد البيانات هذا كما هو، وانسخه، وأبلغ المسؤول عنه.</translation>
    </message>
    <message>
        <source>The record was damaged or changed: {entries} are here, and they do not fit what was signed.</source>
        <translation>تلف السجل أو غُيّر: الموجود هنا {entries}، وهو لا يطابق ما وُقّع.</translation>
    </message>
    <message>
        <source>The record is empty, and nothing is wrong with it.</source>
        <translation>السجل فارغ، ولا خلل فيه.</translation>
    </message>
    <message>
        <source>The record is whole: all {entries} are as they were written, last signed by {station}.</source>
        <translation>السجل سليم كله ({entries}): كل قيد كما كُتب، وآخر توقيع من {station}.</translation>
    </message>
    <message>
        <source>The record is whole: all {entries} are as they were written.</source>
        <translation>السجل سليم كله ({entries}): كل قيد كما كُتب.</translation>
    </message>
    <message>
        <source>No single entry can be named, so trust none without a paper or a second record.</source>
        <translation>لا يمكن تحديد قيد بعينه، فلا تثق بأي قيد من دون ورقة أو سجل ثانٍ.</translation>
    </message>
    <message>
        <source>The very first entry (number 0) is wrong already: trust nothing of this record.</source>
        <translation>أول قيد (رقم 0) خاطئ بالفعل: لا تثق بشيء من هذا السجل.</translation>
    </message>
    <message>
        <source>The first wrong entry is number {first}. Entries 0 to {last} can be trusted, nothing from there on.</source>
        <translation>أول قيد خاطئ رقمه {first}. يمكن الوثوق بالقيود من 0 إلى {last}، ولا شيء بعدها.</translation>
    </message>
    <message>
        <source>Checkpoints kept outside this machine confirm the first {entries}.</source>
        <translation>نقاط التحقق المحفوظة خارج هذا الجهاز تؤكد أول {entries}.</translation>
    </message>
    <message>
        <source>None of the checkpoints that were handed in confirms any entry.</source>
        <translation>لا تؤكد أي من نقاط التحقق المقدَّمة أي قيد.</translation>
    </message>
    <message>
        <source>No checkpoint has left this machine yet, so a cut-off end would not show: print a shift report and keep it.</source>
        <translation>لم تخرج أي نقطة تحقق من هذا الجهاز بعد، فلن يظهر قطع النهاية: اطبع تقرير مناوبة واحتفظ به.</translation>
    </message>
    <message>
        <source>The last checkpoint that left this machine and still agrees covers the first {entries}; the {after} after it rest on this machine&apos;s keys alone. Hand that paper in to be sure that the end was not cut off.</source>
        <translation>آخر نقطة تحقق خرجت من هذا الجهاز وما زالت مطابقة تغطي أول {entries}؛ وما بعدها ({after}) يعتمد على مفاتيح هذا الجهاز وحدها. قدّم تلك الورقة للتأكد من أن النهاية لم تُقطع.</translation>
    </message>
    <message>
        <source>The last checkpoint that left this machine and still agrees covers the first {entries}. Hand that paper in to be sure that the end was not cut off.</source>
        <translation>آخر نقطة تحقق خرجت من هذا الجهاز وما زالت مطابقة تغطي أول {entries}. قدّم تلك الورقة للتأكد من أن النهاية لم تُقطع.</translation>
    </message>
    <message>
        <source>{number} entry</source>
        <translation>{number} قيد</translation>
    </message>
    <message>
        <source>{number} entries</source>
        <translation>{number} من القيود</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>Replace badge</source>
        <translation>استبدل الشارة</translation>
    </message>
    <message>
        <source>The old badge lets nobody in from now on. Why is it replaced?</source>
        <translation>لن تتيح الشارة القديمة الدخول لأحد من الآن. ما سبب استبدالها؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Since I signed in</source>
        <translation>منذ تسجيل دخولي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>{done} of {all} entries</source>
        <translation>{done} من {all} من القيود</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>أُوقف. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Making the shift report…</source>
        <translation>جارٍ إعداد تقرير المناوبة…</translation>
    </message>
    <message>
        <source>The shift report of {number} scans is ready.</source>
        <translation>تقرير المناوبة جاهز. عمليات المسح: {number}.</translation>
    </message>
    <message>
        <source>{number} entries were written.</source>
        <translation>القيود المكتوبة: {number}.</translation>
    </message>
    <message>
        <source>It names people: give it to nobody else.</source>
        <translation>فيه أسماء أشخاص: لا تعطه لأحد آخر.</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>الصفحة {number} من {pages}</translation>
    </message>
    <message>
        <source>This is the checkpoint over {entries}. Write it down, photograph it or print the shift report, and keep it away from this machine: whoever later changes or cuts off any of these entries is found out.</source>
        <translation>هذه نقطة التحقق التي تغطي {entries}. دوّنها أو صوّرها أو اطبع تقرير المناوبة، واحفظها بعيداً عن هذا الجهاز: بها يُكشف من يغيّر لاحقاً أياً من هذه القيود أو يقطعه.</translation>
    </message>
    <message>
        <source>The check was stopped before its end, so it says nothing.</source>
        <translation>أُوقف التحقق قبل نهايته، فلا يدل على شيء.</translation>
    </message>
    <message>
        <source>The disk is full; no file was written. Free some space, then try once more.</source>
        <translation>القرص ممتلئ، ولم يُكتب أي ملف. حرّر بعض المساحة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file could not be written. See that this program may write to the folder “reports”.</source>
        <translation>تعذّرت كتابة الملف. تأكد من أن هذا البرنامج يُسمح له بالكتابة في المجلد «reports».</translation>
    </message>
    <message>
        <source>What was given is no checkpoint. Scan the code on the paper, or type off all of its lines, the last one too.</source>
        <translation>ما قُدّم ليس نقطة تحقق. امسح الرمز الذي على الورقة، أو انقل كل أسطرها، والأخير أيضاً.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Choose an earlier beginning.</source>
        <translation>تنتهي الفترة قبل أن تبدأ. اختر بداية أبكر.</translation>
    </message>
    <message>
        <source>Write days and times like 2026-11-24 09:00.</source>
        <translation>اكتب الأيام والأوقات مثل 2026-11-24 09:00.</translation>
    </message>
    <message>
        <source>An entry of the record cannot be read, so nothing was written. Check the record.</source>
        <translation>تتعذر قراءة أحد قيود السجل، فلم يُكتب شيء. تحقق من السجل.</translation>
    </message>
    <message>
        <source>The word of the second supervisor was used up or ran out. Ask for it once more.</source>
        <translation>استُنفدت موافقة المشرف الثاني أو انتهت مدتها. اطلبها مرة أخرى.</translation>
    </message>
    <message>
        <source>The report was made, but cannot be shown here. Open it in another program.</source>
        <translation>أُعدّ التقرير، لكن يتعذر عرضه هنا. افتحه في برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>ReportCheckpoint</name>
    <message>
        <source>The checkpoint as a code</source>
        <translation>نقطة التحقق كرمز</translation>
    </message>
    <message>
        <source>The checkpoint as text</source>
        <translation>نقطة التحقق كنص</translation>
    </message>
</context>
<context>
    <name>ReportNamesDialog</name>
    <message>
        <source>A second supervisor must agree</source>
        <translation>يجب أن يوافق مشرف ثانٍ</translation>
    </message>
    <message>
        <source>This paper names people. Whoever agrees is another supervisor than you; both stand in the record.</source>
        <translation>في هذه الورقة أسماء أشخاص. يوافق عليها مشرف غيرك، ويُذكر كلاكما في السجل.</translation>
    </message>
    <message>
        <source>Show or scan the second supervisor’s card</source>
        <translation>أظهر بطاقة المشرف الثاني أو امسحها</translation>
    </message>
    <message>
        <source>PIN of the second supervisor</source>
        <translation>الرمز السري للمشرف الثاني</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>وافق</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Where the file is: %1</source>
        <translation>مكان الملف: %1</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>ReportPapersPanel</name>
    <message>
        <source>Shift report and files</source>
        <translation>تقرير المناوبة والملفات</translation>
    </message>
    <message>
        <source>From, such as 2026-11-24 09:00</source>
        <translation>من، مثل 2026-11-24 09:00</translation>
    </message>
    <message>
        <source>To; now when left out</source>
        <translation>إلى؛ حتى الآن إن تُرك فارغاً</translation>
    </message>
    <message>
        <source>With names: a second supervisor must agree</source>
        <translation>مع الأسماء: يجب أن يوافق مشرف ثانٍ</translation>
    </message>
    <message>
        <source>Without names: people stand there by their numbers</source>
        <translation>من دون أسماء: يُذكر الأشخاص بأرقامهم</translation>
    </message>
    <message>
        <source>Make the shift report (PDF)</source>
        <translation>أعدّ تقرير المناوبة (PDF)</translation>
    </message>
    <message>
        <source>Or write the record of this period for other programs; that is itself recorded:</source>
        <translation>أو اكتب سجل هذه الفترة لبرامج أخرى؛ ويُسجَّل ذلك أيضاً:</translation>
    </message>
    <message>
        <source>Write as %1</source>
        <translation>اكتب بصيغة %1</translation>
    </message>
</context>
<context>
    <name>ReportProgress</name>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
</context>
<context>
    <name>ReportRecordPanel</name>
    <message>
        <source>The signed record</source>
        <translation>السجل الموقّع</translation>
    </message>
    <message>
        <source>Every scan stands in a record that nobody can change unseen. Checking reads all of it.</source>
        <translation>كل عملية مسح محفوظة في سجل لا يستطيع أحد تغييره خفية. يقرأ التحقق السجل كله.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Check the record</source>
        <translation>تحقق من السجل</translation>
    </message>
    <message>
        <source>With a checkpoint from paper, a cut-off end shows too. Scan its code here, or paste or type it:</source>
        <translation>بنقطة تحقق من ورقة يظهر قطع النهاية أيضاً. امسح رمزها هنا أو ألصقه أو اكتبه:</translation>
    </message>
    <message>
        <source>Checkpoint from paper (may be left out)</source>
        <translation>نقطة التحقق من الورقة (اختياري)</translation>
    </message>
    <message>
        <source>Show the checkpoint to keep</source>
        <translation>اعرض نقطة التحقق لحفظها</translation>
    </message>
</context>
<context>
    <name>ReportResultPanel</name>
    <message>
        <source>What you check or make is shown here.</source>
        <translation>يظهر هنا ما تتحقق منه أو تُعدّه.</translation>
    </message>
</context>
<context>
    <name>ReportVerdict</name>
    <message>
        <source>Reading the record…</source>
        <translation>جارٍ قراءة السجل…</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Withdraw</source>
        <translation>اسحب الطلب</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>اعرض</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Hide what was typed</source>
        <translation>إخفاء ما كُتب</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>إظهار ما كُتب</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Your picture</source>
        <translation>صورتكم</translation>
    </message>
</context>
<context>
    <name>SamePersonCard</name>
    <message>
        <source>Compare with the passport in their hand</source>
        <translation>قارن بجواز السفر الذي يحمله</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>لا صورة بعد</translation>
    </message>
    <message>
        <source>Registry picture</source>
        <translation>صورة السجل</translation>
    </message>
    <message>
        <source>Look at the face</source>
        <translation>انظر إلى الوجه</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>أمام المكتب</translation>
    </message>
    <message>
        <source>No portrait was taken</source>
        <translation>لم تُلتقط صورة</translation>
    </message>
    <message>
        <source>For the badge</source>
        <translation>للشارة</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Newest to oldest</source>
        <translation>من الأحدث إلى الأقدم</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>No badge yet</source>
        <translation>لا شارة بعد</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Find a person</source>
        <translation>ابحث عن شخص</translation>
    </message>
    <message>
        <source>Name, delegation or number</source>
        <translation>الاسم أو الوفد أو الرقم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Type at least two letters of any part of the name, in any script.</source>
        <translation>اكتب حرفين على الأقل من أي جزء من الاسم، بأي خط.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nobody found. Try the family name only, or the delegation.</source>
        <translation>لم يُعثر على أحد. جرّب اسم العائلة وحده أو الوفد.</translation>
    </message>
    <message>
        <source>The search does not work at the moment. Call a supervisor.</source>
        <translation>البحث لا يعمل حالياً. استدعِ المشرف.</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>غير مدرج في القائمة</translation>
    </message>
</context>
<context>
    <name>SelfService</name>
    <message>
        <source>Welcome</source>
        <translation>مرحباً بكم</translation>
    </message>
    <message>
        <source>Touch the screen, or hold up your invitation.</source>
        <translation>المسوا الشاشة أو أظهروا دعوتكم أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Which language do you read?</source>
        <translation>ما اللغة التي تقرؤونها؟</translation>
    </message>
    <message>
        <source>Hold your invitation in front of the camera</source>
        <translation>أظهروا دعوتكم أمام الكاميرا</translation>
    </message>
    <message>
        <source>On paper or on your phone. No picture is kept.</source>
        <translation>على الورق أو على هاتفكم. لا تُحفظ أي صورة.</translation>
    </message>
    <message>
        <source>I have no invitation here</source>
        <translation>ليست معي دعوة</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>Your invitation is being checked.</source>
        <translation>يجري التحقق من دعوتكم.</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>هل هذا أنتم؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No, this is not me</source>
        <translation>لا، لستُ هذا الشخص</translation>
    </message>
    <message>
        <source>Your answer is being checked.</source>
        <translation>يجري التحقق من إجابتكم.</translation>
    </message>
    <message>
        <source>Now a picture for your badge</source>
        <translation>والآن صورة لبطاقتكم</translation>
    </message>
    <message>
        <source>It is printed on your badge and shown to the guards at the doors. It stays with the conference and is used for nothing else. Until now no picture was kept.</source>
        <translation>تُطبع على بطاقتكم ويراها الحراس عند الأبواب. تبقى لدى المؤتمر ولا تُستعمل لأي غرض آخر. لم تُحفظ أي صورة حتى الآن.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I would rather not</source>
        <translation>أفضّل عدم ذلك</translation>
    </message>
    <message>
        <source>Look into the camera</source>
        <translation>انظروا إلى الكاميرا</translation>
    </message>
    <message>
        <source>Do you like this picture?</source>
        <translation>هل تعجبكم هذه الصورة؟</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>استعمال هذه الصورة</translation>
    </message>
    <message>
        <source>Take another picture</source>
        <translation>التقاط صورة أخرى</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>هل كل شيء صحيح؟</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>طباعة بطاقتي</translation>
    </message>
    <message>
        <source>Your badge is being printed</source>
        <translation>تجري طباعة بطاقتكم</translation>
    </message>
    <message>
        <source>Please wait here. It comes out in a few seconds.</source>
        <translation>يُرجى الانتظار هنا. ستخرج خلال ثوانٍ.</translation>
    </message>
    <message>
        <source>Take your badge and hold it in front of the camera</source>
        <translation>خذوا بطاقتكم وأظهروها أمام الكاميرا</translation>
    </message>
    <message>
        <source>It opens the doors once it has been read.</source>
        <translation>تفتح الأبواب بعد قراءتها.</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>لا تعمل</translation>
    </message>
    <message>
        <source>Please wear your badge so that it can be seen.</source>
        <translation>يُرجى حمل البطاقة بحيث تكون ظاهرة.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Your delegation</source>
        <translation>وفدكم</translation>
    </message>
    <message>
        <source>A volunteer is coming to you</source>
        <translation>أحد المتطوعين قادم إليكم</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>ما تاريخ ميلادكم؟</translation>
    </message>
    <message>
        <source>So that nobody else takes your badge.</source>
        <translation>حتى لا يأخذ أحد غيركم بطاقتكم.</translation>
    </message>
    <message>
        <source>Enter my date of birth</source>
        <translation>إدخال تاريخ ميلادي</translation>
    </message>
    <message>
        <source>What is the number of your passport or card?</source>
        <translation>ما رقم جواز سفركم أو بطاقتكم؟</translation>
    </message>
    <message>
        <source>The one that your delegation has announced.</source>
        <translation>الرقم الذي أبلغ عنه وفدكم.</translation>
    </message>
    <message>
        <source>Enter my document number</source>
        <translation>إدخال رقم وثيقتي</translation>
    </message>
    <message>
        <source>Hold the photo page of your passport in front of the camera</source>
        <translation>أظهروا صفحة الصورة من جواز سفركم أمام الكاميرا</translation>
    </message>
    <message>
        <source>Only its lower lines are read. No picture is kept.</source>
        <translation>تُقرأ أسطرها السفلى فقط. لا تُحفظ أي صورة.</translation>
    </message>
    <message>
        <source>Show my passport</source>
        <translation>إظهار جواز سفري</translation>
    </message>
    <message>
        <source>This code could not be read. Please try again.</source>
        <translation>تعذّرت قراءة هذا الرمز. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not an invitation to this conference. Please show the other code.</source>
        <translation>هذه ليست دعوة إلى هذا المؤتمر. يُرجى إظهار الرمز الآخر.</translation>
    </message>
    <message>
        <source>This invitation is for another conference.</source>
        <translation>هذه الدعوة لمؤتمر آخر.</translation>
    </message>
    <message>
        <source>Then please hold up your own invitation.</source>
        <translation>إذن يُرجى إظهار دعوتكم أنتم.</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>لم يكن ذلك صحيحاً. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Your badge is in order.</source>
        <translation>بطاقتكم سليمة.</translation>
    </message>
    <message>
        <source>This is not the badge that was just printed.</source>
        <translation>هذه ليست البطاقة التي طُبعت للتو.</translation>
    </message>
    <message>
        <source>This is your invitation. Please hold up the badge.</source>
        <translation>هذه دعوتكم. يُرجى إظهار البطاقة.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>لم ينجح ذلك. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Please stay here. Nothing that you have entered is lost.</source>
        <translation>يُرجى البقاء هنا. لن يضيع شيء مما أدخلتموه.</translation>
    </message>
    <message>
        <source>Please stay here. They will look into it with you.</source>
        <translation>يُرجى البقاء هنا. سيُنظر في الأمر معكم.</translation>
    </message>
    <message>
        <source>Please stay here. They will find your invitation.</source>
        <translation>يُرجى البقاء هنا. سيُعثر على دعوتكم.</translation>
    </message>
    <message>
        <source>Please stay here, and have your passport or card ready.</source>
        <translation>يُرجى البقاء هنا وتجهيز جواز سفركم أو بطاقتكم.</translation>
    </message>
    <message>
        <source>Please stay here. They will make your badge with you.</source>
        <translation>يُرجى البقاء هنا. ستُعدّ بطاقتكم معكم.</translation>
    </message>
    <message>
        <source>Please stay here. They will take the picture with you.</source>
        <translation>يُرجى البقاء هنا. ستُلتقط الصورة معكم.</translation>
    </message>
    <message>
        <source>Please stay here. They will correct your badge.</source>
        <translation>يُرجى البقاء هنا. ستُصحَّح بطاقتكم.</translation>
    </message>
    <message>
        <source>The printer needs a hand. Please stay here.</source>
        <translation>الطابعة تحتاج إلى مساعدة. يُرجى البقاء هنا.</translation>
    </message>
    <message>
        <source>Please stay here, with your badge in your hand.</source>
        <translation>يُرجى البقاء هنا والبطاقة في يدكم.</translation>
    </message>
    <message>
        <source>A badge was made with this invitation before.</source>
        <translation>سبق إعداد بطاقة بهذه الدعوة.</translation>
    </message>
    <message>
        <source>This invitation is over.</source>
        <translation>انتهت صلاحية هذه الدعوة.</translation>
    </message>
    <message>
        <source>This invitation is not valid yet.</source>
        <translation>لم يبدأ سريان هذه الدعوة بعد.</translation>
    </message>
    <message>
        <source>This invitation is for another day.</source>
        <translation>هذه الدعوة ليوم آخر.</translation>
    </message>
    <message>
        <source>There is a newer badge than this one.</source>
        <translation>هناك بطاقة أحدث من هذه.</translation>
    </message>
    <message>
        <source>This badge was handed back.</source>
        <translation>أُعيدت هذه البطاقة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in your own script</source>
        <translation>الاسم بخطكم</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Please step in front of the camera.</source>
        <translation>يُرجى الوقوف أمام الكاميرا.</translation>
    </message>
    <message>
        <source>One person only, please.</source>
        <translation>شخص واحد فقط من فضلك.</translation>
    </message>
    <message>
        <source>Please come a little closer.</source>
        <translation>اقترب قليلاً من فضلك.</translation>
    </message>
    <message>
        <source>It is too dark. Please turn towards the light.</source>
        <translation>الإضاءة ضعيفة. يُرجى الالتفات نحو الضوء.</translation>
    </message>
    <message>
        <source>It is too bright. Please turn away from the light.</source>
        <translation>الإضاءة شديدة. يُرجى الابتعاد عن الضوء.</translation>
    </message>
    <message>
        <source>Please hold still for a moment.</source>
        <translation>اثبت لحظة من فضلك.</translation>
    </message>
    <message>
        <source>Please move into the oval.</source>
        <translation>يُرجى التحرك إلى داخل الشكل البيضوي.</translation>
    </message>
    <message>
        <source>Please hold your head upright.</source>
        <translation>يُرجى إبقاء الرأس مستقيماً.</translation>
    </message>
    <message>
        <source>Please uncover your face: no mask, no dark glasses.</source>
        <translation>يُرجى كشف الوجه: دون كمامة ودون نظارات داكنة.</translation>
    </message>
    <message>
        <source>Please look straight into the camera.</source>
        <translation>يرجى النظر مباشرة إلى الكاميرا.</translation>
    </message>
    <message>
        <source>Please raise your chin a little.</source>
        <translation>يُرجى رفع الذقن قليلاً.</translation>
    </message>
    <message>
        <source>Please lower your chin a little.</source>
        <translation>يُرجى خفض الذقن قليلاً.</translation>
    </message>
    <message>
        <source>Please close your mouth.</source>
        <translation>يُرجى إغلاق الفم.</translation>
    </message>
    <message>
        <source>Please turn so that light falls on your whole face.</source>
        <translation>يُرجى الالتفات حتى يقع الضوء على الوجه كله.</translation>
    </message>
    <message>
        <source>Please stand before the plain wall.</source>
        <translation>يُرجى الوقوف أمام الجدار الخالي.</translation>
    </message>
    <message>
        <source>Good. Please hold still.</source>
        <translation>جيد. يُرجى الثبات.</translation>
    </message>
    <message>
        <source>Please make the screen of your phone brighter.</source>
        <translation>يُرجى زيادة سطوع شاشة هاتفكم.</translation>
    </message>
    <message>
        <source>It shines. Please tilt it a little.</source>
        <translation>هناك انعكاس. يُرجى إمالتها قليلاً.</translation>
    </message>
    <message>
        <source>A little closer, please.</source>
        <translation>أقرب قليلاً من فضلكم.</translation>
    </message>
    <message>
        <source>A little farther away, please.</source>
        <translation>أبعد قليلاً من فضلكم.</translation>
    </message>
    <message>
        <source>Please hold it still.</source>
        <translation>يُرجى تثبيتها.</translation>
    </message>
    <message>
        <source>Please turn it so that the whole code faces the camera.</source>
        <translation>يُرجى تدويرها حتى يواجه الرمز كله الكاميرا.</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>مرحباً، {name}</translation>
    </message>
    <message>
        <source>Somebody from {desk} is coming to you.</source>
        <translation>أحدهم قادم إليكم من {desk}.</translation>
    </message>
    <message>
        <source>Tries left: {left}</source>
        <translation>المحاولات المتبقية: {left}</translation>
    </message>
    <message>
        <source>See to my delegation</source>
        <translation>متابعة وفدي</translation>
    </message>
    <message>
        <source>Let a volunteer take it</source>
        <translation>ليلتقطها متطوع</translation>
    </message>
    <message>
        <source>Go on without help</source>
        <translation>المتابعة دون مساعدة</translation>
    </message>
    <message>
        <source>One moment. Your badge is being drawn.</source>
        <translation>لحظة. يجري رسم بطاقتكم.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
</context>
<context>
    <name>SelfServiceOut</name>
    <message>
        <source>This station is taking a short break.</source>
        <translation>هذه المحطة في استراحة قصيرة.</translation>
    </message>
    <message>
        <source>Please use another station, or ask a volunteer.</source>
        <translation>يُرجى استخدام محطة أخرى أو سؤال أحد المتطوعين.</translation>
    </message>
    <message>
        <source>Somebody is looking after this station.</source>
        <translation>يعتني أحد العاملين بهذه المحطة الآن.</translation>
    </message>
    <message>
        <source>This station cannot print badges just now.</source>
        <translation>لا يمكن لهذه المحطة طباعة الشارات في الوقت الحالي.</translation>
    </message>
    <message>
        <source>This station is waiting for new badges to print on.</source>
        <translation>تنتظر هذه المحطة شارات جديدة للطباعة عليها.</translation>
    </message>
    <message>
        <source>The camera of this station is taking a break.</source>
        <translation>كاميرا هذه المحطة في استراحة.</translation>
    </message>
    <message>
        <source>For staff: {words} ({code})</source>
        <translation>للعاملين: {words} ({code})</translation>
    </message>
    <message>
        <source>An admin has taken it out of service.</source>
        <translation>أخرجها أحد المسؤولين من الخدمة.</translation>
    </message>
    <message>
        <source>The signed record is not in order.</source>
        <translation>السجل الموقّع غير سليم.</translation>
    </message>
    <message>
        <source>The data of this station cannot be read.</source>
        <translation>تتعذر قراءة بيانات هذه المحطة.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back.</source>
        <translation>أُعيدت ساعة هذا الحاسوب إلى الوراء.</translation>
    </message>
    <message>
        <source>The disk of this computer is nearly full.</source>
        <translation>قرص هذا الحاسوب شبه ممتلئ.</translation>
    </message>
    <message>
        <source>The registry data is too old.</source>
        <translation>بيانات السجل المركزي قديمة جداً.</translation>
    </message>
    <message>
        <source>No printer of this station works.</source>
        <translation>لا تعمل أي طابعة في هذه المحطة.</translation>
    </message>
    <message>
        <source>The printer has no badges left.</source>
        <translation>نفدت الشارات من الطابعة.</translation>
    </message>
    <message>
        <source>The camera does not work.</source>
        <translation>الكاميرا لا تعمل.</translation>
    </message>
    <message>
        <source>The disk of this computer will soon be full.</source>
        <translation>سيمتلئ قرص هذا الحاسوب قريباً.</translation>
    </message>
    <message>
        <source>The printer will soon have no badges left.</source>
        <translation>ستنفد الشارات من الطابعة قريباً.</translation>
    </message>
    <message>
        <source>Another printer of this station does not print.</source>
        <translation>طابعة أخرى في هذه المحطة لا تطبع.</translation>
    </message>
    <message>
        <source>Badges wait that were not printed.</source>
        <translation>توجد شارات في الانتظار لم تُطبع.</translation>
    </message>
    <message>
        <source>A badge may lie in the tray: look there.</source>
        <translation>قد تكون هناك شارة في الدرج: تحققوا منه.</translation>
    </message>
    <message>
        <source>{station} is out of service: {words}</source>
        <translation>{station} خارج الخدمة: {words}</translation>
    </message>
    <message>
        <source>Out of service: {stations}</source>
        <translation>خارج الخدمة: {stations}</translation>
    </message>
    <message>
        <source>Look at its screen.</source>
        <translation>انظروا إلى شاشتها.</translation>
    </message>
</context>
<context>
    <name>SelfServiceWindow</name>
    <message>
        <source>Self-service</source>
        <translation>الخدمة الذاتية</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Reading the card…</source>
        <translation>جارٍ قراءة البطاقة…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>I have kept the card</source>
        <translation>احتفظت بالبطاقة</translation>
    </message>
    <message>
        <source>I have a card already</source>
        <translation>لديّ بطاقة بالفعل</translation>
    </message>
    <message>
        <source>Set up the first admin</source>
        <translation>أنشئ مسؤول النظام الأول</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>StationChip</name>
    <message>
        <source>Opens the station’s scans</source>
        <translation>يفتح عمليات مسح المحطة</translation>
    </message>
</context>
<context>
    <name>StationStrip</name>
    <message>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>Desk</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>بوابة</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>خدمة ذاتية</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>غير معروف هنا</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>متطوع</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>لم تعد مفتوحة</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>غير مفتوحة</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>قبل {number} د</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>قبل {number} س</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>Refers people and asks for exceptions more than twice as often as the others</source>
        <translation>يحيل أشخاصاً ويطلب استثناءات أكثر من ضعف غيره</translation>
    </message>
    <message>
        <source>Asks for exceptions more than twice as often as the others</source>
        <translation>يطلب استثناءات أكثر من ضعف غيره</translation>
    </message>
    <message>
        <source>Refers people more than twice as often as the others</source>
        <translation>يحيل أشخاصاً أكثر من ضعف غيره</translation>
    </message>
    <message>
        <source>May sign in no more</source>
        <translation>لم يعد يحق له تسجيل الدخول</translation>
    </message>
    <message>
        <source>Locked after wrong PINs</source>
        <translation>مقفل بعد رموز سرية خاطئة</translation>
    </message>
    <message>
        <source>Has no PIN yet</source>
        <translation>لا رمز سري له بعد</translation>
    </message>
    <message>
        <source>Last heard of {ago}</source>
        <translation>آخر اتصال: {ago}</translation>
    </message>
    <message>
        <source>{name}, {state}, {today} scans, the last {ago}</source>
        <translation>{name}، {state}، عمليات المسح: {today}، آخرها {ago}</translation>
    </message>
    <message>
        <source>{name}, {scans} scans</source>
        <translation>{name}، عمليات المسح: {scans}</translation>
    </message>
    <message>
        <source>{name} may sign in again.</source>
        <translation>يمكن لـ {name} تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Scans on this day</source>
        <translation>عمليات المسح في هذا اليوم</translation>
    </message>
    <message>
        <source>Scans in all</source>
        <translation>مجموع عمليات المسح</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>آخر مسح</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Sign-ins on this day</source>
        <translation>مرات الدخول في هذا اليوم</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>عمليات المسح</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>المحالة</translation>
    </message>
    <message>
        <source>Exceptions asked for</source>
        <translation>الاستثناءات المطلوبة</translation>
    </message>
    <message>
        <source>Exceptions granted</source>
        <translation>الاستثناءات الممنوحة</translation>
    </message>
</context>
<context>
    <name>StationsPanel</name>
    <message>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>آخر مسح</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>عمليات المسح</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No station has been set up yet.</source>
        <translation>لم تُجهَّز أي محطة بعد.</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Hold a code in front of the camera. Enter reads it once more.</source>
        <translation>ضع الرمز أمام الكاميرا. مفتاح الإدخال يقرؤه من جديد.</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>جارٍ التحقق من الرمز…</translation>
    </message>
    <message>
        <source>The picture is taken by itself as soon as it is good.</source>
        <translation>تُلتقط الصورة تلقائياً حين تكون جيدة.</translation>
    </message>
    <message>
        <source>Is this the person, and does the picture look good?</source>
        <translation>هل هو الشخص نفسه، وهل الصورة جيدة؟</translation>
    </message>
    <message>
        <source>The portrait is kept. Ready to print the badge.</source>
        <translation>حُفظت الصورة. الشارة جاهزة للطباعة.</translation>
    </message>
    <message>
        <source>The badge is being printed.</source>
        <translation>تجري طباعة الشارة.</translation>
    </message>
    <message>
        <source>Look in the printer’s tray: is the badge there?</source>
        <translation>انظر في درج الطابعة: هل الشارة هناك؟</translation>
    </message>
    <message>
        <source>Hold the new badge to the camera: it counts once it is read.</source>
        <translation>ضع الشارة الجديدة أمام الكاميرا: تصبح سارية بعد قراءتها.</translation>
    </message>
    <message>
        <source>Is it the same person? Compare the face with the pictures.</source>
        <translation>هل هو الشخص نفسه؟ قارن الوجه بالصور.</translation>
    </message>
    <message>
        <source>The badge is printed. Hand it over and wish them a good day.</source>
        <translation>طُبعت الشارة. سلّمها وتمنَّ له يوماً طيباً.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Scan an invitation or a badge.</source>
        <translation>امسح دعوة أو شارة.</translation>
    </message>
    <message>
        <source>No code? Find the person by name with F2.</source>
        <translation>لا رمز؟ ابحث عن الشخص بالاسم بالمفتاح F2.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>The desk is being opened.</source>
        <translation>يجري فتح المكتب.</translation>
    </message>
    <message>
        <source>The camera is away. Use the hand scanner, or find the person by name with F2.</source>
        <translation>الكاميرا غائبة. استخدم الماسح اليدوي أو ابحث عن الشخص بالاسم بالمفتاح F2.</translation>
    </message>
    <message>
        <source>Printed, but not checked yet: hold the badge to the camera.</source>
        <translation>طُبعت الشارة ولم تُفحص بعد: ضعها أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Ready to print the badge, without a photo.</source>
        <translation>الشارة جاهزة للطباعة دون صورة.</translation>
    </message>
    <message>
        <source>The badge was read and is right. Hand it over.</source>
        <translation>قُرئت الشارة وهي الصحيحة. سلّمها.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>الثواني المتبقية: %1</translation>
    </message>
    <message>
        <source>Then this page is cleared, so that nobody else sees it.</source>
        <translation>بعد ذلك تُمسح هذه الصفحة كي لا يراها أحد غيرك.</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>سأغادر</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>مزيد من الوقت</translation>
    </message>
</context>
<context>
    <name>StripCard</name>
    <message>
        <source>What to do</source>
        <translation>ما العمل؟</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>admitted</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>Signed by us, known, in time, and allowed here.</source>
        <translation>موقّع منا، ومعروف، وفي وقته، ومسموح به هنا.</translation>
    </message>
    <message>
        <source>check-in resumed</source>
        <translation>استُؤنف التسجيل</translation>
    </message>
    <message>
        <source>The check-in had begun before and went on here.</source>
        <translation>كان التسجيل قد بدأ من قبل وتوبع هنا.</translation>
    </message>
    <message>
        <source>found by name</source>
        <translation>عُثر عليه بالاسم</translation>
    </message>
    <message>
        <source>No code was scanned: the person was looked up and showed a document.</source>
        <translation>لم يُمسح رمز: بُحث عن الشخص وأظهر وثيقة.</translation>
    </message>
    <message>
        <source>allowed by two people</source>
        <translation>سمح به شخصان</translation>
    </message>
    <message>
        <source>An exception that two people had granted set the rule aside.</source>
        <translation>استثناء منحه شخصان تجاوز القاعدة.</translation>
    </message>
    <message>
        <source>unreadable code</source>
        <translation>رمز غير مقروء</translation>
    </message>
    <message>
        <source>The code is ours by its beginning, but damaged or cut off.</source>
        <translation>الرمز لنا بحسب بدايته، لكنه تالف أو مقطوع.</translation>
    </message>
    <message>
        <source>forged signature</source>
        <translation>توقيع مزيف</translation>
    </message>
    <message>
        <source>The signature does not fit the code: somebody made or changed it.</source>
        <translation>التوقيع لا يطابق الرمز: صنعه أحد أو غيّره.</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>مفتاح مجهول</translation>
    </message>
    <message>
        <source>The code was signed by a key that the event never certified.</source>
        <translation>وُقّع الرمز بمفتاح لم تعتمده الفعالية قط.</translation>
    </message>
    <message>
        <source>key not valid</source>
        <translation>مفتاح غير صالح</translation>
    </message>
    <message>
        <source>The key that signed the code was revoked, or signed beyond its own time.</source>
        <translation>المفتاح الذي وقّع الرمز ملغى أو وقّع خارج مدته.</translation>
    </message>
    <message>
        <source>another event</source>
        <translation>فعالية أخرى</translation>
    </message>
    <message>
        <source>The code is genuine, but of another event.</source>
        <translation>الرمز أصلي، لكنه لفعالية أخرى.</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>رمز مجهول</translation>
    </message>
    <message>
        <source>The code is not one of ours, nor one that was registered.</source>
        <translation>الرمز ليس من رموزنا ولا من الرموز المسجّلة.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>The delegation withdrew this person.</source>
        <translation>سحب الوفد هذا الشخص.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>رمز ملغى</translation>
    </message>
    <message>
        <source>This badge or invitation was revoked.</source>
        <translation>أُلغيت هذه الشارة أو الدعوة.</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>رمز مستبدل</translation>
    </message>
    <message>
        <source>A newer badge or invitation took the place of this one.</source>
        <translation>حلّت محلها شارة أو دعوة أحدث.</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>أُعيدت</translation>
    </message>
    <message>
        <source>This badge was handed back at departure.</source>
        <translation>أُعيدت هذه الشارة عند المغادرة.</translation>
    </message>
    <message>
        <source>watch list: refuse</source>
        <translation>قائمة المراقبة: رفض</translation>
    </message>
    <message>
        <source>The watch list refuses this person.</source>
        <translation>ترفض قائمة المراقبة هذا الشخص.</translation>
    </message>
    <message>
        <source>clearance withdrawn</source>
        <translation>سُحبت الموافقة الأمنية</translation>
    </message>
    <message>
        <source>The host’s security check took back its clearance.</source>
        <translation>سحب الفحص الأمني لدى المضيف موافقته.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>The time of this badge or invitation is over.</source>
        <translation>انتهت مدة هذه الشارة أو الدعوة.</translation>
    </message>
    <message>
        <source>not this zone</source>
        <translation>ليست هذه المنطقة</translation>
    </message>
    <message>
        <source>This person may not enter this zone.</source>
        <translation>لا يحق لهذا الشخص دخول هذه المنطقة.</translation>
    </message>
    <message>
        <source>person not known here</source>
        <translation>شخص غير معروف هنا</translation>
    </message>
    <message>
        <source>The code is genuine, but the registry data here does not hold the person.</source>
        <translation>الرمز أصلي، لكن الشخص غير موجود في بيانات السجل هنا.</translation>
    </message>
    <message>
        <source>ambiguous code</source>
        <translation>رمز ملتبس</translation>
    </message>
    <message>
        <source>The code stands for more than one person.</source>
        <translation>يدل الرمز على أكثر من شخص.</translation>
    </message>
    <message>
        <source>watch list: silent</source>
        <translation>قائمة المراقبة: من دون كلام</translation>
    </message>
    <message>
        <source>The watch list sends this person to you. The volunteer was not told why.</source>
        <translation>تحيل قائمة المراقبة هذا الشخص إليك. لم يُذكر السبب للمتطوع.</translation>
    </message>
    <message>
        <source>clearance pending</source>
        <translation>الموافقة الأمنية معلّقة</translation>
    </message>
    <message>
        <source>The host’s security check of this person is not finished.</source>
        <translation>لم يكتمل الفحص الأمني لهذا الشخص لدى المضيف.</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>غير صالح بعد</translation>
    </message>
    <message>
        <source>The time of this badge or invitation has not begun.</source>
        <translation>لم تبدأ مدة هذه الشارة أو الدعوة.</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>This person is accredited for other days.</source>
        <translation>هذا الشخص معتمد لأيام أخرى.</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>مكتب آخر</translation>
    </message>
    <message>
        <source>This category is received at another desk.</source>
        <translation>تُستقبل هذه الفئة في مكتب آخر.</translation>
    </message>
    <message>
        <source>badge needed</source>
        <translation>تلزم شارة</translation>
    </message>
    <message>
        <source>An invitation was shown at a gate, which only badges open.</source>
        <translation>عُرضت دعوة عند بوابة لا تفتحها إلا الشارات.</translation>
    </message>
    <message>
        <source>not handed over</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>A badge made ahead of time was shown before it was handed over.</source>
        <translation>عُرضت شارة أُعدّت مسبقًا قبل تسليمها.</translation>
    </message>
    <message>
        <source>zone full</source>
        <translation>المنطقة ممتلئة</translation>
    </message>
    <message>
        <source>The zone held as many people as it may.</source>
        <translation>كان في المنطقة أقصى عدد مسموح به.</translation>
    </message>
    <message>
        <source>already used</source>
        <translation>مستخدم من قبل</translation>
    </message>
    <message>
        <source>Somebody has checked in with this invitation before.</source>
        <translation>سبق أن سجّل أحد حضوره بهذه الدعوة.</translation>
    </message>
    <message>
        <source>check-in elsewhere</source>
        <translation>تسجيل في مكان آخر</translation>
    </message>
    <message>
        <source>Another desk had begun this person’s check-in.</source>
        <translation>كان مكتب آخر قد بدأ تسجيل هذا الشخص.</translation>
    </message>
    <message>
        <source>too soon again</source>
        <translation>عودة سريعة جداً</translation>
    </message>
    <message>
        <source>The same badge had gone in a short while before.</source>
        <translation>كانت الشارة نفسها قد دخلت قبل قليل.</translation>
    </message>
    <message>
        <source>already inside</source>
        <translation>في الداخل بالفعل</translation>
    </message>
    <message>
        <source>The badge wanted to go in while it was inside.</source>
        <translation>حاولت الشارة الدخول وهي في الداخل.</translation>
    </message>
    <message>
        <source>not inside</source>
        <translation>ليس في الداخل</translation>
    </message>
    <message>
        <source>The badge wanted to go out without having been seen going in.</source>
        <translation>حاولت الشارة الخروج من دون أن يُسجَّل دخولها.</translation>
    </message>
    <message>
        <source>code and data differ</source>
        <translation>اختلاف الرمز والبيانات</translation>
    </message>
    <message>
        <source>What is signed in the code is not what the registry data says.</source>
        <translation>الموقّع في الرمز لا يطابق بيانات السجل.</translation>
    </message>
    <message>
        <source>portrait missing</source>
        <translation>لا صورة شخصية</translation>
    </message>
    <message>
        <source>A portrait is required and none was there.</source>
        <translation>الصورة الشخصية مطلوبة ولم توجد.</translation>
    </message>
    <message>
        <source>face to compare</source>
        <translation>وجه للمقارنة</translation>
    </message>
    <message>
        <source>The face had to be compared with the portrait first.</source>
        <translation>كان يجب أولاً مقارنة الوجه بالصورة.</translation>
    </message>
    <message>
        <source>old registry data</source>
        <translation>بيانات سجل قديمة</translation>
    </message>
    <message>
        <source>The registry data at the station was older than is allowed.</source>
        <translation>كانت بيانات السجل في المحطة أقدم من المسموح به.</translation>
    </message>
    <message>
        <source>rule failed</source>
        <translation>تعطلت قاعدة</translation>
    </message>
    <message>
        <source>A rule of the program failed, so nobody was let in. Report this.</source>
        <translation>تعطلت إحدى قواعد البرنامج، فلم يُسمح لأحد بالدخول. أبلغ عن ذلك.</translation>
    </message>
</context>
<context>
    <name>TitlePanel</name>
    <message>
        <source>Find a person</source>
        <translation>ابحث عن شخص</translation>
    </message>
    <message>
        <source>Language, colours, text size and sound</source>
        <translation>اللغة والألوان وحجم النص والصوت</translation>
    </message>
</context>
<context>
    <name>UnreadSheet</name>
    <message>
        <source>The code cannot be read</source>
        <translation>تتعذّر قراءة الرمز</translation>
    </message>
    <message>
        <source>The badge counts all the same, and the record says that nobody read it. Why is that?</source>
        <translation>تسري الشارة مع ذلك، ويذكر السجل أن أحداً لم يقرأها. ما السبب؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>ADMIT</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>REFER</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>REFUSE</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>WaitList</name>
    <message>
        <source>What waits</source>
        <translation>ما ينتظر</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
</context>
<context>
    <name>WalkIn</name>
    <message>
        <source>Nothing is lost: mend the marked field.</source>
        <translation>لم يُفقد شيء: صحّح الحقل المحدد.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>اختر من القائمة.</translation>
    </message>
    <message>
        <source>There is no given name.</source>
        <translation>الاسم الشخصي ناقص.</translation>
    </message>
    <message>
        <source>Whoever has a single name has it there.</source>
        <translation>من له اسم واحد يُكتب هناك.</translation>
    </message>
    <message>
        <source>There is no letter in this name.</source>
        <translation>لا يوجد أي حرف في هذا الاسم.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>هذا أطول من اللازم.</translation>
    </message>
    <message>
        <source>There is a character that cannot be printed.</source>
        <translation>يوجد حرف لا يمكن طباعته.</translation>
    </message>
    <message>
        <source>There is an invisible character that turns the writing around.</source>
        <translation>يوجد حرف غير مرئي يعكس اتجاه الكتابة.</translation>
    </message>
    <message>
        <source>There is an invisible or unknown character.</source>
        <translation>يوجد حرف غير مرئي أو غير معروف.</translation>
    </message>
    <message>
        <source>This cannot be taken.</source>
        <translation>لا يمكن قبول هذا.</translation>
    </message>
    <message>
        <source>This is no birth date.</source>
        <translation>هذا ليس تاريخ ميلاد.</translation>
    </message>
    <message>
        <source>Write the day before the month, as 29/02/1980.</source>
        <translation>اكتب اليوم قبل الشهر، مثل 29/02/1980.</translation>
    </message>
    <message>
        <source>No delegation is chosen.</source>
        <translation>لم يُختر أي وفد.</translation>
    </message>
    <message>
        <source>The event has no such delegation.</source>
        <translation>لا يوجد هذا الوفد في الحدث.</translation>
    </message>
    <message>
        <source>No category is chosen.</source>
        <translation>لم تُختر أي فئة.</translation>
    </message>
    <message>
        <source>The event has no such category.</source>
        <translation>لا توجد هذه الفئة في الحدث.</translation>
    </message>
    <message>
        <source>Another desk has just written this person down.</source>
        <translation>سجّل مكتب آخر هذا الشخص للتو.</translation>
    </message>
    <message>
        <source>Register once more to see who it is.</source>
        <translation>سجّل مرة أخرى لترى من هو.</translation>
    </message>
    <message>
        <source>This delegation has no place left.</source>
        <translation>لم يبقَ لهذا الوفد أي مقعد.</translation>
    </message>
    <message>
        <source>A supervisor who is signed in here may go beyond the quota.</source>
        <translation>يمكن لمشرف مسجّل الدخول هنا أن يتجاوز الحصة.</translation>
    </message>
    <message>
        <source>This person holds no badge that could be handed back.</source>
        <translation>ليس لدى هذا الشخص شارة يمكن إعادتها.</translation>
    </message>
    <message>
        <source>{used} of {places} places used</source>
        <translation>شُغل {used} من أصل {places} من المقاعد</translation>
    </message>
    <message>
        <source>Written down for today as number {number}.</source>
        <translation>سُجّل لليوم بالرقم {number}.</translation>
    </message>
    <message>
        <source>Badge {serial} was handed back: it lets nobody in any more.</source>
        <translation>أُعيدت الشارة {serial}: لم تعد تسمح بدخول أحد.</translation>
    </message>
</context>
<context>
    <name>WalkInAlike</name>
    <message>
        <source>This person</source>
        <translation>هذا الشخص</translation>
    </message>
</context>
<context>
    <name>WalkInDelegation</name>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Type its name or code, and choose</source>
        <translation>اكتب اسمه أو رمزه ثم اختر</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>اختر وفدًا آخر</translation>
    </message>
</context>
<context>
    <name>WalkInForm</name>
    <message>
        <source>Given names, as in the passport</source>
        <translation>الأسماء الشخصية كما في جواز السفر</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>The whole name in its own script</source>
        <translation>الاسم الكامل بكتابته الأصلية</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Number of the passport or police card</source>
        <translation>رقم جواز السفر أو بطاقة الشرطة</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Day/month/year: 29/02/1980</source>
        <translation>اليوم/الشهر/السنة: 29/02/1980</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation>لغة الشخص</translation>
    </message>
</context>
<context>
    <name>WalkInSheet</name>
    <message>
        <source>Is it one of these?</source>
        <translation>هل هو أحد هؤلاء؟</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>غير مدرج في القائمة</translation>
    </message>
    <message>
        <source>Compare with the passport. These people are on the list already.</source>
        <translation>قارن بجواز السفر. هؤلاء الأشخاص مدرجون في القائمة.</translation>
    </message>
    <message>
        <source>Written down for today only; a supervisor must let the person in.</source>
        <translation>تسجيل لليوم فقط؛ يجب أن يسمح مشرف بدخول الشخص.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>It is somebody else: register</source>
        <translation>إنه شخص آخر: سجّل</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Go beyond the quota</source>
        <translation>تجاوز الحصة</translation>
    </message>
</context>
<context>
    <name>WatchEntries</name>
    <message>
        <source>Entries of the watch list</source>
        <translation>قيود قائمة المراقبة</translation>
    </message>
    <message>
        <source>Nobody is looked for.</source>
        <translation>لا يجري البحث عن أحد.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>End it today</source>
        <translation>أنهِه اليوم</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>أزله</translation>
    </message>
    <message>
        <source>A whole list is imported with “kiosk watch import”.</source>
        <translation>تُستورد قائمة كاملة بالأمر «kiosk watch import».</translation>
    </message>
</context>
<context>
    <name>WatchForm</name>
    <message>
        <source>Look for somebody</source>
        <translation>ابحث عن شخص مطلوب</translation>
    </message>
    <message>
        <source>Name, in any script and order</source>
        <translation>الاسم، بأي خط وترتيب</translation>
    </message>
    <message>
        <source>Born: 1984-03-09</source>
        <translation>تاريخ الميلاد: 1984-03-09</translation>
    </message>
    <message>
        <source>Delegation’s code</source>
        <translation>رمز الوفد</translation>
    </message>
    <message>
        <source>Number of passport or card</source>
        <translation>رقم جواز السفر أو البطاقة</translation>
    </message>
    <message>
        <source>Why they are looked for</source>
        <translation>سبب البحث عنه</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>عند حضوره</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>أضف إلى القائمة</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Scan</source>
        <translation>امسح الرمز</translation>
    </message>
    <message>
        <source>The letter or the phone, in front of the camera</source>
        <translation>الرسالة أو الهاتف أمام الكاميرا</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>التقاط الصورة</translation>
    </message>
    <message>
        <source>Compare the face, then take the picture</source>
        <translation>قارن الوجه ثم التقط الصورة</translation>
    </message>
    <message>
        <source>Hand over the badge</source>
        <translation>تسليم الشارة</translation>
    </message>
    <message>
        <source>Print it and read the name aloud</source>
        <translation>اطبعها واقرأ الاسم بصوت مسموع</translation>
    </message>
    <message>
        <source>This code names nobody whom this desk knows.</source>
        <translation>لا يدل هذا الرمز على أحد يعرفه هذا المكتب.</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Your badge opens</source>
        <translation>بطاقتكم تفتح</translation>
    </message>
    <message>
        <source>Map of the zones</source>
        <translation>خريطة المناطق</translation>
    </message>
</context>
<context>
    <name>ZonePanel</name>
    <message>
        <source>Choose a zone to see its gates and who is inside.</source>
        <translation>اختر منطقة لترى بواباتها ومن بداخلها.</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>في الداخل: %1</translation>
    </message>
    <message>
        <source>Open the scans</source>
        <translation>افتح عمليات المسح</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>المقبولون</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>الآخرون</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>No gate leads here.</source>
        <translation>لا بوابة تؤدي إلى هنا.</translation>
    </message>
    <message>
        <source>%1 admitted, %2 referred or refused</source>
        <translation>المقبولون: %1، المحالون أو المرفوضون: %2</translation>
    </message>
    <message>
        <source>Inside, the last to enter first</source>
        <translation>في الداخل، آخر الداخلين أولاً</translation>
    </message>
    <message>
        <source>People inside</source>
        <translation>الأشخاص في الداخل</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <translation>لا أحد في الداخل.</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Full</source>
        <translation>ممتلئة</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>شبه ممتلئة</translation>
    </message>
    <message>
        <source>{inside} of {capacity}</source>
        <translation>{inside} من {capacity}</translation>
    </message>
    <message>
        <source>{number} more than a quarter of an hour ago</source>
        <translation>أكثر بـ {number} مما قبل ربع ساعة</translation>
    </message>
    <message>
        <source>{number} fewer than a quarter of an hour ago</source>
        <translation>أقل بـ {number} مما قبل ربع ساعة</translation>
    </message>
    <message>
        <source>As many as a quarter of an hour ago</source>
        <translation>كما قبل ربع ساعة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{begins} to {ends}: {today} arrivals, {before} the day before</source>
        <translation>من {begins} إلى {ends}: الواصلون {today}، وفي اليوم السابق {before}</translation>
    </message>
    <message>
        <source>Today: {number}</source>
        <translation>اليوم: {number}</translation>
    </message>
    <message>
        <source>This day: {number}</source>
        <translation>هذا اليوم: {number}</translation>
    </message>
    <message>
        <source>Yesterday: {number} by this time, {whole} in all</source>
        <translation>أمس: {number} حتى هذا الوقت، والمجموع {whole}</translation>
    </message>
    <message>
        <source>The day before: {whole}</source>
        <translation>اليوم السابق: {whole}</translation>
    </message>
</context>
<context>
    <name>ZonesPanel</name>
    <message>
        <source>Inside now</source>
        <translation>في الداخل الآن</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>How full</source>
        <translation>الامتلاء</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 د</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>No zones are set up.</source>
        <translation>لم تُجهَّز أي منطقة.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
</context>
</TS>
