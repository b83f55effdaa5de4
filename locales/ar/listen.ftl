# Reading aloud, recorded clips and signed videos. Flat texts: see respond.ftl.

listen = استمع
listen-see = كيف ترى هذا
listen-clip = شخص يقرأ هذا السؤال
listen-signed = شاهد بلغة الإشارة
listen-some-read = شخص يقرأ لك بعض الأسئلة.
listen-some-signed = يمكنك مشاهدة بعض الأسئلة بلغة الإشارة.

## What the script for reading aloud says
listen-this = استمع إلى هذا
listen-all = اقرأ كل شيء
listen-play = استمع: { $name }
listen-stop = توقف
listen-own = استمع إلى ما كتبت
listen-none = لا يوجد في هذا الجهاز صوت خاص به لهذه اللغة: { $name }. يمكن لشخص تثق به أن يقرأه لك.
listen-quiet = لم يبدأ الصوت. حاول مرة أخرى.
listen-no-script = القراءة بصوت عالٍ تحتاج إلى برامج نصية، ومتصفحك لا يشغّلها. إذا سجّل شخص سؤالًا فما زال بإمكانك تشغيله.
