# Reading aloud, recorded clips and signed videos. Flat texts: see respond.ftl.

listen = سنیں
listen-see = آپ اسے کیسے دیکھتے ہیں
listen-clip = ایک انسان یہ سوال پڑھتا ہے
listen-signed = اشاروں کی زبان میں دیکھیں
listen-some-read = کچھ سوال ایک انسان آپ کو پڑھ کر سناتا ہے۔
listen-some-signed = کچھ سوال آپ اشاروں کی زبان میں دیکھ سکتے ہیں۔

## What the script for reading aloud says
listen-this = یہ سنیں
listen-all = سب کچھ پڑھ کر سنائیں
listen-play = سنیں: { $name }
listen-stop = روکیں
listen-own = سنیں کہ آپ نے کیا لکھا
listen-none = اس آلے میں اس زبان کی اپنی آواز نہیں ہے: { $name }۔ کوئی ایسا شخص جس پر آپ کو بھروسا ہو، آپ کو پڑھ کر سنا سکتا ہے۔
listen-quiet = آواز شروع نہیں ہوئی۔ دوبارہ کوشش کریں۔
listen-no-script = پڑھ کر سنانے کے لیے اسکرپٹ چاہئیں، اور آپ کا براؤزر انہیں نہیں چلاتا۔ جہاں کسی نے سوال ریکارڈ کیا ہے، آپ اسے پھر بھی چلا سکتے ہیں۔
