# Answering with a voice, a drawing or a photo. Flat texts: see respond.ftl.

## Saying an answer
voice-start = لکھنے کے بجائے بول کر بتائیں
voice-start-first = اپنا جواب بول کر بتائیں
voice-or = یا لکھ کر بتائیں
voice-ask = بولنے سے پہلے
voice-ask-who = آواز سے لوگ پہچان سکتے ہیں کہ آپ کون ہیں۔ اس لیے یہ جواب رازدارانہ ہے، گمنام نہیں۔
voice-ask-reader = اسے صرف وہ لوگ سنتے ہیں جو یہ کام کرتے ہیں۔ یہ { $reader } کے لیے ہے۔
voice-ask-back = آپ اسے واپس لے سکتے ہیں۔ آخر میں آپ کو پانچ لفظ ملیں گے، ان سے ہم آپ کی آواز مٹا دیں گے۔
voice-yes = ہاں، مجھے بولنا ہے
voice-no = نہیں، شکریہ
voice-place = کیا آپ یہاں بول سکتے ہیں؟
voice-place-note = آس پاس کوئی آپ کی بات سن سکتا ہے۔ آپ اس کے بجائے لکھ سکتے ہیں۔
voice-place-yes = ہاں، میں یہاں بول سکتا یا سکتی ہوں
voice-write = مجھے لکھنا ہے
voice-record-title = اپنے لفظوں میں بتائیں
voice-record-note = بڑا بٹن دبائیں اور بولیں۔ بات پوری ہو جائے تو اسے پھر دبائیں۔
voice-record = ریکارڈ کریں
voice-stop = روکیں
voice-cancel = واپس جائیں
voice-allow = آپ کی ڈیوائس پوچھ سکتی ہے کہ کیا ہم سن سکتے ہیں۔ بولنا ہو تو «اجازت دیں» چنیں۔
voice-on = ریکارڈنگ ہو رہی ہے۔ اب آپ بول سکتے ہیں۔
voice-heard = ہمیں آپ کی آواز آ رہی ہے۔
voice-quiet = ابھی کچھ سنائی نہیں دے رہا۔
voice-left = باقی وقت: { $time }
voice-full = وقت پورا ہو گیا۔ آپ کی بات یہیں موجود ہے۔
voice-listen = اپنی آواز سنیں
voice-listen-note = آپ اسے استعمال کر سکتے ہیں، یا دوبارہ ریکارڈ کر سکتے ہیں۔
voice-hear-play = سنیں
voice-hear-stop = سننا روکیں
voice-use = یہی استعمال کریں
voice-again = دوبارہ ریکارڈ کریں
voice-delete = مٹائیں
voice-delete-ask = کیا آپ کی ریکارڈنگ مٹا دیں؟
voice-delete-yes = ہاں، مٹا دیں
voice-delete-no = نہیں، رہنے دیں
voice-deleted = مٹا دی گئی۔
voice-kept = آپ کی آواز آپ کے جواب کا حصہ ہے
voice-hear = آپ کی آواز، { $time }
voice-trouble = ہم ریکارڈ نہیں کر سکے
voice-refused = مائیکروفون کی اجازت نہیں ملی۔ آپ براؤزر میں اجازت دے سکتے ہیں، یا لکھ سکتے ہیں۔
voice-missing = ہمیں کوئی مائیکروفون نہیں ملا۔ آپ مائیکروفون لگا سکتے ہیں، یا لکھ سکتے ہیں۔
voice-busy = کوئی اور چیز مائیکروفون استعمال کر رہی ہے۔ اسے بند کر کے پھر کوشش کریں، یا لکھیں۔
voice-empty = کچھ بھی ریکارڈ نہیں ہوا۔ پھر کوشش کریں، یا لکھیں۔
voice-unsupported = یہ براؤزر ریکارڈ نہیں کر سکتا۔ آپ لکھ سکتے ہیں۔
voice-retry = پھر کوشش کریں

## Without script: a file from the device
file-voice = یا اس ڈیوائس سے کوئی ریکارڈنگ چنیں
file-picture = اس ڈیوائس سے کوئی تصویر چنیں
file-send = شامل کریں
file-forget = ہٹا دیں

## Drawing an answer
draw-words = یا لفظوں میں بتائیں
draw-canvas = آپ کی ڈرائنگ۔ یہاں انگلی، قلم یا ماؤس سے بنائیں۔ یا اس صفحے کے خانے میں لفظوں میں بتائیں۔
draw-colours = رنگ
draw-black = کالا
draw-red = لال
draw-orange = نارنجی
draw-yellow = پیلا
draw-green = ہرا
draw-blue = نیلا
draw-purple = جامنی
draw-brown = بھورا
draw-sizes = قلم
draw-thin = باریک قلم
draw-middle = درمیانہ قلم
draw-thick = موٹا قلم
draw-undo = واپس کریں
draw-clear = سب صاف کریں
draw-cleared = سب صاف ہو گیا۔ «واپس کریں» سے یہ پھر آ جائے گا۔
draw-told = آپ کی ڈرائنگ

## Answering with a photo
photo-words = یا لفظوں میں بتائیں کہ اس میں کیا ہوتا
photo-warn = تصویر چننے سے پہلے
photo-warn-faces = مہربانی کر کے کسی کا چہرہ نہ ہو۔ نام، اسکول یا گلی بھی نہیں۔
photo-warn-reader = تصویر سے لوگ پہچان سکتے ہیں کہ آپ کون ہیں۔ اسے { $reader } دیکھیں گے۔
photo-choose = تصویر چنیں
photo-other = دوسری تصویر چنیں
photo-look = کیا یہی تصویر ٹھیک ہے؟
photo-use = یہ تصویر استعمال کریں
photo-kept = آپ کی تصویر آپ کے جواب کا حصہ ہے
photo-away = ہٹا دیں
photo-bad = ہم یہ تصویر نہیں کھول سکے۔ مہربانی کر کے دوسری چنیں۔
photo-told = آپ کی تصویر

## On the way to the server
upload-count = 100 میں سے { $n } محفوظ
upload-going = یہ ہماری طرف آ رہا ہے۔
upload-slow = ابھی کنکشن نہیں ہے۔ یہ اس ڈیوائس پر محفوظ ہے، اور بعد میں خود ہی چلا جائے گا۔
upload-done = یہ ہمیں مل گیا۔ یہ محفوظ ہے۔
upload-lost = یہ ہم تک نہیں پہنچا۔ مہربانی کر کے اسے پھر شامل کریں، یا ہٹا دیں۔
refused-recording = آپ کی کوئی ریکارڈنگ، ڈرائنگ یا تصویر ہم تک نہیں پہنچی۔ اپنے جواب دیکھیں: آپ اسے پھر شامل کر سکتے ہیں، یا ہٹا سکتے ہیں۔
see-answers = میرے جواب دیکھیں
