# Setting Heard to one’s own eyes and hands.

## Make it mine
look-title = اسے اپنا بنائیں
look-lead = چنیں کہ Heard کیسا نظر آئے۔ آپ جب چاہیں اسے بدل سکتے ہیں۔
look-theme = رنگ
look-theme-device = میری ڈیوائس جیسے
look-theme-light = ہلکے
look-theme-cream = کریم
look-theme-dark = گہرے
look-theme-contrast = تیز: کالے پر پیلا
look-size = حروف کا سائز
look-size-normal = عام
look-size-large = بڑا
look-size-largest = بہت بڑا
look-size-huge = سب سے بڑا
look-pictures = تصویریں
look-pictures-on = تصویریں دکھائیں
look-pictures-off = تصویریں نہ دکھائیں
look-face = حروف کی شکل
look-face-note = یہ شکلیں انگریزی جیسے حروف کے لیے ہیں۔ اردو کے حروف ویسے ہی رہتے ہیں۔
look-face-device = میری ڈیوائس جیسی
look-face-atkinson = Atkinson Hyperlegible
look-face-lexend = Lexend
look-face-andika = Andika
look-face-dyslexic = OpenDyslexic
look-letters = حروف اور لفظوں کے بیچ جگہ
look-letters-normal = عام
look-letters-wider = زیادہ جگہ
look-letters-widest = سب سے زیادہ جگہ
look-lines = سطروں کے بیچ جگہ
look-lines-normal = عام
look-lines-wider = زیادہ جگہ
look-lines-widest = سب سے زیادہ جگہ
look-listen = پڑھ کر سنانا
look-listen-note = سوالوں کے ساتھ بٹن ہوں گے جو انہیں پڑھ کر سناتے ہیں۔
look-listen-off = مجھے پڑھ کر نہ سنائیں
look-listen-on = مجھے پڑھ کر سنائیں
look-switch = ایک ہی بٹن
look-switch-note = صرف ایک کلید، ایک بٹن یا ایک بار چھونا کافی ہے۔ ایک گھیرا خود آگے بڑھتا ہے۔ جب وہ آپ کی پسند کی جگہ پر ہو تو دبائیں۔
look-switch-off = نہیں، میں خود دباتا یا دباتی ہوں
look-switch-slowest = بہت آہستہ: 6 سیکنڈ
look-switch-slow = آہستہ: 4 سیکنڈ
look-switch-medium = درمیانی: ڈھائی سیکنڈ
look-switch-fast = تیز: ڈیڑھ سیکنڈ
look-save = یہی رکھیں
look-try = پہلے دکھائیں
look-usual = پہلے جیسا کر دیں
look-note = یہ صرف آپ کی ڈیوائس پر رہتا ہے، ایک چھوٹی سی فائل میں جسے کوکی (cookie) کہتے ہیں۔ اس میں اور کچھ نہیں ہوتا۔
look-sample = سوال ایسا نظر آئے گا
look-sample-question = آپ کو کیا زیادہ پسند ہے؟
look-sample-1 = رنگ بھرنا
look-sample-2 = فٹ بال

## One switch
scan-press = یہاں دبائیں، یا سپیس
scan-choose = چننے کے لیے دبائیں
scan-paused = آپ کا انتظار ہے۔ آگے بڑھنے کے لیے دبائیں۔
scan-typing = اب آپ لکھ سکتے ہیں۔ لکھ لیں تو یہاں دبائیں۔
scan-pause = رکیں
scan-answers = جواب
scan-actions = آگے، یا چھوڑ دیں
scan-page = یہ صفحہ
scan-header = صفحے کا اوپر
scan-footer = صفحے کا نیچے

## About
accessibility-works-4 = حروف کی شکل اور ان کے بیچ کی جگہ چنیں، اور رکھنے سے پہلے دیکھ لیں۔
accessibility-works-5 = سب کچھ ایک ہی بٹن سے کریں: ایک کلید، ایک بٹن یا ایک بار چھونا، جتنا آہستہ یا تیز آپ چاہیں۔
licences-letters = آپ Atkinson Hyperlegible، Lexend، Andika اور OpenDyslexic فونٹ چن سکتے ہیں۔ جس ڈیوائس میں گرمکھی یا عربی حروف نہ ہوں، اسے Noto Sans Gurmukhi اور Noto Naskh Arabic ملتے ہیں۔ سب کا لائسنس: SIL Open Font License 1.1۔
