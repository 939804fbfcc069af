"""Turns found in a transcript's text: lines, labels, who is who, and what deserves a look."""
