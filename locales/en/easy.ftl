# The words of the journey for those who chose Easy Read: `easy-<key>` stands in place of `<key>`, with the
# same placeables. English only: a language without this file has its own words. Every sentence has at
# most 15 words and one idea. Flat, as respond.ftl is.

## Start
easy-how-long = There are up to { $n } questions. You can skip any question. You can stop at any time.
easy-promise-anonymous = Nobody will know it was you.
easy-promise-anonymous-note = We do not ask for your name.
easy-promise-confidential = Only a few people will know it was you.
easy-promise-confidential-note = They only know if they need to.
easy-promise-reader = What you say is read by { $reader }.
easy-promise-reader-note = It is read within 5 working days. You can answer until { $closes }.
easy-promise-change = What you say can change things.
easy-promise-change-note = We tell everyone what changed. We also say what could not change. We say why.

## A question
easy-refuse = I do not want to say
easy-practice = This question is to try things out. We do not keep your answer.
easy-choose-many = You can choose more than one answer.
easy-choose-at-most = You can choose up to { $max } answers.
easy-other-label = Tell us what it is
easy-chars-hint = You can write up to { $max } letters. Short is fine.

## Something to put right
easy-error-title = Something needs fixing
easy-error-nothing-choice = Choose an answer. Or press Skip
easy-error-nothing-text = Write your answer. Or press Skip
easy-error-exclusive = You chose “none” and another answer. Choose only one of them
easy-error-other-not-chosen = You wrote something else. Choose “something else” too. Or take your words away
easy-error-too-long = This is too long. Write { $max } letters or fewer
easy-error-wrong-kind = Something went wrong here. Please answer again

## Checking the answers
easy-check-note = You can change your answers now. Then you send them.
easy-refused = I do not want to say
easy-nothing-to-send = You have no answers yet. Answer one question or more. Then you can send it.
easy-send-note = After you send it, { $reader } can read it. Nobody can see who you are.

## Sent
easy-thanks-title = Thank you. We heard you.
easy-words-note = You can use these words until { $closes }. They let you take your answers back. Take a photo of them. Or write them down.
easy-step-read-note = { $reader } reads every answer.
easy-step-count-note = We count the answers. We show the numbers to everyone. We show no names.
easy-step-change-note = We tell you what changed. We tell you what could not change. We say why.

## Not sent
easy-unsent-title = Your answers are not sent yet. They are safe.
easy-unsent-note = We could not send your answers. They are kept only on this device.
easy-unsent-waiting-note = We will try again. You do not need to do anything. Keep this page open.
easy-refused-closed = This has closed. It takes no more answers.
easy-refused-conflict = Answers were already sent from here. They were not the same. The first ones count.
easy-refused-other = Something went wrong. It is not your fault. Your answers are still here. Please try again.
