# The respondent's journey. Every message is one flat text, because the browser gets it without
# Fluent: no selectors, and placeables only by name.

## On every page of the journey
skip-link = سوال پر جائیں
language = زبان
help = مدد
exit = باہر جائیں
privacy = رازداری
accessibility = سب کے لیے رسائی
look = اسے اپنا بنائیں

## Start
start = شروع کریں
choose-language = اپنی زبان چنیں
choose-presentation = آپ سوال کس طرح دیکھنا چاہتے ہیں؟
presentation-standard = الفاظ
presentation-standard-note = چھوٹے سوال، اور جواب جنہیں چھو کر چن سکتے ہیں
presentation-easy = آسان تحریر
presentation-easy-note = تصویریں، بڑے الفاظ اور کم جواب
how-long = زیادہ سے زیادہ { $n } سوال۔ آپ کوئی بھی سوال چھوڑ سکتے ہیں، اور کسی بھی وقت رک سکتے ہیں۔
promise-anonymous = کسی کو پتا نہیں چلے گا کہ یہ جواب آپ کے ہیں۔
promise-anonymous-note = ہم آپ کا نام نہیں پوچھتے۔ اسے ہم «گمنام» کہتے ہیں۔
promise-confidential = یہ جواب آپ کے ہیں، یہ بات صرف ان لوگوں کو پتا ہو گی جن کے لیے جاننا ضروری ہے۔
promise-confidential-note = اسے ہم «رازدارانہ» کہتے ہیں۔
promise-reader = آپ کی بات { $reader } پڑھتے ہیں۔
promise-reader-note = کام کے 5 دنوں کے اندر۔ آپ { $closes } تک جواب دے سکتے ہیں۔
promise-change = آپ کی بات سے چیزیں بدل سکتی ہیں۔
promise-change-note = ہم سب کو بتاتے ہیں کہ لوگوں کی باتوں سے کیا بدلا، اور کیا نہیں بدل سکا اور کیوں۔

## A question
back = پیچھے
next = آگے
skip = چھوڑ دیں
refuse = مجھے یہ نہیں بتانا
part = حصہ { $n }، کل حصے { $of }
practice = یہ سوال صرف مشق کے لیے ہے۔ ہم آپ کا جواب نہیں رکھتے۔
choose-many = آپ ایک سے زیادہ جواب چن سکتے ہیں۔
choose-at-most = آپ زیادہ سے زیادہ { $max } جواب چن سکتے ہیں۔
or = یا
other-label = لکھیں کہ وہ کیا ہے
number-hint = { $min } سے { $max } تک کوئی نمبر لکھیں۔
chars-hint = آپ زیادہ سے زیادہ { $max } حروف لکھ سکتے ہیں۔

## Something to put right
error-title = ایک مسئلہ ہے
error-prefix = غلطی
error-nothing-choice = کوئی جواب چنیں، یا «چھوڑ دیں» دبائیں
error-nothing-text = اپنا جواب لکھیں، یا «چھوڑ دیں» دبائیں
error-unknown-option = اس صفحے پر دیے گئے جوابوں میں سے ایک چنیں
error-too-many = { $max } یا اس سے کم جواب چنیں
error-exclusive = آپ نے «کوئی نہیں» کے ساتھ کچھ اور بھی چنا ہے۔ دونوں میں سے ایک چنیں
error-other-not-chosen = آپ نے کچھ اور لکھا ہے۔ «کچھ اور» بھی چنیں، یا یہ الفاظ مٹا دیں
error-too-long = یہ بہت لمبا ہے۔ { $max } یا اس سے کم حروف لکھیں
error-not-a-number = پورا نمبر لکھیں، جیسے 8
error-out-of-range = { $min } سے { $max } تک کوئی نمبر لکھیں
error-wrong-kind = اس جواب میں کچھ گڑبڑ ہو گئی۔ مہربانی کر کے دوبارہ جواب دیں

