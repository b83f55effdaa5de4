# Help that is shown when an answer says that somebody may not be safe, and leaving without a trace. Flat
# texts: see respond.ftl.

## Shown at once after such an answer
care-title = شكرًا لأنك أخبرتنا
care-lead = أحسنت عندما قلت ذلك. يمكنك الحصول على المساعدة الآن.
care-type = هل تفضل الكتابة؟ يمكنك الدردشة مع Childline:
care-adult = يمكنك أيضًا أن تتحدث مع شخص كبير تثق به، مثل معلم أو طبيب.
care-first = عندما ترسل إجاباتك، تُقرأ قبل غيرها. يقرؤها { $reader }. قد يستغرق ذلك حتى 5 أيام عمل.
care-unknown = لا نعرف من أنت، ولذلك لا نستطيع أن نأتي إليك. لهذا من الجيد أن تتحدث مع أحد الآن.
care-on = متابعة الأسئلة

## Below every question that is answered in one’s own words
reads-note = يقرأ هذا { $reader } خلال 5 أيام عمل.
reads-hurt = هل يؤذيك أحد؟ لا تنتظرنا.
reads-help = المساعدة الآن

## Where nobody may see later what was answered: the name of every page, and leaving by the keyboard
quiet-title = أسئلة
leave-hint = يمكنك أيضًا الضغط على مفتاح Shift ثلاث مرات للخروج.
leave-two = اضغط على Shift مرتين أخريين للخروج.
leave-one = اضغط على Shift مرة أخرى للخروج.
