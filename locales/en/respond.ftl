# The respondent's journey. Every message is one flat text, because the browser gets it without
# Fluent: no selectors, and placeables only by name.

## On every page of the journey
skip-link = Skip to the question
language = Language
help = Help
exit = Exit
privacy = Privacy
accessibility = Accessibility
look = Make it mine

## Start
start = Start
choose-language = Choose your language
choose-presentation = How do you want to see the questions?
presentation-standard = Words
presentation-standard-note = Short questions with answers to tap
presentation-easy = Easy Read
presentation-easy-note = Pictures, bigger words and fewer choices
how-long = At most { $n } questions. You can skip any of them, and stop at any time.
promise-anonymous = No one will know it was you.
promise-anonymous-note = We do not ask your name. We call this anonymous.
promise-confidential = Only people who must know will know it was you.
promise-confidential-note = We call this confidential.
promise-reader = What you say is read by { $reader }.
promise-reader-note = Within 5 working days. You can answer until { $closes }.
promise-change = It can change things.
promise-change-note = We tell everyone what changed because of what people said, and what could not change and why.

## A question
back = Back
next = Next
skip = Skip
refuse = I’d rather not say
part = Part { $n } of { $of }
practice = This one is only for practice. We do not keep your answer.
choose-many = You can choose more than one.
choose-at-most = You can choose up to { $max }.
or = or
other-label = Say what it is
number-hint = Write a number from { $min } to { $max }.
chars-hint = You can write up to { $max } letters.

## Something to put right
error-title = There is a problem
error-prefix = Error
error-nothing-choice = Choose an answer, or press Skip
error-nothing-text = Write your answer, or press Skip
error-unknown-option = Choose one of the answers on this page
error-too-many = Choose { $max } answers or fewer
error-exclusive = You chose “none” together with something else. Choose one or the other
error-other-not-chosen = You wrote something else. Choose “something else” too, or take the words away
error-too-long = This is too long. Write { $max } letters or fewer
error-not-a-number = Write a whole number, such as 8
error-out-of-range = Write a number from { $min } to { $max }
error-wrong-kind = Something went wrong with this answer. Please answer again

## Checking the answers
check-title = Check your answers
check-note = You can change anything before you send it.
change = Change
skipped = Skipped
refused = I’d rather not say
not-answered = No answer yet
nothing-to-send = You have not answered anything yet. Answer at least one question, then send it.
send-note = When you send it, { $reader } can read it. Nobody can see who you are.
send = Send my answers

## Sent
thanks-title = Thank you. You have been heard.
thanks-safe = Your answers are safe with us.
words-title = Keep these five words
words-note = With these words you can take your answers back until { $closes }. Take a photo of them or write them down.
withdraw-link = Take my answers back
steps-title = What happens next
step-today = Today
step-today-note = You sent your answers.
step-read = Within 5 working days
step-read-note = Every one is read by { $reader }.
step-count = After { $closes }
step-count-note = We count the answers and show them to everyone, without names.
step-change = Then
step-change-note = We tell you what changed, and what could not change and why.
results-link = See what people said
changes-link = See what changed
finish = Finish

## Not sent
unsent-title = Not sent yet. Your answers are safe.
unsent-note = We could not reach Heard just now. Your answers are kept on this device, and only here.
unsent-saved = Saved on this device
unsent-saved-note = Nothing is lost.
unsent-waiting = Waiting to send
unsent-waiting-note = We try again by ourselves. Keep this open.
unsent-words = Then you get your five words
try-again = Try again now
refused-title = We could not take your answers
refused-closed = This has closed, so it takes no more answers.
refused-code = The code has been used already, so these answers could not be sent. Ask the person who gave it to you for a new one.
refused-code-go = Type your code
refused-conflict = Answers were already sent from here, and they were different ones. The first ones count.
refused-other = Something went wrong on our side. Your answers are still here. Please try again.

## Closed
closed-title = This one has finished
closed-note = It took answers until { $closes }. Thank you to everyone who told us what they think.
not-open-title = This has not started yet
not-open-note = It takes answers from { $opens }.
closed-next = We show what people said on the results page.
see-open = See what is open now
