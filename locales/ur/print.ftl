# پوسٹر، خطوط اور پرچیاں: کاغذ پر الفاظ، سوال نامے کے الفاظ کے ساتھ۔

print-call-parents = ہمیں بتائیں آپ کے خاندان کے حالات کیسے ہیں
print-scan = اپنے فون کا کیمرا اس مربع کی طرف کریں
print-scan-parents = اپنے فون کا کیمرا اس مربع کی طرف کریں
print-address = یا یہ پتہ لکھیں
print-address-parents = یا یہ پتہ لکھیں
print-short-code = مختصر کوڈ: { $code }
print-anonymous = آپ کو اپنا نام بتانے کی ضرورت نہیں
print-anonymous-parents = آپ کو اپنا نام بتانے کی ضرورت نہیں
print-your-code = آپ کا اپنا کوڈ
print-your-code-parents = آپ کا اپنا کوڈ
print-once = یہ کوڈ کھلنے والے صفحے پر لکھیں۔ یہ ایک بار کام کرتا ہے۔
print-once-parents = یہ کوڈ کھلنے والے صفحے پر لکھیں۔ یہ ایک بار کام کرتا ہے۔
print-square = کیمرے کے لیے مربع کوڈ۔ یہ { $address } کھولتا ہے
