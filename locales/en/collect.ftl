# Ways in: codes, pauses, shared tablets, frames in other sites.

collect-code-title = Type your code
collect-code-lead = It is on the paper that you were given. Each code works once.
collect-code-label = Your code
collect-code-hint = It has 10 letters and numbers. Small letters are fine, and so are spaces.
collect-code-go = Go on
collect-code-unknown = We do not know this code. Look at your paper and type it again.
collect-code-used = This code has been used. Ask the person who gave it to you for a new one.
collect-paused-title = This is having a break
collect-paused-note = It takes no answers just now. Please come back later.
collect-paper-title = This one is answered on paper
collect-paper-note = Someone who works here types in what is on the paper.
collect-next = Next person
collect-next-note = Thank you. This will start again for the next person.
collect-next-left = Seconds left: { $n }
collect-next-stop = Stop, I am still reading
collect-frame-title = Open this in its own window
collect-frame-note = This page is inside another website, and your browser cannot keep your place there. In its own window it works.
collect-frame-go = Open in a new window
