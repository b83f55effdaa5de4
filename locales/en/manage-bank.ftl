# The staff room: questions that can be asked again.

manage-bank-title = Question bank
manage-bank-lead = Everything that was asked before, and questions that others ask in the same words. Asked again unchanged, answers can be compared.
manage-bank-words = Words
manage-bank-words-hint = In any language: of the question, its help or its answers.
manage-bank-look = Look
manage-bank-found = { $n ->
    [one] 1 question
   *[other] { $n } questions
}
manage-bank-no-draft = To use one, start an instrument first.
manage-bank-asked = Asked before
manage-bank-where = { $name }, version { $versions }.
manage-bank-harmonised = Asked in the same words all over the country.
manage-bank-source = Source
manage-bank-draft = Draft
manage-bank-use = Use in this draft
