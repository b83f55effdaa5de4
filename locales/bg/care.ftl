# Help that is shown when an answer says that somebody may not be safe. Flat texts: see respond.ftl.
