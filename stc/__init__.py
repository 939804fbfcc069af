"""The tool: files, screen and language models around the steps."""
