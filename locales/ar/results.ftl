# What was found: measures, their charts and tables. Numbers come from a release only.

results-title = ما قاله الناس
results-lead = كل سطر هو وعد من وعود وثيقة «{ $strategy }»، وما قاله الناس عنه.
results-release = ثُبّتت هذه الأرقام في { $date }.
results-none-title = لم يُنشر أي شيء بعد
results-none = ستظهر الأرقام الأولى هنا عندما تكون جاهزة ويكون عرضها آمنًا.
outcome = النتيجة المنشودة { $n }

## Who said it
who-cyp = الأطفال والشباب
who-parents = الوالدان ومقدمو الرعاية

## Findings
finding = { $percent }% – نحو { $counted } من أصل { $base } ممن أجابوا
finding-few = عدد من أجابوا قليل جدًا، فلا يمكن عرض نسبة مئوية بأمان.
finding-none = لم يجب أحد عن هذا بعد.
finding-held = وصلت بعض الإجابات الجديدة، لكن عددها قليل جدًا ولا يمكن عرضها بأمان. هذه هي الأرقام السابقة.
finding-change-up = { $points ->
    [zero] أكثر بمقدار صفر نقطة مئوية مما كان في { $before }
    [one] أكثر بمقدار نقطة مئوية واحدة مما كان في { $before }
    [two] أكثر بمقدار نقطتين مئويتين مما كان في { $before }
    [few] أكثر بمقدار { $points } نقاط مئوية مما كان في { $before }
    [many] أكثر بمقدار { $points } نقطة مئوية مما كان في { $before }
   *[other] أكثر بمقدار { $points } نقطة مئوية مما كان في { $before }
}
finding-change-down = { $points ->
    [zero] أقل بمقدار صفر نقطة مئوية مما كان في { $before }
    [one] أقل بمقدار نقطة مئوية واحدة مما كان في { $before }
    [two] أقل بمقدار نقطتين مئويتين مما كان في { $before }
    [few] أقل بمقدار { $points } نقاط مئوية مما كان في { $before }
    [many] أقل بمقدار { $points } نقطة مئوية مما كان في { $before }
   *[other] أقل بمقدار { $points } نقطة مئوية مما كان في { $before }
}
finding-change-same = كما كان في { $before }
finding-change-clear = هذا تغيّر واضح.
finding-change-unclear = الفرق صغير وقد يكون مجرد صدفة.
finding-moved = { $change }. { $certainty }
not-imported = لم يُدرج أي رقم بعد.
not-imported-note = يحصي هذا المؤشر المجلس المحلي أو شركاؤه، ولا يُسأل عنه في استبيان. مكانه محفوظ هنا.
milestone-open = لا يوجد تقرير بعد
milestone-note = هذا عمل يجب إنجازه، وليس رقمًا. لم يُدرج أي تقرير عنه بعد.
caution = أقل من 30 شخصًا: ينبغي قراءة هذا بحذر.

## Status
status-green = تحقق الهدف
status-amber = قريب جدًا ويصعب الحكم
status-red = لم يتحقق الهدف
status-no-target = لا يوجد هدف محدد
status-no-figure = لا يوجد رقم بعد
key-title = معنى العلامات
kind-survey = يُسأل عنه في استبيان
kind-administrative = تحصيه الجهات المقدمة للخدمات
kind-milestone = عمل يجب إنجازه

## Tables
table-caption = { $title }: ما قاله الناس في كل جولة
col-round = الجولة
col-counted = قالوا ذلك
col-base = أجابوا
col-percent = النسبة المئوية
col-interval = النطاق المرجح
col-answer = الإجابة
col-people = عدد الأشخاص
col-skipped = تخطوا السؤال
col-refused = فضّلوا ألا يجيبوا
col-dont-know = لا يعرفون بالضبط
col-not-asked = لم يُسألوا
hidden-few = أقل من 8
percent = { $n }%
range = من { $low }% إلى { $high }%
both-title = الجزآن معًا
questions-title = الأسئلة المطروحة
multiple-note = كان يمكن اختيار أكثر من إجابة، ولذلك قد يزيد مجموع النسب المئوية على 100.
rank-note = نعدّ هنا فقط الإجابة التي وضعها الناس أولًا.
counts-mark = محتسبة
counts-note = الإجابات التي عليها علامة «محتسبة» هي التي يحتسبها هذا المؤشر.

## Facts
fact-target = الهدف
fact-target-none = لا تحدد الاستراتيجية هدفًا.
fact-target-value = { $value } بحلول عام { $year }
fact-baseline = نقطة البداية
fact-baseline-none = لا تذكر الاستراتيجية رقمًا للبداية.
fact-direction = الأفضل يعني
direction-up = أكثر
direction-down = أقل
direction-reach = تم الإنجاز
fact-measured = كيف يُقاس
fact-wording = بكلمات الاستراتيجية
fact-outcome = جزء من النتيجة المنشودة { $n }: { $title }
fact-released = تاريخ التثبيت
safe-title = كيف نحافظ على أمان هذه الأرقام
safe-note = 0 يبقى 0. ومن 1 إلى 7 أشخاص تظهر نجمة بدلًا من العدد. وكل عدد آخر مقرَّب إلى أقرب مضاعف للعدد 5، والنسب المئوية محسوبة من الأعداد المقرَّبة. وقد اختار الناس بأنفسهم أن يجيبوا، ولذلك فإن النطاق المرجح (95%) دليل تقريبي وليس ضمانًا.
chart-summary = { $who }: { $percent }% في { $round }، والمرجح أنها بين { $low }% و{ $high }%.
chart-target = الهدف { $value }%
chart-interval-key = الخط الذي على كل عمود يبيّن النطاق المرجح.
about-title = عن هذا المؤشر
back-to-results = كل المؤشرات
download-next = ما تغيّر بسبب ذلك
what-changed-none = لم يُنشر أي شيء عن هذا المؤشر بعد.

## Calendar
calendar-title = متى يمكنك إبداء رأيك
calendar-lead = كل جولات الأسئلة، ومواعيد استقبال الإجابات.
calendar-opens = يفتح في
calendar-closes = يغلق في
calendar-open = مفتوح الآن
calendar-coming = لم يفتح بعد
calendar-closed = مغلق
calendar-what = الاستبيان
calendar-state = الحالة

## Dates
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
# The month by itself, as in "November 2026": some languages have another form of it there.
month-alone-1 = يناير
month-alone-2 = فبراير
month-alone-3 = مارس
month-alone-4 = أبريل
month-alone-5 = مايو
month-alone-6 = يونيو
month-alone-7 = يوليو
month-alone-8 = أغسطس
month-alone-9 = سبتمبر
month-alone-10 = أكتوبر
month-alone-11 = نوفمبر
month-alone-12 = ديسمبر
date = { $day } { $month } { $year }
month-year = { $month } { $year }
