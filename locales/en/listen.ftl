# Reading aloud, recorded clips and signed videos. Flat texts: see respond.ftl.

listen = Listen
listen-see = How you see this
listen-clip = A person reads this question
listen-signed = Watch in sign language
listen-some-read = A person reads some of the questions to you.
listen-some-signed = You can watch some of the questions in sign language.

## What the script for reading aloud says
listen-this = Read this
listen-all = Read it all
listen-play = Listen: { $name }
listen-stop = Stop
listen-own = Listen to what you wrote
listen-none = This device has no voice of its own for this language: { $name }. Someone you trust can read it to you.
listen-quiet = The voice did not start. Please try again.
listen-no-script = Reading aloud needs scripts, and your browser runs none. Where a person has recorded a question, you can still play it.
