"""What marks a file as a workspace of Qiao, and what it may hold besides its tables."""

APPLICATION_ID = 0x5149414F
"""The letters QIAO."""

TRIGGERS = {
    "search_entry_ai": """CREATE TRIGGER search_entry_ai AFTER INSERT ON search_entry BEGIN
  INSERT INTO search_fts (rowid, names, more) VALUES (new.id, new.names, new.more);
  INSERT INTO search_fts_names (rowid, names) VALUES (new.id, new.names);
END""",
    "search_entry_ad": """CREATE TRIGGER search_entry_ad AFTER DELETE ON search_entry BEGIN
  INSERT INTO search_fts (search_fts, rowid, names, more) VALUES ('delete', old.id, old.names, old.more);
  INSERT INTO search_fts_names (search_fts_names, rowid, names) VALUES ('delete', old.id, old.names);
END""",
    "search_entry_au": """CREATE TRIGGER search_entry_au AFTER UPDATE ON search_entry BEGIN
  INSERT INTO search_fts (search_fts, rowid, names, more) VALUES ('delete', old.id, old.names, old.more);
  INSERT INTO search_fts_names (search_fts_names, rowid, names) VALUES ('delete', old.id, old.names);
  INSERT INTO search_fts (rowid, names, more) VALUES (new.id, new.names, new.more);
  INSERT INTO search_fts_names (rowid, names) VALUES (new.id, new.names);
END""",
}
"""All triggers of the newest schema, word by word; a file with others, or with a view, is not opened."""
