# Help that is shown when an answer says that somebody may not be safe, and leaving without a trace. Flat
# texts: see respond.ftl.

## Shown at once after such an answer
care-title = ہمیں بتانے کا شکریہ
care-lead = آپ نے بتا کر اچھا کیا۔ آپ کو ابھی مدد مل سکتی ہے۔
care-type = کیا آپ لکھ کر بات کرنا چاہتے ہیں؟ آپ چائلڈ لائن سے چیٹ کر سکتے ہیں:
care-adult = آپ کسی ایسے بڑے سے بھی بات کر سکتے ہیں جس پر آپ کو بھروسا ہو، جیسے استاد یا ڈاکٹر۔
care-first = جب آپ اپنے جواب بھیجیں گے تو آپ کے جواب سب سے پہلے پڑھے جائیں گے۔ انہیں { $reader } پڑھتے ہیں۔ اس میں کام کے 5 دن تک لگ سکتے ہیں۔
care-unknown = ہم نہیں جانتے کہ آپ کون ہیں، اس لیے ہم آپ کے پاس نہیں آ سکتے۔ اسی لیے ابھی کسی سے بات کرنا اچھا ہے۔
care-on = سوال جاری رکھیں

## Below every question that is answered in one’s own words
reads-note = یہ { $reader } پڑھتے ہیں، کام کے 5 دنوں کے اندر۔
reads-hurt = کیا کوئی آپ کو تکلیف دے رہا ہے؟ ہمارا انتظار نہ کریں۔
reads-help = ابھی مدد لیں

## Where nobody may see later what was answered: the name of every page, and leaving by the keyboard
quiet-title = سوالات
leave-hint = باہر جانے کے لیے آپ Shift کا بٹن تین بار بھی دبا سکتے ہیں۔
leave-two = باہر جانے کے لیے Shift مزید 2 بار دبائیں۔
leave-one = باہر جانے کے لیے Shift مزید 1 بار دبائیں۔
