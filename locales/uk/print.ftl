# Плакати, листи й картки: слова на папері, поруч зі словами опитування.

print-call-parents = Розкажіть нам, як живеться вашій родині
print-scan = Наведи камеру телефона на квадрат
print-scan-parents = Наведіть камеру телефону на квадрат
print-address = Або введи цю адресу
print-address-parents = Або введіть цю адресу
print-short-code = Короткий код: { $code }
print-anonymous = Не потрібно називати своє ім’я
print-anonymous-parents = Не потрібно називати своє ім’я
print-your-code = Твій власний код
print-your-code-parents = Ваш власний код
print-once = Введи цей код на сторінці, що відкриється. Він діє один раз.
print-once-parents = Введіть цей код на сторінці, що відкриється. Він діє один раз.
print-square = Квадратний код для камери. Відкриває { $address }
