# ملصقات ورسائل وقصاصات: كلمات على الورق، بجانب كلمات الاستبيان.

print-call-parents = أخبرونا كيف تسير الأمور مع عائلتكم
print-scan = وجّه كاميرا هاتفك نحو المربع
print-address = أو اكتب هذا العنوان
print-short-code = الرمز القصير: { $code }
print-anonymous = لا حاجة إلى ذكر اسمك
print-your-code = رمزك الخاص
print-once = اكتب هذا الرمز في الصفحة التي تُفتح. يعمل مرة واحدة.
print-square = رمز مربع للكاميرا. يفتح { $address }
