"""What belongs to the workspace and travels with it: own organisation, author, the day it stands at."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm.base import JsonText, Record


class Setting(Record):
    """One setting; the keys are listed in crm/services/settings.py."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(sa.String(64), unique=True)
    value: Mapped[Any] = mapped_column(JsonText)
