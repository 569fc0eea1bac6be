"""Who changed which field of which record from what to what: one journal for undo, history and audit.

It is written at every flush in the same transaction as the change itself, so neither can be there without the other.
One write is one operation. What a session changes has to pass its flush: relations are RESTRICT, because a cascade of
the database bypasses the journal, and bulk `update()` and `delete()` are refused. `bulk_insert` is the way for many rows.
"""

from crm.journal.bulk import bulk_insert
from crm.journal.past import Change, history
from crm.journal.recording import attach, changed, operation_uid, touched
from crm.journal.reverting import undo
from crm.journal.tables import Action, Entry, Operation

__all__ = [
    "Action",
    "Change",
    "Entry",
    "Operation",
    "attach",
    "bulk_insert",
    "changed",
    "history",
    "operation_uid",
    "touched",
    "undo",
]
