"""Turns executed lessons into self-contained HTML pages: an exporter for nbconvert with its own template."""
