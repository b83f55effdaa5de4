# The staff room: the strategy, its measures, and how they are counted.

manage-strategy-title = Strategy
manage-strategy-error = Error: { $title }
manage-strategy-lead = What was promised, and which answers show whether it is kept. Answers are counted for every strategy here; results are released and shown for the one in use.
manage-strategy-none = There is no strategy yet. Give its file below.
manage-strategy-used = In use
manage-strategy-unused = Not in use
manage-strategy-measures = { $n ->
    [one] 1 measure
   *[other] { $n } measures
}
manage-strategy-silent = { $n ->
    [one] 1 without data
   *[other] { $n } without data
}

## Which is in use
manage-strategy-choose-title = Which strategy is in use
manage-strategy-choose = Strategy in use
manage-strategy-choose-hint = This decides what is released and shown at Results. No count is lost by choosing another.
manage-strategy-choose-go = Use this
manage-strategy-all = All that are here

## Giving a document
manage-strategy-add = Add a strategy, or replace one
manage-strategy-file = Strategy file
manage-strategy-file-hint = A JSON file. It replaces the strategy that has the same code. It is checked first; a file with faults changes nothing.
manage-strategy-file-go = Check and store
manage-strategy-paste = Edit or paste it as text
manage-strategy-document = The document
manage-strategy-document-hint = The whole file, as text.
manage-strategy-paste-go = Check and store this text
manage-strategy-wrong-empty = Choose a file, or put in the text of one
manage-strategy-wrong-long = This is longer than a strategy can be. Check that it is the right file
manage-strategy-wrong-faults = { $n ->
    [one] The document has 1 fault. Nothing was stored
   *[other] The document has { $n } faults. Nothing was stored
}
manage-strategy-wrong-rules = People have answered while other rules stood. Say that this is meant
manage-strategy-meant-why = Rules should be fixed before people answer. These measures would be counted anew by another rule:
manage-strategy-rule-changed = { $measure }, in the wave { $wave }
manage-strategy-meant = Count these waves anew by the new rules
manage-strategy-faults = Faults of the document
manage-strategy-faults-found = { $n ->
    [one] 1 fault
   *[other] { $n } faults
}
manage-strategy-line = Line
manage-strategy-column = Column
manage-strategy-place = Where
manage-strategy-fault = What is wrong
manage-strategy-whole = the whole document

## One strategy
manage-strategy-released = Figures are from the release of { $date }.
manage-strategy-unreleased = Nothing has been released yet, so there are no figures.
manage-strategy-download = Download the document
manage-strategy-gaps = What is missing
manage-strategy-missing = Missing
manage-strategy-figure = Last figure
manage-strategy-source = { $name }, version { $version }.
manage-strategy-wave = Wave { $wave }: { $from } to { $to }
manage-strategy-wave-none = Not in any wave.
manage-strategy-gap-no-question = No question
manage-strategy-gap-not-asked = Not in an open wave
manage-strategy-gap-no-figure = No figure released
manage-strategy-gap-not-imported = No data imported
manage-strategy-gap-not-reported = Not reported
manage-strategy-gap-no-target = No target
manage-strategy-gap-no-baseline = No baseline

## Rules in words
manage-strategy-or = { $before } or { $last }
manage-strategy-rule-all = Counts people for whom all of this holds:
manage-strategy-rule-options = Counts people who answered { $options } to ‘{ $question }’, out of everybody who answered
manage-strategy-rule-least = Counts people who gave { $number } or more to ‘{ $question }’, out of everybody who answered
manage-strategy-rule-out = left out: { $options }
manage-strategy-rule-out-none = nobody is left out
manage-strategy-threshold = Target
manage-strategy-threshold-none = None: a figure is shown and not rated.
manage-strategy-threshold-up = { $value } or more by { $year }. Green when the whole likely range is there, red when all of it is below, amber otherwise.
manage-strategy-threshold-down = { $value } or less by { $year }. Green when the whole likely range is there, red when all of it is above, amber otherwise.
manage-strategy-threshold-reach = Done by the end of { $year }.
manage-strategy-weeks = { $n } weeks
