# The staff room: pictures of questions and answers.

manage-pictures-title = Pictures
manage-pictures-error = Error: { $title }
manage-pictures-lead = Pictures help people who find reading hard. They stand beside words that say the same, in Easy Read and where somebody chose pictures.
manage-pictures-find = What it shows
manage-pictures-find-hint = One or two words, such as school or bus.
manage-pictures-look = Find pictures
manage-pictures-found = { $n ->
    [one] one picture
   *[other] { $n } pictures
}
manage-pictures-none = No picture has these words. Try another word, or add a picture of your own.
manage-pictures-pages = Pages of pictures
manage-pictures-page = Page { $page } of { $pages }
manage-pictures-before = Earlier pictures
manage-pictures-after = More pictures
manage-pictures-own = Your own

## Adding one
manage-pictures-add = Add a picture of your own
manage-pictures-add-lead = A photo of your building, or a drawing that a child made for you. Nobody should be known by it: it is public as soon as a questionnaire shows it. Where and when it was taken is cut out of the file.
manage-pictures-words = What it shows, in English
manage-pictures-words-hint = By these words you find it again. People who answer do not see them.
manage-pictures-file = The picture
manage-pictures-file-hint = PNG, JPEG or WebP, up to { $most } KB, each side { $smallest } to { $largest } pixels. It is shown small, so plain pictures are best.
manage-pictures-add-go = Add it
manage-pictures-wrong-words = Write what it shows, in 1 to { $n } characters
manage-pictures-wrong-none = Choose a picture
manage-pictures-wrong-long = The file has more than { $most } KB. Save it smaller, and choose it again
manage-pictures-wrong-svg = This is SVG. It can hold programs, and people trust this site, so it is not taken. Save the drawing as PNG, and choose that
manage-pictures-wrong-size = The picture is { $width } by { $height } pixels. Make each side { $smallest } to { $largest }, and choose it again
manage-pictures-wrong-pixels = The picture has far too many pixels. Make it smaller, and choose it again
manage-pictures-wrong-kind = This is not a picture in PNG, JPEG or WebP, whatever its name says. Save it as one of them, and choose that
manage-pictures-wrong-moves = This picture moves. Choose one that stays still
manage-pictures-wrong-broken = The file is broken or not whole. Save it anew, and choose it again

## One of them
manage-pictures-all = All pictures
manage-pictures-did-added = The picture was added. Questions and answers can have it now.
manage-pictures-did-known = This picture was here already.
manage-pictures-did-renamed = It is found by these words now.
manage-pictures-gone = The picture was taken away.
manage-pictures-code = Code
manage-pictures-size-of = Size
manage-pictures-size = { $width } by { $height } pixels
manage-pictures-added = Added by
manage-pictures-used = Where it is used
manage-pictures-unused = Nowhere yet.
manage-pictures-in-draft = in the draft
manage-pictures-in-version = in version { $version }
manage-pictures-stays = It cannot be taken away: a published version always shows what it showed, and a draft must not lose its picture.
manage-pictures-wrong-used = The picture is used, so it was not taken away. See where
manage-pictures-remove = Take this picture away
manage-pictures-rename = Find it by other words
manage-pictures-rename-go = Keep these words

## Choosing one for a question or an answer
manage-pictures-choose = Choose a picture
manage-pictures-choose-for = Choose a picture for { $what }
manage-pictures-close = Close
manage-pictures-back = Back to the question
manage-pictures-for = For:
manage-pictures-nothing = No picture
manage-pictures-unknown = There is no picture { $code }
manage-pictures-chosen = Chosen now
manage-pictures-did-offered = The picture is here. Press it to choose it.
