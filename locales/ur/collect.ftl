# Ways in: codes, pauses, shared tablets, frames in other sites.

collect-code-title = اپنا کوڈ لکھیں
collect-code-lead = یہ اُس کاغذ پر ہے جو آپ کو دیا گیا تھا۔ ہر کوڈ ایک بار کام کرتا ہے۔
collect-code-label = آپ کا کوڈ
collect-code-hint = اس میں 10 حروف اور ہندسے ہیں۔ چھوٹے حروف اور خالی جگہیں بھی ٹھیک ہیں۔
collect-code-go = آگے بڑھیں
collect-code-unknown = ہم اس کوڈ کو نہیں جانتے۔ اپنا کاغذ دیکھیں اور اسے دوبارہ لکھیں۔
collect-code-used = یہ کوڈ استعمال ہو چکا ہے۔ جس نے آپ کو دیا تھا اُس سے نیا مانگیں۔
collect-paused-title = ابھی وقفہ ہے
collect-paused-note = اس وقت جوابات نہیں لیے جا رہے۔ براہِ کرم بعد میں آئیں۔
collect-paper-title = اس کے جواب کاغذ پر دیے جاتے ہیں
collect-paper-note = یہاں کام کرنے والا کوئی شخص کاغذ پر لکھی باتیں درج کرتا ہے۔
collect-next = اگلا شخص
collect-next-note = شکریہ۔ یہ اگلے شخص کے لیے دوبارہ شروع ہوگا۔
collect-next-left = باقی سیکنڈ: { $n }
collect-next-stop = رکیں، میں ابھی پڑھ رہا/رہی ہوں
collect-frame-title = اسے الگ ونڈو میں کھولیں
collect-frame-note = یہ صفحہ کسی اور ویب سائٹ کے اندر ہے، اور آپ کا براؤزر وہاں آپ کی جگہ یاد نہیں رکھ سکتا۔ الگ ونڈو میں یہ کام کرتا ہے۔
collect-frame-go = نئی ونڈو میں کھولیں
