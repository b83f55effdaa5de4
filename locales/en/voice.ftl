# Answering with a voice, a drawing or a photo. Flat texts: see respond.ftl.

## Saying an answer
voice-start = Say it instead
voice-start-first = Say your answer
voice-or = Or write it
voice-ask = Before you talk
voice-ask-who = A voice can tell people who you are. So this answer is confidential, not anonymous.
voice-ask-reader = Only people who work with this listen to it. It is for { $reader }.
voice-ask-back = You can take it back. At the end you get five words, and with them we delete your voice.
voice-yes = Yes, I want to talk
voice-no = No, thank you
voice-place = Can you talk here?
voice-place-note = Somebody near you could hear what you say. You can write instead.
voice-place-yes = Yes, I can talk here
voice-write = I’ll write instead
voice-record-title = Tell us in your own words
voice-record-note = Press the big button and talk. Press it again when you have finished.
voice-record = Record
voice-stop = Stop
voice-cancel = Go back
voice-allow = Your device may ask if we can listen. If you want to talk, choose “Allow”.
voice-on = We are recording. You can talk now.
voice-heard = We can hear you.
voice-quiet = We hear nothing yet.
voice-left = Time left: { $time }
voice-full = The time is up. What you said is still here.
voice-listen = Listen to your voice
voice-listen-note = You can use it, or record it again.
voice-hear-play = Play
voice-hear-stop = Stop playing
voice-use = Use this
voice-again = Record again
voice-delete = Delete
voice-delete-ask = Delete your recording?
voice-delete-yes = Yes, delete it
voice-delete-no = No, keep it
voice-deleted = It is deleted.
voice-kept = Your voice is part of your answer
voice-hear = Your voice, { $time }
voice-trouble = We could not record
voice-refused = The microphone was not allowed. You can allow it in your browser, or write instead.
voice-missing = We cannot find a microphone. You can plug one in, or write instead.
voice-busy = Something else is using the microphone. Close it and try again, or write instead.
voice-empty = Nothing was recorded. Try again, or write instead.
voice-unsupported = This browser cannot record. You can write instead.
voice-retry = Try again

## Without script: a file from the device
file-voice = Or choose a recording from this device
file-picture = Choose a picture from this device
file-send = Add it
file-forget = Take it away

## Drawing an answer
draw-words = Or say it in words
draw-canvas = Your drawing. Draw here with a finger, a pen or a mouse. Or describe it in words in the box on this page.
draw-colours = Colours
draw-black = Black
draw-red = Red
draw-orange = Orange
draw-yellow = Yellow
draw-green = Green
draw-blue = Blue
draw-purple = Purple
draw-brown = Brown
draw-sizes = Pens
draw-thin = Thin pen
draw-middle = Medium pen
draw-thick = Thick pen
draw-undo = Undo
draw-clear = Clear all
draw-cleared = It is all clear. Undo brings it back.
draw-told = Your drawing

## Answering with a photo
photo-words = Or say in words what it would show
photo-warn = Before you choose a photo
photo-warn-faces = No faces, please. And no names, schools or streets.
photo-warn-reader = A photo can tell people who you are. { $reader } will see it.
photo-choose = Choose a photo
photo-other = Choose another photo
photo-look = Is this the right photo?
photo-use = Use this photo
photo-kept = Your photo is part of your answer
photo-away = Take it away
photo-bad = We cannot open this picture. Please choose another one.
photo-told = Your photo

## On the way to the server
upload-count = { $n } of 100 saved
upload-going = It is on its way to us.
upload-slow = No connection just now. It is kept on this device, and goes by itself later.
upload-done = We have it. It is safe.
upload-lost = This did not get to us. Please add it again, or take it away.
refused-recording = Something you said, drew or photographed did not get to us. Look at your answers: you can add it again, or take it away.
see-answers = Look at my answers
