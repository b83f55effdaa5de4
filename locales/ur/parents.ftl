# The respondent's journey where parent carers answer: `parents-<key>` stands in place of `<key>` of
# respond.ftl. Only messages that speak to the reader in at least one language are here, the same in
# every language; the others serve everybody. A button that the reader says to the journey ("Skip",
# "Send my answers") speaks to nobody. Flat, as respond.ftl is, and with the same placeables.

## Start
parents-start = شروع کریں
parents-choose-language = اپنی زبان منتخب کیجیے
parents-choose-presentation = آپ سوال کس طرح دیکھنا چاہتے ہیں؟
parents-presentation-standard-note = مختصر سوال، اور جواب جنہیں چھو کر منتخب کیا جا سکتا ہے
parents-presentation-easy-note = تصویریں، بڑے حروف اور کم جواب
parents-how-long = زیادہ سے زیادہ { $n } سوال۔ آپ کوئی بھی سوال چھوڑ سکتے ہیں، اور کسی بھی وقت رک سکتے ہیں۔
parents-promise-anonymous = کسی کو پتا نہیں چلے گا کہ یہ جواب آپ کے ہیں۔
parents-promise-anonymous-note = ہم آپ کا نام نہیں پوچھتے۔ آپ کے جواب گمنام ہیں۔
parents-promise-confidential = یہ جواب آپ کے ہیں، یہ بات صرف ان لوگوں کو معلوم ہو گی جن کے لیے جاننا ضروری ہے۔
parents-promise-reader = آپ کی بات { $reader } پڑھتے ہیں۔
parents-promise-reader-note = کام کے 5 دنوں کے اندر۔ آپ { $closes } تک جواب دے سکتے ہیں۔
parents-promise-change = آپ کی بات سے چیزیں بدل سکتی ہیں۔

## A question
parents-practice = یہ سوال صرف مشق کے لیے ہے۔ ہم آپ کا جواب نہیں رکھتے۔
parents-choose-many = آپ ایک سے زیادہ جواب منتخب کر سکتے ہیں۔
parents-choose-at-most = آپ زیادہ سے زیادہ { $max } جواب منتخب کر سکتے ہیں۔
parents-other-label = لکھیے کہ وہ کیا ہے
parents-number-hint = { $min } سے { $max } تک کوئی عدد لکھیے۔
parents-chars-hint = آپ زیادہ سے زیادہ { $max } حروف لکھ سکتے ہیں۔

## Something to put right
parents-error-nothing-choice = کوئی جواب منتخب کیجیے، یا «چھوڑ دیں» دبائیے
parents-error-nothing-text = اپنا جواب لکھیے، یا «چھوڑ دیں» دبائیے
parents-error-unknown-option = اس صفحے پر دیے گئے جوابوں میں سے ایک منتخب کیجیے
parents-error-too-many = { $max } یا اس سے کم جواب منتخب کیجیے
parents-error-exclusive = آپ نے «کوئی نہیں» کے ساتھ کچھ اور بھی منتخب کیا ہے۔ دونوں میں سے ایک منتخب کیجیے
parents-error-other-not-chosen = آپ نے کچھ اور لکھا ہے۔ «کچھ اور» بھی منتخب کیجیے، یا یہ الفاظ مٹا دیجیے
parents-error-too-long = یہ بہت لمبا ہے۔ { $max } یا اس سے کم حروف لکھیے
parents-error-not-a-number = پورا عدد لکھیے، جیسے 8
parents-error-out-of-range = { $min } سے { $max } تک کوئی عدد لکھیے
parents-error-wrong-kind = اس جواب میں کچھ خرابی ہو گئی۔ براہ کرم دوبارہ جواب دیجیے

## Checking the answers
parents-check-title = اپنے جواب دیکھ لیجیے
parents-check-note = بھیجنے سے پہلے آپ کچھ بھی بدل سکتے ہیں۔
parents-nothing-to-send = آپ نے ابھی تک کوئی جواب نہیں دیا۔ براہ کرم کم از کم ایک سوال کا جواب دیجیے، پھر بھیجیے۔
parents-send-note = جب آپ اپنے جواب بھیجیں گے تو { $reader } انہیں پڑھ سکیں گے۔ کوئی نہیں دیکھ سکتا کہ آپ کون ہیں۔

## Sent
parents-thanks-title = آپ کا شکریہ۔ آپ کی بات سنی گئی ہے۔
parents-thanks-safe = آپ کے جواب ہمارے پاس محفوظ ہیں۔
parents-words-title = یہ پانچ لفظ سنبھال کر رکھیے
parents-words-note = ان لفظوں سے آپ { $closes } تک اپنے جواب واپس لے سکتے ہیں۔ ان کی تصویر کھینچ لیجیے یا انہیں لکھ لیجیے۔
parents-step-today-note = آپ نے اپنے جواب بھیج دیے۔
parents-step-change-note = ہم آپ کو بتاتے ہیں کہ کیا بدلا، اور کیا نہیں بدل سکا اور کیوں۔
parents-results-link = دیکھیے لوگوں نے کیا کہا

## Not sent
parents-unsent-title = ابھی نہیں بھیجے گئے۔ آپ کے جواب محفوظ ہیں۔
parents-unsent-note = ہم ابھی Heard تک نہیں پہنچ سکے۔ آپ کے جواب اس ڈیوائس پر محفوظ ہیں، اور صرف یہیں ہیں۔
parents-unsent-waiting-note = ہم خود ہی دوبارہ کوشش کرتے ہیں۔ براہ کرم یہ صفحہ کھلا رکھیے۔
parents-unsent-words = پھر آپ کو اپنے پانچ لفظ ملیں گے
parents-try-again = ابھی دوبارہ کوشش کیجیے
parents-refused-title = ہم آپ کے جواب نہیں لے سکے
parents-refused-other = ہماری طرف سے کچھ خرابی ہو گئی۔ آپ کے جواب ابھی تک یہیں ہیں۔ براہ کرم دوبارہ کوشش کیجیے۔

## Closed
parents-see-open = دیکھیے اس وقت کیا کھلا ہے

## Help
parents-care-title = ہمیں بتانے کا شکریہ
parents-care-lead = آپ نے بتا کر اچھا کیا۔ آپ کے بچے کے لیے اور آپ کے لیے ابھی مدد موجود ہے۔
parents-care-type = بچے اور نوجوان چائلڈ لائن سے چیٹ بھی کر سکتے ہیں:
parents-care-adult = آپ کسی ایسے شخص سے بھی بات کر سکتے ہیں جس پر آپ کو بھروسا ہو، جیسے استاد، ڈاکٹر یا نرس۔
parents-care-first = جب آپ اپنے جواب بھیجیں گے تو آپ کے جواب سب سے پہلے پڑھے جائیں گے۔ انہیں { $reader } پڑھتے ہیں۔ اس میں کام کے 5 دن تک لگ سکتے ہیں۔
parents-care-unknown = ہم نہیں جانتے کہ آپ کون ہیں، اس لیے ہم آپ سے رابطہ نہیں کر سکتے۔ اسی لیے ابھی کسی سے بات کرنا اچھا ہے۔
parents-reads-hurt = کیا کسی بچے کو تکلیف پہنچائی جا رہی ہے؟ ہمارا انتظار نہ کریں۔
