# What was found: measures, their charts and tables. Numbers come from a release only.

results-title = لوگوں نے کیا کہا
results-lead = ہر سطر دستاویز «{ $strategy }» کا ایک وعدہ ہے، اور یہ بتاتی ہے کہ لوگوں نے اس کے بارے میں کیا کہا۔
results-release = یہ اعداد { $date } کو حتمی کیے گئے۔
results-none-title = ابھی تک کچھ شائع نہیں ہوا
results-none = پہلے اعداد یہاں تب نظر آئیں گے جب وہ تیار ہوں گے اور انہیں دکھانا محفوظ ہو گا۔
outcome = مطلوبہ نتیجہ { $n }

## Who said it
who-cyp = بچے اور نوجوان
who-parents = والدین اور دیکھ بھال کرنے والے

## Findings
finding = { $percent } فیصد – { $base } میں سے تقریباً { $counted } لوگ
finding-few = بہت کم لوگوں نے جواب دیا ہے، اس لیے فیصد دکھانا محفوظ نہیں۔
finding-none = ابھی تک کسی نے اس کا جواب نہیں دیا۔
finding-held = کچھ نئے جواب آئے ہیں، لیکن وہ اتنے کم ہیں کہ انہیں دکھانا محفوظ نہیں۔ یہ پہلے والے اعداد ہیں۔
finding-change-up = { $points ->
    [one] { $before } کے مقابلے میں 1 فیصدی پوائنٹ زیادہ
   *[other] { $before } کے مقابلے میں { $points } فیصدی پوائنٹ زیادہ
}
finding-change-down = { $points ->
    [one] { $before } کے مقابلے میں 1 فیصدی پوائنٹ کم
   *[other] { $before } کے مقابلے میں { $points } فیصدی پوائنٹ کم
}
finding-change-same = اتنا ہی جتنا { $before } میں تھا
finding-change-clear = یہ واضح تبدیلی ہے۔
finding-change-unclear = فرق اتنا کم ہے کہ محض اتفاق ہو سکتا ہے۔
finding-moved = { $change }۔ { $certainty }
not-imported = ابھی تک کوئی عدد شامل نہیں کیا گیا۔
not-imported-note = اسے کونسل یا اس کے شراکت دار گنتے ہیں، یہ سروے میں نہیں پوچھا جاتا۔ اس کی جگہ یہاں رکھی گئی ہے۔
milestone-open = ابھی تک کوئی رپورٹ نہیں
milestone-note = یہ ایک کام ہے جو کرنا ہے، کوئی عدد نہیں۔ اس کے بارے میں ابھی تک کوئی رپورٹ شامل نہیں کی گئی۔
caution = 30 سے کم لوگ: اسے احتیاط سے پڑھیں۔

## Status
status-green = ہدف پورا
status-amber = فرق اتنا کم ہے کہ کہنا مشکل ہے
status-red = ہدف سے پیچھے
status-no-target = کوئی ہدف مقرر نہیں
status-no-figure = ابھی کوئی عدد نہیں
key-title = نشانوں کا مطلب
kind-survey = سروے میں پوچھا گیا
kind-administrative = اداروں کی گنتی
kind-milestone = کرنے کا کام

## Tables
table-caption = { $title }: ہر دور میں لوگوں نے کیا کہا
col-round = دور
col-counted = جنہوں نے یہ کہا
col-base = جنہوں نے جواب دیا
col-percent = فیصد
col-interval = ممکنہ حد
col-answer = جواب
col-people = لوگ
col-skipped = سوال چھوڑ دیا
col-refused = بتانا نہیں چاہتے
col-dont-know = ٹھیک سے معلوم نہیں
col-not-asked = پوچھا نہیں گیا
hidden-few = 8 سے کم
percent = { $n }%
range = { $low }% سے { $high }%
both-title = دونوں ایک ساتھ
questions-title = کیا پوچھا گیا
multiple-note = لوگ ایک سے زیادہ جواب چن سکتے تھے، اس لیے فیصد جمع کرنے پر 100 سے زیادہ ہو سکتے ہیں۔
rank-note = یہاں صرف وہ جواب گنا گیا ہے جسے لوگوں نے سب سے پہلے رکھا۔
counts-mark = شمار میں
counts-note = جن جوابوں پر «شمار میں» لکھا ہے، یہ پیمانہ انہی کو گنتا ہے۔

## Facts
fact-target = ہدف
fact-target-none = حکمت عملی میں کوئی ہدف مقرر نہیں۔
fact-target-value = { $year } تک { $value }
fact-baseline = شروع میں کیا تھا
fact-baseline-none = حکمت عملی میں شروع کا کوئی عدد نہیں دیا گیا۔


fact-direction = بہتر ہونے کا مطلب
direction-up = زیادہ
direction-down = کم
direction-reach = کام مکمل
fact-measured = اسے کیسے ناپا جاتا ہے
fact-wording = حکمت عملی کے اپنے الفاظ میں
fact-outcome = مطلوبہ نتیجے { $n } کا حصہ: { $title }
fact-released = حتمی ہونے کی تاریخ
safe-title = یہ اعداد کیسے محفوظ رکھے جاتے ہیں
safe-note = 0 صفر ہی رہتا ہے۔ 1 سے 7 لوگوں کی جگہ ستارہ دکھایا جاتا ہے۔ باقی ہر عدد کو 5 کے پہاڑے کے سب سے قریب والے عدد سے بدل دیا جاتا ہے، اور فیصد انہی بدلے ہوئے اعداد سے نکالے جاتے ہیں۔ جواب دینے والے لوگ خود آگے آئے، اس لیے ممکنہ حد (95%) ایک اندازہ ہے، پکی بات نہیں۔
chart-summary = { $who }: { $round } میں { $percent } فیصد، غالباً { $low } سے { $high } فیصد کے درمیان۔
chart-target = ہدف { $value }%
chart-interval-key = ہر پٹی پر بنی لکیر ممکنہ حد دکھاتی ہے۔
about-title = اس پیمانے کے بارے میں
back-to-results = تمام پیمانے
download-next = اس کی وجہ سے کیا بدلا
what-changed-none = اس پیمانے کے بارے میں ابھی تک کچھ شائع نہیں ہوا۔

## Calendar
calendar-title = آپ اپنی رائے کب دے سکتے ہیں
calendar-lead = سوالوں کا ہر دور، اور جواب دینے کی تاریخیں۔
calendar-opens = شروع
calendar-closes = آخری دن
calendar-open = ابھی کھلا ہے
calendar-coming = ابھی نہیں کھلا
calendar-closed = بند ہو چکا
calendar-what = کیا
calendar-state = اس وقت

## Dates
month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
# The month by itself, as in "November 2026": some languages have another form of it there.
month-alone-1 = جنوری
month-alone-2 = فروری
month-alone-3 = مارچ
month-alone-4 = اپریل
month-alone-5 = مئی
month-alone-6 = جون
month-alone-7 = جولائی
month-alone-8 = اگست
month-alone-9 = ستمبر
month-alone-10 = اکتوبر
month-alone-11 = نومبر
month-alone-12 = دسمبر
date = { $day } { $month } { $year }
month-year = { $month } { $year }
