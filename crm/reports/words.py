"""The fixed words of the papers in the language of the paper."""

import functools
from collections.abc import Mapping

from crm.i18n import catalogue


@functools.cache
def headings(language: str) -> Mapping[str, str]:
    """Titles of the two reports and of their sections."""
    c = catalogue(language)
    return {
        "meeting": c.translate("crm", "Meeting report"),
        "event": c.translate("crm", "Follow-up report"),
        "summary": c.translate("crm", "Summary"),
        "about": c.translate("crm", "About the event"),
        "people_meeting": c.translate("crm", "At the table"),
        "people_event": c.translate("crm", "Participants"),
        "topics_meeting": c.translate("crm", "Topics and results"),
        "topics_event": c.translate("crm", "Results by topic"),
        "commitments_meeting": c.translate("crm", "Commitments made"),
        "commitments_event": c.translate("crm", "Open points and commitments"),
        "earlier": c.translate("crm", "Open from earlier talks"),
        "unclear": c.translate("crm", "To be clarified"),
        "contacts": c.translate("crm", "Persons to contact"),
        "dates_meeting": c.translate("crm", "Next date"),
        "dates_event": c.translate("crm", "Next dates"),
        "sources": c.translate("crm", "Sources of the report"),
    }


@functools.cache
def labels(language: str) -> Mapping[str, str]:
    """Labels of facts and heads of columns."""
    c = catalogue(language)
    return {
        "when": c.translate("crm", "Date and time"),
        "day": c.translate("crm", "Date"),
        "kind": c.translate("crm", "Form"),
        "place": c.translate("crm", "Place"),
        "confidentiality": c.translate("crm", "Confidentiality"),
        "author": c.translate("crm", "Written by"),
        "distribution": c.translate("crm", "Distribution"),
        "number": c.translate("crm", "No. (narrow column)"),
        "side": c.translate("crm", "Side"),
        "commitment": c.translate("crm", "Commitment"),
        "point": c.translate("crm", "Open point"),
        "check": c.translate("crm", "Point to check"),
        "about": c.translate("crm", "Concerns"),
        "responsible": c.translate("crm", "Responsible"),
        "due": c.translate("crm", "Due"),
        "status": c.translate("crm", "State"),
        "name": c.translate("crm", "Name"),
        "organisation": c.translate("crm", "Office and organisation"),
        "points": c.translate("crm", "Contact details"),
        "next": c.translate("crm", "What is due"),
    }


@functools.cache
def states(language: str) -> Mapping[str, str]:
    """How a commitment stands, in one word."""
    c = catalogue(language)
    return {
        "open": c.translate("crm", "open"),
        "in_progress": c.translate("crm", "in progress"),
        "waiting": c.translate("crm", "waiting for other side"),
        "done": c.translate("crm", "done"),
        "dropped": c.translate("crm", "dropped"),
        "overdue": c.translate("crm", "overdue"),
        "review": c.translate("crm", "(review)"),
        "to_be_named": c.translate("crm", "to be named"),
    }


@functools.cache
def phrases(language: str) -> Mapping[str, str]:
    """Pieces of sentences; what stands in braces is put in afterwards."""
    c = catalogue(language)
    return {
        "draft": c.translate("crm", "Draft"),
        "nothing": c.translate("crm", "not stated"),
        "continued": c.translate("crm", "{section}, continued"),
        "page": c.translate("crm", "Page {page} of {pages}"),
        "internal_line": c.translate("crm", "for internal use only"),
        "partner_line": c.translate("crm", "only for those taking part"),
        "internal_foot": c.translate("crm", "internal"),
        "partner_foot": c.translate("crm", "confidential"),
        "with": c.translate("crm", "Accompanying:"),
        "correct": c.translate("crm", "Please send additions or corrections to {address} by {date}."),
        "talks_with": c.translate("crm", "Talks with: {names}"),
        "parties": c.translate("crm", "Partners: {names}"),
        "fields": c.translate("crm", "Fields of cooperation:"),
        "literally": c.translate("crm", "The source says “{original}”; probably “{meant}” is meant."),
        "one_more": c.translate("crm", "and {count} more point"),
        "more": c.translate("crm", "and {count} more points"),
        "quoted": c.translate("crm", "Quoted literally:"),
        "list_mark": c.translate("crm", ", "),
        "note": c.translate("crm", "Internal:"),
    }


def not_translated(language: str, written_in: str) -> str:
    """The mark behind a text that is printed in another language: "[Deutsch]", "（德文）"."""
    c = catalogue(language)
    marks = {
        "de": c.translate("crm", "[German]"),
        "en": c.translate("crm", "[English]"),
        "zh": c.translate("crm", "[Chinese]"),
    }
    return marks[written_in]


def joined(parts: list[str], language: str) -> str:
    """Names in a row: "A, B, C", "A、B、C"."""
    return phrases(language)["list_mark"].join(parts)


def local_time(language: str, place: str) -> str:
    """The label before the other side's clock: "Ortszeit Shanghai", "上海当地时间"."""
    return catalogue(language).translate("crm", "Local time {city}").format(city=place)