## Checking the answers
check-title = اپنے جواب دیکھ لیں
check-note = بھیجنے سے پہلے آپ کچھ بھی بدل سکتے ہیں۔
change = بدلیں
skipped = چھوڑ دیا
refused = مجھے یہ نہیں بتانا
not-answered = ابھی کوئی جواب نہیں
nothing-to-send = آپ نے ابھی تک کوئی جواب نہیں دیا۔ کم از کم ایک سوال کا جواب دیں، پھر بھیجیں۔
send-note = جب آپ اپنے جواب بھیجیں گے تو { $reader } انہیں پڑھ سکیں گے۔ کوئی نہیں دیکھ سکتا کہ آپ کون ہیں۔
send = میرے جواب بھیجیں

## Sent
thanks-title = شکریہ۔ آپ کی بات سنی گئی ہے۔
thanks-safe = آپ کے جواب ہمارے پاس محفوظ ہیں۔
words-title = یہ پانچ لفظ سنبھال کر رکھیں
words-note = ان لفظوں سے آپ { $closes } تک اپنے جواب واپس لے سکتے ہیں۔ ان کی تصویر کھینچ لیں یا انہیں لکھ لیں۔
withdraw-link = میرے جواب واپس لیں
steps-title = اب آگے کیا ہو گا
step-today = آج
step-today-note = آپ نے اپنے جواب بھیج دیے۔
step-read = کام کے 5 دنوں کے اندر
step-read-note = ہر جواب { $reader } پڑھتے ہیں۔
step-count = { $closes } کے بعد
step-count-note = ہم جوابوں کو گنتے ہیں اور سب کو دکھاتے ہیں، ناموں کے بغیر۔
step-change = پھر
step-change-note = ہم آپ کو بتاتے ہیں کہ کیا بدلا، اور کیا نہیں بدل سکا اور کیوں۔
results-link = دیکھیں لوگوں نے کیا کہا
changes-link = دیکھیں کیا بدلا
finish = ختم کریں

## Not sent
unsent-title = ابھی نہیں بھیجے گئے۔ آپ کے جواب محفوظ ہیں۔
unsent-note = ہم ابھی Heard تک نہیں پہنچ سکے۔ آپ کے جواب اس ڈیوائس پر محفوظ ہیں، اور صرف یہیں ہیں۔
unsent-saved = اس ڈیوائس پر محفوظ ہیں
unsent-saved-note = کچھ بھی ضائع نہیں ہوا۔
unsent-waiting = بھیجنے کا انتظار ہے
unsent-waiting-note = ہم خود ہی دوبارہ کوشش کرتے ہیں۔ یہ صفحہ کھلا رکھیں۔
unsent-words = پھر آپ کو اپنے پانچ لفظ ملیں گے
try-again = ابھی دوبارہ کوشش کریں
refused-title = ہم آپ کے جواب نہیں لے سکے
refused-closed = یہ بند ہو چکا ہے، اس لیے اب جواب نہیں لیے جا رہے۔
refused-code = کوڈ پہلے ہی استعمال ہو چکا ہے، اس لیے یہ جوابات نہیں بھیجے جا سکے۔ جس نے آپ کو دیا تھا اُس سے نیا مانگیں۔
refused-code-go = اپنا کوڈ لکھیں
refused-conflict = یہاں سے پہلے ہی جواب بھیجے جا چکے ہیں، اور وہ مختلف تھے۔ پہلے والے جواب گنے جائیں گے۔
refused-other = ہماری طرف سے کچھ گڑبڑ ہو گئی۔ آپ کے جواب ابھی تک یہیں ہیں۔ مہربانی کر کے دوبارہ کوشش کریں۔

## Closed
closed-title = یہ ختم ہو چکا ہے
closed-note = اس کے جواب { $closes } تک لیے گئے۔ ان سب کا شکریہ جنہوں نے ہمیں بتایا کہ وہ کیا سوچتے ہیں۔
not-open-title = یہ ابھی شروع نہیں ہوا
not-open-note = اس کے جواب { $opens } سے لیے جائیں گے۔
closed-next = لوگوں نے جو کہا، وہ ہم نتائج کے صفحے پر دکھاتے ہیں۔
see-open = دیکھیں اس وقت کیا کھلا ہے
