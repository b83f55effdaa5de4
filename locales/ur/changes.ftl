# What changed because of what people said: `/changes`, and where other pages speak of it.

changes-title = کیا بدلا
changes-lead = لوگوں نے کیا کہا، اس پر کیا کیا گیا، اور کیا نہیں ہو سکا اور کیوں۔
changes-none-title = یہاں ابھی تک کچھ شائع نہیں ہوا
changes-none = لوگوں کی باتوں کا پہلا جواب یہاں آئے گا۔
changes-said = آپ نے کہا
changes-done = ہم نے کیا
changes-doing = ہم کر رہے ہیں
changes-cannot = ہم نہیں کر سکتے، کیونکہ
changes-outcome = اب کیا مختلف ہے
changes-decided = کس نے فیصلہ کیا
changes-day = کب
changes-measures = دیکھیں لوگوں نے اس بارے میں کیا کہا
changes-questions = سوالات
changes-corrected = { $date } کو بدلا گیا:
changes-taken-back = جو بات { $first } سے یہاں تھی وہ { $date } کو واپس لے لی گئی:
changes-release-back = { $made } کے اعداد (اشاعت { $n }) { $date } کو واپس لے لیے گئے:
changes-feed = تبدیلیوں پر نظر رکھیں (Atom فیڈ)
changes-easy-on = یہ Easy Read میں دکھائیں (انگریزی)
changes-easy-off = عام الفاظ دکھائیں
changes-all = سب کچھ دیکھیں جو بدلا
changes-key = نشانوں کا مطلب
