# Reading aloud, recorded clips and signed videos. Flat texts: see respond.ftl.
