# Setting Heard to one’s own eyes and hands.

## Make it mine
look-title = اجعله يناسبني
look-lead = اختر كيف يبدو Heard. يمكنك تغيير ذلك متى شئت.
look-theme = الألوان
look-theme-device = مثل جهازي
look-theme-light = فاتحة
look-theme-cream = كريمية
look-theme-dark = داكنة
look-theme-contrast = قوية: أصفر على أسود
look-size = حجم الحروف
look-size-normal = عادي
look-size-large = كبير
look-size-largest = كبير جدًا
look-size-huge = ضخم
look-pictures = الصور
look-pictures-on = إظهار الصور
look-pictures-off = بدون صور
look-face = شكل الحروف
look-face-note = هذه الأشكال للحروف اللاتينية مثل الإنجليزية. تبقى الحروف العربية كما هي.
look-face-device = مثل جهازي
look-face-atkinson = Atkinson Hyperlegible
look-face-lexend = Lexend
look-face-andika = Andika
look-face-dyslexic = OpenDyslexic
look-letters = المسافة بين الحروف والكلمات
look-letters-normal = عادية
look-letters-wider = أوسع
look-letters-widest = الأوسع
look-lines = المسافة بين السطور
look-lines-normal = عادية
look-lines-wider = أوسع
look-lines-widest = الأوسع
look-listen = القراءة بصوت عالٍ
look-listen-note = أزرار بجانب الأسئلة تقرؤها لك.
look-listen-off = لا تقرأ لي
look-listen-on = اقرأ لي
look-switch = مفتاح واحد
look-switch-note = تحتاج فقط إلى مفتاح واحد أو زر واحد أو لمسة واحدة. يتحرك الإطار وحده. اضغط عندما يصل إلى ما تريد.
look-switch-off = لا، أضغط بنفسي
look-switch-slowest = بطيء جدًا: 6 ثوانٍ
look-switch-slow = بطيء: 4 ثوانٍ
look-switch-medium = متوسط: ثانيتان ونصف
look-switch-fast = سريع: ثانية ونصف
look-save = حفظ هذه الاختيارات
look-try = أرني أولًا
look-usual = العودة إلى المعتاد
look-note = يُحفظ هذا على جهازك فقط، في ملف صغير يسمى ملف تعريف الارتباط (cookie). ولا يحتوي هذا الملف على أي شيء آخر.
look-sample = هكذا سيبدو السؤال
look-sample-question = ماذا تحب أكثر؟
look-sample-1 = الرسم
look-sample-2 = كرة القدم

## One switch
scan-press = اضغط هنا أو على مفتاح المسافة
scan-choose = اضغط للاختيار
scan-paused = في انتظارك. اضغط للمتابعة.
scan-typing = يمكنك الكتابة الآن. اضغط هنا عندما تنتهي.
scan-pause = توقف
scan-answers = الإجابات
scan-actions = التالي أو التخطي
scan-page = هذه الصفحة
scan-header = أعلى الصفحة
scan-footer = أسفل الصفحة

## About
accessibility-works-4 = اختيار شكل الحروف والمسافة بينها، ورؤية ذلك قبل حفظه.
accessibility-works-5 = فعل كل شيء بمفتاح واحد: مفتاح أو زر أو لمسة، ببطء أو بسرعة كما تحب.
licences-letters = يمكنك اختيار خطوط Atkinson Hyperlegible وLexend وAndika وOpenDyslexic. إذا لم تكن في الجهاز حروف غورموخية أو عربية، فإنه يحصل على Noto Sans Gurmukhi وNoto Naskh Arabic. ترخيصها جميعًا: SIL Open Font License 1.1.
