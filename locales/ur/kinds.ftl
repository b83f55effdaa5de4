# Kinds of question beside taps and words. Flat texts: see respond.ftl.
