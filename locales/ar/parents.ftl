# The respondent's journey where parent carers answer: `parents-<key>` stands in place of `<key>` of
# respond.ftl. Only messages that speak to the reader in at least one language are here, the same in
# every language; the others serve everybody. A button that the reader says to the journey ("Skip",
# "Send my answers") speaks to nobody. Flat, as respond.ftl is, and with the same placeables.

## Start
parents-start = البدء
parents-choose-language = اختاروا لغتكم
parents-choose-presentation = كيف تريدون أن تروا الأسئلة؟
parents-presentation-standard-note = أسئلة قصيرة وإجابات تختارونها بلمسة
parents-presentation-easy-note = صور ونص أكبر وخيارات أقل
parents-how-long = عدد الأسئلة: { $n } على الأكثر. يمكنكم تخطي أي سؤال، والتوقف في أي وقت.
parents-promise-anonymous = لن يعرف أحد أن هذه إجاباتكم.
parents-promise-anonymous-note = لا نسأل عن اسمكم. نسمي هذا «دون كشف الهوية».
parents-promise-confidential = لن يعرف أن هذه إجاباتكم إلا من يجب أن يعرف.
parents-promise-reader = يقرأ { $reader } ما تقولونه.
parents-promise-reader-note = خلال 5 أيام عمل. يمكنكم الإجابة حتى { $closes }.
parents-promise-change = يمكن لما تقولونه أن يغيّر الأمور.

## A question
parents-practice = هذا السؤال للتجربة فقط. لا نحتفظ بإجابتكم.
parents-choose-many = يمكنكم اختيار أكثر من إجابة.
parents-choose-at-most = يمكنكم اختيار { $max } على الأكثر.
parents-other-label = اكتبوا ما هو
parents-number-hint = اكتبوا رقمًا من { $min } إلى { $max }.
parents-chars-hint = يمكنكم كتابة { $max } من الحروف على الأكثر.

## Something to put right
parents-error-nothing-choice = اختاروا إجابة، أو اضغطوا على «تخطي»
parents-error-nothing-text = اكتبوا إجابتكم، أو اضغطوا على «تخطي»
parents-error-unknown-option = اختاروا إحدى الإجابات الموجودة في هذه الصفحة
parents-error-too-many = الإجابات أكثر من المسموح. اختاروا { $max } على الأكثر
parents-error-exclusive = اخترتم «لا شيء» مع إجابة أخرى. اختاروا واحدة منهما فقط
parents-error-other-not-chosen = كتبتم شيئًا آخر. اختاروا «شيء آخر» أيضًا، أو امسحوا الكلمات
parents-error-too-long = النص طويل جدًا. اكتبوا { $max } من الحروف أو أقل
parents-error-not-a-number = اكتبوا رقمًا بدون كسور، مثل 8
parents-error-out-of-range = اكتبوا رقمًا من { $min } إلى { $max }
parents-error-wrong-kind = حدث خطأ في هذه الإجابة. الرجاء الإجابة مرة أخرى

## Checking the answers
parents-check-title = راجعوا إجاباتكم
parents-check-note = يمكنكم تغيير أي شيء قبل الإرسال.
parents-nothing-to-send = لم تجيبوا عن أي سؤال بعد. أجيبوا عن سؤال واحد على الأقل، ثم أرسلوا إجاباتكم.
parents-send-note = عندما ترسلون إجاباتكم، يمكن أن يقرأها { $reader }. لا يستطيع أحد أن يعرف من أنتم.

## Sent
parents-thanks-title = شكرًا لكم. لقد وصل صوتكم.
parents-thanks-safe = إجاباتكم في أمان عندنا.
parents-words-title = احتفظوا بهذه الكلمات الخمس
parents-words-note = بهذه الكلمات يمكنكم سحب إجاباتكم حتى { $closes }. التقطوا صورة لها أو اكتبوها.
parents-step-today-note = أرسلتم إجاباتكم.
parents-step-change-note = نخبركم بما تغيّر، وبما لم يكن تغييره ممكنًا ولماذا.
parents-results-link = عرض ما قاله الناس

## Not sent
parents-unsent-title = لم تُرسل بعد. إجاباتكم في أمان.
parents-unsent-note = لم نتمكن من الوصول إلى Heard الآن. إجاباتكم محفوظة على هذا الجهاز، وهنا فقط.
parents-unsent-waiting-note = سنحاول مرة أخرى تلقائيًا. الرجاء عدم إغلاق هذه الصفحة.
parents-unsent-words = بعدها تحصلون على كلماتكم الخمس
parents-try-again = إعادة المحاولة الآن
parents-refused-title = لم نتمكن من استلام إجاباتكم
parents-refused-other = حدث خطأ من جهتنا. إجاباتكم ما زالت هنا. الرجاء المحاولة مرة أخرى.

## Closed
parents-see-open = عرض ما هو مفتوح الآن

## Help
parents-care-title = شكرًا لأنكم أخبرتمونا
parents-care-lead = أحسنتم عندما قلتم ذلك. المساعدة متاحة الآن، لطفلكم ولكم.
parents-care-type = يمكن للأطفال والشباب أيضًا الدردشة مع Childline:
parents-care-adult = يمكنكم أيضًا التحدث مع شخص تثقون به، مثل معلم أو طبيب أو ممرضة.
parents-care-first = عندما ترسلون إجاباتكم، تُقرأ قبل غيرها. يقرؤها { $reader }. قد يستغرق ذلك حتى 5 أيام عمل.
parents-care-unknown = لا نعرف من أنتم، ولذلك لا نستطيع التواصل معكم. لهذا من الجيد أن تتحدثوا مع أحد الآن.
parents-reads-hurt = هل يتعرض طفل للأذى؟ لا تنتظرونا.
