"""What marks a file as a workspace of Qiao, and what it may hold besides its tables."""

APPLICATION_ID = 0x5149414F
"""The letters QIAO."""

TRIGGERS = {
    "search_entry_ai": """CREATE TRIGGER search_entry_ai AFTER INSERT ON search_entry BEGIN
  INSERT INTO search_fts (rowid, names, more) VALUES (new.id, new.names, new.more);
END""",
    "search_entry_ad": """CREATE TRIGGER search_entry_ad AFTER DELETE ON search_entry BEGIN
  INSERT INTO search_fts (search_fts, rowid, names, more) VALUES ('delete', old.id, old.names, old.more);
END""",
    "search_entry_au": """CREATE TRIGGER search_entry_au AFTER UPDATE ON search_entry BEGIN
  INSERT INTO search_fts (search_fts, rowid, names, more) VALUES ('delete', old.id, old.names, old.more);
  INSERT INTO search_fts (rowid, names, more) VALUES (new.id, new.names, new.more);
END""",
}
"""All triggers of the newest schema, word by word; a file with others, or with a view, is not opened."""
