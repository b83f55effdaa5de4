# Posters, letters and slips in the staff room.

manage-print-title = Posters and letters
manage-print-lead = Each poster is one page of A4, in colours that also print well in black and white.
manage-print-address = Leads to
manage-print-address-hint = This is printed. If people reach Heard under another name, set its public address before you print.
manage-print-posters = Posters
manage-print-language = Language
manage-print-preview = The poster in { $language }: a big sentence, a square code, the address, and until when it is open
manage-print-pdf = Poster in { $language } (PDF)
manage-print-pdf-hint = For printing. It can be read aloud by a screen reader, so it can be sent by e-mail too.
manage-print-png = Poster in { $language } (picture)
manage-print-png-hint = For screens in corridors, newsletters and messages.
manage-print-all = All languages in one file (PDF)
manage-print-all-hint = { $n ->
    [one] One page
   *[other] { $n } pages
}
manage-print-letters = Letters and slips with one-use codes
manage-print-letters-lead = A letter is a page for one person. Slips are eight on a page, to be cut and handed out.
manage-print-codes = Codes, one in each line
manage-print-codes-hint = Paste them from the page where they were made. They are printed and not kept.
manage-print-slips-go = Print slips
manage-print-letters-go = Print letters
manage-print-wrong = Error: nothing was printed
manage-print-wrong-lead = Give between 1 and 1000 codes, one in each line.
manage-print-back = Back to the codes
