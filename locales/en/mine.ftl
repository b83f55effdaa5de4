# Setting Heard to one’s own eyes and hands.
