# Kinds of question beside taps and words. Flat texts: see respond.ftl.

error-nothing-date = تاریخ لکھیں، یا چھوڑ دیں دبائیں
error-not-a-date = صحیح تاریخ لکھیں، جیسے 27 3 2026
presentation-symbols = علامتیں
presentation-symbols-note = ہر جواب کے اوپر ایک بڑی تصویر
rank-hint = سب سے ضروری چیز سب سے پہلے رکھیں۔ اوپر یا نیچے کرنے کے لیے بٹن دبائیں۔
rank-up = اوپر کریں: { $name }۔ اب { $of } میں سے { $n }
rank-down = نیچے کریں: { $name }۔ اب { $of } میں سے { $n }
sort-hint = ہر کارڈ کے لیے ایک جواب چنیں۔ آپ کارڈ چھوڑ بھی سکتے ہیں۔
pile-well = اچھا چل رہا ہے
pile-so-so = ٹھیک ٹھاک
pile-not-well = اچھا نہیں چل رہا
place-choose = فہرست میں سے چنیں
date-hint = مثال کے طور پر، 27 3 2026
date-day = دن
date-month = مہینہ
date-year = سال
attached-voice = آپ کی آواز، { $time }
attached-drawing = آپ کی ڈرائنگ
attached-photo = آپ کی تصویر
