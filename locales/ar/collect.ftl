# Ways in: codes, pauses, shared tablets, frames in other sites.

collect-code-title = اكتب رمزك
collect-code-lead = هو على الورقة التي أُعطيت لك. كل رمز يعمل مرة واحدة.
collect-code-label = رمزك
collect-code-hint = فيه 10 حروف وأرقام. لا بأس بالحروف الصغيرة ولا بالمسافات.
collect-code-go = تابع
collect-code-unknown = لا نعرف هذا الرمز. انظر إلى ورقتك واكتبه مرة أخرى.
collect-code-used = هذا الرمز استُعمل من قبل. اطلب رمزًا جديدًا ممن أعطاك إياه.
collect-paused-title = هذا متوقف قليلًا
collect-paused-note = لا نستقبل إجابات الآن. من فضلك عُد لاحقًا.
collect-paper-title = الإجابة هنا على الورق
collect-paper-note = شخص يعمل هنا يكتب ما على الورقة.
collect-next = الشخص التالي
collect-next-note = شكرًا لك. سنبدأ من جديد للشخص التالي.
collect-next-left = الثواني الباقية: { $n }
collect-next-stop = توقف، ما زلت أقرأ
collect-frame-title = افتح هذا في نافذة خاصة به
collect-frame-note = هذه الصفحة داخل موقع آخر، ومتصفحك لا يستطيع حفظ مكانك هناك. في نافذة خاصة بها تعمل.
collect-frame-go = افتح في نافذة جديدة
