# Pages around the journey: the front page, help, privacy, accessibility and errors.

site-name = Heard
site-promise = You say it. We count it. You see what changed.
menu-results = What people said
menu-changes = What changed
menu-front = Start page
menu-language = Language
menu-calendar = Calendar
skip-to-content = Skip to content

## Front page
front-title = Tell us what your life is like
front-lead = This is where children, young people and parent carers with special educational needs and disabilities in { $area } say what they think, and see what happens because of it.
open-title = Open now
open-none = Nothing is open at the moment. Come back soon, or see what people said.
open-until = Open until { $closes }
open-questions = { $n ->
    [one] One question
   *[other] Up to { $n } questions
}
open-start = Start
audience-cyp = For children and young people
audience-parents = For parent carers
found-title = What people said
found-none = Nothing has been published yet.
found-all = See all { $n } measures
changed-title = What changed
changed-none = Nothing has been published here yet. When something changes because of what people said, you will read it here.
demo-title = This is a demonstration
demo-note = The answers shown here are made up by a program. No real person said them.

## Help
help-title = Get help
help-lead = You can talk to a person. It is always OK to ask.
help-back = Back to the questions
help-danger = You are in danger now
help-danger-note = Police, ambulance or fire. Free.
help-childline = Childline
help-childline-note = For anyone under 19. Day and night. Free.
help-local-note = If a child is being hurt or is not safe.
help-questions-title = Help with these questions
help-skip = You can skip any question.
help-someone = You can ask someone you trust to read it with you.
help-stop = You can stop. Press Exit to leave quickly.

## Taking answers back
receipt-title = Take your answers back
receipt-lead = Write the five words that you got when you sent your answers. We then erase what you said.
receipt-label = Your five words
receipt-hint = In any language, with spaces between them.
receipt-button = Erase my answers
receipt-unknown = We do not know these words. Check that there are five of them, and how they are spelled
receipt-frozen = These answers have been counted and published, so they cannot be taken out any more.
receipt-done-title = Your answers are erased
receipt-done = What you said is gone from our records and will not be counted. Thank you for telling us what you want.

## Privacy
privacy-title = What happens to what you say
privacy-children-title = In a few words
privacy-children-1 = We do not ask who you are.
privacy-children-2 = People in the team read what you say. They do not know it was you.
privacy-children-3 = We count the answers. We show the numbers to everyone.
privacy-children-4 = If only a few people said something, we hide that number. So nobody can guess it was you.
privacy-children-5 = You get five words. With them you can take your answers back.
privacy-stored-title = What we store
privacy-stored = Your answers, the language and the way of showing the questions that you chose, the survey and the way in that you used, and the day on which they came. And a mark, if something in them sounds as if somebody may not be safe: people read those first. Nothing else.
privacy-not-stored-title = What we never store
privacy-not-stored = Your name, address or date of birth, your internet address, what device or browser you use, the exact time, or anything to follow you with. This site asks nothing of other companies: no maps, counters, fonts or adverts from elsewhere.
privacy-device-title = What stays on your device
privacy-device = While you answer, your answers are kept in this tab of your browser until you send them or close the tab. If your browser runs no scripts, they are kept on our server instead, under a key that only your browser has, and erased when you send them, when you press Exit, or after { $days } days. The cookie for this holds nothing but the key. If you choose colours, a second cookie holds that choice. If you typed a code from a piece of paper, another cookie holds a key that lets you answer once. Nobody can tell from it which code it was, and it is never kept with your answers. It is erased when you send them, when you press Exit, or after { $days } days.
privacy-words-title = Your five words
privacy-words = We keep a scrambled copy of them, from which the words cannot be read. Whoever has the words can erase the answers, until the counts are final. Nobody can read the answers with them.
privacy-shown-title = What everybody can see
privacy-shown = Only counts, and only when they are safe: 0 stays 0, 1 to 7 people become a star, and every other number is rounded to the nearest 5. Percentages are worked out from the rounded numbers. Numbers that changed by only a few people since they were last shown are not shown anew.
privacy-words-you-write = What you write in your own words is read by the team and is not published here. If you write that you or someone else is in danger, the team must act on it, if it can.
privacy-contact-title = Who is responsible
privacy-contact = { $organisation } decides what is asked and is responsible for the answers. Write to { $contact }.

## Accessibility
accessibility-title = Can everybody use this?
accessibility-lead = { $organisation } wants everybody to be able to answer and to read the results. This is how far we are.
accessibility-works-title = What you can do
accessibility-works-1 = Answer without scripts, with the keyboard only, with a screen reader, or enlarged to 400 %.
accessibility-works-2 = Choose your language on every page, Easy Read with pictures, colours and size of letters.
accessibility-works-3 = Take as long as you need. Nothing moves and nothing runs out.
accessibility-gaps-title = What does not work yet
accessibility-gaps-1 = Few questions are recorded by a person or signed. Heard reads the rest aloud if your device has a voice for your language.
accessibility-gaps-2 = Easy Read is in English only.
accessibility-gaps-3 = No person who uses assistive technology every day has tested this version yet. It was tested with automatic checks and by hand with keyboard and zoom.
accessibility-status-title = The rules
accessibility-status = The rules for public bodies in the United Kingdom ask for the Web Content Accessibility Guidelines 2.2, level AA. Automatic checks find no fault in this version. It has not been audited by others, so we call it partly compliant.
accessibility-problem-title = Tell us about a problem
accessibility-problem = Write to { $contact }. If you are not happy with our answer, the Equality Advisory and Support Service can help.

## Pictures and letters
licences-title = Pictures and letters
licences-symbols = The pictures are from OpenMoji, the open-source emoji and icon project. Licence: CC BY-SA 4.0. We removed what is not visible from the files.
licences-fonts = The headings are set in Lexend. Licence: SIL Open Font License 1.1.
licences-faces = The faces and the ear are drawn for Heard.

## Errors
error-not-found-title = This page is not here
error-not-found = The address may have a letter wrong, or the page may have gone.
error-busy-title = Very many people are sending just now
error-busy = Nothing is lost. Wait a moment and press the button again.
error-failed-title = Something went wrong on our side
error-failed = It is not your fault. Please try again in a moment.
error-refused-title = We could not take that
error-refused = It came from another site, or it was not what this page sends. Go back and try again.
error-home = Go to the start page
error-cookies-title = We lost your place
error-cookies = Your browser did not keep your place. Please allow cookies for this site, or turn scripts on, and start again.

## Where the organisation has not said it in its settings
default-reader = the engagement officer
default-organisation = Your SEND partnership
default-area = your area
default-contact = your council

## What was recorded
recorded-button = Listen to what I recorded
recorded-title = What you recorded
recorded-lead = You can listen and look for ten minutes. Then type your words again.
recorded-none = You recorded nothing.
recorded-voice = Recording { $n }
recorded-drawing = Drawing { $n }
recorded-photo = Photo { $n }
recording-refused = We could not take this
recording-back = Back to the question
recording-long = This is too long. The most that we can take is { $minutes } min.
recording-many = There are too many. Take one away first.
recording-none = There was no recording in it. Record or choose one first.
recording-unknown = This is not a recording or picture that we can open.
privacy-voice-title = Your voice, drawings and photos
privacy-voice = If you record your voice, draw or send a photo, we keep it locked with a key (encrypted). A voice can tell who you are, so only people who must hear it can. With your five words you can hear it again or take it back; then it is erased at once. What you do not send is erased after { $days } days.
