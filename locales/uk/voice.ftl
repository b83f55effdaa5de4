# Answering with a voice, a drawing or a photo. Flat texts: see respond.ftl.
