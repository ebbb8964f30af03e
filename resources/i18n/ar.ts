<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <source>Another station is printing this badge.</source>
        <translation>محطة أخرى تطبع هذه الشارة.</translation>
    </message>
    <message>
        <source>Ask at that desk before you go on.</source>
        <translation>اسأل في ذلك المكتب قبل أن تتابع.</translation>
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
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
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
        <source>A badge may lie in the tray: it is not known whether it was printed.</source>
        <translation>قد تكون هناك شارة في الدرج: لا يُعرف هل طُبعت.</translation>
    </message>
    <message>
        <source>Look there, find its owner by name, and say whether it came out.</source>
        <translation>انظر هناك، وابحث عن صاحبها بالاسم، ثم قل هل خرجت.</translation>
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
        <source>Close</source>
        <translation>إغلاق</translation>
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
    <name>MenuDialog</name>
    <message>
        <source>This desk</source>
        <translation>هذا المكتب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
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
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <source>Good. Hold still.</source>
        <translation>جيد. اثبت.</translation>
    </message>
    <message>
        <source>not fit for a badge</source>
        <translation>لا تصلح لشارة</translation>
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
        <source>The face must be compared first.</source>
        <translation>تجب مقارنة الوجه أولاً.</translation>
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
</context>
<context>
    <name>StripCard</name>
    <message>
        <source>What to do</source>
        <translation>ما العمل؟</translation>
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
</TS>
