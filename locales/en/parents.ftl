# The respondent's journey where parent carers answer: `parents-<key>` stands in place of `<key>` of
# respond.ftl. Only messages that speak to the reader in at least one language are here, the same in
# every language; the others serve everybody. A button that the reader says to the journey ("Skip",
# "Send my answers") speaks to nobody. Flat, as respond.ftl is, and with the same placeables.

## Start
parents-start = Start
parents-choose-language = Choose your language
parents-choose-presentation = How do you want to see the questions?
parents-presentation-standard-note = Short questions with answers to tap
parents-presentation-easy-note = Pictures, larger text and fewer choices
parents-how-long = At most { $n } questions. You can skip any of them, and stop at any time.
parents-promise-anonymous = No one will know it was you.
parents-promise-anonymous-note = We do not ask for your name. Your answers are anonymous.
parents-promise-confidential = Only people who must know will know it was you.
parents-promise-reader = What you say is read by { $reader }.
parents-promise-reader-note = Within 5 working days. You can answer until { $closes }.
parents-promise-change = It can change things.

## A question
parents-practice = This one is only for practice. We do not keep your answer.
parents-choose-many = You can choose more than one.
parents-choose-at-most = You can choose up to { $max }.
parents-other-label = Say what it is
parents-number-hint = Write a number from { $min } to { $max }.
parents-chars-hint = You can write up to { $max } letters.

## Something to put right
parents-error-nothing-choice = Choose an answer, or press Skip
parents-error-nothing-text = Write your answer, or press Skip
parents-error-unknown-option = Choose one of the answers on this page
parents-error-too-many = Choose { $max } answers or fewer
parents-error-exclusive = You chose “none” together with something else. Choose one or the other
parents-error-other-not-chosen = You wrote something else. Choose “something else” too, or take the words away
parents-error-too-long = This is too long. Write { $max } letters or fewer
parents-error-not-a-number = Write a whole number, such as 8
parents-error-out-of-range = Write a number from { $min } to { $max }
parents-error-wrong-kind = Something went wrong with this answer. Please answer again

## Checking the answers
parents-check-title = Check your answers
parents-check-note = You can change anything before you send it.
parents-nothing-to-send = You have not answered anything yet. Please answer at least one question, then send it.
parents-send-note = When you send your answers, { $reader } can read them. Nobody can see who you are.

## Sent
parents-thanks-title = Thank you. You have been heard.
parents-thanks-safe = Your answers are safe with us.
parents-words-title = Keep these five words
parents-words-note = With these words you can take your answers back until { $closes }. Take a photo of them or write them down.
parents-step-today-note = You sent your answers.
parents-step-change-note = We tell you what changed, and what could not change and why.
parents-results-link = See what people said

## Not sent
parents-unsent-title = Not sent yet. Your answers are safe.
parents-unsent-note = We could not reach Heard just now. Your answers are kept on this device, and only here.
parents-unsent-waiting-note = We try again by ourselves. Please keep this open.
parents-unsent-words = Then you get your five words
parents-try-again = Try again now
parents-refused-title = We could not take your answers
parents-refused-other = Something went wrong on our side. Your answers are still here. Please try again.

## Closed
parents-see-open = See what is open now

## Help
parents-care-title = Thank you for telling us
parents-care-lead = It was right to say it. There is help now, for your child and for you.
parents-care-type = Children and young people can also chat with Childline:
parents-care-adult = You can also talk to someone you trust, like a teacher, a doctor or a health visitor.
parents-care-first = When you send your answers, yours are read first. They are read by { $reader }. That can take up to 5 working days.
parents-care-unknown = We do not know who you are, so we cannot contact you. That is why it is good to talk to someone now.
parents-reads-hurt = Is a child being hurt? Do not wait for us.
