# ملصقات ورسائل وقصاصات: كلمات على الورق، بجانب كلمات الاستبيان.

print-call-parents = أخبرونا كيف تسير الأمور مع عائلتكم
print-scan = وجّه كاميرا هاتفك نحو المربع
print-scan-parents = وجّهوا كاميرا الهاتف نحو المربع
print-address = أو اكتب هذا العنوان
print-address-parents = أو اكتبوا هذا العنوان
print-short-code = الرمز القصير: { $code }
print-anonymous = لا حاجة إلى ذكر اسمك
print-anonymous-parents = لا حاجة إلى ذكر أسمائكم
print-your-code = رمزك الخاص
print-your-code-parents = رمزكم الخاص
print-once = اكتب هذا الرمز في الصفحة التي تُفتح. يعمل مرة واحدة.
print-once-parents = اكتبوا هذا الرمز في الصفحة التي تُفتح. يعمل مرة واحدة.
print-square = رمز مربع للكاميرا. يفتح { $address }
