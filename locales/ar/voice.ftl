# Answering with a voice, a drawing or a photo. Flat texts: see respond.ftl.

## Saying an answer
voice-start = قلها بصوتك بدل الكتابة
voice-start-first = قل إجابتك بصوتك
voice-or = أو اكتبها
voice-ask = قبل أن تتكلم
voice-ask-who = يمكن أن يعرفك الناس من صوتك. لذلك هذه الإجابة سرية، لكنها ليست دون كشف الهوية.
voice-ask-reader = لا يستمع إليها إلا من يعملون على هذا. وهي موجهة إلى { $reader }.
voice-ask-back = يمكنك سحبها. في النهاية تحصل على خمس كلمات، وبها نحذف صوتك.
voice-yes = نعم، أريد أن أتكلم
voice-no = لا، شكرًا
voice-place = هل يمكنك الكلام هنا؟
voice-place-note = قد يسمع شخص قريب منك ما تقوله. يمكنك الكتابة بدلًا من ذلك.
voice-place-yes = نعم، يمكنني الكلام هنا
voice-write = سأكتب بدلًا من ذلك
voice-record-title = أخبرنا بكلماتك
voice-record-note = اضغط على الزر الكبير وتكلم. واضغط عليه مرة أخرى عندما تنتهي.
voice-record = تسجيل
voice-stop = إيقاف
voice-cancel = رجوع
voice-allow = قد يسألك جهازك إن كان يمكننا الاستماع. إذا أردت أن تتكلم، فاختر «السماح».
voice-on = نحن نسجل. يمكنك الكلام الآن.
voice-heard = نحن نسمعك.
voice-quiet = لا نسمع شيئًا بعد.
voice-left = الوقت المتبقي: { $time }
voice-full = انتهى الوقت. ما قلته ما زال هنا.
voice-listen = استمع إلى صوتك
voice-listen-note = يمكنك استخدامه، أو التسجيل مرة أخرى.
voice-hear-play = تشغيل
voice-hear-stop = إيقاف التشغيل
voice-use = استخدم هذا
voice-again = سجّل مرة أخرى
voice-delete = حذف
voice-delete-ask = هل نحذف تسجيلك؟
voice-delete-yes = نعم، احذفه
voice-delete-no = لا، احتفظ به
voice-deleted = تم الحذف.
voice-kept = صوتك جزء من إجابتك
voice-hear = صوتك، { $time }
voice-trouble = لم نتمكن من التسجيل
voice-refused = لم يُسمح باستخدام الميكروفون. يمكنك السماح به في المتصفح، أو الكتابة.
voice-missing = لا نجد ميكروفونًا. يمكنك توصيل ميكروفون، أو الكتابة.
voice-busy = شيء آخر يستخدم الميكروفون. أغلقه وحاول مرة أخرى، أو اكتب.
voice-empty = لم يُسجَّل أي شيء. حاول مرة أخرى، أو اكتب.
voice-unsupported = هذا المتصفح لا يستطيع التسجيل. يمكنك الكتابة.
voice-retry = حاول مرة أخرى

## Without script: a file from the device
file-voice = أو اختر تسجيلًا من هذا الجهاز
file-picture = اختر صورة من هذا الجهاز
file-send = إضافة
file-forget = إزالة

## Drawing an answer
draw-words = أو قلها بالكلمات
draw-canvas = رسمك. ارسم هنا بالإصبع أو القلم أو الفأرة. أو صفه بالكلمات في المربع الموجود في هذه الصفحة.
draw-colours = الألوان
draw-black = أسود
draw-red = أحمر
draw-orange = برتقالي
draw-yellow = أصفر
draw-green = أخضر
draw-blue = أزرق
draw-purple = بنفسجي
draw-brown = بني
draw-sizes = الأقلام
draw-thin = قلم رفيع
draw-middle = قلم متوسط
draw-thick = قلم عريض
draw-undo = تراجع
draw-clear = مسح الكل
draw-cleared = تم مسح الكل. «تراجع» يعيده.
draw-told = رسمك

## Answering with a photo
photo-words = أو قل بالكلمات ما الذي ستظهره الصورة
photo-warn = قبل أن تختار صورة
photo-warn-faces = من فضلك، دون وجوه. ودون أسماء أو مدارس أو شوارع.
photo-warn-reader = يمكن أن يعرفك الناس من الصورة. سيراها { $reader }.
photo-choose = اختر صورة
photo-other = اختر صورة أخرى
photo-look = هل هذه هي الصورة الصحيحة؟
photo-use = استخدم هذه الصورة
photo-kept = صورتك جزء من إجابتك
photo-away = إزالة
photo-bad = لا يمكننا فتح هذه الصورة. من فضلك اختر صورة أخرى.
photo-told = صورتك

## On the way to the server
upload-count = حُفظ { $n } من 100
upload-going = إنه في الطريق إلينا.
upload-slow = لا يوجد اتصال الآن. هو محفوظ على هذا الجهاز، وسيُرسل وحده لاحقًا.
upload-done = وصل إلينا. وهو في أمان.
upload-lost = لم يصل هذا إلينا. من فضلك أضفه مرة أخرى، أو أزله.
refused-recording = لم يصل إلينا تسجيل أو رسم أو صورة منك. راجع إجاباتك: يمكنك إضافته مرة أخرى، أو إزالته.
see-answers = مراجعة إجاباتي
