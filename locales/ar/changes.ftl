# What changed because of what people said: `/changes`, and where other pages speak of it.

changes-title = ما تغيّر
changes-lead = ما قاله الناس، وما جرى القيام به استجابة لذلك، وما لم يكن ممكنًا ولماذا.
changes-none-title = لم يُنشر أي شيء هنا بعد
changes-none = سيظهر هنا أول رد على ما قاله الناس.
changes-said = أنتم قلتم
changes-done = نحن فعلنا
changes-doing = نحن نعمل على
changes-cannot = لا نستطيع، لأن
changes-outcome = ما المختلف الآن
changes-decided = من قرّر
changes-day = متى
changes-measures = شاهد ما قاله الناس عن هذا
changes-questions = الأسئلة
changes-corrected = تغيّر في { $date }:
changes-taken-back = شيء كان هنا منذ { $first } سُحب في { $date }:
changes-release-back = أرقام { $made } (الإصدار { $n }) سُحبت في { $date }:
changes-feed = تابع ما يتغيّر (خلاصة Atom)
changes-easy-on = اعرض هذا بالقراءة السهلة (بالإنجليزية)
changes-easy-off = اعرض الكلمات المعتادة
changes-all = شاهد كل ما تغيّر
changes-key = معنى العلامات
