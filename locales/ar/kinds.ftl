# Kinds of question beside taps and words. Flat texts: see respond.ftl.

error-nothing-date = اكتب تاريخًا، أو اضغط تخطي
error-not-a-date = اكتب تاريخًا صحيحًا، مثل 27 3 2026
presentation-symbols = رموز
presentation-symbols-note = صورة كبيرة فوق كل إجابة
rank-hint = ضع الأهم أولًا. استخدم الأزرار لتحريكها إلى أعلى أو إلى أسفل.
rank-up = إلى أعلى: { $name }. الآن { $n } من { $of }
rank-down = إلى أسفل: { $name }. الآن { $n } من { $of }
sort-hint = اختر إجابة واحدة لكل بطاقة. يمكنك ترك بطاقات.
pile-well = يسير جيدًا
pile-so-so = بين بين
pile-not-well = لا يسير جيدًا
place-choose = اختر من القائمة
date-hint = مثلًا 27 3 2026
date-day = اليوم
date-month = الشهر
date-year = السنة
attached-voice = صوتك، { $time }
attached-drawing = رسمتك
attached-photo = صورتك
