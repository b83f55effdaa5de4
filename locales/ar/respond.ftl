# The respondent's journey. Every message is one flat text, because the browser gets it without
# Fluent: no selectors, and placeables only by name.

## On every page of the journey
skip-link = الانتقال إلى السؤال
language = اللغة
help = المساعدة
exit = خروج
privacy = الخصوصية
accessibility = إمكانية الوصول
look = اجعله يناسبني

## Start
start = ابدأ
choose-language = اختر لغتك
choose-presentation = كيف تريد أن ترى الأسئلة؟
presentation-standard = كلمات
presentation-standard-note = أسئلة قصيرة وإجابات تختارها بلمسة
presentation-easy = القراءة السهلة
presentation-easy-note = صور وكلمات أكبر وخيارات أقل
how-long = عدد الأسئلة: { $n } على الأكثر. يمكنك تخطي أي سؤال، والتوقف في أي وقت.
promise-anonymous = لن يعرف أحد أن هذه إجاباتك.
promise-anonymous-note = لا نسأل عن اسمك. نسمي هذا «دون كشف الهوية».
promise-confidential = لن يعرف أن هذه إجاباتك إلا من يجب أن يعرف.
promise-confidential-note = نسمي هذا «السرية».
promise-reader = يقرأ { $reader } ما تقوله.
promise-reader-note = خلال 5 أيام عمل. يمكنك الإجابة حتى { $closes }.
promise-change = يمكن لما تقوله أن يغيّر الأمور.
promise-change-note = نخبر الجميع بما تغيّر بسبب ما قاله الناس، وبما لم يكن تغييره ممكنًا ولماذا.

## A question
back = رجوع
next = التالي
skip = تخطي
refuse = أفضّل ألا أجيب
part = الجزء { $n } من { $of }
practice = هذا السؤال للتجربة فقط. لا نحتفظ بإجابتك.
choose-many = يمكنك اختيار أكثر من إجابة.
choose-at-most = يمكنك اختيار { $max } على الأكثر.
or = أو
other-label = اكتب ما هو
number-hint = اكتب رقمًا من { $min } إلى { $max }.
chars-hint = يمكنك كتابة { $max } من الحروف على الأكثر.

## Something to put right
error-title = هناك مشكلة
error-prefix = خطأ
error-nothing-choice = اختر إجابة، أو اضغط على «تخطي»
error-nothing-text = اكتب إجابتك، أو اضغط على «تخطي»
error-unknown-option = اختر إحدى الإجابات الموجودة في هذه الصفحة
error-too-many = الإجابات أكثر من المسموح. اختر { $max } على الأكثر
error-exclusive = اخترت «لا شيء» مع إجابة أخرى. اختر واحدة منهما فقط
error-other-not-chosen = كتبت شيئًا آخر. اختر «شيء آخر» أيضًا، أو امسح الكلمات
error-too-long = النص طويل جدًا. اكتب { $max } من الحروف أو أقل
error-not-a-number = اكتب رقمًا بدون كسور، مثل 8
error-out-of-range = اكتب رقمًا من { $min } إلى { $max }
error-wrong-kind = حدث خطأ في هذه الإجابة. من فضلك أجب مرة أخرى

## Checking the answers
check-title = راجع إجاباتك
check-note = يمكنك تغيير أي شيء قبل الإرسال.
change = تغيير
skipped = تم التخطي
refused = أفضّل ألا أجيب
not-answered = لا توجد إجابة بعد
nothing-to-send = لم تجب عن أي سؤال بعد. أجب عن سؤال واحد على الأقل، ثم أرسل إجاباتك.
send-note = عندما ترسل إجاباتك، يمكن أن يقرأها { $reader }. لا يستطيع أحد أن يعرف من أنت.
send = إرسال إجاباتي

## Sent
thanks-title = شكرًا لك. لقد وصل صوتك.
thanks-safe = إجاباتك في أمان عندنا.
words-title = احتفظ بهذه الكلمات الخمس
words-note = بهذه الكلمات يمكنك سحب إجاباتك حتى { $closes }. التقط صورة لها أو اكتبها.
withdraw-link = سحب إجاباتي
steps-title = ماذا يحدث بعد ذلك
step-today = اليوم
step-today-note = أرسلت إجاباتك.
step-read = خلال 5 أيام عمل
step-read-note = يقرأ { $reader } كل إجابة.
step-count = بعد { $closes }
step-count-note = نحصي الإجابات ونعرضها على الجميع، بدون أسماء.
step-change = بعد ذلك
step-change-note = نخبرك بما تغيّر، وبما لم يكن تغييره ممكنًا ولماذا.
results-link = شاهد ما قاله الناس
changes-link = شاهد ما تغيّر
finish = إنهاء

## Not sent
unsent-title = لم تُرسل بعد. إجاباتك في أمان.
unsent-note = لم نتمكن من الوصول إلى Heard الآن. إجاباتك محفوظة على هذا الجهاز، وهنا فقط.
unsent-saved = محفوظة على هذا الجهاز
unsent-saved-note = لم يُفقد أي شيء.
unsent-waiting = في انتظار الإرسال
unsent-waiting-note = سنحاول مرة أخرى تلقائيًا. لا تغلق هذه الصفحة.
unsent-words = بعدها تحصل على كلماتك الخمس
try-again = حاول مرة أخرى الآن
refused-title = لم نتمكن من استلام إجاباتك
refused-closed = أُغلق هذا الاستبيان، ولم يعد يستقبل إجابات.
refused-code = الرمز استُعمل من قبل، لذلك لم نتمكن من إرسال هذه الإجابات. اطلب رمزًا جديدًا ممن أعطاك إياه.
refused-code-go = اكتب رمزك
refused-conflict = أُرسلت إجابات من هنا من قبل، وكانت مختلفة. الإجابات الأولى هي التي تُحسب.
refused-other = حدث خطأ من جهتنا. إجاباتك ما زالت هنا. من فضلك حاول مرة أخرى.

## Closed
closed-title = انتهى هذا الاستبيان
closed-note = كان يستقبل الإجابات حتى { $closes }. شكرًا لكل من أخبرنا برأيه.
not-open-title = لم يبدأ هذا الاستبيان بعد
not-open-note = يستقبل الإجابات ابتداءً من { $opens }.
closed-next = نعرض ما قاله الناس في صفحة النتائج.
see-open = شاهد ما هو مفتوح الآن
